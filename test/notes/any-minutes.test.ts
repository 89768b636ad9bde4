import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeAll, expect, test } from "vitest";
import { listDecisions } from "../../src/decisions/store/decisions.ts";
import { listTasks } from "../../src/decisions/store/tasks.ts";
import { actorFinder } from "../../src/notes/actor.ts";
import { vocabularyOf } from "../../src/notes/commands/vocabulary.ts";
import { mergePages } from "../../src/notes/merge-pages.ts";
import { plain } from "../../src/notes/page.ts";
import { readPage } from "../../src/notes/read-page.ts";
import { readEvening } from "../../src/notes/store/evening.ts";
import { type KnownNames, understand } from "../../src/notes/understand.ts";
import type { Vocabulary } from "../../src/notes/vocabulary.ts";
import { recordNotes } from "../../src/notes/writes/record-notes.ts";
import { features, speak } from "../../src/program.ts";
import { Register } from "../../src/register/register.ts";
import type { Day } from "../../src/values/day.ts";
import { listSessions } from "../../src/workshops/store/sessions.ts";
import { aSession } from "../helpers/a-community.ts";

const today = "2024-03-06" as Day;
let register: Register;
let vocabulary: Vocabulary;
let names: KnownNames;
let people: readonly string[];

beforeAll(async () => {
  const [french, english] = [await speak("fr", features), await speak("en", features)];
  vocabulary = vocabularyOf(french.words, english.words);
});
afterEach(() => register?.close());

async function opened(): Promise<void> {
  const coop = await aSession();
  register = await Register.open(join(coop.folder, "coop.db"), {
    author: null,
    now: () => "2024-03-06T12:00:00Z",
  });
  const evening = await register.read(async (reader) =>
    readEvening(reader, (await listSessions(reader))[0] as never),
  );
  people = evening.people.map(({ name }) => name);
  names = {
    questions: evening.questions.map(({ title }) => title),
    categories: evening.categories.map(({ label }) => label),
    whoIs: actorFinder(evening.people.map(({ number, name }) => ({ kind: "participant", number, name }))),
    whoServes: () => undefined,
  };
}

type State = "present" | "excused" | "absent";
type Outcome = "adopted" | "rejected" | "deferred";
interface AnyDecision {
  readonly what: string;
  /** In which of the ways of its style it is written. */
  readonly way: number;
  readonly outcome: Outcome;
  readonly isUnanimous: boolean;
  readonly voices: { readonly for: number; readonly against: number; readonly abstain: number } | null;
}
interface AnyTask {
  readonly what: string;
  readonly way: number;
  readonly owner: number | null;
  readonly due: Day | null;
}
interface AnyMeeting {
  readonly states: readonly (State | null)[];
  readonly decisions: readonly AnyDecision[];
  readonly tasks: readonly AnyTask[];
  readonly talk: readonly string[];
  readonly aside: { readonly heading: string; readonly lines: readonly string[] };
}

/** A style of writing, in the words of its language. */
interface Style {
  readonly language: "fr" | "en";
  write(meeting: AnyMeeting): string;
}

const things = {
  fr: [
    "la salle",
    "le jardin",
    "la fête de juin",
    "les vélos",
    "la cantine",
    "le marché",
    "les bancs",
    "l'école",
  ],
  en: ["the hall", "the garden", "the June party", "the bikes", "the canteen", "the market", "the benches"],
};
const kinds = {
  fr: [
    "Tarif pour",
    "Travaux dans",
    "Charte de",
    "Ouverture de",
    "Mesures contre le bruit dans",
    "Budget 2024 pour",
  ],
  en: ["Fees for", "Works in", "Rules of", "Opening of", "Steps against noise in", "Budget 2024 for"],
};
const verbs = {
  fr: ["réserver", "nettoyer", "décorer", "photographier", "fermer", "préparer"],
  en: ["book", "clean", "decorate", "photograph", "close", "prepare"],
};
const talks = {
  fr: ["On a parlé de", "Long échange sur", "Personne ne savait rien de", "Il faisait froid dans"],
  en: ["We talked about", "A long exchange on", "Nobody knew anything of", "It was cold in"],
};
const headings = {
  fr: ["Prochaine réunion", "Météo", "Ce que la Ville répond", "Informations pratiques"],
  en: ["Next meeting", "Weather", "What the city answers", "Practical information"],
};
/** What stands below a heading that nobody knows, and looks like something. */
const asides = {
  fr: [
    "le 3 avril à 18 h, chez Awa Aube",
    "Code : 445566",
    "Le règlement sera adopté plus tard",
    "- apporter des chaises",
    "Guy Galet : on verra bien",
    "Qui vote pour quoi ?",
    "| x | y |",
  ],
  en: [
    "3 April at 6 pm, at Awa's place",
    "Code: 445566",
    "The rules will be adopted later",
    "- bring chairs",
    "Guy Galet: who knows",
    "Who votes for what?",
    "| x | y |",
  ],
};

const firsts = 5;
const way = fc.nat(3);

function meetingIn(language: "fr" | "en"): fc.Arbitrary<AnyMeeting> {
  const said = (openings: readonly string[]): fc.Arbitrary<string> =>
    fc
      .tuple(fc.constantFrom(...openings), fc.constantFrom(...things[language]))
      .map(([opening, thing]) => `${opening} ${thing}`);
  const decision = fc.oneof(
    fc.record({
      what: said(kinds[language]),
      way,
      outcome: fc.constantFrom<Outcome>("adopted", "rejected", "deferred"),
      isUnanimous: fc.constant(false),
      voices: fc.constant(null),
    }),
    fc.record({
      what: said(kinds[language]),
      way,
      outcome: fc.constant<Outcome>("adopted"),
      isUnanimous: fc.constant(true),
      voices: fc.constant(null),
    }),
    fc.record({
      what: said(kinds[language]),
      way,
      outcome: fc.constantFrom<Outcome>("adopted", "rejected"),
      isUnanimous: fc.constant(false),
      voices: fc.record({
        for: fc.integer({ min: 1, max: 3 }),
        against: fc.integer({ min: 0, max: 1 }),
        abstain: fc.integer({ min: 0, max: 1 }),
      }),
    }),
  );
  return fc.record({
    // Enough of them are there for every count of voices.
    states: fc
      .array(fc.constantFrom<State | null>("present", "excused", "absent", null), {
        minLength: 5,
        maxLength: 5,
      })
      .map((others) => [...Array<State>(firsts).fill("present"), ...others]),
    decisions: fc.uniqueArray(decision, { maxLength: 4, selector: ({ what }) => what }),
    tasks: fc.uniqueArray(
      fc.record({
        what: said(verbs[language]),
        way,
        owner: fc.option(fc.integer({ min: 1, max: 10 }), { nil: null, freq: 3 }),
        due: fc.option(fc.constantFrom<Day>("2024-04-12", "2024-05-01", "2024-12-31"), {
          nil: null,
          freq: 2,
        }),
      }),
      { maxLength: 4, selector: ({ what }) => what },
    ),
    talk: fc.array(said(talks[language]), { maxLength: 4 }),
    aside: fc.record({
      heading: fc.constantFrom(...headings[language]),
      lines: fc.uniqueArray(fc.constantFrom(...asides[language]), { minLength: 1, maxLength: 4 }),
    }),
  });
}

const nameOf = (number: number): string => people[number - 1] ?? "";
const cameAs = ({ states }: AnyMeeting, wanted: State): string[] =>
  states.flatMap((state, index) => (state === wanted ? [nameOf(index + 1)] : []));

/** "Présents : A, B et C", where there are any. */
function listed(label: string, all: readonly string[], and: string, end = ""): string[] {
  if (all.length === 0) return [];
  const names = all.length === 1 ? all[0] : `${all.slice(0, -1).join(", ")} ${and} ${all.at(-1)}`;
  return [`${label} ${names}${end}`];
}

const months = {
  fr: { "2024-04-12": "12 avril", "2024-05-01": "1er mai", "2024-12-31": "31 décembre 2024" },
  en: { "2024-04-12": "12 April", "2024-05-01": "1 May", "2024-12-31": "31 December 2024" },
} as const;
const dayIn = (language: "fr" | "en", day: Day): string => months[language][day as keyof typeof months.fr];

const endings = {
  fr: { adopted: "adopté", rejected: "rejeté", deferred: "reporté" },
  en: { adopted: "approved", rejected: "rejected", deferred: "postponed" },
} as const;

/** "adopté à l'unanimité", "rejeté (1 pour, 3 contre, 1 abstention)", "approved, 3 for, 1 against". */
function ended(language: "fr" | "en", { outcome, isUnanimous, voices }: AnyDecision): string {
  const word = endings[language][outcome];
  if (isUnanimous) return language === "fr" ? `${word} à l'unanimité` : `${word} unanimously`;
  if (!voices) return word;
  const counted = language === "fr" ? ["pour", "contre", "abstention"] : ["for", "against", "abstained"];
  const [pros, cons, none] = counted;
  return `${word} (${voices.for} ${pros}, ${voices.against} ${cons}, ${voices.abstain} ${none})`;
}

/** A line of a list of decisions. */
function decisionIn(language: "fr" | "en", one: AnyDecision): string {
  const { what, way, outcome, isUnanimous, voices } = one;
  const word = endings[language][outcome];
  if (way === 1) return `${what}, ${ended(language, one)}.`;
  if (way === 2 && !isUnanimous && !voices) return `${what} => ${word}`;
  if (way === 3 && language === "fr") return `Décision : ${what} – ${ended(language, one)}`;
  if (way === 3) return `Agreed: ${what}, ${ended(language, one)}`;
  return `${what} : ${ended(language, one)}`;
}

/** A line of a list of what is to be done, of somebody by the whole name or by the first. */
function taskIn(language: "fr" | "en", { what, way, owner, due }: AnyTask): string {
  const day = due && dayIn(language, due);
  const by = language === "fr" ? "pour le" : "by";
  if (owner === null) return day === null ? what : `${what} ${by} ${day}`;
  const first = nameOf(owner).split(" ")[0] ?? "";
  if (way === 1) return `${what} (${[first, day].filter(Boolean).join(", ")})`;
  if (way === 2) return [first, what, day].filter(Boolean).join(" – ");
  const does = language === "fr" ? "doit" : "to";
  if (way === 3) return `${first} ${does} ${what}${day === null ? "" : ` ${by} ${day}`}`;
  return `${nameOf(owner)} : ${what}${day === null ? "" : `, ${by} ${day}`}`;
}

const asideOf = ({ aside }: AnyMeeting, mark: string): string[] => [
  "",
  `${mark}${aside.heading}`,
  ...aside.lines,
];

const styles: Readonly<Record<string, Style>> = {
  "our page": {
    language: "fr",
    write: (meeting) =>
      [
        "# S01 · Missions · mardi 5 mars 2024",
        "\n## Présences\n",
        ...meeting.states.flatMap((state, index) =>
          state === null
            ? []
            : [`[${{ present: "x", excused: "e", absent: "a" }[state]}] ${index + 1} ${nameOf(index + 1)}`],
        ),
        "\n## Décisions\n",
        ...meeting.decisions.flatMap(({ what, outcome, isUnanimous, voices }) => [
          `### ${what}`,
          `Résultat : ${endings.fr[outcome]}`,
          ...(isUnanimous ? ["Unanimité : oui"] : []),
          ...(voices
            ? [`Pour : ${voices.for}   Contre : ${voices.against}   Abstention : ${voices.abstain}`]
            : []),
          "",
        ]),
        "## À faire\n",
        ...meeting.tasks.map(({ what, owner, due }) =>
          [`- [ ] ${what}`, owner === null ? "–" : nameOf(owner), due === null ? "–" : dayIn("fr", due)].join(
            " · ",
          ),
        ),
        ...asideOf(meeting, "## "),
        "\n## Notes libres\n",
        ...meeting.talk,
      ].join("\n"),
  },
  "a numbered report": {
    language: "fr",
    write: (meeting) =>
      [
        "Compte rendu S01",
        "",
        ...listed("Présents :", cameAs(meeting, "present"), "et"),
        ...listed("Excusés :", cameAs(meeting, "excused"), "et"),
        ...listed("Absents :", cameAs(meeting, "absent"), "et"),
        ...meeting.talk.flatMap((line, index) => ["", `${index + 1}. Point ${index + 1}`, `${line}.`]),
        "\nRelevé de conclusions",
        ...meeting.decisions.map((one, index) => `${index + 1}. ${decisionIn("fr", one)}`),
        "\nActions à mener",
        ...meeting.tasks.map((one) => `- ${taskIn("fr", one)}`),
        ...asideOf(meeting, "## "),
      ].join("\n"),
  },
  "running prose": {
    language: "fr",
    write: (meeting) =>
      [
        "Réunion S01 du 5 mars 2024",
        "",
        [
          ...listed("Étaient présents :", cameAs(meeting, "present"), "et", "."),
          ...listed("Étaient excusés :", cameAs(meeting, "excused"), "et", "."),
          ...listed("Absents :", cameAs(meeting, "absent"), "et", "."),
        ].join(" "),
        "",
        ...meeting.talk.map((line) => `${line}, et c'est tout.`),
        ...meeting.decisions.flatMap((one, index) => {
          const by = one.voices
            ? ` par ${one.voices.for} voix pour, ${one.voices.against} contre et ${one.voices.abstain} abstention`
            : one.isUnanimous
              ? " à l'unanimité"
              : "";
          const sentence = `La proposition est ${endings.fr[one.outcome]}e${by}.`;
          return [
            "",
            `${index + 1}. ${one.what}`,
            "",
            `Les avis sont partagés. Après un long débat on respire. ${sentence}`,
          ];
        }),
        "\nSuites à donner",
        ...meeting.tasks.map(({ what, owner, due }) => {
          const by = due === null ? "" : ` avant le ${dayIn("fr", due)}`;
          return owner === null ? `- ${what}${by}` : `- ${nameOf(owner)} va ${what}${by}.`;
        }),
        ...asideOf(meeting, "## "),
      ].join("\n"),
  },
  "English action items": {
    language: "en",
    write: (meeting) =>
      [
        "# Minutes S01",
        "",
        ...listed("Attendees:", cameAs(meeting, "present"), "and"),
        ...listed("Apologies:", cameAs(meeting, "excused"), "and"),
        ...listed("Absent:", cameAs(meeting, "absent"), "and"),
        "\n## Discussion",
        ...meeting.talk,
        "\n## Decisions made",
        ...meeting.decisions.map((one) => `- ${decisionIn("en", one)}`),
        ...asideOf(meeting, "## "),
        "\n## Action items",
        ...meeting.tasks.map((one) => `- ${taskIn("en", one)}`),
      ].join("\n"),
  },
  tables: {
    language: "fr",
    write: (meeting) =>
      [
        "# S01",
        "",
        "| Nom | Présent | Excusé | Absent |\n|---|---|---|---|",
        ...meeting.states.flatMap((state, index) => {
          const marks = (["present", "excused", "absent"] as const).map((one) => (one === state ? "x" : ""));
          return state === null ? [] : [`| ${[nameOf(index + 1), ...marks].join(" | ")} |`];
        }),
        ...asideOf(meeting, "## "),
        "\n## Décisions",
        "| Décision | Pour | Contre | Abstention | Résultat |\n|---|---|---|---|---|",
        ...meeting.decisions.map(({ what, outcome, isUnanimous, voices }) => {
          const cells = voices ? [voices.for, voices.against, voices.abstain] : ["", "", ""];
          const end = `${endings.fr[outcome]}${isUnanimous ? " à l'unanimité" : ""}`;
          return `| ${[what, ...cells, end].join(" | ")} |`;
        }),
        "\n## Actions",
        "| Quoi | Qui | Quand |\n|---|---|---|",
        ...meeting.tasks.map(
          ({ what, owner, due }) =>
            `| ${[what, owner === null ? "" : nameOf(owner), due === null ? "" : dayIn("fr", due)].join(" | ")} |`,
        ),
        "\n## Échanges de la soirée",
        ...meeting.talk,
      ].join("\n"),
  },
};

const cases = 40;

test.each(Object.entries(styles))(
  "any session whose minutes are written as %s is recorded, each line is understood or kept, and nothing else becomes an item",
  { timeout: 600_000 },
  async (_, { language, write }) => {
    await opened();
    await fc.assert(
      fc.asyncProperty(meetingIn(language), async (meeting) => {
        const lines = readPage(write(meeting), "pv.md");
        const read = understand(lines, vocabulary, names);
        expect(read.understood + read.kept).toBe(lines.length);
        expect(read.uncertain).toEqual([]);
        await register.plan(async (tx) => {
          const [session] = await listSessions(tx);
          const { notes, problems } = mergePages([read.notes]);
          const found = [...read.problems, ...problems];
          await recordNotes(tx, session as never, { notes, found }, vocabulary, today);
          const [after] = await listSessions(tx);
          const { attendance } = await readEvening(tx, after as never);
          const came = attendance.flatMap(({ number, state }) => (state === null ? [] : [[number, state]]));
          expect(came.sort(([a], [b]) => Number(a) - Number(b))).toEqual(
            meeting.states.flatMap((state, index) => (state === null ? [] : [[index + 1, state]])),
          );
          expect(
            (await listDecisions(tx)).map((one) => [
              one.title,
              one.outcome,
              one.is_unanimous === 1,
              ...[one.votes_for, one.votes_against, one.votes_abstain],
            ]),
          ).toEqual(
            meeting.decisions.map(({ what, outcome, isUnanimous, voices }) => [
              what,
              outcome,
              isUnanimous,
              ...[voices?.for ?? null, voices?.against ?? null, voices?.abstain ?? null],
            ]),
          );
          expect((await listTasks(tx)).map((one) => [one.title, one.owner, one.due_on])).toEqual(
            meeting.tasks.map(({ what, owner, due }) => [what, owner === null ? null : nameOf(owner), due]),
          );
          const free = new Set((after?.free_notes ?? "").split("\n").map(plain));
          for (const line of [...meeting.aside.lines, ...meeting.talk])
            expect(
              [...free].some((one) => one.includes(plain(line))),
              line,
            ).toBe(true);
        });
      }),
      { numRuns: cases },
    );
  },
);
