import { french } from "../../../language/french.ts";
import type { FiguredDocument } from "../../facts/documents.ts";
import type { FigureName } from "../../figures.ts";
import type { ReportsCatalogue } from "../catalogue.ts";
import { onTheLine, titlesOf } from "../figure-words.ts";

const { quote, list, alternatives, day } = french;

/** Of each figure, what it is called and what it is. */
const figures: Readonly<Record<FigureName, readonly [title: string, meaning: string]>> = {
  "community.ever": [
    "Personnes qui ont pris part à la démarche",
    "Les membres, et les élues et élus qui accompagnent, qui ont pris part un jour au moins de la saison. L'équipe projet et les personnes qui observent sont comptées à part.",
  ],
  "community.headcount": [
    "Membres ce jour-là",
    "Les membres, et les élues et élus qui accompagnent, qui prennent part ce jour-là. Un mandat non signé n'y change rien.",
  ],
  "community.joined-later": [
    "Personnes arrivées en cours de route",
    "Les personnes qui ont commencé à prendre part après le premier temps collectif tenu de la saison.",
  ],
  "community.left": [
    "Personnes parties dans la saison",
    "Les personnes qui ont pris part dans la saison et ne prennent plus part ce jour-là.",
  ],
  "community.team": [
    "Personnes de l'équipe projet",
    "Les personnes de l'équipe projet de la saison, comptées à part des membres.",
  ],
  "community.observers": [
    "Personnes qui observent",
    "Les personnes qui observent dans la saison, comptées à part des membres.",
  ],
  "community.categories": [
    "Catégories d'acteurs",
    "Les catégories dont une personne au moins a pris part dans la saison.",
  ],
  "community.organisations": [
    "Structures représentées",
    "Les structures pour lesquelles une personne au moins a pris part dans la saison ; chacune compte une fois.",
  ],
  "community.routes": [
    "Personnes par chemin d'arrivée",
    "Pour chaque chemin d'arrivée, les personnes de la saison qui sont venues par là.",
  ],
  "community.route-unknown": [
    "Personnes dont le chemin d'arrivée n'est pas noté",
    "Les personnes de la saison dont le carnet ne dit pas comment elles sont arrivées.",
  ],
  "category.members": [
    "Membres d'une catégorie",
    "Les membres de la catégorie qui prennent part ce jour-là.",
  ],
  "category.organisations": [
    "Structures d'une catégorie",
    "Les structures pour lesquelles des membres de la catégorie prennent part ce jour-là ; chacune compte une fois.",
  ],
  "category.represented": [
    "Temps collectifs où une catégorie était représentée",
    "Parmi les temps collectifs dont la présence a été relevée, ceux où un membre au moins de la catégorie est venu.",
  ],
  "companions.total": [
    "Élues et élus qui accompagnent",
    "Les élues et élus qui accompagnent la démarche ce jour-là, que leur nom puisse être publié ou non.",
  ],
  "mandate.asked": [
    "Personnes à qui le mandat est demandé",
    "Les membres, et les élues et élus qui accompagnent, qui prennent part ce jour-là.",
  ],
  "mandate.signed": [
    "Mandats signés",
    "Les personnes à qui le mandat est demandé et dont la signature tient ce jour-là : donnée, ni retirée ni arrivée à son terme.",
  ],
  "mandate.unsigned": [
    "Mandats non signés",
    "Les personnes à qui le mandat est demandé et dont aucune signature ne tient ce jour-là.",
  ],
  "mandate-text.version": ["Version du mandat", "La version du texte du mandat qui vaut ce jour-là."],
  "attendance.rate": [
    "Taux de présence de la saison",
    "Présences ÷ fois où l'on sait si un membre est venu, aux temps collectifs tenus pendant que cette personne prenait part. Un pouvoir ou une suppléance n'est pas une présence ; ce qui n'a pas été relevé n'est compté ni d'un côté ni de l'autre. Le taux n'est dit qu'à partir de 20 personnes.",
  ],
  "attendance.present": [
    "Présences de la saison",
    "La somme des présences de tous les temps collectifs tenus : chaque membre compte autant de fois qu'il est venu.",
  ],
  "attendance.known": [
    "Fois où l'on sait si un membre est venu",
    "La somme, sur les temps collectifs dont la présence a été relevée, des membres du jour dont on sait s'ils sont venus ou non.",
  ],
  "attendance.unknown": [
    "Fois où l'on ne sait pas si un membre est venu",
    "La somme, sur tous les temps collectifs tenus, des membres du jour dont personne n'a noté s'ils sont venus.",
  ],
  "sessions.held": ["Temps collectifs tenus", "Les temps collectifs de la saison qui ont eu lieu."],
  "sessions.recorded": [
    "Temps collectifs dont la présence a été relevée",
    "Parmi les temps collectifs tenus, ceux où quelqu'un a noté qui est venu.",
  ],
  "sessions.places": [
    "Lieux des temps collectifs",
    "Les lieux différents où des temps collectifs se sont tenus ; chacun compte une fois.",
  ],
  "sessions.least-present": [
    "Présence la plus basse",
    "Le plus petit nombre de membres venus à un temps collectif dont la présence a été relevée.",
  ],
  "sessions.most-present": [
    "Présence la plus haute",
    "Le plus grand nombre de membres venus à un temps collectif dont la présence a été relevée.",
  ],
  "sessions.seats-held": [
    "Sièges tenus par d'autres",
    "Les fois où la place d'un membre absent a été tenue par une suppléance ou par un pouvoir, pouvoirs sans nom compris. Ce ne sont pas des présences.",
  ],
  "sessions.guests": [
    "Venues de personnes invitées",
    "Les venues de personnes invitées à tous les temps collectifs ; quelqu'un compte autant de fois qu'il est venu.",
  ],
  "session.present": [
    "Présence à un temps collectif",
    "Les membres du jour qui sont venus, une personne après l'autre. Inconnue où la présence n'a pas été relevée.",
  ],
  "session.headcount": [
    "Membres au jour d'un temps collectif",
    "Les membres, et les élues et élus qui accompagnent, qui prennent part le jour du temps collectif. L'équipe projet et les personnes qui observent sont comptées à part.",
  ],
  "session.seats-held": [
    "Sièges tenus par d'autres à un temps collectif",
    "Les membres dont la place a été tenue par une suppléance ou par un pouvoir, pouvoirs sans nom compris. Ce ne sont pas des présences.",
  ],
  "session.guests": [
    "Personnes invitées à un temps collectif",
    "Les personnes invitées qui sont venues, telles qu'on les a comptées ; en dessous du seuil de publication, le compte rendu public ne dit pas combien.",
  ],
  "session.decisions": [
    "Décisions adoptées à un temps collectif",
    "Les décisions adoptées ce jour-là, qu'elles soient encore en vigueur ou non.",
  ],
  "session-category.members": [
    "Membres d'une catégorie à un temps collectif",
    "Les membres de la catégorie qui prennent part le jour du temps collectif.",
  ],
  "session-category.present": [
    "Présences d'une catégorie à un temps collectif",
    "Les membres de la catégorie qui sont venus.",
  ],
  "session-category.excused": [
    "Excuses d'une catégorie à un temps collectif",
    "Les membres de la catégorie qui se sont excusés et ne sont pas venus.",
  ],
  "session-category.absent": [
    "Absences d'une catégorie à un temps collectif",
    "Les membres de la catégorie qui ne sont pas venus, sans excuse notée.",
  ],
  "session-category.replaced": [
    "Suppléances d'une catégorie à un temps collectif",
    "Les membres de la catégorie dont la place a été tenue par une suppléance.",
  ],
  "session-category.represented": [
    "Pouvoirs d'une catégorie à un temps collectif",
    "Les membres de la catégorie qui ont donné leur pouvoir ; ceux dont on ne sait que le nombre n'y sont pas.",
  ],
  "session-category.not-recorded": [
    "Membres d'une catégorie dont on ne sait pas s'ils sont venus",
    "Les membres de la catégorie dont personne n'a noté s'ils sont venus à un temps collectif dont la présence a été relevée.",
  ],
  "sheet.registered": [
    "Personnes inscrites sur une feuille d'émargement",
    "Toutes les personnes qui prennent part le jour du temps collectif, équipe projet et personnes qui observent comprises.",
  ],
  "sheet-group.people": [
    "Personnes d'une partie de la feuille d'émargement",
    "Les personnes inscrites sous une catégorie ; ou, sans catégorie, l'équipe projet et les personnes qui observent.",
  ],
  "participant.attendance": [
    "Taux de présence d'une personne",
    "Présences ÷ temps collectifs de la saison où l'on sait si la personne est venue, parmi ceux qui se sont tenus pendant qu'elle prenait part. Venir en suppléance d'une autre est être venu ; ce qui n'est pas connu n'est compté ni d'un côté ni de l'autre.",
  ],
  "participant.seats-held": [
    "Sièges tenus d'une personne",
    "Les temps collectifs où sa place a été tenue : par elle, par une suppléance ou par un pouvoir.",
  ],
  "participant.unknown": [
    "Temps collectifs où l'on ne sait pas si une personne est venue",
    "Les temps collectifs tenus pendant qu'elle prenait part dont personne n'a noté si elle est venue.",
  ],
  "said.noted": ["Paroles notées", "Ce qui s'est dit et a été noté aux temps collectifs de la saison."],
  "said.told": [
    "Paroles reprises dans le bilan",
    "Parmi les paroles notées, celles que le bilan reprend : toutes s'il y a la place, sinon celles que le plus de personnes ont dites sur chaque question.",
  ],
  "said.hopes": [
    "Attentes, selon ce qu'il en est advenu",
    "Les attentes reprises à la fin, par ce qu'il en est advenu.",
  ],
  "said.fears": [
    "Craintes, selon ce qu'il en est advenu",
    "Les craintes reprises à la fin, par ce qu'il en est advenu.",
  ],
  "said.not-taken-up": [
    "Attentes et craintes non reprises",
    "Les attentes et les craintes dont personne n'a dit ce qu'il en est advenu.",
  ],
  "exchange.said-by": [
    "Personnes qui ont dit une parole",
    "Combien de personnes l'ont dite, là où on les a comptées ; en dessous du seuil de publication, le nombre est tu.",
  ],
  "ideas.all": ["Pistes d'action proposées", "Les pistes d'action de la saison, quoi qu'il en soit advenu."],
  "ideas.chosen": ["Pistes choisies", "Les pistes d'action choisies pour être essayées."],
  "idea.support": [
    "Soutiens d'une piste",
    "Combien de personnes ont soutenu la piste, là où on les a comptées.",
  ],
  "decisions.all": [
    "Entrées du relevé de décisions",
    "Tout ce qui a été mis en décision dans la saison : adopté, rejeté, reporté, sans décision.",
  ],
  "decisions.adopted": [
    "Décisions adoptées",
    "Les entrées dont l'issue est « adoptée », encore en vigueur ou non.",
  ],
  "decisions.in-force": [
    "Décisions de l'année en vigueur",
    "Les décisions adoptées au jour dit, ni remplacées ni passées leur terme.",
  ],
  "decisions.other-outcomes": [
    "Entrées qui n'ont pas été adoptées",
    "Par issue, les entrées du relevé qui n'ont pas été adoptées.",
  ],
  "decisions.replaced": [
    "Décisions remplacées",
    "Les décisions dont on sait quel jour une autre les a remplacées.",
  ],
  "decisions.with-tally": [
    "Votes comptés",
    "Les entrées dont des voix pour, contre ou par degré d'accord sont notées.",
  ],
  "decisions.outside-sessions": [
    "Décisions prises en dehors des temps collectifs",
    "Les décisions adoptées que le carnet ne rattache à aucun temps collectif.",
  ],
  "decision.consulted": [
    "Voix consultées entre deux temps collectifs",
    "Le nombre de voix à qui l'on a demandé, tel qu'il est noté ; inconnu pour une décision prise à un temps collectif.",
  ],
  "tally.for": ["Voix pour", "Les voix pour, telles qu'elles sont notées."],
  "tally.against": ["Voix contre", "Les voix contre, telles qu'elles sont notées."],
  "tally.abstain": ["Abstentions", "Les abstentions, telles qu'elles sont notées."],
  "tally.not-taking-part": [
    "Voix qui n'ont pas pris part au vote",
    "Celles et ceux qui étaient là et n'ont pas pris part au vote, tels qu'ils sont notés.",
  ],
  "grade.votes": ["Voix d'un degré d'accord", "Les voix de ce degré, telles qu'elles sont notées."],
  "year.questions": ["Questions de l'année", "Les questions posées à la communauté, ouvertes ou closes."],
  "year.undecided": [
    "Questions sans décision en vigueur",
    "Les questions ouvertes sous lesquelles aucune décision n'est en vigueur ce jour-là.",
  ],
  "experiments.started": ["Expérimentations menées", "Les expérimentations de la saison qui ont commencé."],
  "experiments.running": [
    "Expérimentations en cours",
    "Les expérimentations qui ont commencé et ne sont pas closes ce jour-là, suspendues comprises.",
  ],
  "experiments.never-started": [
    "Expérimentations jamais commencées",
    "Les expérimentations closes sans avoir commencé.",
  ],
  "experiments.follow-ups": [
    "Suites données",
    "Par suite donnée, les expérimentations pour lesquelles elle est dite.",
  ],
  "experiments.budget-planned": [
    "Budget prévu pour les expérimentations",
    "La somme des budgets prévus, en euros, des expérimentations pour lesquelles il est noté.",
  ],
  "experiments.budget-spent": [
    "Dépensé pour les expérimentations",
    "La somme des dépenses, en euros, des expérimentations pour lesquelles elle est notée.",
  ],
  "experiments.planned-unknown": [
    "Expérimentations dont le budget prévu n'est pas noté",
    "Celles dont le budget n'est pas dans la somme de ce qui est prévu.",
  ],
  "experiments.spent-unknown": [
    "Expérimentations dont la dépense n'est pas notée",
    "Celles dont la dépense n'est pas dans la somme de ce qui est dépensé.",
  ],
  "experiment.visits": [
    "Passages à une expérimentation, ou ce qu'elle compte",
    "La somme de ce qui est noté à son journal : des passages, où une même personne a pu venir plusieurs fois, ou ce que l'expérimentation dit compter (repas ou appels, par exemple). Ce qu'une autre a compté ne s'y ajoute jamais.",
  ],
  "experiment.volunteer-hours": [
    "Heures de bénévolat d'une expérimentation",
    "La somme des heures de bénévolat notées à son journal.",
  ],
  "experiment.reached": [
    "Personnes différentes touchées",
    "Une estimation d'ensemble, telle qu'elle est notée avec sa source ; jamais une somme.",
  ],
  "experiment.lead-persons": [
    "Personnes qui portent une expérimentation",
    "Les personnes notées comme la portant, à côté des structures.",
  ],
  "experiment.budget-planned": ["Budget prévu", "Le budget prévu, tel qu'il est noté."],
  "experiment.budget-spent": ["Budget dépensé", "Ce qui a été dépensé, tel que c'est noté."],
  "indicator.baseline": ["Valeur avant de commencer", "La valeur mesurée ou notée avant le démarrage."],
  "indicator.target": ["Valeur visée", "La valeur visée, telle qu'elle est notée."],
  "indicator.latest": ["Dernier relevé", "La dernière valeur mesurée jusqu'à ce jour-là."],
  "year.lessons": [
    "Faits notés pendant les essais",
    "Les difficultés, erreurs, surprises et ajustements notés aux journaux des expérimentations.",
  ],
  "beside.overlaps": [
    "Recoupements avec ce qui existe",
    "Les liens « recoupe » entre une expérimentation et ce qui existe déjà, réglés ou non.",
  ],
  "requests.all": ["Recommandations formulées", "Les recommandations de la saison, envoyées ou non."],
  "requests.answered": [
    "Recommandations qui ont reçu une réponse",
    "Les recommandations qui ont reçu une réponse au moins jusqu'à ce jour-là, quelle qu'elle soit.",
  ],
  "requests.answers": ["Réponses reçues", "Par réponse, les recommandations dont c'est la dernière réponse."],
  "tasks.open": ["Choses à faire", "Les choses à faire qui ne sont ni faites ni abandonnées."],
  "missing.unsigned": [
    "Signatures qui manquent",
    "Les personnes dont aucune signature du mandat ne tient ce jour-là.",
  ],
  "missing.unrecorded-sessions": [
    "Temps collectifs sans présence relevée",
    "Les temps collectifs tenus dont personne n'a noté qui est venu.",
  ],
  "missing.decisions-not-recorded": [
    "Entrées sans issue",
    "Les entrées du relevé dont l'issue n'est pas notée.",
  ],
  "missing.decisions-without-title": [
    "Décisions sans intitulé",
    "Les entrées du relevé qui n'ont pas d'intitulé.",
  ],
  "missing.decisions-without-statement": [
    "Décisions adoptées sans énoncé",
    "Les décisions adoptées dont l'énoncé n'est pas noté.",
  ],
  "missing.unanswered": [
    "Recommandations sans réponse",
    "Les recommandations envoyées qui n'ont reçu aucune réponse.",
  ],
  "in-force.rules": [
    "Décisions en vigueur, du mode d'emploi",
    "Les décisions en vigueur ce jour-là, celles des saisons passées comprises.",
  ],
  "in-force.undecided": [
    "Questions sans décision en vigueur, du mode d'emploi",
    "Les questions ouvertes sous lesquelles aucune décision n'est en vigueur ce jour-là, saisons passées comprises.",
  ],
  "in-force.headcount": [
    "Membres, du mode d'emploi",
    "Les membres, et les élues et élus qui accompagnent, qui prennent part ce jour-là.",
  ],
  "in-force.going-on": [
    "Expérimentations en cours ou à poursuivre",
    "Les expérimentations préparées, en cours ou suspendues, et celles qui sont closes pour être poursuivies, ajustées ou essaimées.",
  ],
  "deciding.adopted": [
    "Décisions adoptées jusqu'ici",
    "Les décisions adoptées jusqu'à ce jour-là, y compris celles qui ne valent plus.",
  ],
  "deciding.methods": [
    "Décisions par façon de décider",
    "Pour chaque façon de décider, les décisions adoptées qui ont été prises ainsi.",
  ],
  "deciding.method-unknown": [
    "Décisions dont la façon n'est pas notée",
    "Les décisions adoptées dont le carnet ne dit pas de quelle façon elles ont été prises.",
  ],
  "deciding.deciders": [
    "Décisions selon qui a décidé",
    "Pour chacun de ceux qui décident, les décisions adoptées qu'ils ont prises.",
  ],
  "letter.unanswered": [
    "Demandes sans réponse, du retour",
    "Les demandes dont parle la lettre et qui n'ont encore reçu aucune réponse.",
  ],
  "letter.promised": [
    "Engagements pris, du retour",
    "Les engagements pris en réponse aux demandes dont parle la lettre.",
  ],
  "letter.standings": [
    "Où en sont les engagements",
    "Les engagements dont parle la lettre, selon leur dernier suivi ; en retard dès que leur jour est passé, sans nouvelles tant que personne n'a dit où ils en sont.",
  ],
  "letter.others": [
    "Autres demandes",
    "Les demandes qui ne concernent pas la personne à qui la lettre est adressée ; aucune quand elle est adressée à toutes et tous.",
  ],
  "record.count": ["Entrées du relevé", "Les décisions que le relevé contient, quelle que soit leur issue."],
  "record.adopted": [
    "Décisions adoptées, du relevé",
    "Les décisions du relevé dont l'issue est « adoptée ».",
  ],
  "record.undated": [
    "Décisions sans date",
    "Les décisions sans date, dont on ne peut dire si elles sont de la période demandée ; aucune quand le relevé est entier.",
  ],
  "missing.unsettled-overlaps": [
    "Recoupements non réglés",
    "Les recoupements avec ce qui existe dont on ne dit pas comment ils sont réglés.",
  ],
};

const documents: Readonly<Record<FiguredDocument, string>> = {
  bilan: "bilan",
  "mode-emploi": "mode d'emploi",
  retour: "retour",
  "releve-decisions": "relevé de décisions",
  "compte-rendu": "compte rendu",
  emargement: "feuille d'émargement",
};

/** How many there are, and what the first of them are called. */
function namedOf(rows: number, names: readonly string[]): string {
  const others = rows - names.length;
  const more =
    others > 0
      ? `${names.join(", ")} et ${french.figure(others, { one: "autre", many: "autres" })}`
      : list(names);
  return rows === 1 ? more : `${french.number(rows)} : ${more}`;
}

export const figureChoices = {
  figure: titlesOf(figures),
  figureGroup: {
    community: "la communauté",
    mandate: "le mandat",
    sessions: "les temps collectifs et la présence",
    said: "ce qui s'est dit",
    ideas: "les pistes d'action",
    decisions: "les décisions",
    year: "l'année",
    experiments: "les expérimentations",
    requests: "ce qui existe à côté, et ce qui est demandé",
    missing: "ce qui manque",
    documents: "les autres documents",
  },
  wayOfMaking: {
    counted: "le nombre de ce qui est compté",
    summed: "la somme de ce qui est compté",
    least: "le plus petit de ce qui est compté",
    most: "le plus grand de ce qui est compté",
    share: "la somme des parts ÷ la somme des totaux",
    recorded: "tel que le carnet le garde",
  },
  figuredDocument: documents,
  leftOut: {
    "not-known": "non renseigné",
    team: "équipe projet, comptée à part",
    observer: "observe, comptée ou compté à part",
    left: "ne prend plus part",
    "not-taking-part": "ne prenait pas part ce jour-là",
    "there-from-the-start": "là dès le début",
    "nobody-of-it-there": "personne de la catégorie n'était là",
    "attendance-not-recorded": "présence non relevée",
    "place-not-known": "lieu non renseigné",
    signed: "a signé",
    "not-signed": "n'a pas signé",
    "no-room": "ne tient pas dans ce document",
    replaced: "remplacée",
    "not-replaced": "n'est pas remplacée",
    "not-in-force-that-day": "pas en vigueur ce jour-là",
    "no-tally": "sans voix comptées",
    "not-answered": "sans réponse",
    noted: "noté",
    "at-a-session": "pendant un temps collectif",
    "not-sent": "pas envoyée",
    settled: "réglé",
    "still-there": "prend encore part",
  },
} satisfies Partial<ReportsCatalogue["choices"]>;

const called = (name: FigureName): string => `${name} (${quote(figures[name][0])})`;

export const figureProblems = {
  "unknown-figure": ({ typed, nearest }) => ({
    what: `Aucun chiffre ne s'appelle ${quote(typed)}.`,
    remedy: `${nearest.length === 0 ? "" : `Vouliez-vous dire ${alternatives(nearest.map(called))} ? `}Pour les voir tous : coop explain`,
  }),
  "no-figure-of-value": ({ typed }) => ({
    what: `Aucun chiffre ne vaut ${typed}.`,
    remedy: "Pour les voir tous : coop explain",
  }),
  "which-figure": ({ typed, names }) => ({
    what: `${quote(typed)} peut être ${alternatives(names.map(called))}.`,
    remedy: "Écrivez le nom en entier. Pour les voir tous : coop explain",
  }),
  "figure-of-no-item": ({ name }) => ({
    what: `Il n'y a qu'un chiffre ${name} : il est celui de toute la saison.`,
    remedy: `Demandez-le sans référence : coop explain ${name}`,
  }),
  "figure-of-other-items": ({ name, typed, items }) => ({
    what: `${quote(typed)} n'a pas de chiffre ${name}, ou pas un seul.`,
    remedy:
      items.length === 0
        ? "Aucun élément du carnet n'a ce chiffre ce jour-là. Pour voir les autres : coop explain"
        : `Choisissez parmi ${alternatives(items.map(quote))}.`,
  }),
  "before-the-season": ({ on, startsOn }) => ({
    what: `Le ${day(on)}, la saison n'a pas commencé : il n'y a encore rien à compter.`,
    remedy: `Donnez un jour à partir du ${day(startsOn)}.`,
  }),
  "figure-not-public": ({ name }) => ({
    what: `${quote(figures[name][0])} n'est dans aucun document public : ce chiffre parle de personnes une à une, ou de quelques-unes.`,
    remedy: "Pour l'avoir entre vous : --edition interne.",
  }),
  "made-before-its-figures": ({ on, asOf }) => ({
    what: `Un document fait le ${day(on)} ne peut pas dire ce qu'il en est le ${day(asOf)}.`,
    remedy: `Pour dire ce qu'il en était ce jour-là : --as-of ${on}. Sinon, laissez --on de côté, ou donnez un jour à partir du ${day(asOf)}.`,
  }),
} satisfies Partial<ReportsCatalogue["problems"]>;

export const figureNotices = {
  "figure-means": ({ name }) => figures[name][1],
  "section-of": ({ document, sections }) => {
    const named = sections.map(({ number, title }) =>
      number === null ? quote(title) : `§ ${number} ${quote(title)}`,
    );
    return `${documents[document]}${named.length > 0 ? `, ${list(named)}` : ""}`;
  },
  "rows-of-figure": ({ name, item }) =>
    `Les lignes : coop explain ${name}${item === null ? "" : ` ${onTheLine(item)}`} --rows`,
  "figures-to-explain": ({ name, item }) =>
    `Pour en expliquer un : coop explain ${name}${item === null ? "" : ` ${onTheLine(item)}`}`,
  "figures-of-items": ({ count }) => `${count} valeurs`,
  "figure-is": ({ title, shown }) => `${title} : ${shown}`,
  "figure-rows": ({ rows, names }) => namedOf(rows, names),
  "figure-share": ({ rows, part, whole }) =>
    `${french.number(part)} sur ${french.number(whole)}, en ${french.figure(rows, { one: "ligne", many: "lignes" })}`,
  "figure-withheld": () => "non publié",
  "why-withheld": () =>
    "Il parlerait de trop peu de personnes, ou permettrait d'en calculer un qui en parle. Lequel des deux, aucun document public ne le dit.",
  "people-not-listed": () =>
    "Il peut être publié. Qui est compté, et qui ne l'est pas, n'est dit que dans la version interne.",
  "nothing-counted": () => "rien",
  "nothing-left-out": () => "rien",
  "in-no-document": () => "aucun document",
  "left-out-because": ({ why, rows, names }) => `${namedOf(rows, names)} (${why})`,
  semicolon: () => " ; ",
} satisfies Partial<ReportsCatalogue["notices"]>;
