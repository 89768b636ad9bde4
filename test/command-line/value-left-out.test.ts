import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { enter } from "../helpers/a-terminal.ts";

async function withTask(): Promise<ACoop> {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa Traoré", "--category", "habitants");
  await coop.must("task", "add", "Réserver la salle");
  return coop;
}

test("at a terminal, an option that ends the line without its value is asked, and takes no empty answer", async () => {
  const coop = await withTask();
  const ran = await coop.asked(
    [
      ["qui s’en charge", enter],
      ["", `Awa${enter}`],
    ],
    ...["task", "edit", "T01", "--due", "2024-03-01", "--owner"],
  );
  expect(ran.code).toBe(0);
  expect(await coop.json("task", "show", "T01")).toMatchObject({ owner: "Awa Traoré", dueOn: "2024-03-01" });
});

test("elsewhere, and with a value that is taken for another option's, it is refused as before", async () => {
  const coop = await withTask();
  const ran = await coop.run("task", "edit", "T01", "--owner");
  expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining("L'option --owner attend une valeur")]);
  const twice = await coop.asked([], "task", "edit", "T01", "--owner", "Awa", "--owner");
  expect([twice.code, twice.stderr]).toEqual([2, expect.stringContaining("attend une valeur")]);
  expect((await coop.json("task", "show", "T01")).owner).toBeNull();
});

test("a prompt leaves out what is said beside options that were not typed, without a gap", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa Traoré", "--category", "habitants");
  const { stderr } = await coop.asked(
    [["Jour de la signature (par exemple", "hier\r"]],
    ...["mandate", "sign", "P01"],
  );
  expect(stderr).toContain("Jour de la signature (par exemple");
});
