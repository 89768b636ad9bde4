import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import type * as charting from "../../src/reports/charts.ts";
import type * as protecting from "../../src/reports/disclosure/protect.ts";
import type { Sum, Tables } from "../../src/reports/disclosure/tables.ts";
import { reasonToWithhold } from "../../src/reports/disclosure/withholding.ts";
import type * as publicBilan from "../../src/reports/facts/public-bilan.ts";
import { figuresIn } from "../../src/reports/figures-in.ts";
import { whatIsCounted } from "../../src/reports/people-figures.ts";
import type * as publicFacts from "../../src/reports/public-facts.ts";
import type { Day } from "../../src/values/day.ts";
import { bilanOf } from "../helpers/a-bilan.ts";
import { type ACoop, aCoop, plain } from "../helpers/a-coop.ts";
import { attack } from "./disclosure-attack.ts";
import { type Read, readBilanText, readMinutesText, routes, type TrueCount } from "./public-reader.ts";

/** Many registers for whoever changes the rule: `COOP_REGISTERS=2000 npx vitest run test/reports/public-edition.test.ts`. */
const registers = Number(process.env["COOP_REGISTERS"] ?? 10);

/** What is broken on purpose, so that it is seen to be caught. */
type Mutant =
  | "few alone"
  | "totals not linked"
  | "internal sentence"
  | "internal picture"
  | "earlier edition forgotten";
const broken = vi.hoisted(() => ({ by: undefined as string | undefined, left: 0 }));
afterEach(() => {
  broken.by = undefined;
});
vi.mock("../../src/reports/disclosure/protect.ts", async (original) => {
  const { protect } = await original<typeof protecting>();
  return {
    protect(...given: Parameters<typeof protect>) {
      const made = protect(...given);
      if (broken.by !== ("few alone" satisfies Mutant)) return made;
      return { ...made, withheld: new Map([...made.withheld].filter(([, why]) => why !== "derivable")) };
    },
  };
});
vi.mock("../../src/reports/public-facts.ts", async (original) => {
  const real = await original<typeof publicFacts>();
  return {
    ...real,
    toPublic: (...[facts, threshold, earlier, links]: Parameters<typeof real.toPublic>) =>
      real.toPublic(
        facts,
        threshold,
        broken.by === ("earlier edition forgotten" satisfies Mutant) ? [] : earlier,
        broken.by === ("totals not linked" satisfies Mutant) ? undefined : links,
      ),
  };
});
vi.mock("../../src/reports/facts/public-bilan.ts", async (original) => {
  const real = await original<typeof publicBilan>();
  return {
    toPublicBilan(...[bilan, ...more]: Parameters<typeof real.toPublicBilan>) {
      const made = real.toPublicBilan(bilan, ...more);
      broken.left = Number(bilan.community.left);
      return broken.by === ("internal sentence" satisfies Mutant)
        ? { ...made, missing: { ...made.missing, unsigned: bilan.missing.unsigned, any: true } }
        : made;
    },
  };
});

vi.mock("../../src/reports/charts.ts", async (original) => {
  const real = await original<typeof charting>();
  return {
    ...real,
    chartsOf(...given: Parameters<typeof real.chartsOf>) {
      const made = real.chartsOf(...given);
      const { presence, timeline } = made;
      const rest = `In the year, ${broken.left} people left it.`;
      const told = { ...(presence ?? timeline), sentence: rest, parts: { title: "Temps", rest } };
      return broken.by === ("internal picture" satisfies Mutant)
        ? { ...made, timeline: told, presence: told }
        : made;
    },
  };
});

/** All that one reader may hold in their hands, made of one register. */
interface Published {
  readonly counts: readonly TrueCount[];
  readonly read: Read;
  readonly tables: Tables;
  readonly threshold: number;
}

const day: Day = "2024-12-20";

async function published(coop: ACoop, threshold: number, asOf = day): Promise<Published> {
  const facts = await bilanOf(coop, asOf);
  const counts = figuresIn(facts)
    .filter(({ name }) => whatIsCounted[name] !== "things")
    .flatMap(({ name, item, value }): TrueCount[] =>
      value === null || !Number.isInteger(value) ? [] : [{ name, item, value }],
    );
  const printed = async (...argv: string[]): Promise<string> => {
    const file = `${argv.join("-")}.md`;
    await coop.must("report", ...argv, "--as-of", asOf, "--out", file, "--yes", "--lang", "en");
    return plain(readFileSync(join(coop.folder, file), "utf8"));
  };
  const read = new Map(readBilanText(await printed("bilan"), counts));
  for (const { reference, state } of facts.path.sessions) {
    if (state !== "held") continue;
    const minutes = readMinutesText(await printed("compte-rendu", reference), reference, counts);
    for (const [name, value] of minutes) if (value !== null || !read.has(name)) read.set(name, value);
  }
  return { counts, read, threshold, tables: tablesOf(facts, counts, read) };
}

const { countName } = await vi.importActual<typeof publicFacts>("../../src/reports/public-facts.ts");

/** What a reader can reckon with: written down here a second time, from what a bilan is. */
function tablesOf(
  { community, mandate, path, companions }: Awaited<ReturnType<typeof bilanOf>>,
  counts: readonly TrueCount[],
  read: Read,
): Tables {
  const values = new Map(counts.map(({ name, item, value }) => [countName(name, item), value]));
  for (const route of Object.keys(routes)) {
    const name = `community.routes ${route}`;
    if (!values.has(name)) values.set(name, 0);
  }
  const [ever, asked] = [Number(community.ever), Number(mandate.asked)];
  const fromTheStart = ever - Number(community.joinedLater);
  values.set("from the start", fromTheStart);
  values.set("unnamed companions", Number(companions.total) - companions.named.length);
  values.set("named companions", companions.named.length);
  const isOfNamed = (name: string): boolean =>
    name === "named companions" ||
    (name === "companions.total" && companions.named.length === Number(companions.total));
  const first = path.sessions.find(({ state }) => state === "held");
  const groups: Readonly<Record<string, number>> = {
    "community.left": ever,
    "community.joined-later": ever,
    "community.routes": ever,
    "mandate.signed": asked,
    "mandate.unsigned": asked,
  };
  const kinds = new Map(counts.map(({ name, item }) => [countName(name, item), whatIsCounted[name]]));
  const sessions = (figure: string): string[] =>
    [...values.keys()].filter((name) => name.startsWith(`${figure} `));
  const sums: readonly Sum[] = [
    { total: "community.ever", parts: ["community.headcount", "community.left"] },
    { total: "community.ever", parts: ["from the start", "community.joined-later"] },
    {
      total: "community.ever",
      parts: [...Object.keys(routes).map((one) => `community.routes ${one}`), "community.route-unknown"],
    },
    { total: "mandate.asked", parts: ["mandate.signed", "mandate.unsigned"] },
    { total: "missing.unsigned", parts: ["mandate.unsigned"] },
    { total: "companions.total", parts: ["named companions", "unnamed companions"] },
    { total: "sessions.seats-held", parts: sessions("session.seats-held") },
    { total: "sessions.guests", parts: sessions("session.guests") },
  ];
  return {
    counts: [...values].map(([name, value]) => {
      const isStart = name === "from the start" && fromTheStart === first?.headcount;
      const groupSize = groups[name.replace(/ .*/, "")];
      return {
        name,
        value,
        isPublic: kinds.get(name) === "known" || isStart || isOfNamed(name),
        // What is said to be there and not to be published is not nothing.
        ...(value > 0 && saidToBeSome.test(name) && read.get(name) === null ? { atLeast: 1 } : {}),
        // Whoever reads is taken to know how many there are of whom it may be told.
        ...(groupSize === undefined ? {} : { groupSize }),
      };
    }),
    sums: sums.filter(({ total, parts }) => {
      const sum = parts.reduce((all, part) => all + (values.get(part) ?? Number.NaN), 0);
      return sum === values.get(total);
    }),
    shares: [],
  };
}

const saidToBeSome = /^(community\.(team|observers)|session\.(guests|seats-held)|exchange|experiment)/;

/** What a reader learns of people that the rule does not allow. */
function learned({ read, tables, threshold }: Published): string[] {
  const isPrinted = (name: string): boolean => typeof read.get(name) === "number";
  const told = tables.counts.flatMap(({ name, value }) => {
    const printed = read.get(name);
    return typeof printed === "number" && printed !== value
      ? [`${name} is ${value}, and ${printed} is read`]
      : [];
  });
  const isTooFew = (count: Tables["counts"][number]): boolean => {
    // Ways by which nobody came are not told of one by one.
    const isNoRoute = count.name.startsWith("community.routes") && count.value === 0;
    return !count.isPublic && !isNoRoute && reasonToWithhold(count, threshold) !== null;
  };
  const few = tables.counts.filter(isTooFew);
  const withheld = tables.counts.filter(({ name, isPublic }) => !isPublic && read.get(name) === null);
  const names = [...few, ...withheld].map(({ name }) => name).filter((name) => !isPrinted(name));
  return [
    ...told,
    ...few.filter(({ name }) => isPrinted(name)).map(({ name, value }) => `${name} of ${value} is printed`),
    ...attack(open(tables, isPrinted), names, threshold).broken,
  ];
}

/** What is neither printed nor withheld by name may be anything. */
function open(tables: Tables, isPrinted: (name: string) => boolean): Tables {
  return {
    ...tables,
    counts: tables.counts.map((count) =>
      count.isPublic || isPrinted(count.name) ? count : { ...count, isNeverPrinted: true },
    ),
  };
}

/** A small register, as it is typed. */
interface SmallRegister {
  readonly threshold: number;
  /** Of each person: of which category and role, by which way they came, and whether after the first session. */
  readonly people: readonly { category: number; role: number; route: number; isLate: boolean }[];
  readonly left: number;
  readonly signed: number;
  readonly sessions: readonly { guests: number; proxies: number }[];
  readonly said: readonly number[];
  readonly supported: readonly number[];
}

const small = (most: number) => fc.oneof(fc.nat(4), fc.nat(most));
const anyRegister: fc.Arbitrary<SmallRegister> = fc.record({
  threshold: fc.integer({ min: 3, max: 6 }),
  people: fc.array(
    fc.record({
      category: fc.nat(2),
      role: fc.constantFrom(0, 0, 0, 0, 0, 1, 2, 3),
      route: fc.constantFrom(0, 1, 1, 1, 2, 2, 3, 4),
      isLate: fc.constantFrom(false, false, false, true),
    }),
    { minLength: 2, maxLength: 26 },
  ),
  left: small(8),
  signed: fc.nat(26),
  sessions: fc.array(fc.record({ guests: small(9), proxies: small(6) }), { minLength: 1, maxLength: 3 }),
  said: fc.array(small(9), { maxLength: 2 }),
  supported: fc.array(small(9), { maxLength: 2 }),
});

const sessionDays = ["2024-03-05", "2024-05-14", "2024-10-08"] as const;

async function typed({ people, ...register }: SmallRegister): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-12-20");
  await coop.must("settings", "set", "--threshold", String(register.threshold));
  const someone = { category: 0, role: 0, route: 1, isLate: false };
  const lines = [someone, ...people].map(({ category, role, route, isLate }, index) =>
    [
      `N${letters(index)} Essai${letters(index)}`,
      ["habitants", "associations", "ville"][category],
      ["", "équipe projet", "observatrice", "élue ou élu qui accompagne"][role],
      ["", "invitation", "tirage au sort", "envoyée par une structure", "désignation"][route],
      isLate ? "2024-06-01" : "2024-02-20",
    ].join(";"),
  );
  const list = ["Prénom Nom;Catégorie;Rôle;Arrivée par;Arrivée", ...lines].join("\n");
  writeFileSync(join(coop.folder, "liste.csv"), list);
  await coop.must("participant", "import", "liste.csv", "--yes");
  for (const [index, { guests, proxies }] of register.sessions.entries()) {
    const session = `S0${index + 1}`;
    await coop.must("session", "add", `Temps ${index + 1}`, "--on", sessionDays[index] ?? "");
    await coop.must("session", "hold", session);
    const all = ["--others", "present", "--guests", String(guests), "--proxies", String(proxies)];
    const ran = await coop.run("session", "attendance", session, ...all);
    if (ran.code !== 0) await coop.must("session", "attendance", session, ...all.slice(0, 4));
  }
  const references = lines.map((_, index) => `P${String(index + 1).padStart(2, "0")}`);
  const signing = references.slice(0, register.signed);
  if (signing.length > 0) await coop.run("mandate", "sign", ...signing, "--on", "2024-03-05");
  for (const reference of references.slice(-register.left - 1, -1)) {
    await coop.run("participant", "leave", reference, "--on", "2024-11-30");
  }
  for (const [index, by] of register.said.entries()) {
    const said = ["--session", "S01", "--kind", "attente", ...(by > 0 ? ["--said-by", String(by)] : [])];
    await coop.must("exchange", "add", `Parole ${letters(index)}`, ...said);
  }
  for (const [index, by] of register.supported.entries()) {
    await coop.must("idea", "add", `Piste ${letters(index)}`, "--session", "S01", "--support", String(by));
  }
  return coop;
}

function letters(number: number): string {
  return String.fromCharCode(97 + number);
}

/** The demonstration, as it is published. */
async function demo(): Promise<Published> {
  const coop = (await aCoop({ bare: true })).on(day);
  await coop.must("demo", "essai", "--lang", "en");
  return published(coop.in("essai"), 5);
}

test("the demonstration tells no more of people than the rule allows", { timeout: 120_000 }, async () => {
  const made = await demo();
  expect([...made.read].filter(([, value]) => value !== null).length).toBeGreaterThan(30);
  expect(learned(made)).toEqual([]);
});

test("registers of any kind tell no more of people than the rule allows, in the bilan and the minutes together", {
  timeout: 60_000 + registers * 10_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyRegister, async (register) => {
      expect(learned(await published(await typed(register), register.threshold))).toEqual([]);
    }),
    { numRuns: registers, endOnFailure: true },
  );
});

/** What happens between two editions, as it is typed. */
const anyChange = fc.oneof(
  fc
    .nat(2)
    .map((category) => [
      `participant add Zo${"\u00e9"} Tard --category ${["habitants", "associations", "ville"][category]} --joined 2024-12-22`,
    ]),
  fc.integer({ min: 1, max: 3 }).map((count) => all(count, "participant leave N# --on 2024-12-22")),
  fc.integer({ min: 1, max: 4 }).map((count) => all(count, "mandate sign N# --on 2024-12-22")),
  fc.integer({ min: 0, max: 12 }).map((guests) => [`session attendance S01 --guests ${guests}`]),
  fc.nat(8).map((by) => [`exchange edit X01 --said-by ${by + 1}`]),
  fc.constant(["session edit S01 --title Temps"]),
);

/** Two editions as one reader holds them who takes what did not change for the same. */
function together(first: Published, second: Published): Published {
  const then = (name: string): string => `${name} then`;
  const former = new Map(first.tables.counts.map((count) => [count.name, count]));
  const read = new Map([...first.read].map(([name, value]) => [then(name), value]));
  const changes = second.tables.counts.flatMap((now) => {
    const before = former.get(now.name);
    return before
      ? [{ now, before, value: Math.abs(now.value - before.value), name: `${now.name} since` }]
      : [];
  });
  return {
    ...second,
    read: new Map([...read, ...second.read]),
    tables: {
      counts: [
        ...second.tables.counts,
        // What was handed over is out, whatever is printed now.
        ...first.tables.counts.map((count) => ({
          ...{ ...count, name: then(count.name) },
          isPublic: count.isPublic === true || typeof first.read.get(count.name) === "number",
        })),
        ...changes.flatMap(({ name, value, now, before }) =>
          value === 0 ? [] : [{ name, value, isPublic: now.isPublic === true && before.isPublic === true }],
        ),
      ],
      sums: [
        ...second.tables.sums,
        ...first.tables.sums.map(({ total, parts }) => ({ total: then(total), parts: parts.map(then) })),
        ...changes.map(({ name, value, now, before }) => {
          const [less, more] =
            now.value < before.value ? [now.name, then(now.name)] : [then(now.name), now.name];
          return { total: more, parts: value === 0 ? [less] : [less, name] };
        }),
      ],
      shares: [],
    },
  };
}

test("two editions of a register of any kind tell no more together than the rule allows, nor the change between them", {
  timeout: 60_000 + registers * 20_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      anyRegister,
      fc.array(anyChange, { minLength: 1, maxLength: 3 }),
      async (register, changes) => {
        expect(learned(await publishedTwice(register, changes.flat()))).toEqual([]);
      },
    ),
    { numRuns: registers, endOnFailure: true },
  );
});

async function publishedTwice(register: SmallRegister, changes: readonly string[]): Promise<Published> {
  const coop = await typed(register);
  const first = await published(coop, register.threshold);
  coop.on("2024-12-28");
  // Not all that may happen can: who left signs nothing.
  for (const line of changes) await coop.run(...line.split(" "), "--yes");
  return together(first, await published(coop, register.threshold, "2024-12-28"));
}

/** One in which something is few of each kind. */
const telling: SmallRegister = {
  threshold: 5,
  people: Array.from({ length: 15 }, (_, index) => ({
    category: index % 2,
    role: 0,
    route: index < 7 ? 1 : index < 13 ? 2 : 3,
    isLate: index > 12,
  })),
  left: 2,
  signed: 13,
  sessions: [
    { guests: 7, proxies: 1 },
    { guests: 2, proxies: 6 },
  ],
  said: [3],
  supported: [2],
};

test.each<readonly [Mutant, RegExp]>([
  ["few alone", /left of 2 is from 2 to 2/],
  ["totals not linked", /left of 2 is from 2 to 2/],
  ["internal sentence", /unsigned of \d is printed/],
  ["internal picture", /left of 2 is printed/],
])("a public edition that is broken by “%s” is caught", { timeout: 120_000 }, async (mutant, finding) => {
  const made = async () => learned(await published(await typed(telling), telling.threshold)).join("\n");
  expect(await made()).toBe("");
  broken.by = mutant;
  expect(await made()).toMatch(finding);
});

test.each([
  ["a guest more", "session attendance S01 --guests 8", /guests S01 since of 1 is from 1 to 1/],
  ["one who signed", "mandate sign P10 --on 2024-12-22", /mandate.signed since of 1 is from 1 to 1/],
])("a public edition that forgot the one before it, and %s, is caught", async (_, change, finding) => {
  const all = { ...telling, signed: 8 };
  expect(learned(await publishedTwice(all, [change]))).toEqual([]);
  broken.by = "earlier edition forgotten" satisfies Mutant;
  expect(learned(await publishedTwice(all, [change])).join("\n")).toMatch(finding);
});

/** So many people as lines of a list, each with letters of their own. */
function all(count: number, line: string): string[] {
  return Array.from({ length: count }, (_, index) => line.replaceAll("#", letters(index)));
}

const residents = all(12, "R# Un#;habitants;;invitation");
const associations = all(6, "A# Deux#;associations;;invitation");

const session = [
  "session add Temps --on 2024-03-05",
  "session hold S01",
  "session attendance S01 --others present",
];

/** Two registers each, that differ in what is not published alone: list of people, then what is typed. */
const alike: Readonly<Record<string, readonly (readonly [string[], string[]])[]>> = {
  "how many left": [1, 3].map((left) => [
    [...residents, ...associations, ...all(left, "L# Trois#;habitants;;")],
    [...all(left, "participant leave Trois# --on 2024-02-25"), ...session],
  ]),
  "how many did not sign": [1, 3].map((unsigned) => [
    [...residents],
    [`mandate sign --all --on 2024-03-01 --except 1-${unsigned}`, ...session],
  ]),
  "whether all of few signed": [0, 3].map((unsigned) => [
    residents.slice(0, 6),
    [
      `mandate sign ${["P01", "P02", "P03", "P04", "P05", "P06"].slice(unsigned).join(" ")} --on 2024-03-01`,
      ...session,
    ],
  ]),
  "how many are of the team": [1, 3].map((team) => [
    [...residents, ...all(team, "T# Quatre#;;équipe projet;")],
    session,
  ]),
  "how many guests came": [1, 3].map((guests) => [
    residents,
    [...session, `session attendance S01 --guests ${guests}`],
  ]),
  "how many said, supported and were reached": [1, 4].map((people) => [
    residents,
    [
      ...session,
      `exchange add Parole --session S01 --kind attente --said-by ${people}`,
      `idea add Piste --session S01 --support ${people}`,
      "experiment add Essai --hypothesis h --criterion c",
      "experiment start E01 --on 2024-04-01",
      `experiment edit E01 --reached ${people}`,
    ],
  ]),
  "which of two people of a category came": ["18", "1"].map((absent) => [
    [...residents, ...associations.slice(0, 5), "Z Cinq;ville;;invitation"],
    [...session.slice(0, 2), `session attendance S01 --absent ${absent} --others present`],
  ]),
  "of which small category someone had an idea": ["associations", "ville"].map((category) => [
    [...residents, ...associations.slice(0, 2), "Z Cinq;ville;;invitation"],
    [...session, `idea add Piste --session S01 --category ${category}`],
  ]),
};

test.each(Object.entries(alike))(
  "no byte of public documents, nor of the site, its search, its feed and its data tells %s",
  { timeout: 120_000 },
  async (_, registers) => {
    const made: string[] = [];
    for (const [people, lines] of registers) {
      const coop = (await aCoop()).on(day);
      writeFileSync(
        join(coop.folder, "liste.csv"),
        ["Prénom Nom;Catégorie;Rôle;Arrivée par", ...people].join("\n"),
      );
      await coop.must("participant", "import", "liste.csv", "--joined", "2024-02-20", "--yes");
      for (const line of lines) await coop.must(...line.split(" "));
      const texts: string[] = [];
      for (const document of ["bilan", "compte-rendu S01", "mode-emploi", "retour", "releve-decisions"]) {
        texts.push((await coop.must("report", ...document.split(" "), "--out", "-", "--lang", "en")).stdout);
      }
      // The descriptions of the data are in both languages, and someone is called Une.
      await coop.must("settings", "set", "--allow-name", "Une, un mot");
      await coop.must("report", "site", "--out", "site", "--lang", "en");
      for (const name of readdirSync(join(coop.folder, "site"), { recursive: true, encoding: "utf8" }).sort())
        if (/\.\w+$/.test(name))
          texts.push(`${name}\n${readFileSync(join(coop.folder, "site", name), "utf8")}`);
      for (const asked of [
        "",
        "mandate.signed",
        "community.left --rows",
        "session.guests S01",
        "idea.support I01",
      ]) {
        const ran = await coop.run(
          "explain",
          ...asked.split(" ").filter(Boolean),
          "--edition",
          "public",
          "--json",
        );
        texts.push(ran.stdout, ran.stderr);
      }
      made.push(texts.join("\n"));
    }
    expect(made[1]).toBe(made[0]);
    expect(made[0]).toContain("not published");
  },
);

test("a figure is explained as the public may know it: not who is counted, and of what is withheld neither how many nor which of two reasons", async () => {
  const coop = await typed(telling);
  const explained = async (...argv: string[]) =>
    coop.json("explain", ...argv, "--edition", "public", "--lang", "en");
  const why =
    "It would tell of too few people, or let a number be worked out that does. Which of the two is told in no public document.";
  // The one is few, the other would tell it.
  for (const name of ["community.left", "community.ever"]) {
    const one = await explained(name, "--rows");
    expect(one).toMatchObject({ name, value: null, shown: "not published", withheld: true, why });
    expect(Object.keys(one)).not.toContain("countedRows");
  }
  const headcount = await explained("community.headcount", "--rows");
  expect(headcount).toMatchObject({ value: 14, withheld: false });
  expect(JSON.stringify(headcount)).not.toMatch(/Essai|P\d\d/);
  const all: { name: string; value: number | null; withheld: boolean }[] = await explained();
  expect(all.find(({ name }) => name === "mandate.unsigned")).toMatchObject({ value: null, withheld: true });
  expect(all.filter(({ name }) => /^(participant|sheet|session-category)/.test(name))).toEqual([]);
  const internal = await coop.json("explain", "community.left");
  expect(internal).toMatchObject({ value: 2 });
  const own = await coop.run("explain", "participant.attendance", "P01", "--edition", "public");
  expect(own.code).toBe(1);
  expect(own.stderr).toContain("--edition interne");
});
