import type { Rules } from "../feature.ts";
import { problem } from "../problem.ts";
import { findMembershipsAtOnce, findTwoTitulars } from "./store/contradictions.ts";

/** One titular of an organisation at a time, and one membership of a person (`src/people/README.md`). */
export const rules: Rules = async (reader) => [
  ...(await findTwoTitulars(reader)).map((found) => problem("two-titulars", found)),
  ...(await findMembershipsAtOnce(reader)).map((found) => problem("memberships-at-once", found)),
];
