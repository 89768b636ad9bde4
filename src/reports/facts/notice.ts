import type { LegalBasis } from "../../cooperative/setting.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";

/** What the settings leave unsaid of the notice. */
export const noticeGaps = ["controller", "contact", "recipients", "purposes", "retention"] as const;
export type NoticeGap = (typeof noticeGaps)[number];

/** What people are told of their data (articles 13 and 14 of the General Data Protection Regulation); null is unsaid. */
export interface NoticeFacts {
  readonly madeOn: Day;
  readonly cooperative: { readonly name: string; readonly territory: string | null };
  readonly controller: string | null;
  readonly contact: string | null;
  readonly recipients: string | null;
  readonly purposes: readonly {
    readonly purpose: string;
    readonly basis: LegalBasis;
    readonly retention: string | null;
  }[];
  /** Whether a purpose rests on consent, which can be withdrawn. */
  readonly hasConsent: boolean;
  /** Whether one rests on a public task or a legitimate interest, which can be objected to (article 21). */
  readonly hasObjection: boolean;
  /** Whether one rests on consent or a contract, which lets people take their data with them (article 20). */
  readonly hasPortability: boolean;
  readonly missing: readonly NoticeGap[];
}

export async function readNotice(reader: Reader, today: Day): Promise<NoticeFacts> {
  const { name, territory, controller, contact, recipients, purposes } = await readCooperative(reader);
  const restsOn = (...bases: readonly LegalBasis[]): boolean =>
    purposes.some(({ basis }) => bases.includes(basis));
  const isMissing: Readonly<Record<NoticeGap, boolean>> = {
    controller: controller === null,
    contact: contact === null,
    recipients: recipients === null,
    purposes: purposes.length === 0,
    retention: purposes.some(({ retention }) => retention === null),
  };
  return {
    madeOn: today,
    cooperative: { name, territory },
    controller,
    contact,
    recipients,
    purposes: purposes.map(({ purpose, basis, retention }) => ({ purpose, basis, retention })),
    hasConsent: restsOn("consent"),
    hasObjection: restsOn("public-task", "legitimate-interest"),
    hasPortability: restsOn("consent", "contract"),
    missing: noticeGaps.filter((gap) => isMissing[gap]),
  };
}
