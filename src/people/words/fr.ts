import { french } from "../../language/french.ts";
import type { Day } from "../../values/day.ts";
import { fold } from "../../values/folded.ts";
import { toReference } from "../../values/reference.ts";
import type { ListField } from "../list-columns.ts";
import type { Span } from "../membership.ts";
import type { PeopleCatalogue } from "./catalogue.ts";

const { quote, list, alternatives, figure, day, dayRange, some } = french;

const people = { one: "personne", many: "personnes", gender: "f" } as const;
const lines = { one: "ligne", many: "lignes", gender: "f" } as const;

const sectionNames = {
  object: "l'objet",
  open: "ce qui est ouvert au débat",
  closed: "ce qui n'est pas ouvert au débat",
  role: "le rôle et ses limites",
  calendar: "le calendrier",
  city: "les engagements de la Ville",
  participant: "les engagements des membres",
  personal: "ce qui est dit des données et de l'image",
} as const;

/** "P07, Radio Bellevue et la Ville". */
function parties(people: readonly string[], organisations: readonly string[], byCity: boolean): string {
  return list([...people, ...organisations, ...(byCity ? ["la Ville"] : [])]);
}

/** Who signed, in the middle of a sentence or at its beginning. */
const signer = (name: string | null): string => name ?? "la Ville";
const Signer = (name: string | null): string => name ?? "La Ville";

const separators = {
  ";": "points-virgules",
  ",": "virgules",
  "\t": "tabulations",
  "|": "barres verticales",
} as const;

const consentKinds = { image: "image", quotation: "citation", contact: "contact" } as const;
const consentAnswers = { yes: "oui", no: "non", unknown: "non renseigné" } as const;

/** "P07 Awa Traoré"; of someone who was erased there is only the reference. */
const person = (number: number, name: string): string =>
  [toReference("participant", number), name].filter(Boolean).join(" ");

const who: readonly [string, string] = ["personne", "référence, numéro, adresse ou partie du nom"];
const structure: readonly [string, string] = ["structure", "référence ou partie du nom"];

/** "du 3 mars au 2 avril 2024", "à partir du 3 mars 2024". */
function period({ from, until }: Span): string {
  if (from && until) return dayRange(from, until);
  if (from) return `à partir du ${day(from)}`;
  return until ? `jusqu'au ${day(until)}` : "sans dates notées";
}

function onDay(on: Day | null): string {
  return on ? `le ${day(on)}` : "à une date non notée";
}

/** What the fields of a list are called where a heading calls them otherwise. */
const fields: Readonly<Record<ListField, string>> = {
  familyName: "nom",
  givenName: "prénom",
  fullName: "nom et prénom",
  email: "courriel",
  phone: "téléphone",
  category: "catégorie",
  organisation: "structure",
  district: "quartier",
  function: "fonction",
  role: "rôle",
  route: "arrivée par",
  joinedOn: "arrivée",
  isMinor: "mineure ou mineur",
  reference: "référence",
};

/** "Mél (courriel)"; a heading that says the field itself stands alone. */
function understoodAs(heading: string, field: ListField): string {
  return fold(heading) === fold(fields[field]) ? heading : `${heading} (${fields[field]})`;
}

const shownHeadings = 12;

function mappedInWords(mapped: readonly { heading: string; field: ListField | null }[]): string {
  return list(
    mapped.map(({ heading, field }) =>
      field === null ? `${quote(heading)} laissée de côté` : `${quote(heading)} comme ${fields[field]}`,
    ),
  );
}

const words: PeopleCatalogue = {
  nouns: {
    participant: {
      spoken: ["participant", "participante", "personne"],
      about: "les personnes qui prennent part, et leurs listes",
    },
    organisation: { spoken: ["structure"], about: "les structures que des personnes représentent" },
    mandate: { spoken: ["mandat"], about: "le mandat de participation : son texte, et qui l'a signé" },
  },
  choices: {
    role: {
      member: "membre",
      companion: ["élue ou élu qui accompagne", "élu accompagnateur", "élue accompagnatrice", "élu", "élue"],
      team: ["équipe projet", "équipe"],
      observer: ["personne qui observe", "observateur", "observatrice"],
    },
    route: {
      call: ["appel à candidatures", "appel"],
      invitation: "invitation",
      draw: ["tirage au sort", "tirage"],
      appointment: ["désignation", "désigné", "désignée"],
      sent: ["envoyée par une structure", "envoyé par sa structure", "envoyée par sa structure", "structure"],
      spontaneous: ["de sa propre initiative", "spontanée", "spontanément"],
    },
    mandateParty: {
      participant: ["personne", "participant"],
      organisation: "structure",
      city: ["la Ville", "ville"],
    },
    mandateState: { signed: "signé", unsigned: "à signer", withdrawn: "retiré", ended: "terminé" },
    mandateSection: {
      object: ["objet", "l'objet du mandat"],
      open: ["ce qui est ouvert au débat", "ouvert"],
      closed: ["ce qui n'est pas ouvert au débat", "pas ouvert", "fermé"],
      role: ["rôle et limites", "rôle"],
      calendar: "calendrier",
      city: ["engagements de la Ville", "ville"],
      participant: ["engagements des membres", "membres", "engagements des participantes et participants"],
      personal: ["données et image", "données", "image"],
    },
    seat: {
      titular: ["titulaire", "siège"],
      substitute: ["personne suppléante", "suppléant", "suppléante"],
    },
    consentKind: {
      image: [consentKinds.image, "photo", "droit à l'image"],
      quotation: [consentKinds.quotation, "citations", "parole"],
      contact: [consentKinds.contact, "coordonnées"],
    },
    consentAnswer: {
      yes: consentAnswers.yes,
      no: consentAnswers.no,
      unknown: [consentAnswers.unknown, "inconnu", "inconnue", "ne sait pas"],
    },
    importOutcome: {
      new: ["nouvelle", "nouveau", "nouvelle personne"],
      changed: "modifiée",
      unchanged: "inchangée",
      refused: "à corriger",
    },
    nameOrder: {
      "family-first": ["nom-prénom", "nom d'abord"],
      "given-first": ["prénom-nom", "prénom d'abord"],
    },
    matchPolicy: {
      update: ["mettre à jour", "mise à jour", "remplacer"],
      fill: ["compléter", "remplir"],
      skip: ["ignorer", "laisser", "passer"],
    },
    listField: {
      familyName: ["nom", "nom de famille"],
      givenName: "prénom",
      fullName: ["nom et prénom", "nom prénom", "prénom et nom", "nom complet"],
      email: ["courriel", "mail", "e-mail", "adresse mail"],
      phone: ["téléphone", "portable"],
      category: ["catégorie", "collège"],
      organisation: ["structure", "association", "organisme"],
      district: "quartier",
      function: "fonction",
      role: "rôle",
      route: ["arrivée par", "voie d'arrivée"],
      joinedOn: ["arrivée", "arrivée le", "date d'arrivée"],
      isMinor: ["mineur", "mineure"],
      reference: ["référence", "réf."],
    },
    changedField: {
      name: "nom",
      email: "courriel",
      phone: "téléphone",
      district: "quartier",
      function: "fonction",
      role: "rôle",
      route: "arrivée par",
      category: "catégorie",
      organisation: "structure",
      joinedOn: "arrivée le",
      isMinor: "mineure ou mineur",
    },
  },
  verbs: {
    "participant add": {
      spoken: "ajouter",
      about: "inscrit une personne",
      example: 'coop participant add "Awa Traoré" --category habitants',
      arguments: { name: ["nom", "prénom et nom ; un prénom seul suffit"] },
      options: {
        category: "catégorie d'acteurs",
        organisation: "structure",
        email: "adresse électronique",
        phone: "téléphone",
        district: "quartier",
        role: "rôle ; sinon membre",
        voice: "voix, si elle diffère de celle du rôle ou de la catégorie",
        function: "fonction, par exemple directrice",
        route: "comment la personne est arrivée",
        joined: "premier jour ; sinon aujourd'hui",
        seat: "place tenue pour la structure",
        minor: "mineure ou mineur",
        authorisedOn: "jour où la participation d'une personne mineure a été autorisée",
      },
    },
    "participant list": {
      spoken: "liste",
      about: "liste les personnes",
      example: "coop participant list --category associations\ncoop participant list --consent image=oui",
      arguments: {},
      options: {
        category: "celles de cette catégorie",
        organisation: "celles de cette structure",
        role: "celles qui ont ce rôle",
        on: "celles qui prennent part ce jour-là",
        left: "celles qui sont parties, avant aujourd'hui ou avant la date de --on",
        consent:
          "celles dont c'est la dernière réponse, comme image=oui ; plusieurs réponses doivent toutes valoir",
        attendance: "avec la présence de chacune et de chacun aux temps collectifs",
      },
    },
    "participant show": {
      spoken: "voir",
      about: "affiche une personne",
      example: "coop participant show P07",
      arguments: { participant: who },
      options: {},
    },
    "participant edit": {
      spoken: "modifier",
      about: 'corrige ce qui est connu d\'une personne ; une valeur vide ("") efface',
      example:
        "coop participant edit P07 --phone 0639981234\ncoop participant edit P07 --category associations --from 2024-06-01",
      arguments: { participant: who },
      options: {
        givenName: "prénom",
        familyName: "nom de famille",
        category: "catégorie d'acteurs",
        organisation: "structure",
        email: "adresse électronique",
        phone: "téléphone",
        district: "quartier",
        role: "rôle",
        voice: "voix, si elle diffère de celle du rôle ou de la catégorie",
        function: "fonction",
        route: "comment la personne est arrivée",
        seat: "place tenue pour la structure",
        from: "premier jour du changement : ce qui précède reste vrai jusqu'à la veille",
        joined: "premier jour",
        left: "dernier jour ; vide, la personne prend toujours part",
        leftBecause: "pourquoi elle est partie",
        minor: "mineure ou mineur",
        authorisedOn: "jour où la participation d'une personne mineure a été autorisée",
      },
    },
    "participant leave": {
      spoken: "quitter",
      about: "note qu'une personne ne prend plus part ; jusqu'à ce jour, elle compte toujours",
      example: 'coop participant leave P07 --on 2024-06-30 --reason "déménagement"',
      arguments: { participant: who },
      options: { on: "dernier jour", reason: "pourquoi" },
    },
    "participant replace": {
      spoken: "remplacer",
      about: "note qu'une personne prend la place d'une autre : catégorie, structure, rôle",
      example: 'coop participant replace P07 --by "Noé Diallo" --on 2024-09-01',
      arguments: { participant: who },
      options: {
        by: "qui prend la place : une personne connue, ou le prénom et le nom d'une nouvelle",
        on: "premier jour de la personne qui prend la place",
        reason: "pourquoi l'autre est partie",
      },
    },
    "participant merge": {
      spoken: "réunir",
      about: "fait une seule fiche de deux qui sont de la même personne ; montre les deux, puis demande",
      example: "coop participant merge P12 --into P07",
      arguments: { participant: who },
      options: { into: "la fiche qui reste ; tout ce qui est noté de l'autre lui revient" },
    },
    "participant remove": {
      spoken: "retirer",
      about:
        "retire une personne inscrite par erreur, si rien n'est noté d'elle ; son numéro ne resservira pas",
      example: "coop participant remove P41",
      arguments: { participant: who },
      options: {},
    },
    "participant consent": {
      spoken: "consentement",
      about: "note ce qu'une personne accepte ; une nouvelle réponse s'ajoute aux précédentes",
      example: 'coop participant consent P07 --image oui --quotation non --source "formulaire du 20 février"',
      arguments: { participant: who },
      options: {
        image: "être photographiée ou filmée",
        quotation: "être citée",
        contact: "être recontactée après la saison",
        on: "jour de la réponse ; sinon aujourd'hui",
        source: "d'où vient la réponse, par exemple un formulaire",
      },
    },
    "participant import": {
      spoken: "importer",
      about: "prend une liste (CSV, Excel, LibreOffice) : dit ce qu'elle changera, puis demande",
      example: "coop participant import inscrits.csv --joined 2024-02-20",
      arguments: { file: ["fichier", "la liste, telle que le tableur l'a enregistrée"] },
      options: {
        map: 'ce que contient une colonne : "Mél pro=courriel" ; "Divers=" la laisse de côté',
        onMatch: "pour qui est déjà connu : mettre à jour (sinon), compléter ce qui manque, ou ignorer",
        category: "catégorie des personnes nouvelles, si la liste ne la dit pas",
        joined: "premier jour des personnes nouvelles, si la liste ne le dit pas",
        restoreZero: "remettre le zéro que le tableur a retiré des téléphones",
        skipRefused: "prendre les bonnes lignes, et écrire les autres dans un fichier à corriger",
        dryRun: "dire ce qui changerait, sans rien écrire",
        sheet: "feuille du classeur, par son nom ou son numéro ; sinon la première",
        encoding: "codage des lettres, si les accents sont mal lus",
        separator: "séparateur des colonnes, s'il est mal compris",
        names: "ordre des noms entiers, si la liste ne le dit pas : nom-prénom ou prénom-nom",
        headingsLine: "ligne où sont les titres des colonnes",
      },
    },
    "participant export": {
      spoken: "exporter",
      about: "écrit la liste des personnes pour un tableur ; importée de nouveau, elle ne change rien",
      example: "coop participant export --out inscrits.xlsx",
      arguments: {},
      options: {
        out: "fichier à écrire : classeur si son nom finit par .xlsx, sinon CSV ; sans lui, la liste est affichée",
      },
    },
    "participant template": {
      spoken: "modèle",
      about: "écrit une liste vide à remplir dans un tableur, avec les titres que l'importation comprend",
      example: "coop participant template --out a-remplir.xlsx",
      arguments: {},
      options: {
        out: "fichier à écrire : classeur si son nom finit par .xlsx, sinon CSV ; sans lui, la liste est affichée",
      },
    },
    "organisation add": {
      spoken: "ajouter",
      about: "ajoute une structure",
      example: 'coop organisation add "Les Tables partagées" --category associations',
      arguments: { name: ["nom", "nom de la structure"] },
      options: { category: "catégorie d'acteurs" },
    },
    "organisation list": {
      spoken: "liste",
      about: "liste les structures",
      example: "coop organisation list",
      arguments: {},
      options: {},
    },
    "organisation show": {
      spoken: "voir",
      about: "affiche une structure et les personnes qui la représentent",
      example: "coop organisation show O03",
      arguments: { organisation: structure },
      options: {},
    },
    "organisation remove": {
      spoken: "retirer",
      about: "retire une structure inscrite par erreur, si rien n'en dépend",
      example: "coop organisation remove O03",
      arguments: { organisation: structure },
      options: {},
    },
    "organisation edit": {
      spoken: "modifier",
      about: "modifie une structure",
      example: 'coop organisation edit O03 --name "Les Tables partagées de l\'Ouest"',
      arguments: { organisation: structure },
      options: { name: "nouveau nom", category: "catégorie d'acteurs" },
    },
    "mandate withdraw": {
      spoken: "retirer",
      about: "note qu'une personne ou une structure a retiré son mandat ; l'historique est gardé",
      example: 'coop mandate withdraw P07 --on 2024-06-01 --reason "a déménagé"',
      arguments: { participants: ["personne", "qui retire son mandat"] },
      options: {
        organisation: "structure qui retire le sien",
        city: "la Ville retire le sien",
        on: "jour du retrait",
        reason: "raison, si elle est donnée",
        replacedBy: "personne qui prend la suite",
      },
    },
    "mandate list": {
      spoken: "liste",
      about: "liste les signatures, celles qui manquent et celles qui ont été retirées",
      example: "coop mandate list --unsigned",
      arguments: {},
      options: {
        unsigned: "seulement les signatures qui manquent",
        version: "seulement qui a signé cette version",
      },
    },
  },
  views: {
    participants: {
      reference: "réf.",
      name: "nom",
      category: "catégorie",
      organisation: "structure",
      role: "rôle",
      voice: "voix",
      function: "fonction",
      email: "courriel",
      phone: "téléphone",
      district: "quartier",
      route: "arrivée par",
      joinedOn: "arrivée le",
      leftOn: "départ le",
      seat: "place",
      isMinor: "mineure ou mineur",
      authorisedOn: "autorisation le",
    },
    departures: {
      reference: "réf.",
      name: "nom",
      category: "catégorie",
      organisation: "structure",
      joinedOn: "arrivée le",
      leftOn: "départ le",
    },
    memberships: {
      from: "du",
      until: "au",
      category: "catégorie",
      organisation: "structure",
      seat: "place",
      role: "rôle",
      voice: "voix",
      function: "fonction",
      endReason: "pourquoi",
      replacedBy: "remplacée par",
    },
    representatives: {
      reference: "réf.",
      name: "nom",
      seat: "place",
      function: "fonction",
      role: "rôle",
      from: "du",
      until: "au",
    },
    consents: {
      kind: "consentement",
      answer: "réponse",
      givenOn: "donnée le",
      source: "source",
      holds: "vaut",
    },
    mergedFields: { field: "ce qui est connu", merged: "de l'une", kept: "de l'autre", after: "ensuite" },
    personList: {
      familyName: "nom",
      givenName: "prénom",
      category: "catégorie",
      organisation: "structure",
      function: "fonction",
      email: "courriel",
      phone: "téléphone",
      district: "quartier",
      role: "rôle",
      route: "arrivée par",
      joinedOn: "arrivée",
    },
    organisations: { reference: "réf.", name: "structure", category: "catégorie", people: "personnes" },
    mandateText: {
      version: "version",
      datedOn: "du",
      signatures: "signatures",
      object: "objet",
      open: "ouvert au débat",
      closed: "pas ouvert au débat",
      role: "rôle et limites",
      calendar: "calendrier",
      city: "engagements de la Ville",
      participant: "engagements des membres",
      personal: "données et image",
    },
    mandates: {
      reference: "réf.",
      name: "nom",
      party: "qui signe",
      category: "catégorie",
      organisation: "structure",
      state: "mandat",
      isSigned: "signé",
      version: "version",
      signedOn: "signé le",
      isOnPaper: "sur papier",
      endsOn: "jusqu'au",
      withdrawnOn: "retiré le",
      withdrawnReason: "raison du retrait",
      replacedBy: "suite prise par",
    },
    signatures: {
      version: "version",
      signedOn: "signé le",
      isOnPaper: "sur papier",
      endsOn: "jusqu'au",
      withdrawnOn: "retiré le",
      withdrawnReason: "raison",
      replacedBy: "suite prise par",
    },
    formerReferences: { reference: "réf.", name: "nom" },
    heldMemberships: {
      from: "depuis le",
      until: "jusqu'au",
      category: "catégorie",
      organisation: "structure",
      seat: "siège",
      role: "rôle",
      voice: "voix",
      function: "fonction",
      route: "arrivée par",
      endReason: "fin, parce que",
      replacedBy: "remplacée par",
    },
    heldSuccessions: { reference: "réf.", on: "jusqu'au" },
    heldSignatures: {
      season: "saison",
      version: "version",
      signedOn: "signé le",
      isOnPaper: "sur papier",
      endsOn: "prend fin le",
      withdrawnOn: "retiré le",
      withdrawnReason: "retiré, parce que",
      replacedBy: "remplacée par",
    },
    importPlan: { line: "ligne", outcome: "personne", name: "nom", changes: "ce qui est dit" },
    listProblems: { line: "ligne", reason: "à corriger" },
  },
  titles: {
    personList: "liste des personnes",
    participants: "personnes",
    departures: "personnes parties",
    memberships: "au fil du temps",
    representatives: "personnes qui représentent la structure",
    consents: "consentements",
    mergedFields: "les deux fiches",
    organisations: "structures",
    mandateText: "texte du mandat",
    mandates: "mandats",
    signatures: "mandats signés",
    formerReferences: "références réunies en une seule fiche",
    heldMemberships: "participation",
    heldSuccessions: "a pris la suite de",
    heldSignatures: "mandat de participation",
    importPlan: "ce qui changera",
    listProblems: "lignes à corriger",
  },
  problems: {
    "list-not-written-so": ({ ending }) => ({
      what: `Une liste n'est pas écrite en ${ending}.`,
      remedy: "Donnez au fichier un nom qui finit par .xlsx (Excel, LibreOffice) ou par .csv.",
    }),
    "name-missing": () => ({ what: "Il manque un nom.", remedy: "Écrivez au moins un prénom." }),
    "categories-missing": ({ people: count, names }) => ({
      what: `La catégorie de ${figure(count, people)} n'est pas dite : ${list(names)}${count > names.length ? "…" : "."}`,
      remedy:
        'Si elle est la même pour toutes : --category <catégorie>. Si une colonne la dit : --map "<titre de la colonne>=catégorie". Sinon, ajoutez une colonne « Catégorie » ; les catégories : coop category list.',
    }),
    "category-missing": ({ name }) => ({
      what: `La catégorie de ${quote(name)} n'est pas dite.`,
      remedy: "Ajoutez-la ; seule l'équipe projet peut s'en passer. Les catégories : coop category list.",
    }),
    "participant-known": ({ number, name }) => ({
      what: `${name} est déjà inscrite ou inscrit, sous la référence ${toReference("participant", number)}.`,
      remedy:
        "S'il s'agit d'une autre personne, ajoutez sa structure ; sinon modifiez : coop participant edit.",
    }),
    "organisation-taken": ({ name }) => ({
      what: `Il y a déjà une structure ${quote(name)}.`,
      remedy: "Utilisez-la, ou choisissez un autre nom.",
    }),
    "seat-taken": ({ name, organisation, holder, holderName }) => ({
      what: `${name} ne peut pas être titulaire pour ${quote(organisation)} : c'est déjà ${person(holder, holderName)}.`,
      remedy: `Notez son remplacement : coop participant replace ${toReference("participant", holder)} --by <personne> --on <date>. Ou inscrivez l'une des deux comme suppléante : --seat suppléant.`,
    }),
    "seat-of-no-organisation": ({ name }) => ({
      what: `${name} ne peut être titulaire ou suppléer personne sans structure.`,
      remedy: 'Ajoutez --organisation <structure>, ou retirez la place : --seat "".',
    }),
    "seat-vacant": ({ name }) => ({
      what: `${quote(name)} n'a pas de titulaire.`,
      remedy: "coop participant edit <personne> --seat titulaire",
    }),
    "authorised-of-age": ({ on }) => ({
      what: `Une autorisation est datée du ${day(on)}, mais la personne est majeure.`,
      remedy: 'Écrivez --minor oui, ou retirez l\'autorisation : --authorised-on "".',
    }),
    "minor-not-authorised": ({ references }) => ({
      what: `La participation de ${figure(references.length, { one: "personne mineure", many: "personnes mineures", gender: "f" })} n'est pas autorisée : ${some(references)}.`,
      remedy: "coop participant edit <personne> --authorised-on <date>",
    }),
    "not-joined-yet": ({ number, name, from, on }) => ({
      what: `${person(number, name)} ne prend part qu'à partir du ${day(from)} ; le ${day(on)} vient avant.`,
      remedy: `Vérifiez la date, ou corrigez le premier jour : coop participant edit ${toReference("participant", number)} --joined <date>.`,
    }),
    "left-before": ({ number, name, until }) => ({
      what: `Le dernier jour de ${person(number, name)} est déjà noté : le ${day(until)}.`,
      remedy: `Pour corriger ce jour : coop participant edit ${toReference("participant", number)} --left <date> ; pour le reprendre : --left "".`,
    }),
    "takes-part-again": ({ number, name, from, on }) => ({
      what: `${person(number, name)} change de situation le ${day(from)}, après le ${day(on)}.`,
      remedy: `Choisissez un jour plus tardif ; ce qui a été noté : coop participant show ${toReference("participant", number)}.`,
    }),
    "from-corrects-no-day": () => ({
      what: "--from dit quand un changement commence ; il ne va pas avec --joined ni --left.",
      remedy: "Corrigez les jours par une commande à part.",
    }),
    "takes-own-place": ({ name }) => ({
      what: `${name} ne peut pas prendre sa propre place.`,
      remedy: "Nommez une autre personne.",
    }),
    "replaced-before": ({ number, name, by, byName }) => ({
      what: `${person(number, name)} a déjà été remplacée ou remplacé par ${person(by, byName)}.`,
      remedy: `Remplacez ${toReference("participant", by)}, ou reprenez le premier remplacement : coop history, puis coop undo.`,
    }),
    "takes-part-already": ({ number, name }) => ({
      what: `${person(number, name)} prend déjà part, à une autre place.`,
      remedy: `Changez plutôt sa situation : coop participant edit ${toReference("participant", number)} --from <date>, et notez le départ : coop participant leave.`,
    }),
    "merged-into-oneself": ({ number, name }) => ({
      what: `Les deux fiches nommées n'en sont qu'une : ${person(number, name)}.`,
      remedy: "Nommez deux fiches différentes.",
    }),
    "stands-for-others": ({ number, name, references }) => ({
      what: `${person(number, name)} ne peut pas disparaître : ${some(references)} ${references.length > 1 ? "y ont été réunies" : "y a été réunie"}.`,
      remedy: "Annulez d'abord cette réunion : coop history, puis coop undo <n°>.",
    }),
    "known-or-new": ({ typed, candidates }) => ({
      what: `${quote(typed)} peut désigner ${alternatives(candidates)}, ou une personne nouvelle.`,
      remedy: "Écrivez la référence, ou le prénom et le nom entiers.",
    }),
    "consent-says-nothing": () => ({
      what: "Aucune réponse n'est donnée.",
      remedy: "Ajoutez --image, --quotation ou --contact, avec oui, non ou inconnu.",
    }),
    "not-a-consent": ({ typed }) => ({
      what: `${quote(typed)} n'est pas une réponse.`,
      remedy: "Écrivez par exemple image=oui, citation=non ou contact=inconnu.",
    }),
    "heading-twice": ({ heading }) => ({
      what: `Deux colonnes ont pour titre ${quote(heading)}.`,
      remedy: "Renommez l'une des deux, ou retirez-la.",
    }),
    "unknown-heading": ({ heading, headings }) => ({
      what: `La liste n'a pas de colonne ${quote(heading)}.`,
      remedy: `Ses colonnes : ${list(headings.map(quote))}.`,
    }),
    "heading-not-kept": ({ heading }) => ({
      what: `La colonne ${quote(heading)} annonce ce que le carnet ne garde de personne (naissance, santé, nationalité…).`,
      remedy: "Laissez-la de côté ; si son titre trompe, renommez-la dans la liste.",
    }),
    "not-a-mapping": ({ typed, allowed }) => ({
      what: `${quote(typed)} ne dit pas ce que contient une colonne.`,
      remedy: `Écrivez "Titre de la colonne=champ". Les champs : ${list(allowed)}.`,
    }),
    "other-address": ({ name, email, candidates, knownEmail }) => ({
      what: `${quote(name)} a l'adresse ${email} dans la liste, et ${knownEmail} dans le carnet (${list(candidates)}) : une adresse qui a changé, ou deux personnes du même nom.`,
      remedy:
        "Ajoutez une colonne « Réf. » où cette ligne dit la référence (P07), ou « nouvelle » si c'est une autre personne ; ou importez depuis un terminal, où la question sera posée.",
    }),
    "number-of-another": ({ name, other }) => ({
      what: `La référence de ${quote(name)} est celle de ${other}.`,
      remedy: "Corrigez la référence, ou le nom.",
    }),
    "left-out": ({ name }) => ({
      what: `La ligne de ${quote(name)} a été laissée de côté à votre demande.`,
      remedy: "Pour prendre cette ligne, importez-la de nouveau.",
    }),
    "lost-zero": ({ typed, phone }) => ({
      what: `${quote(typed)} serait le téléphone ${phone}, si le tableur en a retiré le zéro.`,
      remedy: "Ajoutez --restore-zero pour remettre tous ces zéros, ou corrigez la liste.",
    }),
    "organisation-near": ({ name, resembled }) => ({
      what: `La structure ${quote(name)} ressemble à ${quote(resembled)}, à une lettre près.`,
      remedy: `Corrigez-la dans la liste ; si c'en est une autre : coop organisation add ${JSON.stringify(name)}`,
    }),
    "rows-refused": ({ rows, more }) => ({
      what: `${figure(rows, lines)} à corriger${more > 0 ? `, avec ${figure(more, { one: "autre raison", many: "autres raisons" })} que celles-ci` : ""}. Rien n'a été enregistré.`,
      remedy:
        "Pour prendre les autres lignes et écrire celles-ci dans un fichier à corriger, ajoutez --skip-refused.",
    }),
    "register-moved": () => ({
      what: "Quelqu'un a écrit dans le carnet pendant que cette liste attendait ; elle n'a pas été enregistrée.",
      remedy: "Recommencez.",
    }),
    "no-name-column": ({ headings }) => ({
      what: `Aucune colonne de noms parmi : ${list(headings.map(quote))}.`,
      remedy:
        'Titrez une colonne « Nom », « Prénom » ou « Nom Prénom », ou dites laquelle : --map "<titre de la colonne>=nom et prénom".',
    }),
    "twice-in-list": ({ name, line }) => ({
      what: `${name} est déjà à la ligne ${line}.`,
      remedy: "Gardez une seule des deux lignes.",
    }),
    homonyms: ({ name, candidates }) => ({
      what: `${quote(name)} peut désigner ${alternatives(candidates)}.`,
      remedy: "Ajoutez la structure ou l'adresse qui les distingue.",
    }),
    "address-of-another": ({ name, email, candidates }) => ({
      what: `L'adresse ${email} de ${quote(name)} est déjà celle de ${list(candidates)}.`,
      remedy:
        "Si ces personnes partagent l'adresse, ajoutez une colonne « Réf. » où cette ligne dit « nouvelle » ; si c'est la même personne, qu'elle y dise sa référence. Depuis un terminal, la question est posée.",
    }),
    "participant-erased": ({ number }) => ({
      what: `${toReference("participant", number)} a été effacée ou effacé du carnet : il n'y a plus rien à corriger.`,
      remedy: "Si cette personne prend part de nouveau, inscrivez-la : coop participant add.",
    }),
    "unknown-number": ({ number }) => ({
      what: `Personne ne porte le numéro ${number}.`,
      remedy: "Les numéros : coop participant list.",
    }),
    "nobody-signs": () => ({
      what: "Cette commande ne dit pas qui a signé.",
      remedy:
        "Nommez les personnes, ou écrivez --all, --present <atelier>, --organisation <structure> ou --city.",
    }),
    "two-ways-to-sign": () => ({
      what: "Une signature est sur papier ou ne l'est pas.",
      remedy: "Gardez --paper ou --electronic, et notez les autres signatures à part.",
    }),
    "left-before-signing": ({ number, name, until, on }) => ({
      what: `${person(number, name)} ne prend plus part depuis le ${day(until)} et n'a pas pu signer le ${day(on)}.`,
      remedy: "Corrigez la date de la signature, ou celle du départ.",
    }),
    "no-such-version": ({ version, known }) => ({
      what: `Le mandat n'a pas de version ${version}.`,
      remedy:
        known.length > 0
          ? `Ses versions : ${list(known.map(String))}.`
          : "Écrivez son texte : coop mandate text --edit",
    }),
    "nobody-withdraws": () => ({
      what: "Cette commande ne dit pas qui retire son mandat.",
      remedy: "Nommez la personne, ou écrivez --organisation <structure> ou --city.",
    }),
    "mandate-not-signed": ({ name }) => ({
      what: `${Signer(name)} n'a pas signé le mandat.`,
      remedy: "Il n'y a rien à retirer. Les signatures : coop mandate list.",
    }),
    "withdrawn-before": ({ name, on }) => ({
      what: `Le mandat signé par ${signer(name)} est déjà retiré, depuis le ${day(on)}.`,
      remedy: "Si cette date est fausse, annulez ce retrait : coop history, puis coop undo.",
    }),
    "mandate-ended": ({ name, on }) => ({
      what: `Le mandat signé par ${signer(name)} a pris fin le ${day(on)}.`,
      remedy: "Il n'y a plus rien à retirer ; vérifiez la date du retrait.",
    }),
    "withdrawn-before-signed": ({ name, signedOn, on }) => ({
      what: `Le mandat signé par ${signer(name)} l'est depuis le ${day(signedOn)} ; il n'a pas pu être retiré le ${day(on)}.`,
      remedy:
        "Vérifiez la date du retrait ; celle de la signature se corrige : coop mandate sign <personne> --on <date> --correct.",
    }),
    "replaced-by-oneself": ({ name }) => ({
      what: `${name} ne peut pas prendre sa propre suite.`,
      remedy: "Nommez une autre personne, ou retirez --replaced-by.",
    }),
    "mandate-unwritten": () => ({
      what: "Le mandat n'a pas encore de texte.",
      remedy:
        "Un texte est proposé, à relire et à compléter : coop mandate text --edit, ou coop mandate text --out mandat.md pour l'ouvrir ailleurs.",
    }),
    "mandate-text-empty": () => ({
      what: "Il n'y a rien à écrire : aucune rubrique du mandat n'a de texte.",
      remedy: "Le texte proposé, à relire : coop mandate text --out mandat.md",
    }),
    "mandate-frozen": ({ version, section }) => ({
      what: `La version ${version} est signée : ${sectionNames[section]} n'y changera plus.`,
      remedy: "Sans --version, ce changement fera une nouvelle version, à signer.",
    }),
    "version-before-last": ({ on, before }) => ({
      what: `Une nouvelle version du ${day(on)} serait plus ancienne que la précédente, du ${day(before)}.`,
      remedy: "Vérifiez la date donnée par --on.",
    }),
    "unknown-mandate-section": ({ typed }) => ({
      what: `${quote(typed)} n'est pas une rubrique du mandat.`,
      remedy: `Les rubriques : ${list(Object.values(sectionNames))}. Un sous-titre s'écrit avec trois dièses (###).`,
    }),
    "mandate-section-twice": ({ section }) => ({
      what: `Cette rubrique est déjà plus haut : ${sectionNames[section]}.`,
      remedy: "Réunissez les deux textes sous un seul titre.",
    }),
    "text-outside-sections": () => ({
      what: "Cette ligne n'est sous aucun titre de rubrique.",
      remedy: "Placez-la sous un titre qui commence par deux dièses, par exemple : ## Objet",
    }),
    "mandate-without-sections": () => ({
      what: "Ce texte n'a aucun titre de rubrique.",
      remedy:
        "Les titres à garder : coop mandate text --out mandat.md. Pour une seule rubrique : --section <rubrique>.",
    }),
    "mandate-unsigned": ({ references }) => ({
      what: `Le mandat n'est pas signé par ${figure(references.length, people)} : ${some(references)}.`,
      remedy: "coop mandate sign <personne> --on <date>",
    }),
    "mandate-withdrawn-by-members": ({ references }) => ({
      what: `${figure(references.length, { one: "personne a retiré son mandat et prend", many: "personnes ont retiré leur mandat et prennent" })} encore part : ${some(references)}.`,
      remedy:
        "coop participant leave <personne> --on <date>, ou une nouvelle signature : coop mandate sign <personne> --on <date>",
    }),
    "older-version-signed": ({ references, version }) => ({
      what: `${figure(references.length, { one: "personne n'a pas signé", many: "personnes n'ont pas signé" })} la version ${version} du mandat, mais une version d'avant : ${some(references)}.`,
      remedy: "coop mandate sign <personne> --on <date>",
    }),
    "two-titulars": ({ organisation, numbers: [first, second] }) => ({
      what: `${organisation} a deux titulaires en même temps : ${toReference("participant", first)} et ${toReference("participant", second)}.`,
      remedy: `Faites de l'une des deux la personne suppléante : coop participant edit ${toReference("participant", second)} --seat suppléante.`,
    }),
    "memberships-at-once": ({ number, name }) => ({
      what: `${person(number, name)} a deux participations en même temps.`,
      remedy: `Voyez leurs dates : coop participant show ${toReference("participant", number)}.`,
    }),
    "city-unsigned": () => ({
      what: "La signature du mandat par la Ville n'est pas notée.",
      remedy: "coop mandate sign --city --on <date>",
    }),
    "city-withdrew": ({ on }) => ({
      what: `La Ville a retiré sa signature du mandat le ${day(on)}.`,
      remedy: "Quand elle le signe de nouveau : coop mandate sign --city --on <date>",
    }),
    "city-mandate-ended": ({ on }) => ({
      what: `Le mandat signé par la Ville a pris fin le ${day(on)}.`,
      remedy: "Quand elle le signe de nouveau : coop mandate sign --city --on <date>",
    }),
    "mandate-without-text": () => ({
      what: "Le texte du mandat qui a été signé n'est pas au carnet.",
      remedy: "coop mandate text --out mandat.md, puis coop mandate text --file mandat.md --on <date>",
    }),
    "mandate-sections-missing": ({ sections }) => ({
      what: `Il manque au texte du mandat : ${list(sections.map((section) => sectionNames[section]))}.`,
      remedy: "coop mandate text --edit",
    }),
    "mandate-to-complete": ({ sections }) => ({
      what: `Des passages entre crochets sont à compléter dans le texte du mandat : ${list(sections.map((section) => sectionNames[section]))}.`,
      remedy: "coop mandate text --edit",
    }),
  },
  notices: {
    "place-was-empty": ({ since, on }) =>
      `Entre le ${day(since)} et le ${day(on)}, personne n'a tenu cette place.`,
    "merge-question": ({ number, name, into, intoName }) =>
      `${person(number, name)} et ${person(into, intoName)} sont la même personne, et ${toReference("participant", into)} reste. Les réunir ?`,
    "merge-settles-membership": ({ reference, kept, category, span, rest }) =>
      `${reference} prenait part ${category ? `(${category}) ` : ""}${period(span)}, en même temps que ${kept} : ces jours-là, c'est la fiche de ${kept} qui vaut${rest.length > 0 ? `, et celle de ${reference} ${list(rest.map(period))}` : ""}.`,
    "merge-settles-signature": ({ signedOn, dropped }) =>
      `Mandat signé deux fois, ${onDay(signedOn)} et ${onDay(dropped)} : la première date est gardée.`,
    "consent-overtaken": ({ kind, answer, on }) =>
      `Une réponse plus récente${on ? `, du ${day(on)},` : ""} est déjà notée et vaut toujours : ${consentKinds[kind]}, ${consentAnswers[answer]}.`,
    "list-understood": ({
      file,
      rows,
      encoding,
      accents,
      delimiter,
      sheet,
      otherSheets,
      headingsLine,
      skippedLines,
    }) => {
      const source = delimiter ? `${encoding}, ${separators[delimiter]}` : `feuille ${quote(sheet ?? "")}`;
      const titles = headingsLine > 1 ? `, titres à la ligne ${headingsLine}` : "";
      const parts = [
        `${file} : ${figure(rows, lines)} (${source}${titles}).`,
        skippedLines.length > 0 &&
          `Sans compter les titres répétés et les totaux, ${skippedLines.length > 1 ? "lignes" : "ligne"} ${list(skippedLines.slice(0, 8).map(String))}${skippedLines.length > 8 ? "…" : ""}.`,
        accents.length > 0 && encoding !== "UTF-8" && `Accents lus : ${list(accents)}.`,
        otherSheets.length > 0 &&
          `D'autres feuilles sont laissées (${list(otherSheets.map(quote))}) : --sheet pour en choisir une.`,
      ];
      return parts.filter(Boolean).join(" ");
    },
    "column-of-categories": ({ heading }) =>
      `La colonne ${quote(heading)}, laissée de côté, semble dire la catégorie. Pour la lire : --map "${heading}=catégorie"`,
    "lines-hidden": ({ hidden }) =>
      hidden.length > 1
        ? `${figure(hidden.length, lines)} que le classeur masque sont lues comme les autres : lignes ${some(hidden.map(String), 8)}.`
        : `Une ligne que le classeur masque est lue comme les autres : ligne ${hidden[0]}.`,
    "categories-as-titles": ({ titleLines: titles }) =>
      `${titles.length > 1 ? "Des lignes ne disent qu'une catégorie, qui vaut pour les personnes au-dessous : lignes" : "Une ligne ne dit qu'une catégorie, qui vaut pour les personnes au-dessous : ligne"} ${list(titles.slice(0, 8).map(String))}${titles.length > 8 ? "…" : ""}.`,
    "names-understood": ({ order, example, givenName, familyName }) =>
      `Les noms entiers sont lus ${order === "family-first" ? "nom d'abord" : "prénom d'abord"} : ${quote(example)} donne prénom ${givenName}, nom ${familyName}. Si c'est l'inverse : --names ${order === "family-first" ? "prénom-nom" : "nom-prénom"}`,
    "columns-understood": ({ columns, besides, leftOut }) => {
      const parts = [
        `Colonnes comprises : ${list(columns.map(({ heading, field }) => understoodAs(heading, field)))}.`,
        besides.length > 0 &&
          `${besides.length > 1 ? "Disent" : "Dit"} la même chose qu'une autre, et ${besides.length > 1 ? "ne sont pas lues" : "n'est pas lue"} : ${some(besides, shownHeadings)}.`,
        leftOut.length > 0 && `Laissées de côté : ${some(leftOut, shownHeadings)}.`,
      ];
      return parts.filter(Boolean).join(" ");
    },
    "columns-not-kept": ({ headings }) =>
      `Ni ${headings.length > 1 ? "lues ni gardées" : "lue ni gardée"} : ${some(headings, shownHeadings)}. Le carnet ne garde de personne la naissance, la santé, la nationalité ni ce qui y ressemble.`,
    "cells-shared": ({ cells, examples }) => {
      const each = examples.map(
        ({ line, taken, others }) => `ligne ${line}, ${taken} est pris, ${list(others)} laissé`,
      );
      return `${figure(cells, { one: "case contient", many: "cases contiennent", gender: "f" })} plusieurs valeurs ; la première est prise : ${each.join(" ; ")}${cells > examples.length ? " ; …" : "."}`;
    },
    "names-asked": ({ file }) =>
      `Dans ${file}, aucun titre n'annonce un nom. Quelle colonne contient les noms ?`,
    "no-such-column": () => "aucune",
    "mapped-as-before": ({ mapped, file }) => `Comme pour ${file} : ${mappedInWords(mapped)}.`,
    "mapped-as-before-asked": ({ mapped, file }) =>
      `La dernière liste avec ces titres (${file}) a été lue ainsi : ${mappedInWords(mapped)}. Faire de même ?`,
    "category-asked": ({ text, rows }) =>
      `La catégorie ${quote(text)} (${figure(rows, lines)}) est inconnue. C'est :`,
    "leave-rows": ({ rows }) => (rows === 1 ? "laisser cette ligne de côté" : "laisser ces lignes de côté"),
    "organisation-asked": ({ text, rows, resembled }) =>
      `La structure ${quote(text)} (${figure(rows, lines)}) est nouvelle, et ressemble à ${resembled}. C'est :`,
    "another-organisation": ({ text }) => `une autre structure, ${quote(text)}`,
    "zeros-asked": ({ rows, typed, phone }) =>
      `${figure(rows, { one: "téléphone n'a pas son", many: "téléphones n'ont pas leur" })} zéro, que les tableurs retirent (${typed}). Le remettre (${phone}) ?`,
    "zeros-restored": ({ rows, typed, phone }) =>
      `Zéro remis devant ${figure(rows, { one: "téléphone", many: "téléphones" })} : ${typed} devient ${phone}.`,
    "person-asked": ({ doubt, line, name, email, organisation }) => {
      const who = [name, organisation, email].filter((part) => part !== null).join(", ");
      const why = {
        homonyms: "plusieurs personnes portent ce nom",
        "other-address": "le carnet connaît ce nom avec une autre adresse",
        "shared-address": "le carnet connaît cette adresse sous un autre nom",
      } as const;
      return `Ligne ${line}, ${who} : ${why[doubt]}. C'est :`;
    },
    "another-person": ({ name }) => `une personne nouvelle, ${name}`,
    "too-many-to-ask": ({ rows }) =>
      `De ${figure(rows, lines)}, il n'est pas certain qui elles désignent : c'est trop pour le demander une à une.`,
    "category-of-new-asked": ({ people: number, names }) =>
      `La liste ne dit pas la catégorie de ${figure(number, { one: "personne nouvelle", many: "personnes nouvelles", gender: "f" })} (${names.join(", ")}${number > names.length ? "…" : ""}). C'est :`,
    namesakes: ({ people: number, examples }) => {
      const each = examples.map(({ line, name, other }) => `${name}, ligne ${line} (${other})`);
      return `${number < 2 ? "Une personne nouvelle porte" : `${number} personnes nouvelles portent`} un nom connu, avec une autre structure ou une autre adresse : ${each.join(" ; ")}${number > examples.length ? " ; …" : "."}`;
    },
    "have-left": ({ people: number, examples }) => {
      const each = examples.map(({ line, name }) => `${name}, ligne ${line}`);
      return `${number < 2 ? "Une personne de cette liste est partie" : `${number} personnes de cette liste sont parties`} : ${each.join(" ; ")}${number > examples.length ? " ; …" : "."} Une liste ne fait revenir personne : coop participant edit <personne> --from <date>`;
    },
    "rows-not-shown": ({ more }) => `Et ${figure(more, { one: "autre ligne", many: "autres lignes" })}.`,
    "problems-not-shown": ({ more }) =>
      `Et ${figure(more, { one: "autre raison", many: "autres raisons" })}.`,
    "skip-asked": ({ taken, refused, rejects }) =>
      `Continuer avec ${figure(taken, { one: "bonne ligne", many: "bonnes lignes" })}, et écrire ${refused === 1 ? "la ligne à corriger" : `les ${refused} lignes à corriger`} dans ${rejects} ?`,
    "rejects-written": ({ file, rows }) =>
      `${rows === 1 ? "La ligne à corriger est" : `Les ${rows} lignes à corriger sont`} dans ${file}. Une fois ${rows === 1 ? "corrigée" : "corrigées"} : coop participant import ${file}`,
    "rejects-name": () => "a-corriger",
    "reason-heading": () => "Motif",
    "in-column": ({ column }) => `${column} : `,
    "list-being-read": ({ rows }) => `Lecture de la liste : ${french.number(rows)} lignes…`,
    "list-being-written": () => "Enregistrement de la liste…",
    "list-being-judged": () => "Comparaison avec le carnet…",
    "same-list-again": ({ file, unchanged }) =>
      `Rien à changer : ${figure(unchanged, people)} déjà ${unchanged < 2 ? "connue" : "connues"}. ${file} est dans le carnet, et rien n'y a été écrit depuis.`,
    "register-moved-meanwhile": () =>
      "Quelqu'un a écrit dans le carnet entre-temps : la liste lui est comparée de nouveau.",
    "erased-person": () => "une personne effacée",
    "list-written": ({ file, people: number }) => `Liste écrite : ${file} (${figure(number, people)}).`,
    "template-written": ({ file }) => `Liste à remplir : ${file}. Une fois remplie : coop participant import`,
    "list-says-nothing-new": ({ unchanged }) =>
      `Rien à changer : ${figure(unchanged, people)} déjà ${unchanged < 2 ? "connue" : "connues"}.`,
    "list-plan": ({ added, changed, unchanged, refused }) =>
      `Ce qui sera fait : ${figure(added, { one: "personne nouvelle", many: "personnes nouvelles" })}, ${figure(changed, { one: "modifiée", many: "modifiées" })}, ${figure(unchanged, { one: "inchangée", many: "inchangées" })}${refused > 0 ? ` ; ${figure(refused, lines)} à corriger` : ""}.`,
    "import-question": () => "Enregistrer cette liste ?",
    "all-signed-before": ({ before }) =>
      before < 2
        ? "Cette signature était déjà notée ; rien n'a changé. Pour en corriger le jour : la même commande avec --correct."
        : `Ces ${before} signatures étaient déjà notées ; rien n'a changé. Pour en corriger le jour : la même commande avec --correct.`,
    "some-signed-before": ({ before }) =>
      before < 2
        ? "Une signature était déjà notée ; sa date n'a pas changé."
        : `${before} signatures étaient déjà notées ; leur date n'a pas changé.`,
    "nobody-left-to-sign": () =>
      "Personne n'est à noter : tout le monde est excepté, ou personne n'était là.",
    "signed-before-joining": ({ on, people: early }) =>
      `Signature du ${day(on)}, avant l'arrivée : ${list(early.map(({ number, from }) => `${toReference("participant", number)} (le ${day(from)})`))}. Si l'arrivée est fausse : coop participant edit <personne> --joined <date> ; si c'est la signature : coop mandate sign <personne> --on <date> --correct.`,
    "other-mandate-versions": ({ versions }) =>
      versions.length < 2
        ? `Il y a aussi la version ${list(versions.map(String))} : coop mandate text --version ${versions[0]}.`
        : `Il y a aussi les versions ${list(versions.map(String))} : coop mandate text --version ${versions[0]}.`,
    "former-version-kept": ({ former, signatures: number, version }) =>
      `La version ${former} et ${number < 2 ? "sa signature sont gardées" : `ses ${number} signatures sont gardées`} ; la version ${version} est à signer.`,
    "perhaps-of-former-version": ({ former }) =>
      `Si ce passage était déjà dans le texte signé : coop undo, puis la même commande avec --version ${former}.`,
    "mandate-text-open": ({ sections }) =>
      `Des passages entre crochets restent à compléter : ${list(sections.map((section) => sectionNames[section]))}.`,
    "mandate-text-to-read-back": ({ file }) =>
      `Relisez-le et complétez-le dans un éditeur de texte, puis : coop mandate text --file ${file}`,
    "signed-before-text": ({ version, on, textOn }) =>
      `La version ${version} du mandat est datée du ${day(textOn)}, après cette signature du ${day(on)}. Si cette date est fausse : coop mandate text --version ${version} --on <date>.`,
    "signed-older-version": ({ version, latest }) =>
      `C'est la version ${version} qui est signée ; le mandat en est à la version ${latest}.`,
  },
  operations: {
    "participant-added": ({ number, name }) =>
      `${name} prend part, sous la référence ${toReference("participant", number)}.`,
    "participant-edited": ({ number, name }) => `${person(number, name)} : fiche corrigée.`,
    "participant-changed": ({ number, name, on }) =>
      `${person(number, name)} : situation changée à partir du ${day(on)}.`,
    "participant-removed": ({ number, name }) =>
      `${person(number, name)}, fiche inscrite par erreur, est retirée du carnet.`,
    "participant-merged": ({ number, name, into, intoName }) =>
      `${person(number, name)} et ${person(into, intoName)} ne font plus qu'une fiche : ${toReference("participant", into)}.`,
    "participant-left": ({ number, name, on, because }) =>
      `${person(number, name)} ne prend plus part après le ${day(on)}${because ? ` (${because})` : ""}.`,
    "participant-replaced": ({ number, name, byNumber, byName, on }) =>
      `${person(byNumber, byName)} prend la place de ${person(number, name)} à partir du ${day(on)}.`,
    "consent-recorded": ({ number, name, answers, on, source }) =>
      `${person(number, name)}, le ${day(on)} : ${list(answers.map(([kind, answer]) => `${consentKinds[kind]} ${consentAnswers[answer]}`))}${source ? ` (${source})` : ""}.`,
    "list-imported": ({ file, added, changed, refused = 0 }) =>
      `${file} : ${figure(added, { one: "personne inscrite", many: "personnes inscrites" })}, ${figure(changed, { one: "modifiée", many: "modifiées" })}${refused > 0 ? `, ${figure(refused, { one: "ligne laissée", many: "lignes laissées" })} à corriger` : ""}.`,
    "organisation-added": ({ number, name }) =>
      `Structure ajoutée : ${toReference("organisation", number)} ${name}.`,
    "organisation-removed": ({ number, name }) =>
      `Structure retirée : ${toReference("organisation", number)} ${name}.`,
    "organisation-edited": ({ number, name }) =>
      `Structure modifiée : ${toReference("organisation", number)} ${name}.`,
    "mandate-text-written": ({ version, written, sections, isNew }) =>
      `${isNew ? "Nouvelle version du mandat" : "Texte du mandat écrit"} : version ${version}, ${figure(written, { one: "rubrique", many: "rubriques" })} sur ${sections}.`,
    "mandate-signed": ({ version, signed, organisations, byCity, on }) =>
      `Mandat${version > 1 ? ` (version ${version})` : ""} signé par ${parties(signed > 0 ? [figure(signed, people)] : [], organisations, byCity)} le ${day(on)}.`,
    "mandate-withdrawn": ({ numbers, organisations, byCity, on }) =>
      `Mandat retiré par ${parties(
        numbers.map((number) => toReference("participant", number)),
        organisations,
        byCity,
      )} le ${day(on)}.`,
  },
};
export default words;
