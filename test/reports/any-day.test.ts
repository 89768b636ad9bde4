import { copyFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresIn } from "../../src/reports/figures-in.ts";
import type { Day } from "../../src/values/day.ts";
import { bilanOf } from "../helpers/a-bilan.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { anyYear, references, Year } from "./any-year.ts";

/** Many years for whoever changes what a day means: `COOP_YEARS=100 npx vitest run test/reports/any-day.test.ts`. */
const years = Number(process.env["COOP_YEARS"] ?? 2);

const edition = "--edition internal";

/** All that a register says of a day: each document, the facts and the figures of the bilan, where the year stands, what is missing. */
async function saidOn(
  coop: ACoop,
  day: Day,
  { experiments, people }: Pick<Year, "experiments" | "people">,
): Promise<Map<string, string>> {
  const documents = [
    ...["bilan", "mode-emploi", `releve-decisions ${edition}`, "retour"],
    ...references("S", 7).map((session) => `compte-rendu ${session} ${edition}`),
    ...experiments.map((one) => `experimentation ${one}`),
    ...people.slice(0, 3).map((one) => `retour --participant ${one}`),
  ];
  const lines = [...documents.map((one) => `report ${one} --out -`), "status --json", "check --json"];
  const said = new Map<string, string>();
  for (const line of lines) {
    const { stdout, stderr } = await coop.on("2024-12-31").run(...line.split(" "), "--as-of", day);
    said.set(line, stdout || stderr);
  }
  const facts = await bilanOf(coop, day);
  const figures = figuresIn(facts).map((one) => ({ ...one, rows: one.rows(), left: one.left() }));
  return said.set("facts", JSON.stringify(facts, null, 1)).set("figures", JSON.stringify(figures, null, 1));
}

test(
  "what a register says of a day is what one says into which nothing later was ever entered",
  async () => {
    await fc.assert(
      fc.asyncProperty(anyYear(50), async ({ happenings, day }) => {
        const year = new Year(await aCoop());
        await year.begin();
        await year.tell(happenings.filter((one) => one.day <= day));
        const whole = await aCoop({ bare: true });
        copyFileSync(join(year.coop.folder, "coop.db"), join(whole.folder, "coop.db"));
        const there = { people: [...year.people], experiments: [...year.experiments] };
        const later = await year.tell(
          happenings.filter((one) => one.day > day),
          whole,
        );
        const expected = await saidOn(year.coop, day, there);
        for (const [what, text] of await saidOn(whole, day, there)) {
          expect(text, `${what} of ${day}, after which came:\n${later.join("\n")}`).toBe(expected.get(what));
        }
      }),
      { numRuns: years, endOnFailure: true },
    );
  },
  years * 60_000,
);
