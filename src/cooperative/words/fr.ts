import { french } from "../../language/french.ts";
import type { Setting } from "../setting.ts";
import type { CooperativeCatalogue } from "./catalogue.ts";

const { quote, day, list, numberInWords } = french;

/** The settings as the history tells that they were changed. */
const settingNames: Readonly<Record<Setting, string>> = {
  name: "nom",
  territory: "territoire",
  language: "langue",
  timeZone: "fuseau horaire",
  controller: "responsable du traitement",
  contact: "contact pour les droits",
  recipients: "qui voit les données",
  logo: "logo",
  licence: "licence des données",
  threshold: "seuil de publication",
  proxiesPerHolder: "pouvoirs par personne",
  publicNames: "noms publiables",
  purposes: "pourquoi des données sont gardées",
};

const words: CooperativeCatalogue = {
  nouns: {
    settings: { spoken: ["réglages"], about: "les réglages : nom, langue, contact, noms publiables" },
    category: {
      spoken: ["catégorie"],
      about: "les catégories d'acteurs de la communauté",
      item: ["catégorie", "nom, nom court ou partie du nom"],
      fields: { voice: "voix de ses membres", spelling: "autre façon de l'écrire dans les listes" },
    },
    phase: {
      spoken: ["phase"],
      about: "les phases de l'année",
      item: ["phase", "titre ou partie du titre"],
      fields: { from: "premier jour", until: "dernier jour" },
    },
    question: {
      spoken: ["question", "fil-rouge"],
      about: "les questions de l'année",
      item: ["question", "titre ou partie du titre"],
      fields: { aim: "la question en entier" },
    },
  },
  choices: {
    voice: {
      decides: ["prend part aux décisions", "décide", "délibérative"],
      advises: ["donne son avis", "avis", "consultative"],
      observes: ["observe"],
    },
    language: { fr: "français", en: ["anglais", "english"] },
    legalBasis: {
      "public-task": ["mission d'intérêt public", "intérêt public", "mission de service public"],
      consent: ["consentement", "accord de la personne"],
      "legitimate-interest": ["intérêt légitime", "légitime"],
      "legal-obligation": ["obligation légale", "loi"],
      contract: "contrat",
      "vital-interests": ["sauvegarde des intérêts vitaux", "intérêts vitaux"],
    },
    questionState: { open: "ouverte", closed: ["close", "fermée"] },
    everyYear: { all: ["toutes", "tout", "tous", "toutes les années", "toutes les saisons"] },
  },
  verbs: {
    init: {
      spoken: "commencer",
      about: "crée un carnet dans ce dossier, avec des catégories, des phases et des questions proposées",
      example: 'coop init "Coopérative des solidarités" --on 2024-02-20',
      arguments: { name: ["nom", "nom de la coopérative ou de la démarche"] },
      options: {
        on: "premier jour de la saison ; sinon aujourd'hui",
        territory: "territoire, par exemple une ville",
        bare: "sans catégories, phases ni questions proposées",
      },
    },
    "settings list": {
      about: "affiche les réglages",
      example: "coop settings list",
    },
    "settings set": {
      spoken: "régler",
      about: 'change des réglages ; une valeur vide ("") efface',
      example:
        'coop settings set --contact dpo@exemple.fr --allow-name "Claire Rivoal, adjointe aux solidarités"',
      options: {
        name: "nom de la coopérative",
        territory: "territoire",
        language: "langue du carnet et de ses documents",
        timeZone: "fuseau horaire, par exemple Europe/Paris",
        controller: "responsable du traitement des données personnelles",
        contact: "contact pour l'exercice des droits",
        recipients: "qui voit les données des personnes",
        logo: "logo de qui publie, pour les couvertures : une image PNG, JPEG ou SVG",
        licence: "licence des données publiées, par son nom SPDX : etalab-2.0, ODbL-1.0",
        purpose: "pourquoi des données sont gardées, une raison à la fois, avec --basis",
        basis: "base légale de cette raison",
        retention: "combien de temps les données sont gardées pour cette raison",
        dropPurpose: "raison qui n'en est plus une",
        threshold: "en dessous de ce nombre de personnes, un chiffre n'est pas publié",
        proxiesPerHolder: "pouvoirs qu'une même personne peut tenir",
        allowName: "nom qui peut être publié, avec sa fonction après une virgule",
        disallowName: "nom qui ne peut plus être publié",
      },
    },
    "category add": {
      about: "ajoute une catégorie d'acteurs",
      example: 'coop category add "Bailleurs sociaux" --spelling bailleur',
      arguments: { label: ["nom", "nom de la catégorie, tel que les documents l'écrivent"] },
      options: { key: "nom court, à taper" },
    },
    "category list": {
      about: "liste les catégories",
      example: "coop category list",
    },
    "category show": {
      about: "affiche une catégorie",
      example: "coop category show habitants",
    },
    "category remove": {
      about: "retire une catégorie, si rien n'en dépend",
      example: "coop category remove usagers",
    },
    "category edit": {
      about: "modifie une catégorie",
      example: 'coop category edit associations --label "Associations et collectifs"',
      options: { label: "nouveau nom" },
    },
    "phase add": {
      about: "ajoute une phase à la saison",
      example: 'coop phase add "Essaimage" --from 2024-11-01 --until 2024-12-31',
      arguments: { title: ["titre", "titre de la phase"] },
    },
    "phase list": {
      about: "liste les phases",
      example: "coop phase list",
    },
    "phase show": {
      about: "affiche une phase",
      example: "coop phase show lancement",
    },
    "phase remove": {
      about: "retire une phase, si rien n'en dépend",
      example: "coop phase remove lancement",
    },
    "phase edit": {
      about: 'modifie une phase ; une valeur vide ("") efface',
      example: "coop phase edit lancement --until 2024-03-10",
      options: { title: "nouveau titre" },
    },
    "question add": {
      about: "ajoute une question de l'année",
      example: 'coop question add "Moyens" --aim "De quels moyens avons-nous besoin ?"',
      arguments: { title: ["titre", "titre court, qui sert de rubrique dans les documents"] },
    },
    "question list": {
      about: "liste les questions",
      example: "coop question list",
    },
    "question show": {
      about: "affiche une question",
      example: "coop question show gouvernance",
    },
    "question remove": {
      about: "retire une question, si rien n'en dépend",
      example: "coop question remove valeurs",
    },
    "question edit": {
      about: 'modifie une question ; une valeur vide ("") efface',
      example: "coop question edit valeurs --state close",
      options: { title: "nouveau titre" },
    },
  },
  columns: {
    title: "titre",
    aim: "à quoi elle sert",
  },
  views: {
    settings: {
      name: "nom",
      territory: "territoire",
      language: "langue",
      timeZone: "fuseau horaire",
      controller: "responsable du traitement",
      contact: "contact pour les droits",
      recipients: "voient les données",
      logo: "logo",
      licence: "licence des données",
      threshold: "seuil de publication",
      proxiesPerHolder: "pouvoirs par personne",
      publicNames: "noms publiables",
    },
    purposes: { purpose: "pourquoi", basis: "base légale", retention: "combien de temps" },
    categories: { key: "nom court", label: "catégorie", defaultVoice: "voix", spellings: "aussi écrit" },
    phases: { title: "phase", startsOn: "du", endsOn: "au" },
    questions: { title: "question", aim: "en entier", state: "état" },
  },
  titles: {
    settings: "réglages",
    purposes: "pourquoi des données sont gardées",
    categories: "catégories",
    phases: "phases",
    questions: "questions",
  },
  problems: {
    "year-over": ({ title, until, next }) => ({
      what: `L'année ${title} est terminée depuis le ${day(until)}, et la suivante n'est pas ouverte.`,
      ways: [`coop year open ${next}`],
      remedy: `Pour l'ouvrir : coop year open ${next}.`,
    }),
    "ends-before-start": ({ start, end }) => ({
      what: `La fin (${day(end)}) est avant le début (${day(start)}).`,
      remedy: "Corrigez l'une des deux dates.",
    }),
    "unknown-time-zone": ({ typed }) => ({
      what: `Le fuseau horaire ${quote(typed)} n'est pas connu.`,
      remedy: "Écrivez-le par son nom international, par exemple Europe/Paris ou America/Martinique.",
    }),
    "licence-without-name": ({ typed }) => ({
      what: `La licence ${quote(typed)} n'est pas dite par le nom court que tous les programmes lui connaissent (SPDX).`,
      remedy:
        "Les plus courantes pour une collectivité : --licence etalab-2.0 (Licence Ouverte 2.0), ou --licence ODbL-1.0.",
    }),
    "purpose-without-basis": ({ purpose }) => ({
      what: `La base légale de ${quote(purpose)} n'est pas dite.`,
      remedy: 'Ajoutez-la, par exemple --basis consentement, ou --basis "mission d\'intérêt public".',
    }),
    "basis-of-nothing": () => ({
      what: "Une base légale ou une durée est donnée, sans dire de quelle raison.",
      remedy: "Ajoutez --purpose, avec la raison pour laquelle des données sont gardées.",
    }),
    "unknown-purpose": ({ typed }) => ({
      what: `${quote(typed)} n'est pas une raison notée.`,
      remedy: "Les raisons : coop settings list.",
    }),
    "unknown-public-name": ({ typed }) => ({
      what: `${quote(typed)} n'est pas un nom qui peut être publié.`,
      remedy: "Les noms : coop settings list.",
    }),
    "category-taken": ({ typed, label }) => ({
      what: `${quote(typed)} désigne déjà la catégorie ${quote(label)}.`,
      remedy: "Choisissez un autre nom, ou modifiez cette catégorie : coop category edit.",
    }),
    "question-taken": ({ title }) => ({
      what: `Il y a déjà une question ${quote(title)}.`,
      remedy: "Choisissez un autre titre.",
    }),
  },
  notices: {
    "defaults-question": ({ categories, phases, questions }) =>
      `Commencer avec les ${numberInWords(categories)} catégories, les ${numberInWords(phases)} phases et les ${numberInWords(questions)} questions proposées (modifiables ensuite) ?`,
    "register-is": ({ file }) => `Le carnet : ${file}`,
    "nothing-withheld": ({ threshold, proposed }) =>
      `Avec un seuil de ${threshold}, plus aucun chiffre n'est masqué : là où une seule personne est comptée, elle peut être reconnue dans un document publié. Le seuil proposé : coop settings set --threshold ${proposed}.`,
    "after-init": () => "Ensuite : coop participant import inscrits.csv, ou coop participant add.",
  },
  operations: {
    "register-started": ({ name }) => `Carnet commencé : ${name}.`,
    "settings-set": ({ settings = [] }) => {
      const changed = list(settings.map((setting) => settingNames[setting]));
      if (settings.length === 0) return "Réglages modifiés.";
      return settings.length === 1 ? `Réglage modifié : ${changed}.` : `Réglages modifiés : ${changed}.`;
    },
    "category-added": ({ label }) => `Catégorie ajoutée : ${label}.`,
    "category-edited": ({ label }) => `Catégorie modifiée : ${label}.`,
    "category-removed": ({ label }) => `Catégorie retirée : ${label}.`,
    "phase-added": ({ title }) => `Phase ajoutée : ${title}.`,
    "phase-edited": ({ title }) => `Phase modifiée : ${title}.`,
    "phase-removed": ({ title }) => `Phase retirée : ${title}.`,
    "question-added": ({ title }) => `Question ajoutée : ${title}.`,
    "question-edited": ({ title }) => `Question modifiée : ${title}.`,
    "question-removed": ({ title }) => `Question retirée : ${title}.`,
  },
};
export default words;
