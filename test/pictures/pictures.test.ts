import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const kept = join(import.meta.dirname, "../../fixtures/pictures");

/** Another version draws the edges of letters in another way. */
const drawnWith = "22.12.0";

test("the pictures of README and LISEZMOI are those that the demo gives (npm run pictures)", {
  timeout: 120_000,
}, ({ skip }) => {
  const { stderr = "" } = spawnSync("pdftoppm", ["-v"], { encoding: "utf8" });
  const [, version = "no version"] = /pdftoppm version (\S+)/.exec(stderr ?? "") ?? [];
  if (version !== drawnWith) skip(`the pages are drawn with pdftoppm ${drawnWith}, and here is ${version}`);
  const made = mkdtempSync(join(tmpdir(), "coop-pictures-test-"));
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, "make.js"), made], { stdio: "pipe" });
    expect(readdirSync(made)).toEqual(readdirSync(kept));
    const differing = readdirSync(made).filter(
      (name) => !readFileSync(join(made, name)).equals(readFileSync(join(kept, name))),
    );
    expect(differing).toEqual([]);
  } finally {
    rmSync(made, { recursive: true });
  }
});
