import type { DocumentPlace } from "../../documents/passage.ts";
import type { TrackedAs } from "../../documents/word-body.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { MandateSection } from "../../people/mandate.ts";
import type { PersonalValue } from "../../people/unnamed.ts";
import type { SignedKind } from "../../tabular/file-kind.ts";
import type { Day } from "../../values/day.ts";
import type { NoCorrectedKind } from "../commands/prose/corrected-file.ts";
import type { verbs } from "../commands/verbs.ts";
import type { GeneratedChange } from "../compared-documents.ts";
import type { Edition } from "../edition.ts";
import type { FiguredDocument } from "../facts/documents.ts";
import type { NoticeGap, ToldLine, ToldTopic } from "../facts/notice.ts";
import type { PublisherFacts } from "../facts/publisher.ts";
import type { SheetOrder } from "../facts/sign-in.ts";
import type { FigureGroup, FigureName } from "../figures.ts";
import type { FilterFault } from "../filter-use.ts";
import type { LineChange } from "../line-changes.ts";
import type { LeftOut, WayOfMaking } from "../proof.ts";
import type { ProsePart, ProseReport } from "../prose.ts";
import type { Provenance } from "../provenance.ts";
import type { FactKind, UnprintedKind } from "../shape.ts";
import type { MainPage, SiteFile, SitePageName } from "../site.ts";
import type { DocumentSection } from "../template.ts";
import type * as views from "../views.ts";
import type { PageOwner } from "../views.ts";

/** What the start page of a site says; each text as Markdown has it, each address that of a file. */
export interface SiteStart {
  readonly cooperative: PublisherFacts;
  readonly season: string;
  readonly asOf: Day;
  readonly pages: readonly { readonly address: string; readonly title: string; readonly page: MainPage }[];
  readonly experiments: readonly {
    readonly address: string;
    readonly title: string;
    /** What became of it. */
    readonly fate: string;
  }[];
  readonly sessions: readonly {
    readonly address: string;
    readonly title: string;
    readonly onDay: Day;
    readonly place: string | null;
  }[];
  readonly feed: string;
  readonly data: readonly {
    readonly address: string;
    readonly title: string;
    readonly licence: string | null;
  }[];
}

/** What may be wrong in a page of a document; `written` is the tag or the line as it stands there. */
export interface TemplateProblems {
  /** What a page would do without end: be read, hold tags in tags, say, or take time. */
  "template-too-much": { of: "page" | "depth" | "output" | "time" };
  /** A page of the program names a section that an outline of people's own does not have. */
  "template-section-gone": { section: string; page: string };
  "template-unknown-name": { typed: string; nearest: readonly string[] };
  "template-unknown-filter": { typed: string; nearest: readonly string[] };
  "template-unknown-choice": { typed: string; nearest: readonly string[] };
  "template-unknown-tag": { typed: string; nearest: readonly string[] };
  "template-no-section": { typed: string; nearest: readonly string[] };
  /** `line` is where it stands before. */
  "template-section-twice": { section: string; line: number };
  "template-section-left-out": { section: string; typed: string };
  "template-lacks": { lacks: string; written: string };
  "template-quotes": { written: string };
  "template-not-alone": { written: string };
  /** `before` is the tag that comes too early, at its line; nothing where the page ends. */
  "template-not-ended": { written: string; end: string; before: string | undefined; at: number | undefined };
  "template-not-opened": { written: string; begin: string };
  "template-unknown-box": { typed: string; nearest: readonly string[] };
  "template-box-not-ended": { written: string };
  "template-case-line": { written: string };
  /** `name` is that of the tag, as Liquid has it, or `value`. */
  "template-broken": { written: string; name: string };
  /** `typed` is null where what is printed comes of filters. */
  "template-not-printed": { typed: string | null; kind: UnprintedKind };
  "template-not-a-list": { typed: string };
  "template-filter-misused": { filter: string; before: string | null; fault: FilterFault };
}

export interface ReportsProblems extends TemplateProblems {
  "unknown-template": { typed: string; nearest: readonly string[]; known: readonly string[] };
  "unknown-section": {
    document: string;
    typed: string;
    nearest: readonly string[];
    known: readonly string[];
  };
  "no-own-document": { typed: string; nearest: readonly string[]; known: readonly string[] };
  "no-such-variable": { document: string; typed: string; nearest: readonly string[] };
  "page-is-there": { files: readonly string[] };
  "file-for-pages-folder": Record<never, never>;
  "page-is-yours": { files: readonly string[] };
  "nothing-to-compare": { document: string; section: string | undefined };
  "page-names-people": { references: readonly string[]; around: string; words: string };
  "page-not-read": { nearest: readonly string[] };
  "template-no-figure": { typed: string; nearest: readonly string[] };
  "two-texts": Record<never, never>;
  "not-a-text": { kind: SignedKind };
  /** `year` is of which it is, `season` in which it would be taken out. */
  "text-of-another-year": { report: ProseReport; part: ProsePart; year: string; season: string };
  "prose-not-from-there": { kind: NoCorrectedKind };
  "prose-of-no-document": Record<never, never>;
  /** `title` is that of the document, `season` the one that is spoken of; `year` is its own, where the register has it. */
  "prose-of-another-year": { title: string; season: string; year: string | null };
  "prose-of-another-register": { name: string; own: string };
  "prose-document-unlike": { report: ProseReport };
  "part-of-another-report": { report: ProseReport; part: ProsePart; parts: readonly ProsePart[] };
  "text-missing": Record<never, never>;
  "which-section": Record<never, never>;
  "experiment-not-there-yet": { number: number; on: Day };
  "ends-before-it-begins": { firstDay: Day; lastDay: Day };
  "one-format-on-screen": Record<never, never>;
  "unknown-figure": { typed: string; nearest: readonly FigureName[] };
  "no-figure-of-value": { typed: string };
  "which-figure": { typed: string; names: readonly FigureName[] };
  "figure-of-no-item": { name: FigureName };
  "figure-of-other-items": { name: FigureName; typed: string; items: readonly string[] };
  "before-the-season": { on: Day; startsOn: Day };
  /** `words` are those found that may be no name. */
  "document-tells-of-people": {
    findings: number;
    references: readonly string[];
    words: readonly string[];
  };
  "figure-not-public": { name: FigureName };
  "made-before-its-figures": { on: Day; asOf: Day };
  "letter-to-one-is-internal": Record<never, never>;
  "draft-is-public": Record<never, never>;
  "no-provenance": Record<never, never>;
  "provenance-damaged": Record<never, never>;
  "document-of-another-register": { cooperative: string };
  /** `words` are told of by `around`, under `heading`. */
  "site-not-on-screen": Record<never, never>;
  "site-beside-register": Record<never, never>;
  /** As `public-document-tells`, in a file of a site. */
  "site-tells": {
    references: readonly string[];
    words: string;
    around: string;
    heading: string | null;
  };
  "public-document-tells": {
    references: readonly string[];
    words: string;
    around: string;
    heading: string | null;
  };
}

export interface ReportsNotices {
  /** What stands for a section where it is the outline of a document. */
  outline: Record<never, never>;
  "shipped-page-changed": { document: string; section: string | null };
  "eject-question": { files: readonly string[] };
  "page-ejected": { file: string };
  /** `sections` are those of which a page may be taken over as well. */
  "after-eject": { document: string; sections: readonly string[] };
  "document-of-yours": Record<never, never>;
  "no-page-of-yours": Record<never, never>;
  "pages-are-right": { pages: number };
  "changed-by-us": Record<never, never>;
  "changed-by-you": Record<never, never>;
  "list-of-size": { size: number };
  "values-of-one": { document: string };
  "how-variables-are-written": Record<never, never>;
  /** What belongs into a text that only people can write. */
  "prose-wanted": { part: ProsePart };
  /** In place of how many words it has. */
  "prose-unwritten": Record<never, never>;
  /** What is typed to write it. */
  "prose-command": { report: ProseReport; part: ProsePart };
  /** What stands in a document in its place, as Markdown. */
  "prose-draft": { part: ProsePart };
  /** The first of so many that are not written yet. */
  "prose-to-write": { report: ProseReport; part: ProsePart; count: number };
  "prose-file-read": {
    file: string;
    report: ProseReport;
    title: string;
    edition: Edition;
    asOf: Day | undefined;
  };
  "prose-has-tracked-changes": { count: number };
  "prose-tracked-taken": { count: number; as: TrackedAs };
  /** `on` is the day on which the document was made. */
  "prose-register-changed": { on: Day };
  "prose-macros": Record<never, never>;
  /** Before the texts that are taken back, what is not taken, and what stands beside the text. */
  "prose-taken": Record<never, never>;
  "prose-left": Record<never, never>;
  "prose-remarks": Record<never, never>;
  "prose-of-part": { part: ProsePart; isNew: boolean; isRemoved: boolean };
  /** Of what says the same and looks otherwise. */
  "prose-look": { text: string };
  "prose-more": { count: number };
  "prose-older": { report: ProseReport; part: ProsePart };
  "prose-unplaced": { report: ProseReport; part: ProsePart; text: string };
  "generated-changed": {
    kind: GeneratedChange["kind"];
    heading: string | null;
    hasText: boolean;
    before: string | null;
    after: string | null;
  };
  /** `isPage` says whether the words of a page are meant. */
  "generated-from": { command: string; figure: FigureName | null; isPage: boolean };
  "prose-remark": { kind: "comment" | "note"; author: string; text: string; about: string };
  "prose-nothing-to-take": { file: string };
  /** `removed` of them are taken out. */
  "prose-import-question": { count: number; removed: number };
  "prose-all-written": { report: ProseReport; part: ProsePart };
  "edition-banner": { edition: Edition; isDraft: boolean };
  /** What a document says of where it comes from; `before` are the days on which other public versions of it were made. */
  provenance: {
    cooperative: string;
    year: string;
    edition: Edition | null;
    isDraft: boolean;
    asOf: Day;
    madeOn: Day;
    version: string;
    before: readonly Day[];
    code: string;
  };
  /** Beside the title of a document. */
  "edition-said": { edition: Edition; isDraft: boolean };
  "draft-file": Record<never, never>;
  /** What a finished document says that it is, where that is true. */
  "document-comes-from-here": { file: string } & Pick<
    Provenance,
    "report" | "item" | "season" | "edition" | "isDraft" | "asOf" | "madeOn"
  >;
  "document-says-two": { file: string };
  "document-bytes": { isAsMade: boolean };
  /** `on` is null where it is not kept as handed over. */
  "document-kept": { on: Day | null; by: string | null };
  /** What the register says today of its day; `figures` is how many are told otherwise, null where that is not known. */
  "document-since": {
    since: { arePagesSame: boolean; isSame: boolean; figures: number | null } | undefined;
  };
  "figure-to-explain": { name: FigureName; item: string | null; asOf: Day };
  "editions-are-kept": { count: number };
  "editions-not-kept": { count: number };
  /** `pages` of what is printed as it stands; `bytes` of what one would send. */
  "document-written": { file: string; pages?: number | undefined; bytes?: number };
  "site-folder": { year: string };
  "site-file": { page: SiteFile };
  "site-page": { page: SitePageName };
  "site-start": SiteStart;
  "site-written": { folder: string; pages: number };
  "site-without-licence": Record<never, never>;
  "decision-feed": { name: string };
  "pictures-left-out": Record<never, never>;
  "signs-not-printed": { signs: readonly string[] };
  "mandate-text-to-write": { sections: readonly MandateSection[] };
  "in-force-file": Record<never, never>;
  "notice-file": Record<never, never>;
  "sign-in-file": Record<never, never>;
  /** What to type once the sheet comes back. */
  "sheet-comes-back": { reference: string };
  "minutes-file": Record<never, never>;
  "decision-record-file": Record<never, never>;
  "experiment-card-file": Record<never, never>;
  "no-decision-in-span": Record<never, never>;
  "year-just-opened": { title: string; former: string };
  "session-not-held": { number: number };
  "document-being-read-back": { file: string; number: number; of: number };
  "files-not-read-back": { files: readonly string[] };
  "found-at": {
    place: DocumentPlace;
    page: number | null;
    line: number | null;
    heading: string | null;
    field: string | null;
  };
  "nothing-personal-found": { files: number; people: number };
  "document-names-people": { references: readonly string[] };
  "to-complete": Record<never, never>;
  "session-is-cancelled": { number: number };
  "nobody-on-the-sheet": { on: Day };
  "notice-lacks": { gap: NoticeGap };
  semicolon: Record<never, never>;
  "nobody-is-to-sign": Record<never, never>;
  "figure-means": { name: FigureName };
  "section-of": { document: FiguredDocument; sections: readonly DocumentSection[] };
  "rows-of-figure": { name: FigureName; item: string | null };
  "figure-rows": { rows: number; names: readonly string[] };
  "figure-share": { rows: number; part: number; whole: number };
  "figures-to-explain": { name: FigureName; item: string | null };
  "figures-of-items": { count: number };
  "figure-is": { title: string; shown: string };
  "figure-withheld": Record<never, never>;
  /** Of two reasons, never which. */
  "why-withheld": Record<never, never>;
  "people-not-listed": Record<never, never>;
  "nothing-counted": Record<never, never>;
  "nothing-left-out": Record<never, never>;
  "in-no-document": Record<never, never>;
  "left-out-because": { why: string; rows: number; names: readonly string[] };
}

export interface ReportsOperations {
  /** `report` is the name of its outline. */
  "editions-kept": { editions: readonly { report: string; item: string | null }[] };
  "prose-edited": { report: ProseReport; part: ProsePart };
  "prose-removed": { report: ProseReport; part: ProsePart };
  "prose-imported": { file: string; report: ProseReport; parts: readonly ProsePart[] };
}

export interface ReportsChoices {
  proseReport: ProseReport;
  prosePart: ProsePart;
  trackedAs: TrackedAs;
  sheetOrder: SheetOrder;
  edition: Edition;
  pageOwner: PageOwner;
  factKind: FactKind;
  lineChange: LineChange["change"];
  toldLine: ToldLine;
  toldTopic: ToldTopic;
  leftOut: LeftOut;
  figure: FigureName;
  figureGroup: FigureGroup;
  wayOfMaking: WayOfMaking;
  figuredDocument: FiguredDocument;
  documentPlace: DocumentPlace;
  personalValue: PersonalValue;
}

declare module "../../problem.ts" {
  interface ProblemParameters extends ReportsProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends ReportsNotices {}
  interface OperationParameters extends ReportsOperations {}
  interface ChoiceValues extends ReportsChoices {}
}

export type ReportsCatalogue = Catalogue<{
  nouns: "report" | "prose" | "privacy" | "template";
  verbs: typeof verbs;
  views: typeof views;
  problems: ReportsProblems;
  notices: ReportsNotices;
  operations: ReportsOperations;
  choices: ReportsChoices;
}>;
