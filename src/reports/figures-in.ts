import type { ChoiceName } from "../language/catalogue.ts";
import type { Day } from "../values/day.ts";
import { groupedBy } from "../values/grouped.ts";
import { Unpublished } from "../values/unpublished.ts";
import { type FigureName, figureNames, figures, nameOf } from "./figures.ts";
import { eachProofOf, type FigureRow, type Proof, provenOf, type Why } from "./proof.ts";

/** Whose a figure is, where there are several of its name: an item, or a value of a closed list. */
export interface FigureItem {
  readonly reference: string | null;
  readonly label: string | null;
  readonly value: Why | null;
}

/** A figure of a document, with what it was made of. */
export interface FoundFigure extends Pick<Proof, "value" | "made" | "rows" | "left"> {
  readonly name: FigureName;
  /** Null where there is one of its name. */
  readonly item: FigureItem | null;
  /** Of facts as the public is told them: whether it is known, and is not said. */
  readonly isWithheld: boolean;
}

/** Every figure of the facts of a document, in the order of the list; one that stands in several places is given once. */
export function figuresIn(facts: object): FoundFigure[] {
  const found = new Map<string, FoundFigure>();
  for (const figure of walk(facts, null, new Set())) {
    const { reference, label, value } = figure.item ?? { reference: null, label: null, value: null };
    const key = [figure.name, reference, label, value?.value].join(" ");
    if (!found.has(key)) found.set(key, figure);
  }
  const byName = groupedBy(found.values(), ({ name }) => name);
  return figureNames.flatMap((name) => byName.get(name) ?? []);
}

function* walk(facts: unknown, around: FigureItem | null, seen: Set<object>): Generator<FoundFigure> {
  if (typeof facts !== "object" || facts === null || seen.has(facts)) return;
  seen.add(facts);
  const proven = provenOf(facts);
  const item = itemOf(facts, around);
  for (const [key, value] of Object.entries(facts)) {
    const name = proven && nameOf(proven.subject, key);
    if (name) yield* figuresOf(name, value, { item, proof: proven.proofs[key], on: dayOf(facts, key) });
    yield* walk(value, item, seen);
  }
}

function* figuresOf(
  name: FigureName,
  value: unknown,
  {
    item,
    proof,
    on,
  }: { readonly item: FigureItem | null; readonly proof: Proof | undefined; readonly on: Day | null },
): Generator<FoundFigure> {
  const isWithheld = value instanceof Unpublished;
  // A rate that hangs on a count that is not published is as if there were none.
  const isUnsaid = value === null && proof !== undefined && proof.value !== null;
  if (isWithheld || isUnsaid) {
    yield { name, item, isWithheld, value: null, made: proof?.made ?? "recorded", rows: none, left: none };
  } else if (proof) yield { ...figureOf(name, proof), item };
  else if (figures[name] === "each") {
    for (const one of value as readonly object[]) {
      const each = eachProofOf(one);
      if (each) yield { ...figureOf(name, each.proof), item: valueItem(each.choice, one) };
    }
  } else if (Array.isArray(value)) {
    const proof = { value: value.length, made: "counted", rows: () => value.map(toRow), left: none } as const;
    yield { ...figureOf(name, proof), item };
  } else if (typeof value === "number" || value === null) {
    const rows = (): FigureRow[] =>
      value === null ? [] : [{ reference: item?.reference ?? null, label: item?.label ?? null, on, value }];
    yield { ...figureOf(name, { value, made: "recorded", rows, left: none }), item };
  }
}

/** The day of a recorded value, where its facts have one: `latestOn` of `latest`. */
function dayOf(facts: object, key: string): Day | null {
  return ((facts as Readonly<Record<string, unknown>>)[`${key}On`] as Day | undefined) ?? null;
}

const none = (): FigureRow[] => [];

function figureOf(name: FigureName, { value, made, rows, left }: Proof): Omit<FoundFigure, "item"> {
  return { name, isWithheld: false, value, made, rows, left };
}

function valueItem(choice: ChoiceName, one: object): FigureItem {
  return { reference: null, label: null, value: { choice, value: (one as { value: Why["value"] }).value } };
}

/** What facts are called: those of an item have a reference or a name, and a part of one has the reference of the whole. */
export function itemOf(facts: object, around: FigureItem | null): FigureItem | null {
  const { reference, label } = toRow(facts);
  if (reference === null && label === null) return around;
  return { reference: reference ?? around?.reference ?? null, label, value: null };
}

function toRow(one: unknown): { reference: string | null; label: string | null } {
  if (typeof one === "string") return { reference: null, label: one };
  const { reference, title, label, name, text } = one as Readonly<Record<string, unknown>>;
  const said = [title, label, name, text].find((word) => typeof word === "string");
  return {
    reference: typeof reference === "string" ? reference : null,
    label: typeof said === "string" ? said : null,
  };
}
