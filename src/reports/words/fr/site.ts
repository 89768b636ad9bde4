import { french } from "../../../language/french.ts";
import type { MainPage, SiteFile, SitePageName } from "../../site.ts";
import type { ReportsCatalogue, SiteStart } from "../catalogue.ts";

const { day, list, quote } = french;

export const siteVerb = {
  spoken: "site",
  about:
    "le site public de la saison : bilan, mode d'emploi, décisions, expérimentations, comptes rendus et données, avec une recherche",
  example: "coop report site --out site-2024 --open",
  options: {
    asOf: "tel que cela en était ce jour-là ; sinon aujourd'hui",
    out: "dossier du site ; sinon à côté du carnet",
    open: "ouvrir la page d'accueil une fois écrite, avec le programme de l'ordinateur",
    on: "jour que portent les pages comme celui où elles ont été faites ; sinon aujourd'hui",
  },
} as const;

const pages: Readonly<Record<SitePageName, string>> = {
  start: "Accueil",
  bilan: "Bilan",
  guide: "Mode d'emploi",
  decisions: "Décisions",
  letter: "Demandes et réponses",
  experiments: "Expérimentations",
  minutes: "Comptes rendus",
  feed: "Décisions (flux Atom)",
};

const files: Readonly<Record<SiteFile, string>> = {
  start: "index.html",
  bilan: "bilan.html",
  guide: "mode-emploi.html",
  decisions: "decisions.html",
  letter: "retour.html",
  feed: "decisions.xml",
  search: "recherche.js",
};

const abouts: Readonly<Record<MainPage, string>> = {
  bilan: "ce qui a été fait, décidé, essayé et appris dans l'année",
  guide: "ce qui est en vigueur, comment s'en servir, ce qui reste à décider",
  decisions: "chaque décision, comment elle a été prise, et ce qui la suit",
  letter: "ce qui a été demandé, à qui, et ce qu'il en est",
};

function start({ cooperative, season, asOf, ...its }: SiteStart): string {
  const { name, territory, controller, contact } = cooperative;
  return [
    `# ${name}`,
    `Saison ${season}${territory === null ? "" : `, territoire : ${territory}`}. Ce site dit ce qui a été fait, décidé, essayé, demandé et répondu, tel que cela était noté au ${day(asOf)}. Les membres n'y sont pas nommés, et un nombre qui désignerait trop peu de personnes n'y est pas publié.`,
    "## Ce que l'on trouve ici",
    [
      ...its.pages.map(({ address, title, page }) => `- [${title}](#${address}) : ${abouts[page]}`),
      ...its.data.map(
        ({ address, title, licence }) =>
          `- [${title}](#${address}) : les tableaux dont sont faites ces pages, à réutiliser${licence === null ? "" : ` (licence ${licence})`}`,
      ),
    ].join("\n"),
    ...(its.experiments.length === 0 ? [] : [`## ${pages.experiments}`]),
    its.experiments.map(({ address, title, fate }) => `- [${title}](#${address}) : ${fate}`).join("\n"),
    ...(its.sessions.length === 0 ? [] : [`## ${pages.minutes}`]),
    its.sessions
      .map(
        ({ address, title, onDay, place }) =>
          `- [${title}](#${address}), ${day(onDay, "full")}${place === null ? "" : `, ${place}`}`,
      )
      .join("\n"),
    "## Suivre, et écrire",
    `Un lecteur de flux annonce chaque nouvelle décision à qui y ajoute cette adresse : [${files.feed}](#${files.feed}).`,
    [
      ...(controller === null ? [] : [`Publié par : ${controller}.`]),
      ...(contact === null ? [] : [`Contact : ${contact}.`]),
    ].join(" "),
  ]
    .filter(Boolean)
    .join("\n\n");
}

export const siteProblems = {
  "site-not-on-screen": () => ({
    what: "Un site est un dossier de plusieurs fichiers, qui ne peut pas s'afficher à l'écran. Rien n'a été écrit.",
    remedy: "Nommez un dossier après --out, ou laissez cette option de côté.",
  }),
  "site-beside-register": () => ({
    what: "Le carnet est dans ce dossier : qui le mettrait en ligne publierait aussi le carnet, avec les noms des personnes. Rien n'a été écrit.",
    remedy: "Nommez un autre dossier après --out, ou laissez cette option de côté : le site aura le sien.",
  }),
  "site-tells": ({ references, words, around, heading }) => ({
    what: `Le site n'est pas écrit, car ce fichier nommerait ${list(references)}${heading === null ? "" : `, sous ${quote(heading)}`} : ${quote(around)}.`,
    remedy: `Corrigez ce texte dans le carnet (coop participant access ${references[0]} dit où il est). Si ${quote(words)} n'est pas cette personne, ou peut être publié, dites-le une fois : coop settings set --allow-name "${words}"`,
  }),
} satisfies Partial<ReportsCatalogue["problems"]>;

export const siteNotices = {
  "site-folder": ({ year }) => `site-${year}`,
  "site-file": ({ page }) => files[page],
  "site-page": ({ page }) => pages[page],
  "site-start": start,
  "site-written": ({ folder, pages: count }) =>
    `Site écrit, ${french.figure(count, { one: "page", many: "pages" })} : ${folder}`,
  "site-without-licence": () =>
    "Aucune licence n'est choisie pour les données du site ; leur page le dit. Pour en choisir une : coop settings set --licence etalab-2.0",
  "decision-feed": ({ name }) => `${name} : les décisions`,
} satisfies Partial<ReportsCatalogue["notices"]>;
