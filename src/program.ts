import type { Belongings } from "./belongings.ts";
import { city } from "./city/feature.ts";
import { commandLine, commandLineName } from "./command-line/feature.ts";
import type { CommandLineWords, SpokenProgram } from "./command-line/words/catalogue.ts";
import type { Contributions, PublishedFiles } from "./coop.ts";
import { cooperative } from "./cooperative/feature.ts";
import { decisions } from "./decisions/feature.ts";
import { verbTyped } from "./destination.ts";
import { documents } from "./documents/feature.ts";
import { experiments } from "./experiments/feature.ts";
import { exporting } from "./export/feature.ts";
import type { Feature, Listing } from "./feature.ts";
import type { AnyCatalogue, Notice } from "./language/catalogue.ts";
import { english } from "./language/english.ts";
import { french } from "./language/french.ts";
import type { LanguageCode } from "./language/language.ts";
import { Words } from "./language/words.ts";
import { notes } from "./notes/feature.ts";
import { overview } from "./overview/feature.ts";
import { people } from "./people/feature.ts";
import type { HeldTopic } from "./privacy/belongings.ts";
import { privacy } from "./privacy/feature.ts";
import type { Problem } from "./problem.ts";
import { register } from "./register/feature.ts";
import { latestDayOf } from "./register/latest-day.ts";
import type { TableAboutPeople } from "./register/schema.ts";
import { reports } from "./reports/feature.ts";
import { tabular } from "./tabular/feature.ts";
import type { Section } from "./terminal/view.ts";
import type { Timeline } from "./timeline.ts";
import { workshops } from "./workshops/feature.ts";
import { seasons } from "./year/feature.ts";

/** The rooms in the order of the year: each knows those before it, and may speak on their pages. */
const alongTheYear: readonly Feature[] = [
  cooperative,
  people,
  workshops,
  decisions,
  experiments,
  city,
  notes,
  seasons,
  privacy,
  reports,
  exporting,
];

/** The order of the year: a feature speaks of those before it only, and the last of all. The ground is heard everywhere. */
export const year: readonly Feature[] = [...alongTheYear, overview];

/** Every feature, in the order of the help: the whole on one screen, the year, then the ground. */
export const features: readonly Feature[] = [
  overview,
  ...alongTheYear,
  register,
  tabular,
  documents,
  commandLine,
];

/**
 * Whose each column is of every table in which people stand: a table that no feature classifies does not compile, nor does a
 * topic of which nobody is told.
 */
const belongings: Belongings<TableAboutPeople, HeldTopic> = {
  ...people.belongings,
  ...workshops.belongings,
  ...decisions.belongings,
  ...experiments.belongings,
  ...privacy.belongings,
};

/** What each table held on a day: a day that no feature gives a meaning does not compile. */
export const timeline: Timeline = {
  ...cooperative.timeline,
  ...people.timeline,
  ...workshops.timeline,
  ...decisions.timeline,
  ...experiments.timeline,
  ...city.timeline,
  ...reports.timeline,
};

/** The words of features in one language. */
export async function speak(code: LanguageCode, from: readonly Feature[]): Promise<SpokenProgram> {
  const catalogues = await cataloguesOf(code, from);
  const own = catalogues[from.findIndex(({ name }) => name === commandLineName)];
  return {
    words: new Words(code === "fr" ? french : english, catalogues),
    commandLine: own as CommandLineWords,
  };
}

function cataloguesOf(code: LanguageCode, from: readonly Feature[]): Promise<AnyCatalogue[]> {
  return Promise.all(from.map(async ({ words }) => (await words[code]()).default));
}

/** The features whose words a line needs: all, but for a verb of the year, which knows nothing of later ones. */
export function heardIn(typed: readonly string[], from: readonly Feature[]): readonly Feature[] {
  const owner = verbTyped(typed, from)?.feature;
  if (!owner || !year.includes(owner)) return from;
  return from.filter((feature) => year.indexOf(feature) <= year.indexOf(owner));
}

/** What the features contribute to each other's pages; each part is loaded, with its words, when it is asked for. */
export function contributionsOf(from: readonly Feature[], words: Words): Contributions {
  const hear = async (some: readonly Feature[]): Promise<void> =>
    words.learn(await cataloguesOf(words.language.code, some));
  return {
    belongings,
    timeline,
    async sections(noun, reader, id, today) {
      const contributing = from.filter((feature) => feature.sections?.[noun]);
      await hear(contributing);
      const all: Section[] = [];
      for (const { sections } of contributing) {
        all.push(...((await (await sections?.[noun]?.())?.sections(reader, id, today)) ?? []));
      }
      return all;
    },
    async listing(noun, option, reader, ids) {
      const contributing = from.find((feature) => feature.listings?.[noun]?.[option]);
      if (!contributing) throw new Error(`no feature lists ${noun} by ${option}`);
      await hear([contributing]);
      const module = await contributing.listings?.[noun]?.[option]?.();
      return (module as { listing: Listing }).listing(reader, ids);
    },
    async settleMerge(tx, keptId, mergedId) {
      const merging = from.filter((feature) => feature.merging);
      await hear(merging);
      const all: Notice[] = [];
      for (const feature of merging) {
        all.push(...((await (await feature.merging?.())?.settleMerge(tx, keptId, mergedId)) ?? []));
      }
      return all;
    },
    async published(coop, asOf) {
      const publishing = from.filter((feature) => feature.published);
      await hear(publishing);
      const all: PublishedFiles[] = [];
      for (const { published } of publishing)
        if (published) all.push(await (await published()).filesToPublish(coop, asOf));
      return all;
    },
    async rules(reader) {
      await hear(from);
      const all: Problem[] = [];
      for (const { rules } of from) if (rules) all.push(...(await (await rules()).rules(reader, belongings)));
      return all;
    },
    async afterRestore(tx, former) {
      await hear(from);
      for (const { afterRestore } of from)
        await (await afterRestore?.())?.afterRestore(tx, former, words, belongings);
    },
    async gaps(reader, today, reach, season) {
      const all: Problem[] = [];
      for (const feature of from) {
        const found = (await (await feature.gaps?.())?.gaps(reader, today, reach, season)) ?? [];
        if (found.length > 0) await hear([feature]);
        for (const gap of found) all.push(gap);
      }
      return all;
    },
    async beyondYears(tx) {
      const { currentSeason } = await import("./cooperative/store/seasons.ts");
      const { titleAfter } = await import("./cooperative/season.ts");
      const on = await latestDayOf(tx, timeline);
      if (on === undefined) return undefined;
      const { title, ends_on: until } = await currentSeason(tx);
      return on > until ? { on, title, until, next: titleAfter({ title }) } : undefined;
    },
    async holdings(reader, participantIds) {
      await hear(from);
      const all: Section[] = [];
      for (const { holdings } of from) {
        if (holdings) all.push(...(await (await holdings()).holdings(reader, participantIds)));
      }
      return all;
    },
  };
}
