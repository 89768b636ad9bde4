/** What a row of a list says of who is meant. Names and organisations are folded; what it does not say is null. */
export interface Described {
  /** The words of the name in alphabetical order. */
  readonly folded: string;
  readonly email: string | null;
  readonly organisationFolded: string | null;
}

/** Someone whom the register knows, with every name and address under which they were entered. */
export interface Candidate {
  readonly id: number;
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly organisationFolded: string | null;
  /** Whether they take part no more. */
  readonly hasLeft: boolean;
}

/**
 * Whom a row means:
 * - `known`: that person and no other;
 * - `new`: nobody whom the register knows; `namesakes` bear the name and are someone else;
 * - `homonyms`: one of several of that name;
 * - `other-address`: someone of that name and organisation, with another address: they changed it, or it is a namesake;
 * - `shared-address`: the address is that of people of another name: a couple, an association, or a name that changed.
 */
export type Verdict =
  | { readonly kind: "known"; readonly id: number }
  | { readonly kind: "new"; readonly namesakes: readonly number[] }
  | {
      readonly kind: "homonyms" | "other-address" | "shared-address";
      readonly candidates: readonly number[];
    };

/**
 * Whom a row means among those who bear its name or have its address. Name and address together mean someone; else name and
 * organisation. Two people of one name in different organisations, or with different addresses, are two. Nothing is guessed.
 * @param isListed whether someone who has the same address under another name stands in the list with it as well
 */
export function matchPerson(
  row: Described,
  candidates: readonly Candidate[],
  isListed: (candidate: Candidate) => boolean,
): Verdict {
  const named = candidates.filter(({ names }) => names.includes(row.folded));
  const reached = named.filter((one) => hasAddress(one, row.email));
  if (reached.length > 0) return oneOf(reached, row);

  const possible = named.filter((one) => !isSomeoneElse(row, one));
  const sure = possible.filter((one) => !hasOtherAddress(row, one));
  if (sure.length > 0 && sure.length === possible.length) return oneOf(sure, row);
  if (possible.length > 0) return { kind: "other-address", candidates: possible.map(({ id }) => id) };

  const sharing = candidates.filter((one) => hasAddress(one, row.email) && !isListed(one));
  if (sharing.length > 0) return { kind: "shared-address", candidates: sharing.map(({ id }) => id) };
  return { kind: "new", namesakes: named.map(({ id }) => id) };
}

/** Whether two rows of one name mean the same person, so that one of them is too many. */
export function areOnePerson(one: Described, other: Described): boolean {
  const [email, otherEmail] = [one.email?.toLowerCase() ?? null, other.email?.toLowerCase() ?? null];
  if (email !== null && email === otherEmail) return true;
  return !areDifferent(email, otherEmail) && !areDifferent(one.organisationFolded, other.organisationFolded);
}

function oneOf(candidates: readonly Candidate[], row: Described): Verdict {
  const narrowings = [
    candidates,
    candidates.filter(
      (one) => row.organisationFolded !== null && one.organisationFolded === row.organisationFolded,
    ),
    candidates.filter(({ hasLeft }) => !hasLeft),
  ];
  const [only] = narrowings.find(({ length }) => length === 1) ?? [];
  if (only) return { kind: "known", id: only.id };
  return { kind: "homonyms", candidates: candidates.map(({ id }) => id) };
}

function isSomeoneElse(row: Described, one: Candidate): boolean {
  if (areDifferent(row.organisationFolded, one.organisationFolded)) return true;
  const isSameOrganisation = row.organisationFolded !== null && one.organisationFolded !== null;
  return hasOtherAddress(row, one) && !isSameOrganisation;
}

function hasAddress({ emails }: Candidate, email: string | null): boolean {
  return email !== null && emails.some((its) => its.toLowerCase() === email.toLowerCase());
}

function hasOtherAddress(row: Described, one: Candidate): boolean {
  return row.email !== null && one.emails.length > 0 && !hasAddress(one, row.email);
}

/** Whether both are known and differ: what is not known says nothing. */
function areDifferent(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
