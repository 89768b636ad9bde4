import { expect, test } from "vitest";
import { aCommunity } from "../helpers/a-community.ts";

test("answers are added and never changed; the latest holds, by its day", async () => {
  const coop = (await aCommunity()).on("2024-09-01");
  const consent = (...line: string[]) => coop.must("participant", "consent", "P07", ...line);
  const ran = await consent(
    ...["--image", "oui", "--quotation", "non", "--contact", "inconnu", "--on", "2024-02-20"],
    ...["--source", "formulaire du 20 février"],
  );
  expect(ran.stderr).toContain(
    "P07 Guy Galet, le 20 février 2024 : image oui, citation non et contact non renseigné (formulaire du 20 février).",
  );
  await consent("--image", "non", "--on", "2024-06-01");
  const late = await consent("--image", "oui", "--on", "2024-03-05");
  expect(late.stderr).toContain(
    "Une réponse plus récente, du 1er juin 2024, est déjà notée et vaut toujours : image, non.",
  );
  const { consents } = await coop.json("participant", "show", "P07");
  expect(consents.filter(({ kind }: any) => kind === "image")).toMatchObject([
    { answer: "yes", givenOn: "2024-02-20", source: "formulaire du 20 février", holds: false },
    { answer: "yes", givenOn: "2024-03-05", holds: false },
    { answer: "no", givenOn: "2024-06-01", holds: true },
  ]);
});

test("people are listed by the answer that holds; nobody asked is unknown and never no", async () => {
  const coop = (await aCommunity()).on("2024-09-01");
  await coop.must("participant", "consent", "P01", "--image", "oui", "--contact", "non");
  await coop.must("participant", "consent", "P02", "--image", "oui", "--on", "2024-03-01");
  await coop.must("participant", "consent", "P02", "--image", "non");
  const those = async (...answers: string[]) =>
    (await coop.json("participant", "list", ...answers.flatMap((one) => ["--consent", one]))).map(
      ({ reference }: any) => reference,
    );
  expect(await those("image=oui")).toEqual(["P01"]);
  expect(await those("image=no")).toEqual(["P02"]);
  expect(await those("image=inconnu")).toHaveLength(10);
  expect(await those("image=oui", "contact=oui")).toEqual([]);
  const odd = await coop.run("participant", "list", "--consent", "image");
  expect(odd.code).toBe(1);
  expect(odd.stderr).toContain("« image » n'est pas une réponse.");
});

test("the same answer twice is one; no answer at all is refused; an entry can be undone", async () => {
  const coop = await aCommunity();
  await coop.must("participant", "consent", "P07", "--image", "oui");
  const twice = await coop.must("participant", "consent", "P07", "--image", "oui");
  expect(twice.stderr).toContain("Rien n'a été changé.");
  const silent = await coop.run("participant", "consent", "P07", "--on", "2024-02-20");
  expect(silent.code).toBe(1);
  expect(silent.stderr).toContain("Aucune réponse n'est donnée.");
  await coop.must("undo", "--yes");
  expect((await coop.json("participant", "show", "P07")).consents).toEqual([]);
});
