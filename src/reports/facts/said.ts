import { isMadeIn, type Season } from "../../cooperative/season.ts";
import { listQuestions } from "../../cooperative/store/questions.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import { toReference } from "../../values/reference.ts";
import { exchangeKinds, isTakenUp } from "../../workshops/exchange.ts";
import { printingOn } from "../../workshops/quotation.ts";
import { type Exchange, listExchanges, readSmallCategories } from "../../workshops/store/exchanges.ts";
import {
  listQuotations,
  type PrintedQuotation,
  printedOn,
  type Quotation,
} from "../../workshops/store/quotations.ts";
import type { Edition } from "../edition.ts";
import { because, countEach, counted, countedAmong, type FigureRow, figured, sayingMore } from "../proof.ts";
import type { QuotedFacts, SaidFacts, SaidInSeasonFacts, SaidOfQuestion } from "./bilan-facts.ts";

/** So many things that were said stand in a bilan, and as many hopes and fears beside what became of them: two pages. */
const room = 24;
/** So many quotations. */
const roomForQuotations = 8;

/** What was said in a season up to a day, in the order of the questions; of a long record, what most people said of each. */
export async function readSaid(reader: Reader, season: Season, day: Day): Promise<SaidInSeasonFacts> {
  const noted = (await listExchanges(reader)).filter(
    (said) => isMadeIn(season, said) && said.sessionDay <= day,
  );
  const questions = [...(await listQuestions(reader)).map(({ id }) => id), null];
  const all = questions.flatMap((question) => noted.filter(({ question_id }) => question_id === question));
  const naming = all.filter(({ category_id }) => category_id !== null);
  const smallAt = await readSmallCategories(
    reader,
    naming.map(({ session_id }) => session_id),
  );
  const toFacts = ({ number, kind, text, said_by, session_id, category_id, category }: Exchange): SaidFacts =>
    figured("exchange", {
      reference: toReference("exchange", number),
      kind,
      text,
      saidBy: said_by,
      table: null,
      category: smallAt(session_id, category_id) ? null : category,
    });
  const takenUp = all.filter(({ became }) => became !== null);
  const others = all.filter(({ became }) => became === null);
  const becameOf = (hoped: Exchange["kind"]) =>
    countEach(
      "became",
      takenUp.filter(({ kind }) => kind === hoped),
      ({ became }) => became,
      toRow,
    );
  const told = { takenUp: mostSaid(takenUp), others: mostSaid(others) };
  const quotations = printedOn(await quotationsOf(reader, season), day);
  const quoted = withinRoom(quotations, ({ question }) => question, roomForQuotations);
  const isTold = new Set([...told.takenUp, ...told.others]);
  return figured("said", {
    noted: counted(all, toRow),
    told: countedAmong(
      all,
      (one) => isTold.has(one),
      toRow,
      () => because("no-room"),
    ),
    groups: saidByQuestion(await orderOf(reader), told.others, quoted, {
      toFacts,
      toQuoted: await quoting(reader, quoted, "bilan"),
    }),
    areQuotationsLeftOut: quoted.length < quotations.length,
    takenUp: told.takenUp.map((one) =>
      sayingMore(toFacts(one), { question: one.question, became: one.became, becameBy: one.became_by }),
    ),
    hopes: becameOf("expectation"),
    fears: becameOf("fear"),
    notTakenUp: countedAmong(
      all,
      ({ kind, became }) => isTakenUp(kind) && became === null,
      toRow,
      ({ kind, became }) =>
        became === null ? { choice: "exchangeKind", value: kind } : { choice: "became", value: became },
    ),
  });
}

function toRow({ number, text }: Exchange): FigureRow {
  return { reference: toReference("exchange", number), label: text };
}

/** The titles of the questions in their order; last what is of none. */
export async function orderOf(reader: Reader): Promise<readonly (string | null)[]> {
  return [...(await listQuestions(reader)).map(({ title }) => title), null];
}

/** By question, and by kind within each. */
export function saidByQuestion(
  questions: readonly (string | null)[],
  exchanges: readonly Exchange[],
  quotations: readonly PrintedQuotation[],
  as: {
    readonly toFacts: (exchange: Exchange) => SaidFacts;
    readonly toQuoted: (quotation: PrintedQuotation) => QuotedFacts;
  },
): SaidOfQuestion[] {
  const said = groupedBy(exchanges, ({ question }) => question);
  const quoted = groupedBy(quotations, ({ question }) => question);
  return questions.flatMap((question) => {
    const [its, words] = [said.get(question) ?? [], quoted.get(question) ?? []];
    if (its.length + words.length === 0) return [];
    const ofKind = (kind: Exchange["kind"]) => its.filter((one) => one.kind === kind).map(as.toFacts);
    return { question, exchanges: exchangeKinds.flatMap(ofKind), quotations: words.map(as.toQuoted) };
  });
}

/** How quotations are told: by name in internal minutes alone, else by a category that is large enough to be named. */
export async function quoting(
  reader: Reader,
  quotations: readonly Quotation[],
  where: Edition | "bilan",
): Promise<(quotation: PrintedQuotation) => QuotedFacts> {
  const sessions = [...new Set(quotations.map(({ session_id }) => session_id))];
  const smallAt = sessions.length > 0 ? await readSmallCategories(reader, sessions) : () => undefined;
  return ({ text, speaker, session_id, categoryId, category }) => ({
    text,
    by: where === "internal" ? (speaker?.name ?? null) : null,
    category: where === "internal" || smallAt(session_id, categoryId) ? null : category,
  });
}

/** The quotations of a season of which nobody knows whether they may be printed. */
export async function readUnquoted(reader: Reader, season: Season, day: Day): Promise<string[]> {
  return (await quotationsOf(reader, season))
    .filter((one) => one.sessionDay <= day && printingOn(one, day) === "unknown")
    .map(({ number }) => toReference("quotation", number));
}

async function quotationsOf(reader: Reader, season: Season): Promise<Quotation[]> {
  return (await listQuotations(reader)).filter((one) => isMadeIn(season, one));
}

/** What there is room for of each question and kind, those that most people said. */
function mostSaid(exchanges: readonly Exchange[]): Exchange[] {
  const ranked = exchanges.toSorted((a, b) => (b.said_by ?? 0) - (a.said_by ?? 0));
  const chosen = new Set(withinRoom(ranked, ({ question, kind }) => `${kind} ${question}`, room));
  return exchanges.filter((one) => chosen.has(one));
}

/** All that there is room for; else as many of each group, at least one: the first of it. */
function withinRoom<One>(all: readonly One[], groupOf: (one: One) => unknown, room: number): One[] {
  const groups = [...groupedBy(all, groupOf).values()];
  const taking = (each: number): number =>
    groups.reduce((sum, { length }) => sum + Math.min(each, length), 0);
  let each = 1;
  while (taking(each) < all.length && taking(each + 1) <= room) each += 1;
  const chosen = new Set(groups.flatMap((group) => group.slice(0, each)));
  return all.filter((one) => chosen.has(one));
}
