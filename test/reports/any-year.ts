import fc from "fast-check";
import { addDays, type Day } from "../../src/values/day.ts";
import { inOrder } from "../../src/values/order.ts";
import type { ACoop } from "../helpers/a-coop.ts";

const first: Day = "2024-02-20";
const sessionDays: readonly Day[] = [
  ...(["2024-02-20", "2024-03-19", "2024-04-16", "2024-05-14"] as const),
  ...(["2024-07-09", "2024-09-24", "2024-12-10"] as const),
];
/** How many days lie between the first and the last session. */
const length = 294;

/** What is in the register so far, by its references, with the day of each. */
interface Known {
  readonly people: string[];
  readonly ideas: string[];
  readonly decisions: string[];
  readonly objections: string[];
  readonly tasks: string[];
  readonly exchanges: string[];
  readonly experiments: string[];
  readonly recommendations: string[];
  readonly commitments: string[];
  names: number;
}

/** Something that happens in a year: of what kind, when, and with which of what there is. */
interface Happening {
  readonly kind: keyof typeof kinds;
  readonly day: Day;
  readonly picks: readonly number[];
  /** How many days later it was typed. */
  readonly delay: number;
}

type Tell = (known: Known, day: Day, picks: readonly number[]) => readonly (readonly string[])[];

const pick = <One>(some: readonly One[], by = 0): One | undefined => some[by % Math.max(1, some.length)];
const onSession = (day: Day): string => `S0${sessionDays.indexOf(day) + 1}`;

/** One line on one of what there is; nothing where there is none. */
const on =
  (
    of: Exclude<keyof Known, "names">,
    lineOf: (one: string, day: Day, picks: readonly number[]) => string,
  ): Tell =>
  (known, day, picks) => {
    const one = pick(known[of], picks[0]);
    return one === undefined ? [] : [words(lineOf(one, day, picks))];
  };

/** Words of a line; an underscore is a space within one. */
function words(line: string): string[] {
  return line.split(" ").map((word) => word.replaceAll("_", " "));
}

const outcomes = ["adopted", "adopted", "adopted", "rejected", "deferred", "none-taken"];
const questions = ["gouvernance", "valeurs", "missions"];

/** What may happen, as it is typed. Those of a session are of its day; what bears no day is said at once of what it belongs to. */
const kinds = {
  join: (known, day, picks) => {
    known.names += 1;
    const name = `${letters(known.names)}_Essai${letters(known.names)}`;
    const category = pick(["habitants", "associations", "ville"], picks[0]);
    const role = pick(["", "", "", " --role équipe", " --role observatrice"], picks[1]);
    return [words(`participant add ${name} --category ${category} --joined ${day}${role}`)];
  },
  leave: on("people", (one, day) => `participant leave ${one} --on ${day} --reason déménage`),
  replace: (known, day, picks) => {
    const one = pick(known.people, picks[0]);
    known.names += 1;
    const by = `${letters(known.names)}_Relève${letters(known.names)}`;
    return one === undefined ? [] : [words(`participant replace ${one} --by ${by} --on ${day}`)];
  },
  move: on("people", (one, day) => `participant edit ${one} --category associations --from ${day}`),
  consent: on(
    "people",
    (one, day, picks) =>
      `participant consent ${one} --quotation ${pick(["oui", "non"], picks[1])} --on ${day}`,
  ),
  sign: on("people", (one, day) => `mandate sign ${one} --on ${day} --paper`),
  signCity: (_, day) => [words(`mandate sign --city --on ${day}`)],
  withdraw: on("people", (one, day) => `mandate withdraw ${one} --on ${day} --reason départ`),
  hold: (known, day, picks) => [
    ["session", "hold", onSession(day)],
    ["session", "edit", onSession(day), "--summary", `Ce soir-là, ${onSession(day)}`],
    [
      ...["session", "attendance", onSession(day), "--guests", String(picks[1])],
      ...["--present", known.people.filter((_, index) => (index + (picks[2] ?? 0)) % 3 > 0).join(",")],
    ],
  ],
  cancel: (_, day, picks) => [
    words(`session cancel S0${((picks[0] ?? 0) % 3) + 5} --on ${day} --reason la_salle_est_prise`),
  ],
  say: (_, day, picks) => [
    [
      ...[
        "exchange",
        "add",
        `Parole ${picks.join(" ")}`,
        "--session",
        onSession(day),
        "--said-by",
        String(picks[0]),
      ],
      ...["--kind", pick(["expectation", "fear", "agreement", "open-question"], picks[1]) ?? ""],
      ...["--question", pick(questions, picks[2]) ?? ""],
    ],
  ],
  quote: (known, day, picks) => [
    words(
      `quotation add Mot_${picks.join("_")} --session ${onSession(day)} --by ${pick(known.people, picks[0])}`,
    ),
  ],
  become: on(
    "exchanges",
    (one, day, picks) =>
      `exchange outcome ${one} --became ${pick(["met", "partly", "not"], picks[1])} --by l'année --on ${day}`,
  ),
  decide: (known, day, picks) => decided(known, day, picks, `--session ${onSession(day)}`),
  consult: (known, day, picks) =>
    decided(known, day, picks, `--on ${day} --consultation courriel --consulted 30`),
  amend: on(
    "decisions",
    (one, day, picks) => `decision amend ${one} --text Corrigé_${picks.join("_")} --reason faute --on ${day}`,
  ),
  replaceDecision: (known, day, picks) =>
    known.decisions.length === 0
      ? []
      : decided(
          known,
          day,
          [0, ...picks.slice(1)],
          `--on ${day} --replaces ${pick(known.decisions, picks[0])}`,
        ),
  settle: on(
    "objections",
    (one, day, picks) =>
      `objection settle ${one} --state ${pick(["lifted", "maintained"], picks[1])} --reason on_en_a_parlé --on ${day}`,
  ),
  task: (known, day, picks) => [
    words(
      `task add Faire_${picks.join("_")} --session ${onSession(day)} --due ${addDays(day, picks[1] ?? 0)}${
        known.people.length === 0 ? "" : ` --owner ${pick(known.people, picks[2])}`
      }`,
    ),
  ],
  done: on("tasks", (one, day) => `task done ${one} --on ${day}`),
  drop: on("tasks", (one, day) => `task edit ${one} --dropped ${day}`),
  propose: (_, day, picks) => [
    words(`idea add Piste_${picks.join("_")} --session ${onSession(day)} --support ${picks[1]}`),
  ],
  proposeBetween: (_, day, picks) => [words(`idea add Piste_${picks.join("_")} --on ${day}`)],
  choose: on("ideas", (one, day) => `idea choose ${one} --on ${day}`),
  decline: on("ideas", (one, day) => `idea decline ${one} --on ${day} --reason trop_cher`),
  merge: (known, day, picks) =>
    known.ideas.length < 2
      ? []
      : [
          words(
            `idea merge ${pick(known.ideas, picks[0])} --into ${pick(known.ideas, picks[1])} --on ${day}`,
          ),
        ],
  start: on("experiments", (one, day) => `experiment start ${one} --on ${day} --without-criterion`),
  change: on(
    "experiments",
    (one, day, picks) =>
      `experiment amend ${one} --${pick(["criterion", "hypothesis"], picks[1])} Nouveau_${picks.join("_")} --reason à_l'usage --on ${day}`,
  ),
  suspend: on("experiments", (one, day) => `experiment suspend ${one} --on ${day} --reason vacances`),
  resume: on("experiments", (one, day) => `experiment resume ${one} --on ${day}`),
  log: on(
    "experiments",
    (one, day, picks) =>
      `experiment log ${one} Ligne_${picks.join("_")} --kind ${pick(["event", "difficulty", "surprise"], picks[1])} --visits ${picks[2]} --volunteers 2 --hours 3 --on ${day}`,
  ),
  measure: on("experiments", (one, day, picks) => `result add ${one} Compte ${picks[1]} --on ${day}`),
  close: (known, day, picks) => {
    const one = pick(known.experiments, picks[0]);
    const by =
      known.decisions.length > 0 && (picks[2] ?? 0) % 2 > 0
        ? ` --decision ${pick(known.decisions, picks[2])}`
        : "";
    const next = pick(["continue", "adjust", "stop"], picks[1]);
    return one === undefined
      ? []
      : [
          words(
            `experiment close ${one} --on ${day} --met partly --observed vu --learned appris --next ${next}${by}`,
          ),
        ];
  },
  giveUp: on(
    "experiments",
    (one, day) => `experiment close ${one} --on ${day} --never-started sans_assurance`,
  ),
  confirm: on(
    "experiments",
    (one, day) => `experiment relate ${one} A01 --kind overlaps --confirmed-by CCAS --on ${day}`,
  ),
  settleOverlap: on(
    "experiments",
    (one, day) => `experiment relate ${one} A01 --kind overlaps --settled-by convention --on ${day}`,
  ),
  ask: (_, day, picks) => [
    words(`recommendation add Demande_${picks.join("_")} --level ville --sent ${day}`),
  ],
  send: on("recommendations", (one, day) => `recommendation send ${one} --on ${day}`),
  answer: on(
    "recommendations",
    (one, day, picks) =>
      `recommendation answer ${one} --answer ${pick(["retained", "partly", "under-way"], picks[1])} --reasons dit --by maire --on ${day}`,
  ),
  commit: on(
    "recommendations",
    (one, day, picks) =>
      `recommendation commit ${one} Promesse_${picks.join("_")} --on ${day} --due ${addDays(day, picks[1] ?? 0)}`,
  ),
  follow: on(
    "commitments",
    (one, day, picks) =>
      `recommendation follow ${one} --state ${pick(["kept", "under-way", "late"], picks[1])} --reason suivi --on ${day}`,
  ),
  tell: on("recommendations", (one, day) => `recommendation tell ${one} --on ${day}`),
} satisfies Record<string, Tell>;

/** What is kept once, so that a second time is a correction of the first, and no event of its own. */
const once: readonly (keyof typeof kinds)[] = [
  "consent",
  "become",
  "settle",
  "done",
  "drop",
  "confirm",
  "settleOverlap",
  "cancel",
];
/** What is of the day of a session. */
const atSessions: readonly (keyof typeof kinds)[] = ["hold", "say", "quote", "decide", "task", "propose"];
/** What fills a year happens more often than what ends things. */
const often = [
  "join",
  "join",
  "hold",
  "hold",
  "say",
  "say",
  "decide",
  "decide",
  "propose",
  "choose",
  "choose",
  "start",
  "start",
  ...(["decide", "say", "amend", "amend", "become", "become", "change", "log", "close", "done"] as const),
] as const;

/** A decision, with what hangs on it and bears no day of its own: an objection, a task, an experiment, what is recommended. */
function decided(known: Known, day: Day, picks: readonly number[], how: string): string[][] {
  const reference = `D${String(known.decisions.length + 1).padStart(2, "0")}`;
  const outcome = pick(outcomes, picks[0]) ?? "";
  const ends = (picks[3] ?? 0) % 3 === 0 ? ` --until ${addDays(day, (picks[1] ?? 0) * 6)}` : "";
  const all = [
    `decision add Point_${picks.join("_")} --outcome ${outcome} --statement Énoncé_${picks.join("_")} --question ${pick(questions, picks[2])} --review ${addDays(day, 60)}${ends} ${how}`,
    `objection add ${reference} Objection_${picks.join("_")} --category habitants`,
    `task add Suite_${picks.join("_")} --decision ${reference}`,
    `recommendation add Demande_${picks.join("_")} --decision ${reference}`,
  ];
  return all.filter((_, index) => index === 0 || (picks[index] ?? 0) % 2 === 0).map(words);
}

/** A name of its own for each number. */
function letters(number: number): string {
  const code = [number % 26, Math.floor(number / 26)].map((one) => String.fromCharCode(97 + one)).join("");
  return `N${code}`;
}

/** What happens in some year, and the day on which it is asked. */
export const anyYear = (size: number): fc.Arbitrary<{ happenings: Happening[]; day: Day }> =>
  fc.record({
    happenings: fc.array(
      fc
        .record({
          kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[]), ...often),
          at: fc.noBias(fc.nat(length)),
          delay: fc.nat(20),
          picks: fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }),
        })
        .map(({ kind, at, delay, picks }) => ({
          ...{ kind, picks, delay },
          day: atSessions.includes(kind) ? (pick(sessionDays, at) as Day) : addDays(first, at),
        })),
      { minLength: size, maxLength: size },
    ),
    day: fc.oneof(
      fc.constantFrom(...sessionDays),
      fc.noBias(fc.nat(length)).map((at) => addDays(first, at)),
    ),
  });

/** Those who are there from the first day. */
const founders = ["habitants", "habitants", "habitants", "associations", "associations", "ville"].map(
  (category, index) =>
    words(
      `participant add ${letters(100 + index)}_Fondé${letters(100 + index)} --category ${category} --joined ${first}`,
    ),
);

/** What is there before anything happens: sessions that are planned, what exists already, and what bears no day. */
const prepared: readonly string[] = [
  ...sessionDays.map((day, index) => `session add Temps_${index + 1} --on ${day} --place Halle_${index % 3}`),
  "mandate text --section object --text L'objet --on 2024-02-15",
  "service add Le_guichet --kind service --operator CCAS",
  "experiment add Sans_origine --hypothesis h --criterion c",
  "indicator add E01 Compte",
  "experiment relate E01 A01 --kind overlaps",
];

/** The references of a kind up to a number. */
export function references(letter: string, upTo: number): string[] {
  return Array.from({ length: upTo }, (_, index) => letter + String(index + 1).padStart(2, "0"));
}

/** A register, and what is known to be in it. */
export class Year {
  readonly coop: ACoop;
  readonly #said = new Set<string>();
  readonly #known: Known = {
    ...{ ideas: [], decisions: [], objections: [], tasks: [], exchanges: [] },
    ...{ recommendations: [], commitments: [], names: 0 },
    people: references("P", founders.length),
    experiments: ["E01"],
  };

  constructor(coop: ACoop) {
    this.coop = coop;
  }

  get experiments(): readonly string[] {
    return this.#known.experiments;
  }

  get people(): readonly string[] {
    return this.#known.people;
  }

  async begin(): Promise<void> {
    for (const line of [...founders, ...prepared.map(words)]) await this.coop.on("2024-12-31").must(...line);
  }

  /**
   * Tells what happened, in about the order in which it did; what does not hold together is refused, and not there.
   * @returns the lines that were taken
   */
  async tell(happenings: readonly Happening[], coop = this.coop): Promise<string[]> {
    const typedOn = ({ day, delay }: Happening): Day => addDays(day, delay);
    const taken: string[] = [];
    for (const { kind, day, picks } of happenings.toSorted((a, b) => inOrder(typedOn(a), typedOn(b)))) {
      for (const line of (kinds[kind] as Tell)(this.#known, day, picks)) {
        if (this.#corrects(kind, line[2] ?? "")) break;
        const { code } = await coop.run(...line);
        if (code !== 0) break;
        taken.push(line.join(" "));
        await this.#learn(coop, line);
      }
    }
    return taken;
  }

  /** Whether it would say anew what was said before, of which only the last is kept. */
  #corrects(kind: keyof typeof kinds, of: string): boolean {
    // That it had been cancelled is not kept of a session that was held all the same.
    if (kind === "hold") return this.#said.has(`cancel ${of}`);
    const said = `${kind} ${of}`;
    const isAgain = once.includes(kind) && this.#said.has(said);
    this.#said.add(said);
    return isAgain;
  }

  /** Takes up what a line added. */
  async #learn(coop: ACoop, [noun = "", verb = "", of = ""]: readonly string[]): Promise<void> {
    const known = this.#known;
    const list = lists[`${noun} ${verb}`];
    if (list) {
      const [of, letter] = list;
      known[of].push(...references(letter, known[of].length + 1).slice(-1));
    }
    if (`${noun} ${verb}` === "objection add") known.objections.push(`${of}.1`);
    if (`${noun} ${verb}` === "recommendation commit") {
      known.commitments.push((await coop.json("commitment", "list")).at(-1).reference);
    }
    if (`${noun} ${verb}` === "idea choose") {
      const one = known.experiments.at(-1) ?? "";
      await coop.must("indicator", "add", one, "Compte");
      await coop.must("experiment", "relate", one, "A01", "--kind", "overlaps");
    }
  }
}

/** Of what a line adds one more, and the letter of its references. */
const lists: Readonly<Record<string, readonly [Exclude<keyof Known, "names">, string]>> = {
  "participant add": ["people", "P"],
  "participant replace": ["people", "P"],
  "exchange add": ["exchanges", "X"],
  "decision add": ["decisions", "D"],
  "task add": ["tasks", "T"],
  "idea add": ["ideas", "I"],
  "idea choose": ["experiments", "E"],
  "recommendation add": ["recommendations", "R"],
};
