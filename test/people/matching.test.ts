import fc from "fast-check";
import { expect, test } from "vitest";
import { areOnePerson, type Candidate, type Described, matchPerson } from "../../src/people/matching.ts";

const nobody = () => false;

function row(said: Partial<Described> = {}): Described {
  return { folded: "awa traore", email: null, organisationFolded: null, ...said };
}

function known(id: number, said: Partial<Candidate> = {}): Candidate {
  return { id, names: ["awa traore"], emails: [], organisationFolded: null, hasLeft: false, ...said };
}

test.each<[string, Described, Candidate[], object]>([
  ["nobody of that name is someone new", row(), [], { kind: "new" }],
  ["the only one of that name is meant", row(), [known(1)], { kind: "known", id: 1 }],
  [
    "name and address together decide, whatever the organisation",
    row({ email: "A@exemple.fr", organisationFolded: "radio" }),
    [
      known(1, { emails: ["a@exemple.fr"], organisationFolded: "fil" }),
      known(2, { organisationFolded: "radio" }),
    ],
    { kind: "known", id: 1 },
  ],
  [
    "another organisation is another person",
    row({ organisationFolded: "radio" }),
    [known(1, { organisationFolded: "fil" })],
    { kind: "new", namesakes: [1] },
  ],
  [
    "another address is another person",
    row({ email: "b@exemple.fr" }),
    [known(1, { emails: ["a@exemple.fr"] })],
    { kind: "new", namesakes: [1] },
  ],
  [
    "another address in the same organisation is not certain",
    row({ email: "b@exemple.fr", organisationFolded: "radio" }),
    [known(1, { emails: ["a@exemple.fr"], organisationFolded: "radio" })],
    { kind: "other-address", candidates: [1] },
  ],
  [
    "of two homonyms the one of that organisation",
    row({ organisationFolded: "radio" }),
    [known(1, { organisationFolded: "radio" }), known(2)],
    { kind: "known", id: 1 },
  ],
  ["two homonyms are not told apart", row(), [known(1), known(2)], { kind: "homonyms", candidates: [1, 2] }],
  [
    "of two homonyms the one who takes part",
    row(),
    [known(1, { hasLeft: true }), known(2)],
    { kind: "known", id: 2 },
  ],
  [
    "the address of someone of another name is not certain",
    row({ email: "a@exemple.fr" }),
    [known(1, { names: ["hugo petit"], emails: ["a@exemple.fr"] })],
    { kind: "shared-address", candidates: [1] },
  ],
  [
    "someone is known by the name that they had before two entries became one",
    row(),
    [known(1, { names: ["awa diop", "awa traore"] })],
    { kind: "known", id: 1 },
  ],
])("%s", (_, said, candidates, verdict) => {
  expect(matchPerson(said, candidates, nobody)).toMatchObject(verdict);
});

test("a couple who stand side by side in the list with one address are two people", () => {
  const partner = known(1, { names: ["hugo petit"], emails: ["a@exemple.fr"] });
  expect(matchPerson(row({ email: "a@exemple.fr" }), [partner], (one) => one.id === 1)).toEqual({
    kind: "new",
    namesakes: [],
  });
});

const emails = fc.constantFrom(null, "a@exemple.fr", "b@exemple.fr");
const organisations = fc.constantFrom(null, "radio", "fil");
const rows = fc.record({
  folded: fc.constantFrom("awa traore", "hugo petit"),
  email: emails,
  organisationFolded: organisations,
});
const candidates = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 9 }),
    names: fc.constantFrom(["awa traore"], ["hugo petit"]),
    emails: emails.map((email) => (email === null ? [] : [email])),
    organisationFolded: organisations,
    hasLeft: fc.boolean(),
  }),
  { selector: ({ id }) => id },
);

test("nobody is meant whose name the row does not bear, nor someone who is certainly another", () => {
  fc.assert(
    fc.property(rows, candidates, (said, people) => {
      const verdict = matchPerson(said, people, nobody);
      if (verdict.kind !== "known") return;
      const meant = people.find(({ id }) => id === verdict.id) as Candidate;
      expect(meant.names).toContain(said.folded);
      const hasSameAddress = said.email !== null && meant.emails.includes(said.email);
      const areApart = (one: string | null, other: string | null | undefined): boolean =>
        one !== null && (other ?? null) !== null && one !== other;
      if (!hasSameAddress) {
        expect(areApart(said.organisationFolded, meant.organisationFolded)).toBe(false);
        expect(areApart(said.email, meant.emails[0])).toBe(false);
      }
    }),
  );
});

test("the order in which people are known changes nothing", () => {
  fc.assert(
    fc.property(rows, candidates, (said, people) => {
      const sorted = (verdict: ReturnType<typeof matchPerson>): unknown =>
        verdict.kind === "known"
          ? verdict
          : {
              ...verdict,
              ...("candidates" in verdict
                ? { candidates: [...verdict.candidates].sort() }
                : { namesakes: [...verdict.namesakes].sort() }),
            };
      expect(sorted(matchPerson(said, [...people].reverse(), nobody))).toEqual(
        sorted(matchPerson(said, people, nobody)),
      );
    }),
  );
});

test("being one person is mutual", () => {
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      expect(areOnePerson(one, other)).toBe(areOnePerson(other, one));
    }),
  );
});
