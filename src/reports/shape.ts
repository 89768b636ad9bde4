import { nearest } from "../values/nearest.ts";
import { Unpublished } from "../values/unpublished.ts";
import { Counter } from "./printed.ts";

/** What a value of the facts is, for whoever writes a page. */
const kinds = ["text", "day", "number", "yes-no", "list", "group", "counter"] as const;
export type FactKind = (typeof kinds)[number];

/** Of these nothing stands in a document as it is, nor of what is no value at all: of a day, what the register has for it. */
export const unprintedKinds = ["list", "group", "yes-no", "counter", "day", "nothing"] as const;
export type UnprintedKind = (typeof unprintedKinds)[number];

/** What is known of a value before it is filled in: from the facts of this year, and from those that documents had before. */
export interface FactsShape {
  /** Empty where nothing tells. */
  readonly kinds: Set<FactKind>;
  /** Of a group, its values. */
  readonly fields: Map<string, FactsShape>;
  /** Of a list, what it holds. */
  item?: FactsShape;
}

export function newShape(...known: readonly FactKind[]): FactsShape {
  return { kinds: new Set(known), fields: new Map() };
}

export function kindOf(value: unknown): FactKind | undefined {
  if ((typeof value === "number" && !Number.isNaN(value)) || value instanceof Unpublished) return "number";
  if (typeof value === "boolean") return "yes-no";
  if (typeof value === "string") return /^\d{4}(-\d\d){1,2}$/.test(value) ? "day" : "text";
  if (Array.isArray(value)) return "list";
  if (typeof value !== "object" || value === null) return undefined;
  return value instanceof Counter ? "counter" : "group";
}

/** So many items of a list are looked at: all of a list have the same names, and differ in what is unknown. */
const looked = 20;

/** Adds to a shape what some facts tell. */
export function learn(shape: FactsShape, facts: unknown): FactsShape {
  const kind = kindOf(facts);
  if (kind) shape.kinds.add(kind);
  if (typeof facts === "string" && /^\d{4}$/.test(facts)) shape.kinds.add("day");
  if (Array.isArray(facts)) {
    for (const one of facts.slice(0, looked)) shape.item = learn(shape.item ?? newShape(), one);
  } else if (kind === "group") {
    for (const [name, value] of Object.entries(facts as object)) {
      shape.fields.set(name, learn(shape.fields.get(name) ?? newShape(), value));
    }
  }
  return shape;
}

/** What values of this name are; none where nobody knows. */
export function kindsOf(shape: FactsShape): FactKind[] {
  return kinds.filter((kind) => shape.kinds.has(kind));
}

/** A shape as a page of text, a name a line: `path.sessions[].place: text`. What is never known has no kind. */
export function toLines(shape: FactsShape, name = ""): string[] {
  const own = name === "" ? [] : [`${name}: ${kindsOf(shape).join(", ")}`.trimEnd()];
  const fields = [...shape.fields].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...own,
    ...(shape.item ? toLines(shape.item, `${name}[]`) : []),
    ...fields.flatMap(([key, field]) => toLines(field, name === "" ? key : `${name}.${key}`)),
  ];
}

/** The shape that such a page tells. */
export function fromLines(text: string): FactsShape {
  const root = newShape("group");
  for (const [, name = "", told = ""] of text.matchAll(/^(\S+):(.*)$/gm)) {
    let shape = root;
    for (const step of name.match(/[^.[\]]+|\[\]/g) ?? []) shape = stepInto(shape, step);
    for (const kind of kinds) if (told.split(/[ ,]+/).includes(kind)) shape.kinds.add(kind);
  }
  return root;
}

function stepInto(shape: FactsShape, step: string): FactsShape {
  if (step === "[]") {
    shape.item ??= newShape();
    return shape.item;
  }
  const field = shape.fields.get(step) ?? newShape();
  shape.fields.set(step, field);
  return field;
}

/** A name that a page may not write, with those that it could mean. */
export interface NoSuchName {
  readonly typed: string;
  readonly nearest: readonly string[];
}

/** What a name stands for; without kinds where that is not known. Names on the same path come first where it is none. */
export function lookUp(names: FactsShape, path: readonly string[]): FactsShape | NoSuchName {
  let shape = names;
  for (const [index, step] of path.entries()) {
    if (step === "size" && shape.kinds.has("list")) return newShape("number");
    const field = shape.fields.get(step);
    if (!field && shape.kinds.size === 0) return newShape();
    if (!field) {
      const before = path.slice(0, index);
      const here = step === "size" ? sizesOf(shape) : nearest(step, shape.fields.keys());
      const near =
        here.length > 0
          ? here.map((name) => [...before, name].join("."))
          : nearest(path.join("."), namesOf(names));
      return { typed: path.join("."), nearest: near };
    }
    shape = field;
  }
  return shape;
}

/** How many the lists of a group hold. */
function sizesOf({ fields }: FactsShape): string[] {
  return [...fields]
    .filter(([, { kinds: its }]) => its.has("list"))
    .map(([name]) => `${name}.size`)
    .slice(0, 3);
}

/** Every name that a page can write, `community.headcount`. */
function namesOf(shape: FactsShape, before = ""): string[] {
  return [...shape.fields].flatMap(([key, field]) => {
    const name = before === "" ? key : `${before}.${key}`;
    return [name, ...namesOf(field, name)];
  });
}
