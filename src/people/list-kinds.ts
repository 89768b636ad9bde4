import type { ProblemCode, ProblemParameters } from "../problem.ts";
import type { Day, DayReason } from "../values/day.ts";
import { isRead, type Parsed } from "../values/parsed.ts";
import { parseReference } from "../values/reference.ts";
import { readConsent } from "./consent-answers.ts";
import {
  cleanedName,
  type FirstOf,
  isNotOnePerson,
  nameAndAside,
  namesNobody,
  oneLine,
  readAddresses,
  readPhones,
} from "./list-cells.ts";
import type { Role, Route } from "./membership.ts";
import { isCivility, isNumber, withoutCivility } from "./person-name.ts";

/** What the words of some cells mean, of which few come many times: each is looked up once, before rows are read. */
export interface Meanings {
  /** Its id. */
  readonly category: number;
  /** Its id among the organisations of the list. */
  readonly organisation: number;
  readonly role: Role;
  readonly route: Route;
  /** That someone is new, where a list says so. */
  readonly importOutcome: string;
}

/** The cell that is being read: what is needed to read it, and who is told what is not plain in it. */
export interface Cell {
  readonly glossary: {
    meaning<Name extends keyof Meanings>(name: Name, typed: string): Meanings[Name] | undefined;
    /** The words of a closed list, as a person reads them. */
    allowed(name: "role" | "route"): readonly string[];
  };
  /** A day, also as a spreadsheet shows or counts it. */
  day(typed: string): Parsed<Day, DayReason>;
  yesNo(typed: string): boolean | undefined;
  /** Takes the first of several values, and tells the others. */
  first(values: FirstOf): string;
  /** Tells that a cell says nothing that can be kept. */
  tellUnclear(text: string): void;
  /** A person is to settle what this text means before the row is taken. */
  doubt(text: string): void;
  /** The row cannot be taken. */
  refuse<Code extends ProblemCode>(code: Code, parameters: ProblemParameters[Code]): null;
}

/** What a field can hold, how a cell of it is read, and how it waits beside the register. */
export interface CellKind<Said extends string | number = string | number> {
  readonly staged: "text" | "integer";
  /** Whether what waits is the id of something that has a name. */
  readonly isNamed?: true;
  /** When two are the same, unless they are so only if nothing differs. */
  readonly areSame?: "but for case" | "by folded name";
  readonly lookedUp?: keyof Meanings;
  /** Whether a person may have to settle what a cell means. */
  readonly isDoubtful?: true;
  /** Whether a cell says nothing, where that is not as in all others. */
  isBlank?(cell: string): boolean;
  /** @param typed a cell that says something; null is given where it could not be read, or says nothing after all */
  read(typed: string, cell: Cell): Said | null;
}

const choice = <Name extends "role" | "route">(name: Name) =>
  ({
    staged: "text",
    lookedUp: name,
    read: (typed, cell) =>
      cell.glossary.meaning(name, typed) ??
      cell.refuse("not-a-choice", { typed: oneLine(typed), allowed: cell.glossary.allowed(name) }),
  }) as const satisfies CellKind<Meanings[Name]>;

function readName(typed: string, cell: Cell): string | null {
  const name = cell.first(nameAndAside(typed));
  const plain = withoutCivility(name);
  if (isNumber(plain)) return cell.refuse("name-is-number", { typed: plain });
  return isNotOnePerson(plain) ? cell.refuse("not-one-person", { typed: plain }) : name;
}

export const cellKinds = {
  text: { staged: "text", read: (typed) => oneLine(typed) },
  /** A part of a name, without a civility. */
  name: {
    staged: "text",
    isBlank: namesNobody,
    read: (typed, cell) => readName(cleanedName(typed), cell),
  },
  /** What someone is or does there, and not how they are addressed. */
  position: {
    staged: "text",
    read: (typed) => (isCivility(typed) ? null : oneLine(typed)),
  },
  address: {
    staged: "text",
    areSame: "but for case",
    read: (typed, cell) => {
      const read = readAddresses(typed);
      return isRead(read) ? cell.first(read.value) : cell.refuse(read.reason, { typed: oneLine(typed) });
    },
  },
  phone: {
    staged: "text",
    isDoubtful: true,
    read: (typed, cell) => {
      const read = readPhones(typed);
      if (!("reason" in read)) return cell.first(read.value);
      if (read.reason === "not-a-phone") return cell.refuse(read.reason, { typed: oneLine(typed) });
      cell.doubt(read.reason);
      return read.restored;
    },
  },
  category: {
    staged: "integer",
    isNamed: true,
    lookedUp: "category",
    isDoubtful: true,
    read: (typed, cell) => {
      const id = cell.glossary.meaning("category", typed);
      if (id === undefined) cell.doubt(oneLine(typed));
      return id ?? null;
    },
  },
  organisation: {
    staged: "integer",
    isNamed: true,
    areSame: "by folded name",
    lookedUp: "organisation",
    read: (typed, cell) => cell.glossary.meaning("organisation", typed) ?? null,
  },
  role: choice("role"),
  route: choice("route"),
  day: {
    staged: "text",
    read: (typed, cell) => {
      const read = cell.day(typed);
      return isRead(read) ? read.value : cell.refuse(read.reason, { typed: oneLine(typed) });
    },
  },
  yesNo: {
    staged: "integer",
    read: (typed, cell) => {
      const said = cell.yesNo(typed);
      if (said === undefined) return cell.refuse("not-yes-or-no", { typed: oneLine(typed) });
      return said ? 1 : 0;
    },
  },
  /** An answer to a question of a form. */
  consent: {
    staged: "integer",
    read: (typed, cell) => {
      const said = readConsent(typed, (one) => cell.yesNo(one));
      if (said === undefined) cell.tellUnclear(oneLine(typed));
      return said === undefined ? null : said ? 1 : 0;
    },
  },
  /** The day on which a form was filled in; what is none says nothing. */
  stamp: {
    staged: "text",
    read: (typed, cell) => {
      const read = cell.day(typed);
      return isRead(read) ? read.value : null;
    },
  },
  /** The number of someone; 0 for someone new. What is no reference of ours says nothing. */
  reference: {
    staged: "integer",
    lookedUp: "importOutcome",
    read: (typed, cell) =>
      cell.glossary.meaning("importOutcome", typed) === "new"
        ? 0
        : (parseReference("participant", typed) ?? null),
  },
} as const satisfies Readonly<Record<string, CellKind>>;

/** A whole name as it stands: a civility before it tells that one word behind it is the family name. */
export const wholeName: CellKind<string> = {
  ...cellKinds.name,
  read: (typed, cell) => readName(oneLine(typed), cell),
};

export type CellKindName = keyof typeof cellKinds;
export type DoubtfulKind = {
  [Kind in CellKindName]: (typeof cellKinds)[Kind] extends { readonly isDoubtful: true } ? Kind : never;
}[CellKindName];

/** What a cell of a kind says, as it waits beside the register. */
export type CellValue<Kind extends CellKindName> = NonNullable<ReturnType<(typeof cellKinds)[Kind]["read"]>>;

/** The same as a person reads it: the name of what has one. */
export type ShownValue<Kind extends CellKindName> = (typeof cellKinds)[Kind] extends {
  readonly isNamed: true;
}
  ? string
  : CellValue<Kind>;
