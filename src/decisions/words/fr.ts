import { french } from "../../language/french.ts";
import { toReference } from "../../values/reference.ts";
import type { DecisionsCatalogue } from "./catalogue.ts";

const { quote, day, figure, list } = french;

const decision = (number: number): string => toReference("decision", number);
const task = (number: number): string => toReference("task", number);
const voices = { one: "voix", many: "voix" } as const;
const proxies = { one: "pouvoir", many: "pouvoirs" } as const;

const which: readonly [string, string] = ["décision", "référence ou partie du titre"];
const whichTask: readonly [string, string] = ["tâche", "référence ou partie du titre"];

const words: DecisionsCatalogue = {
  nouns: {
    decision: { spoken: ["décision"], about: "ce qui a été décidé, comment et par qui" },
    task: { spoken: ["tâche", "à-faire"], about: "ce qui est à faire, par qui et pour quand" },
  },
  choices: {
    method: {
      consent: "consentement",
      consensus: "consensus",
      vote: "vote",
      graded: ["accord gradué", "jugement"],
      advice: ["avis", "après avis"],
    },
    outcome: {
      adopted: ["adoptée", "adopté"],
      rejected: ["rejetée", "rejeté"],
      deferred: ["reportée", "reporté"],
      "none-taken": ["pas de décision", "aucune"],
      noted: ["prise d'acte", "prend acte"],
      "not-recorded": ["non notée", "non renseignée"],
    },
    decidedBy: {
      community: ["communauté", "la communauté"],
      group: ["groupe", "un groupe"],
      steering: ["comité de pilotage", "pilotage"],
      elected: ["élues et élus", "élus", "élues"],
      council: ["conseil", "conseil municipal"],
    },
    decisionScope: {
      binding: ["engage la communauté", "engage"],
      proposed: ["proposée à la Ville", "proposée"],
    },
    taskState: { open: "à faire", done: "fait", dropped: ["abandonné", "abandonnée"] },
  },
  verbs: {
    "decision add": {
      spoken: "ajouter",
      about: "note une décision, ou le fait de n'en avoir pas pris",
      example:
        'coop decision add "Deux co-animations tournantes" --session S02 --question gouvernance --method consentement --outcome adoptée',
      arguments: { title: ["titre", "titre court"] },
      options: {
        session: "temps collectif où elle a été prise",
        question: "question de l'année",
        statement: "énoncé, tel qu'il engage",
        method: "façon de décider",
        outcome: "issue",
        outcomeSentence: "l'issue en une phrase",
        decidedBy: "qui décide",
        decidedByWords: "qui décide, en quelques mots",
        scope: "portée",
        deliberation: "numéro de la délibération",
        unanimous: "à l'unanimité",
        for: "voix pour",
        against: "voix contre",
        abstain: "abstentions",
        notTakingPart: "voix qui ne prennent pas part au vote",
        consulted: "voix consultées entre deux temps collectifs",
        on: "jour ; sinon celui du temps collectif",
        reasons: "pourquoi",
        review: "jour où elle est à revoir",
        until: "dernier jour où elle est en vigueur",
        replaces: "décision qu'elle remplace",
      },
    },
    "decision list": {
      spoken: "liste",
      about: "liste les décisions ; voix : pour / contre / abstention / sans prendre part",
      example: "coop decision list --in-force --question gouvernance",
      arguments: {},
      options: {
        session: "celles de ce temps collectif",
        question: "celles de cette question",
        inForce: "celles qui sont en vigueur",
      },
    },
    "decision show": {
      spoken: "voir",
      about: "affiche une décision",
      example: "coop decision show D04",
      arguments: { decision: which },
      options: {},
    },
    "decision edit": {
      spoken: "modifier",
      about:
        "corrige une décision ; une valeur vide (\"\") efface ; l'énoncé d'une décision adoptée ne change plus",
      example: "coop decision edit D04 --review 2024-10-15",
      arguments: { decision: which },
      options: {
        title: "titre court",
        question: "question de l'année",
        statement: "énoncé",
        method: "façon de décider",
        outcome: "issue",
        outcomeSentence: "l'issue en une phrase",
        decidedBy: "qui décide",
        decidedByWords: "qui décide, en quelques mots",
        scope: "portée",
        deliberation: "numéro de la délibération",
        unanimous: "à l'unanimité",
        for: "voix pour",
        against: "voix contre",
        abstain: "abstentions",
        notTakingPart: "voix qui ne prennent pas part au vote",
        on: "jour",
        reasons: "pourquoi",
        review: "jour où elle est à revoir",
        until: "dernier jour où elle est en vigueur",
      },
    },
    "task add": {
      spoken: "ajouter",
      about: "note ce qui est à faire",
      example: 'coop task add "Réserver la Cocotte solidaire" --owner P18 --due 2024-05-02 --session S03',
      arguments: { title: ["titre", "ce qui est à faire"] },
      options: {
        owner: "personne ou structure qui s'en charge",
        due: "pour quand",
        session: "temps collectif d'où cela vient",
        decision: "décision d'où cela vient",
      },
    },
    "task list": {
      spoken: "liste",
      about: "liste ce qui est à faire et ce qui est fait",
      example: "coop task list --open",
      arguments: {},
      options: { open: "seulement ce qui reste à faire" },
    },
    "task show": {
      spoken: "voir",
      about: "affiche une tâche",
      example: "coop task show T05",
      arguments: { task: whichTask },
      options: {},
    },
    "task edit": {
      spoken: "modifier",
      about: 'corrige une tâche ; une valeur vide ("") efface',
      example: "coop task edit T05 --due 2024-05-15",
      arguments: { task: whichTask },
      options: {
        title: "ce qui est à faire",
        owner: "personne ou structure qui s'en charge",
        due: "pour quand",
        done: "jour où cela a été fait",
        session: "temps collectif d'où cela vient",
        decision: "décision d'où cela vient",
      },
    },
    "task done": {
      spoken: "faire",
      about: "dit qu'une tâche est faite",
      example: "coop task done T05 --on 2024-05-02",
      arguments: { task: whichTask },
      options: { on: "jour ; sinon aujourd'hui" },
    },
  },
  views: {
    decisions: {
      reference: "réf.",
      takenOn: "date",
      title: "titre",
      question: "question",
      session: "atelier",
      method: "méthode",
      outcome: "issue",
      tally: "voix",
      statement: "énoncé",
      isUnanimous: "à l'unanimité",
      decidedBy: "qui décide",
      decidedByWords: "qui décide, en mots",
      scope: "portée",
      deliberation: "délibération",
      outcomeSentence: "issue en une phrase",
      reasons: "pourquoi",
      consulted: "voix consultées",
      reviewOn: "à revoir le",
      inForceUntil: "en vigueur jusqu'au",
      replaces: "remplace",
      replacedBy: "remplacée par",
      replacedOn: "remplacée le",
    },
    tasks: {
      reference: "réf.",
      title: "à faire",
      owner: "qui",
      dueOn: "pour le",
      state: "état",
      doneOn: "fait le",
      session: "atelier",
      decision: "décision",
    },
  },
  titles: { decisions: "décisions", tasks: "à faire" },
  problems: {
    "session-or-consultation": () => ({
      what: "Une décision est prise à un temps collectif ou par une consultation, pas les deux.",
      remedy: "Retirez --session ou --consulted.",
    }),
    "replaced-already": ({ number, by }) => ({
      what: `${decision(number)} est déjà remplacée par ${decision(by)}.`,
      remedy: `Remplacez plutôt ${decision(by)}.`,
    }),
    "more-votes-than-voices": ({ counted, present, proxies: held }) => ({
      what: `${figure(counted, { one: "voix comptée", many: "voix comptées" })}, mais ${figure(present, { one: "voix présente", many: "voix présentes" })} et ${figure(held, proxies)}, soit ${figure(present + held, voices)}.`,
      remedy:
        "Corrigez les nombres, ou notez les pouvoirs : coop session attendance <atelier> --proxies <nombre> si l'on ne sait pas qui les tenait, --proxy 16=3 sinon.",
    }),
    "more-votes-than-consulted": ({ counted, consulted }) => ({
      what: `${figure(counted, { one: "voix comptée", many: "voix comptées" })}, mais ${figure(consulted, { one: "voix consultée", many: "voix consultées" })}.`,
      remedy: "Corrigez les nombres, ou celui des voix consultées : --consulted.",
    }),
    "unanimous-with-votes-against": ({ against }) => ({
      what: `Une décision à l'unanimité ne peut pas avoir ${figure(against, voices)} contre.`,
      remedy: "Retirez --unanimous, ou corrigez --against.",
    }),
    "decision-frozen": ({ number }) => ({
      what: `${decision(number)} est adoptée : son énoncé et son issue ne changent plus.`,
      remedy: `Si la communauté a changé d'avis, notez une nouvelle décision : coop decision add --replaces ${decision(number)}. Si c'est une faute de frappe du jour, reprenez l'écriture : coop undo.`,
    }),
    "task-done-already": ({ number, on }) => ({
      what: `${task(number)} est déjà faite, depuis le ${day(on)}.`,
      remedy: "Pour corriger la date : coop task edit --done.",
    }),
    "outcome-not-recorded": ({ number }) => ({
      what: `L'issue de ${decision(number)} n'est pas notée.`,
      remedy: `coop decision edit ${decision(number)} --outcome <issue>`,
    }),
    "decision-without-title": ({ number }) => ({
      what: `${decision(number)} n'a pas de titre.`,
      remedy: `coop decision edit ${decision(number)} --title "…"`,
    }),
    "decision-to-review": ({ number, on }) => ({
      what: `${decision(number)} était à revoir le ${day(on)}.`,
      remedy: `coop decision edit ${decision(number)} --review <date>, ou coop decision add --replaces ${decision(number)}`,
    }),
    "tally-without-attendance": ({ number }) => ({
      what: `Les voix de ${decision(number)} n'ont pas pu être vérifiées : la présence n'est pas relevée.`,
      remedy: "coop session attendance <atelier> --present <numéros>",
    }),
    "tally-beyond-voices": ({ number, counted, voices: there }) => ({
      what: `${decision(number)} compte ${figure(counted, voices)} pour ${figure(there, voices)} au plus, depuis que la présence a été corrigée.`,
      remedy: `coop decision edit ${decision(number)} --for <nombre>, ou coop session attendance <atelier> --proxies <nombre>`,
    }),
    "question-undecided": ({ title }) => ({
      what: `La question ${quote(title)} n'a pas de décision en vigueur.`,
      remedy: `coop decision add --question ${quote(title)}`,
    }),
    "task-overdue": ({ number, title, due }) => ({
      what: `${task(number)} ${quote(title)} était à faire pour le ${day(due)}.`,
      remedy: `coop task done ${task(number)}, ou coop task edit ${task(number)} --due <date>`,
    }),
    "task-without-owner": ({ number, title }) => ({
      what: `Personne n'est chargé de ${task(number)} ${quote(title)}.`,
      remedy: `coop task edit ${task(number)} --owner <personne ou structure>`,
    }),
  },
  notices: {
    "categories-not-there": ({ categories }) =>
      categories.length < 2
        ? `La catégorie ${list(categories.map(quote))} n'avait personne à ce temps collectif.`
        : `Les catégories ${list(categories.map(quote))} n'avaient personne à ce temps collectif.`,
    "tally-not-checked": () => "La présence n'est pas relevée : les voix n'ont pas pu être vérifiées.",
  },
  operations: {
    "decision-added": ({ number, title, outcome }) =>
      `Décision notée : ${decision(number)}${title ? ` ${quote(title)}` : ", sans intitulé"} (${
        {
          adopted: "adoptée",
          rejected: "rejetée",
          deferred: "reportée",
          "none-taken": "pas de décision",
          noted: "prise d'acte",
          "not-recorded": "issue non notée",
        }[outcome]
      }).`,
    "decision-edited": ({ number, title }) =>
      `${decision(number)}${title ? ` ${quote(title)}` : ""} : corrigée.`,
    "task-added": ({ number, title }) => `À faire : ${task(number)} ${quote(title)}.`,
    "task-edited": ({ number, title }) => `${task(number)} ${quote(title)} : corrigé.`,
    "task-done": ({ number, title }) => `Fait : ${task(number)} ${quote(title)}.`,
  },
};
export default words;
