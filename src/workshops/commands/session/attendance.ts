import {
  asked,
  choice,
  count,
  found,
  numbers,
  optional,
  required,
  several,
} from "../../../command-line/parameter.ts";
import { refuse } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { attendanceStates, othersStates } from "../../attendance.ts";
import { findSession, offerSessions } from "../../store/sessions.ts";
import { presence } from "../../views.ts";
import { recordAttendance } from "../../writes/record-attendance.ts";
import { guestsOf, pair } from "./kinds.ts";

export default verb({
  gives: "list",
  arguments: { session: required(found(findSession, offerSessions)) },
  options: {
    present: asked(numbers),
    excused: asked(numbers),
    absent: optional(numbers),
    proxy: several(pair),
    replaced: several(pair),
    others: asked(choice("othersState", othersStates)),
    proxies: optional(count),
    guests: several(guestsOf),
  },
  async run(coop, { session, ...said }) {
    const { proxy = [], replaced = [], guests = [], proxies, ...lists } = said;
    if (Object.values(said).every((one) => one === undefined)) {
      refuse("attendance-says-nothing", { number: session.number });
    }
    const recorded = {
      sheet: { ...lists, proxies: proxy, replaced },
      unnamedProxies: proxies,
      guests,
    };
    const { byCategory } = await coop.write(
      "attendance-recorded",
      (tx) => recordAttendance(tx, session, recorded, coop.today),
      (sums) => ({
        number: session.number,
        title: session.title,
        counts: attendanceStates.map((state) => [state, sums[state]] as const).filter(([, of]) => of > 0),
        notRecorded: sums.notRecorded,
        beside: sums.beside,
        guests: sums.guests,
        unnamedProxies: sums.unnamedProxies,
      }),
    );
    await coop.list(presence, byCategory);
  },
});
