import { french } from "../../language/french.ts";
import { toReference } from "../../values/reference.ts";
import type { FrozenField } from "../decision.ts";
import type { Contradiction } from "../tally.ts";
import type { DecisionsCatalogue } from "./catalogue.ts";

const { quote, list, figure, day, isSingular, capitalise } = french;

const session = (number: number): string => toReference("session", number);
const decision = (number: number): string => toReference("decision", number);
const task = (number: number): string => toReference("task", number);
const decisions = { one: "décision", many: "décisions", gender: "f" } as const;

const which: readonly [string, string] = ["décision", "référence ou partie de l'intitulé"];
const whichTask: readonly [string, string] = ["tâche", "référence ou partie du titre"];
const frozen: Readonly<Record<FrozenField, string>> = {
  title: "l'intitulé",
  statement: "l'énoncé",
  outcome: "le résultat",
};

/** "17 voix comptées, mais 13 voix présentes et 2 pouvoirs, soit 15". */
function arithmetic({ counted, present, proxies }: Contradiction): string {
  const there = `${figure(counted, { one: "voix comptée", many: "voix comptées" })}, mais ${figure(present, { one: "voix présente", many: "voix présentes" })}`;
  if (proxies === 0) return `${there} et aucun pouvoir noté`;
  return `${there} et ${figure(proxies, { one: "pouvoir", many: "pouvoirs" })}, soit ${present + proxies}`;
}

function waysOut({ sessionNumber, neededProxies, notRecorded }: Contradiction, correction: string): string {
  const reference = session(sessionNumber);
  const unknown = figure(notRecorded, {
    one: "présence n'est pas notée",
    many: "présences ne sont pas notées",
  });
  const presence =
    notRecorded > 0
      ? ` Si des membres manquent à la feuille (${unknown}) : coop session attendance ${reference} --present <numéros>.`
      : "";
  return `Si d'autres pouvoirs avaient été donnés, notez leur nombre : coop session attendance ${reference} --proxies ${neededProxies}.${presence} ${correction}`;
}

const words: DecisionsCatalogue = {
  nouns: {
    decision: { spoken: ["décision"], about: "ce qui a été décidé, comment et par qui" },
    task: { spoken: ["tâche", "à-faire"], about: "ce qui reste à faire, par qui et pour quand" },
  },
  choices: {
    objectionState: {
      lifted: "levée",
      integrated: "intégrée",
      maintained: "maintenue",
      "not-retained": "non retenue",
    },
    outcome: {
      adopted: ["adoptée", "adopté"],
      rejected: ["rejetée", "rejeté"],
      deferred: ["reportée", "reporté"],
      "none-taken": ["pas de décision", "aucune décision", "aucune"],
      noted: ["prend acte", "pris acte", "prise d'acte"],
      "not-recorded": ["résultat non noté", "non noté", "non notée", "non renseigné", "non renseignée"],
    },
    method: {
      consent: "consentement",
      consensus: "consensus",
      vote: ["vote", "vote à main levée", "scrutin"],
      graded: ["accord gradué", "gradué"],
      advice: ["avis", "après avis"],
    },
    decidedBy: {
      community: ["la communauté", "communauté"],
      group: ["un groupe", "groupe"],
      steering: ["le comité de pilotage", "comité de pilotage", "pilotage", "copil"],
      elected: ["les élues et les élus", "élus", "élues", "élues et élus"],
      council: ["le conseil municipal", "conseil municipal", "conseil"],
    },
    decisionScope: {
      binding: ["engage la communauté", "engage"],
      proposed: ["proposée à la Ville", "proposée"],
    },
    taskState: {
      open: ["à faire", "ouverte"],
      done: ["faite", "fait"],
      dropped: ["abandonnée", "abandonné"],
    },
  },
  verbs: {
    "decision add": {
      spoken: "ajouter",
      about: "enregistre une décision, ou le fait qu'il n'y en a pas eu",
      example:
        'coop decision add "Deux animations tournantes" --session S02 --question gouvernance --method consentement --outcome adoptée\ncoop decision add "Tarifs 2024" --session S03 --method vote --outcome adoptée --for 15 --against 2',
      arguments: { title: ["intitulé", "intitulé court"] },
      options: {
        session: "temps collectif où elle a été prise",
        on: "jour ; sinon celui du temps collectif",
        question: "question à laquelle elle répond",
        statement: "énoncé : ce qui est décidé, en entier",
        method: "façon de décider",
        outcome: "résultat",
        outcomeSentence: "phrase qui dit le résultat et ses nuances",
        unanimous: "à l'unanimité, avec ou sans décompte",
        for: "voix pour",
        against: "voix contre",
        abstain: "abstentions",
        notTakingPart: "voix qui n'ont pas pris part au vote",
        consulted: "voix consultées entre deux temps collectifs, par courriel par exemple",
        decidedBy: "qui a décidé",
        decidedByWords: "qui a décidé, en un ou deux mots",
        scope: "portée",
        deliberation: "numéro de la délibération du conseil",
        reasons: "raisons",
        review: "jour où la revoir",
        until: "dernier jour où elle est en vigueur",
        replaces: "décision dont elle prend la place",
      },
    },
    "decision list": {
      spoken: "liste",
      about: "liste les décisions",
      example: "coop decision list --in-force",
      arguments: {},
      options: {
        session: "celles de ce temps collectif",
        question: "celles qui répondent à cette question",
        inForce: "celles qui sont en vigueur aujourd'hui",
      },
    },
    "decision show": {
      spoken: "voir",
      about: "affiche une décision et ce qui reste à faire pour elle",
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
        title: "intitulé",
        session: "temps collectif où elle a été prise",
        on: "jour",
        question: "question à laquelle elle répond",
        statement: "énoncé",
        method: "façon de décider",
        outcome: "résultat",
        outcomeSentence: "phrase qui dit le résultat et ses nuances",
        unanimous: "à l'unanimité : oui ou non",
        for: "voix pour",
        against: "voix contre",
        abstain: "abstentions",
        notTakingPart: "voix qui n'ont pas pris part au vote",
        consulted: "voix consultées entre deux temps collectifs",
        decidedBy: "qui a décidé",
        decidedByWords: "qui a décidé, en un ou deux mots",
        scope: "portée",
        deliberation: "numéro de la délibération du conseil",
        reasons: "raisons",
        review: "jour où la revoir",
        until: "dernier jour où elle est en vigueur",
        replaces: "décision dont elle prend la place ; vide : elle n'en remplace aucune",
      },
    },
    "task add": {
      spoken: "ajouter",
      about: "note ce qui est à faire",
      example: 'coop task add "Réserver la salle" --owner P19 --due 2024-04-30 --session S04',
      arguments: { title: ["titre", "ce qui est à faire"] },
      options: {
        owner: "personne ou structure qui s'en charge",
        due: "pour quel jour",
        session: "temps collectif où cela a été convenu",
        decision: "décision dont cela découle",
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
      example: 'coop task edit T05 --owner "Les Tables partagées" --due 2024-05-15',
      arguments: { task: whichTask },
      options: {
        title: "ce qui est à faire",
        owner: "personne ou structure qui s'en charge",
        due: "pour quel jour",
        session: "temps collectif où cela a été convenu",
        decision: "décision dont cela découle",
        done: "jour où elle a été faite",
        dropped: "jour où elle a été abandonnée",
      },
    },
    "task done": {
      spoken: "faire",
      about: "note qu'une tâche est faite",
      example: "coop task done T05 --on 2024-04-22",
      arguments: { task: whichTask },
      options: { on: "jour ; sinon aujourd'hui" },
    },
  },
  views: {
    heldObjections: {
      decision: "décision",
      text: "objection",
      state: "état",
      reason: "parce que",
      settledOn: "réglée le",
    },
    decisions: {
      reference: "réf.",
      takenOn: "date",
      title: "intitulé",
      statement: "énoncé",
      question: "question",
      session: "temps collectif",
      method: "méthode",
      outcome: "résultat",
      tally: "décompte",
      isUnanimous: "à l'unanimité",
      votesFor: "pour",
      votesAgainst: "contre",
      votesAbstain: "abstentions",
      votesNotTakingPart: "n'ont pas pris part",
      consultedVoices: "voix consultées",
      outcomeSentence: "phrase du résultat",
      reasons: "raisons",
      decidedBy: "décidée par",
      decidedByWords: "qui, en mots",
      scope: "portée",
      deliberation: "délibération n°",
      reviewOn: "à revoir le",
      inForceUntil: "en vigueur jusqu'au",
      replaces: "remplace",
      replacedBy: "remplacée par",
      replacedOn: "remplacée le",
    },
    tasks: {
      reference: "réf.",
      title: "à faire",
      owner: "par",
      dueOn: "pour le",
      state: "état",
      doneOn: "faite le",
      droppedOn: "abandonnée le",
      session: "temps collectif",
      decision: "décision",
    },
  },
  titles: { decisions: "décisions", tasks: "à faire", heldObjections: "objections" },
  problems: {
    "decision-undated": () => ({
      what: "Cette décision ne dit ni où ni quand elle a été prise.",
      remedy:
        "Nommez le temps collectif (--session S02), le jour (--on 2024-03-19), ou le nombre de voix consultées entre deux temps collectifs (--consulted 35).",
    }),
    "consulted-at-session": () => ({
      what: "Une décision est prise à un temps collectif, ou en consultant entre deux : pas les deux.",
      remedy: "Gardez --session ou --consulted, et retirez l'autre.",
    }),
    "unanimous-with-against": ({ against }) => ({
      what: `Une décision à l'unanimité n'a pas de voix contre, or il y en a ${against}.`,
      remedy: "Retirez --unanimous, ou corrigez --against.",
    }),
    "too-many-votes": (contradiction) => ({
      what: `${arithmetic(contradiction)}.`,
      remedy: waysOut(contradiction, "Sinon, corrigez le décompte."),
    }),
    "too-many-answers": ({ counted, consulted }) => ({
      what: `${figure(counted, { one: "voix comptée", many: "voix comptées" })}, mais ${figure(consulted, { one: "voix consultée", many: "voix consultées" })}.`,
      remedy: "Corrigez le décompte, ou le nombre de voix consultées : --consulted.",
    }),
    "decision-frozen": ({ number, fields }) => ({
      what: `${capitalise(list(fields.map((field) => frozen[field])))} de ${decision(number)} ne ${fields.length > 1 ? "changent" : "change"} plus : cette décision est adoptée.`,
      remedy: `Si la communauté en a décidé autrement, enregistrez la nouvelle décision : coop decision add "Intitulé" --session <temps collectif> --outcome adoptée --replaces ${decision(number)}. Si c'est une faute de saisie, annulez l'écriture : coop history, puis coop undo.`,
    }),
    "replaces-itself": ({ number, by }) => ({
      what:
        number === by
          ? `${decision(number)} ne peut pas se remplacer elle-même.`
          : `${decision(by)} ne peut pas remplacer ${decision(number)}, qui a pris sa place.`,
      remedy: "Nommez une décision plus ancienne : coop decision list.",
    }),
    "replaced-already": ({ number, by }) => ({
      what: `${decision(number)} est déjà remplacée par ${decision(by)}.`,
      remedy: `Si la nouvelle décision prend la place de ${decision(by)} : --replaces ${decision(by)}.`,
    }),
    "replacement-not-adopted": ({ number }) => ({
      what: `Seule une décision adoptée peut en remplacer une autre : ${decision(number)} reste comme elle est.`,
      remedy: "Retirez --replaces, ou corrigez le résultat : --outcome adoptée.",
    }),
    "replacement-undated": ({ number }) => ({
      what: `Une décision sans date ne peut pas remplacer ${decision(number)} : on ne saurait pas depuis quand.`,
      remedy: "Ajoutez le jour : --on 2024-03-19.",
    }),
    "replaces-younger": ({ number, takenOn, on }) => ({
      what: `${decision(number)}, prise le ${day(takenOn)}, ne peut pas être remplacée par une décision du ${day(on)}, qui la précède.`,
      remedy: "Corrigez l'une des deux dates : --on, ou coop decision edit --on.",
    }),
    "task-done-already": ({ number, on }) => ({
      what: `${task(number)} est déjà faite, depuis le ${day(on)}.`,
      remedy: `Pour corriger ce jour : coop task done ${task(number)} --on <date>.`,
    }),
    "task-done-and-dropped": ({ number, doneOn, droppedOn }) => ({
      what: `${task(number)} ne peut pas être à la fois faite (le ${day(doneOn)}) et abandonnée (le ${day(droppedOn)}).`,
      remedy: `Effacez l'une des deux dates : coop task edit ${task(number)} --dropped "", ou --done "".`,
    }),
    "outcome-not-recorded": ({ references }) => ({
      what: `Le résultat n'est pas noté pour ${figure(references.length, decisions)} : ${list(references)}.`,
      remedy: "S'il est connu : coop decision edit <décision> --outcome <résultat>",
    }),
    "decision-untitled": ({ references }) => ({
      what: `${figure(references.length, { one: "décision est", many: "décisions sont" })} sans intitulé : ${list(references)}.`,
      remedy: 'coop decision edit <décision> --title "…"',
    }),
    "deliberation-missing": ({ references }) => ({
      what: `${figure(references.length, { one: "décision n'a", many: "décisions n'ont" })} pas de numéro de délibération : ${list(references)}.`,
      remedy: "coop decision edit <décision> --deliberation <numéro>",
    }),
    "deliberation-of-another-year": ({ references }) => ({
      what: `${figure(references.length, { one: "décision porte un numéro de délibération", many: "décisions portent un numéro de délibération" })} d'une autre année que leur date : ${list(references)}.`,
      remedy: "coop decision edit <décision> --deliberation <numéro>",
    }),
    "tally-unchecked": ({ references }) => ({
      what: `${figure(references.length, { one: "décompte ne peut pas être vérifié", many: "décomptes ne peuvent pas être vérifiés" })}, faute de présences notées : ${list(references)}.`,
      remedy: "coop session attendance <temps collectif> --present <numéros>",
    }),
    "tally-contradicted": ({ number, ...contradiction }) => ({
      what: `Le décompte de ${decision(number)} ne s'accorde plus avec les présences de ${session(contradiction.sessionNumber)} : ${arithmetic(contradiction)}.`,
      remedy: waysOut(
        contradiction,
        `Sinon, corrigez le décompte : coop decision edit ${decision(number)} --for <voix>.`,
      ),
    }),
    "decision-on-another-day": ({ number, takenOn, sessionNumber, on }) => ({
      what: `${decision(number)} est datée du ${day(takenOn)}, mais ${session(sessionNumber)}, où elle a été prise, est du ${day(on)}.`,
      remedy: `coop decision edit ${decision(number)} --on ${on}`,
    }),
    "review-due": ({ number, title, on }) => ({
      what: `${decision(number)}${title ? ` ${quote(title)}` : ""} était à revoir le ${day(on)}.`,
      remedy: `Si elle est remplacée : coop decision add … --replaces ${decision(number)} ; si elle reste, donnez la prochaine date : coop decision edit ${decision(number)} --review <date>`,
    }),
    "questions-undecided": ({ titles }) => ({
      what: `${figure(titles.length, { one: "question n'a", many: "questions n'ont" })} aucune décision en vigueur : ${list(titles)}.`,
      remedy: `coop decision add … --question <question>, ou, si l'on n'y travaille plus : coop question edit <question> --state close`,
    }),
    "task-overdue": ({ number, title, due }) => ({
      what: `${task(number)} ${quote(title)} était à faire pour le ${day(due)}.`,
      remedy: `coop task done ${task(number)}, ou coop task edit ${task(number)} --due <date>`,
    }),
    "task-unowned": ({ references }) => ({
      what: `Personne n'est chargé de ${figure(references.length, { one: "tâche", many: "tâches" })} : ${list(references)}.`,
      remedy: "coop task edit <tâche> --owner <personne ou structure>",
    }),
  },
  notices: {
    untitled: () => "sans intitulé",
    tally: (tally) =>
      [
        tally.unanimous ? "unanimité" : undefined,
        tally.for === undefined ? undefined : `${tally.for} pour`,
        tally.against === undefined ? undefined : `${tally.against} contre`,
        tally.abstain === undefined
          ? undefined
          : figure(tally.abstain, { one: "abstention", many: "abstentions" }),
        tally.notTakingPart === undefined
          ? undefined
          : `${tally.notTakingPart} ${isSingular(tally.notTakingPart) ? "n'a pas pris part" : "n'ont pas pris part"}`,
      ]
        .filter((part) => part !== undefined)
        .join(", "),
    "tally-not-checked": ({ sessionNumber }) =>
      `Le décompte n'a pas pu être vérifié : les présences de ${session(sessionNumber)} ne sont pas notées (coop session attendance ${session(sessionNumber)}).`,
    "categories-not-there": ({ sessionNumber, labels }) =>
      `Aucune présence n'est notée à ${session(sessionNumber)} pour ${
        labels.length > 1 ? "les catégories" : "la catégorie"
      } ${list(labels.map(quote))} ; la décision est enregistrée telle quelle.`,
  },
  operations: {
    "decision-added": ({ number, title, replaces }) =>
      `Décision enregistrée : ${decision(number)} ${title ?? "sans intitulé"}${
        replaces.length > 0 ? `, qui remplace ${list(replaces.map(decision))}` : ""
      }.`,
    "decision-edited": ({ number, title }) =>
      `Décision corrigée : ${decision(number)} ${title ?? "sans intitulé"}.`,
    "task-added": ({ number, title }) => `À faire : ${task(number)} ${title}.`,
    "task-edited": ({ number, title }) => `Tâche corrigée : ${task(number)} ${title}.`,
    "task-done": ({ number, title, on }) => `Faite le ${day(on)} : ${task(number)} ${title}.`,
  },
};
export default words;
