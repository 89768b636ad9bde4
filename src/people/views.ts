import type { SaidColumn } from "../belongings.ts";
import { type Column, column, detail, orElse, view } from "../terminal/view.ts";
import { toNamedReference, toReference } from "../values/reference.ts";
import type { belongings } from "./belongings.ts";
import { nameParts } from "./name-views.ts";
import { fullName } from "./person-name.ts";
import type { GivenConsent } from "./store/consents.ts";
import type { FormerReference, HeldMembership, HeldSignature, Succession } from "./store/holdings.ts";
import type { MandateLine, MandateVersion, Signature } from "./store/mandates.ts";
import type { DatedMembership, Representative } from "./store/memberships.ts";
import type { Organisation } from "./store/organisations.ts";
import type { ParticipantLine } from "./store/participant-lines.ts";

const [givenName, familyName] = nameParts<ParticipantLine>();

export const participants = view<ParticipantLine>()(
  "participants",
  Object.values({
    reference: column.text("reference", ({ number }) => toReference("participant", number)),
    name: orElse(
      column.text("name", ({ name, isErased }) => (isErased ? null : name)),
      (words) => words.notice("erased-person", {}),
    ),
    given_name: givenName,
    family_name: familyName,
    category_id: column.text("category", ({ membership }) => membership?.categoryLabel),
    organisation_id: column.text("organisation", ({ membership }) => membership?.organisationName),
    role: column.choice("role", "role", ({ membership }) => membership?.role),
    seat: detail(column.choice("seat", "seat", ({ membership }) => membership?.seat)),
    voice: detail(column.choice("voice", "voice", ({ membership }) => membership?.voice)),
    function: detail(column.text("function", ({ membership }) => membership?.function)),
    email: detail(column.text("email", ({ email }) => email)),
    phone: detail(column.text("phone", ({ phone }) => phone)),
    district: detail(column.text("district", ({ district }) => district)),
    route: detail(column.choice("route", "route", ({ membership }) => membership?.route)),
    from_on: detail(column.day("joinedOn", ({ joinedOn }) => joinedOn)),
    until_on: detail(column.day("leftOn", ({ membership }) => membership?.until)),
    is_minor: detail(column.yesNo("isMinor", ({ isMinor }) => isMinor)),
    authorised_on: detail(column.day("authorisedOn", ({ authorisedOn }) => authorisedOn)),
  } satisfies Record<"reference" | SaidOfParticipant, Column<ParticipantLine>>),
);
/** A name and its parts; how someone left stands among their memberships. */
type SaidOfParticipant =
  | "name"
  | Exclude<SaidColumn<typeof belongings.participant>, "folded">
  | Exclude<SaidColumn<typeof belongings.membership>, "end_reason" | "replaced_by_id">;

/** Those who left, with their last day. */
export const departures = view<ParticipantLine>()("departures", [
  column.text("reference", ({ number }) => toReference("participant", number)),
  column.text("name", ({ name }) => name),
  givenName,
  familyName,
  column.text("category", ({ membership }) => membership?.categoryLabel),
  column.text("organisation", ({ membership }) => membership?.organisationName),
  column.day("joinedOn", ({ joinedOn }) => joinedOn),
  column.day("leftOn", ({ membership }) => membership?.until),
]);

/** What someone was, span after span. */
export const memberships = view<DatedMembership>()("memberships", [
  column.day("from", ({ from }) => from),
  column.day("until", ({ until }) => until),
  column.text("category", ({ categoryLabel }) => categoryLabel),
  column.text("organisation", ({ organisationName }) => organisationName),
  detail(column.choice("seat", "seat", ({ seat }) => seat)),
  column.choice("role", "role", ({ role }) => role),
  detail(column.choice("voice", "voice", ({ voice }) => voice)),
  detail(column.text("function", (membership) => membership.function)),
  column.text("endReason", ({ endReason }) => endReason),
  column.text("replacedBy", ({ replacedByNumber, replacedByName }) =>
    toNamedReference("participant", replacedByNumber, replacedByName),
  ),
]);

/** Who takes or took part for an organisation. */
export const representatives = view<Representative>()("representatives", [
  column.text("reference", ({ number }) => toReference("participant", number)),
  column.text("name", ({ name }) => name),
  ...nameParts<Representative>(),
  column.choice("seat", "seat", ({ seat }) => seat),
  column.text("function", (one) => one.function),
  column.choice("role", "role", ({ role }) => role),
  column.day("from", ({ from }) => from),
  column.day("until", ({ until }) => until),
]);

export const consents = view<GivenConsent>()(
  "consents",
  Object.values({
    kind: column.choice("kind", "consentKind", ({ kind }) => kind),
    answer: column.choice("answer", "consentAnswer", ({ answer }) => answer),
    given_on: column.day("givenOn", ({ givenOn }) => givenOn),
    source: column.text("source", ({ source }) => source),
    holds: column.yesNo("holds", ({ holds }) => holds),
  } satisfies Record<SaidColumn<typeof belongings.consent> | "holds", Column<GivenConsent>>),
);

export const organisations = view<Organisation>()("organisations", [
  column.text("reference", ({ number }) => toReference("organisation", number)),
  column.text("name", ({ name }) => name),
  column.text("category", ({ categoryLabel }) => categoryLabel),
  column.number("people", ({ people }) => people),
]);

export const mandates = view<MandateLine>()("mandates", [
  column.text("reference", ({ number }) => (number === null ? null : toReference("participant", number))),
  orElse(
    column.text("name", ({ name }) => name),
    (words) => words.choice("mandateParty", "city"),
  ),
  ...nameParts<MandateLine>(),
  detail(column.choice("party", "mandateParty", ({ party }) => party)),
  column.text("category", ({ categoryLabel }) => categoryLabel),
  detail(column.text("organisation", ({ organisationName }) => organisationName)),
  column.choice("state", "mandateState", ({ state }) => state),
  detail(column.yesNo("isSigned", ({ isSigned }) => isSigned)),
  column.number("version", ({ signature }) => signature?.version),
  column.day("signedOn", ({ signature }) => signature?.signedOn),
  detail(column.yesNo("isOnPaper", ({ signature }) => signature?.isOnPaper)),
  detail(column.day("endsOn", ({ signature }) => signature?.endsOn)),
  detail(column.day("withdrawnOn", ({ signature }) => signature?.withdrawnOn)),
  detail(column.text("withdrawnReason", ({ signature }) => signature?.withdrawnReason)),
  detail(
    column.text("replacedBy", ({ signature }) =>
      toNamedReference("participant", signature?.replacedByNumber ?? null, signature?.replacedByName ?? null),
    ),
  ),
]);

export const mandateText = view<MandateVersion>()("mandateText", [
  column.number("version", ({ version }) => version),
  column.day("datedOn", ({ datedOn }) => datedOn),
  column.number("signatures", ({ signatures }) => signatures),
  column.prose("object", ({ sections }) => sections.object),
  column.prose("open", ({ sections }) => sections.open),
  column.prose("closed", ({ sections }) => sections.closed),
  column.prose("role", ({ sections }) => sections.role),
  column.prose("calendar", ({ sections }) => sections.calendar),
  column.prose("city", ({ sections }) => sections.city),
  column.prose("participant", ({ sections }) => sections.participant),
  column.prose("personal", ({ sections }) => sections.personal),
]);

/** What one person or organisation signed, version by version. */
export const signatures = view<Signature>()("signatures", [
  column.number("version", ({ version }) => version),
  column.day("signedOn", ({ signedOn }) => signedOn),
  column.yesNo("isOnPaper", ({ isOnPaper }) => isOnPaper),
  column.day("endsOn", ({ endsOn }) => endsOn),
  column.day("withdrawnOn", ({ withdrawnOn }) => withdrawnOn),
  column.text("withdrawnReason", ({ withdrawnReason }) => withdrawnReason),
  column.text("replacedBy", ({ replacedByNumber, replacedByName }) =>
    toNamedReference("participant", replacedByNumber, replacedByName),
  ),
]);

export const formerReferences = view<FormerReference>()("formerReferences", [
  column.text("reference", ({ number }) => toReference("participant", number)),
  column.text("name", (one) => fullName(one)),
  ...nameParts<FormerReference>(),
]);

export const heldMemberships = view<HeldMembership>()(
  "heldMemberships",
  Object.values({
    from_on: column.day("from", ({ from_on }) => from_on),
    until_on: column.day("until", ({ until_on }) => until_on),
    category_id: column.text("category", ({ categoryLabel }) => categoryLabel),
    organisation_id: column.text("organisation", ({ organisationName }) => organisationName),
    seat: column.choice("seat", "seat", ({ seat }) => seat),
    role: column.choice("role", "role", ({ role }) => role),
    voice: column.choice("voice", "voice", ({ voice }) => voice),
    function: column.text("function", (held) => held.function),
    route: column.choice("route", "route", ({ route }) => route),
    end_reason: column.text("endReason", ({ end_reason }) => end_reason),
    replaced_by_id: column.text("replacedBy", ({ replacedByNumber }) =>
      toNamedReference("participant", replacedByNumber, null),
    ),
  } satisfies Record<SaidColumn<typeof belongings.membership>, Column<HeldMembership>>),
);

export const heldSuccessions = view<Succession>()("heldSuccessions", [
  column.text("reference", ({ number }) => toReference("participant", number)),
  column.text("on", ({ on }) => on),
]);

export const heldSignatures = view<HeldSignature>()(
  "heldSignatures",
  Object.values({
    season: column.text("season", ({ seasonTitle }) => seasonTitle),
    mandate_id: column.number("version", ({ version }) => version),
    signed_on: column.day("signedOn", ({ signed_on }) => signed_on),
    is_on_paper: column.yesNo("isOnPaper", ({ is_on_paper }) =>
      is_on_paper === null ? null : is_on_paper === 1,
    ),
    ends_on: column.day("endsOn", ({ ends_on }) => ends_on),
    withdrawn_on: column.day("withdrawnOn", ({ withdrawn_on }) => withdrawn_on),
    withdrawn_reason: column.text("withdrawnReason", ({ withdrawn_reason }) => withdrawn_reason),
    replaced_by_id: column.text("replacedBy", ({ replacedByNumber }) =>
      toNamedReference("participant", replacedByNumber, null),
    ),
  } satisfies Record<SaidColumn<typeof belongings.signature> | "season", Column<HeldSignature>>),
);

/** A field of two entries that are one person's, as it reads in the language of whoever settles it. */
export interface MergedField {
  readonly field: string;
  readonly merged: string | null;
  readonly kept: string | null;
  readonly after: string | null;
}

export const mergedFields = view<MergedField>()(
  "mergedFields",
  [
    column.text("field", ({ field }) => field),
    column.text("merged", ({ merged }) => merged),
    column.text("kept", ({ kept }) => kept),
    column.text("after", ({ after }) => after),
  ],
  { isSideBySide: true },
);
