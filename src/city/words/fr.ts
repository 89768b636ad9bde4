import { french } from "../../language/french.ts";
import { toReference } from "../../values/reference.ts";
import type { Answer } from "../recommendation.ts";
import type { RelationKind } from "../relation.ts";
import type { CityCatalogue } from "./catalogue.ts";

const { quote, figure, count, day, some } = french;

const experiments = { one: "expérimentation", many: "expérimentations", gender: "f" } as const;
const recommendations = { one: "recommandation", many: "recommandations", gender: "f" } as const;

const relates: Readonly<Record<RelationKind, string>> = {
  complements: "complète",
  "takes-over-from": "prend le relais de",
  "refers-to": "oriente vers",
  overlaps: "recoupe",
};

const answered: Readonly<Record<Answer, string>> = {
  retained: "retenue",
  partly: "retenue en partie",
  "under-way": "déjà engagée",
  "not-ours": "hors compétence",
  "not-retained": "non retenue",
  "under-study": "à l'étude",
};

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
      example: "coop service list",
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
    "recommendation add": {
      about: "ajoute une recommandation",
      example:
        'coop recommendation add "Ouvrir les salles municipales le dimanche" --level Ville --decision D04 --sent 2024-10-15',
      arguments: { text: ["texte", "ce qui est recommandé"] },
    },
    "recommendation list": {
      about: "liste les recommandations",
      example: "coop recommendation list",
    },
    "recommendation show": {
      about: "affiche une recommandation et toutes ses réponses",
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
  },
  views: {
    services: {
      kind: "nature",
      name: "nom",
      since: "depuis",
      plannedFor: "prévu pour",
      district: "quartier",
      theme: "thème",
      audience: "public",
    },
    relations: { service: "existant", serviceKind: "nature" },
    recommendations: {
      text: "recommandation",
      addressedTo: "adressée à",
      level: "niveau",
      sentOn: "envoyée le",
      latestAnswer: "dernière réponse",
      answeredOn: "répondue le",
      enriches: "enrichirait",
      decision: "vient de la décision",
      experiment: "vient de l'expérimentation",
    },
    responses: {
      on: "le",
      answer: "réponse",
      reasons: "raisons",
      passedTo: "transmise à",
      until: "à l'étude jusqu'au",
      by: "répondu par",
    },
  },
  titles: {
    services: "ce qui existe déjà",
    relations: "à côté de ce qui existe",
    relatedExperiments: "expérimentations à côté",
    recommendations: "recommandations",
    responses: "réponses",
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
    "recommendation-taken": ({ number, text }) => ({
      what: `La recommandation ${quote(text)} est déjà notée sous la référence ${toReference("recommendation", number)}.`,
      remedy: "Utilisez cette référence, ou dites dans le texte ce qui distingue l'autre.",
    }),
    "answer-needs-passed-to": () => ({
      what: "Une recommandation hors compétence a été transmise à quelqu'un, et rien ne dit à qui.",
      remedy: 'Ajoutez par exemple --passed-to "Département".',
    }),
    "answer-needs-reasons": () => ({
      what: "Une recommandation non retenue l'est pour des raisons, et elles ne sont pas dites.",
      remedy: 'Ajoutez par exemple --reasons "le budget de l\'année est engagé".',
    }),
    "answer-needs-until": () => ({
      what: "Une recommandation est à l'étude jusqu'à une date, et elle n'est pas dite.",
      remedy: "Ajoutez par exemple --until 2025-03-31.",
    }),
    "passed-to-unfit": ({ answer }) => ({
      what: `Seule une recommandation hors compétence est transmise ; cette réponse dit ${quote(answered[answer])}.`,
      remedy: 'Retirez --passed-to, ou écrivez --answer "hors compétence".',
    }),
    "until-unfit": ({ answer }) => ({
      what: `Seule une recommandation à l'étude a une date de fin d'étude ; cette réponse dit ${quote(answered[answer])}.`,
      remedy: `Retirez --until, ou écrivez --answer "à l'étude".`,
    }),
    "until-before-answer": ({ on, until }) => ({
      what: `La fin de l'étude (${day(until)}) est avant la réponse (${day(on)}).`,
      remedy: "Corrigez --until ou --on.",
    }),
    "experiment-unrelated": ({ references }) => ({
      what: `${french.capitalise(count(references.length, experiments))} ne ${references.length < 2 ? "dit" : "disent"} pas comment ${references.length < 2 ? "elle s'articule" : "elles s'articulent"} avec ce qui existe : ${some(references)}.`,
      remedy: "coop experiment relate <expérimentation> <existant> --kind complète",
    }),
    "overlap-unsettled": ({ experimentNumber, experimentTitle, serviceNumber, serviceName }) => {
      const experiment = toReference("experiment", experimentNumber);
      const service = toReference("service", serviceNumber);
      return {
        what: `${experiment} ${quote(experimentTitle)} recoupe ${service} ${quote(serviceName)}, et rien ne dit ce qui l'a réglé.`,
        remedy: `coop experiment relate ${experiment} ${service} --kind recoupe --settled-by "…"`,
      };
    },
    "recommendation-unsent": ({ references }) => ({
      what: `La date d'envoi n'est pas notée pour ${figure(references.length, recommendations)} : ${some(references)}.`,
      remedy: "coop recommendation edit <recommandation> --sent <date>",
    }),
    "recommendation-unanswered": ({ number, sentOn, addressedTo }) => ({
      what: `${toReference("recommendation", number)}, envoyée le ${day(sentOn)}${addressedTo === null ? "" : ` (${addressedTo})`}, n'a pas de réponse.`,
      remedy: `coop recommendation answer ${toReference("recommendation", number)}`,
    }),
    "study-overdue": ({ number, until }) => ({
      what: `${toReference("recommendation", number)} était à l'étude jusqu'au ${day(until)} ; aucune réponse n'a suivi.`,
      remedy: `coop recommendation answer ${toReference("recommendation", number)}`,
    }),
  },
  operations: {
    "service-added": ({ number, name }) => `Existant ajouté : ${toReference("service", number)} ${name}.`,
    "service-edited": ({ number, name }) => `Existant modifié : ${toReference("service", number)} ${name}.`,
    "experiment-related": ({ experimentNumber, experimentTitle, serviceNumber, serviceName, kind }) =>
      `${toReference("experiment", experimentNumber)} ${quote(experimentTitle)} ${relates[kind]} ${toReference("service", serviceNumber)} ${quote(serviceName)}.`,
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
  },
};
export default words;
