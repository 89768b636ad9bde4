import { type Liquid, Tokenizer, TokenKind } from "liquidjs";
import { type Problem, problem } from "../problem.ts";
import { nearest } from "../values/nearest.ts";
import { type Filter, type Filters, misuse, notTold } from "./filter-use.ts";
import type { Page, PagePart } from "./page.ts";
import { type FactKind, type FactsShape, kindOf, lookUp, newShape, unprintedKinds } from "./shape.ts";
import { readSection } from "./template-tags.ts";

/** What the pages of a document may name. */
export interface Nameable {
  readonly names: FactsShape;
  readonly filters: Filters;
  /** The sections that are said wherever the page is. */
  readonly certain: readonly string[];
}

type Expression = ReturnType<Tokenizer["readFilteredValue"]>;
type Token = Expression["initial"]["postfix"][number];

/**
 * What a page names and there is not: in every branch and every case, whether it is said this year or not. Of what is unknown
 * this year and was never known in a document, the names below it are taken as they are.
 */
export function wrongNames(page: Page, nameable: Nameable, engine: Liquid): Problem[] {
  return new PageCheck(page.file, nameable, engine).problemsOf(page.parts);
}

class PageCheck {
  readonly #file: string;
  readonly #nameable: Nameable;
  readonly #engine: Liquid;
  readonly #problems: Problem[] = [];
  /** The names of each loop that is open, the innermost last. */
  readonly #scopes: FactsShape[];
  /** What decides whether the present line is said: the tags that are open. */
  readonly #open: PagePart[] = [];

  constructor(file: string, nameable: Nameable, engine: Liquid) {
    this.#file = file;
    this.#nameable = nameable;
    this.#engine = engine;
    this.#scopes = [{ ...nameable.names, fields: new Map(nameable.names.fields) }];
  }

  problemsOf(parts: readonly PagePart[]): Problem[] {
    for (const part of parts) this.#check(part);
    return this.#problems;
  }

  #check(part: PagePart): void {
    const { name, args } = part;
    if (name === "endif" || name === "fin" || name === "end") this.#open.pop();
    else if (name === "endfor") {
      this.#open.pop();
      this.#scopes.pop();
    } else if (name === "elsif") {
      this.#open.splice(-1, 1, part);
      this.#valueOf(part, args);
    } else if (name === "for") this.#loop(part);
    else if (name === "assign") this.#assign(part);
    else if (name === "section") {
      const section = readSection(args);
      if (!section) this.#broken(part);
      else if (section.condition !== undefined) this.#valueOf(part, section.condition);
    } else if (name === "value") this.#print(part);
    else if (name !== "else") {
      this.#open.push(part);
      this.#valueOf(part, args);
    }
  }

  #loop(part: PagePart): void {
    this.#open.push(part);
    const [, variable = "", of = ""] = /^([a-z][\w-]*) in (.+)$/i.exec(part.args) ?? [];
    if (!variable) this.#broken(part);
    const list = variable ? this.#valueOf(part, of) : undefined;
    if (list && list.shape.kinds.size > 0 && !list.shape.kinds.has("list")) {
      this.#tell("template-not-a-list", { typed: of }, part);
    }
    const inner = newShape("group");
    for (const [name, shape] of this.#names.fields) inner.fields.set(name, shape);
    inner.fields.set(variable, list?.shape.item ?? newShape());
    const loop = newShape("group");
    for (const name of ["first", "last"]) loop.fields.set(name, newShape("yes-no"));
    for (const name of ["index", "length"]) loop.fields.set(name, newShape("number"));
    inner.fields.set("forloop", loop);
    this.#scopes.push(inner);
  }

  #assign(part: PagePart): void {
    const [, variable = "", of = ""] = /^([a-z][\w-]*) = (.+)$/i.exec(part.args) ?? [];
    const value = variable ? this.#valueOf(part, of) : this.#broken(part);
    this.#names.fields.set(variable, value && !value.isFiltered ? value.shape : newShape());
  }

  get #names(): FactsShape {
    return this.#scopes.at(-1) as FactsShape;
  }

  #print(part: PagePart): void {
    const value = this.#valueOf(part, part.args);
    if (!value || value.isFiltered) return;
    const { kinds } = value.shape;
    const kind = kinds.size === 1 ? unprintedKinds.find((one) => kinds.has(one as FactKind)) : undefined;
    if (kind) {
      this.#tell("template-not-printed", { typed: part.args, kind }, part);
    }
    const [, section] = /^(?:numbers|letters)\.([\w-]+)$/.exec(part.args) ?? [];
    const isAsked = this.#open.some(({ args }) => args.includes(part.args));
    if (section && !isAsked && !this.#nameable.certain.includes(section)) {
      this.#tell("template-section-left-out", { section, typed: part.args }, part);
    }
  }

  /** What an expression stands for, before its filters; nothing where it cannot be read or told. */
  #valueOf(part: PagePart, args: string): { shape: FactsShape; isFiltered: boolean } | undefined {
    const read = this.#read(args);
    if (!read) return this.#broken(part);
    const shapes = read.initial.postfix.flatMap((token) => {
      if (token.kind === TokenKind.Operator) return [];
      return [this.#shapeOf(part, token)];
    });
    const [only] = shapes;
    const shape = shapes.length === 1 && only ? only : newShape();
    let given: FactsShape | undefined = shape;
    for (const { name, args: words } of read.filters) {
      const filter = this.#filterOf(name);
      if (!filter) {
        const near = nearest(name, Object.keys(this.#nameable.filters));
        this.#tell("template-unknown-filter", { typed: name, nearest: near }, part);
        break;
      }
      const told = words.map((word) => {
        if (Array.isArray(word)) return notTold;
        const token = word as Token;
        if (token.kind === TokenKind.PropertyAccess) this.#shapeOf(part, token);
        return literal(token);
      });
      const before = given ? args.slice(0, args.indexOf("|")).trim() : null;
      const wrong = misuse(filter, { filter: name, before }, given, told);
      if (wrong) this.#tell(wrong.code, wrong.parameters as never, part);
      given = undefined;
    }
    return { shape, isFiltered: read.filters.length > 0 };
  }

  #filterOf(name: string): Filter | undefined {
    return Object.hasOwn(this.#nameable.filters, name) ? this.#nameable.filters[name] : undefined;
  }

  #shapeOf(part: PagePart, token: Token): FactsShape {
    if (token.kind !== TokenKind.PropertyAccess) {
      const value = literal(token);
      const kind = value === notTold ? undefined : kindOf(value);
      return kind ? newShape(kind) : newShape();
    }
    const path = token.getText().split(".");
    const found = lookUp(this.#names, path);
    if ("kinds" in found) return found;
    this.#tell("template-unknown-name", { typed: found.typed, nearest: found.nearest }, part);
    return newShape();
  }

  /** Nothing where it is no expression, or several beside one another. */
  #read(args: string): Expression | undefined {
    try {
      const read = new Tokenizer(args, this.#engine.options.operators).readFilteredValue();
      const operators = read.initial.postfix.filter(({ kind }) => kind === TokenKind.Operator);
      const binary = operators.filter((token) => token.getText() !== "not").length;
      const isOne = read.initial.postfix.length - operators.length === binary + 1;
      return isOne && !args.endsWith("|") ? read : undefined;
    } catch {
      return undefined;
    }
  }

  #broken(part: PagePart): undefined {
    this.#tell("template-broken", { written: part.written, name: part.name }, part);
    return undefined;
  }

  #tell<Code extends Problem["code"]>(
    code: Code,
    parameters: Extract<Problem, { code: Code }>["parameters"],
    { line }: PagePart,
  ): void {
    this.#problems.push(problem(code, parameters as never, { file: this.#file, line }));
  }
}

/** What a token is by itself. */
function literal(token: Token): unknown {
  if (token.kind === TokenKind.Quoted) return (token as Token & { content: string }).content;
  if (token.kind === TokenKind.Number) return Number(token.getText());
  return notTold;
}
