import { everySeason, isDatedIn, isMadeIn, type Season } from "../cooperative/season.ts";
import { listPhases } from "../cooperative/store/phases.ts";
import { currentSeason, listSeasons } from "../cooperative/store/seasons.ts";
import type { Gaps } from "../feature.ts";
import { type Problem, problem } from "../problem.ts";
import type { Reader } from "../register/write.ts";
import type { Day } from "../values/day.ts";
import { toReference } from "../values/reference.ts";
import { isTakenUp, knownOn } from "./exchange.ts";
import { printingOn } from "./quotation.ts";
import { readPresences, readSilent, standingsOn } from "./store/attendance.ts";
import { listExchanges, readSmallCategories } from "./store/exchanges.ts";
import { listQuotations } from "./store/quotations.ts";
import { listSessions, type Session } from "./store/sessions.ts";

/** Sessions whose attendance, holding or phase leaves a question open, and attendance of people who did not take part on the day. */
export const gaps: Gaps = async (reader, today, _reach, season = everySeason) => {
  const phases = new Map((await listPhases(reader)).map((phase) => [phase.id, phase]));
  const seasons = new Map((await listSeasons(reader)).map((one) => [one.id, one]));
  const all = (await listSessions(reader)).filter((one) => isMadeIn(season, one));
  const sessions = all.flatMap((session) => {
    const phase = session.phase_id === null ? undefined : phases.get(session.phase_id);
    const its = phase && seasons.get(phase.season_id);
    // A phase of a former year is not stretched to a session of the next.
    const isOfYear = its && isDatedIn(its, session, session.on_day);
    const isBefore = phase?.starts_on && session.on_day < phase.starts_on;
    const side = !isOfYear ? null : isBefore ? "from" : "until";
    const { number, title, on_day: on, state, present, phaseTitle, isOutsidePhase } = session;
    return [
      ...(state === "held" && present === null
        ? [problem("attendance-not-recorded", { number, title, on })]
        : []),
      ...(state === "planned" && on < today
        ? [problem("session-neither-held-nor-cancelled", { number, title, on })]
        : []),
      ...(state !== "cancelled" && isOutsidePhase && phaseTitle !== null
        ? [problem("session-outside-phase", { number, title, on, phase: phaseTitle, side })]
        : []),
    ];
  });
  return [
    ...sessions,
    ...(await sheetGaps(reader, all)),
    ...(await exchangeGaps(reader, season, today)),
    ...(await quotationGaps(reader, season, today)),
  ];
};

/** Members whom a sheet passes over, and people on the sheet of a day on which they did not take part. */
async function sheetGaps(reader: Reader, sessions: readonly Session[]): Promise<Problem[]> {
  const presences = await readPresences(reader);
  const sheets = sessions.flatMap((session) => {
    const presence = presences.get(session.id);
    return presence ? [{ session, presence }] : [];
  });
  const partly = sheets.filter(
    ({ session, presence }) => session.state === "held" && presence.recorded && presence.notRecorded > 0,
  );
  const silentAt = partly.length > 0 ? await readSilent(reader) : () => [];
  const passedOver = partly.flatMap(({ session: { number, title, on_day: on }, presence: { lines } }) => {
    const numbers = silentAt(on, lines);
    return numbers.length > 0 ? [problem("attendance-partly-recorded", { number, title, on, numbers })] : [];
  });
  const strange: Problem[] = [];
  for (const { session, presence } of sheets) {
    const strangers = presence.lines.filter(({ isMember }) => !isMember);
    if (strangers.length === 0) continue;
    const { number, on_day: on } = session;
    const numbers = strangers.map(({ number: who }) => who);
    const standings = await standingsOn(reader, on, numbers);
    for (const { number: who, name } of strangers) {
      const joinsOn = standings.get(who)?.joinsOn ?? null;
      strange.push(problem("attendance-of-a-stranger", { number, on, who, name, joinsOn }));
    }
  }
  return [...passedOver, ...strange];
}

/** Categories that are named though too few of them came, and hopes and fears that nobody took up again once the year is over. */
async function exchangeGaps(reader: Reader, season: Season, today: Day): Promise<Problem[]> {
  const exchanges = (await listExchanges(reader)).filter((said) => isMadeIn(season, said));
  if (exchanges.length === 0) return [];
  const naming = exchanges.filter(({ category_id }) => category_id !== null);
  const smallAt = await readSmallCategories(
    reader,
    naming.map(({ session_id }) => session_id),
  );
  const named = naming.flatMap(({ number, session_id, category_id }) => {
    const small = smallAt(session_id, category_id);
    return small ? [problem("exchange-names-few", { ...small, number })] : [];
  });
  const open = exchanges.filter((said) => isTakenUp(said.kind) && knownOn(said, today).became === null);
  const { ends_on } = season.id === everySeason.id ? await currentSeason(reader) : season;
  const isOver = open.length > 0 && ends_on <= today;
  const references = open.map(({ number }) => toReference("exchange", number));
  return isOver ? [...named, problem("hopes-not-taken-up", { references })] : named;
}

/** Quotations that nobody knows whether they may be printed, and those of somebody who was not there. */
async function quotationGaps(reader: Reader, season: Season, today: Day): Promise<Problem[]> {
  const quotations = (await listQuotations(reader)).filter((one) => isMadeIn(season, one));
  const unknown = quotations.filter((one) => printingOn(one, today) === "unknown");
  const by = Object.fromEntries(
    unknown.flatMap(({ number, speaker }) =>
      speaker ? [[toReference("quotation", number), toReference("participant", speaker.number)]] : [],
    ),
  );
  const elsewhere = quotations.flatMap(({ number, text, sessionNumber, speaker, state }) =>
    text !== null && speaker && state !== null && state !== "present"
      ? [problem("quoted-was-not-there", { number, sessionNumber, who: speaker.number, name: speaker.name })]
      : [],
  );
  return [
    ...(unknown.length > 0
      ? [problem("quotation-consent-unknown", { references: Object.keys(by), by })]
      : []),
    ...elsewhere,
  ];
}
