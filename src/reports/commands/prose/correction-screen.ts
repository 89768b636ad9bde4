import type { Coop } from "../../../coop.ts";
import type { TrackedAs } from "../../../documents/word-body.ts";
import type { WordAside } from "../../../documents/word-text.ts";
import type { Words } from "../../../language/words.ts";
import type { Detail } from "../../../terminal/table.ts";
import type { ComparedDocuments, GeneratedChange, ProsePiece } from "../../compared-documents.ts";
import { correctingCommand } from "../../correcting-commands.ts";
import {
  type GeneratedSource,
  type MarkedText,
  narrowedBy,
  sourceAt,
  wordChanges,
} from "../../generated-sources.ts";
import type { ProsePart } from "../../prose.ts";
import type { CorrectedFile } from "./corrected-file.ts";
import type { DocumentOrigin } from "./document-origin.ts";
import { pageCommand } from "./page-command.ts";

/** What became of a text that people wrote. */
export interface CorrectedText {
  readonly part: ProsePart;
  /** As it is stored, and as it would be; empty where there is none. */
  readonly before: string;
  readonly text: string;
  readonly pieces: readonly ProsePiece[];
  readonly unplaced: readonly ProsePiece[];
  /** Whether others changed it since the document was made. */
  readonly isOlder: boolean;
  readonly isTaken: boolean;
}

/** What was read of a document that someone corrected. */
export interface ReadCorrections {
  readonly corrected: CorrectedFile;
  readonly changes: TrackedAs;
  readonly origin: DocumentOrigin;
  readonly texts: readonly CorrectedText[];
  readonly compared: ComparedDocuments;
  readonly sources: readonly (MarkedText | undefined)[];
  /** Whether the register was written to since the document was made. */
  readonly isChangedSince: boolean;
}

/** So many changes are shown of each text, of what is generated, and so many remarks. */
const shownOn = { screen: { changes: 4, generated: 6, remarks: 5 }, all: undefined };

/** Shows what a document that someone corrected has otherwise, text by text, and what of it is not taken. */
export function showCorrections(coop: Coop, read: ReadCorrections, extent: "screen" | "all"): void {
  const { words, output } = coop;
  const { corrected, changes, origin, texts, compared } = read;
  const { report, edition, asOf } = origin;
  const most = shownOn[extent];
  coop.say("prose-file-read", { file: corrected.name, report, title: origin.title, edition, asOf });
  if (corrected.trackedChanges > 0)
    coop.say("prose-tracked-taken", { count: corrected.trackedChanges, as: changes });
  if (corrected.hasMacros) coop.say("prose-macros", {});
  const taken = texts.filter(({ isTaken }) => isTaken);
  const details: Detail[] = [];
  const add = (label: string, said: readonly Detail[]): void => {
    if (said.length > 0) details.push([label, said]);
  };
  add(
    words.notice("prose-taken", {}),
    taken.flatMap((one) => linesOfText(one, words, most?.changes)),
  );
  const left = [
    ...texts.flatMap(({ part, isOlder, unplaced }): Detail[] => {
      if (isOlder) return [["", words.notice("prose-older", { report, part })]];
      const all = unplaced.slice(0, most?.changes).map(({ made, given }): Detail => {
        const text = shortened((given ?? made)?.text ?? "", 60);
        return ["", words.notice("prose-unplaced", { report, part, text })];
      });
      return [...all, ...moreThan(unplaced, most?.changes, words)];
    }),
    ...compared.generated.slice(0, most?.generated).flatMap((change) => linesOfChange(coop, change, read)),
    ...moreThan(compared.generated, most?.generated, words),
  ];
  add(words.notice("prose-left", {}), left);
  const remarks = corrected.asides;
  add(words.notice("prose-remarks", {}), [
    ...remarks
      .slice(0, most?.remarks)
      .map((one): Detail => ["", words.notice("prose-remark", remarkOf(one))]),
    ...moreThan(remarks, most?.remarks, words),
  ]);
  if (details.length === 0) return;
  output.blank();
  output.details(details);
  output.blank();
  if (read.isChangedSince && origin.madeOn) coop.say("prose-register-changed", { on: origin.madeOn });
}

function moreThan(all: readonly unknown[], most: number | undefined, words: Words): Detail[] {
  const more = most === undefined ? 0 : all.length - most;
  return more > 0 ? [["", words.notice("prose-more", { count: more })]] : [];
}

function remarkOf({ kind, author, text, about }: WordAside) {
  return { kind, author, text: shortened(text, 200), about: shortened(about, 60) };
}

/** A text's name, then what stood in it and what stands. */
function linesOfText(
  { part, before, text, pieces, unplaced }: CorrectedText,
  words: Words,
  most: number | undefined,
): Detail[] {
  const said = { part, isNew: before === "", isRemoved: text === "" };
  const title: Detail = ["", words.notice("prose-of-part", said)];
  if (text === "") return [title];
  const lines = pieces
    .filter((piece) => piece.isChanged && !unplaced.includes(piece))
    .flatMap((piece) => linesOfPiece(piece, words, before === ""));
  const shown = lines.slice(0, most);
  return [title, ["", shown.flat()], ...moreThan(lines, most, words)];
}

/** What stood and what stands, a line each; of a draft, what stands alone. */
function linesOfPiece({ made, given }: ProsePiece, words: Words, isDraft: boolean): Detail[][] {
  if (!given) return isDraft ? [] : [[["-", shortened(made?.text ?? "", longestShown)]]];
  if (!made || isDraft) return [[["+", shortened(given.text, longestShown)]]];
  const changes = wordChanges(made.text, given.text);
  if (changes.length === 0) return [[["~", words.notice("prose-look", { text: shortened(given.text, 60) })]]];
  if (changes.length > mostInPiece)
    return [
      [
        ["-", shortened(made.text, longestShown)],
        ["+", shortened(given.text, longestShown)],
      ],
    ];
  let shift = 0;
  return changes.map((one) => {
    const there = one.at + shift;
    shift += one.after.length - one.before.length;
    return [
      ["-", around(made.text, one.at, one.before.length)],
      ["+", around(given.text, there, one.after.length)],
    ];
  });
}

/** A piece with more changes is another piece. */
const mostInPiece = 4;
/** So much of a text is shown: two lines of a terminal. */
const longestShown = 130;
/** So much of what stands around a change. */
const shownAround = 28;

function shortened(text: string, most: number): string {
  const said = text.replace(/\s+/g, " ").trim();
  return said.length <= most ? said : `${said.slice(0, most).replace(/\s\S*$/, "")} …`;
}

/** A piece of a text with the words around it. */
function around(text: string, from: number, length: number): string {
  const start = from <= shownAround ? 0 : text.indexOf(" ", from - shownAround) + 1;
  const last = text.lastIndexOf(" ", from + length + shownAround);
  const end = from + length + shownAround >= text.length || last <= from + length ? text.length : last;
  const said = shortened(text.slice(start, Math.max(end, from + length)), longestShown);
  return `${start > 0 ? "… " : ""}${said}${end < text.length && !said.endsWith("…") ? " …" : ""}`;
}

/** What was changed of what is generated, with its place, and where it is to be corrected. */
function linesOfChange(coop: Coop, change: GeneratedChange, read: ReadCorrections): Detail[] {
  const { words } = coop;
  return changesIn(change, read).flatMap(({ before, after, source }): Detail[] => {
    const { kind, heading } = change;
    const what = words.notice("generated-changed", {
      ...{ kind, heading, hasText: change.hasText },
      before: before === null ? null : shortened(before, longestShown),
      after: after === null ? null : shortened(after, longestShown),
    });
    const command = commandOf(coop, change, source, read.origin);
    const why = words.notice("generated-from", {
      command,
      figure: source?.figure ?? null,
      isPage: source === undefined || correctingCommand(source) === undefined,
    });
    return [
      ["", what],
      ["", [["", why]]],
    ];
  });
}

interface SourcedChange {
  readonly before: string | null;
  readonly after: string | null;
  readonly source: GeneratedSource | undefined;
}

/** The words that were changed, each with where they come from. */
function changesIn(
  { kind, made, before, after }: GeneratedChange,
  { sources, origin }: ReadCorrections,
): SourcedChange[] {
  const marked = made === null ? undefined : sources[made];
  if (kind !== "changed" || before === null || after === null)
    return [{ before, after, source: wholeSource(marked) }];
  const { numberInWords, number } = origin.words.language;
  const spelled = (value: number): string[] => [
    number(value),
    numberInWords(value),
    numberInWords(value, "f"),
  ];
  return wordChanges(marked?.text ?? before, after).map((one) => {
    const source = marked && sourceAt(marked, one);
    return { ...one, source: source && narrowedBy(source, one.before, spelled) };
  });
}

/** Of what was taken out, the item of which it tells. */
function wholeSource(marked: MarkedText | undefined): GeneratedSource | undefined {
  return marked?.values.find(({ source }) => source.reference !== null)?.source;
}

function commandOf(
  coop: Coop,
  { kind, heading }: GeneratedChange,
  source: GeneratedSource | undefined,
  { report }: DocumentOrigin,
): string {
  const command = source && correctingCommand(source);
  if (command !== undefined) return `coop ${command}`;
  return pageCommand(coop, report, kind.startsWith("section-") ? null : heading);
}

/** What was read, for another program: the shape is held by a golden file. */
export interface CorrectionPlan {
  readonly file: string;
  readonly report: string;
  readonly edition: string;
  readonly asOf: string | null;
  readonly trackedChanges: number;
  readonly texts: readonly {
    readonly part: ProsePart;
    readonly state: "taken" | "removed" | "older" | "unplaced";
    readonly before: string;
    readonly after: string;
  }[];
  readonly left: readonly {
    readonly kind: GeneratedChange["kind"];
    readonly heading: string | null;
    readonly before: string | null;
    readonly after: string | null;
    readonly command: string;
  }[];
  readonly remarks: readonly Pick<WordAside, "kind" | "author" | "about" | "text">[];
}

export function planOf(coop: Coop, read: ReadCorrections): CorrectionPlan {
  const { corrected, origin, texts, compared } = read;
  return {
    file: corrected.name,
    report: origin.report,
    edition: origin.edition,
    asOf: origin.asOf ?? null,
    trackedChanges: corrected.trackedChanges,
    texts: texts.map(({ part, before, text, isOlder, isTaken }) => ({
      part,
      state: isOlder ? "older" : !isTaken ? "unplaced" : text === "" ? "removed" : "taken",
      before,
      after: text,
    })),
    left: compared.generated.flatMap((change) =>
      changesIn(change, read).map(({ before, after, source }) => ({
        ...{ kind: change.kind, heading: change.heading, before, after },
        command: commandOf(coop, change, source, origin),
      })),
    ),
    remarks: corrected.asides.map(({ kind, author, about, text }) => ({ kind, author, about, text })),
  };
}
