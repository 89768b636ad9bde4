import { expect, test } from "vitest";
import { type ACoop, aCoop, withoutProvenance } from "../helpers/a-coop.ts";

const modeEmploi = async (coop: ACoop, ...of: string[]) =>
  withoutProvenance((await coop.must("report", "mode-emploi", ...of, "--out", "-")).stdout);
const heldText = async (coop: ACoop, part: string, ...of: string[]) =>
  (
    await coop.json<{ report: string; part: string; year: string | null; text: string | null }[]>(
      "prose",
      "list",
      ...of,
    )
  ).find((one) => one.part === part);

test("texts of the mode d'emploi hold until another year has its own, those of the bilan do not", async () => {
  const EDITOR = "sed -i s/deux/quatre/";
  const coop = await aCoop({ env: { EDITOR, VISUAL: EDITOR } });
  const edit = (...argv: string[]) => coop.must("prose", "edit", ...argv);
  await edit("mode-emploi", "décider", "--text", "On prépare à deux.");
  await edit("mode-emploi", "rejoindre", "--text", "On dit bonjour.");
  await edit("bilan", "cadre", "--text", "Le cadre de 2024.");
  await coop.must(
    "mandate",
    "text",
    "--section",
    "object",
    "--text",
    "Essayer ensemble.",
    "--on",
    "2024-03-01",
  );
  await coop.must("mandate", "text", "--section", "role", "--text", "Proposer, essayer.");
  const former = await modeEmploi(coop, "--as-of", "2024-12-31");
  coop.on("2025-01-08");
  await coop.must("year", "open", "--yes");

  for (const text of ["On prépare à deux.", "On dit bonjour.", "Essayer ensemble.", "Proposer, essayer."])
    expect(await modeEmploi(coop)).toContain(text);
  expect((await coop.must("report", "bilan", "--out", "-")).stdout).not.toContain("Le cadre de 2024.");
  expect(await heldText(coop, "decide")).toMatchObject({ year: "2024", text: "On prépare à deux." });
  expect(await heldText(coop, "frame")).toMatchObject({ year: null, text: null });

  const { code, stderr } = await coop.asked([], "prose", "edit", "mode-emploi", "décider");
  expect(code, stderr).toBe(0);
  expect(await heldText(coop, "decide")).toMatchObject({ year: "2025", text: "On prépare à quatre." });
  await edit("mode-emploi", "décider", "--text", "On prépare à trois.");
  expect(await heldText(coop, "decide")).toMatchObject({ year: "2025", text: "On prépare à trois." });
  expect(await heldText(coop, "decide", "--year", "2024")).toMatchObject({ text: "On prépare à deux." });
  expect(await modeEmploi(coop)).toContain("On prépare à trois.");
  expect(await modeEmploi(coop, "--year", "2024", "--as-of", "2024-12-31")).toBe(former);

  await edit("mode-emploi", "décider", "--text", "");
  expect(await heldText(coop, "decide")).toMatchObject({ year: "2024", text: "On prépare à deux." });
  const refused = await coop.run("prose", "edit", "mode-emploi", "décider", "--text", "");
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("est encore celui de 2024") });
  const english = await coop.run("--lang", "en", "prose", "edit", "mode-emploi", "decide", "--text", "");
  expect(english).toMatchObject({ code: 1, stderr: expect.stringContaining("is still that of 2024") });
  expect(await modeEmploi(coop, "--year", "2024", "--as-of", "2024-12-31")).toBe(former);
});
