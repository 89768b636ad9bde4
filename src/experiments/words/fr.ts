import { french } from "../../language/french.ts";
import type { CountedNoun } from "../../language/language.ts";
import { eachOf } from "../../language/lists.ts";
import { tableOptionWords } from "../../tabular/words/fr.ts";
import type { Day } from "../../values/day.ts";
import { toReference } from "../../values/reference.ts";
import type { Continuation } from "../experiment.ts";
import type { ExperimentsCatalogue } from "./catalogue.ts";

const { quote, list, count, figure, day, dayRange, capitalise, some } = french;

const ideas = { one: "piste d'action", many: "pistes d'action", gender: "f" } as const;
const experiments = { one: "expérimentation", many: "expérimentations", gender: "f" } as const;
const indicators = { one: "indicateur", many: "indicateurs", gender: "m" } as const;

const loggedLines = { one: "ligne", many: "lignes", gender: "f" } as const;
const measurements = { one: "relevé", many: "relevés", gender: "m" } as const;
const sought = { indicator: "l'indicateur", on: "le jour", value: "la valeur" } as const;

const frozen = { hypothesis: "l'hypothèse", criterion: "le critère" } as const;
const premise = { hypothesis: "hypothèse", criterion: "critère" } as const;
const follows = {
  continue: "poursuivre",
  adjust: "ajuster",
  spread: "essaimer",
  stop: "arrêter",
} as const;
const logged = {
  event: "événement",
  success: "réussite",
  difficulty: "difficulté",
  error: "erreur",
  surprise: "surprise",
  adjustment: "ajustement",
} as const;

function valued(value: number, unit: string | null): string {
  return unit === null ? french.number(value) : `${french.number(value)} ${unit}`;
}

/** "la ligne est notée", "les lignes E01.3 et E01.5 sont notées". */
function linesNoted(references: readonly string[]): string {
  return references.length > 1
    ? `les lignes ${some(references)} sont notées quand même`
    : "la ligne est notée quand même";
}

/** "12 lignes en plus et 1 ligne corrigée". */
function taken(added: number, changed: number, noun: CountedNoun, word: string): string {
  const corrected = `${figure(changed, noun)} ${word}${french.isSingular(changed) ? "" : "s"}`;
  return list([
    ...(added > 0 ? [`${figure(added, noun)} en plus`] : []),
    ...(changed > 0 ? [corrected] : []),
  ]);
}

function daysMeasured(days: readonly Day[]): string {
  return some(days.map((one) => day(one)));
}

/** A new one goes on, which comes of the same idea, or of the decision to go on. */
function continued({ idea, decision }: Continuation): string {
  const from = [
    idea === null ? "" : ` --idea ${toReference("idea", idea)}`,
    decision === null ? "" : ` --decision ${toReference("decision", decision)}`,
  ];
  return `Pour la poursuivre, ouvrez-en une nouvelle : coop experiment add${from.join("")}.`;
}

const words: ExperimentsCatalogue = {
  nouns: {
    idea: {
      spoken: ["piste", "idée"],
      about: "les pistes d'action : proposées, choisies, écartées",
      item: ["piste", "référence ou partie du titre"],
      fields: {
        text: "la piste en quelques phrases",
        session: "temps collectif où elle a été proposée",
        question: "question de l'année",
        category: "catégorie d'acteurs qui l'apporte",
        organisation: "structure qui l'apporte",
        support: "nombre de soutiens",
        on: "jour où elle a été proposée",
      },
    },
    experiment: {
      spoken: ["expérimentation"],
      about: "ce qui est essayé, et ce que l'on en apprend",
      item: ["expérimentation", "référence ou partie du titre"],
      fields: {
        question: "question de l'année",
        idea: "piste d'action dont elle vient",
        decision: "décision dont elle vient",
        lead: "qui la mène : une personne ou une structure",
        partner: "structure partenaire",
        counts: "ce que son journal compte, si ce n'est pas le nombre de passages : « repas »",
        from: "premier jour prévu",
        until: "dernier jour prévu",
        budget: "budget prévu",
      },
    },
    logbook: {
      spoken: ["journal"],
      about: "le journal des expérimentations : ce qui s'est passé, jour après jour",
      item: ["ligne", "référence comme E02.3, ou partie du texte"],
    },
    indicator: {
      spoken: ["indicateur"],
      about: "ce que l'on compte dans une expérimentation",
      item: ["indicateur", "référence ou partie du nom"],
      fields: {
        definition: "ce qui est compté, et ce qui ne l'est pas",
        source: "d'où vient le chiffre",
        baseline: "valeur avant le démarrage",
        target: "valeur visée",
      },
    },
    result: {
      spoken: ["résultat"],
      about: "les valeurs relevées pour les indicateurs",
      item: ["n°", "numéro donné par la liste des résultats"],
      fields: { on: "jour du relevé" },
    },
  },
  choices: {
    ideaState: {
      proposed: "proposée",
      chosen: "choisie",
      declined: "non retenue",
      merged: ["réunie à une autre", "réunie"],
    },
    experimentState: {
      designed: "préparée",
      running: "en cours",
      suspended: "suspendue",
      closed: "close",
      "never-started": "jamais démarrée",
    },
    premise,
    criterionStanding: {
      unwritten: "à écrire",
      written: "écrit",
      amended: "écrit, changé depuis",
      after: "écrit après le démarrage",
      none: "aucun avant de commencer",
    },
    criterionMet: {
      yes: "oui",
      partly: ["en partie", "partiellement"],
      no: "non",
      unknown: ["on ne sait pas", "ne sait pas", "inconnu"],
    },
    next: {
      continue: [follows.continue, "continuer"],
      adjust: follows.adjust,
      spread: follows.spread,
      stop: [follows.stop, "arrêt"],
    },
    logKind: {
      event: [logged.event, "évènement"],
      success: [logged.success, "succès"],
      difficulty: logged.difficulty,
      error: logged.error,
      surprise: logged.surprise,
      adjustment: logged.adjustment,
    },
    direction: {
      up: ["plus c'est mieux", "plus", "à la hausse", "hausse"],
      down: ["moins c'est mieux", "moins", "à la baisse", "baisse"],
    },
  },
  verbs: {
    "idea add": {
      about: "ajoute une piste d'action",
      example: 'coop idea add "La table du dimanche" --session S05 --question missions --support 26',
      arguments: { title: ["titre", "titre de la piste"] },
      options: { on: "jour où elle a été proposée ; sinon celui du temps collectif, ou aujourd'hui" },
    },
    "idea list": {
      about: "liste les pistes d'action",
      example: "coop idea list --state proposée",
      options: {
        state: "celles qui en sont là",
        session: "celles qui ont été proposées à ce temps collectif",
        question: "celles qui répondent à cette question",
      },
    },
    "idea show": {
      about: "affiche une piste d'action et ce qu'elle est devenue",
      example: "coop idea show I04",
    },
    "idea edit": {
      about: 'modifie une piste d\'action ; une valeur vide ("") efface',
      example: "coop idea edit I04 --support 19",
      options: { title: "nouveau titre" },
    },
    "idea choose": {
      spoken: "choisir",
      about: "choisit une piste d'action : elle devient une expérimentation",
      example: "coop idea choose I04 --on 2024-05-14",
      options: { on: "jour du choix ; sinon aujourd'hui", decision: "décision qui l'a choisie" },
    },
    "idea merge": {
      spoken: "réunir",
      about:
        "réunit une piste d'action à une autre, où elle continue ; chacune garde sa référence et son texte",
      example: "coop idea merge I04 --into I02",
      options: { into: "piste dans laquelle elle continue", on: "jour ; sinon aujourd'hui" },
    },
    "idea remove": {
      about: "retire une piste d'action saisie par erreur, si rien n'en vient ; son numéro ne sert plus",
      example: "coop idea remove I09",
    },
    "idea decline": {
      spoken: "écarter",
      about: "ne retient pas une piste d'action, et dit pourquoi",
      example: 'coop idea decline I05 --reason "personne pour la tenir au-delà de l\'automne"',
      options: { reason: "pourquoi elle n'est pas retenue", on: "jour du choix ; sinon aujourd'hui" },
    },
    "experiment add": {
      about: "ajoute une expérimentation",
      example:
        'coop experiment add "La table du dimanche" --idea I02 --lead O05 --criterion "quarante repas par dimanche" --from 2024-06-02',
      arguments: { title: ["titre", "titre de l'expérimentation"] },
    },
    "experiment list": {
      about: "liste les expérimentations",
      example: "coop experiment list",
    },
    "experiment show": {
      about: "affiche la fiche d'une expérimentation, son journal et ses indicateurs",
      example: "coop experiment show E01",
    },
    "experiment edit": {
      about:
        'modifie une expérimentation, ou corrige ce qui en a été noté ; une valeur vide ("") efface ; les personnes et structures données remplacent les précédentes',
      example: 'coop experiment edit E01 --spent 548 --reached 210 --reached-source "estimation des relais"',
      options: {
        title: "nouveau titre",
        spent: "budget dépensé",
        reached: "personnes différentes touchées, en tout",
        reachedSource: "d'où vient cette estimation",
        started: "corrige le jour du démarrage",
        closed: "corrige le jour de la clôture",
        met: "corrige si ce qui était attendu s'est produit",
        observed: "corrige ce qui a été vu",
        learned: "corrige ce qui a été appris",
        next: "corrige la suite donnée",
        nextReason: "corrige pourquoi cette suite",
        conditions: "corrige à quelles conditions cela continue",
        proposedBy: "corrige qui a proposé la suite",
        nextDecision: "corrige la décision qui donne la suite",
        neverStarted: "corrige pourquoi elle n'a jamais démarré",
      },
    },
    "experiment start": {
      spoken: "démarrer",
      about: "démarre une expérimentation : l'hypothèse et le critère ne changent plus",
      example: "coop experiment start E01 --on 2024-05-27",
      options: {
        on: "jour du démarrage ; sinon aujourd'hui",
        withoutCriterion: "démarrer quand même sans hypothèse ou sans critère ; les documents le diront",
      },
    },
    "experiment amend": {
      spoken: "amender",
      about:
        "change l'hypothèse ou le critère après le démarrage, avec son jour et sa raison ; les documents diront ce qui était écrit avant",
      example:
        'coop experiment amend E01 --criterion "trente repas par dimanche" --on 2024-07-03 --reason "la salle n\'a que trente places"',
      options: {
        hypothesis: "l'hypothèse, telle qu'elle se lit désormais",
        criterion: "le critère, tel qu'il se lit désormais",
        on: "jour du changement",
        reason: "pourquoi ce changement",
      },
    },
    "experiment suspend": {
      spoken: "suspendre",
      about: "suspend une expérimentation en cours",
      example: 'coop experiment suspend E01 --on 2024-08-05 --reason "pas de salle en août"',
      options: { on: "premier jour de la pause ; sinon aujourd'hui", reason: "pourquoi cette pause" },
    },
    "experiment resume": {
      spoken: "reprendre",
      about: "reprend une expérimentation suspendue",
      example: "coop experiment resume E01 --on 2024-09-01",
      options: { on: "premier jour après la pause ; sinon aujourd'hui" },
    },
    "experiment remove": {
      about: "retire une expérimentation saisie par erreur, si rien n'en dépend ; son numéro ne sert plus",
      example: "coop experiment remove E06",
    },
    "experiment log": {
      spoken: "journal",
      about: "ajoute une ligne au journal d'une expérimentation",
      example:
        'coop experiment log E01 "Première table : vingt-quatre couverts" --kind événement --visits 24',
      arguments: { text: ["texte", "ce qui s'est passé"] },
      options: {
        kind: "ce que raconte cette ligne",
        on: "jour ; sinon aujourd'hui",
        visits: "nombre de passages, ou de ce que compte l'expérimentation",
        people: "nombre de personnes différentes ce jour-là",
        volunteers: "nombre de bénévoles",
        hours: "heures de bénévolat, en tout",
        learned: "ce que cela a appris, même si c'est peu",
      },
    },
    "experiment close": {
      spoken: "clore",
      about: "clôt une expérimentation : ce que l'on a vu, ce que l'on a appris, la suite donnée",
      example:
        'coop experiment close E01 --met "en partie" --observed "trente-quatre repas par dimanche" --learned "on vient pour éplucher" --next ajuster\ncoop experiment close E05 --never-started "l\'assurance a été refusée"',
      options: {
        on: "jour de la clôture ; sinon aujourd'hui",
        met: "ce qui était attendu s'est-il produit",
        proposedBy: "qui a proposé la suite",
        nextReason: "pourquoi cette suite",
        conditions: "à quelles conditions cela continue",
        decision: "décision qui donne la suite",
        neverStarted: "pourquoi elle n'a jamais démarré",
      },
    },
    "logbook list": {
      about: "liste les lignes du journal, ou celles d'une expérimentation",
      example: "coop logbook list E02 --kind erreur",
      options: { kind: "celles qui racontent cela" },
    },
    "logbook show": {
      about: "affiche une ligne du journal, et tout ce qui en est noté",
      example: "coop logbook show E02.3",
    },
    "logbook edit": {
      about: 'corrige une ligne du journal ; une valeur vide ("") efface',
      example: "coop logbook edit E02.3 --visits 24 --volunteers 7",
      options: {
        text: "ce qui s'est passé",
        kind: "ce que raconte cette ligne",
        on: "jour",
        visits: "nombre de passages, ou de ce que compte l'expérimentation",
        people: "nombre de personnes différentes ce jour-là",
        volunteers: "nombre de bénévoles",
        hours: "heures de bénévolat, en tout",
        learned: "ce que cela a appris",
      },
    },
    "logbook import": {
      spoken: "importer",
      about:
        "prend un journal tenu dans un tableau (CSV, Excel, LibreOffice), une ligne par événement : dit ce qu'il notera, puis demande",
      example: "coop logbook import E01 journal.csv",
      arguments: {
        experiment: ["expérimentation", "celle dont parle le tableau, si aucune colonne ne le dit"],
        file: ["fichier", "le tableau, tel que le tableur l'a enregistré"],
      },
      options: tableOptionWords,
    },
    "logbook remove": {
      about: "retire une ligne du journal saisie par erreur",
      example: "coop logbook remove E02.3",
    },
    "indicator add": {
      about: "ajoute un indicateur à une expérimentation ; tous ses nombres peuvent rester inconnus",
      example: 'coop indicator add E02 "Restes jetés par dimanche" --unit kg --baseline 6 --target 2',
      arguments: { name: ["nom", "nom de l'indicateur"] },
    },
    "indicator list": {
      about: "liste les indicateurs, ou ceux d'une expérimentation, avec le dernier résultat de chacun",
      example: "coop indicator list E02",
    },
    "indicator show": {
      about: "affiche un indicateur et ses résultats",
      example: "coop indicator show N02",
    },
    "indicator edit": {
      about: 'modifie un indicateur ; une valeur vide ("") efface',
      example: "coop indicator edit N02 --target 0",
      options: { name: "nouveau nom", experiment: "expérimentation dont il dépend désormais" },
    },
    "indicator remove": {
      about: "retire un indicateur saisi par erreur, s'il n'a pas de résultat ; son numéro ne sert plus",
      example: "coop indicator remove N08",
    },
    "result add": {
      about: "note la valeur d'un indicateur un jour donné",
      example:
        'coop result add E02 "Repas servis" 34 --on 2024-10-27 --note "moyenne de septembre et octobre"',
      arguments: {
        indicator: ["indicateur", "indicateur de cette expérimentation : référence ou partie du nom"],
        value: ["valeur", "valeur relevée"],
      },
      options: { on: "jour du relevé ; sinon aujourd'hui" },
    },
    "result list": {
      about: "liste les résultats, ou ceux d'une expérimentation",
      example: "coop result list E02",
    },
    "result show": {
      about: "affiche un résultat et ce qui a été noté avant lui pour le même jour",
      example: "coop result show 12",
    },
    "result edit": {
      about: 'corrige un résultat ; l\'ancien est gardé ; une valeur vide ("") le retire',
      example: "coop result edit 12 --value 35",
      options: { value: "valeur relevée" },
    },
    "result import": {
      spoken: "importer",
      about:
        "prend un tableau de relevés (CSV, Excel, LibreOffice), une ligne par relevé : indicateur, jour, valeur ; dit ce qu'il notera, puis demande",
      example: "coop result import E01 releves.csv",
      arguments: {
        experiment: ["expérimentation", "celle dont parle le tableau, si aucune colonne ne le dit"],
        file: ["fichier", "le tableau, tel que le tableur l'a enregistré"],
      },
      options: tableOptionWords,
    },
    "result remove": {
      about: "retire un résultat saisi par erreur, avec ceux qu'il avait corrigés ; l'historique les garde",
      example: "coop result remove 12",
    },
  },
  columns: {
    kind: "nature",
    line: "ligne",
    people: "personnes différentes",
    volunteers: "bénévoles",
    indicator: "indicateur",
    reference: "réf.",
    title: "titre",
    state: "état",
    text: "en quelques phrases",
    question: "question",
    support: "soutiens",
    visits: "compté",
    volunteerHours: "heures de bénévolat",
    on: "le",
    experiment: "exp.",
    unit: "unité",
    number: "n°",
    value: "valeur",
    note: "précision",
    reason: "parce que",
    learned: "ce qui a été appris",
  },
  views: {
    ideas: {
      session: "temps collectif",
      category: "catégorie d'où elle vient",
      organisation: "structure d'où elle vient",
      proposedOn: "proposée le",
      chosenOn: "choisie le",
      declinedOn: "écartée le",
      declinedReason: "non retenue, parce que",
      mergedInto: "continue dans",
      mergedOn: "réunie le",
      experiments: "devenue",
    },
    experiments: {
      idea: "vient de la piste",
      decision: "vient de la décision",
      leads: "menée par",
      partners: "avec",
      counts: "ce que compte le journal",
      audience: "public visé",
      places: "lieux",
      plannedFrom: "prévue du",
      plannedUntil: "prévue jusqu'au",
      budgetPlannedCents: "budget prévu",
      hypothesis: "ce que l'on pense",
      test: "ce que l'on essaie",
      measure: "ce que l'on regarde",
      criterion: "à quoi l'on verra que cela marche",
      startedOn: "démarrée le",
      criterionStanding: "critère",
      isWithoutCriterion: "démarrée sans critère écrit",
      reached: "personnes différentes",
      reachedSource: "estimation selon",
      budgetSpentCents: "budget dépensé",
      closedOn: "close le",
      neverStartedReason: "jamais démarrée, parce que",
      criterionMet: "ce qui était attendu s'est produit",
      observed: "ce qui a été vu",
      next: "suite donnée",
      nextReason: "pourquoi cette suite",
      nextConditions: "à condition que",
      nextProposedBy: "suite proposée par",
      nextDecision: "suite décidée par",
    },
    premiseAmendments: { premise: "ce qui a changé", before: "disait jusque-là", after: "dit désormais" },
    pauses: { from: "du", until: "jusqu'au" },
    logEntries: {
      text: "ce qui s'est passé",
      learned: "ce que cela a appris",
      experiment: "expérimentation",
    },
    indicators: {
      name: "indicateur",
      definition: "définition",
      source: "source",
      direction: "sens souhaité",
      baseline: "avant",
      course: "relevés",
      target: "visé",
      latest: "dernier résultat",
      latestOn: "relevé le",
    },
    entriesToCome: {
      text: "ce qui s'est passé",
      learned: "ce que cela a appris",
      experiment: "expérimentation",
    },
    plannedEntries: { text: "ce qui s'est passé", learned: "ce que cela a appris" },
    plannedResults: { held: "noté jusque-là" },
  },
  titles: {
    heldLeads: "expérimentations menées",
    ideas: "pistes d'action",
    mergedIdeas: "pistes qui y continuent",
    experiments: "expérimentations",
    premiseAmendments: "changé après le démarrage",
    pauses: "pauses",
    logEntries: "journal",
    indicators: "indicateurs",
    results: "résultats",
    entriesToCome: "journal daté d'après aujourd'hui : compté nulle part",
    resultsToCome: "relevés datés d'après aujourd'hui : comptés nulle part",
    plannedEntries: "lignes à noter",
    plannedResults: "relevés à noter",
    correctedResults: "noté avant pour ce jour, et corrigé depuis",
  },
  problems: {
    "idea-chosen-before": ({ number, on, experimentNumber }) => {
      const when = on === null ? "" : ` le ${day(on)}`;
      return {
        what: `La piste ${toReference("idea", number)} a déjà été choisie${when}${experimentNumber === null ? "" : ` : elle est devenue ${toReference("experiment", experimentNumber)}`}.`,
        remedy:
          experimentNumber === null
            ? `Ajoutez son expérimentation : coop experiment add "…" --idea ${toReference("idea", number)}.`
            : `Continuez avec coop experiment show ${toReference("experiment", experimentNumber)}. Si ce choix est une erreur : coop history en donne le numéro, et coop undo l'annule.`,
      };
    },
    "idea-declined-before": ({ number, on }) => ({
      what: `La piste ${toReference("idea", number)} a été écartée le ${day(on)}.`,
      remedy:
        "Si c'est une erreur : coop history donne le numéro de cette écriture, et coop undo l'annule. Sinon, ajoutez une nouvelle piste.",
    }),
    "idea-merged-before": ({ number, into }) => ({
      what: `La piste ${toReference("idea", number)} a été réunie à ${toReference("idea", into)}, où elle continue.`,
      remedy: `Continuez avec ${toReference("idea", into)}. Si c'est une erreur : coop history donne le numéro de cette écriture, et coop undo l'annule.`,
    }),
    "idea-merges-itself": ({ number }) => ({
      what: `La piste ${toReference("idea", number)} ne peut pas être réunie à elle-même.`,
      remedy: "Nommez celle dans laquelle elle continue : --into <piste>.",
    }),
    "criterion-missing": ({ number, lacking }) => {
      const reference = toReference("experiment", number);
      const options = lacking.map((field) => `--${field} "…"`).join(" ");
      const it = lacking.length > 1 ? "les" : lacking[0] === "hypothesis" ? "la" : "le";
      return {
        what: `${reference} ne peut pas démarrer : il manque ${list(lacking.map((field) => frozen[field]))}.`,
        remedy: `Écrivez-${it} d'abord : coop experiment edit ${reference} ${options}. Ou démarrez quand même, et les documents le diront : coop experiment start ${reference} --without-criterion.`,
      };
    },
    "experiment-started": ({ number, on }) => ({
      what: `${toReference("experiment", number)} a déjà démarré, le ${day(on)}.`,
      remedy: `Pour corriger ce jour : coop experiment edit ${toReference("experiment", number)} --started <date>.`,
    }),
    "experiment-not-started": ({ number }) => {
      const reference = toReference("experiment", number);
      return {
        what: `${reference} n'a pas démarré : il n'y a rien à clore.`,
        remedy: `Notez son démarrage : coop experiment start ${reference} --on <date>. Ou dites pourquoi elle n'a jamais démarré : coop experiment close ${reference} --never-started "…".`,
      };
    },
    "experiment-frozen": ({ number, on, fields }) => ({
      what: `${toReference("experiment", number)} a démarré le ${day(on)} : ${list(fields.map((field) => frozen[field]))} ne ${fields.length > 1 ? "changent" : "change"} plus.`,
      remedy: `Un changement se dit avec son jour et sa raison, et les documents le montrent : coop experiment amend ${toReference("experiment", number)} ${fields.map((field) => `--${field} "…"`).join(" ")} --on <date> --reason "…".`,
    }),
    "amends-unstarted": ({ number, fields }) => {
      const reference = toReference("experiment", number);
      return {
        what: `${reference} n'a pas démarré : son hypothèse et son critère peuvent encore être réécrits.`,
        remedy: `Écrivez : coop experiment edit ${reference} ${fields.map((field) => `--${field} "…"`).join(" ")}.`,
      };
    },
    "amends-before-start": ({ number, startedOn, on }) => ({
      what: `Ce changement (${day(on)}) est avant le démarrage de ${toReference("experiment", number)} (${day(startedOn)}).`,
      remedy: "Donnez le jour où le changement a été décidé : --on <date>.",
    }),
    "premise-amended-since": ({ number, field, amendedOn, on }) => ({
      what: `${capitalise(frozen[field])} de ${toReference("experiment", number)} a déjà changé le ${day(amendedOn)}, après ce jour (${day(on)}).`,
      remedy: `Donnez un jour à partir du ${day(amendedOn)}. Si le changement de ce jour-là est une erreur : coop history en donne le numéro, et coop undo l'annule.`,
    }),
    "premises-unchanged": ({ number }) => ({
      what: `Rien ne change dans l'hypothèse ni dans le critère de ${toReference("experiment", number)}.`,
      remedy: 'Dites comment l\'un ou l\'autre se lit désormais : --criterion "…" ou --hypothesis "…".',
    }),
    "suspends-unstarted": ({ number }) => ({
      what: `${toReference("experiment", number)} n'a pas démarré : il n'y a rien à suspendre.`,
      remedy: `Si elle commence plus tard, changez les dates prévues : coop experiment edit ${toReference("experiment", number)} --from <date>.`,
    }),
    "suspends-before-start": ({ number, startedOn, on }) => ({
      what: `La pause (${day(on)}) est avant le démarrage de ${toReference("experiment", number)} (${day(startedOn)}).`,
      remedy: "Corrigez l'une des deux dates.",
    }),
    "suspends-within-pause": ({ number, from, until, on }) => ({
      what: `${toReference("experiment", number)} était déjà suspendue ${dayRange(from, until)}, et la pause commencerait le ${day(on)}.`,
      remedy:
        "Donnez un jour plus tardif. Si cette pause est une erreur : coop history en donne le numéro, et coop undo l'annule.",
    }),
    "experiment-suspended": ({ number, on }) => ({
      what: `${toReference("experiment", number)} est déjà suspendue, depuis le ${day(on)}.`,
      remedy: `Pour dire qu'elle a repris : coop experiment resume ${toReference("experiment", number)} --on <date>.`,
    }),
    "experiment-not-suspended": ({ number }) => ({
      what: `${toReference("experiment", number)} n'est pas suspendue : il n'y a rien à reprendre.`,
      remedy: `Pour noter une pause : coop experiment suspend ${toReference("experiment", number)} --on <date>.`,
    }),
    "resumes-before-pause": ({ number, from, on }) => ({
      what: `La reprise de ${toReference("experiment", number)} (${day(on)}) n'est pas après le premier jour de sa pause (${day(from)}).`,
      remedy:
        "Donnez un jour plus tardif. Si cette pause n'a pas eu lieu : coop history en donne le numéro, et coop undo l'annule.",
    }),
    "experiment-closed": ({ number, on, goesOn }) => ({
      what: `${toReference("experiment", number)} est close depuis le ${day(on)}.`,
      remedy: `${goesOn === null ? "" : `${continued(goesOn)} `}Pour corriger ce qui en a été noté : coop experiment edit ${toReference("experiment", number)}.`,
    }),
    "closes-before-start": ({ number, startedOn, on }) => ({
      what: `La clôture de ${toReference("experiment", number)} (${day(on)}) est avant son démarrage (${day(startedOn)}).`,
      remedy: "Corrigez l'une des deux dates.",
    }),
    "did-start": ({ number, on }) => ({
      what: `${toReference("experiment", number)} a démarré le ${day(on)} : on ne peut pas dire qu'elle n'a jamais démarré.`,
      remedy: `Retirez --never-started, et dites ce que vous avez vu et appris. Si ce démarrage est une erreur : coop history en donne le numéro, et coop undo l'annule.`,
    }),
    "nothing-observed": ({ number }) => ({
      what: `${toReference("experiment", number)} n'a jamais démarré : il n'y a rien à en avoir vu.`,
      remedy: "Retirez --met et --observed ; ce que vous avez appris se dit avec --learned.",
    }),
    "corrects-nothing": ({ number, options }) => ({
      what: `${toReference("experiment", number)} n'a encore rien que ${list(options)} ${options.length > 1 ? "puissent" : "puisse"} corriger.`,
      remedy: "Notez d'abord le démarrage ou la clôture : coop experiment start, coop experiment close.",
    }),
    "hours-below-zero": ({ hours }) => ({
      what: `${french.number(hours)} n'est pas un nombre d'heures.`,
      remedy: "Écrivez un nombre à partir de 0, ou retirez --hours si vous ne savez pas.",
    }),
    "hours-of-nobody": ({ hours }) => ({
      what: `${french.number(hours)} heures de bénévolat, et aucun bénévole : l'un des deux nombres est faux.`,
      remedy: "Corrigez-le, ou retirez celui que vous ne connaissez pas.",
    }),
    "people-beyond-visits": ({ people, visits }) => ({
      what: `${french.number(people)} personnes différentes ne peuvent pas avoir fait ${french.number(visits)} ${visits < 2 ? "passage" : "passages"} : il y a au moins un passage par personne.`,
      remedy: "Corrigez l'un des deux nombres, ou retirez celui que vous ne connaissez pas.",
    }),
    "indicator-taken": ({ number, name }) => ({
      what: `Cette expérimentation a déjà un indicateur ${quote(name)} : ${toReference("indicator", number)}.`,
      remedy: "Utilisez cette référence, ou choisissez un autre nom.",
    }),
    "other-unit": ({ number, name, unit, typed }) => ({
      what:
        unit === null
          ? `L'unité de ${toReference("indicator", number)} ${quote(name)} n'est pas notée, et la valeur est donnée en ${quote(typed)}.`
          : `${toReference("indicator", number)} ${quote(name)} se compte en ${quote(unit)}, et la valeur est donnée en ${quote(typed)}.`,
      remedy:
        unit === null
          ? `Notez l'unité : coop indicator edit ${toReference("indicator", number)} --unit "${typed}" ; puis écrivez la valeur.`
          : `Convertissez la valeur. Si c'est l'unité de l'indicateur qui est fausse : coop indicator edit ${toReference("indicator", number)} --unit "…".`,
    }),
    "part-of-a-person": ({ number, name, value }) => ({
      what: `${toReference("indicator", number)} ${quote(name)} compte des personnes, et ${french.number(value)} n'est pas un nombre entier.`,
      remedy: 'Écrivez un nombre entier. Si c\'est une moyenne, dites-le : --note "moyenne de …".',
    }),
    "unknown-result": ({ typed }) => ({
      what: `Aucun résultat ne porte le numéro ${quote(typed)}.`,
      remedy: "Les numéros sont dans coop result list.",
    }),
    "not-hours": ({ typed }) => ({
      what: `${quote(typed)} n'est pas une durée.`,
      remedy: "Écrivez-la en heures, par exemple 2,5 ou 2h30.",
    }),
    "table-without-days": ({ headings }) => ({
      what: `Aucune colonne ne dit le jour ; titres lus : ${some(headings)}.`,
      remedy: "Donnez à cette colonne le titre « Jour ».",
    }),
    "table-of-no-log": ({ headings }) => ({
      what: `Aucune colonne ne dit ce qui s'est passé, ni combien de personnes sont venues ; titres lus : ${some(headings)}.`,
      remedy: "Titrez une colonne « Ce qui s'est passé », « Passages » ou « Personnes ».",
    }),
    "table-of-no-experiment": ({ headings }) => ({
      what: `Rien ne dit de quelle expérimentation parle ce tableau ; titres lus : ${some(headings)}.`,
      remedy:
        "Nommez-la devant le fichier : coop logbook import E01 <fichier> ; ou ajoutez une colonne « Expérimentation » où chaque ligne dit la sienne, par exemple E01.",
    }),
    "table-of-no-results": ({ headings, lacking }) => ({
      what: `Aucune colonne ne dit ${lacking.map((one) => sought[one]).join(" ni ")} ; titres lus : ${some(headings)}.`,
      remedy: "Titrez les colonnes « Indicateur », « Jour » et « Valeur ».",
    }),
    "log-line-unknown": ({ typed }) => ({
      what: `Aucune ligne du journal ne s'appelle ${quote(typed)}.`,
      remedy: "Corrigez la référence, ou videz-la : la ligne sera nouvelle. La liste : coop logbook list.",
    }),
    "log-line-of-another": ({ number, other }) => ({
      what: `La ligne est de ${toReference("experiment", number)}, et il s'agit aussi de ${toReference("experiment", other)}.`,
      remedy: "Corrigez la référence ou l'expérimentation.",
    }),
    "log-line-of-none": () => ({
      what: "Rien ne dit de quelle expérimentation parle la ligne.",
      remedy: "Écrivez sa référence, par exemple E01.",
    }),
    "log-line-undated": () => ({
      what: "La ligne ne dit pas son jour.",
      remedy: "Écrivez-le, par exemple 12/06/2024.",
    }),
    "log-line-untold": () => ({
      what: "La ligne ne dit pas ce qui s'est passé.",
      remedy: "Dites-le en quelques mots, ou videz la ligne.",
    }),
    "log-line-twice": ({ before }) => ({
      what: `La ligne dit la même chose que la ligne ${before}.`,
      remedy: "Gardez-en une seule, ou écrivez ce qui les distingue.",
    }),
    "result-of-nothing": () => ({
      what: "La ligne ne dit pas de quel indicateur elle parle.",
      remedy: "Écrivez son nom ou sa référence ; la liste : coop indicator list.",
    }),
    "result-undated": () => ({
      what: "Le jour du relevé n'est pas dit.",
      remedy: "Écrivez-le, par exemple 12/06/2024.",
    }),
    "result-without-value": () => ({
      what: "La valeur n'est pas dite.",
      remedy: "Écrivez-la, ou videz la ligne : ce qui n'a pas été relevé reste inconnu.",
    }),
    "measured-twice": ({ name, on, before, value }) => ({
      what: `Le relevé de ${quote(name)} pour le ${day(on)} est déjà à la ligne ${before}, avec ${french.number(value)}.`,
      remedy: "Gardez une seule des deux valeurs.",
    }),
    "ideas-undecided": ({ references }) => ({
      what: `${capitalise(count(references.length, ideas))} ${references.length > 1 ? "ne sont ni choisies ni écartées" : "n'est ni choisie ni écartée"} : ${some(references)}.`,
      ways: [
        eachOf(references, (one) => `coop idea choose ${one}`),
        ["si elle est écartée", eachOf(references, (one) => `coop idea decline ${one}`)],
      ],
    }),
    "idea-without-experiment": ({ number, title }) => ({
      what: `La piste ${toReference("idea", number)} ${quote(title)} est choisie, et aucune expérimentation n'en vient.`,
      ways: [`coop experiment add --idea ${toReference("idea", number)}`],
      alike: [toReference("idea", number), "pistes sont choisies, et aucune expérimentation n'en vient"],
    }),
    "experiment-without-lead": ({ references }) => ({
      what: `${capitalise(count(references.length, experiments))} ${references.length > 1 ? "ne disent pas qui les mène" : "ne dit pas qui la mène"} : ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop experiment edit ${one} --lead`)],
    }),
    "runs-without-criterion": ({ number, title }) => ({
      what: `${toReference("experiment", number)} ${quote(title)} est en cours sans critère écrit avant ; les documents le diront. Dites au moins ce que vous regardez.`,
      ways: [`coop experiment edit ${toReference("experiment", number)} --measure`],
      alike: [
        toReference("experiment", number),
        "expérimentations sont en cours sans critère écrit avant, et rien ne dit ce que l'on y regarde",
      ],
    }),
    "experiment-overdue": ({ number, title, until }) => ({
      what: `${toReference("experiment", number)} ${quote(title)} devait finir le ${day(until)}, et n'est pas close.`,
      ways: [
        `coop experiment close ${toReference("experiment", number)}`,
        ["si elle continue", `coop experiment edit ${toReference("experiment", number)} --until`],
      ],
      alike: [toReference("experiment", number), "expérimentations devaient finir, et ne sont pas closes"],
    }),
    "experiment-unstarted": ({ number, title, until }) => ({
      what: `${toReference("experiment", number)} ${quote(title)} devait finir le ${day(until)}, et rien ne dit si elle a démarré.`,
      ways: [
        `coop experiment start ${toReference("experiment", number)} --on`,
        [
          "si elle n'a jamais démarré",
          `coop experiment close ${toReference("experiment", number)} --never-started`,
        ],
      ],
      alike: [
        toReference("experiment", number),
        "expérimentations devaient finir, et rien ne dit si elles ont démarré",
      ],
    }),
    "spread-unexplained": ({ number, title }) => ({
      what: `${toReference("experiment", number)} ${quote(title)} essaime alors que ce qui était attendu ne s'est pas produit, et rien ne dit pourquoi. Il y a sûrement une bonne raison.`,
      ways: [`coop experiment edit ${toReference("experiment", number)} --next-reason`],
      alike: [
        toReference("experiment", number),
        "expérimentations essaiment alors que ce qui était attendu ne s'est pas produit, et rien ne dit pourquoi",
      ],
    }),
    "indicator-without-result": ({ references, of }) => ({
      what: `${capitalise(count(references.length, indicators))} ${references.length > 1 ? "n'ont" : "n'a"} aucun résultat : ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop result add ${of[one]} ${one} --on`)],
    }),
  },
  notices: {
    "counts-visits": () => "les passages",
    "amended-after-close": ({ number, closedOn }) =>
      `${toReference("experiment", number)} est close depuis le ${day(closedOn)} : les documents diront que ce changement est venu après.`,
    "log-before-start": ({ number, startedOn, references }) =>
      startedOn === null
        ? `${toReference("experiment", number)} n'a pas démarré ; ${linesNoted(references)}.`
        : `${toReference("experiment", number)} a démarré le ${day(startedOn)}, après ${references.length > 1 ? "ces jours" : "ce jour"} ; ${linesNoted(references)}.`,
    "volunteers-unknown": ({ references }) =>
      references.length > 1
        ? `Des heures de bénévolat sont notées sans le nombre de bénévoles : ${some(references)}. Si vous le savez : coop logbook edit ${references[0]} --volunteers <nombre>.`
        : `Le nombre de bénévoles n'est pas noté. Si vous le savez : coop logbook edit ${references[0]} --volunteers <nombre>.`,
    "teaching-unknown": ({ references }) =>
      `${references.length > 1 ? "Des difficultés et des erreurs sont notées" : "Une difficulté ou une erreur est notée"} sans ce que cela a appris : ${some(references)}. Même si c'est peu, cela servira à d'autres : coop logbook edit ${references[0]} --learned "…".`,
    "log-question": () => "Noter ces lignes au journal ?",
    "results-question": () => "Noter ces relevés ?",
    "met-without-criterion": ({ number }) =>
      `${toReference("experiment", number)} n'avait pas de critère écrit : rien ne dit à quoi cette réponse se rapporte.`,
    "noted-after-close": ({ number, closedOn, days, goesOn }) =>
      `${toReference("experiment", number)} est close depuis le ${day(closedOn)} ; ce qui est noté après (${daysMeasured(days)}) est gardé, dans l'année de son jour.${goesOn === null ? "" : ` ${continued(goesOn)}`}`,
    "result-before-start": ({ number, startedOn, days }) =>
      days.length > 1
        ? `${toReference("experiment", number)} a démarré le ${day(startedOn)}, après ces jours : ${daysMeasured(days)} ; ces relevés disent la valeur d'avant.`
        : `${toReference("experiment", number)} a démarré le ${day(startedOn)}, après ce jour : ce relevé dit la valeur d'avant.`,
    "result-replaced": ({ before, on }) =>
      `La valeur notée jusqu'ici pour le ${day(on)} était ${french.number(before)} ; elle est gardée, et la nouvelle la remplace.`,
  },
  operations: {
    "idea-added": ({ number, title }) => `Piste ajoutée : ${toReference("idea", number)} ${title}.`,
    "idea-edited": ({ number, title }) => `Piste modifiée : ${toReference("idea", number)} ${title}.`,
    "idea-chosen": ({ number, title, on, experimentNumber }) =>
      `Piste choisie le ${day(on)} : ${toReference("idea", number)} ${title}, qui devient ${toReference("experiment", experimentNumber)}.`,
    "idea-declined": ({ number, title, on }) =>
      `Piste écartée le ${day(on)} : ${toReference("idea", number)} ${title}.`,
    "idea-merged": ({ number, title, into, on }) =>
      `Piste réunie à ${toReference("idea", into)} le ${day(on)} : ${toReference("idea", number)} ${title}.`,
    "idea-removed": ({ number, title }) =>
      `Piste saisie par erreur, retirée : ${toReference("idea", number)} ${title}.`,
    "experiment-added": ({ number, title }) =>
      `Expérimentation ajoutée : ${toReference("experiment", number)} ${title}.`,
    "experiment-edited": ({ number, title }) =>
      `Expérimentation modifiée : ${toReference("experiment", number)} ${title}.`,
    "experiment-started": ({ number, title, on, isWithoutCriterion }) =>
      `Expérimentation démarrée le ${day(on)}${isWithoutCriterion ? ", sans critère écrit avant" : ""} : ${toReference("experiment", number)} ${title}.`,
    "experiment-amended": ({ number, title, on, fields }) =>
      `${capitalise(list(fields.map((field) => frozen[field])))} ${fields.length > 1 ? "changent" : "change"} à partir du ${day(on)} : ${toReference("experiment", number)} ${title}.`,
    "experiment-suspended": ({ number, title, on }) =>
      `Expérimentation suspendue à partir du ${day(on)} : ${toReference("experiment", number)} ${title}.`,
    "experiment-resumed": ({ number, title, on }) =>
      `Expérimentation reprise le ${day(on)} : ${toReference("experiment", number)} ${title}.`,
    "experiment-removed": ({ number, title }) =>
      `Expérimentation saisie par erreur, retirée : ${toReference("experiment", number)} ${title}.`,
    "experiment-logged": ({ number, title, logKind, on }) =>
      `Journal de ${toReference("experiment", number)} ${title}, ${day(on)} : ${logged[logKind]}.`,
    "experiment-closed": ({ number, title, on, next }) =>
      `Expérimentation close le ${day(on)} : ${toReference("experiment", number)} ${title}${next === null ? "" : ` ; suite donnée : ${follows[next]}`}.`,
    "experiment-never-started": ({ number, title, on, next }) =>
      `Expérimentation close le ${day(on)} sans avoir démarré : ${toReference("experiment", number)} ${title}${next === null ? "" : ` ; suite donnée : ${follows[next]}`}.`,
    "log-imported": ({ file, numbers, added, changed }) =>
      `Journal de ${list(numbers.map((number) => toReference("experiment", number)))} repris de ${file} : ${taken(added, changed, loggedLines, "corrigée")}.`,
    "results-imported": ({ file, added, changed }) =>
      `Relevés repris de ${file} : ${taken(added, changed, measurements, "corrigé")}.`,
    "log-entry-edited": ({ reference, on }) => `Ligne du journal corrigée : ${reference}, ${day(on)}.`,
    "log-entry-removed": ({ reference, on, text }) =>
      `Ligne du journal saisie par erreur, retirée : ${reference}, ${day(on)}, ${quote(text)}.`,
    "indicator-added": ({ number, name }) =>
      `Indicateur ajouté : ${toReference("indicator", number)} ${name}.`,
    "indicator-edited": ({ number, name }) =>
      `Indicateur modifié : ${toReference("indicator", number)} ${name}.`,
    "indicator-removed": ({ number, name }) =>
      `Indicateur saisi par erreur, retiré : ${toReference("indicator", number)} ${name}.`,
    "result-removed": ({ number, name, value, unit, on }) =>
      `Résultat saisi par erreur, retiré : ${toReference("indicator", number)} ${name}, ${valued(value, unit)}, le ${day(on)}.`,
    "result-added": ({ number, name, value, unit, on }) =>
      `Résultat du ${day(on)} : ${toReference("indicator", number)} ${name}, ${valued(value, unit)}.`,
    "result-corrected": ({ number, name, value, unit, on }) =>
      value === null
        ? `Résultat du ${day(on)} retiré : ${toReference("indicator", number)} ${name}.`
        : `Résultat corrigé, ${day(on)} : ${toReference("indicator", number)} ${name}, ${valued(value, unit)}.`,
  },
};
export default words;
