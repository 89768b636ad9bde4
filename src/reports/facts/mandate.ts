import type { Season } from "../../cooperative/season.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { type MandateSection, mandateSections } from "../../people/mandate.ts";
import type { MandateVersion } from "../../people/store/mandates.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { toReference } from "../../values/reference.ts";

/** The mandate as it is printed to be signed. */
export interface MandateDocumentFacts {
  readonly cooperative: { readonly name: string; readonly territory: string | null };
  readonly season: { readonly title: string };
  /** Null where no text was written yet. */
  readonly version: number | null;
  readonly datedOn: Day | null;
  /** In the order of reading; the text is Markdown, and null where nobody wrote it. */
  readonly sections: readonly { readonly key: MandateSection; readonly text: string | null }[];
  /** A copy for each who signs; one without a name is filled in by hand. */
  readonly copies: readonly { readonly reference: string | null; readonly name: string | null }[];
}

export interface Signatory {
  readonly number: number;
  readonly name: string;
}

/** @param signatories for whom a copy bears the name; nobody for one blank copy */
export async function readMandateFacts(
  reader: Reader,
  { title }: Season,
  mandate: MandateVersion | undefined,
  signatories: readonly Signatory[],
): Promise<MandateDocumentFacts> {
  const { name, territory } = await readCooperative(reader);
  const copies = signatories.map((one) => ({
    reference: toReference("participant", one.number),
    name: one.name,
  }));
  return {
    cooperative: { name, territory },
    season: { title },
    version: mandate?.version ?? null,
    datedOn: mandate?.datedOn ?? null,
    sections: mandateSections.map((key) => ({ key, text: mandate?.sections[key] ?? null })),
    copies: copies.length > 0 ? copies : [{ reference: null, name: null }],
  };
}
