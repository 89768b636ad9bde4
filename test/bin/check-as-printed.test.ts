import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { onPseudoTerminal } from "../helpers/a-pseudo-terminal.ts";
import { enter } from "../helpers/a-terminal.ts";
import { someoneWhoAnswers } from "../helpers/someone-who-answers.ts";

const program = join(import.meta.dirname, "../../bin/coop.js");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coop-"));
  const bin = join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "coop"), `#!/bin/sh\nexec node ${JSON.stringify(program)} "$@"\n`);
  chmodSync(join(bin, "coop"), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(process.platform !== "linux").each(["fr", "en"] as const)(
  "in %s, each first command of check is run as it is printed, until nothing is missing from the demo",
  { timeout: 240_000 },
  async (language) => {
    const env = { COOP_LANG: language, PATH: `${join(folder, "bin")}${delimiter}${process.env["PATH"]}` };
    const at = { folder: join(folder, "demo"), env };
    const options = { env: { ...process.env, ...env }, encoding: "utf8" } as const;
    execFileSync("sh", ["-c", "coop demo 2>&1"], { ...options, cwd: folder });
    const coop = (line: string): string => execFileSync("sh", ["-c", line], { ...options, cwd: at.folder });
    const mended = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      const gaps: { code: string; what: string }[] = JSON.parse(coop("coop check --json"));
      const [first] = gaps;
      if (!first) break;
      expect(gaps.filter(({ what }) => mended.has(what))).toEqual([]);
      mended.add(first.what);
      const [, command = ""] = /^ +(coop .*)$/m.exec(coop("coop check")) ?? [];
      const someone = someoneWhoAnswers([
        [/Numéros|Numbers/, `1-40${enter}`],
        [/Qui la mène|Who leads/, `La Louche${enter}`],
        [/mandats signés|mandates that were signed/, `${language === "fr" ? "o" : "y"}${enter}`],
      ]);
      const { code, stdout } = await onPseudoTerminal(command, at, (shown) =>
        someone(stripVTControlCharacters(shown).replace(/[\u00a0\u202f ]+/g, " ")),
      );
      expect([command, code, code === 0 ? "" : stdout]).toEqual([command, 0, ""]);
    }
    expect(coop("coop check --strict --json")).toBe("[]\n");
  },
);
