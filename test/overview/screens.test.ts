import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { run } from "../../src/run.ts";
import { type ACoop, aCoop, plain } from "../helpers/a-coop.ts";

/** What a line shows on a terminal of 80 columns, on a day after the season of the demo. */
async function shown(coop: ACoop, ...argv: readonly string[]): Promise<string> {
  let text = "";
  const write = (more: string): void => {
    text += more;
  };
  const sink = { isTTY: true, columns: 80, write };
  const surroundings = {
    folder: coop.folder,
    home: join(import.meta.dirname, "../.."),
    env: { NO_COLOR: "1" },
    clock: () => Date.parse("2024-12-20T12:00:00Z"),
    random: () => "0",
  };
  await run(argv, { stdin: Readable.from([]), stdout: sink, stderr: sink }, surroundings);
  return plain(text);
}

async function demo(language: string): Promise<ACoop> {
  const coop = (await aCoop({ bare: true })).on("2024-12-20");
  await coop.must("demo", "demo", "--lang", language);
  return coop.in("demo");
}

test.each(["fr", "en"] as const)(
  "in %s, status and check read as they did",
  { timeout: 120_000 },
  async (language) => {
    const year = await demo(language);
    for (const [name, line] of Object.entries({
      "status-in-summer": ["status", "--as-of", "2024-07-15"],
      "status-in-autumn": ["status", "--as-of", "2024-10-15"],
      "status-before": ["status", "--as-of", "2024-01-15"],
      "status-after": ["status"],
      check: ["check"],
    })) {
      const screen = await shown(year, ...line);
      await expect(screen).toMatchFileSnapshot(`../golden/screens/${name}.${language}.txt`);
      expect([name, screen.split("\n").length]).toEqual([
        name,
        // check has a line for each command.
        expect.toSatisfy((lines: number) => lines <= (name === "check" ? 40 : 36)),
      ]);
    }
  },
);

test("status works in a register in which nothing is yet", async () => {
  const coop = await aCoop();
  await expect(await shown(coop, "status")).toMatchFileSnapshot("../golden/screens/status-empty.fr.txt");
  expect(await coop.json("status")).toMatchObject({
    lastSession: null,
    nextSession: null,
    tasks: [],
    trials: [],
    requests: [],
  });
});
