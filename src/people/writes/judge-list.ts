import { type Problem, problem } from "../../problem.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { toReference } from "../../values/reference.ts";
import { Found } from "../found.ts";
import { changesOf, type KnownPerson, type MatchPolicy } from "../list-plan.ts";
import { areOnePerson, matchPerson, type Verdict } from "../matching.ts";
import { fullName } from "../person-name.ts";
import { findCandidates, type KnownCandidate } from "../store/known-people.ts";
import type { StagedList, StagedRow } from "../store/staged-list.ts";

/** What a person answered of a row: whom it means, by their id, someone new, or nobody, so that it is left out. */
export type ChosenPerson = number | "new" | "leave";

/** A row of which it is not certain whom it means, with those whom it may mean. */
export interface OpenRow {
  readonly row: StagedRow;
  readonly kind: "homonyms" | "other-address" | "shared-address";
  readonly candidates: readonly KnownPerson[];
}

/** Someone whom a row names, and whom that concerns. */
export interface NamedRow {
  readonly line: number;
  readonly name: string;
  readonly person: KnownPerson;
}

export interface Judging {
  readonly file: string;
  readonly today: Day;
  readonly policy: MatchPolicy;
  /** The category of new people of whom the list does not say it. */
  readonly categoryId: number | null;
  /** By line. */
  readonly answers: ReadonlyMap<number, ChosenPerson>;
  /** Whether rows that need an answer are kept back to be asked about; else they are refused. */
  readonly canAsk: boolean;
}

/** What was found beside the rows' outcomes; of each the first, and how many they are. */
export interface Findings {
  readonly open: Found<OpenRow>;
  /** New people of whom no category is said. */
  readonly withoutCategory: Found<StagedRow>;
  /** New people who bear the name of someone known, who is someone else. */
  readonly namesakes: Found<NamedRow>;
  /** People of the list who have left; a list does not bring them back. */
  readonly left: Found<NamedRow>;
}

/**
 * Judges the rows of a staged list that are not plain: whom each means, and what it changes. Nothing is written but into the
 * staged list. All that is wrong stands in it afterwards, by line: `twice-in-list`, `homonyms`, `other-address`,
 * `address-of-another`, `category-missing`, `unknown-number`, `number-of-another`, `left-out`.
 * @param pause is awaited now and then, so that whoever waits can be shown how far it is, or stop it
 */
export async function judgeList(
  reader: Reader,
  list: StagedList,
  judging: Judging,
  pause: () => Promise<void>,
): Promise<Findings> {
  const findings: Findings = {
    open: new Found(),
    withoutCategory: new Found(),
    namesakes: new Found(),
    left: new Found(),
  };
  await list.together(async () => {
    for (let rows = list.toJudge(""); rows.length > 0; rows = list.toJudge(rows.at(-1)?.folded ?? "")) {
      await judgeRows(reader, list, rows, judging, findings);
      await pause();
    }
  });
  return findings;
}

async function judgeRows(
  reader: Reader,
  list: StagedList,
  rows: readonly StagedRow[],
  judging: Judging,
  findings: Findings,
): Promise<void> {
  const answered = rows.map(({ line }) => judging.answers.get(line));
  const candidates = await findCandidates(
    reader,
    {
      names: [...new Set(rows.map(({ folded }) => folded))],
      emails: [...new Set(rows.flatMap(({ email }) => email ?? []))],
      numbers: rows.flatMap(({ reference }) => reference || []),
      ids: answered.filter((answer) => typeof answer === "number"),
    },
    judging.today,
  );
  const byId = new Map(candidates.map((one) => [one.id, one]));
  const byName = groupedBy(candidates, ({ names }) => names);
  const byEmail = groupedBy(candidates, ({ emails }) => emails.map((email) => email.toLowerCase()));
  let earlier: StagedRow[] = [];
  for (const row of rows) {
    if (earlier[0]?.folded !== row.folded) earlier = [];
    const its = new Set([
      ...(byName.get(row.folded) ?? []),
      ...(row.email === null ? [] : (byEmail.get(row.email.toLowerCase()) ?? [])),
    ]);
    const verdict = verdictOn(row, [...its], candidates, list, judging);
    const isNew = carryOut(row, verdict, { list, judging, findings, byId, earlier });
    if (isNew) earlier.push(row);
  }
}

/** A verdict, or what is wrong with what the row or an answer says. */
type Ruling = Verdict | { readonly kind: "wrong"; readonly problem: Problem };

function verdictOn(
  row: StagedRow,
  its: readonly KnownCandidate[],
  all: readonly KnownCandidate[],
  list: StagedList,
  { file, answers }: Judging,
): Ruling {
  const place = { file, line: row.line };
  const answer = answers.get(row.line);
  if (answer === "leave")
    return { kind: "wrong", problem: problem("left-out", { name: fullName(row) }, place) };
  if (answer === "new" || row.reference === 0) return { kind: "new", namesakes: [] };
  if (answer !== undefined) return { kind: "known", id: answer };
  if (row.reference !== null) return verdictByNumber(row, row.reference, all, place);
  return matchPerson(row, its, (candidate) =>
    candidate.names.some((name) => row.email !== null && list.has(name, row.email)),
  );
}

function verdictByNumber(
  row: StagedRow,
  number: number,
  all: readonly KnownCandidate[],
  place: { readonly file: string; readonly line: number },
): Ruling {
  const meant = all.find(({ person }) => person.number === number);
  if (!meant) return { kind: "wrong", problem: problem("unknown-number", { number }, place) };
  const isTheirs =
    meant.names.includes(row.folded) ||
    meant.emails.some((email) => email.toLowerCase() === row.email?.toLowerCase());
  if (isTheirs) return { kind: "known", id: meant.id };
  const other = labelOf(meant.person);
  return { kind: "wrong", problem: problem("number-of-another", { name: fullName(row), other }, place) };
}

/** Writes a verdict into the list. @returns whether the row is of someone new */
function carryOut(
  row: StagedRow,
  ruling: Ruling,
  {
    list,
    judging,
    findings,
    byId,
    earlier,
  }: {
    readonly list: StagedList;
    readonly judging: Judging;
    readonly findings: Findings;
    readonly byId: ReadonlyMap<number, KnownCandidate>;
    readonly earlier: readonly StagedRow[];
  },
): boolean {
  const { file, policy, canAsk } = judging;
  const place = { file, line: row.line };
  const name = fullName(row);
  const refuse = (one: Problem): false => {
    list.refuse(row.line, [one]);
    return false;
  };
  const personOf = (id: number): KnownPerson => (byId.get(id) as KnownCandidate).person;
  switch (ruling.kind) {
    case "wrong":
      return refuse(ruling.problem);
    case "known": {
      const person = personOf(ruling.id);
      const twin = list.lineOf(person.id);
      if (twin !== undefined) return refuse(problem("twice-in-list", { name, line: twin }, place));
      const isAnswered = judging.answers.has(row.line);
      if (isAnswered) list.answer(row.line, person.number);
      const said = isAnswered ? { ...row, reference: person.number } : row;
      const changes = changesOf(said, person, policy);
      const role = row.role ?? person.role;
      const lacksCategory = changes.length > 0 && person.categoryId === null && row.categoryId === null;
      if (lacksCategory && role !== "team" && person.membershipId !== null)
        return refuse(problem("category-missing", { name }, place));
      if (person.hasLeft) findings.left.add({ line: row.line, name, person });
      list.settle(row.line, changes.length > 0 ? "changed" : "unchanged", person.id);
      return false;
    }
    case "new": {
      const twin = earlier.find((one) => areOnePerson(one, row));
      if (twin) return refuse(problem("twice-in-list", { name, line: twin.line }, place));
      if (row.categoryId === null && judging.categoryId === null && row.role !== "team") {
        findings.withoutCategory.add(row);
        return canAsk ? false : refuse(problem("category-missing", { name }, place));
      }
      const [namesake] = ruling.namesakes;
      if (namesake !== undefined)
        findings.namesakes.add({ line: row.line, name, person: personOf(namesake) });
      list.settle(row.line, "new", null);
      return true;
    }
    default: {
      const meant = ruling.candidates.map(personOf);
      if (canAsk) {
        findings.open.add({ row, kind: ruling.kind, candidates: meant });
        return false;
      }
      return refuse(openProblem(row, ruling.kind, meant, place));
    }
  }
}

function openProblem(
  row: StagedRow,
  kind: OpenRow["kind"],
  candidates: readonly KnownPerson[],
  place: { readonly file: string; readonly line: number },
): Problem {
  const name = fullName(row);
  const [first] = candidates;
  const others = candidates.map(labelOf);
  switch (kind) {
    case "homonyms":
      return problem("homonyms", { name, candidates: others }, place);
    case "other-address":
      return problem(
        "other-address",
        { name, email: row.email ?? "", candidates: others, knownEmail: first?.email ?? "" },
        place,
      );
    default:
      return problem("address-of-another", { name, email: row.email ?? "", candidates: others }, place);
  }
}

/** "P07 Awa Traoré". */
export function labelOf({ number, name }: KnownPerson): string {
  return `${toReference("participant", number)} ${name}`;
}

function groupedBy(
  candidates: readonly KnownCandidate[],
  keysOf: (one: KnownCandidate) => readonly string[],
): Map<string, KnownCandidate[]> {
  const groups = new Map<string, KnownCandidate[]>();
  for (const one of candidates)
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return groups;
}
