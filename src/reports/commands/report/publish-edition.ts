import type { Coop } from "../../../coop.ts";
import { readUnsaid } from "../../../people/store/unnamed.ts";
import type { Edition } from "../../edition.ts";
import { type Publication, publish } from "../../publish.ts";

/** Makes a document in one of its editions: the public one is read back for what no public document tells of people. */
export async function publishEdition(
  coop: Coop,
  edition: Edition,
  publication: Omit<Publication, "edition" | "unsaid">,
): Promise<void> {
  const unsaid = edition === "public" ? await coop.read(readUnsaid) : undefined;
  await publish(coop, { ...publication, edition, unsaid });
}
