import { expect, test } from "vitest";
import { features, speak } from "../../src/program.ts";
import { drawTable, wrap } from "../../src/terminal/table.ts";
import { column, view } from "../../src/terminal/view.ts";

interface Task {
  readonly number: string;
  readonly title: string;
  readonly owner: string | null;
  readonly due: "2024-05-31";
}

const tasks = view<Task>()("tasks", [
  column.text("reference", ({ number }) => number),
  column.text("title", ({ title }) => title),
  column.text("owner", ({ owner }) => owner),
  column.day("dueOn", ({ due }) => due as never),
]);
const rows: readonly Task[] = [
  {
    number: "T04",
    title: "Obtenir l'assurance du rez-de-chaussée",
    owner: "La Clé sous le pot",
    due: "2024-05-31",
  },
  { number: "T05", title: "Retrouver qui était là", owner: null, due: "2024-05-31" },
];
const { words } = await speak("fr", features);

function drawn(width: number): string {
  return drawTable(tasks, rows, words, { width, heading: (text) => text, faint: (text) => text });
}

test("a table that does not fit is wrapped between words", () => {
  expect(drawn(52)).toMatchInlineSnapshot(`
    "Réf.  À faire           Par               Pour le
    T04   Obtenir           La Clé sous le    31/05/2024
          l'assurance du    pot
          rez-de-chaussée
    T05   Retrouver qui     —                 31/05/2024
          était là"
  `);
});

test("lines are as wide as they may be, and no space or letter is lost but where a line ends", () => {
  expect(wrap("un deux trois", 7)).toEqual(["un deux", "trois"]);
  expect(wrap("un  deux", 20)).toEqual(["un  deux"]);
  expect(wrap("ab cdefghij k", 4)).toEqual(["ab", "cdef", "ghij", "k"]);
  expect(wrap("", 5)).toEqual([""]);
});

test("its columns stand closer before a word or a date would be broken", () => {
  expect(drawn(41)).toMatchInlineSnapshot(`
    "Réf.  À faire          Par     Pour le
    T04   Obtenir          La Clé  31/05/2024
          l'assurance du   sous
          rez-de-chaussée  le pot
    T05   Retrouver qui    —       31/05/2024
          était là"
  `);
});

test("where the columns are too many for whole words, each row is a list of what is known", () => {
  expect(drawn(34)).toMatchInlineSnapshot(`
    "Réf.     T04
    À faire  Obtenir l'assurance du
             rez-de-chaussée
    Par      La Clé sous le pot
    Pour le  31/05/2024

    Réf.     T05
    À faire  Retrouver qui était là
    Pour le  31/05/2024"
  `);
});

test("a word that is longer than any is broken, and does not make a list of the table", () => {
  const long = [{ ...(rows[0] as Task), title: "x".repeat(60) }];
  const table = drawTable(tasks, long, words, { width: 60, heading: (text) => text, faint: (text) => text });
  for (const line of table.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  expect(table.replace(/[^x]/g, "")).toBe("x".repeat(60));
});

test("cells that are compared stay side by side, and an address is broken for it", () => {
  const address = `${"z".repeat(20)}@exemple.fr`;
  const both = [{ number: address, title: address, owner: address, due: "2024-05-31" } as const];
  const style = { width: 70, heading: (text: string) => text, faint: (text: string) => text };
  const beside = { ...tasks, isSideBySide: true };
  expect(drawTable(tasks, both, words, style)).toMatch(/^Réf\. {5}z/);
  const [heading, ...lines] = drawTable(beside, both, words, style).split("\n");
  expect(heading).toMatch(/^Réf\. +À faire +Par +Pour le$/);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(70);
  expect(lines.join("").replace(/[^z]/g, "")).toBe("z".repeat(60));
});

test("a table may be of any length", () => {
  const [row] = rows as [Task];
  const style = { width: 200, heading: (text: string) => text, faint: (text: string) => text };
  const table = drawTable(tasks, Array<Task>(150_000).fill(row), words, style);
  expect(table.match(/\n/g)).toHaveLength(150_000);
});
