import loadHighs from "highs";
import type { Count, Tables } from "../../src/reports/disclosure/tables.ts";

const highs = await loadHighs();
/** What stands for no bound: a solver reckons with fractions, and one that is large against the counts misleads it. */
const beyond = 3_000;

/** The solver's own simplifications beforehand found 4 where 1 is the least: it goes without. */
const options = {
  output_flag: false,
  presolve: "off",
  mip_rel_gap: 0,
  mip_feasibility_tolerance: 1e-9,
  time_limit: 60,
} as const;

/** A program of linear rows over whole numbers, in the words that the solver reads. */
class Program {
  private readonly names = new Map<string, string>();
  private readonly rows: string[] = [];
  private readonly bounds: string[] = [];
  private readonly binaries: string[] = [];

  whole(name: string, low: number, high: number): void {
    this.names.set(name, `x${this.names.size}`);
    this.bounds.push(`${low} <= ${this.of(name)} <= ${high}`);
  }

  flag(name: string): void {
    this.whole(name, 0, 1);
    this.binaries.push(this.of(name));
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  row(
    terms: Readonly<Record<string, number>> | readonly (readonly [string, number])[],
    sign: string,
    right: number,
  ) {
    const list = Array.isArray(terms) ? terms : Object.entries(terms);
    this.rows.push(`${this.said(list)} ${sign} ${right}`);
  }

  solve(sense: "Maximize" | "Minimize", terms: readonly (readonly [string, number])[]): number | null {
    const text = [
      ...[sense, ` o: ${this.said(terms)}`, "Subject To"],
      ...this.rows.map((row, at) => ` r${at}: ${row}`),
      ...[
        "Bounds",
        ...this.bounds.map((bound) => ` ${bound}`),
        "General",
        ` ${[...this.names.values()].join(" ")}`,
      ],
      "End",
    ].join("\n");
    const { Status, ObjectiveValue } = highs.solve(text, options);
    return Status === "Optimal" ? Math.round(ObjectiveValue) : null;
  }

  private of(name: string): string {
    const own = this.names.get(name);
    if (own === undefined) throw new Error(`no ${name}`);
    return own;
  }

  private said(terms: readonly (readonly [string, number])[]): string {
    const factors = new Map<string, number>();
    for (const [name, factor] of terms) factors.set(name, (factors.get(name) ?? 0) + factor);
    return [...factors]
      .map(([name, factor]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${this.of(name)}`)
      .join(" ");
  }
}

/** What a reader knows of the counts, as rows of a program over names with this ending. */
function know(
  program: Program,
  { counts, sums, shares }: Tables,
  ending: string,
  isFixed: (count: Count) => boolean,
  isExact: boolean,
  shareFlag: (name: string) => string | null | false,
): void {
  const values = new Map(counts.map(({ name, value }) => [name, value]));
  for (const count of counts) {
    const { name, value, atLeast = 0, atMost = beyond, groupSize = beyond } = count;
    if (isFixed(count)) program.whole(name + ending, value, value);
    else program.whole(name + ending, atLeast, Math.min(atMost, groupSize));
  }
  for (const { total, parts } of sums) {
    program.row([[total + ending, -1], ...parts.map((part) => [part + ending, 1] as const)], "=", 0);
  }
  for (const { name, part, whole, decimals = 0 } of shares) {
    program.row({ [part + ending]: 1, [whole + ending]: -1 }, "<=", 0);
    const flag = shareFlag(name);
    const [ofPart = 0, ofWhole = 0] = [values.get(part), values.get(whole)];
    if (flag === false || ofWhole === 0) continue;
    const scale = 100 * 10 ** decimals;
    const printed = Math.round((ofPart / ofWhole) * scale);
    const relaxed = flag === null ? [] : [[flag, 10 * beyond * scale] as const];
    const lowest = 2 * scale * ofPart - (2 * printed - 1) * ofWhole;
    const highest = (2 * printed + 1) * ofWhole - 2 * scale * ofPart;
    // In the search for the fewest, a share that lies just between two is no witness: that is how the module reckons.
    const strictLow = isExact ? 0 : Math.min(1, lowest);
    program.row([[whole + ending, 1], ...relaxed], ">=", 1);
    program.row(
      [[part + ending, 2 * scale], [whole + ending, -(2 * printed - 1)], ...relaxed],
      ">=",
      strictLow,
    );
    program.row(
      [[part + ending, -2 * scale], [whole + ending, 2 * printed + 1], ...relaxed],
      ">=",
      Math.min(1, highest),
    );
  }
}

/** What a reader can take the counts to be who knows all but what is withheld and what is never printed. */
function known(tables: Tables, isWithheld: (name: string) => boolean): Program {
  const program = new Program();
  const isFixed = (count: Count) =>
    count.isPublic === true || (!count.isNeverPrinted && !isWithheld(count.name));
  const isHidden = new Set(
    tables.shares.filter((share) => !share.isPublic && isWithheld(share.name)).map((s) => s.name),
  );
  know(program, tables, "", isFixed, true, (share) => (isHidden.has(share) ? false : null));
  return program;
}

function interval(
  tables: Tables,
  isWithheld: (name: string) => boolean,
  name: string,
): readonly [number, number] {
  const program = known(tables, isWithheld);
  const least = program.solve("Minimize", [[name, 1]]);
  const most = program.solve("Maximize", [[name, 1]]);
  if (least === null || most === null) throw new Error(`no answer for ${name}`);
  return [least, most];
}

/** Whether it could be at or above the threshold, or is so and could be another number: the nearest is asked for. */
function isProtected(
  tables: Tables,
  names: ReadonlySet<string>,
  { name, value }: Count,
  threshold: number,
): boolean {
  const above = known(tables, (one) => names.has(one));
  above.row({ [name]: 1 }, ">=", Math.max(threshold, value + 1));
  if (above.solve("Minimize", [[name, 1]]) !== null) return true;
  if (value < threshold) return false;
  const below = known(tables, (one) => names.has(one));
  below.row({ [name]: 1 }, "<=", value - 1);
  return below.solve("Maximize", [[name, 1]]) !== null;
}

/** What the rule wants of a count that is withheld, and what is left of it where only the public is printed. */
export interface Findings {
  /** Counts of which a reader knows more than the rule allows, and more than what is public tells them. */
  readonly broken: readonly string[];
  readonly exposed: ReadonlyMap<string, "value" | "few">;
}

export function attack(tables: Tables, withheld: Iterable<string>, threshold: number): Findings {
  const names = new Set(withheld);
  const broken: string[] = [];
  const exposed = new Map<string, "value" | "few">();
  for (const count of tables.counts) {
    const { name, value } = count;
    if (!names.has(name) || isProtected(tables, names, count, threshold)) continue;
    const [least, most] = interval(tables, (one) => names.has(one), name);
    const [leastOfAll, mostOfAll] = interval(tables, () => true, name);
    if (leastOfAll === mostOfAll) exposed.set(name, "value");
    else if (mostOfAll < threshold) exposed.set(name, "few");
    if (exposed.get(name) === "value" || (exposed.has(name) && least < most)) continue;
    broken.push(`${name} of ${value} is from ${least} to ${most}`);
  }
  return { broken, exposed };
}

/** The fewest further counts and shares that must be withheld, as one program with a copy of the counts for each demand. */
export function fewestByProgram(
  tables: Tables,
  isSensitive: (count: Count) => boolean,
  threshold: number,
): number | null {
  const program = new Program();
  const isChoice = (count: Count) => !count.isPublic && !count.isNeverPrinted && !isSensitive(count);
  const flags: string[] = [];
  const withFlag = (name: string): string => {
    flags.push(name);
    program.flag(name);
    return name;
  };
  for (const count of tables.counts) if (isChoice(count)) withFlag(`z.${count.name}`);
  for (const share of tables.shares) if (!share.isPublic) withFlag(`z.${share.name}`);
  for (const count of tables.counts) {
    const { name, value } = count;
    const isOwn = !count.isPublic && isSensitive(count);
    if (!isOwn && !(isChoice(count) && value < threshold)) continue;
    const [least, most] = interval(tables, () => true, name);
    if (least === most) continue;
    const ending = `@${name}`;
    know(
      program,
      tables,
      ending,
      ({ isPublic }) => isPublic === true,
      false,
      (share) => (program.has(`z.${share}`) ? `z.${share}` : null),
    );
    for (const other of tables.counts) {
      if (!isChoice(other)) continue;
      program.row({ [other.name + ending]: 1, [`z.${other.name}`]: -beyond }, "<=", other.value);
      program.row({ [other.name + ending]: 1, [`z.${other.name}`]: beyond }, ">=", other.value);
    }
    const own = name + ending;
    if (value < threshold && most >= threshold) {
      if (isOwn) program.row({ [own]: 1 }, ">=", threshold);
      else program.row({ [own]: 1, [`z.${name}`]: -threshold }, ">=", 0);
    } else if (isOwn) {
      const up = `up${ending}`;
      program.flag(up);
      program.row({ [own]: 1, [up]: -beyond }, ">=", value + 1 - beyond);
      program.row({ [own]: 1, [up]: -beyond }, "<=", value - 1);
    }
  }
  if (flags.length === 0) return 0;
  return program.solve(
    "Minimize",
    flags.map((flag) => [flag, 1] as const),
  );
}
