import fc from "fast-check";
import { protect } from "../../src/reports/disclosure/protect.ts";
import type { Count, Share, Sum, Tables } from "../../src/reports/disclosure/tables.ts";

type Kind = Omit<Count, "name" | "value">;

/** Tables in the making: leaves are given, totals follow. */
class Making {
  readonly counts = new Map<string, Count>();
  readonly sums: Sum[] = [];
  readonly shares: Share[] = [];

  leaf(name: string, value: number, kind: Kind = {}): string {
    this.counts.set(name, { name, value, ...kind });
    return name;
  }

  total(name: string, parts: readonly string[], kind: Kind = {}): string {
    if (!this.counts.has(name))
      this.leaf(
        name,
        parts.reduce((sum, part) => sum + this.of(part), 0),
        kind,
      );
    this.sums.push({ total: name, parts });
    return name;
  }

  of(name: string): number {
    return this.counts.get(name)?.value ?? 0;
  }

  tables(): Tables {
    return { counts: [...this.counts.values()], sums: this.sums, shares: this.shares };
  }
}

const leaf = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 4, arbitrary: fc.integer({ min: 4, max: 30 }) },
);
const grid = (rows: number, columns: number) =>
  fc.array(fc.array(leaf, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

interface Choices {
  readonly cells: readonly (readonly number[])[];
  readonly isTotalPublic: boolean;
  readonly areRowsPublic: boolean;
  readonly tellsOfRow: boolean;
  readonly bounded: number;
  readonly shares: readonly (readonly [row: number, column: number, decimals: number, isNever: boolean])[];
  readonly link: readonly number[] | null;
  readonly changes: readonly number[] | null;
}

export interface Size {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}
const usual: Size = { rows: [1, 4], columns: [2, 4] };

const choices = ({ rows, columns }: Size): fc.Arbitrary<Choices> =>
  fc
    .tuple(fc.integer({ min: rows[0], max: rows[1] }), fc.integer({ min: columns[0], max: columns[1] }))
    .chain(([rows, columns]) =>
      fc.record({
        cells: grid(rows, columns),
        isTotalPublic: fc.boolean(),
        areRowsPublic: fc.boolean(),
        tellsOfRow: fc.boolean(),
        bounded: fc.integer({ min: 0, max: 8 }),
        shares: fc.array(
          fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1), fc.integer({ min: 0, max: 1 }), fc.boolean()),
          { maxLength: 2 },
        ),
        link: fc.option(fc.array(leaf, { minLength: 2, maxLength: 3 }), { freq: 2 }),
        changes: fc.option(fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 3, maxLength: 3 }), {
          freq: 2,
        }),
      }),
    );

/** A table of rows and columns with its totals, a second table of its first row, shares, bounds. */
function made({ cells, ...chosen }: Choices): Tables {
  const making = new Making();
  const width = cells[0]?.length ?? 0;
  const rowTotal = (row: readonly number[]): number => row.reduce((sum, value) => sum + value, 0);
  for (const [r, row] of cells.entries()) {
    const own = row.map((value, c) => {
      const isNever = chosen.shares.some(
        ([ofRow, ofColumn, , never]) => never && ofRow === r && ofColumn === c,
      );
      const isBounded = chosen.bounded === r + c;
      return making.leaf(`c${r}.${c}`, value, {
        ...(isNever && { isNeverPrinted: true }),
        ...(chosen.tellsOfRow && { groupSize: rowTotal(row) }),
        ...(isBounded && { atMost: value + 3, atLeast: Math.max(0, value - 2) }),
      });
    });
    making.total(`r${r}`, own, { isPublic: chosen.areRowsPublic });
  }
  for (let c = 0; cells.length > 1 && c < width; c++) {
    making.total(
      `k${c}`,
      cells.map((_, r) => `c${r}.${c}`),
    );
  }
  const kind = { isPublic: chosen.isTotalPublic };
  if (cells.length > 1) {
    making.total(
      "all",
      cells.map((_, r) => `r${r}`),
      kind,
    );
    making.total("all", cells[0]?.map((_, c) => `k${c}`) ?? []);
  }
  if (chosen.link) {
    // The first cell is counted again by other kinds: what is left of it is the last of them.
    let left = making.of("c0.0");
    const kinds = chosen.link.map((value, at) => {
      const own = at + 1 === chosen.link?.length ? left : Math.min(left, value);
      left -= own;
      return making.leaf(`l${at}`, own);
    });
    making.total("c0.0", kinds);
  }
  for (const [at, [r, c, decimals]] of chosen.shares.entries()) {
    making.shares.push({ name: `s${at}`, part: `c${r}.${c}`, whole: `r${r}`, decimals });
  }
  return making.tables();
}

/** The tables of an edition with what an earlier one printed of them: each change is a count of those who joined, or left. */
export function withEarlier(tables: Tables, earlier: Tables, threshold: number): Tables {
  const { withheld } = protect(earlier, threshold);
  const before = (name: string): string => `before.${name}`;
  const valueBefore = new Map(earlier.counts.map(({ name, value }) => [name, value]));
  const changes = tables.counts.map(({ name, value }) => ({
    name,
    by: value - (valueBefore.get(name) ?? 0),
  }));
  return {
    counts: [
      ...tables.counts,
      ...earlier.counts.map((count) => {
        const isPrinted = !count.isNeverPrinted && !withheld.has(count.name);
        return { ...count, name: before(count.name), isPublic: isPrinted, isNeverPrinted: !isPrinted };
      }),
      ...changes.map(({ name, by }) => ({
        name: `change.${name}`,
        value: Math.abs(by),
        isNeverPrinted: true,
      })),
    ],
    sums: [
      ...tables.sums,
      ...earlier.sums.map(({ total, parts }) => ({ total: before(total), parts: parts.map(before) })),
      ...changes.map(({ name, by }) =>
        by >= 0
          ? { total: name, parts: [before(name), `change.${name}`] }
          : { total: before(name), parts: [name, `change.${name}`] },
      ),
    ],
    shares: [
      ...tables.shares,
      ...earlier.shares
        .filter(({ name }) => !withheld.has(name))
        .map(({ name, part, whole, decimals = 0 }) => ({
          ...{ name: before(name), part: before(part), whole: before(whole), decimals },
          isPublic: true,
        })),
    ],
  };
}

/** Tables of all the kinds that editions have, some of them after an earlier edition. */
export function anyTables(threshold: number, size: Size = usual): fc.Arbitrary<Tables> {
  return choices(size).map((chosen) => {
    const tables = made({ ...chosen, cells: chosen.cells });
    if (!chosen.changes || chosen.link) return tables;
    const fewer = chosen.cells.map((row, r) =>
      row.map((value, c) => Math.max(0, value - (r === 0 ? (chosen.changes?.[c] ?? 0) : 0))),
    );
    return withEarlier(tables, made({ ...chosen, cells: fewer }), threshold);
  });
}
