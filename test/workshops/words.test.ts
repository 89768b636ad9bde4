import { expect, test } from "vitest";
import en from "../../src/workshops/words/en.ts";
import fr from "../../src/workshops/words/fr.ts";

const none = {
  number: 2,
  title: null,
  counts: [],
  notRecorded: 0,
  beside: 0,
  guests: null,
  unnamedProxies: null,
};

test("the sentence of an attendance agrees for none, one and many, in both languages", () => {
  const french = fr.operations["attendance-recorded"];
  const english = en.operations["attendance-recorded"];
  expect(french({ ...none, guests: 1 })).toBe(
    "Présence à S02 : aucune présence relevée. En plus : 1 personne invitée.",
  );
  expect(english({ ...none, guests: 1 })).toBe("Attendance at S02: nobody recorded. Besides: 1 guest.");
  const one = { ...none, counts: [["present", 1]] as const, notRecorded: 1 };
  expect(french(one)).toBe("Présence à S02 : 1 personne présente ; 1 non relevée.");
  expect(english(one)).toBe("Attendance at S02: 1 person present; 1 not recorded.");
  const many = {
    ...none,
    counts: [
      ["absent", 2],
      ["replaced", 3],
    ] as const,
    unnamedProxies: 2,
  };
  expect(french(many)).toBe(
    "Présence à S02 : 2 personnes absentes et 3 remplacées. En plus : 2 pouvoirs sans nom.",
  );
  expect(english(many)).toBe(
    "Attendance at S02: 2 people absent and 3 replaced. Besides: 2 proxies without a name.",
  );
});

test("each gap says which command mends it", () => {
  const which = { number: 3, title: "Valeurs", on: "2024-03-19" } as const;
  const french = fr.problems["session-neither-held-nor-cancelled"](which);
  expect(french.what).toBe(
    "S03 « Valeurs » était prévu le 19 mars 2024 ; le carnet ne dit pas s'il a eu lieu.".replace(
      /« | »/g,
      (quote) => quote.replace(" ", "\u00a0"),
    ),
  );
  expect(french).toMatchObject({
    ways: ["coop session hold S03", ["s'il n'a pas eu lieu", "coop session cancel S03"]],
  });
  expect(fr.problems["attendance-not-recorded"](which)).toMatchObject({
    ways: ["coop session attendance S03"],
  });
  expect(
    en.problems["session-outside-phase"]({ ...which, phase: "Fin d'année", side: "until" }),
  ).toMatchObject({
    ways: [
      `coop phase edit "Fin d'année" --until 2024-03-19`,
      ["if it is another phase", "coop session edit S03 --phase"],
      ["if it is another day", "coop session edit S03 --on"],
    ],
  });
});
