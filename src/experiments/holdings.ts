import type { Holdings } from "../feature.ts";
import { section } from "../terminal/view.ts";
import { experimentsLedBy } from "./store/experiments.ts";
import { heldLeads } from "./views.ts";

export const holdings: Holdings = async (reader, ids) => [
  section(heldLeads, await experimentsLedBy(reader, ids)),
];
