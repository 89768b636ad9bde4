import type { Holdings } from "../feature.ts";
import { section } from "../terminal/view.ts";
import { consentsOf } from "./store/consents.ts";
import { formerReferencesOf, heldMembershipsOf, signaturesOf, successionsOf } from "./store/holdings.ts";
import { consents, formerReferences, heldMemberships, heldSignatures, heldSuccessions } from "./views.ts";

export const holdings: Holdings = async (reader, ids) => [
  section(formerReferences, await formerReferencesOf(reader, ids)),
  section(heldMemberships, await heldMembershipsOf(reader, ids)),
  section(heldSuccessions, await successionsOf(reader, ids)),
  section(heldSignatures, await signaturesOf(reader, ids)),
  section(consents, (await Promise.all(ids.map((id) => consentsOf(reader, id)))).flat()),
];
