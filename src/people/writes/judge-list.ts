import { type Problem, type ProblemCode, type ProblemParameters, problem } from "../../problem.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import { toReference } from "../../values/reference.ts";
import { Found } from "../found.ts";
import { changesOf, type MatchPolicy } from "../list-plan.ts";
import { areOnePerson, type Candidate, type Described, matchPerson, type Verdict } from "../matching.ts";
import { fullName } from "../person-name.ts";
import type { JudgedList } from "../store/judged-list.ts";
import { findCandidates, type KnownPerson } from "../store/known-people.ts";
import type { StagedRow } from "../store/list-tables.ts";
import type { SettledList } from "../store/settled-list.ts";

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
}

/** What was found beside the rows' outcomes; of each the first, and how many they are. */
export class Findings {
  readonly open = new Found<OpenRow>();
  /** New people of whom no category is said. */
  readonly withoutCategory = new Found<StagedRow>();
  /** New people who bear the name of someone known, who is someone else. */
  readonly namesakes = new Found<NamedRow>();
  /** People of the list who have left; a list does not bring them back. */
  readonly left = new Found<NamedRow>();
}

/**
 * Judges the rows of a list that are not plain: whom each means, and what it changes. Nothing is written but into the staged
 * list. All that is wrong stands in it afterwards, by line: `twice-in-list`, `homonyms`, `other-address`,
 * `address-of-another`, `category-missing`, `category-not-listed`, `unknown-number`, `number-of-another`, `left-out`.
 * @param answers by line, what a person answered of the rows that `judgeWhatIsCertain` kept back
 * @param pause is awaited now and then, so that whoever waits can be shown how far it is, or stop it
 */
export async function judgeList(
  reader: Reader,
  list: SettledList,
  judging: Judging,
  answers: ReadonlyMap<number, ChosenPerson>,
  pause: () => Promise<void>,
): Promise<{ readonly findings: Findings; readonly judged: JudgedList }> {
  const findings = await new Judge(reader, list, judging, answers).judge(pause);
  return { findings, judged: await list.judged(judging.policy !== "skip") };
}

/** The same, but rows that need an answer are kept back to be asked about, and stand in what is found. */
export function judgeWhatIsCertain(
  reader: Reader,
  list: SettledList,
  judging: Judging,
  pause: () => Promise<void>,
): Promise<Findings> {
  return new Judge(reader, list, judging, undefined).judge(pause);
}

class Judge {
  readonly #reader: Reader;
  readonly #list: SettledList;
  readonly #judging: Judging;
  /** Without them rows that need one are kept back. */
  readonly #answers: ReadonlyMap<number, ChosenPerson> | undefined;
  readonly #findings = new Findings();

  constructor(
    reader: Reader,
    list: SettledList,
    judging: Judging,
    answers: ReadonlyMap<number, ChosenPerson> | undefined,
  ) {
    this.#reader = reader;
    this.#list = list;
    this.#judging = judging;
    this.#answers = answers;
  }

  async judge(pause: () => Promise<void>): Promise<Findings> {
    await this.#list.eachToJudge(async (rows) => {
      await this.#judgeRows(rows);
      await pause();
    });
    return this.#findings;
  }

  async #judgeRows(rows: readonly StagedRow[]): Promise<void> {
    const answers = rows.map(({ line }) => this.#answers?.get(line));
    const candidates = await findCandidates(
      this.#reader,
      {
        names: [...new Set(rows.map(({ folded }) => folded))],
        emails: [...new Set(rows.flatMap(({ email }) => email ?? []))],
        numbers: rows.flatMap(({ reference }) => reference || []),
        ids: answers.filter((answer) => typeof answer === "number"),
      },
      this.#judging.today,
    );
    const known = new KnownPeople(candidates);
    let earlier: StagedRow[] = [];
    for (const [index, row] of rows.entries()) {
      if (rows[index - 1]?.folded !== row.folded) earlier = [];
      const ruling = await this.#rulingOn(row, answers[index], known);
      const wrong = "code" in ruling ? ruling : await this.#carryOut(row, ruling, known, earlier);
      if (wrong) await this.#list.refuse(row.line, wrong);
    }
  }

  /** A verdict, or what is wrong with what the row or an answer says. */
  async #rulingOn(
    row: StagedRow,
    answer: ChosenPerson | undefined,
    known: KnownPeople,
  ): Promise<Verdict | Problem> {
    if (answer === "leave") return this.#problem(row, "left-out", { name: fullName(row) });
    if (answer === "new" || row.reference === 0) return { kind: "new", namesakes: [] };
    if (answer !== undefined) return { kind: "known", id: answer };
    if (row.reference !== null) return this.#rulingByNumber(row, row.reference, known);
    const { email } = row;
    const its = known.withNameOrAddress(row);
    const listed = new Set<Candidate>();
    for (const one of its)
      if (email !== null && !one.names.includes(row.folded) && (await this.#list.has(one.names, email)))
        listed.add(one);
    return matchPerson(row, its, (candidate) => listed.has(candidate));
  }

  #rulingByNumber(row: StagedRow, number: number, known: KnownPeople): Verdict | Problem {
    const meant = known.byNumber.get(number);
    if (!meant) return this.#problem(row, "unknown-number", { number });
    const isTheirs =
      meant.names.includes(row.folded) ||
      meant.emails.some((email) => email.toLowerCase() === row.email?.toLowerCase());
    if (isTheirs) return { kind: "known", id: meant.id };
    return this.#problem(row, "number-of-another", { name: fullName(row), other: labelOf(meant) });
  }

  /** Writes a verdict into the list. @returns what is wrong with the row, where something is */
  async #carryOut(
    row: StagedRow,
    verdict: Verdict,
    known: KnownPeople,
    earlier: StagedRow[],
  ): Promise<Problem | undefined> {
    const { line } = row;
    const name = fullName(row);
    switch (verdict.kind) {
      case "known": {
        const person = known.byId(verdict.id);
        const twin = await this.#list.lineOf(person.id);
        if (twin !== undefined) return this.#problem(row, "twice-in-list", { name, line: twin });
        const reference = this.#answers?.has(line) ? person.number : row.reference;
        const changes = changesOf({ ...row, reference }, person, this.#judging.policy);
        const { membership } = person;
        const lacksCategory =
          changes.length > 0 && membership?.categoryId === null && row.categoryId === null;
        if (lacksCategory && (row.role ?? membership.role) !== "team")
          return this.#problem(row, "category-missing", { name });
        if (person.hasLeft) this.#findings.left.add({ line, name, person });
        await this.#list.judge(line, changes.length > 0 ? "changed" : "unchanged", person.id, reference);
        return undefined;
      }
      case "new": {
        const twin = earlier.find((one) => areOnePerson(one, row));
        if (twin) return this.#problem(row, "twice-in-list", { name, line: twin.line });
        if (row.categoryId === null && this.#judging.categoryId === null && row.role !== "team") {
          this.#findings.withoutCategory.add(row);
          return this.#answers && this.#problem(row, "category-not-listed", { name });
        }
        const [namesake] = verdict.namesakes;
        if (namesake !== undefined)
          this.#findings.namesakes.add({ line, name, person: known.byId(namesake) });
        earlier.push(row);
        await this.#list.judge(line, "new");
        return undefined;
      }
      default: {
        const open = { row, kind: verdict.kind, candidates: verdict.candidates.map((id) => known.byId(id)) };
        if (this.#answers) return this.#openProblem(open);
        this.#findings.open.add(open);
        return undefined;
      }
    }
  }

  #openProblem({ row, kind, candidates }: OpenRow): Problem {
    const said = { name: fullName(row), candidates: candidates.map(labelOf) };
    const email = row.email ?? "";
    switch (kind) {
      case "homonyms":
        return this.#problem(row, "homonyms", said);
      case "other-address":
        return this.#problem(row, "other-address", {
          ...said,
          email,
          knownEmail: candidates[0]?.email ?? "",
        });
      default:
        return this.#problem(row, "address-of-another", { ...said, email });
    }
  }

  #problem<Code extends ProblemCode>(
    { line }: StagedRow,
    code: Code,
    parameters: ProblemParameters[Code],
  ): Problem {
    return problem(code, parameters, { file: this.#judging.file, line });
  }
}

/** "P07 Awa Traoré". */
export function labelOf({ number, name }: KnownPerson): string {
  return `${toReference("participant", number)} ${name}`;
}

/** People whom the register knows, by all that a row can say of whom it means. */
class KnownPeople {
  readonly byNumber: ReadonlyMap<number, KnownPerson>;
  readonly #byId: ReadonlyMap<number, KnownPerson>;
  /** By name and by address: there is a dot in every address, and in no name that is folded. */
  readonly #bearing: ReadonlyMap<string, readonly (readonly [string, KnownPerson])[]>;

  constructor(people: readonly KnownPerson[]) {
    this.byNumber = new Map(people.map((one) => [one.number, one]));
    this.#byId = new Map(people.map((one) => [one.id, one]));
    this.#bearing = groupedBy(
      people.flatMap((one) =>
        [...one.names, ...one.emails].map((said) => [said.toLowerCase(), one] as const),
      ),
      ([said]) => said,
    );
  }

  byId(id: number): KnownPerson {
    const known = this.#byId.get(id);
    if (!known) throw new Error(`nobody with the id ${id} was looked for`);
    return known;
  }

  withNameOrAddress({ folded, email }: Described): readonly KnownPerson[] {
    const bearing = [folded, email?.toLowerCase() ?? ""].flatMap((said) => this.#bearing.get(said) ?? []);
    return [...new Set(bearing.map(([, one]) => one))];
  }
}
