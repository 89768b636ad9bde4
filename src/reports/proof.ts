import type { ChoiceName, ChoiceValues } from "../language/catalogue.ts";
import type { Day } from "../values/day.ts";
import type { Counted } from "./facts/bilan-facts.ts";
import type { FactsOf, ProvedKey, Subject } from "./figures.ts";

/** Something that a figure counts, or leaves out. */
export interface FigureRow {
  /** A person, by their row; who they are is asked when someone wants to see it. */
  readonly participantId?: number;
  readonly reference?: string | null;
  readonly label?: string | null;
  readonly on?: Day | null;
  /** What it adds, where the figure is not a number of rows. */
  readonly value?: number | null;
  /** Of a share, what the value is a part of. */
  readonly of?: number | null;
  /** What it has of each value of a closed list, where that tells more than its name. */
  readonly why?: Why;
}

/** A value of a closed list, in whichever list it stands. */
export interface Why {
  readonly choice: ChoiceName;
  readonly value: ChoiceValues[ChoiceName];
}

/** Why something is in no figure, where no closed list of its own says it. */
export type LeftOut =
  | "not-known"
  | "team"
  | "observer"
  | "left"
  | "not-taking-part"
  | "there-from-the-start"
  | "nobody-of-it-there"
  | "attendance-not-recorded"
  | "place-not-known"
  | "signed"
  | "not-signed"
  | "no-room"
  | "replaced"
  | "not-replaced"
  | "not-in-force-that-day"
  | "no-tally"
  | "not-answered"
  | "noted"
  | "at-a-session"
  | "not-sent"
  | "settled"
  | "still-there";

export function because(value: LeftOut): Why {
  return { choice: "leftOut", value };
}

/** How rows make a value. */
export const waysOfMaking = ["counted", "summed", "least", "most", "share", "recorded"] as const;
export type WayOfMaking = (typeof waysOfMaking)[number];

type Rows = () => readonly FigureRow[];

const none: Rows = () => [];

/** A number with what it was made of. Its rows are written out when someone asks for them: a document never does. */
export class Proof<Value extends number | null = number | null> {
  readonly value: Value;
  readonly made: WayOfMaking;
  /** What was counted. */
  readonly rows: Rows;
  /** What was left out, each with why. */
  readonly left: Rows;

  constructor(value: Value, made: WayOfMaking, rows: Rows, left: Rows) {
    this.value = value;
    this.made = made;
    this.rows = rows;
    this.left = left;
  }
}

/** How many there are. */
export function counted<Item>(
  items: readonly Item[],
  toRow: (item: Item) => FigureRow,
  left: Rows = none,
): Proof<number> {
  return new Proof(items.length, "counted", () => items.map(toRow), left);
}

/** How many of them are so, and the others with why they are not. */
export function countedAmong<Item>(
  items: readonly Item[],
  isSo: (item: Item) => boolean,
  toRow: (item: Item) => FigureRow,
  whyNot: (item: Item) => Why,
): Proof<number> {
  return counted(items.filter(isSo), toRow, () =>
    items.filter((item) => !isSo(item)).map((item) => ({ ...toRow(item), why: whyNot(item) })),
  );
}

type AmountOf<Item> = (item: Item) => number | null;

const together = {
  summed: (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0),
  least: (amounts: readonly number[]) => Math.min(...amounts),
  most: (amounts: readonly number[]) => Math.max(...amounts),
} as const;

/** The sum, the least or the most of what is known of each; null where nothing is. What is not known is left out, and said. */
export function fromKnown<Item>(
  made: keyof typeof together,
  items: readonly Item[],
  amountOf: AmountOf<Item>,
  toRow: (item: Item) => FigureRow,
  left: Rows = none,
): Proof {
  const amounts = items.map(amountOf).filter((amount) => amount !== null);
  return new Proof(
    amounts.length > 0 ? together[made](amounts) : null,
    made,
    () =>
      items.flatMap((item) => {
        const value = amountOf(item);
        return value === null ? [] : { ...toRow(item), value };
      }),
    () => [
      ...items
        .filter((item) => amountOf(item) === null)
        .map((item) => ({ ...toRow(item), why: because("not-known") })),
      ...left(),
    ],
  );
}

/** The sum of parts in the sum of wholes, from 0 to 1; null where there is nothing to share, or where it may not be said. */
export function share<Item>(
  items: readonly Item[],
  { part, whole, isSaid }: { part(item: Item): number; whole(item: Item): number; readonly isSaid: boolean },
  toRow: (item: Item) => FigureRow,
  left: Rows = none,
): Proof {
  const sum = (amountOf: (item: Item) => number): number => together.summed(items.map(amountOf));
  const all = sum(whole);
  return new Proof(
    isSaid && all > 0 ? sum(part) / all : null,
    "share",
    () => items.map((item) => ({ ...toRow(item), value: part(item), of: whole(item) })),
    left,
  );
}

/** Where facts keep what their numbers were made of: neither templates nor copies of the facts have it. */
const proven = Symbol("proven");

interface Proven {
  readonly subject: Subject;
  readonly proofs: Readonly<Record<string, Proof>>;
}

/** What the facts of a subject are given as: each number that is made of rows with its proof. */
type Given<Its extends Subject> = {
  readonly [Key in keyof FactsOf[Its]]: Key extends ProvedKey<Its>
    ? Proof<Extract<FactsOf[Its][Key], number | null>>
    : FactsOf[Its][Key];
};

/** The facts of a subject: the value of each number, and what it was made of. */
export function figured<Its extends Subject>(subject: Its, given: Given<Its>): FactsOf[Its] {
  const proofs: Record<string, Proof> = {};
  const facts: Record<PropertyKey, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    if (value instanceof Proof) proofs[key] = value;
    facts[key] = value instanceof Proof ? value.value : value;
  }
  return Object.defineProperty(facts, proven, { value: { subject, proofs } satisfies Proven }) as never;
}

/** A copy of facts that says more, with what their numbers were made of. */
export function sayingMore<Facts extends object, More extends object>(
  facts: Facts,
  more: More,
): Omit<Facts, keyof More> & More {
  return Object.defineProperty({ ...facts, ...more }, proven, { value: provenOf(facts) });
}

/** Of which subject these facts are, and what their numbers were made of; nothing of facts without figures. */
export function provenOf(facts: object): Proven | undefined {
  return (facts as { [proven]?: Proven })[proven];
}

/** What a number of facts was made of, for others that say the same. */
export function proofOf<Facts extends object>(facts: Facts, key: keyof Facts & string): Proof<number> {
  const proof = provenOf(facts)?.proofs[key];
  if (!proof) throw new Error(`no figure is called ${key}`);
  return proof as Proof<number>;
}

const eachOf = Symbol("eachOf");

/** How many of each value of a closed list there are, most first, in the order in which they came where as many; of each, the others are left out with theirs. */
export function countEach<Name extends ChoiceName, Item>(
  choice: Name,
  items: readonly Item[],
  whichOf: (item: Item) => ChoiceValues[Name] | null,
  toRow: (item: Item) => FigureRow,
): Counted<Name>[] {
  const values = [...new Set(items.map(whichOf))].filter((value) => value !== null);
  return values
    .map((value) => {
      const proof = countedAmong(
        items,
        (item) => whichOf(item) === value,
        toRow,
        (item) => {
          const other = whichOf(item);
          return other === null ? because("not-known") : { choice, value: other };
        },
      );
      return Object.defineProperty({ value, count: proof.value }, eachOf, { value: { choice, proof } });
    })
    .sort((a, b) => b.count - a.count);
}

/** The list of which this is a value, and what was counted; nothing of what is no count of a value. */
export function eachProofOf(
  facts: object,
): { readonly choice: ChoiceName; readonly proof: Proof } | undefined {
  return (facts as { [eachOf]?: { choice: ChoiceName; proof: Proof } })[eachOf];
}
