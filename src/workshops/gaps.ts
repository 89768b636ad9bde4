import { isWithin } from "../cooperative/season.ts";
import { listPhases } from "../cooperative/store/phases.ts";
import type { Gaps } from "../feature.ts";
import { problem } from "../problem.ts";
import { listSessions } from "./store/sessions.ts";

/** Sessions whose attendance, holding or phase leaves a question open. */
export const gaps: Gaps = async (reader, today) => {
  const sessions = await listSessions(reader);
  const phases = await listPhases(reader);
  return sessions.flatMap((session) => {
    const { number, on_day: on, state, present, phase_id } = session;
    const phase = phases.find(({ id }) => id === phase_id);
    const isOutside = phase && !isWithin(on, { startsOn: phase.starts_on, endsOn: phase.ends_on });
    return [
      ...(state === "held" && present === null ? [problem("attendance-not-recorded", { number, on })] : []),
      ...(state === "planned" && on < today
        ? [problem("session-neither-held-nor-cancelled", { number, on })]
        : []),
      ...(isOutside ? [problem("session-outside-phase", { number, on, phase: phase.title })] : []),
    ];
  });
};
