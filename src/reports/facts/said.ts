import { isMadeIn, type Season } from "../../cooperative/season.ts";
import { listQuestions } from "../../cooperative/store/questions.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import { toReference } from "../../values/reference.ts";
import { exchangeKinds, isTakenUp, knownOn } from "../../workshops/exchange.ts";
import { type Exchange, listExchanges, readSmallCategories } from "../../workshops/store/exchanges.ts";
import { countTold } from "../edition.ts";
import { because, countEach, counted, countedAmong, type FigureRow, figured } from "../proof.ts";
import type { SaidFacts, SaidInSeasonFacts, SaidOfQuestion } from "./bilan-facts.ts";

/** So many things that were said stand in a bilan, and as many hopes and fears beside what became of them: two pages. */
const room = 24;

/** What was said in a season up to a day, in the order of the questions; of a long record, what most people said of each. */
export async function readSaid(
  reader: Reader,
  season: Season,
  day: Day,
  threshold: number,
): Promise<SaidInSeasonFacts> {
  const noted = (await listExchanges(reader))
    .filter((said) => isMadeIn(season, said) && said.sessionDay <= day)
    .map((said) => knownOn(said, day));
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
      saidBy: countTold(said_by, "public", threshold),
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
  const isTold = new Set([...told.takenUp, ...told.others]);
  return figured("said", {
    noted: counted(all, toRow),
    told: countedAmong(
      all,
      (one) => isTold.has(one),
      toRow,
      () => because("no-room"),
    ),
    groups: saidByQuestion(told.others, toFacts),
    takenUp: told.takenUp.map((one) => ({
      ...toFacts(one),
      question: one.question,
      became: one.became,
      becameBy: one.became_by,
    })),
    hopes: becameOf("expectation"),
    fears: becameOf("fear"),
    notTakenUp: counted(
      others.filter(({ kind }) => isTakenUp(kind)),
      toRow,
    ),
  });
}

function toRow({ number, text }: Exchange): FigureRow {
  return { reference: toReference("exchange", number), label: text };
}

/** By question in the order in which they come, and by kind within each. */
export function saidByQuestion(
  exchanges: readonly Exchange[],
  toFacts: (exchange: Exchange) => SaidFacts,
): SaidOfQuestion[] {
  return [...groupedBy(exchanges, ({ question }) => question)].map(([question, its]) => ({
    question,
    exchanges: exchangeKinds.flatMap((kind) => its.filter((one) => one.kind === kind).map(toFacts)),
  }));
}

/** All that there is room for; else as many of each question and kind, at least one, those that most people said. */
function mostSaid(exchanges: readonly Exchange[]): Exchange[] {
  const groups = [...groupedBy(exchanges, ({ question, kind }) => `${kind} ${question}`).values()];
  const taking = (each: number): number =>
    groups.reduce((sum, { length }) => sum + Math.min(each, length), 0);
  let each = 1;
  while (taking(each) < exchanges.length && taking(each + 1) <= room) each += 1;
  const chosen = new Set(
    groups.flatMap((group) => group.toSorted((a, b) => (b.said_by ?? 0) - (a.said_by ?? 0)).slice(0, each)),
  );
  return exchanges.filter((one) => chosen.has(one));
}
