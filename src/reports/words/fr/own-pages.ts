import { toFileWords } from "../../../documents/words/fr.ts";
import { french } from "../../../language/french.ts";
import type { ReportsCatalogue, TemplateProblems } from "../catalogue.ts";

const { quote, alternatives, list, some } = french;

const document = ["document", "nom du document, comme bilan ou mode-emploi"] as const;

export const templateNoun = {
  spoken: ["modèle"],
  about: "les pages dont sont faits les documents : les changer, en écrire",
} satisfies ReportsCatalogue["nouns"]["template"];

export const templateVerbs = {
  "template list": {
    about: "liste les pages de chaque document : livrées avec coop, ou à vous, à côté du carnet",
    example: "coop template list",
  },
  "template eject": {
    spoken: "reprendre",
    about: "copie à côté du carnet une page livrée avec coop, pour la changer : le plan, ou une section",
    example: "coop template eject bilan le-cadre",
    arguments: { document, section: ["section", "nom ou titre de la section ; sinon le plan du document"] },
    options: { all: "le plan et toutes les sections", open: toFileWords.open },
  },
  "template vars": {
    spoken: "valeurs",
    about: "ce qu'une page peut nommer : chaque valeur, ce qu'elle est, et ce qu'elle vaut aujourd'hui",
    example: "coop template vars bilan community",
    arguments: { document, about: ["sur-quoi", "une partie du nom ou du sens ; sinon toutes"] },
  },
  "template diff": {
    spoken: "comparer",
    about:
      "ce que la page livrée dit autrement depuis que vous l'avez reprise ; sinon, ce que vous y avez changé",
    example: "coop template diff bilan le-cadre",
    arguments: {
      document,
      section: ["section", "nom ou titre de la section ; sinon toutes vos pages de ce document"],
    },
    options: { yours: "ce que vous avez changé, même si la page livrée a changé aussi" },
  },
  "template check": {
    spoken: "vérifier",
    about:
      "relit vos pages, pour cette saison et pour un carnet vide : fichier, ligne, et ce qu'il faut écrire",
    example: "coop template check",
  },
} satisfies Partial<ReportsCatalogue["verbs"]>;

export const pageVerb = {
  spoken: "page",
  about: "un document à vous, d'après une page du dossier templates : coop report courrier pour courrier.md",
  example: "coop report page courrier --format docx",
  arguments: { name: ["nom", "nom de la page, sans .md"] },
} as const;

export const templateColumns = {
  templates: {
    document: "document",
    owner: "page",
    changed: "livrée changée depuis",
  },
  pageChanges: { change: "changement" },
  templateVariables: { name: "nom", value: "aujourd'hui", meaning: "sens" },
} satisfies Partial<ReportsCatalogue["views"]>;

export const templateTitles = {
  templates: "modèles",
  templateVariables: "valeurs",
  pageChanges: "changements",
};

export const templateChoices = {
  pageOwner: { shipped: "livrée avec coop", own: "à vous" },
  lineChange: { removed: "ôtée", added: "mise" },
  factKind: {
    text: "mots",
    day: "jour",
    number: "nombre",
    "yes-no": "oui ou non",
    list: "liste",
    group: "plusieurs valeurs",
    counter: "numéro",
  },
} satisfies Partial<ReportsCatalogue["choices"]>;

const tooMuch: Readonly<Record<TemplateProblems["template-too-much"]["of"], readonly [string, string]>> = {
  page: [
    "Cette page est trop longue pour un modèle : elle dépasse un million de signes.",
    "Vérifiez que c'est bien un texte, ou partagez-la en sections.",
  ],
  depth: [
    "Trop de balises sont ouvertes les unes dans les autres.",
    "Fermez-les, ou écrivez plusieurs passages à la suite.",
  ],
  output: [
    "Le document deviendrait trop long : ce passage se répète sans mesure.",
    "Ôtez la répétition qui est dans une autre, ou répétez une liste plus courte.",
  ],
  time: [
    "Ce passage prend trop de temps : il se répète sans mesure.",
    "Ôtez la répétition qui est dans une autre, ou répétez une liste plus courte.",
  ],
};

export const ownPageProblems = {
  "template-too-much": ({ of }) => ({ what: tooMuch[of][0], remedy: tooMuch[of][1] }),
  "template-section-gone": ({ section, page }) => ({
    what: `La page livrée ${quote(page)} renvoie à la section ${quote(section)}, que votre plan ne donne pas, ou pas toujours.`,
    remedy: `Remettez cette section dans le plan, ou reprenez aussi la page ${quote(page)} pour y ôter la phrase.`,
  }),
  "unknown-template": ({ typed, nearest, known }) => ({
    what: `Aucun document ne s'appelle ${quote(typed)}.`,
    remedy:
      nearest.length > 0
        ? `Vouliez-vous dire ${alternatives(nearest.map(quote))} ?`
        : `Les documents : ${list(known)}.`,
  }),
  "unknown-section": ({ document, typed, nearest, known }) => ({
    what: `Le document ${quote(document)} n'a pas de section ${quote(typed)}.`,
    remedy:
      nearest.length > 0
        ? `Vouliez-vous dire ${alternatives(nearest.map(quote))} ?`
        : known.length > 0
          ? `Ses sections : ${list(known)}.`
          : `Il tient en une page : coop template eject ${document}`,
  }),
  "no-own-document": ({ typed, nearest, known }) => ({
    what: `Aucune page à vous ne s'appelle ${quote(typed)}.`,
    remedy:
      nearest.length > 0
        ? `Vouliez-vous dire ${alternatives(nearest.map(quote))} ?`
        : known.length > 0
          ? `Vos documents : ${list(known)}.`
          : "Écrivez-la dans un dossier templates, à côté du carnet : templates/courrier.md, par exemple.",
  }),
  "no-such-variable": ({ document, typed, nearest }) => ({
    what: `Aucune valeur du document ${quote(document)} ne parle de ${quote(typed)}.`,
    remedy:
      nearest.length > 0
        ? `Vouliez-vous dire ${alternatives(nearest.map(quote))} ?`
        : `Pour les voir toutes : coop template vars ${document}`,
  }),
  "page-is-there": ({ files }) => ({
    what: `${files.length < 2 ? `La page ${list(files)} est déjà à vous, et vous l'avez` : `Les pages ${some(files)} sont déjà à vous, et vous les avez`} changée${files.length < 2 ? "" : "s"}. Rien n'a été copié.`,
    remedy: `Gardez-${files.length < 2 ? "la" : "les"}, ou ajoutez --yes pour revenir à ce que coop livre : ce que vous y avez écrit sera perdu.`,
  }),
  "file-for-pages-folder": () => ({
    what: "Le dossier de vos pages s'appelle templates, et c'est un fichier qui porte ce nom.",
    remedy: "Donnez un autre nom à ce fichier, puis recommencez.",
  }),
  "page-is-yours": ({ files }) => ({
    what: `${files.length < 2 ? `La page ${list(files)} est` : `Les pages ${some(files)} sont`} de vous seuls : coop n'en livre pas.`,
    remedy: "Ouvrez-la dans un éditeur de texte pour la changer.",
  }),
  "nothing-to-compare": ({ document, section }) => ({
    what: `${section === undefined ? `Aucune page de ${quote(document)}` : `La page ${quote(section)}`} n'est à la fois livrée et à vous : il n'y a rien à comparer.`,
    remedy: `Pour en reprendre une : coop template eject ${document}${section === undefined ? "" : ` "${section}"`}`,
  }),
  "page-names-people": ({ references, around, words }) => ({
    what: `Cette page nomme ${list(references)} : ${quote(around)}. Son document ne peut pas être public.`,
    remedy: `Ôtez ce nom de la page. Si ${quote(words)} n'est pas cette personne, ou peut être publié, dites-le une fois : coop settings set --allow-name "${words}"`,
  }),
  "page-not-read": ({ nearest }) => ({
    what: "Aucun document ne lit ce fichier.",
    remedy:
      nearest.length > 0
        ? `Vouliez-vous l'appeler ${alternatives(nearest.map(quote))} ? Sinon, ôtez-le du dossier, ou nommez-le dans le plan du document.`
        : "Ôtez-le de ce dossier, ou nommez-le dans le plan du document. Le nom d'une page finit par .md.",
  }),
} satisfies Partial<ReportsCatalogue["problems"]>;

export const ownPageNotices = {
  outline: () => "plan",
  "shipped-page-changed": ({ document, section }) =>
    `La page livrée de ${section === null ? document : `${document}, ${section}`} a changé depuis que vous l'avez reprise ; la vôtre reste telle quelle.`,
  "eject-question": ({ files }) =>
    `${files.length < 2 ? `La page ${list(files)} est déjà là` : `Ces pages sont déjà là : ${some(files)}`}. Remplacer ce que vous y avez écrit par ce que coop livre ?`,
  "page-ejected": ({ file }) => `Page copiée : ${file}`,
  "after-eject": ({ document, sections }) =>
    `Ouvrez-la dans un éditeur de texte. coop template vars ${document} dit ce qu'elle peut nommer ; coop template check la relit.${sections.length === 0 ? "" : ` Les sections se reprennent une à une : coop template eject ${document} ${sections[0]}`}`,
  "document-of-yours": () => "à vous, d'après votre page du dossier templates",
  "no-page-of-yours": () =>
    "Vous n'avez pas de page à vous. Pour en reprendre une : coop template eject bilan le-cadre",
  "pages-are-right": ({ pages }) =>
    pages < 2 ? "Votre page est bonne." : `Vos ${french.number(pages)} pages sont bonnes.`,
  "changed-by-us": () =>
    "C'est ce que la page livrée dit autrement depuis que vous l'avez reprise. La vôtre n'a pas bougé : prenez-y ce que vous voulez.",
  "changed-by-you": () => "C'est ce que votre page dit autrement que celle de coop.",
  "list-of-size": ({ size }) => french.figure(size, { one: "élément", many: "éléments" }),
  "values-of-one": ({ document }) =>
    `Ce que valent ces noms aujourd'hui n'est pas dit : il n'y a encore rien dont faire ce document, ${quote(document)}, ou il est fait d'un texte à lui.`,
  "how-variables-are-written": () =>
    "Dans une page, un nom s'écrit {{ nom }}. Ce que tient une liste (nom[].autre) se dit chose après chose : {% pour un dans nom %}, puis {{ un.autre }}, puis {% fin pour %}.",
} satisfies Partial<ReportsCatalogue["notices"]>;
