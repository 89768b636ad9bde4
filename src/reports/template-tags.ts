import {
  type Context,
  type Emitter,
  isTruthy,
  type Liquid,
  ParseError,
  type Parser,
  Tag,
  type TagToken,
  type Template,
  TokenKind,
  type TopLevelToken,
  Value,
} from "liquidjs";
import { Unpublished } from "../values/unpublished.ts";

/** A tag that has an end. */
interface Block {
  /** What it is to Liquid, and what ends it and stands between. */
  readonly name: string;
  readonly ends: string;
  readonly between: readonly string[];
  /** What a page says for the first and the last of these. */
  readonly begin: string;
  readonly end: string;
  readonly hasCases: boolean;
}

const conditions = { name: "if", ends: "endif", between: ["elsif", "else"], hasCases: false };
const loops = { name: "for", ends: "endfor", between: [], hasCases: false };

/** Each in the words of each language. */
export const blocks: readonly Block[] = [
  { ...conditions, begin: "si", end: "fin si" },
  { ...conditions, begin: "if", end: "endif" },
  { ...loops, begin: "pour", end: "fin pour" },
  { ...loops, begin: "for", end: "endfor" },
  { name: "selon", ends: "fin", between: [], begin: "selon", end: "fin", hasCases: true },
  { name: "cases", ends: "end", between: [], begin: "cases", end: "end", hasCases: true },
];

/** What a page may say for a tag, the longest first, beside its name. */
export const spokenTags = Object.entries({
  "fin si": "endif",
  "fin pour": "endfor",
  "fin selon": "fin",
  "sinon si": "elsif",
  endfor: "endfor",
  section: "section",
  assign: "assign",
  endif: "endif",
  elsif: "elsif",
  selon: "selon",
  sinon: "else",
  cases: "cases",
  pour: "for",
  soit: "assign",
  else: "else",
  fin: "fin",
  end: "end",
  for: "for",
  si: "if",
  if: "if",
}).map(([spelling, name]) => ({
  spelling,
  name,
  pattern: new RegExp(`^${spelling.replace(" ", "\\s+")}(?=\\s|$)`, "i"),
}));

/** The words of the tags of cases and of an outline. */
const tagWords = [
  { cases: "selon", end: "fin", yes: "oui", no: "non", withheld: "non publié", onlyIf: "seulement si" },
  { cases: "cases", end: "end", yes: "yes", no: "no", withheld: "not published", onlyIf: "only if" },
] as const;
type TagWords = (typeof tagWords)[number];

interface Case {
  readonly labels: readonly string[];
  /** Text as it stands, and values that are filled in. */
  readonly said: (string | Template)[];
}

/** The tags that a page has beside those of Liquid, by their names. */
export const ownTags = Object.fromEntries(tagWords.map((words) => [words.cases, casesTag(words)]));

/**
 * A sentence for each case of a value, a line each: `0 :`, `1, 2 :`, a word that the value is, `oui :` and `non :` for what is
 * there and what is not, `non publié :` for what an edition withholds, `* :` for all others, and `? :` for what is not known, which is none of the others. A list is how many
 * it holds. What has no case says nothing.
 */
function casesTag(words: TagWords) {
  return class extends Tag {
    readonly #value: Value;
    readonly #cases: Case[] = [];

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, rest, liquid);
      this.#value = new Value(token.tokenizer.readFilteredValue(), liquid);
      for (let inner = rest.shift(); ; inner = rest.shift()) {
        if (!inner) throw misread(token);
        if (inner.kind === TokenKind.HTML) this.#readLines(inner);
        else if (inner.kind === TokenKind.Output && this.#cases.length > 0)
          this.#cases.at(-1)?.said.push(parser.parseToken(inner, rest));
        else if ("name" in inner && inner.name === words.end) break;
        else throw misread(inner);
      }
    }

    #readLines(token: TopLevelToken): void {
      const [rest = "", ...lines] = token.getText().split("\n");
      this.#cases.at(-1)?.said.push(rest);
      for (const line of lines) {
        const [, labels, said = ""] = caseLine.exec(line) ?? [];
        if (labels) this.#cases.push({ labels: labels.toLowerCase().split(/,\s*/), said: [said] });
        else if (!isSilent(line)) throw misread(token);
      }
    }

    *children(): Generator<unknown, Template[]> {
      return this.#cases.flatMap(({ said }) => said.filter((part) => typeof part !== "string"));
    }

    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const value = yield this.#value.value(context);
      const fitting = this.#cases.find(({ labels }) => labels.some((label) => fits(value, label, words)));
      for (const part of fitting?.said ?? []) {
        if (typeof part === "string") emitter.write(part);
        else yield this.liquid.renderer.renderTemplates([part], context, emitter);
      }
    }
  };
}

const caseLabel = `\\d+|\\?|\\*|${tagWords.map(({ withheld }) => withheld).join("|")}|[a-z][a-z-]*`;
/** A line of cases: for which values it stands, and what it says. */
export const caseLine = new RegExp(
  `^\\s*((?:${caseLabel})(?:,\\s*(?:${caseLabel}))*)\\s?:(?:\\s(.*))?$`,
  "i",
);

function fits(value: unknown, label: string, words: TagWords): boolean {
  const known = Array.isArray(value) ? value.length : value;
  if (known === null || known === undefined) return label === "?";
  if (label === words.withheld) return known instanceof Unpublished;
  const isThere = known !== false && known !== "" && known !== 0;
  if (label === words.yes) return isThere;
  if (label === words.no) return !isThere;
  return label === "*" || label === String(known);
}

function misread(token: TopLevelToken): ParseError {
  return new ParseError(new Error(token.getText()), token);
}

/** A section of an outline: `{% section "le-cadre" %}`, or `{% section "les-suites" seulement si tasks.open.size > 0 %}`. */
export class SectionTag extends Tag {
  readonly section: string;
  readonly #condition: Value | undefined;
  /** What its page says; set before it is rendered, and empty where it is left out. */
  page: readonly Template[] = [];
  /** Called when it is rendered. */
  begins: () => void = () => {};

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    const { section, condition } = readSection(token.args) ?? {};
    if (!section) throw misread(token);
    this.section = section;
    this.#condition = condition === undefined ? undefined : new Value(condition, liquid);
  }

  /** Whether its outline wants it said. */
  *isSaid(context: Context): Generator<unknown, boolean, unknown> {
    return this.#condition === undefined || isTruthy(yield this.#condition.value(context), context);
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    this.begins();
    emitter.write("\n");
    yield this.liquid.renderer.renderTemplates([...this.page], context, emitter);
    emitter.write("\n");
  }
}

const sectionArguments = new RegExp(
  `^"([^"/\\\\]+)"(?:\\s+(?:${tagWords.map(({ onlyIf }) => onlyIf).join("|")})\\s+(.+))?$`,
);

/** What a line of an outline says; nothing where it is none. */
export function readSection(args: string): { section: string; condition: string | undefined } | undefined {
  const [, section, condition] = sectionArguments.exec(args) ?? [];
  return section === undefined ? undefined : { section, condition };
}

/** Marks where a tag or a value stands alone on its line. */
export const alone = "\0";

export function isSilent(line: string): boolean {
  return line.replaceAll(alone, "").trim() === "";
}

/** A filled page without the marked lines on which nothing was said. */
export function unmarked(text: string): string {
  return text.replace(/^\0+\n/gm, "").replaceAll(alone, "");
}
