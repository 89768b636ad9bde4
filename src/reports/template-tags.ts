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

/** The words of our own tags, in each language that a page may be written in. */
const tagWords = [
  { cases: "selon", end: "fin", yes: "oui", no: "non", onlyIf: "seulement si" },
  { cases: "cases", end: "end", yes: "yes", no: "no", onlyIf: "only if" },
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
 * there and what is not, `* :` for all others, and `? :` for what is not known, which is none of the others. A list is how many
 * it holds. What has no case says nothing.
 */
function casesTag(words: TagWords) {
  return class extends Tag {
    readonly #value: Value;
    readonly #cases: Case[] = [];

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, rest, liquid);
      this.#value = new Value(token.args, liquid);
      for (let inner = rest.shift(); ; inner = rest.shift()) {
        if (!inner) throw misread(`{% ${words.end} %}`, token);
        if (inner.kind === TokenKind.HTML) this.#readLines(inner);
        else if (inner.kind === TokenKind.Output && this.#cases.length > 0)
          this.#cases.at(-1)?.said.push(parser.parseToken(inner, rest));
        else if ("name" in inner && inner.name === words.end) break;
        else throw misread(inner.getText(), inner);
      }
    }

    #readLines(token: TopLevelToken): void {
      const [rest = "", ...lines] = token.getText().split("\n");
      this.#cases.at(-1)?.said.push(rest);
      for (const line of lines) {
        const [, labels, said = ""] = /^\s*([^\s:{}][^:{}]*?)\s?:(?: (.*))?$/.exec(line) ?? [];
        if (labels) this.#cases.push({ labels: labels.split(/,\s*/), said: [said] });
        else if (!isSilent(line)) throw misread(line.trim(), token);
      }
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

function fits(value: unknown, label: string, words: TagWords): boolean {
  const known = Array.isArray(value) ? value.length : value;
  if (known === null || known === undefined) return label === "?";
  const isThere = known !== false && known !== "" && known !== 0;
  if (label === words.yes) return isThere;
  if (label === words.no) return !isThere;
  return label === "*" || label === String(known);
}

function misread(text: string, token: TopLevelToken): ParseError {
  return new ParseError(new Error(text), token);
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
    const [, section, condition] = sectionArguments.exec(token.args) ?? [];
    if (!section) throw misread(token.getText(), token);
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

/** Marks where a tag or a value stands alone on its line. */
const alone = "\0";

function isSilent(line: string): boolean {
  return line.replaceAll(alone, "").trim() === "";
}

/** A page in which the lines that hold a tag or a value alone are marked; each keeps its number. */
export function markedPage(page: string): string {
  return page
    .replaceAll(alone, "")
    .replace(/^[ \t]*(\{%.*%\}|\{\{[^{}]*\}\})[ \t]*$/gm, (_, said: string) => alone + said + alone);
}

/** A filled page without the marked lines on which nothing was said. */
export function unmarked(text: string): string {
  return text.replace(/^\0+\n/gm, "").replaceAll(alone, "");
}
