import type { LanguageCode } from "../language/language.ts";
import { type Day, dayOf, partsOf } from "../values/day.ts";

/** What a new register begins with: the categories, phases and questions of the process that coop was made for. */
export interface Defaults {
  readonly categories: readonly {
    readonly key: string;
    readonly label: string;
    readonly spellings: readonly string[];
  }[];
  /** Months from 1 to 12; a phase has dates only when the season begins before them. */
  readonly phases: readonly {
    readonly title: string;
    readonly aim: string;
    readonly months: readonly [number, number];
  }[];
  readonly questions: readonly { readonly title: string; readonly aim: string }[];
}

/** Time zone; below how many people a figure is not published; how many proxies one person may hold (`src/cooperative/README.md`). */
export const defaultSettings = { time_zone: "Europe/Paris", threshold: 5, proxies_per_holder: 1 } as const;

export const defaults: Readonly<Record<LanguageCode, Defaults>> = {
  fr: {
    categories: [
      {
        key: "habitants",
        label: "Habitantes et habitants",
        spellings: [
          "habitant",
          "habitante",
          "habitantes",
          "habitant·es",
          "habitants et habitantes",
          "citoyens",
        ],
      },
      {
        key: "associations",
        label: "Associations",
        spellings: ["association", "asso", "assos", "association(s)"],
      },
      {
        key: "acteurs-economiques",
        label: "Actrices et acteurs économiques",
        spellings: [
          "acteur économique",
          "actrice économique",
          "acteurs du monde économique",
          "économie",
          "entreprises",
        ],
      },
      {
        key: "ville",
        label: "Représentantes et représentants de la Ville",
        spellings: [
          "représentant de la ville",
          "représentante de la ville",
          "représentants de la ville",
          "ville de Nantes",
          "élus",
          "agents",
        ],
      },
    ],
    phases: [
      {
        title: "Lancement",
        aim: "Former la communauté et signer le mandat de participation.",
        months: [2, 2],
      },
      {
        title: "Mise en débat et définition des expérimentations",
        aim: "Débattre des questions de l'année et choisir les actions à essayer.",
        months: [3, 5],
      },
      {
        title: "Expérimentation",
        aim: "Essayer les actions pour de vrai, avec le droit à l'erreur.",
        months: [5, 10],
      },
      {
        title: "Bilan et mode d'emploi",
        aim: "Dire ce qui s'est passé et écrire ce qui est en vigueur.",
        months: [10, 12],
      },
    ],
    questions: [
      { title: "Missions", aim: "Quelles sont les missions de la coopérative ?" },
      { title: "Valeurs", aim: "Quelles sont ses valeurs ?" },
      { title: "Gouvernance", aim: "Quelle est sa gouvernance ?" },
      { title: "Avec qui", aim: "Avec qui la mettre en place ?" },
      { title: "Comment fonctionner", aim: "Comment la faire fonctionner ?" },
      { title: "Avec ce qui existe", aim: "Comment articuler avec ce qui existe déjà sur le territoire ?" },
    ],
  },
  en: {
    categories: [
      {
        key: "residents",
        label: "Residents",
        spellings: ["resident", "inhabitants", "citizens", "habitants"],
      },
      {
        key: "associations",
        label: "Associations",
        spellings: ["association", "charity", "charities", "voluntary sector"],
      },
      {
        key: "economic-actors",
        label: "Economic actors",
        spellings: ["economic actor", "businesses", "business"],
      },
      {
        key: "city",
        label: "Representatives of the city",
        spellings: ["city representative", "council", "ville"],
      },
    ],
    phases: [
      { title: "Launch", aim: "Form the community and sign the participation mandate.", months: [2, 2] },
      {
        title: "Debate and choice of the experiments",
        aim: "Debate the questions of the year and choose the actions to try.",
        months: [3, 5],
      },
      {
        title: "Experiments",
        aim: "Try the actions for real, with the right to make mistakes.",
        months: [5, 10],
      },
      { title: "Report and guide", aim: "Say what happened and write what is in force.", months: [10, 12] },
    ],
    questions: [
      { title: "Missions", aim: "What are the missions of the cooperative?" },
      { title: "Values", aim: "What are its values?" },
      { title: "Governance", aim: "What is its governance?" },
      { title: "With whom", aim: "With whom should it be set up?" },
      { title: "How to run it", aim: "How should it be run?" },
      { title: "With what exists", aim: "How does it fit with what already exists in the territory?" },
    ],
  },
};

/** How many there are of each. */
export function countsOf({ categories, phases, questions }: Defaults): {
  categories: number;
  phases: number;
  questions: number;
} {
  return { categories: categories.length, phases: phases.length, questions: questions.length };
}

/** First and last day of a phase in the season's year; nothing when the season starts after its first month. */
export function datesOfPhase(
  [first, last]: readonly [number, number],
  season: Day,
): { startsOn: Day; endsOn: Day } | undefined {
  const { year, month } = partsOf(season);
  if (month > first) return undefined;
  const startsOn = dayOf(year, first, 1);
  const endsOn =
    dayOf(year, last, 31) ?? dayOf(year, last, 30) ?? dayOf(year, last, 29) ?? dayOf(year, last, 28);
  return startsOn && endsOn ? { startsOn, endsOn } : undefined;
}
