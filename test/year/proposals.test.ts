import { expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";
import { enter } from "../helpers/a-terminal.ts";
import { someoneWhoAnswers } from "../helpers/someone-who-answers.ts";

test("the phase that is proposed is the one of the typed day, and nobody of another year is proposed", async () => {
  const coop = await aCoop();
  coop.on("2024-12-11");
  await coop.must("participant", "add", "Ada Lune", "--category", "habitants", "--joined", "2024-02-20");
  const last = [
    "session",
    "add",
    "Bilan",
    "--on",
    "2024-12-10",
    "--phase",
    "Bilan et mode d'emploi",
  ] as const;
  await coop.must(...last, "--facilitator", "Ada Lune");
  const adding = (day: string) =>
    coop.asked(
      someoneWhoAnswers([
        [/Titre/, `Encore${enter}`],
        [/Jour|Date/, `${day}${enter}`],
        [/./, enter],
      ]),
      ...["session", "add"],
    );

  await adding("2024-12-12");
  expect(await coop.json("session", "show", "S02")).toMatchObject({
    phase: "Bilan et mode d'emploi",
    facilitators: ["Ada Lune"],
  });
  await adding("2025-01-21");
  expect(await coop.json("session", "show", "S03")).toMatchObject({ phase: null, facilitators: [] });

  await coop.must("session", "edit", "S03", "--phase", "Bilan et mode d'emploi");
  const told = await coop.must("check");
  expect(told.stdout).toContain("coop session edit S03 --phase");
  expect(told.stdout).not.toContain("coop phase edit");
});
