import { french } from "../../language/french.ts";
import { toReference } from "../../values/reference.ts";
import type { YearCatalogue } from "./catalogue.ts";

const { quote, day, dayRange, list, count, some } = french;

const called = ({ number, name }: { readonly number: number; readonly name: string }): string =>
  `${toReference("participant", number)} ${name}`;

const words: YearCatalogue = {
  nouns: {
    year: {
      spoken: ["année", "saison"],
      about: "les années de la coopérative : ouvrir la suivante, les comparer",
    },
  },
  verbs: {
    "year open": {
      spoken: "ouvrir",
      about:
        "ouvre l'année suivante ; ce qui est en cours continue, et les années d'avant restent lisibles avec --year",
      example: "coop year open 2025 --leaving P12,P31",
      arguments: { title: ["année", "2025, ou 2025-2026 ; sinon celle qui suit la dernière"] },
      options: {
        from: "premier jour ; sinon le lendemain de l'année d'avant",
        until: "dernier jour ; sinon le même que l'année d'avant, plus tard d'un an",
        leaving: "qui ne continue pas, par numéros ou par noms, avec des virgules",
        keepMandates: "les mandats signés l'année d'avant valent encore ; sinon ils sont à signer de nouveau",
        withoutPhases: "sans reprendre les phases de l'année d'avant",
      },
    },
    "year list": {
      about: "liste les années, avec leurs chiffres et leur bilan s'il est à côté du carnet",
      example: "coop year list",
    },
  },
  views: {
    years: {
      title: "année",
      from: "du",
      until: "au",
      sessionsHeld: "temps tenus",
      members: "membres",
      decisions: "décisions adoptées",
      bilan: "bilan à côté",
    },
  },
  titles: { years: "années" },
  problems: {
    "not-a-year": ({ typed }) => ({
      what: `${quote(typed)} n'est pas une année.`,
      remedy: "Écrivez 2025, ou 2025-2026 pour une saison à cheval sur deux années.",
    }),
    "year-open-already": ({ title, from, until }) => ({
      what: `L'année ${title} est déjà ouverte, ${dayRange(from, until)}.`,
      remedy: "Les années : coop year list. Pour reprendre une ouverture : coop history, puis coop undo.",
    }),
    "seasons-overlap": ({ title, from, former, until, next }) => ({
      what: `L'année ${title} commencerait le ${day(from)}, mais ${former} va jusqu'au ${day(until)}.`,
      remedy: `Une année vient après celles qui sont ouvertes : commencez-la le ${day(next)} ou plus tard (--from ${next}).`,
    }),
    "days-of-another-year": ({ title, from, until }) => ({
      what: `L'année ${title} n'a aucun de ses jours ${dayRange(from, until)}.`,
      remedy: "Corrigez l'année, --from ou --until.",
    }),
  },
  notices: {
    "open-without-bilan-question": ({ former, title }) =>
      `Aucun bilan de ${former} n'est à côté du carnet. Il pourra encore être fait (coop report bilan --year ${former}). Ouvrir ${title} dès maintenant ?`,
    "mandates-go-on-question": ({ former }) =>
      `Les mandats signés en ${former} valent-ils encore, sans signer de nouveau ?`,
    "phases-again-question": ({ former }) =>
      `Reprendre les phases de ${former}, aux mêmes dates un an plus tard ?`,
    "year-members": ({ former, members }) =>
      `${members.length === 1 ? "Prend part" : "Prennent part"} à la fin de ${former} : ${some(members.map(called))}.`,
    "open-year-question": ({ title, from, until, former, leaving, keepsMandates, repeatsPhases }) => {
      const said = [
        leaving.length === 0
          ? "tout le monde continue"
          : `${some(leaving.map(called))} ne ${leaving.length === 1 ? "continue" : "continuent"} pas`,
        ...(keepsMandates === null
          ? []
          : [
              keepsMandates
                ? `les mandats de ${former} valent encore`
                : "les mandats sont à signer de nouveau",
            ]),
        repeatsPhases
          ? `les phases de ${former} sont reprises`
          : `les phases de ${former} ne sont pas reprises`,
      ];
      return `${title}, ${dayRange(from, until)} : ${said.join(" ; ")}. Ouvrir cette année ?`;
    },
    "goes-on": ({ former, members, decisions, tasks, experiments, ideas, recommendations, texts }) => {
      const all = [
        members > 0 && count(members, { one: "membre", many: "membres" }),
        decisions > 0 &&
          count(decisions, { one: "décision en vigueur", many: "décisions en vigueur", gender: "f" }),
        tasks > 0 && count(tasks, { one: "chose à faire", many: "choses à faire", gender: "f" }),
        experiments > 0 &&
          count(experiments, { one: "expérimentation", many: "expérimentations", gender: "f" }),
        ideas > 0 &&
          count(ideas, {
            one: "piste d'action ni choisie ni écartée",
            many: "pistes d'action ni choisies ni écartées",
            gender: "f",
          }),
        recommendations > 0 &&
          count(recommendations, {
            one: "recommandation à suivre",
            many: "recommandations à suivre",
            gender: "f",
          }),
        texts > 0 && count(texts, { one: "texte du mode d'emploi", many: "textes du mode d'emploi" }),
      ].filter((one) => one !== false);
      return all.length === 0
        ? `Rien de ${former} n'est encore en cours.`
        : `De ${former}, sans rien recopier, continuent : ${list(all)}.`;
    },
    "phases-taken-over": ({ phases, title }) =>
      `${french.capitalise(count(phases, { one: "phase", many: "phases", gender: "f" }))} en ${title}, à vérifier : coop phase list, coop phase edit.`,
    "mandates-hold-on": ({ former }) => `Les mandats signés en ${former} valent encore.`,
    "mandates-anew": ({ former }) =>
      `Les mandats sont à signer de nouveau : coop mandate text --edit (le texte de ${former} y est proposé), puis coop mandate sign.`,
    "former-still-runs": ({ former, until }) =>
      `L'année ${former} va jusqu'au ${day(until)} : un temps collectif d'ici là est encore de ${former}.`,
    "former-stays": ({ former }) =>
      `L'année ${former} reste comme elle est : --year ${former} la montre dans les listes et les documents, --year toutes montre tout.`,
  },
  operations: {
    "year-opened": ({ title, from, until, numbers }) => {
      const left = list(numbers.map((number) => toReference("participant", number)));
      const without = numbers.length === 1 ? `${left} ne continue pas` : `${left} ne continuent pas`;
      return `Année ${title} ouverte, ${dayRange(from, until)}${numbers.length === 0 ? "" : ` ; ${without}`}.`;
    },
  },
};
export default words;
