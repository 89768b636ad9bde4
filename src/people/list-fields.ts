import type { Row } from "../register/schema.ts";
import type { ConsentKind } from "./consent.ts";
import {
  type CellKind,
  type CellKindName,
  type CellValue,
  cellKinds,
  type DoubtfulKind,
  type ShownValue,
} from "./list-kinds.ts";
import type { KnownPerson } from "./store/known-people.ts";
import type { Participant } from "./store/participants.ts";

/** The tables in which a list of people writes what it says of someone. */
export type ListedTable = "participant" | "membership";

/** The columns of a table that take what a kind of cell says. */
type ColumnFor<Table extends ListedTable, Kind extends CellKindName> = {
  [Column in keyof Row<Table> & string]: CellValue<Kind> extends Row<Table>[Column] ? Column : never;
}[keyof Row<Table> & string];

/** A field of a list that is read, and says nothing that the register keeps as it stands. */
interface ReadField<Kind extends CellKindName> {
  /**
   * The headings that lists really have, in both languages, without the words that say nothing, the surest first: where two
   * columns hold the same, it is the one that is read.
   */
  readonly headings: string;
  /**
   * In which order its columns are asked where it can have several, the next where the one before it is empty: a name of use is
   * written only where it is not that of birth, and who has no landline has a mobile.
   */
  readonly several?: "surest first" | "as they stand";
  readonly reads: Kind;
  readonly table?: never;
}

/** A field that the register keeps: it comes in with someone new, changes what is known, and can go out again. */
interface KeptField<Kind extends CellKindName, Table extends ListedTable>
  extends Omit<ReadField<Kind>, "table"> {
  /** Where it is kept. */
  readonly table: Table;
  readonly column: ColumnFor<Table, Kind>;
  /** What is known of someone. */
  known(person: Participant): ShownValue<Kind> | null | undefined;
  /** Whether what a list says may take the place of what is known, where that is not always so. */
  mayChange?(known: KnownPerson, said: ShownValue<Kind>): boolean;
  /** Whether a list that is written has it, in the order of the fields. */
  readonly isExported?: true;
}

type DeclaredKept = {
  [Kind in CellKindName]: KeptField<Kind, "participant"> | KeptField<Kind, "membership">;
}[Exclude<CellKindName, "reference" | "consent" | "stamp">];
/** What is needed to compare a field of whichever kind. */
export type Comparison = Pick<
  KeptField<CellKindName, ListedTable>,
  "reads" | "table" | "known" | "mayChange"
>;
type Declared = { [Kind in CellKindName]: ReadField<Kind> }[CellKindName] | DeclaredKept;

/**
 * What a column of a list of people can hold, in the order in which a list that is written has it. All that is done with a
 * list follows from it: which headings are understood, how a cell is read and where it waits, what of it is new or changes
 * what is known, what is exported.
 */
const declared = {
  familyName: {
    headings: `nom usage, nom usuel, nom famille, nom, noms, nom naissance, nom jeune fille, nom patronymique,
      last name, family name, surname, lastname, last, non famille, name`,
    several: "surest first",
    reads: "name",
    table: "participant",
    column: "family_name",
    known: ({ familyName }) => familyName,
    isExported: true,
  },
  givenName: {
    headings:
      "prenom, prenoms, prenom usage, prenom usuel, first name, given name, first names, forename, firstname, first",
    several: "surest first",
    reads: "name",
    table: "participant",
    column: "given_name",
    known: ({ givenName }) => givenName,
    isExported: true,
  },
  fullName: {
    headings: `nom prenom, prenom nom, noms prenoms, prenoms noms, nom prenoms, nom complet, identite,
      full name, first last name, first name last name, last name first name, fullname, comment appelez`,
    reads: "name",
  },
  category: {
    headings: `categorie, categories, categorie acteur, categorie acteurs, type acteur, type acteurs, college,
      colleges, etes, tant que, etes tant que, participez tant que, titre participez, category, stakeholder group`,
    reads: "category",
    table: "membership",
    column: "category_id",
    known: ({ membership }) => membership?.categoryLabel,
    isExported: true,
  },
  organisation: {
    headings: `structure, structures, nom structure, organisme, nom organisme, organisation, nom organisation,
      association, nom association, association organisme, structure association,
      association structure, structure organisme, employeur, entreprise, nom entreprise, etablissement,
      institution, raison sociale, societe, nom societe, nom etablissement, denomination sociale, organization, organisation name,
      organization name, company, company name, employer, asso, nom asso, str,
      asso str, account name, org, org name`,
    reads: "organisation",
    table: "membership",
    column: "organisation_id",
    known: ({ membership }) => membership?.organisationName,
    isExported: true,
  },
  function: {
    headings: `fonction, fonctions, qualite, poste, fonction structure, titre fonction, fonction organisation, role structure,
      role org, function, position,
      job title, title`,
    reads: "position",
    table: "membership",
    column: "function",
    known: ({ membership }) => membership?.function,
    isExported: true,
  },
  email: {
    headings: `courriel, courriels, mail, mails, e mail, e mails, email, emails, mel, adresse mail, adresses mails,
      adresse e mail, adresse email, adresse courriel, adresse electronique, adresse messagerie,
      courrier electronique, messagerie, @, e mail address, email address, mail address`,
    several: "as they stand",
    reads: "address",
    table: "participant",
    column: "email",
    known: ({ email }) => email,
    isExported: true,
  },
  phone: {
    headings: `telephone portable, portable, tel portable, tel port, port, tel mobile, telephone mobile, mobile, gsm,
      mobile phone, cell phone, cell, cellulaire, tel cellulaire, telephone, telephones, tel, tels, coordonnees telephoniques, phone, phones,
      phone number, telephone fixe, tel fixe, fixe, landline, telefone, tel dom, tel domicile,
      telephone domicile, home phone`,
    several: "surest first",
    reads: "phone",
    table: "participant",
    column: "phone",
    known: ({ phone }) => phone,
    isExported: true,
  },
  district: {
    headings: `quartier, quartiers, quartier habitation, quartier residence, quartier vie, district,
      neighbourhood`,
    reads: "text",
    table: "participant",
    column: "district",
    known: ({ district }) => district,
    isExported: true,
  },
  role: {
    headings: "role, roles, role cooperative, role instance",
    reads: "role",
    table: "membership",
    column: "role",
    known: ({ membership }) => membership?.role,
    isExported: true,
  },
  route: {
    headings: "arrivee par, venue par, mode entree, mode designation, mode recrutement, came by, route",
    reads: "route",
    table: "membership",
    column: "route",
    known: ({ membership }) => membership?.route,
    isExported: true,
  },
  joinedOn: {
    headings: `arrivee, date arrivee, depuis, date entree, date adhesion, date adh, dt adh, adh, entre, since,
      joined, joined on`,
    reads: "day",
    table: "membership",
    column: "from_on",
    known: ({ joinedOn }) => joinedOn,
    mayChange: ({ isLasting }) => isLasting,
    isExported: true,
  },
  isMinor: {
    headings: "mineur, mineure, mineurs, etes mineur, minor, under 18",
    reads: "yesNo",
    table: "participant",
    column: "is_minor",
    known: ({ isMinor }) => (isMinor === null ? null : isMinor ? 1 : 0),
    mayChange: ({ authorisedOn }, said) => said === 1 || authorisedOn === null,
  },
  reference: {
    headings: "ref, reference, ref coop, reference coop, ref personne, reference personne, ref person",
    reads: "reference",
  },
  // Consents are recognised by what their questions ask (`list-consents.ts`), and dated by the day of the row.
  consentImage: { headings: "consentement image", reads: "consent" },
  consentQuotation: { headings: "consentement citation", reads: "consent" },
  consentContact: { headings: "consentement recontact", reads: "consent" },
  answeredOn: {
    headings: `horodateur, horodatage, timestamp, date inscription, date reponse, date soumission, date envoi, date saisie,
      soumis, submission date, submitted, submitted at, date submitted, response date, registration date, heure fin,
      completion time, heure debut, start time, inscrit le, inscrite le, signe le, heure envoi`,
    reads: "stamp",
  },
} as const satisfies Readonly<Record<string, Declared>>;

type Declarations = typeof declared;
export type ListField = keyof Declarations;
type FieldWith<Declaration> = {
  [Field in ListField]: Declarations[Field] extends Declaration ? Field : never;
}[ListField];
/** A field that the register keeps. */
export type KeptListField = FieldWith<{ readonly table: ListedTable }>;
/** A field in which a row and what is known can differ by itself; the parts of a name do so together. */
export type ComparedField = Exclude<KeptListField, FieldWith<{ readonly reads: "name" }>>;
export type ExportedField = FieldWith<{ readonly isExported: true }>;
/** A field in which a person may have to settle what a cell means. */
export type DoubtfulField = FieldWith<{ readonly reads: DoubtfulKind }>;
/** A field that is a day. */
export type DayField = FieldWith<{ readonly reads: "day" | "stamp" }>;
/** What a list says of someone in each field that is compared, as a person reads it. */
export type ComparedValues = {
  readonly [Field in ComparedField]: ShownValue<Declarations[Field]["reads"]> | null;
};

export const listFields: {
  readonly [Field in ListField]: Field extends KeptListField ? DeclaredKept : Declared;
} = declared;
export const listFieldNames = Object.keys(declared) as readonly ListField[];

export function kindOf(field: ListField): CellKind {
  return cellKinds[listFields[field].reads];
}

export function isOfDays(field: ListField): field is DayField {
  const { reads } = listFields[field];
  return reads === "day" || reads === "stamp";
}

/** The field of a list in which each consent is answered. */
export const consentFields = {
  image: "consentImage",
  quotation: "consentQuotation",
  contact: "consentContact",
} as const satisfies Readonly<Record<ConsentKind, ListField>>;

/** The fields that the register keeps, each with its column. */
export const columnsIn = {
  participant: listFieldNames.flatMap((field) => {
    const one: Declared = listFields[field];
    return one.table === "participant" ? [{ field, column: one.column }] : [];
  }),
  membership: listFieldNames.flatMap((field) => {
    const one: Declared = listFields[field];
    return one.table === "membership" ? [{ field, column: one.column }] : [];
  }),
};
/** Those of the person before those of what they are. */
export const comparedFields = [...columnsIn.participant, ...columnsIn.membership]
  .map(({ field }) => field)
  .filter((field): field is ComparedField => listFields[field].reads !== "name");
export const exportedFields = listFieldNames.filter(
  (field): field is ExportedField => "isExported" in listFields[field],
);
