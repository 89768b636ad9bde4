import { toFileWords } from "../../documents/words/fr.ts";
import { french } from "../../language/french.ts";
import type { SignedKind } from "../../tabular/file-kind.ts";
import { toReference } from "../../values/reference.ts";
import type { NoticeGap } from "../facts/notice.ts";
import type { ReportsCatalogue } from "./catalogue.ts";
import { auditChoices, auditColumns, auditNotices, auditProblems, auditVerb } from "./fr/audit.ts";
import { figureChoices, figureNotices, figureProblems } from "./fr/figures.ts";
import {
  ownPageNotices,
  ownPageProblems,
  pageVerb,
  templateChoices,
  templateColumns,
  templateNoun,
  templateTitles,
  templateVerbs,
} from "./fr/own-pages.ts";
import {
  proseChoices,
  proseColumns,
  proseNotices,
  proseOperations,
  proseProblems,
  proseVerbs,
} from "./fr/prose.ts";
import {
  provenanceColumns,
  provenanceNotices,
  provenanceOperations,
  provenanceProblems,
  verifyVerb,
} from "./fr/provenance.ts";
import { siteNotices, siteProblems, siteVerb } from "./fr/site.ts";
import * as templates from "./fr/templates.ts";

const { quote, alternatives, list, day, some } = french;

const kinds: Readonly<Record<SignedKind, string>> = {
  pdf: "c'est un PDF",
  picture: "c'est une image",
  compound: "c'est un ancien document Office",
  "old-workbook": "c'est un ancien classeur",
  zip: "c'est un document Word, un classeur ou une archive",
  archive: "c'est une archive",
  "web-page": "c'est une page web",
  xml: "c'est un document XML",
  "word-processor": "c'est un document RTF",
};

const noticeLacks: Readonly<Record<NoticeGap, string>> = {
  controller: 'Il manque qui est responsable des données : coop settings set --controller "…"',
  contact: 'Il manque à qui s\'adresser : coop settings set --contact "…"',
  recipients: 'Il manque qui voit les données : coop settings set --recipients "…"',
  purposes:
    'Il manque pourquoi les données sont gardées : coop settings set --purpose "…" --basis "…" --retention "…"',
  retention:
    'Il manque combien de temps des données sont gardées : coop settings set --purpose "…" --retention "…"',
};

/** How every document is asked for that has a page of its own. */
const marked = {
  format: "format du document ; sinon celui que dit le nom du fichier, ou md",
  out: "fichier à écrire, dossier où l'écrire, ou - pour l'afficher ; sinon à côté du carnet",
  open: toFileWords.open,
  on: "jour que porte le document comme celui où il a été fait ; sinon aujourd'hui",
};
/** The same of one that Word can have on a page of the city. */
const document = {
  ...marked,
  reference: toFileWords.reference,
};
/** The same of one that speaks of a day. */
const datedDocument = { asOf: "tel que cela en était ce jour-là ; sinon aujourd'hui", ...document };
/** The same of those that may name people. */
const edition = {
  ...datedDocument,
  edition: "publique, sans nom de personne, ou interne ; sinon publique",
  draft: "version publique qui n'est pas encore remise : elle le dit, et n'est pas gardée",
};
const session = ["atelier", "référence, titre ou date"] as const;

const words: ReportsCatalogue = {
  nouns: {
    report: { spoken: ["document", "rapport"], about: "les documents : bilan …" },
    privacy: { spoken: ["confidentialité"], about: "les données des personnes, et leurs droits" },
    prose: { spoken: ["texte"], about: "les textes à rédiger d'un document" },
    template: templateNoun,
  },
  choices: {
    ...proseChoices,
    edition: { public: ["publique", "version publique"], internal: ["interne", "version interne"] },
    toldLine: {
      reach: "vos coordonnées",
      place: "votre place dans la démarche",
      charge: "ce dont vous vous chargez",
    },
    toldTopic: {
      email: "adresse électronique",
      phone: "téléphone",
      district: "quartier",
      organisation: "structure",
      function: "fonction",
      role: "rôle",
      voice: "voix",
      stay: "dates d'arrivée et de départ",
      route: "façon d'y venir",
      attendance: "votre venue aux temps collectifs, et les pouvoirs donnés ou reçus",
      mandate: "votre signature du mandat, et son retrait s'il y en a un",
      consents: "vos réponses sur l'image, la citation et le contact, avec leurs dates",
      quotations:
        "vos paroles notées mot pour mot, imprimées seulement si vous acceptez d'être citée ou cité",
      objections: "vos objections à une décision, si vous avez accepté d'être citée ou cité",
      facilitation: "animation",
      tasks: "choses à faire",
      leads: "expérimentations",
      minority: "pour une personne mineure, la date de l'autorisation donnée",
    },
    ...figureChoices,
    ...auditChoices,
    ...templateChoices,
    sheetOrder: { category: ["catégorie", "par catégorie"], number: ["numéro", "par numéro"] },
  },
  verbs: {
    "report bilan": {
      spoken: "bilan",
      about: "le bilan de la saison : ce qui a été fait, décidé, essayé, appris, demandé",
      example: "coop report bilan --format md,html",
      options: edition,
    },
    "report mode-emploi": {
      spoken: "mode-d-emploi",
      about:
        "le mode d'emploi : ce qui est en vigueur aujourd'hui, comment s'en servir, ce qui reste à décider",
      example: "coop report mode-emploi --format docx",
      options: edition,
    },
    "report mandat": {
      spoken: "mandat",
      about: "le mandat de participation à signer : son texte, puis la place des signatures",
      example: "coop report mandat --format html --unsigned",
      options: {
        for: "une feuille au nom de cette personne ; sinon une feuille sans nom",
        all: "une feuille par membre, et par élue ou élu qui accompagne",
        unsigned: "une feuille par personne dont la signature manque",
        version: "version du mandat ; sinon la dernière",
        ...document,
      },
    },
    "report emargement": {
      spoken: "émargement",
      about:
        "la feuille d'émargement d'un temps collectif, à imprimer : une ligne par personne, avec son numéro",
      example: "coop report emargement S02 --format html",
      arguments: { session },
      options: {
        order: "par catégorie, ou par numéro ; sinon par catégorie",
        blank: "nombre de lignes libres ; sinon une pour huit personnes inscrites",
        ...marked,
      },
    },
    "report compte-rendu": {
      spoken: "compte-rendu",
      about:
        "le compte rendu d'un temps collectif : qui était là, ce qui s'est dit, ce qui a été décidé, la suite",
      example: "coop report compte-rendu S03 --format md,html",
      arguments: { session },
      options: edition,
    },
    "report releve-decisions": {
      spoken: "relevé-décisions",
      about:
        "le relevé de décisions : chaque décision, comment elle a été prise, qui fait quoi et pour quand",
      example: "coop report releve-decisions --from 2024-03-01 --to 2024-05-31",
      options: {
        phase: "décisions de cette phase seulement",
        from: "décisions prises à partir de ce jour",
        to: "décisions prises jusqu'à ce jour",
        ...edition,
      },
    },
    "report experimentation": {
      spoken: "expérimentation",
      about:
        "la fiche d'une expérimentation, sur une page à imprimer : ce qui était dit avant, à gauche ; ce qui en est venu, à droite",
      example: "coop report experimentation E01 --format word",
      arguments: { experiment: ["expérimentation", "référence ou partie du titre"] },
      options: edition,
    },
    "report retour": {
      spoken: "retour",
      about:
        "la lettre aux participantes et participants : ce qui a été demandé, répondu, fait, et pour quand est le reste",
      example: "coop report retour --format docx\ncoop report retour --participant P07",
      options: {
        participant: "à cette personne, de ce qui la concerne ; sinon à toutes et tous",
        ...edition,
      },
    },
    "report site": siteVerb,
    "report page": { ...pageVerb, options: edition },
    "report audit": auditVerb,
    "report verify": verifyVerb,
    ...templateVerbs,
    "report list": {
      about: "liste les documents, ou ceux qui ont été remis",
      example: "coop report list --made",
      options: { made: "ce qui a été remis : quand, par qui, avec les données de quel jour" },
    },
    explain: {
      spoken: "expliquer",
      about:
        "d'où vient un chiffre d'un document : ce qui est compté, ce qui est laissé de côté, et où il est dit",
      example: "coop explain attendance.rate --rows",
      arguments: {
        figure: ["chiffre", "nom, intitulé, ou valeur telle qu'un document la dit ; sinon tous"],
        item: ["de-quoi", "de quoi est ce chiffre, quand il y en a plusieurs : E01"],
      },
      options: {
        edition:
          "interne ; ou publique : ce qu'elle dit des personnes, et ce qu'elle ne dit pas ; sinon interne",
        rows: "avec chaque ligne comptée, et chaque ligne laissée de côté",
        asOf: "tel que c'était ce jour-là ; sinon aujourd'hui",
      },
    },
    "privacy notice": {
      spoken: "information",
      about:
        "l'information à remettre aux personnes sur leurs données : qui, pourquoi, combien de temps, leurs droits",
      example: "coop privacy notice --format html",
      options: document,
    },
    ...proseVerbs,
    "mandate text": {
      spoken: "texte",
      about:
        "affiche le texte du mandat, ou l'écrit ; un texte signé est gardé, et le changer fait une nouvelle version",
      example: "coop mandate text --section objet --edit",
      options: {
        version: "cette version ; sinon la dernière",
        edit: "l'écrire dans votre éditeur de texte, à partir du texte proposé s'il n'y en a pas",
        section: "une seule rubrique",
        file: "l'écrire depuis un fichier de texte (Markdown), avec un titre ## par rubrique",
        text: "le texte d'une rubrique, directement",
        on: "date du texte ; sinon aujourd'hui",
        out: "l'écrire dans un fichier à ouvrir ailleurs, ou dans un dossier, ou - pour l'afficher",
        open: toFileWords.open,
      },
    },
  },
  views: {
    foundThere: auditColumns,
    ...provenanceColumns,
    ...templateColumns,
    ...proseColumns,
    reports: { name: "document", about: "ce qu'il dit" },
    figures: { name: "chiffre" },
    figureItems: { name: "chiffre", item: "de quoi" },
    publicFigure: { name: "chiffre" },
    explained: {
      name: "chiffre",
      made: "calcul",
      counted: "compté",
      left: "laissé de côté",
    },
    countedRows: { of: "sur", state: "noté" },
  },
  columns: {
    command: "commande",
    document: "document",
    year: "année",
    madeOn: "fait le",
    asOf: "données du",
    line: "ligne",
    section: "section",
    text: "texte",
    meaning: "ce que c'est",
    kind: "ce que c'est",
    file: "fichier",
    name: "nom",
    item: "de quoi",
    value: "valeur",
    shown: "valeur",
    title: "ce que c'est",
    withheld: "non publié",
    documents: "dans",
    why: "pourquoi",
    reference: "référence",
    label: "nom",
    on: "jour",
  },
  titles: {
    ...templateTitles,
    foundThere: "trouvé",
    verifiedDocuments: "documents vérifiés",
    figuresThen: "chiffres changés",
    madeEditions: "documents remis",
    prose: "textes à rédiger",
    reports: "documents",
    figures: "chiffres",
    figureItems: "chiffres",
    explained: "chiffre",
    publicFigure: "chiffre",
    countedRows: "compté",
    leftRows: "laissé de côté",
  },
  problems: {
    ...templates.problems,
    ...ownPageProblems,
    "template-no-figure": ({ typed, nearest }) => ({
      what: `Le modèle écrit le nombre ${quote(typed)}, que rien ne définit : ce n'est pas un chiffre de ce document.`,
      remedy:
        nearest.length > 0
          ? `Vouliez-vous dire ${alternatives(nearest.map(quote))} ?`
          : "Ôtez ce nombre du modèle ; coop explain liste les chiffres.",
    }),
    "two-texts": () => ({
      what: "Deux textes sont donnés, l'un par --file et l'autre par --text.",
      remedy: "Gardez-en un.",
    }),
    "not-a-text": ({ kind }) => ({
      what: `Ce fichier n'est pas un texte : ${kinds[kind]}.`,
      remedy:
        "Copiez le texte dans le Bloc-notes ou un éditeur de texte, et enregistrez-le en .md ou en .txt.",
    }),
    ...proseProblems,
    "text-missing": () => ({
      what: "Cette commande ne dit pas quel texte écrire.",
      remedy: "Donnez-le avec --file ou --text ; dans un terminal, sans eux, il s'ouvre dans votre éditeur.",
    }),
    "which-section": () => ({
      what: "Cette commande ne dit pas à quelle rubrique va ce texte.",
      remedy: "Ajoutez --section <rubrique>, par exemple --section objet.",
    }),
    "experiment-not-there-yet": ({ number, on }) => {
      const reference = toReference("experiment", number);
      return {
        what: `Le ${day(on)}, ${reference} n'était pas encore prévue : il n'y a rien à en dire.`,
        remedy: `Donnez un jour plus tardif avec --as-of, ou retirez cette option pour la fiche d'aujourd'hui ; coop experiment show ${reference} dit d'où elle vient et depuis quand.`,
      };
    },
    "ends-before-it-begins": ({ firstDay, lastDay }) => ({
      what: `La période demandée finit le ${day(lastDay)}, avant de commencer le ${day(firstDay)}.`,
      remedy: "Échangez les dates de --from et de --to.",
    }),
    "letter-to-one-is-internal": () => ({
      what: "Une lettre à une personne la nomme : elle est interne par nature, et n'a pas de version publique.",
      remedy: "Retirez --edition pour cette lettre, ou --participant pour le retour à toutes et à tous.",
    }),
    "one-format-on-screen": () => ({
      what: "Un seul format peut être affiché à la fois.",
      remedy: "Choisissez-en un avec --format, ou écrivez des fichiers sans --out.",
    }),
    ...provenanceProblems,
    ...figureProblems,
    ...auditProblems,
    ...siteProblems,
  },
  notices: {
    ...provenanceNotices,
    "mandate-text-to-write": ({ sections }) =>
      sections.length < 2
        ? "Une rubrique du mandat est à rédiger : coop mandate text --edit"
        : `${sections.length} rubriques du mandat sont à rédiger : coop mandate text --edit`,
    "in-force-file": () => "mode-emploi",
    "notice-file": () => "vos-donnees",
    "sign-in-file": () => "emargement",
    "sheet-comes-back": ({ reference }) =>
      `Au retour de la feuille, avec les numéros de qui a signé : coop session attendance ${reference} --present 1-12,15 --others absent. Un pouvoir donné par 16 à 3 : --proxy 16=3. Une personne ajoutée : --add "Nom Prénom=catégorie".`,
    "minutes-file": () => "compte-rendu",
    "experiment-card-file": () => "fiche",
    "decision-record-file": () => "releve-decisions",
    "year-just-opened": ({ title, former }) =>
      `C'est le bilan de ${title}, où rien ne s'est encore tenu. Celui de l'année d'avant : coop report bilan --year ${former}`,
    "no-decision-in-span": () => "Aucune décision n'est notée pour ce qui est demandé ; le relevé le dit.",
    "session-not-held": ({ number }) =>
      `Le temps collectif ${toReference("session", number)} n'est pas noté comme tenu : coop session hold ${toReference("session", number)}`,
    "document-names-people": ({ references }) =>
      `Un texte nomme ${references.length < 2 ? "une personne" : "des personnes"} : ${some(references)}. À relire avant de diffuser.`,
    "to-complete": () => "[à compléter]",
    "session-is-cancelled": ({ number }) =>
      `Le temps collectif ${toReference("session", number)} est noté comme annulé.`,
    "nobody-on-the-sheet": ({ on }) =>
      `Aucune personne n'est inscrite au ${day(on)} : la feuille n'a que des lignes libres.`,
    "notice-lacks": ({ gap }) => noticeLacks[gap],
    ...figureNotices,
    ...auditNotices,
    ...siteNotices,
    ...ownPageNotices,
    ...proseNotices,
    "nobody-is-to-sign": () => "Personne n'a de signature à donner ; aucun document n'est écrit.",
    "document-written": ({ file, pages, bytes }) => {
      const size = [
        pages ? french.figure(pages, { one: "page", many: "pages" }) : "",
        bytes ? french.size(bytes) : "",
      ];
      const told = size.filter((one) => one !== "").join(", ");
      return `Document écrit : ${file}${told === "" ? "" : ` (${told})`}`;
    },
    "pictures-left-out": () =>
      "Le document Word n'a pas ses figures, mais la phrase de chacune : ce qui les dessine n'est pas installé. Pour l'ajouter : npm install --global @resvg/resvg-js@2.",
    "signs-not-printed": ({ signs }) =>
      signs.length === 1
        ? `Un signe n'est dans aucune police du PDF, et y est montré par □ : ${list(signs)}.`
        : `${french.figure(signs.length, { one: "signe n'est", many: "signes ne sont" })} dans aucune police du PDF, et y sont montrés par □ : ${some(signs)}.`,
  },
  operations: { ...provenanceOperations, ...proseOperations },
};
export default words;
