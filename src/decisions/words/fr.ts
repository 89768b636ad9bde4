import { asTyped } from "../../language/as-typed.ts";
import type { Ways } from "../../language/catalogue.ts";
import { french } from "../../language/french.ts";
import { eachOf } from "../../language/lists.ts";
import { toReference } from "../../values/reference.ts";
import type { FrozenField, Method } from "../decision.ts";
import type { ObjectionState } from "../objection.ts";
import type { Contradiction } from "../tally.ts";
import type { DecisionsCatalogue } from "./catalogue.ts";

const { quote, list, figure, day, isSingular, capitalise, some } = french;

const session = (number: number): string => toReference("session", number);
const decision = (number: number): string => toReference("decision", number);
const task = (number: number): string => toReference("task", number);
const decisions = { one: "décision", many: "décisions", gender: "f" } as const;

const methodWords: Readonly<Record<Method, string>> = {
  consent: "consentement",
  consensus: "consensus",
  vote: "vote",
  graded: "accord gradué",
  advice: "avis",
};
const stateWords: Readonly<Record<ObjectionState, string>> = {
  lifted: "levée",
  integrated: "intégrée",
  maintained: "maintenue",
  "not-retained": "non retenue",
};
const frozen: Readonly<Record<FrozenField, string>> = {
  title: "l'intitulé",
  statement: "l'énoncé",
  outcome: "le résultat",
};

/** Participles in their four forms. */
function agreeing(first: string, ...others: readonly string[]): readonly [string, ...string[]] {
  return [first, ...[first, ...others].flatMap((one) => [`${one}e`, `${one}s`, `${one}es`]), ...others];
}

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

/** The sheet is looked at first where it is not whole. */
function tallyWays(number: number, { sessionNumber, neededProxies, notRecorded }: Contradiction): Ways {
  const tally = `coop decision edit ${decision(number)} --for`;
  const sheet = `coop session attendance ${session(sessionNumber)}`;
  const proxies = ["si d'autres pouvoirs avaient été donnés", `${sheet} --proxies ${neededProxies}`] as const;
  return notRecorded > 0 ? [sheet, proxies, ["si c'est le décompte", tally]] : [tally, proxies];
}

const words: DecisionsCatalogue = {
  nouns: {
    decision: {
      spoken: ["décision"],
      about: "ce qui a été décidé, comment et par qui",
      item: ["décision", "référence ou partie de l'intitulé"],
      fields: {
        session: "temps collectif où elle a été prise",
        on: "jour",
        question: "question à laquelle elle répond",
        method: "façon de décider",
        outcomeSentence: "phrase qui dit le résultat et ses nuances",
        unanimous: "à l'unanimité : oui ou non",
        for: "voix pour",
        against: "voix contre",
        abstain: "abstentions",
        notTakingPart: "voix qui n'ont pas pris part au vote",
        grade:
          "degré d'accord et ses voix ; tous les degrés remplacent les précédents, vide : il n'y en a pas",
        consultation: "comment les voix ont été consultées entre deux temps collectifs",
        consulted: "nombre de voix consultées entre deux temps collectifs",
        decidedBy: "qui a décidé",
        decidedByWords: "qui a décidé, en un ou deux mots",
        deliberation: "numéro de la délibération du conseil",
        review: "jour où la revoir",
        until: "dernier jour où elle est en vigueur",
        replaces: "décision dont elle prend la place",
      },
    },
    objection: {
      spoken: ["objection", "réserve"],
      about: "les objections à une décision, et ce qu'elles sont devenues",
      item: ["objection", "référence (D04.1) ou partie du texte"],
      fields: {
        category: "catégorie qui la porte",
        by: "personne qui la porte, si elle accepte d'être citée",
        state: "ce qu'elle est devenue",
        reason: "pourquoi",
        amendment: "ce qui a été changé pour elle",
        on: "jour où elle a été réglée",
      },
    },
    task: {
      spoken: ["tâche", "à-faire"],
      about: "ce qui reste à faire, par qui et pour quand",
      item: ["tâche", "référence ou partie du titre"],
      fields: {
        owner: "personne ou structure qui s'en charge",
        due: "pour quel jour",
        session: "temps collectif où cela a été convenu",
        decision: "décision dont cela découle",
      },
    },
  },
  choices: {
    objectionState: {
      lifted: [stateWords.lifted, "levé"],
      integrated: [stateWords.integrated, "intégré"],
      maintained: [stateWords.maintained, "maintenu"],
      "not-retained": [stateWords["not-retained"], "non retenu", "écartée"],
    },
    outcome: {
      adopted: [
        "adoptée",
        "adopté",
        "acceptée",
        "accepté",
        "approuvée",
        "approuvé",
        "validée",
        "validé",
        "oui",
        "ok",
        "d'accord",
      ],
      rejected: ["rejetée", "rejeté", "refusée", "refusé", "non"],
      deferred: ["reportée", "reporté", "ajournée", "ajourné", "plus tard", "en attente"],
      "none-taken": ["pas de décision", "aucune décision", "aucune", "retirée", "retiré", "sans suite"],
      noted: ["prend acte", "pris acte", "prise d'acte", "pour information", "information", "info"],
      "not-recorded": ["résultat non noté", "non noté", "non notée", "non renseigné", "non renseignée"],
    },
    // The words of minutes, masculine and feminine, one and several.
    decisionEnding: {
      adopted: [
        ...agreeing("adopté", "approuvé", "validé", "accepté", "acté", "retenu", "entériné"),
        "il est décidé",
        "a décidé",
        "ont décidé",
        "décide de",
        "décide d'",
        "décide que",
        "décident de",
        "décident d'",
        "décidons de",
        "c'est voté",
        ...agreeing("est voté", "été voté", "sont voté"),
        "on se met d'accord pour",
        "on s'est mis d'accord pour",
        "nous sommes d'accord pour",
        "tout le monde est d'accord",
        "ok pour tout le monde",
        "est décidé à l'unanimité",
        "il est convenu",
        "il a été convenu",
        "on convient",
        "l'on convient",
        "nous convenons",
        "on s'est mis d'accord",
        "nous nous sommes mis d'accord",
        "d'accord à l'unanimité",
        "tout le monde d'accord",
        "tout le monde ok",
        "tout le monde est ok",
        "personne contre",
        "personne n'est contre",
        "c'est oui",
        "c'est donc oui",
        "donc oui",
      ],
      rejected: [
        ...agreeing("rejeté", "refusé"),
        "est écarté",
        "est écartée",
        "est donc écarté",
        "est donc écartée",
        "c'est non",
        "c'est donc non",
        "donc non",
      ],
      deferred: [
        ...agreeing("reporté", "ajourné", "renvoyé", "différé"),
        "remis à",
        "remise à",
        "remis au",
        "on reporte",
        "nous reportons",
        "on en reparle",
        "on en reparlera",
        "on en rediscute",
        "on en rediscutera",
        "on y reviendra",
        "on verra",
        "on le remet",
        "on la remet",
      ],
      "none-taken": [
        "pas de décision",
        "aucune décision",
        "sans décision",
        "proposition retirée",
        "point retiré",
        "pas tranché",
        "rien n'est tranché",
        "rien n'est décidé",
        "rien n'a été décidé",
        "on ne décide rien",
        "on s'est mis d'accord sur rien",
        "nous nous sommes mis d'accord sur rien",
        "on ne valide rien",
        "rien n'est validé",
      ],
      noted: [
        "prend acte",
        "prennent acte",
        "pris acte",
        "prise d'acte",
        "dont acte",
        "nous en avons pris note",
        "nous en prenons note",
        "on en prend note",
      ],
      "no-vote": "pas de vote",
      unanimous: ["à l'unanimité", "unanimité", "unanimement", "unanime", "unanimes"],
      "all-but": ["moins", "sauf", "excepté", "hormis", "à l'exception", "quasi", "presque", "quasiment"],
      majority: ["à la majorité", "majorité des voix"],
      not: ["pas", "non", "jamais", "ni"],
      "to-come": [
        "sera",
        "seront",
        "serait",
        "seraient",
        "soit",
        "soient",
        "être",
        "si",
        "pourrait",
        "faut",
        "doit",
        "devra",
      ],
      voices: ["voix", "vote", "votes", "votants", "votantes"],
      none: ["aucun", "aucune", "zéro"],
    },
    tallyCell: {
      for: ["pour", "favorable", "favorables"],
      against: ["contre", "défavorable", "défavorables"],
      abstain: ["abstention", "abstentions", "abst", "s'abstient", "s'abstiennent"],
      notTakingPart: [
        "ne prend pas part",
        "ne prennent pas part",
        "ne prend pas part au vote",
        "ne prennent pas part au vote",
        "ne participe pas au vote",
        "ne participent pas au vote",
        "nppv",
      ],
    },
    method: {
      ...methodWords,
      vote: [methodWords.vote, "vote à main levée", "scrutin"],
      graded: [methodWords.graded, "gradué"],
      advice: [methodWords.advice, "après avis"],
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
      about: "enregistre une décision, ou le fait qu'il n'y en a pas eu",
      example:
        'coop decision add "Deux animations tournantes" --session S02 --question gouvernance --method consentement --outcome adoptée\ncoop decision add "Tarifs 2024" --session S03 --method vote --outcome adoptée --for 15 --against 2\ncoop decision add "Horaires du soir" --consultation "par courriel" --consulted 35 --on 2024-06-11 --outcome adoptée --objection "associations : la charge pour les petites structures"',
      arguments: { title: ["intitulé", "intitulé court"] },
      options: {
        on: "jour ; sinon celui du temps collectif",
        statement: "énoncé : ce qui est décidé, en entier",
        unanimous: "à l'unanimité, avec ou sans décompte",
        grade:
          'degré d\'accord et ses voix, du plus au moins favorable : --grade "Tout à fait d\'accord=12" --grade "Plutôt=5"',
        consultation: 'comment les voix ont été consultées entre deux temps collectifs : "par courriel"',
        objection: 'objection, avec sa catégorie si elle est dite : "associations : la charge"',
      },
    },
    "decision list": {
      about: "liste les décisions",
      example: "coop decision list --in-force\ncoop decision list --due",
      options: {
        session: "celles de ce temps collectif",
        question: "celles qui répondent à cette question",
        outcome: "celles qui ont ce résultat",
        inForce: "celles qui sont en vigueur aujourd'hui",
        due: "celles dont le jour de revue est venu",
      },
    },
    "decision show": {
      about: "affiche une décision : objections, corrections, présence par catégorie, ce qui reste à faire",
      example: "coop decision show D04",
    },
    "decision edit": {
      about:
        "corrige une décision ; une valeur vide (\"\") efface ; l'énoncé d'une décision adoptée ne change plus",
      example: "coop decision edit D04 --review 2024-10-15",
      options: {
        replaces: "décision dont elle prend la place ; vide : elle n'en remplace aucune",
      },
    },
    "decision amend": {
      spoken: "amender",
      about: "corrige l'énoncé d'une décision adoptée, à partir d'un jour ; l'énoncé d'avant reste à côté",
      example:
        'coop decision amend D09 --text "Trois personnes animent, dont une tirée au sort." --reason "tirage au sort oublié" --on 2024-06-11',
      options: {
        text: "énoncé en entier, tel qu'il se lit désormais",
        reason: "pourquoi il est corrigé",
        on: "jour de la correction ; sinon aujourd'hui",
      },
    },
    "decision replace": {
      spoken: "remplacer",
      about: "note qu'une décision a pris la place d'une autre, le jour où elle a été prise",
      example: "coop decision replace D04 --by D11",
      options: { by: "décision qui a pris sa place" },
    },
    "decision remove": {
      about:
        "retire une décision saisie par erreur, avec ses objections, si rien d'autre n'en dépend ; son numéro ne sert plus",
      example: "coop decision remove D12",
    },
    "objection add": {
      about: "ajoute une objection à une décision",
      example: 'coop objection add D04 "associations : la charge pour les petites structures"',
      arguments: {
        text: ["objection", "l'objection, avec la catégorie qui la porte si elle est dite, puis « : »"],
      },
      options: {
        state: "ce qu'elle est devenue ; sinon elle reste ouverte",
        on: "jour où elle a été réglée ; sinon celui de la décision",
      },
    },
    "objection list": {
      about: "liste les objections",
      example: "coop objection list --open",
      options: { decision: "celles de cette décision", open: "seulement celles qui ne sont pas réglées" },
    },
    "objection settle": {
      spoken: "régler",
      about: "dit ce qu'une objection est devenue",
      example:
        'coop objection settle D04.1 --state intégrée --amendment "un appui de l\'équipe projet est prévu"',
      options: { on: "jour ; sinon aujourd'hui" },
    },
    "objection edit": {
      about: 'corrige une objection ; une valeur vide ("") efface',
      example: "coop objection edit D04.1 --category associations",
      options: {
        text: "l'objection",
        state: "ce qu'elle est devenue ; vide : elle est de nouveau ouverte",
      },
    },
    "objection remove": {
      about: "retire une objection notée par erreur",
      example: "coop objection remove D04.2",
    },
    "task add": {
      about: "note ce qui est à faire",
      example: 'coop task add "Réserver la salle" --owner P19 --due 2024-04-30 --session S04',
      arguments: { title: ["titre", "ce qui est à faire"] },
    },
    "task list": {
      about: "liste ce qui est à faire et ce qui est fait",
      example: "coop task list --open\ncoop task list --overdue --owner P19",
      options: {
        open: "seulement ce qui reste à faire",
        overdue: "seulement ce qui est en retard",
        owner: "ce dont cette personne ou cette structure se charge",
        session: "ce qui a été convenu à ce temps collectif",
      },
    },
    "task show": {
      about: "affiche une tâche",
      example: "coop task show T05",
    },
    "task edit": {
      about: 'corrige une tâche ; une valeur vide ("") efface',
      example: 'coop task edit T05 --owner "Les Tables partagées" --due 2024-05-15',
      options: {
        title: "ce qui est à faire",
        done: "jour où elle a été faite",
        dropped: "jour où elle a été abandonnée",
      },
    },
    "task done": {
      spoken: "faire",
      about: "note que des tâches sont faites",
      example: "coop task done T05 T06 --on 2024-04-22",
      arguments: { others: ["autres", "d'autres, faites le même jour"] },
      options: { on: "jour ; sinon aujourd'hui" },
    },
    "task remove": {
      about: "retire une tâche saisie par erreur ; son numéro ne sert plus",
      example: "coop task remove T05",
    },
  },
  columns: {
    reason: "parce que",
    reference: "réf.",
    text: "objection",
    category: "catégorie",
    state: "état",
    settledOn: "réglée le",
    decision: "décision",
    title: "intitulé",
    session: "temps collectif",
  },
  views: {
    amendments: { amendedOn: "corrigé le", before: "énoncé d'avant", after: "énoncé d'après" },
    objections: { category: "portée par", by: "personne citée", amendment: "ce qui a changé" },
    balance: { share: "présence", members: "membres ce jour-là" },
    decisions: {
      takenOn: "date",
      statement: "énoncé",
      question: "question",
      method: "méthode",
      outcome: "résultat",
      tally: "décompte",
      isUnanimous: "à l'unanimité",
      votesFor: "pour",
      votesAgainst: "contre",
      votesAbstain: "abstentions",
      votesNotTakingPart: "n'ont pas pris part",
      consultation: "consultation",
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
      title: "à faire",
      owner: "par",
      dueOn: "pour le",
      doneOn: "faite le",
      droppedOn: "abandonnée le",
    },
  },
  titles: {
    decisions: "décisions",
    tasks: "à faire",
    heldObjections: "objections",
    objections: "objections",
    amendments: "corrections de l'énoncé",
    balance: "présence par catégorie, suppléances comprises",
  },
  problems: {
    "decision-undated": () => ({
      what: "Cette décision ne dit ni où ni quand elle a été prise.",
      remedy:
        "Nommez le temps collectif (--session S02), le jour (--on 2024-03-19), ou le nombre de voix consultées entre deux temps collectifs (--consulted 35).",
    }),
    "review-before-taken": ({ on, takenOn }) => ({
      what: `Le jour de revue, le ${day(on)}, précède la décision, du ${day(takenOn)}.`,
      remedy: "Corrigez --review, ou la date de la décision.",
    }),
    "ends-before-taken": ({ on, takenOn }) => ({
      what: `Le dernier jour en vigueur, le ${day(on)}, précède la décision, du ${day(takenOn)}.`,
      remedy: "Corrigez --until, ou la date de la décision.",
    }),
    "grades-of-another-method": ({ method }) => ({
      what: `Des degrés d'accord se comptent dans un accord gradué ; ici la méthode est ${quote(methodWords[method])}.`,
      remedy: "Corrigez --method, ou comptez les voix par --for et --against.",
    }),
    "grades-and-votes": () => ({
      what: "Les voix d'un accord gradué se comptent par degré, et non par pour et contre.",
      remedy: "Gardez --grade, ou --for et --against.",
    }),
    "grade-twice": ({ label }) => ({
      what: `Le degré ${quote(label)} est donné deux fois.`,
      remedy: "Donnez chaque degré une fois, avec toutes ses voix.",
    }),
    "not-a-grade": ({ typed }) => ({
      what: `${quote(typed)} n'est pas un degré d'accord avec ses voix.`,
      remedy: 'Écrivez par exemple : --grade "Tout à fait d\'accord=12".',
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
      remedy: `${fields.includes("statement") ? `Si la communauté a précisé l'énoncé : coop decision amend ${decision(number)} --text "…" --reason "…". ` : ""}Si ${fields.includes("statement") ? "elle" : "la communauté"} en a décidé autrement, enregistrez la nouvelle décision : coop decision add "Intitulé" --session <temps collectif> --outcome adoptée --replaces ${decision(number)}. Si c'est une faute de saisie, annulez l'écriture : coop history, puis coop undo.`,
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
    "amends-not-adopted": ({ number }) => ({
      what: `${decision(number)} n'est pas adoptée : son énoncé peut encore changer, sans correction datée.`,
      remedy: `coop decision edit ${decision(number)} --statement "…"`,
    }),
    "amends-before-taken": ({ number, takenOn, on }) => ({
      what: `${decision(number)} est du ${day(takenOn)} : elle ne peut pas être corrigée dès le ${day(on)}.`,
      remedy: "Corrigez le jour : --on.",
    }),
    "amends-before-amended": ({ number, amendedOn, on }) => ({
      what: `L'énoncé de ${decision(number)} a déjà été corrigé le ${day(amendedOn)}, après le ${day(on)}.`,
      remedy: `Corrigez le jour : --on. Si cette correction-là est une erreur : coop history, puis coop undo.`,
    }),
    "amends-replaced": ({ number, by, on }) => ({
      what: `${decision(number)} est remplacée par ${decision(by)} depuis le ${day(on)} : son énoncé ne vaut plus.`,
      remedy: `Corrigez celui qui vaut : coop decision amend ${decision(by)}.`,
    }),
    "amends-nothing": ({ number }) => ({
      what: `L'énoncé de ${decision(number)} dit déjà cela.`,
      remedy: `Pour le lire : coop decision show ${decision(number)}.`,
    }),
    "objection-says-nothing": ({ typed }) => ({
      what: `${quote(typed)} ne dit pas quelle est l'objection.`,
      remedy: 'Écrivez-la, après la catégorie si elle est dite : "associations : la charge".',
    }),
    "objection-needs-reason": () => ({
      what: "Une objection qui n'est pas retenue demande une raison.",
      remedy: 'Dites pourquoi : --reason "…".',
    }),
    "objection-near-category": ({ typed, candidates }) => ({
      what: `${quote(typed)} commence par ce qui ressemble à une catégorie : ${list(candidates.map(quote))}.`,
      remedy:
        "Écrivez la catégorie comme dans coop category list ; si ce n'en est pas une, évitez les deux-points.",
    }),
    "objection-settled-already": ({ reference, state, on }) => ({
      what: `${reference} est déjà ${stateWords[state]}${on ? `, depuis le ${day(on)}` : ""}.`,
      remedy: `Pour la corriger : coop objection edit ${reference}.`,
    }),
    "quotation-not-agreed": ({ number, name }) => ({
      what: `${toReference("participant", number)} ${name} n'a pas accepté d'être cité ou citée nommément.`,
      remedy: `Notez l'objection sans la personne, avec sa catégorie par exemple. Si elle accepte : coop participant consent ${toReference("participant", number)} --quotation oui.`,
    }),
    "objections-open": ({ references }) => ({
      what: `On ne sait pas ce que ${references.length > 1 ? "sont devenues les objections" : "est devenue l'objection"} ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop objection settle ${one}`)],
    }),
    "consent-with-objection": ({ references }) => ({
      what: `${references.length > 1 ? "Les objections" : "L'objection"} ${some(references)} ${references.length > 1 ? "sont encore ouvertes, alors que leurs décisions sont adoptées" : "est encore ouverte, alors que sa décision est adoptée"} par consentement.`,
      ways: [eachOf(references, (one) => `coop objection settle ${one}`)],
    }),
    "adopted-by-fewer": ({ references }) => ({
      what: `${figure(references.length, { one: "décision est adoptée", many: "décisions sont adoptées" })} avec moins de voix pour que de voix contre : ${some(references)}.`,
      ways: [
        eachOf(references, (one) => `coop decision edit ${one} --for`),
        ["si ce sont les voix contre", eachOf(references, (one) => `coop decision edit ${one} --against`)],
      ],
    }),
    "tally-without-method": ({ references }) => ({
      what: `${figure(references.length, { one: "décision a un décompte, mais on ne sait pas comment elle a été prise", many: "décisions ont un décompte, mais on ne sait pas comment elles ont été prises" })} : ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop decision edit ${one} --method`)],
    }),
    "objections-of-unquotable": ({ references }) => ({
      what: `${references.length > 1 ? "Les objections" : "L'objection"} ${some(references)} ${references.length > 1 ? "portent" : "porte"} le nom d'une personne qui n'accepte plus d'être citée ; ce nom n'est montré nulle part.`,
      ways: [eachOf(references, (one) => `coop objection edit ${one} --by ""`)],
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
      what: `Le résultat n'est pas noté pour ${figure(references.length, decisions)} : ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop decision edit ${one} --outcome`)],
    }),
    "decision-untitled": ({ references }) => ({
      what: `${figure(references.length, { one: "décision est", many: "décisions sont" })} sans intitulé : ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop decision edit ${one} --title`)],
    }),
    "deliberation-missing": ({ references }) => ({
      what: `${figure(references.length, { one: "décision n'a", many: "décisions n'ont" })} pas de numéro de délibération : ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop decision edit ${one} --deliberation`)],
    }),
    "deliberation-of-another-year": ({ references }) => ({
      what: `${figure(references.length, { one: "décision porte un numéro de délibération", many: "décisions portent un numéro de délibération" })} d'une autre année que leur date : ${some(references)}.`,
      ways: [
        eachOf(references, (one) => `coop decision edit ${one} --deliberation`),
        ["si c'est la date", eachOf(references, (one) => `coop decision edit ${one} --on`)],
      ],
    }),
    "tally-unchecked": ({ references, sessions }) => ({
      what: `${figure(references.length, { one: "décompte ne peut pas être vérifié", many: "décomptes ne peuvent pas être vérifiés" })}, faute de présences notées : ${some(references)}.`,
      ways: [eachOf(sessions, (one) => `coop session attendance ${one}`)],
    }),
    "tally-contradicted": ({ number, ...contradiction }) => ({
      what: `Le décompte de ${decision(number)} ne s'accorde plus avec les présences de ${session(contradiction.sessionNumber)} : ${arithmetic(contradiction)}.`,
      ways: [...tallyWays(number, contradiction)],
      alike: [decision(number), "décomptes ne s'accordent plus avec les présences"],
    }),
    "decision-on-another-day": ({ number, takenOn, sessionNumber, on }) => ({
      what: `${decision(number)} est datée du ${day(takenOn)}, mais ${session(sessionNumber)}, où elle a été prise, est du ${day(on)}.`,
      ways: [`coop decision edit ${decision(number)} --on ${on}`],
      alike: [decision(number), "décisions portent un autre jour que leur temps collectif"],
    }),
    "amended-before-taken": ({ number, amendedOn, takenOn }) => ({
      what: `${decision(number)} est datée du ${day(takenOn)}, mais son énoncé a été corrigé dès le ${day(amendedOn)}.`,
      ways: [
        `coop decision edit ${decision(number)} --on`,
        ["si c'est la correction qui est mal datée, pour trouver son numéro et l'annuler", "coop history"],
      ],
      alike: [decision(number), "décisions ont été corrigées avant leur date"],
    }),
    "review-due": ({ number, title, on, next }) => ({
      what: `${decision(number)}${title ? ` ${quote(title)}` : ""} est à revoir depuis le ${day(on)}.`,
      ways: [
        `coop decision edit ${decision(number)} --review ${next}`,
        ["si elle est remplacée", `coop decision add --replaces ${decision(number)}`],
      ],
      alike: [decision(number), "décisions sont à revoir"],
    }),
    "questions-undecided": ({ titles }) => ({
      what: `${figure(titles.length, { one: "question n'a", many: "questions n'ont" })} aucune décision en vigueur : ${list(titles)}.`,
      ways: [
        eachOf(titles, (one) => `coop decision add --question ${asTyped(one)}`),
        [
          "si l'on n'y travaille plus",
          eachOf(titles, (one) => `coop question edit ${asTyped(one)} --state close`),
        ],
      ],
    }),
    "task-overdue": ({ number, title, due }) => ({
      what: `${task(number)} ${quote(title)} était à faire pour le ${day(due)}.`,
      ways: [
        `coop task done ${task(number)}`,
        ["si elle est pour plus tard", `coop task edit ${task(number)} --due`],
      ],
      alike: [task(number), "tâches sont en retard", "coop task done"],
    }),
    "task-unowned": ({ references }) => ({
      what: `Personne n'est chargé de ${figure(references.length, { one: "tâche", many: "tâches" })} : ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop task edit ${one} --owner`)],
    }),
  },
  notices: {
    "in-force": ({ until }) => (until === null ? "en vigueur" : `en vigueur jusqu'au ${day(until, "short")}`),
    replaced: ({ by, on }) => (by === null ? `remplacée le ${day(on, "short")}` : `remplacée par ${by}`),
    ended: ({ on }) => `terminée le ${day(on, "short")}`,
    untitled: () => "sans intitulé",
    tally: (tally) =>
      [
        tally.unanimous ? "unanimité" : undefined,
        tally.for === undefined ? undefined : `${tally.for || "aucune"} pour`,
        tally.against === undefined ? undefined : `${tally.against || "aucune"} contre`,
        tally.abstain === undefined
          ? undefined
          : tally.abstain === 0
            ? "aucune abstention"
            : figure(tally.abstain, { one: "abstention", many: "abstentions" }),
        tally.notTakingPart === undefined
          ? undefined
          : `${tally.notTakingPart} ${isSingular(tally.notTakingPart) ? "n'a pas pris part" : "n'ont pas pris part"}`,
        ...(tally.grades ?? []).map(([label, votes]) => `${label} : ${votes ?? "?"}`),
      ]
        .filter((part) => part !== undefined)
        .join(", "),
    share: ({ there, ofAll }) => `${there} sur ${ofAll}`,
    "objection-open": () => "ouverte",
    "decision-remove-question": ({ number, title, replaces }) =>
      `${decision(number)} ${title ?? "sans intitulé"} va être retirée du carnet, avec ses objections et ses corrections.${
        replaces.length > 0
          ? ` ${list(replaces.map(decision))}, qu'elle remplaçait, ${replaces.length > 1 ? "reprendront leur" : "reprendra sa"} place.`
          : ""
      } Continuer ?`,
    "objection-remove-question": ({ reference, text }) =>
      `${reference} ${quote(text)} va être retirée. Continuer ?`,
    "task-remove-question": ({ number, title }) =>
      `${task(number)} ${title} va être retirée du carnet. Continuer ?`,
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
    "decision-amended": ({ number, title, on }) =>
      `Énoncé corrigé à partir du ${day(on)} : ${decision(number)} ${title ?? "sans intitulé"}.`,
    "decision-replaced": ({ number, title, by, on }) =>
      `Remplacée par ${decision(by)} depuis le ${day(on)} : ${decision(number)} ${title ?? "sans intitulé"}.`,
    "decision-removed": ({ number, title }) =>
      `${decision(number)} ${title ?? "sans intitulé"}, saisie par erreur : retirée.`,
    "objection-added": ({ reference }) => `Objection notée : ${reference}.`,
    "objection-settled": ({ reference, state, on }) =>
      `Objection ${stateWords[state]} le ${day(on)} : ${reference}.`,
    "objection-edited": ({ reference }) => `Objection corrigée : ${reference}.`,
    "objection-removed": ({ reference }) => `Objection notée par erreur, retirée : ${reference}.`,
    "task-added": ({ number, title }) => `À faire : ${task(number)} ${title}.`,
    "task-edited": ({ number, title }) => `Tâche corrigée : ${task(number)} ${title}.`,
    "task-done": ({ on, others = [], ...first }) =>
      `${others.length > 0 ? "Faites" : "Faite"} le ${day(on)} : ${some([first, ...others].map((one) => `${task(one.number)} ${one.title}`))}.`,
    "task-removed": ({ number, title }) => `${task(number)} ${title}, saisie par erreur : retirée.`,
  },
};
export default words;
