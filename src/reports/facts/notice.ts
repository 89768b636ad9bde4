import type { LegalBasis } from "../../cooperative/setting.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import type { HeldTopic } from "../../privacy/belongings.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";

/** What people are told is held of them, beside what alone is needed to take part. */
export type ToldTopic = Exclude<HeldTopic, "name" | "category">;
/** A line of the notice that tells of several. */
export type ToldLine = "reach" | "place" | "charge";

/**
 * On which line the notice tells of each, or that it has one alone; in its order. A topic without a place does not compile:
 * nothing is held of which nobody is told.
 */
const lineOf: Readonly<Record<ToldTopic, ToldLine | "alone">> = {
  email: "reach",
  phone: "reach",
  district: "reach",
  organisation: "place",
  function: "place",
  role: "place",
  voice: "place",
  stay: "place",
  route: "place",
  attendance: "alone",
  mandate: "alone",
  consents: "alone",
  objections: "alone",
  quotations: "alone",
  facilitation: "charge",
  tasks: "charge",
  leads: "charge",
  minority: "alone",
};

interface ToldFacts {
  readonly line: ToldLine | null;
  readonly topics: readonly ToldTopic[];
}

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
  /** What is held beside what is needed, line by line. */
  readonly held: readonly ToldFacts[];
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
    held: toldLines(),
    hasConsent: restsOn("consent"),
    hasObjection: restsOn("public-task", "legitimate-interest"),
    hasPortability: restsOn("consent", "contract"),
    missing: noticeGaps.filter((gap) => isMissing[gap]),
  };
}

function toldLines(): ToldFacts[] {
  const lines: { line: ToldLine | null; topics: ToldTopic[] }[] = [];
  for (const [topic, line] of Object.entries(lineOf) as [ToldTopic, ToldLine | "alone"][]) {
    const known = lines.find((one) => one.line === line);
    if (known) known.topics.push(topic);
    else lines.push({ line: line === "alone" ? null : line, topics: [topic] });
  }
  return lines;
}
