import { expect, test } from "vitest";
import { aSession } from "../helpers/a-community.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

const states = async (coop: ACoop, ...of: string[]) =>
  (await coop.json<{ state: string }[]>("mandate", "list", ...of)).map(({ state }) => state);
const codes = async (coop: ACoop) =>
  (await coop.json<{ code: string }[]>("check"))
    .map(({ code }) => code)
    .filter((code) => /mandate|city/.test(code));

test("signatures that were to end with the year go on with a kept mandate, an earlier end does not", async () => {
  const coop = await aSession();
  await coop.must("mandate", "sign", "--all", "--city", "--on", "2024-03-05", "--until", "2024-12-31");
  await coop.must("mandate", "sign", "P02", "--on", "2024-03-05", "--until", "2024-06-30", "--correct");
  await coop.must("mandate", "text", "--section", "object", "--text", "Essayer.", "--version", "1");
  coop.on("2025-01-08");
  const before = await coop.json("mandate", "list", "--year", "2024");
  await coop.must("year", "open", "--keep-mandates", "--yes");
  const all = await coop.json<{ reference?: string; number?: number; state: string; endsOn: string }[]>(
    "mandate",
    "list",
  );
  expect(all.filter(({ state }) => state === "ended")).toHaveLength(1);
  expect(all.filter(({ state }) => state === "signed")).toHaveLength(all.length - 1);
  expect(new Set(all.map(({ endsOn }) => endsOn))).toEqual(new Set(["2025-12-31", "2024-06-30"]));
  expect(await coop.json("mandate", "list", "--year", "2024")).toEqual(before);
  expect(await codes(coop)).toEqual(["mandate-sections-missing", "mandate-unsigned"]);
  const unsigned = (await coop.json<{ code: string; what: string }[]>("check")).find(
    ({ code }) => code === "mandate-unsigned",
  );
  expect(unsigned?.what).toContain("P02");
  expect(unsigned?.what).not.toContain("P03");
  expect((await coop.must("report", "bilan", "--out", "-")).stdout).toContain("signé");
  expect(await states(coop, "--unsigned")).toEqual(["ended"]);
});

test("a new mandate without a text is to be written, from that of the year before, which is kept as it is", async () => {
  const coop = await aCoop({ env: { EDITOR: "true", VISUAL: "true" } });
  await coop.must("participant", "add", "Awa Traoré", "--category", "habitants");
  await coop.must("mandate", "text", "--section", "object", "--text", "Essayer ensemble.");
  await coop.must("mandate", "sign", "--all", "--on", "2024-03-05");
  coop.on("2025-01-08");
  await coop.must("year", "open", "--yes");
  expect(await codes(coop)).toContain("mandate-text-of-year");
  expect(await codes(coop)).not.toContain("mandate-without-text");

  const said = await coop.asked(
    [["pas encore de texte", "n\r"]],
    "mandate",
    "sign",
    "--all",
    "--on",
    "2025-01-08",
  );
  expect(said.code, said.stderr).toBe(0);
  expect(await states(coop)).toEqual(["unsigned"]);
  const noted = await coop.must("mandate", "sign", "--all", "--on", "2025-01-08");
  expect(noted.stderr).toContain("n'a pas encore de texte");
  expect(
    (await coop.must("--lang", "en", "mandate", "sign", "P01", "--on", "2025-01-08", "--correct")).stderr,
  ).toContain("has no text yet");
  await coop.must("undo", "--yes");
  await coop.must("undo", "--yes");

  const { code, stderr } = await coop.asked([], "mandate", "text", "--edit", "--section", "object");
  expect(code, stderr).toBe(0);
  expect(await coop.json("mandate", "text")).toMatchObject({ version: 1, object: "Essayer ensemble." });
  expect(await codes(coop)).not.toContain("mandate-text-of-year");
  const again = await coop.asked([], "mandate", "text", "--edit", "--section", "object");
  expect(again.stderr).toContain("Rien n'a été changé");
  await coop.must("undo", "--yes");
  await coop.asked([], "mandate", "text", "--edit");
  expect(await coop.json("mandate", "text")).toMatchObject({ version: 1, object: "Essayer ensemble." });
  expect((await coop.must("mandate", "sign", "--all", "--on", "2025-01-08")).stderr).not.toContain(
    "pas encore",
  );
});
