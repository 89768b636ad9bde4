import { french } from "../../../language/french.ts";
import type { ReferenceKind } from "../../../values/reference.ts";
import type { FieldWords, PackageTableName } from "../../views.ts";
import type { PackageTold, ReadmeTold } from "../catalogue.ts";

const { day, list, figure, quote } = french;

const reference = "Ce qui la désigne dans tous les fichiers et dans les documents.";
const ofExperiment = "La référence de l'expérimentation : voir le fichier des expérimentations.";
const voices =
  "Nombre de voix, celles de l'ensemble, jamais celles d'une catégorie. Vide si elles n'ont pas été comptées.";
const approximate = "Une année, un mois ou un jour, selon ce qui est connu.";

export const fields: FieldWords = {
  sessions: {
    reference: ["référence", "Ce qui désigne le temps collectif dans les documents."],
    on: ["date", "Le jour où il a eu lieu, ou doit avoir lieu."],
    kind: ["nature", "Atelier, réunion, visite, etc."],
    title: ["intitulé", "Son intitulé, s'il en a un."],
    place: ["lieu", "Là où il a eu lieu. Vide si ce n'est pas noté."],
    state: ["état", "S'il est prévu, a été tenu ou annulé."],
    recorded: ["présence relevée", "Si la présence a été relevée. Vide pour ce qui n'a pas été tenu."],
    present: [
      "membres présents",
      "Nombre de membres venus. Vide si la présence n'a pas été relevée : ce n'est pas zéro.",
    ],
    headcount: ["membres ce jour-là", "Nombre de membres de la communauté ce jour-là, venus ou non."],
    decisions: ["décisions adoptées", "Nombre de décisions adoptées à ce temps collectif."],
  },
  decisions: {
    reference: ["référence", reference],
    question: ["question", "La question de l'année à laquelle elle répond. Vide pour les autres."],
    title: ["intitulé", "Son intitulé, s'il en a un."],
    statement: ["énoncé", "Ce qui a été décidé, tel que l'énoncé était à la date des données."],
    on: ["date", "Le jour où elle a été prise. Vide si ce n'est pas noté."],
    outcome: ["résultat", "Adoptée, rejetée, reportée ou sans décision."],
    method: ["méthode", "La façon de décider. Vide si ce n'est pas noté."],
    isUnanimous: ["à l'unanimité", "Si elle a été prise à l'unanimité. Vide si ce n'est pas noté."],
    for: ["pour", voices],
    against: ["contre", voices],
    abstain: ["abstentions", voices],
    notTakingPart: ["n'ont pas pris part", voices],
    consulted: [
      "voix consultées",
      "Nombre de voix consultées entre deux temps collectifs. Vide pour une décision prise à l'un d'eux.",
    ],
    decidedBy: ["décidée par", "Qui a décidé : la communauté, la collectivité, etc."],
    scope: ["portée", "Ce que la décision engage."],
    deliberation: ["délibération", "Le numéro de la délibération, s'il y en a une."],
    reasons: ["raisons", "Les raisons données. Vide si aucune n'est notée."],
    isInForce: ["en vigueur", "Si elle valait encore à la date des données."],
    reviewOn: ["à revoir le", "Le jour prévu pour la revoir."],
    endsOn: ["en vigueur jusqu'au", "Le dernier jour où elle vaut."],
    replaces: ["remplace", "Les références des décisions qu'elle remplace, séparées par des virgules."],
    replacedBy: ["remplacée par", "La référence de la décision qui la remplace."],
    replacedOn: ["remplacée le", "Le jour où elle a été remplacée."],
  },
  grades: {
    decision: ["décision", "La référence de la décision : voir le fichier des décisions."],
    grade: ["mention", "La mention, ou le choix, qui recevait des voix."],
    votes: ["voix", voices],
  },
  experiments: {
    reference: ["référence", reference],
    title: ["intitulé", "Son intitulé."],
    state: ["état", "Où elle en était à la date des données."],
    idea: ["piste", "La référence de la piste d'action dont elle vient."],
    decision: ["décision", "La référence de la décision dont elle vient."],
    leads: ["structures qui la mènent", "Les structures seulement : les personnes ne sont pas nommées."],
    partners: ["structures partenaires", "Les structures qui y prennent part."],
    audience: ["public visé", "À qui elle s'adresse."],
    places: ["lieux", "Là où elle se passe."],
    hypothesis: ["ce que l'on pense", "Ce que l'on pensait avant d'essayer."],
    test: ["ce que l'on essaie", "Ce qui est essayé."],
    measure: ["ce que l'on regarde", "Ce que l'on avait prévu de regarder."],
    criterion: ["à quoi l'on verra que cela marche", "Le critère. Vide si aucun n'a été écrit."],
    startedOn: ["démarrée le", "Le jour où elle a commencé."],
    closedOn: ["close le", "Le jour où elle a été close."],
    neverStartedReason: ["pourquoi jamais démarrée", "La raison, pour celles qui n'ont jamais commencé."],
    counts: [
      "ce que compte le journal",
      "Ce dont le nombre est dans la colonne suivante. Vide pour des passages.",
    ],
    visits: [
      "nombre compté",
      "Le total du journal. Des choses différentes ne s'additionnent pas d'une expérimentation à l'autre.",
    ],
    reached: ["personnes touchées", "Nombre de personnes différentes. Vide si ce n'est pas noté."],
    reachedSource: ["estimation selon", "D'où vient le nombre de personnes touchées."],
    volunteerHours: ["heures de bénévolat", "Total du journal, en heures. Vide si rien n'est noté."],
    budgetPlanned: ["budget prévu", "En euros. Vide si ce n'est pas noté."],
    budgetSpent: ["budget dépensé", "En euros. Vide si ce n'est pas noté."],
    criterionMet: ["critère atteint", "Si ce qui était attendu s'est produit."],
    observed: ["ce qui a été vu", "Ce qui a été vu, au regard du critère."],
    learned: ["ce qui a été appris", "Ce qui en a été appris."],
    next: ["suite", "Ce qui suit : continuer, ajuster, étendre, arrêter, etc."],
    nextReason: ["raison de la suite", "Pourquoi cette suite."],
    nextConditions: ["conditions de la suite", "À quelles conditions."],
    nextDecision: ["décision de la suite", "La référence de la décision qui l'a voulue."],
  },
  indicators: {
    reference: ["référence", reference],
    experiment: ["expérimentation", ofExperiment],
    name: ["nom", "Ce qui est mesuré."],
    definition: ["définition", "Ce qui est compté, et ce qui ne l'est pas."],
    unit: ["unité", "Dans quoi les nombres sont donnés."],
    source: ["source", "D'où viennent les nombres."],
    direction: ["sens attendu", "Si l'on espère que le nombre monte ou descende."],
    baseline: ["avant", "La valeur d'avant l'expérimentation, dans l'unité. Vide si elle n'est pas connue."],
    target: ["visé", "La valeur visée, dans l'unité. Vide s'il n'y en a pas."],
    latest: ["dernière mesure", "La dernière valeur, dans l'unité. Vide si rien n'a été mesuré."],
    latestOn: ["mesurée le", "Le jour de la dernière mesure."],
  },
  measurements: {
    indicator: ["indicateur", "La référence de l'indicateur : voir le fichier des indicateurs."],
    on: ["date", "Le jour de la mesure."],
    value: ["valeur", "La valeur relevée, dans l'unité de l'indicateur."],
  },
  services: {
    reference: ["référence", "Ce qui le désigne dans tous les fichiers."],
    kind: ["nature", "Service, lieu ou action."],
    name: ["nom", "Son nom."],
    operator: ["porté par", "La structure qui le porte."],
    policy: ["politique publique", "La politique publique dont il relève."],
    since: ["depuis", approximate],
    plannedFor: ["prévu pour", approximate],
    district: ["quartier", "Le quartier où il se trouve."],
    theme: ["thème", "Ce dont il s'occupe."],
    audience: ["public", "À qui il s'adresse."],
  },
  relations: {
    experiment: ["expérimentation", ofExperiment],
    experimentTitle: ["intitulé de l'expérimentation", "Le même, en toutes lettres."],
    relation: [
      "lien",
      "Si l'expérimentation complète ce qui existe, prend le relais, oriente vers lui ou le recoupe.",
    ],
    service: ["service", "La référence de ce qui existe : voir le fichier des services."],
    serviceName: ["nom du service", "Le même, en toutes lettres."],
    settledBy: [
      "réglé par",
      "Ce qui a réglé un recoupement. Vide s'il ne l'est pas, ou si ce n'en est pas un.",
    ],
    settledOn: ["réglé le", "Le jour où il l'a été."],
  },
  recommendations: {
    reference: ["référence", reference],
    text: ["recommandation", "Ce qui est demandé."],
    addressedTo: ["destinataire", "À qui elle est adressée."],
    level: ["échelon", "Ville, métropole, département, État, etc."],
    sentOn: ["envoyée le", "Vide si elle n'est pas encore envoyée."],
    enriches: ["enrichirait", "Le service ou la politique publique qu'elle enrichirait."],
    isEarlier: ["d'une année précédente", "Si elle date d'une saison précédente et restait à suivre."],
  },
  answers: {
    recommendation: [
      "recommandation",
      "La référence de la recommandation : voir le fichier des recommandations.",
    ],
    on: ["date", "Le jour de la réponse."],
    answer: ["réponse", "Retenue, en partie, non retenue, à l'étude, hors compétence, etc."],
    reasons: ["raisons", "Les raisons données."],
    passedTo: ["transmise à", "À qui elle a été transmise."],
    until: ["attendue pour le", "Le jour jusqu'auquel elle est à l'étude."],
    by: ["par", "La fonction de qui a répondu, si elle peut être publiée."],
  },
  commitments: {
    recommendation: [
      "recommandation",
      "La référence de la recommandation : voir le fichier des recommandations.",
    ],
    text: ["engagement", "Ce qui a été promis."],
    on: ["pris le", "Le jour où il a été pris. Vide s'il l'a été avec une réponse, qui dit la date."],
    due: ["pour le", "Le jour pour lequel il est promis. Vide s'il n'y en a pas."],
    isLate: [
      "en retard",
      "Si ce jour était passé à la date des données, et l'engagement ni tenu, ni abandonné, ni annoncé en retard.",
    ],
    state: ["état", "Où il en est, à la dernière nouvelle. Vide s'il n'y en a pas eu."],
    stateOn: ["nouvelle du", "Le jour de la dernière nouvelle."],
    stateReason: ["précision", "Ce qui en a été dit."],
  },
};

/** Of each table: the name of its file, its title, and what its rows are. */
export const tables: Readonly<
  Record<PackageTableName, readonly [file: string, title: string, meaning: string]>
> = {
  sessions: [
    "temps-collectifs",
    "Temps collectifs",
    "Un temps collectif par ligne, avec le nombre de membres présents.",
  ],
  decisions: ["decisions", "Décisions", "Une décision par ligne, avec le décompte entier de ses voix."],
  grades: [
    "mentions",
    "Voix par mention",
    "Une mention par ligne, pour les décisions prises au jugement majoritaire ou entre plusieurs choix.",
  ],
  experiments: [
    "experimentations",
    "Expérimentations",
    "Une expérimentation par ligne : ce que dit sa fiche, avant et après.",
  ],
  indicators: [
    "indicateurs",
    "Indicateurs",
    "Un indicateur par ligne, avec ce qu'il compte et d'où il vient.",
  ],
  measurements: ["mesures", "Mesures", "Une mesure d'un indicateur par ligne."],
  services: ["services", "Ce qui existe déjà", "Un service, un lieu ou une action par ligne."],
  relations: [
    "liens",
    "Liens avec ce qui existe déjà",
    "Un lien entre une expérimentation et ce qui existe déjà par ligne.",
  ],
  recommendations: ["recommandations", "Recommandations", "Une recommandation par ligne."],
  answers: ["reponses", "Réponses", "Une réponse à une recommandation par ligne."],
  commitments: [
    "engagements",
    "Engagements",
    "Un engagement pris à la suite d'une recommandation par ligne.",
  ],
};

/** Of what a row is a part. */
export const parents: Readonly<Record<ReferenceKind, string>> = {
  participant: "personne",
  organisation: "structure",
  session: "temps collectif",
  exchange: "parole",
  quotation: "citation",
  idea: "piste d'action",
  decision: "décision",
  task: "tâche",
  experiment: "expérimentation",
  indicator: "indicateur",
  service: "service",
  recommendation: "recommandation",
};

export function packageTitle({ name, year, edition }: PackageTold): string {
  return `${name}, ${year} : ${edition === "public" ? "les données" : "toutes les données (version interne)"}`;
}

export function packageAbout({ year, asOf, edition }: PackageTold): string {
  return edition === "public"
    ? `Ce qui s'est passé, ce qui a été décidé, essayé, demandé et répondu, tel que cela était noté au ${day(asOf)}. Version publique : les membres n'y sont pas nommés, et un nombre qui désignerait trop peu de personnes n'y est pas publié.`
    : `Tout ce que le carnet garde jusqu'à la saison ${year}, tel que cela était noté au ${day(asOf)}, pour qui prend la suite. Version interne, à ne pas diffuser : des personnes y sont nommées, avec leurs coordonnées et leur présence.`;
}

export function readme({
  tables: written,
  withheld,
  unpublished,
  licence,
  publisher,
  ...told
}: ReadmeTold): string {
  const isPublic = told.edition === "public";
  return [
    `# ${packageTitle(told)}`,
    isPublic ? packageAbout(told) : `**${packageAbout(told)}**`,
    publisher === null ? "" : `Publié par : ${publisher}.`,
    !isPublic
      ? ""
      : licence === null
        ? "Licence : à choisir par qui publie ces données, avant de les publier (`coop settings set --licence etalab-2.0`). Les plus courantes pour une collectivité sont la Licence Ouverte 2.0 (`etalab-2.0`) et l'ODbL (`ODbL-1.0`)."
        : `Licence : ${licence}.`,
    "## Les fichiers",
    written
      .map(({ file, title, meaning, rows }) =>
        `- \`${file}\` (${figure(rows, { one: "ligne", many: "lignes" })}). **${title}.** ${meaning}`.trimEnd(),
      )
      .join("\n"),
    `${isPublic ? "Ce que veut dire chaque colonne est écrit dans" : "Chaque colonne s'appelle comme dans les listes du carnet, et est nommée dans"} \`datapackage.json\`, en français et en anglais : c'est un « Data Package » (Frictionless, version 1), que des programmes savent lire.`,
    "## Les ouvrir",
    "Dans LibreOffice Calc : ouvrez un fichier `.csv`, puis choisissez le jeu de caractères « Unicode (UTF-8) », la langue « Anglais (USA) » et le séparateur « Virgule ». Dans Excel : Données, À partir d'un fichier texte/CSV, origine « 65001 : Unicode (UTF-8) ».",
    [
      "- Une case vide : ce n'est pas noté, ou la question ne se pose pas. Ce n'est ni zéro, ni « non ».",
      ...(isPublic
        ? [
            `- ${quote(unpublished)} : le nombre est connu et n'est pas publié, parce qu'il désignerait trop peu de personnes, ou en laisserait deviner un autre.`,
          ]
        : []),
      "- Les jours s'écrivent année-mois-jour (2024-03-19), et les nombres à virgule avec un point (12.5).",
      "- Une apostrophe devant un texte qui commence par =, +, - ou @ empêche un tableur d'y voir une formule.",
    ].join("\n"),
    !isPublic
      ? ""
      : withheld.length === 0
        ? "Aucun nombre de ces fichiers n'a été retenu."
        : `N'est pas publié ici : le nombre de personnes touchées de ${list(withheld)}.`,
  ]
    .filter(Boolean)
    .join("\n\n");
}
