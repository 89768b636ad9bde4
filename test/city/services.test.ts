import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

async function withServices(): Promise<ACoop> {
  const coop = await aCoop();
  await coop.must(
    ...["service", "add", "Épicerie solidaire", "--operator", "CCAS", "--since", "juillet 2023"],
    ...["--policy", "Stratégie des solidarités", "--district", "Bottière"],
  );
  await coop.must("service", "add", "Bus des services publics", "--kind", "action", "--planned-for", "2025");
  return coop;
}

test("what exists is listed with what is known no better than by month or year, and unknown stays unknown", async () => {
  const coop = await withServices();
  expect(await coop.json("service", "list")).toMatchObject([
    {
      reference: "A01",
      kind: "service",
      name: "Épicerie solidaire",
      operator: "CCAS",
      policy: "Stratégie des solidarités",
      since: "2023-07",
      plannedFor: null,
    },
    { reference: "A02", kind: "action", operator: null, since: null, plannedFor: "2025" },
  ]);
  const { stdout } = await coop.must("existant", "liste");
  expect(stdout).toContain("Réf.  Nature");
  expect(stdout).toContain("juillet 2023");
  expect(stdout).toContain("action d'une politique publique");
  expect((await coop.must("service", "list", "--lang", "en")).stdout).toContain("July 2023");
});

test("the sentence of an addition is that of the history, in both languages", async () => {
  const coop = await aCoop();
  const added = await coop.must("service", "add", "Épicerie solidaire");
  expect(added.stderr).toContain("Existant ajouté : A01 Épicerie solidaire.");
  const [entry] = await coop.json("history", "--lang", "en");
  expect(entry.sentence).toBe("Added to what exists: A01 Épicerie solidaire.");
});

test("one operator has a name once; another may use it", async () => {
  const coop = await withServices();
  const ran = await coop.run("service", "add", "ÉPICERIE SOLIDAIRE", "--operator", "ccas");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(
    "« Épicerie solidaire », porté par « CCAS », est déjà noté sous la référence A01.",
  );
  await coop.must("service", "add", "Épicerie solidaire", "--operator", "Les Tables partagées");
  const same = await coop.run("service", "edit", "A03", "--operator", "CCAS");
  expect(same.code).toBe(1);
  const either = await coop.run("service", "show", "épicerie");
  expect(either.stderr).toContain("« A01 Épicerie solidaire » ou « A03 Épicerie solidaire »");
});

test("a name without a letter or a digit is refused in a sentence", async () => {
  const coop = await aCoop();
  const ran = await coop.run("service", "add", "…");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("« … » ne contient ni lettre ni chiffre.");
});

test("an edit changes what it names, and empties what is given empty", async () => {
  const coop = await withServices();
  await coop.must("service", "edit", "bus", "--since", "2024-11", "--planned-for", "", "--operator", "Ville");
  expect(await coop.json("service", "show", "A02")).toMatchObject({
    name: "Bus des services publics",
    kind: "action",
    operator: "Ville",
    since: "2024-11",
    plannedFor: null,
  });
  await coop.must("undo", "--yes");
  expect(await coop.json("service", "show", "A02")).toMatchObject({ operator: null, plannedFor: "2025" });
});

test("what is unknown is said with the nearest", async () => {
  const coop = await withServices();
  const ran = await coop.run("service", "show", "A07");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("Rien de ce qui existe déjà ne correspond à « A07 ».");
  expect(ran.stderr).toContain("A02 Bus des services publics");
});
