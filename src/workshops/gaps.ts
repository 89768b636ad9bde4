import type { Gaps } from "../feature.ts";
import { problem } from "../problem.ts";
import { readRolls } from "./store/attendance.ts";
import { listSessions } from "./store/sessions.ts";

/** Sessions whose attendance, holding or phase leaves a question open, and attendance of people who did not take part on the day. */
export const gaps: Gaps = async (reader, today) => {
  const sessions = (await listSessions(reader)).flatMap((session) => {
    const { number, title, on_day: on, state, present, phaseTitle, isOutsidePhase } = session;
    return [
      ...(state === "held" && present === null
        ? [problem("attendance-not-recorded", { number, title, on })]
        : []),
      ...(state === "planned" && on < today
        ? [problem("session-neither-held-nor-cancelled", { number, title, on })]
        : []),
      ...(state !== "cancelled" && isOutsidePhase && phaseTitle !== null
        ? [problem("session-outside-phase", { number, title, on, phase: phaseTitle })]
        : []),
    ];
  });
  const strangers = (await readRolls(reader)).flatMap(({ session, lines }) =>
    lines
      .filter(({ isMember }) => !isMember)
      .map(({ number, name }) =>
        problem("attendance-of-a-stranger", {
          number: session.number,
          on: session.on_day,
          who: number,
          name,
        }),
      ),
  );
  return [...sessions, ...strangers];
};
