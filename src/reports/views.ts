import { column, orElse, part, view } from "../terminal/view.ts";
import type { Day } from "../values/day.ts";
import type { PersonalFinding } from "./audit.ts";
import { firstLine } from "./first-line.ts";
import type { LineChange } from "./line-changes.ts";
import type { WayOfMaking } from "./proof.ts";
import type { ProsePart, ProseReport } from "./prose.ts";
import type { Provenance } from "./provenance.ts";
import type { FactKind } from "./shape.ts";
import type { KeptEdition } from "./store/editions.ts";
import type { HeldProse } from "./store/prose.ts";
import type { FigureSince } from "./told-figures.ts";

/** A part of a report that only people can write; `row` is nothing until someone wrote it. */
export interface ProseLine {
  readonly report: ProseReport;
  readonly part: ProsePart;
  /** What belongs there, and what is typed to write it. */
  readonly wanted: string;
  readonly command: string;
  readonly row: HeldProse | undefined;
}

export const prose = view<ProseLine>()("prose", [
  column.choice("report", "proseReport", ({ report }) => report),
  column.choice("part", "prosePart", ({ part }) => part),
  column.text("year", ({ row }) => row?.year),
  orElse(
    column.number("words", ({ row }) => row?.text.split(/\s+/).length),
    (words) => words.notice("prose-unwritten", {}),
  ),
  column.text("wanted", ({ wanted }) => wanted),
  part(column.text("text", ({ row }) => row && firstLine(row.text))),
  part(column.text("command", ({ command }) => command)),
]);

/** A document that can be made. */
export interface ReportLine {
  readonly name: string;
  readonly about: string;
}

export const reports = view<ReportLine>()("reports", [
  column.text("name", ({ name }) => name),
  column.text("about", ({ about }) => about),
]);

/** Something of a person in a document, with its place in the reader's language. */
export interface FoundThere extends PersonalFinding {
  readonly where: string;
}

export const foundThere = view<FoundThere>()("foundThere", [
  column.text("file", ({ file }) => file),
  column.text("where", ({ where }) => where),
  part(column.choice("place", "documentPlace", ({ place }) => place)),
  part(column.number("page", ({ page }) => page)),
  part(column.number("line", ({ line }) => line)),
  part(column.text("heading", ({ heading }) => heading)),
  part(column.text("field", ({ field }) => field)),
  column.list("references", ({ references }) => references),
  column.choice("kind", "personalValue", ({ value }) => value),
  column.text("around", ({ around }) => around),
  part(column.text("found", ({ words }) => words)),
  part(column.yesNo("alsoWord", ({ isAlsoWord }) => isAlsoWord)),
]);

/** A figure with its value, in the reader's language. */
export interface FigureLine {
  readonly name: string;
  /** Whose it is, where there are several of its name. */
  readonly item: string | null;
  readonly value: number | null;
  readonly shown: string | null;
  readonly isWithheld: boolean;
  readonly title: string;
}

export const figures = view<FigureLine>()("figures", [
  column.text("name", ({ name }) => name),
  part(column.text("item", ({ item }) => item)),
  part(column.number("value", ({ value }) => value)),
  column.text("shown", ({ shown }) => shown),
  part(column.yesNo("withheld", ({ isWithheld }) => isWithheld)),
  column.text("title", ({ title }) => title),
]);

/** The same of each item that has such a figure. */
export const figureItems = view<FigureLine>()("figureItems", [
  part(column.text("name", ({ name }) => name)),
  column.text("item", ({ item }) => item),
  part(column.number("value", ({ value }) => value)),
  column.text("shown", ({ shown }) => shown),
  part(column.yesNo("withheld", ({ isWithheld }) => isWithheld)),
]);

/** A figure with how it came about. */
export interface ExplainedFigure extends FigureLine {
  readonly meaning: string;
  readonly made: WayOfMaking;
  readonly counted: string | null;
  readonly left: string | null;
  readonly documents: readonly string[];
}

export const explained = view<ExplainedFigure>()("explained", [
  column.text("name", ({ name }) => name),
  part(column.text("title", ({ title }) => title)),
  part(column.text("item", ({ item }) => item)),
  part(column.number("value", ({ value }) => value)),
  part(column.text("shown", ({ shown }) => shown)),
  column.text("meaning", ({ meaning }) => meaning),
  column.choice("made", "wayOfMaking", ({ made }) => made),
  column.text("counted", ({ counted }) => counted),
  column.text("left", ({ left }) => left),
  column.list("documents", ({ documents }) => documents),
]);

/** A figure that counts people, as anyone may know it. */
export interface PublicFigure extends FigureLine {
  readonly meaning: string;
  readonly why: string;
  readonly documents: readonly string[];
}

export const publicFigure = view<PublicFigure>()("publicFigure", [
  column.text("name", ({ name }) => name),
  part(column.text("title", ({ title }) => title)),
  part(column.text("item", ({ item }) => item)),
  part(column.number("value", ({ value }) => value)),
  part(column.text("shown", ({ shown }) => shown)),
  part(column.yesNo("withheld", ({ isWithheld }) => isWithheld)),
  column.text("meaning", ({ meaning }) => meaning),
  column.text("why", ({ why }) => why),
  column.list("documents", ({ documents }) => documents),
]);

/** What a figure counts or leaves out, in the reader's language. */
export interface FigureRowLine {
  readonly reference: string | null;
  readonly label: string | null;
  readonly on: Day | null;
  readonly value: number | null;
  readonly of: number | null;
  readonly why: string | null;
}

const row = [
  column.text<FigureRowLine, "reference">("reference", ({ reference }) => reference),
  column.text<FigureRowLine, "label">("label", ({ label }) => label),
  column.day<FigureRowLine, "on">("on", ({ on }) => on),
  column.number<FigureRowLine, "value">("value", ({ value }) => value),
] as const;

export const countedRows = view<FigureRowLine>()("countedRows", [
  ...row,
  column.number("of", ({ of }) => of),
  column.text("state", ({ why }) => why),
]);
export const leftRows = view<FigureRowLine>()("leftRows", [...row, column.text("why", ({ why }) => why)]);

/** A page of a document. */
export interface TemplateLine {
  readonly document: string;
  readonly section: string | null;
  readonly owner: PageOwner;
  /** Where theirs lies that is read in its place. */
  readonly file: string | null;
  /** Whether the page of the program changed since; null where that is not known. */
  readonly changed: boolean | null;
}

/** Whose page it is that a document is made of. */
export type PageOwner = "shipped" | "own";

export const templates = view<TemplateLine>()("templates", [
  column.text("document", ({ document }) => document),
  orElse(
    column.text("section", ({ section }) => section),
    (words) => words.notice("outline", {}),
  ),
  column.choice("owner", "pageOwner", ({ owner }) => owner),
  part(column.text("file", ({ file }) => file)),
  column.yesNo("changed", ({ changed }) => changed),
]);

/** A line of a page that was taken out or put in. */
export interface PageChange extends LineChange {
  readonly section: string | null;
}

export const pageChanges = view<PageChange>()("pageChanges", [
  orElse(
    column.text("section", ({ section }) => section),
    (words) => words.notice("outline", {}),
  ),
  column.number("line", ({ line }) => line),
  column.choice("change", "lineChange", ({ change }) => change),
  column.text("text", ({ text }) => text),
]);

/** A value that a page may name. */
export interface TemplateVariable {
  readonly name: string;
  readonly kinds: readonly FactKind[];
  readonly value: string | null;
  readonly meaning: string | null;
}

export const templateVariables = view<TemplateVariable>()("templateVariables", [
  column.text("name", ({ name }) => name),
  column.choice("kind", "factKind", ({ kinds: [kind] }) => kind),
  column.text("value", ({ value }) => value),
  column.text("meaning", ({ meaning }) => meaning),
]);

/** A finished document that comes from the register. */
export interface VerifiedDocument extends Provenance {
  readonly file: string;
  /** Whether its text and its properties do not say the same of where it comes from. */
  readonly isTwofold: boolean;
  /** Whether nobody changed its file since it was made beside the register. */
  readonly isAsMade: boolean;
  /** What is kept of it, where it was handed over. */
  readonly kept: KeptEdition | undefined;
  /** What the register says today of the same day; nothing where it cannot be made again. */
  readonly since:
    | {
        readonly arePagesSame: boolean;
        /** Whether all that it could say is the same. */
        readonly isSame: boolean;
        /** What is told otherwise; nothing where it is not known what was told. */
        readonly figures: readonly FigureSince[] | undefined;
      }
    | undefined;
}

export const verifiedDocuments = view<VerifiedDocument>()("verifiedDocuments", [
  column.text("file", ({ file }) => file),
  column.text("document", ({ report }) => report),
  column.text("item", ({ item }) => item),
  column.text("year", ({ season }) => season),
  column.choice("edition", "edition", ({ edition }) => edition),
  column.yesNo("draft", ({ isDraft }) => isDraft),
  column.day("asOf", ({ asOf }) => asOf),
  column.day("madeOn", ({ madeOn }) => madeOn),
  column.yesNo("asMade", ({ isAsMade }) => isAsMade),
  column.yesNo("twofold", ({ isTwofold }) => isTwofold),
  column.day("keptOn", ({ kept }) => kept?.made_on),
  column.text("keptBy", ({ kept }) => kept?.by),
  column.yesNo("pagesSame", ({ since }) => since?.arePagesSame),
  column.yesNo("same", ({ since }) => since?.isSame),
  column.list("figuresChanged", ({ since }) =>
    (since?.figures ?? []).map(({ figure, item }) => (item === null ? figure : `${figure} ${item}`)),
  ),
]);

/** A figure that a document told otherwise than the register does today, in the reader's language. */
export interface FigureThen {
  readonly title: string;
  readonly item: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** What is typed to know where it comes from. */
  readonly command: string;
}

export const figuresThen = view<FigureThen>()("figuresThen", [
  column.text("title", ({ title }) => title),
  column.text("item", ({ item }) => item),
  column.text("before", ({ before }) => before),
  column.text("after", ({ after }) => after),
  column.text("command", ({ command }) => command),
]);

export const madeEditions = view<KeptEdition>()("madeEditions", [
  column.text("document", ({ report }) => report),
  column.text("item", ({ item }) => item),
  column.text("year", ({ year }) => year),
  column.day("madeOn", ({ made_on }) => made_on),
  column.day("asOf", ({ as_of }) => as_of),
  column.text("by", ({ by }) => by),
  part(column.text("hash", ({ hash }) => hash)),
]);
