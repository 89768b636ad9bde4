import { expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";

test("what each document wants is listed, written or not, with what is typed to write it", async () => {
  const coop = await aCoop();
  await coop.must("prose", "edit", "bilan", "cadre", "--text", "Nous sommes partis de rien.");
  const list = await coop.must("prose", "list");
  expect(list.stdout).toMatch(/^bilan +cadre +2024 +5 +D'où vient la démarche/m);
  expect(list.stdout).toMatch(/^bilan +chemin +— +à écrire +Comment l'année s'est passée/m);
  expect(list.stderr).toContain("Sept textes restent à écrire : coop prose edit bilan chemin");
  const [first, second] = await coop.json("prose", "list");
  expect(first).toMatchObject({ part: "frame", words: 5, text: "Nous sommes partis de rien." });
  expect(second).toMatchObject({ part: "path", words: null, command: "coop prose edit bilan chemin" });
});

test("a text that nobody wrote says what is wanted in the internal edition, and is left out of the public one", async () => {
  const coop = await aCoop();
  const of = async (report: string, edition: string): Promise<string> =>
    (await coop.must("report", report, "--edition", edition, "--out", "-")).stdout;
  const draft = /^À écrire\. (.*)$/gm;
  expect((await of("bilan", "interne")).match(draft)).toHaveLength(4);
  expect((await of("mode-emploi", "interne")).match(draft)).toHaveLength(4);
  for (const report of ["bilan", "mode-emploi"]) {
    const text = await of(report, "publique");
    expect(text).not.toContain("À écrire");
    // No heading stands over nothing.
    expect(text).not.toMatch(/^(#+) .*\n\n\1 /m);
  }
  await coop.must("prose", "edit", "mode-emploi", "usage", "--text", "## Gouvernance\n\nLire la page 3.");
  expect((await of("mode-emploi", "interne")).match(draft)).toHaveLength(3);
});
