import { toFileWords } from "../../documents/words/fr.ts";
import { french } from "../../language/french.ts";
import { eachOf } from "../../language/lists.ts";
import { tableOptionWords } from "../../tabular/words/fr.ts";
import { toReference } from "../../values/reference.ts";
import type { FollowUpState } from "../follow-up.ts";
import type { Answer } from "../recommendation.ts";
import type { RelationKind } from "../relation.ts";
import type { PointTable } from "../store/points.ts";
import type { CityCatalogue, CityOperations } from "./catalogue.ts";

const { alternatives, quote, figure, count, day, list, some } = french;

const experiments = { one: "expérimentation", many: "expérimentations", gender: "f" } as const;
const recommendations = { one: "recommandation", many: "recommandations", gender: "f" } as const;

const rowsOf = { one: "ligne", many: "lignes", gender: "f" } as const;
const changedRows = { one: "ligne modifiée", many: "lignes modifiées", gender: "f" } as const;
const replies = { one: "réponse", many: "réponses", gender: "f" } as const;
const promises = { one: "engagement", many: "engagements", gender: "m" } as const;

const relates: Readonly<Record<RelationKind, string>> = {
  complements: "complète",
  "takes-over-from": "prend le relais de",
  "refers-to": "oriente vers",
  overlaps: "recoupe",
};

const relation = (it: CityOperations["experiment-related"]): string =>
  `${toReference("experiment", it.experimentNumber)} ${quote(it.experimentTitle)} ${relates[it.kind]} ${toReference("service", it.serviceNumber)} ${quote(it.serviceName)}`;

const answered: Readonly<Record<Answer, string>> = {
  retained: "retenue",
  partly: "retenue en partie",
  "under-way": "déjà engagée",
  "not-ours": "hors compétence",
  "not-retained": "non retenue",
  "under-study": "à l'étude",
};

const stands: Readonly<Record<FollowUpState, string>> = {
  kept: "tenu",
  "under-way": "en cours",
  late: "en retard",
  dropped: "abandonné",
};

const points: Readonly<Record<PointTable, string>> = {
  response: "la réponse",
  commitment: "l'engagement",
  follow_up: "le point de suivi",
  told: "le retour aux participantes et participants",
};

const called = (numbers: readonly number[]): string =>
  list(numbers.map((number) => toReference("recommendation", number)));

/** References as they are typed: as many as a line or two has room for. */
const typed = (references: readonly string[]): string => references.slice(0, 20).join(" ");

const words: CityCatalogue = {
  nouns: {
    service: {
      spoken: ["existant", "service"],
      about: "ce qui existe déjà : services, lieux et actions des politiques publiques",
      item: ["existant", "référence ou partie du nom de ce qui existe déjà"],
      fields: {
        kind: "ce que c'est",
        operator: "qui le fait vivre",
        policy: "politique publique ou stratégie dont cela fait partie",
        since: "depuis quand : une date, un mois ou une année",
        plannedFor: "prévu pour quand : une date, un mois ou une année",
      },
    },
    recommendation: {
      spoken: ["recommandation"],
      about: "ce qui est recommandé à la Ville ou à d'autres, et ce qui a été répondu",
      item: ["recommandation", "référence ou partie du texte"],
      fields: {
        level: "à quel niveau elle s'adresse",
        addressedTo: "à qui elle s'adresse : service, direction, élue ou élu par sa fonction",
        enriches: "ce qui existe et qu'elle enrichirait",
        policy: "politique publique qu'elle enrichirait",
        decision: "décision dont elle vient",
        experiment: "expérimentation dont elle vient",
        sent: "jour de l'envoi",
      },
    },
    commitment: {
      spoken: ["engagement"],
      about: "ce qui a été promis en réponse aux recommandations, et pour quand",
      item: ["engagement", "référence (R01.2) ou partie du texte"],
    },
  },
  choices: {
    serviceKind: {
      service: "service",
      place: ["lieu", "équipement"],
      action: ["action d'une politique publique", "action", "politique publique"],
    },
    relationKind: {
      complements: ["complète", "complète ce service", "complément"],
      "takes-over-from": ["prend le relais de", "prend le relais", "relais"],
      "refers-to": ["oriente vers", "oriente"],
      overlaps: ["recoupe", "recoupement"],
    },
    level: {
      city: ["Ville", "commune", "mairie"],
      metropolis: ["Métropole", "agglomération"],
      department: ["Département", "conseil départemental"],
      region: ["Région", "conseil régional"],
      state: ["État", "préfecture"],
      other: ["autre"],
    },
    answer: {
      retained: ["retenue", "retenu"],
      partly: ["en partie", "retenue en partie", "partielle"],
      "under-way": ["déjà engagée", "engagée", "en cours"],
      "not-ours": ["hors compétence", "transmise"],
      "not-retained": ["non retenue", "pas retenue", "refusée"],
      "under-study": ["à l'étude", "étude"],
    },
    followUpState: {
      kept: ["tenu", "tenue", "fait"],
      "under-way": ["en cours", "cours"],
      late: ["en retard", "retard", "retardé", "retardée"],
      dropped: ["abandonné", "abandonnée", "abandon"],
    },
    standing: {
      kept: "tenu",
      late: "en retard",
      "under-way": "en cours",
      "no-news": "sans nouvelles",
      dropped: "abandonné",
    },
  },
  verbs: {
    "service add": {
      about: "ajoute ce qui existe déjà, ou ce qui est prévu",
      example:
        'coop service add "Épicerie solidaire" --operator "CCAS"\ncoop service add "Bus des services publics" --kind action --policy "Stratégie des solidarités" --planned-for 2025',
      arguments: { name: ["nom", "nom du service, du lieu ou de l'action"] },
      options: { kind: "ce que c'est ; sinon un service" },
    },
    "service list": {
      about: "liste ce qui existe déjà",
      example: "coop service list\ncoop service list --overlaps",
      options: {
        relations: "les expérimentations à côté, et comment elles s'articulent avec ce qui existe",
        overlaps: "les recoupements seuls, et ce qui les a réglés",
      },
    },
    "service import": {
      spoken: "importer",
      about:
        "prend une liste de services, lieux et actions (CSV, Excel, LibreOffice) : dit ce qu'elle changera, puis demande",
      example: "coop service import existant.xlsx",
      arguments: { file: ["fichier", "la liste, telle que le tableur l'a enregistrée"] },
      options: {
        ...tableOptionWords,
      },
    },
    "service remove": {
      about: "retire ce qui a été noté par erreur comme existant",
      example: "coop service remove A03",
    },
    "service show": {
      about: "affiche ce qui existe, et les expérimentations à côté",
      example: "coop service show A02",
    },
    "service edit": {
      about: 'modifie ce qui est connu de l\'existant ; une valeur vide ("") efface',
      example: "coop service edit A02 --since 2024-09",
      options: { name: "nouveau nom" },
    },
    "experiment relate": {
      spoken: "relier",
      about: "dit comment une expérimentation s'articule avec ce qui existe",
      example:
        'coop experiment relate E01 A02 --kind complète --confirmed-by "direction du CCAS"\ncoop experiment relate E02 A03 --kind recoupe --settled-by "horaires répartis"',
      options: {
        kind: "ce qu'elle fait de l'existant",
        confirmedBy: "qui l'a confirmé, par sa fonction",
        on: "jour de la confirmation ou du règlement ; sinon aujourd'hui",
        settledBy: "ce qui a réglé le recoupement",
      },
    },
    "experiment unrelate": {
      spoken: "délier",
      about: "retire une articulation notée par erreur",
      example: "coop experiment unrelate E01 A02\ncoop experiment unrelate E02 A03 --kind recoupe",
      options: { kind: "laquelle, s'il y en a plusieurs avec ce service" },
    },
    "recommendation add": {
      about: "ajoute une recommandation",
      example:
        'coop recommendation add "Ouvrir les salles municipales le dimanche" --level Ville --decision D04 --sent 2024-10-15',
      arguments: { text: ["texte", "ce qui est recommandé"] },
    },
    "recommendation list": {
      about: "liste les recommandations",
      example: "coop recommendation list --unanswered",
      options: {
        unanswered: "celles qui n'ont pas de réponse",
        late: "celles dont un engagement est en retard",
      },
    },
    "recommendation show": {
      about: "affiche une recommandation et tout ce qui a suivi",
      example: "coop recommendation show R01",
    },
    "recommendation edit": {
      about: 'modifie une recommandation ; une valeur vide ("") efface',
      example: "coop recommendation edit R01 --sent 2024-10-15",
      options: { text: "nouveau texte" },
    },
    "recommendation answer": {
      spoken: "répondre",
      about: "note une réponse, qui s'ajoute aux précédentes",
      example:
        'coop recommendation answer R01 --answer retenue --by "adjointe aux solidarités" --on 2024-12-03\ncoop recommendation answer R02 --answer "hors compétence" --passed-to "Département"',
      options: {
        answer: "réponse",
        reasons: "raisons données",
        by: "qui a répondu, par sa fonction",
        passedTo: "à qui elle a été transmise, si elle est hors compétence",
        until: "jusqu'à quand elle est à l'étude",
        on: "jour de la réponse ; sinon aujourd'hui",
      },
    },
    "recommendation remove": {
      about: "retire une recommandation notée par erreur, ou un point de ce qui a suivi (R01.2)",
      example: "coop recommendation remove R04\ncoop recommendation remove R01.2",
      arguments: {
        removed: ["recommandation", "référence, partie du texte, ou référence d'un point : R01.2"],
      },
    },
    "recommendation send": {
      spoken: "envoyer",
      about: "note le jour où des recommandations ont été envoyées",
      example: "coop recommendation send R01 R02 --on 2024-10-15",
      arguments: { others: ["autres", "d'autres, envoyées le même jour"] },
      options: { on: "jour de l'envoi ; sinon aujourd'hui" },
    },
    "recommendation commit": {
      spoken: "engager",
      about: "note ce qui est promis en réponse à une recommandation, et pour quand",
      example: 'coop recommendation commit R01 "Ouvrir deux salles le dimanche" --due 2025-09-01',
      arguments: { text: ["engagement", "ce qui est promis"] },
      options: { due: "pour quand c'est promis", on: "jour de la promesse ; sinon aujourd'hui" },
    },
    "recommendation follow": {
      spoken: "suivre",
      about: "note où en est un engagement, ou une recommandation, à la suite des points précédents",
      example:
        'coop recommendation follow R01.2 --state tenu --on 2025-09-10\ncoop recommendation follow R02 --state abandonné --reason "la régie n\'y suffit pas"',
      arguments: {
        followed: ["engagement", "engagement (R01.2), ou recommandation qui a une réponse (R01)"],
      },
      options: {
        state: "où cela en est",
        reason: "pourquoi ; il le faut si c'est abandonné",
        on: "jour du constat ; sinon aujourd'hui",
      },
    },
    "recommendation tell": {
      spoken: "informer",
      about: "note que les participantes et participants ont appris ce que deviennent des recommandations",
      example: "coop recommendation tell R01 R02 --session S09\ncoop recommendation tell R03 --on 2025-02-03",
      arguments: { others: ["autres", "d'autres, dont il a été rendu compte en même temps"] },
      options: {
        session: "temps collectif où cela a été dit",
        on: "jour où cela a été dit ; sinon celui du temps collectif, ou aujourd'hui",
      },
    },
    "recommendation export": {
      spoken: "exporter",
      about:
        "écrit un tableau à faire remplir par les services : une ligne par recommandation, et la place de la réponse",
      example: "coop recommendation export --out reponses.xlsx",
      options: {
        unanswered: "les recommandations sans réponse seulement",
        out: "fichier à écrire (classeur si son nom finit par .xlsx, sinon CSV), ou dossier où l'écrire ; sans lui, le tableau est affiché",
        open: toFileWords.open,
      },
    },
    "recommendation import": {
      spoken: "importer",
      about:
        "lit le tableau que les services ont rempli (CSV, Excel, LibreOffice) : dit ce qu'il notera, puis demande",
      example:
        "coop recommendation import reponses.xlsx\ncoop recommendation import reponses.csv --on 2025-03-14",
      arguments: { file: ["fichier", "le tableau rempli, tel que le tableur l'a enregistré"] },
      options: {
        on: "jour des réponses dont la ligne ne le dit pas",
        ...tableOptionWords,
      },
    },
    "commitment list": {
      about: "liste ce qui a été promis, par échéance",
      example: "coop commitment list --late",
      options: { late: "ce dont l'échéance est passée, et qui n'est ni tenu ni abandonné" },
    },
    "commitment edit": {
      about:
        'corrige ce qui est noté d\'un engagement ; une valeur vide ("") efface. Où il en est se note avec recommendation follow',
      example: "coop commitment edit R01.2 --due 2025-09-15",
      options: { on: "jour de la promesse" },
    },
  },
  columns: {
    reference: "réf.",
    operator: "porté par",
    policy: "politique publique",
    experiment: "expérimentation",
    relation: "relation",
    confirmedBy: "confirmé par",
    confirmedOn: "confirmé le",
    settledBy: "réglé par",
    settledOn: "réglé le",
    service: "existant",
    text: "texte",
    on: "le",
    state: "où cela en est",
    line: "ligne",
    name: "nom",
    kind: "nature",
    since: "depuis",
    addressedTo: "adressée à",
    sentOn: "envoyée le",
    latestAnswer: "dernière réponse",
    answer: "réponse",
    reasons: "raisons",
    passedTo: "transmise à",
    until: "à l'étude jusqu'au",
    by: "répondu par",
    answeredOn: "répondue le",
    commitment: "engagement",
    due: "échéance",
  },
  views: {
    services: {
      plannedFor: "prévu pour",
      district: "quartier",
      theme: "thème",
      audience: "public",
    },
    relations: { serviceKind: "nature" },
    recommendations: {
      text: "recommandation",
      level: "niveau",
      enriches: "enrichirait",
      decision: "vient de la décision",
      experiment: "vient de l'expérimentation",
    },
    commitments: { text: "engagement", on: "pris le", due: "pour le", stateOn: "au" },
    followUps: { reason: "parce que" },
    tellings: { session: "temps collectif" },
    answerTable: { text: "recommandation" },
  },
  titles: {
    services: "ce qui existe déjà",
    relations: "à côté de ce qui existe",
    relatedExperiments: "expérimentations à côté",
    articulations: "articulation avec ce qui existe",
    recommendations: "recommandations",
    responses: "réponses",
    commitments: "engagements",
    followUps: "suivi",
    tellings: "retours aux participantes et participants",
    answerTable: "réponses attendues",
    plannedAnswers: "ce qui serait noté",
    plannedServices: "ce qui serait noté",
  },
  problems: {
    "service-taken": ({ number, name, operator }) => ({
      what: `${quote(name)}${operator === null ? "" : `, porté par ${quote(operator)},`} est déjà noté sous la référence ${toReference("service", number)}.`,
      remedy: "Utilisez cette référence, ou dites par qui l'autre est porté : --operator.",
    }),
    "settles-no-overlap": ({ kind }) => ({
      what: `Seul un recoupement se règle ; cette relation dit ${quote(relates[kind])}.`,
      remedy: "Retirez --settled-by, ou écrivez --kind recoupe.",
    }),
    "relation-day-of-nothing": ({ on }) => ({
      what: `Rien ne dit ce qui a eu lieu le ${day(on)}.`,
      remedy: "Ajoutez --confirmed-by ou --settled-by, ou retirez --on.",
    }),
    "not-related": ({ experimentNumber, serviceNumber, kinds }) => ({
      what: `Rien de tel n'est noté entre ${toReference("experiment", experimentNumber)} et ${toReference("service", serviceNumber)}${kinds.length === 0 ? "" : `, mais : ${list(kinds.map((kind) => quote(relates[kind])))}`}.`,
      remedy: `Ce qui est noté : coop experiment show ${toReference("experiment", experimentNumber)}.`,
    }),
    "several-relations": ({ experimentNumber, serviceNumber, kinds }) => ({
      what: `${toReference("experiment", experimentNumber)} a plusieurs articulations avec ${toReference("service", serviceNumber)} : ${list(kinds.map((kind) => quote(relates[kind])))}.`,
      remedy: "Dites laquelle avec --kind.",
    }),
    "recommendation-taken": ({ number, text }) => ({
      what: `La recommandation ${quote(text)} est déjà notée sous la référence ${toReference("recommendation", number)}.`,
      remedy: "Utilisez cette référence, ou dites dans le texte ce qui distingue l'autre.",
    }),
    "answer-before-request": ({ number, on, sentOn }) => {
      const reference = toReference("recommendation", number);
      return {
        what: `La réponse du ${day(on)} serait venue avant l'envoi de ${reference}, le ${day(sentOn)}.`,
        remedy: `Corrigez la date de la réponse, ou celle de l'envoi : coop recommendation edit ${reference} --sent <date>.`,
        ways: [`coop recommendation edit ${reference} --sent`],
        alike: [reference, "réponses seraient venues avant l'envoi"],
      };
    },
    "answer-needs-passed-to": () => ({
      what: "Une recommandation hors compétence a été transmise à quelqu'un, et rien ne dit à qui.",
      remedy:
        "Dites à qui, par exemple « Département » : --passed-to, ou la colonne « Transmise à » d'un tableau.",
    }),
    "answer-needs-reasons": () => ({
      what: "Une recommandation non retenue l'est pour des raisons, et elles ne sont pas dites.",
      remedy:
        "Dites-les, par exemple « le budget de l'année est engagé » : --reasons, ou la colonne « Raisons » d'un tableau.",
    }),
    "answer-needs-until": () => ({
      what: "Une recommandation est à l'étude jusqu'à une date, et elle n'est pas dite.",
      remedy:
        "Dites-la, par exemple 2025-03-31 : --until, ou la colonne « À l'étude jusqu'au » d'un tableau.",
    }),
    "passed-to-unfit": ({ answer }) => ({
      what: `Seule une recommandation hors compétence est transmise ; cette réponse dit ${quote(answered[answer])}.`,
      remedy: "Retirez à qui elle l'est (--passed-to), ou répondez « hors compétence ».",
    }),
    "until-unfit": ({ answer }) => ({
      what: `Seule une recommandation à l'étude a une date de fin d'étude ; cette réponse dit ${quote(answered[answer])}.`,
      remedy: "Retirez cette date (--until), ou répondez « à l'étude ».",
    }),
    "until-before-answer": ({ on, until }) => ({
      what: `La fin de l'étude (${day(until)}) est avant la réponse (${day(on)}).`,
      remedy: "Corrigez l'une des deux dates : --until ou --on.",
    }),
    "sent-before": ({ number, sentOn }) => ({
      what: `${toReference("recommendation", number)} a déjà été envoyée le ${day(sentOn)}.`,
      remedy: `Si cette date est une erreur : coop recommendation edit ${toReference("recommendation", number)} --sent <date>.`,
    }),
    "commitment-before-request": ({ on, sentOn }) => ({
      what: `L'engagement du ${day(on)} serait venu avant l'envoi de la recommandation, le ${day(sentOn)}.`,
      remedy: "Corrigez le jour de l'engagement (--on), ou celui de l'envoi (coop recommendation edit).",
    }),
    "due-before-commitment": ({ on, due }) => ({
      what: `L'échéance (${day(due)}) est avant l'engagement (${day(on)}).`,
      remedy: "Corrigez l'échéance (--due), ou le jour où l'engagement a été pris (--on).",
    }),
    "unknown-point": ({ typed, points }) => ({
      what: `Aucun point ne porte la référence ${quote(typed)}.`,
      remedy:
        points.length === 0
          ? "Rien n'a encore suivi cette recommandation ; une réponse se note avec : coop recommendation answer."
          : `Cette recommandation a ${list(points)}.`,
    }),
    "follows-no-commitment": ({ point, number, commitments }) => ({
      what: `${point} n'est pas un engagement : on ne suit qu'un engagement, ou la recommandation entière.`,
      remedy: `Écrivez ${alternatives([...commitments, toReference("recommendation", number)])}.`,
    }),
    "nothing-to-follow": ({ number }) => ({
      what: `Rien n'a encore été répondu ni promis pour ${toReference("recommendation", number)} : il n'y a rien à suivre.`,
      remedy: `Notez d'abord la réponse : coop recommendation answer ${toReference("recommendation", number)}.`,
    }),
    "dropped-needs-reason": () => ({
      what: "Ce qui est abandonné l'est pour une raison, et elle n'est pas dite.",
      remedy: 'Ajoutez par exemple --reason "la convention n\'a pas été renouvelée".',
    }),
    "follow-up-too-early": ({ on, since }) => ({
      what: `Ce constat du ${day(on)} serait venu avant ce qu'il suit, qui est du ${day(since)}.`,
      remedy: "Corrigez --on.",
    }),
    "table-of-no-recommendations": ({ headings }) => ({
      what: `Aucune colonne ne dit de quelle recommandation il s'agit ; titres lus : ${some(headings)}.`,
      remedy: "Le tableau a une colonne « Réf. » ou « Recommandation » : coop recommendation export l'écrit.",
    }),
    "table-without-answers": ({ headings }) => ({
      what: `Aucune colonne ne dit de réponse ni d'engagement ; titres lus : ${some(headings)}.`,
      remedy: "Le tableau a une colonne « Réponse » : coop recommendation export l'écrit.",
    }),
    "row-of-nothing": ({ typed }) => ({
      what:
        typed === null
          ? "La ligne ne dit pas de quelle recommandation il s'agit."
          : `${quote(typed)} n'est aucune recommandation du carnet.`,
      remedy:
        "Corrigez la référence ; une recommandation nouvelle s'ajoute d'abord : coop recommendation add.",
    }),
    "row-of-another": ({ number, other }) => ({
      what: `La référence est ${toReference("recommendation", number)}, et le texte celui de ${toReference("recommendation", other)}.`,
      remedy: "Remettez-les ensemble : une colonne a pu être triée sans les autres.",
    }),
    "answer-missing": () => ({
      what: "La ligne est remplie, et la réponse n'est pas dite.",
      remedy: "Choisissez-la dans la colonne « Réponse ».",
    }),
    "answer-undated": () => ({
      what: "Le jour de la réponse n'est pas dit.",
      remedy: "Écrivez-le dans la colonne « Répondue le », ou donnez celui de toutes ces lignes avec --on.",
    }),
    "due-of-nothing": ({ due }) => ({
      what: `Une échéance est dite (${day(due)}), et pas ce qui est promis.`,
      remedy: "Écrivez l'engagement, ou videz l'échéance.",
    }),
    "table-of-no-services": ({ headings }) => ({
      what: `Aucune colonne ne dit le nom de ce qui existe ; titres lus : ${some(headings)}.`,
      remedy: "Donnez à cette colonne le titre « Nom ».",
    }),
    "service-unnamed": () => ({
      what: "La ligne n'a pas de nom.",
      remedy: "Écrivez-le, ou videz la ligne.",
    }),
    "service-unsure": ({ name, numbers }) => ({
      what: `${quote(name)} peut être ${alternatives(numbers.map((number) => toReference("service", number)))}.`,
      remedy: "Dites dans la ligne par qui il est porté.",
    }),
    "service-listed-before": ({ name, before }) => ({
      what: `${quote(name)} est déjà à la ligne ${before}.`,
      remedy: "Gardez une seule des deux lignes, ou dites par qui chacun est porté.",
    }),
    "experiment-unrelated": ({ references, isAlone }) => ({
      what: `${french.capitalise(count(references.length, experiments))} ne ${references.length < 2 ? "dit" : "disent"} pas comment ${references.length < 2 ? "elle s'articule" : "elles s'articulent"} avec ce qui existe : ${some(references)}.`,
      ways: [isAlone ? "coop service add" : eachOf(references, (one) => `coop experiment relate ${one}`)],
    }),
    "overlap-unsettled": ({ experimentNumber, experimentTitle, serviceNumber, serviceName }) => {
      const experiment = toReference("experiment", experimentNumber);
      const service = toReference("service", serviceNumber);
      return {
        what: `${experiment} ${quote(experimentTitle)} recoupe ${service} ${quote(serviceName)}, et rien ne dit ce qui l'a réglé.`,
        ways: [`coop experiment relate ${experiment} ${service} --kind recoupe --settled-by`],
        alike: [`${experiment} (${service})`, "recoupements ne disent pas ce qui les a réglés"],
      };
    },
    "recommendation-unsent": ({ references }) => ({
      what: `La date d'envoi n'est pas notée pour ${figure(references.length, recommendations)} : ${some(references)}.`,
      ways: [`coop recommendation send ${typed(references)} --on`],
    }),
    "recommendation-unanswered": ({ number, sentOn, addressedTo }) => ({
      what: `${toReference("recommendation", number)}, envoyée le ${day(sentOn)}${addressedTo === null ? "" : ` (${addressedTo})`}, n'a pas de réponse.`,
      ways: [`coop recommendation answer ${toReference("recommendation", number)}`],
      alike: [toReference("recommendation", number), "recommandations envoyées n'ont pas de réponse"],
    }),
    "study-overdue": ({ number, until }) => ({
      what: `${toReference("recommendation", number)} était à l'étude jusqu'au ${day(until)} ; aucune réponse n'a suivi.`,
      ways: [`coop recommendation answer ${toReference("recommendation", number)}`],
      alike: [
        toReference("recommendation", number),
        "recommandations étaient à l'étude, et aucune réponse n'a suivi à la date dite",
      ],
    }),
    "commitment-late": ({ reference, text, due }) => ({
      what: `L'engagement ${reference} ${quote(text)} était pour le ${day(due)}, et rien ne dit depuis où il en est.`,
      ways: [`coop recommendation follow ${reference}`],
      alike: [reference, "engagements ont passé leur date, et rien ne dit depuis où ils en sont"],
    }),
    "recommendation-untold": ({ references }) => ({
      what: `Ce qui a été répondu ou fait n'est pas encore revenu aux participantes et participants pour ${figure(references.length, recommendations)} : ${some(references)}.`,
      ways: [`coop recommendation tell ${typed(references)} --on`],
    }),
  },
  notices: {
    "answers-name": () => "reponses",
    "answers-to-fill": ({ file, count: number }) =>
      `Tableau écrit : ${file} (${figure(number, recommendations)}). Une fois rempli : coop recommendation import`,
    "rows-of-no-recommendation": ({ strays }) =>
      `${strays.length < 2 ? "La ligne" : "Les lignes"} ${some(strays.map(String))} ne ${strays.length < 2 ? "dit" : "disent"} ni recommandation du carnet ni réponse : rien n'en est noté.`,
    "answers-plan": ({ answers, commitments, blank, known, refused }) => {
      const parts = [
        answers > 0 && figure(answers, replies),
        commitments > 0 && figure(commitments, promises),
      ].filter((part) => part !== false);
      const others = [
        blank > 0 && `${figure(blank, rowsOf)} sans réponse`,
        known > 0 && `${figure(known, rowsOf)} déjà au carnet`,
        refused > 0 && `${figure(refused, rowsOf)} à corriger`,
      ].filter((part) => part !== false);
      return `À noter : ${parts.length === 0 ? "rien" : list(parts)}${others.length === 0 ? "" : ` ; ${list(others)}`}.`;
    },
    "answers-question": () => "Noter ces réponses ?",
    "services-question": () => "Noter ce qui existe d'après cette liste ?",
  },
  operations: {
    "answers-imported": ({ file, answers, commitments }) =>
      `Réponses reprises de ${file} : ${list([...(answers > 0 ? [figure(answers, replies)] : []), ...(commitments > 0 ? [figure(commitments, promises)] : [])])}.`,
    "service-added": ({ number, name }) => `Existant ajouté : ${toReference("service", number)} ${name}.`,
    "service-edited": ({ number, name }) => `Existant modifié : ${toReference("service", number)} ${name}.`,
    "services-imported": ({ file, added, changed }) =>
      `Existant repris de ${file} : ${list([...(added > 0 ? [`${figure(added, rowsOf)} en plus`] : []), ...(changed > 0 ? [`${figure(changed, changedRows)}`] : [])])}.`,
    "service-removed": ({ number, name }) => `Existant retiré : ${toReference("service", number)} ${name}.`,
    "experiment-related": (related) => `${relation(related)}.`,
    "experiment-unrelated": (related) => `Articulation retirée : ${relation(related)}.`,
    "recommendation-added": ({ number, text }) =>
      `Recommandation ajoutée : ${toReference("recommendation", number)} ${quote(text)}.`,
    "recommendation-edited": ({ number, text }) =>
      `Recommandation modifiée : ${toReference("recommendation", number)} ${quote(text)}.`,
    "recommendation-answered": ({ number, answer, on, passedTo, until }) => {
      const next =
        passedTo === null
          ? until === null
            ? ""
            : ` jusqu'au ${day(until)}`
          : `, transmise à ${quote(passedTo)}`;
      return `${toReference("recommendation", number)}, réponse du ${day(on)} : ${answered[answer]}${next}.`;
    },
    "recommendation-removed": ({ number, text }) =>
      `Recommandation retirée : ${toReference("recommendation", number)} ${quote(text)}.`,
    "recommendations-sent": ({ numbers, on }) =>
      `${numbers.length < 2 ? "Recommandation envoyée" : "Recommandations envoyées"} le ${day(on)} : ${called(numbers)}.`,
    "commitment-made": ({ reference, text, due }) =>
      `Engagement noté : ${reference} ${quote(text)}${due === null ? "" : `, pour le ${day(due)}`}.`,
    "commitment-edited": ({ reference, text }) => `Engagement corrigé : ${reference} ${quote(text)}.`,
    "recommendation-followed": ({ number, commitment, state, on }) =>
      `${commitment ?? toReference("recommendation", number)}, suivi du ${day(on)} : ${stands[state]}.`,
    "recommendations-told": ({ numbers, on, sessionNumber }) =>
      `Retour fait aux participantes et participants le ${day(on)}${sessionNumber === null ? "" : ` (${toReference("session", sessionNumber)})`} : ${called(numbers)}.`,
    "point-removed": ({ table, reference, on }) =>
      `Retiré du carnet : ${points[table]} ${reference}${on === null ? "" : `, du ${day(on)}`}.`,
  },
};
export default words;
