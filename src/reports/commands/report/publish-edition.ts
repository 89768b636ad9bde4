import type { Coop } from "../../../coop.ts";
import { readUnsaid } from "../../../people/store/unnamed.ts";
import { refuse } from "../../../problem.ts";
import type { Edition } from "../../edition.ts";
import { type Publication, publish } from "../../publish.ts";
import { keepHandedOver } from "./handed-over.ts";

/**
 * Makes a document in one of its editions: the public one is read back for what no public document tells of people, and kept as
 * handed over where it is no draft.
 * @throws CoopError `draft-is-public`, and as `publish`
 */
export async function publishEdition(
  coop: Coop,
  edition: Edition,
  {
    draft: isDraft = false,
    ...publication
  }: Omit<Publication, "edition" | "unsaid" | "isDraft"> & {
    readonly draft?: boolean | undefined;
  },
): Promise<void> {
  if (isDraft && edition === "internal") refuse("draft-is-public", {}, { option: "--draft" });
  const unsaid = edition === "public" ? await coop.read(readUnsaid) : undefined;
  const isThere = await publish(coop, { ...publication, edition, unsaid, isDraft });
  if (isThere && edition === "public" && !isDraft) await keepHandedOver(coop, [publication]);
}
