import { nameParts } from "../people/name-views.ts";
import { column, detail, view } from "../terminal/view.ts";
import { toNamedReference, toReference } from "../values/reference.ts";
import { shareOf } from "./attendance.ts";
import type { AgendaEntry } from "./store/agenda.ts";
import type { AttendanceLine, CategoryPresence } from "./store/attendance.ts";
import type { AttendanceRate } from "./store/attendance-rates.ts";
import type { Exchange } from "./store/exchanges.ts";
import type { HeldAttendance, HeldSeat } from "./store/holdings.ts";
import type { Quotation, QuotationOnDay } from "./store/quotations.ts";
import type { Session } from "./store/sessions.ts";

export const sessions = view<Session>()("sessions", [
  column.text("reference", ({ number }) => toReference("session", number)),
  column.day("onDay", ({ on_day }) => on_day),
  detail(column.time("startsAt", ({ starts_at }) => starts_at)),
  detail(column.time("endsAt", ({ ends_at }) => ends_at)),
  detail(column.choice("kind", "sessionKind", ({ kind }) => kind)),
  column.text("title", ({ title }) => title),
  column.text("place", ({ place }) => place),
  column.text("phase", ({ phaseTitle }) => phaseTitle),
  column.choice("state", "sessionState", ({ state }) => state),
  column.number("present", ({ present }) => present),
  detail(column.share("attendanceRate", ({ attendanceRate }) => attendanceRate)),
  detail(column.number("unnamedProxies", ({ unnamed_proxies }) => unnamed_proxies)),
  detail(column.number("guests", ({ guests }) => guests)),
  detail(column.list("facilitators", ({ facilitators }) => facilitators)),
  detail(column.text("childcare", ({ childcare }) => childcare)),
  detail(column.text("interpreter", ({ interpreter }) => interpreter)),
  detail(column.text("transport", ({ transport }) => transport)),
  detail(column.text("access", ({ access }) => access)),
  detail(column.money("cost", ({ cost_cents }) => cost_cents)),
  detail(column.text("summary", ({ summary }) => summary)),
  detail(column.prose("freeNotes", (session) => session.free_notes)),
  detail(column.day("cancelledOn", ({ cancelled_on }) => cancelled_on)),
  detail(column.text("cancelledReason", ({ cancelled_reason }) => cancelled_reason)),
]);

export const agenda = view<AgendaEntry>()("agenda", [
  column.number("position", ({ position }) => position),
  column.time("startsAt", ({ startsAt }) => startsAt),
  column.number("minutes", ({ minutes }) => minutes),
  column.text("title", ({ title }) => title),
  column.list("questions", ({ questions }) => questions),
]);

/** How often people came, of the sessions held while they took part. */
export const attendanceRates = view<AttendanceRate>()("attendanceRates", [
  column.text("reference", ({ number }) => toReference("participant", number)),
  column.text("name", ({ name }) => name),
  ...nameParts<AttendanceRate>(),
  column.text("category", ({ categoryLabel }) => categoryLabel),
  column.number("present", ({ present }) => present),
  column.number("known", ({ known }) => known),
  column.share("rate", ({ rate }) => rate),
  column.number("seatsHeld", ({ seatsHeld }) => seatsHeld),
  column.number("unknown", ({ unknown }) => unknown),
]);

/** What was said, wherever it was. */
export const exchanges = view<Exchange>()("exchanges", [
  column.text("reference", ({ number }) => toReference("exchange", number)),
  column.text("session", ({ sessionNumber }) => toReference("session", sessionNumber)),
  column.text("question", ({ question }) => question),
  column.choice("kind", "exchangeKind", ({ kind }) => kind),
  column.text("text", ({ text }) => text),
  column.number("saidBy", ({ said_by }) => said_by),
  detail(column.text("table", ({ small_group }) => small_group)),
  detail(column.text("category", ({ category }) => category)),
  column.choice("became", "became", ({ became }) => became),
  detail(column.text("becameBy", ({ became_by }) => became_by)),
  detail(column.day("becameOn", ({ became_on }) => became_on)),
]);

/** What was said at the session that is shown. */
export const said = view<Exchange>()("said", [
  column.text("reference", ({ number }) => toReference("exchange", number)),
  column.text("question", ({ question }) => question),
  column.choice("kind", "exchangeKind", ({ kind }) => kind),
  column.text("text", ({ text }) => text),
  column.number("saidBy", ({ said_by }) => said_by),
  column.text("table", ({ small_group }) => small_group),
]);

/** What was said word for word, with whether it may be printed today. */
export const quotations = view<QuotationOnDay>()("quotations", [
  ...quotedColumns<QuotationOnDay>(),
  column.choice("printing", "printing", ({ printing }) => printing),
]);

/** The same under an item that it belongs to. */
export const quoted = view<Quotation>()("quoted", quotedColumns<Quotation>());

function quotedColumns<Said extends Quotation>() {
  return [
    column.text("reference", ({ number }: Said) => toReference("quotation", number)),
    column.text("session", ({ sessionNumber }: Said) => toReference("session", sessionNumber)),
    column.text("question", ({ question }: Said) => question),
    column.text("text", ({ text }: Said) => text),
    column.text(
      "by",
      ({ speaker, text }: Said) =>
        speaker && toNamedReference("participant", speaker.number, text === null ? null : speaker.name),
    ),
  ] as const;
}

export const presence = view<CategoryPresence>()("presence", [
  column.text("category", ({ label }) => label),
  column.number("members", ({ members }) => members),
  column.number("present", ({ present }) => present),
  column.number("excused", ({ excused }) => excused),
  column.number("absent", ({ absent }) => absent),
  column.number("replaced", ({ replaced }) => replaced),
  column.number("represented", ({ represented }) => represented),
  column.number("notRecorded", ({ notRecorded }) => notRecorded),
  detail(
    column.share("rate", ({ members, present, notRecorded }) => shareOf(present, members - notRecorded)),
  ),
]);

export const attendance = view<AttendanceLine>()("attendance", [
  column.text("reference", ({ number }) => toReference("participant", number)),
  column.text("name", ({ name }) => name),
  ...nameParts<AttendanceLine>(),
  column.text("category", ({ categoryLabel }) => categoryLabel),
  column.choice("state", "attendanceState", ({ state }) => state),
  column.text("standIn", ({ substitute, holder, standInName }) => {
    const number = substitute ?? holder;
    return number === null ? null : `${toReference("participant", number)} ${standInName}`;
  }),
]);

export const heldAttendance = view<HeldAttendance>()("heldAttendance", [
  column.text("session", ({ sessionNumber, sessionTitle }) =>
    toNamedReference("session", sessionNumber, sessionTitle),
  ),
  column.day("onDay", ({ onDay }) => onDay),
  column.choice("state", "attendanceState", ({ state }) => state),
  column.text("standIn", ({ substituteNumber, holderNumber }) =>
    toNamedReference("participant", substituteNumber ?? holderNumber, null),
  ),
]);

export const heldSeats = view<HeldSeat>()("heldSeats", [
  column.text("session", ({ sessionNumber, sessionTitle }) =>
    toNamedReference("session", sessionNumber, sessionTitle),
  ),
  column.day("onDay", ({ onDay }) => onDay),
  column.text("for", ({ number }) => toReference("participant", number)),
  column.choice("state", "attendanceState", ({ state }) => state),
]);

export const heldFacilitations = view<Pick<HeldSeat, "sessionNumber" | "sessionTitle" | "onDay">>()(
  "heldFacilitations",
  [
    column.text("session", ({ sessionNumber, sessionTitle }) =>
      toNamedReference("session", sessionNumber, sessionTitle),
    ),
    column.day("onDay", ({ onDay }) => onDay),
  ],
);
