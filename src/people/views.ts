import { column, detail, view } from "../terminal/view.ts";
import { toReference } from "../values/reference.ts";
import type { PlannedRow } from "./list-plan.ts";
import type { MandateLine } from "./store/mandates.ts";
import type { Organisation } from "./store/organisations.ts";
import type { Participant } from "./store/participants.ts";

export const participants = view<Participant>()("participants", [
  column.text("reference", ({ number }) => toReference("participant", number)),
  column.text("name", ({ name }) => name),
  column.text("category", ({ membership }) => membership?.categoryLabel),
  column.text("organisation", ({ membership }) => membership?.organisationName),
  column.choice("role", "role", ({ membership }) => membership?.role),
  detail(column.choice("voice", "voice", ({ membership }) => membership?.voice)),
  detail(column.text("function", ({ membership }) => membership?.function)),
  detail(column.text("email", ({ email }) => email)),
  detail(column.text("phone", ({ phone }) => phone)),
  detail(column.text("district", ({ district }) => district)),
  detail(column.choice("route", "route", ({ membership }) => membership?.route)),
  detail(column.day("joinedOn", ({ membership }) => membership?.from)),
  detail(column.day("leftOn", ({ membership }) => membership?.until)),
]);

/** A list as an office keeps it: each label is a heading that an import understands. */
export const personList = view<Participant>()("personList", [
  column.text("familyName", ({ familyName }) => familyName),
  column.text("givenName", ({ givenName }) => givenName),
  column.text("category", ({ membership }) => membership?.categoryLabel),
  column.text("organisation", ({ membership }) => membership?.organisationName),
  column.text("function", ({ membership }) => membership?.function),
  column.text("email", ({ email }) => email),
  column.text("phone", ({ phone }) => phone),
  column.text("district", ({ district }) => district),
  column.choice("role", "role", ({ membership }) => membership?.role),
  column.choice("route", "route", ({ membership }) => membership?.route),
  column.day("joinedOn", ({ membership }) => membership?.from),
]);

export const organisations = view<Organisation>()("organisations", [
  column.text("reference", ({ number }) => toReference("organisation", number)),
  column.text("name", ({ name }) => name),
  column.text("category", ({ categoryLabel }) => categoryLabel),
  column.number("people", ({ people }) => people),
]);

export const mandates = view<MandateLine>()("mandates", [
  column.text("reference", ({ number }) => toReference("participant", number)),
  column.text("name", ({ name }) => name),
  column.text("category", ({ categoryLabel }) => categoryLabel),
  column.text("organisation", ({ organisationName }) => organisationName),
  column.yesNo("isSigned", ({ isSigned }) => isSigned),
  column.day("signedOn", ({ signedOn }) => signedOn),
  column.number("version", ({ version }) => version),
  detail(column.yesNo("isOnPaper", ({ isOnPaper }) => isOnPaper)),
]);

export const importPlan = view<PlannedRow>()("importPlan", [
  column.number("line", ({ line }) => line),
  column.choice("outcome", "importOutcome", ({ outcome }) => outcome),
  column.text("name", ({ name }) => name),
  column.list("changes", ({ changes }) => changes.map(({ before, after }) => `${before ?? "—"} → ${after}`)),
]);
