import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/run.ts";
import { aSession } from "../helpers/a-community.ts";
import type { ACoop } from "../helpers/a-coop.ts";
import { ATerminal } from "../helpers/a-terminal.ts";

/** Runs a line while each look at the clock takes so many milliseconds: all that a terminal is sent. */
async function watched(coop: ACoop, tick: number, ...argv: readonly string[]): Promise<string> {
  const terminal = new ATerminal([]);
  let sent = "";
  const write = terminal.stderr.write.bind(terminal.stderr);
  terminal.stderr.write = ((chunk: string) => {
    sent += chunk;
    return write(chunk);
  }) as typeof terminal.stderr.write;
  let now = Date.parse("2024-03-06T12:00:00Z");
  const code = await run(argv, terminal, {
    folder: coop.folder,
    home: join(import.meta.dirname, "../.."),
    env: {},
    clock: () => {
      now += tick;
      return now;
    },
    random: (bytes) => "0".repeat(bytes * 2),
  });
  expect(code).toBe(0);
  return sent.replace(/[\u00a0\u202f]/g, " ").replaceAll("’", "'");
}

const line = ["report", "bilan", "--format", "md,html"];

test("a long run says how far it is, and leaves nothing of that behind", async () => {
  const coop = await aSession();
  const sent = await watched(coop, 100, ...line);
  const told = [...sent.matchAll(/\r\u001b\[K([^\r\n]*)/g)].map(([, text]) => text);
  expect(new Set(told.filter((text) => !/^$|✓/.test(text ?? "")))).toEqual(
    new Set([
      "Lecture du carnet…",
      "Rédaction du document…",
      "Écriture du texte (1 sur 2)…",
      "Mise en page pour le web (2 sur 2)…",
    ]),
  );
  expect(sent).toMatch(/…\r\u001b\[K[^\r]*✓[^\r]*$/);
  expect(await watched(coop, 100, ...line, "--lang", "en", "--yes")).toContain(
    "Laying out the page for the web (2 of 2)…",
  );
});

test("a short one says nothing of it", async () => {
  expect(await watched(await aSession(), 0, ...line)).not.toContain("…");
});

test("where no terminal is, nothing is said however long it takes", async () => {
  const coop = await aSession();
  expect((await coop.must(...line)).stderr).not.toContain("…");
  expect(readFileSync(join(coop.folder, "bilan-2024-publique.md"), "utf8")).not.toContain(
    "Lecture du carnet",
  );
});
