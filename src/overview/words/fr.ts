import { french } from "../../language/french.ts";
import { type Day, daysBetween } from "../../values/day.ts";
import type { OverviewCatalogue } from "./catalogue.ts";

const people = { one: "personne", many: "personnes" } as const;
const { list, some, figure, day, fromNow } = french;

/** So many references or titles are named in a line of a screen. */
const mostNamed = 6;
/** So many with their titles. */
const mostTitles = 4;

/** A day, without its year where that is the one of the day that is spoken of. */
function near(on: Day, today: Day, style: "full" | "long" = "long"): string {
  return on.slice(0, 4) === today.slice(0, 4) ? day(on, style).replace(/ \d{4}$/, "") : day(on, style);
}

/** How far it is from there. */
function away(on: Day, today: Day): string {
  return fromNow(daysBetween(today, on));
}

const words: OverviewCatalogue = {
  verbs: {
    status: {
      spoken: "point",
      about: "où en est l'année : phase, prochain temps collectif, ce qui est à faire, chiffres clés",
      example: "coop status",
      options: { asOf: "tel que l'année se présentait ce jour-là" },
    },
    check: {
      spoken: "vérifier",
      about: "ce qui manque au carnet avant le bilan, avec la commande qui y remédie",
      example: "coop check",
      options: {
        asOf: "tel que l'année se présentait ce jour-là",
        strict: "finir en erreur s'il manque quelque chose",
      },
    },
    demo: {
      spoken: "démo",
      about: "joue une saison imaginaire dans un dossier, et en écrit le bilan",
      example: "coop demo essai",
      arguments: { folder: ["dossier", "dossier où l'écrire ; sinon demo"] },
    },
  },
  columns: { reference: "réf.", state: "état", indicator: "indicateur" },
  views: {
    standing: {
      cooperative: "coopérative",
      season: "saison",
      phases: "phase",
      lastSession: "dernier temps collectif",
      lastSessionOn: "il a eu lieu le",
      lastSessionPresent: "personnes présentes",
      lastSessionMembers: "membres ce jour-là",
      nextSession: "prochain temps collectif",
      nextSessionOn: "il est prévu le",
      nextSessionPlace: "lieu",
      members: "membres",
      sessionsHeld: "temps collectifs tenus",
      decisionsInForce: "décisions en vigueur",
      reviewsDue: "décisions à revoir",
      undecided: "questions sans décision",
      experimentsRunning: "expérimentations en cours",
      openTasks: "choses à faire",
      overdueTasks: "dont en retard",
      gaps: "manques (coop check)",
    },
    trials: {
      title: "titre",
      startedOn: "démarrée le",
      isWithoutCriterion: "démarrée sans critère",
      lastLogOn: "journal tenu le",
      silentFor: "jours depuis",
      isSilent: "journal silencieux",
      closedOn: "close le",
      criterionMet: "critère atteint",
      baseline: "avant",
      latest: "dernier relevé",
      latestOn: "relevé le",
      target: "visé",
      direction: "sens souhaité",
    },
    requests: { kind: "nature", addressedTo: "adressée à", on: "date", age: "jours depuis" },
    year: {
      last: "dernière fois",
      next: "prochaine fois",
      toDo: "à faire",
      decided: "décisions",
      missing: "il manque",
    },
    trialLines: { experiment: "expérimentations", log: "journal", criterion: "critère" },
    courses: { indicator: "ce que l'on compte", course: "relevés", aim: "visé" },
    requestLines: { request: "demandes", stands: "où cela en est" },
    gaps: {
      code: "code",
      what: "ce qui manque",
      remedy: "comment y remédier",
      command: "commande à taper",
      commands: "commandes à taper, pour chaque",
    },
  },
  titles: {
    standing: "où en est l'année",
    trials: "expérimentations",
    requests: "ce qui attend la Ville",
    year: "où en est l'année",
    trialLines: "expérimentations",
    courses: "ce que l'on compte",
    requestLines: "demandes",
    gaps: "ce qui manque",
  },
  problems: {
    "something-missing": ({ count }) => ({
      what: `Il manque ${french.figure(count, { one: "chose", many: "choses" })} au carnet.`,
      remedy: "La liste ci-dessus dit comment y remédier.",
    }),
    "folder-taken": () => ({
      what: "Ce dossier contient déjà des fichiers ; rien n'a été changé.",
      remedy: "Choisissez un dossier vide ou nouveau : coop demo essai.",
    }),
    "script-stopped": () => ({
      what: "La saison s'arrête à cette ligne, pour la raison dite juste avant.",
      remedy: "Corrigez la ligne, videz le dossier, puis recommencez.",
    }),
  },
  notices: {
    "year-named": ({ cooperative, season, phases }) =>
      [cooperative, `saison ${season}`, ...(phases.length > 0 ? [list(phases)] : [])].join(" · "),
    "before-the-season": ({ season, on }) =>
      `Ce jour-là, la saison ${season} n'a pas encore commencé : elle s'ouvre le ${day(on)}. Voici ce qui était déjà prévu.`,
    "last-session": ({ today, session, on, present, members }) =>
      `${session}, ${near(on, today, "full")} : ${present === null ? "la présence n'est pas relevée" : `${figure(present, people)} sur ${members}`}`,
    "no-last-session": () => "rien encore",
    "next-session": ({ today, session, on, place }) =>
      `${[session, near(on, today, "full"), place].filter(Boolean).join(", ")} (${away(on, today)})`,
    "no-next-session": () => "rien de prévu",
    "to-do": ({ late, soon, others }) => {
      const said = [
        late.length > 0 ? `en retard : ${some(late, mostTitles)}` : "",
        soon.length > 0 ? `dans les quinze jours : ${some(soon, mostTitles)}` : "",
        others > 0
          ? `${figure(others, others > 0 && late.length + soon.length > 0 ? { one: "autre", many: "autres" } : { one: "tâche", many: "tâches" })} pour plus tard`
          : "",
      ].filter(Boolean);
      return said.length > 0 ? said.join("\n") : "rien";
    },
    decided: ({ inForce, undecided, toReview, soon }) =>
      [
        `${inForce === 0 ? "aucune" : french.number(inForce)} en vigueur${undecided.length > 0 ? ` ; rien encore sur : ${some(undecided, mostNamed)}` : ""}`,
        ...(toReview.length > 0 ? [`à revoir : ${some(toReview, mostTitles)}`] : []),
        ...(soon.length > 0 ? [`à revoir dans les quinze jours : ${some(soon, mostTitles)}`] : []),
      ].join("\n"),
    "gaps-counted": ({ count, check }) =>
      count === 0
        ? `rien (${check})`
        : `${figure(count, { one: "chose", many: "choses" })} avant le bilan (${check})`,
    "log-age": ({ today, closedOn, days, hasEntry, isSilent }) => {
      if (closedOn !== null) return `le ${near(closedOn, today)}`;
      if (days === null) return "—";
      const age = hasEntry ? fromNow(-days) : `rien, démarrée ${fromNow(-days)}`;
      return isSilent ? `${age} !` : age;
    },
    "criterion-told": ({ today, startedOn, isWithout, met, isOver }) => {
      if (isOver) return "—";
      if (met !== null) return `atteint : ${met}`;
      if (isWithout) return startedOn === null ? "pas encore écrit" : "aucun au départ";
      return startedOn === null ? "écrit" : `écrit avant le ${near(startedOn, today)}`;
    },
    aim: ({ target, direction }) =>
      [target === null ? "" : french.number(target), direction ?? ""].filter(Boolean).join(", ") || "—",
    "request-told": ({ today, kind, on }) => {
      if (kind === "unanswered") return `envoyée ${away(on, today)}, sans réponse`;
      const until = `${near(on, today)}, ${away(on, today)}${on < today ? " !" : ""}`;
      return kind === "promised" ? `engagement dû le ${until}` : `à l'étude jusqu'au ${until}`;
    },
    "gaps-alike": ({ count, several, named }) =>
      `${french.number(count)} ${several} : ${french.some(named)}.`,
    "nothing-missing": () => "Rien ne manque au carnet.",
    "demo-made": ({ bilan }) => `La saison est au carnet. Son bilan : ${bilan}`,
    "demo-next": ({ folder }) =>
      `À essayer ensuite, dans le dossier ${folder} :\n  coop status --as-of 2024-06-15\n  coop session show S03\n  coop check`,
  },
};
export default words;
