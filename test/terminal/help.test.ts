import { afterEach, beforeEach, expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";

const { isTTY, columns } = process.stdout;
beforeEach(() => Object.assign(process.stdout, { isTTY: true, columns: 60 }));
afterEach(() => Object.assign(process.stdout, { isTTY, columns }));

test.each([[], ["decision", "add"], ["experiment", "edit"], ["session", "attendance"], ["settings", "set"]])(
  "help is wrapped to a terminal of sixty columns: %s %s",
  async (...words) => {
    const a = await aCoop({ bare: true });
    for (const language of ["fr", "en"]) {
      const { stdout } = await a.must(...words, "--help", "--lang", language);
      const [help = ""] = stdout.split(/^(?:Exemple|Example)/m);
      for (const line of help.split("\n")) expect(line.length, line).toBeLessThanOrEqual(60);
    }
  },
);

test("no line of the help begins with a mark that belongs to the word before it", async () => {
  const a = await aCoop({ bare: true });
  for (const columns of [60, 68, 72, 76, 80, 84]) {
    Object.assign(process.stdout, { columns });
    const { stdout } = await a.must("settings", "set", "--help");
    expect(stdout).toContain("au choix");
    expect(stdout).not.toMatch(/\n\s*[:;!?»]/);
  }
});
