import { asTyped } from "../../language/as-typed.ts";
import type { Ways } from "../../language/catalogue.ts";
import { french } from "../../language/french.ts";
import { eachOf } from "../../language/lists.ts";
import type { Day } from "../../values/day.ts";
import { toReference } from "../../values/reference.ts";
import type { Span } from "../../values/span.ts";
import type { PeopleCatalogue } from "./catalogue.ts";
import { lists } from "./fr/lists.ts";
import { mandates } from "./fr/mandates.ts";
import { person } from "./fr/phrases.ts";

const { quote, list, alternatives, figure, day, dayRange, some } = french;

const consentKinds = { image: "image", quotation: "citation", contact: "contact" } as const;

const consentAnswers = { yes: "oui", no: "non", unknown: "non renseigné" } as const;

/** "du 3 mars au 2 avril 2024", "à partir du 3 mars 2024". */
function period({ from, until }: Span): string {
  if (from && until) return dayRange(from, until);
  if (from) return `à partir du ${day(from)}`;
  return until ? `jusqu'au ${day(until)}` : "sans dates notées";
}

function onDay(on: Day | null): string {
  return on ? `le ${day(on)}` : "à une date non notée";
}

/** Who stands in takes the seat, or whoever else comes for it. */
function seatWays(name: string, candidates: readonly string[]): Ways {
  const adding = `coop participant add --organisation ${asTyped(name)} --seat titulaire`;
  const [first = adding, ...others] = candidates.map(
    (one) => `coop participant edit ${one} --seat titulaire`,
  );
  return first === adding ? [adding] : [first, ...others, ["si c'est quelqu'un d'autre", adding]];
}

const words: PeopleCatalogue = {
  nouns: {
    participant: {
      spoken: ["participant", "participante", "personne"],
      about: "les personnes qui prennent part, et leurs listes",
      item: ["personne", "référence, numéro, adresse ou partie du nom"],
      fields: {
        category: "catégorie d'acteurs",
        email: "adresse électronique",
        voice: "voix, si elle diffère de celle du rôle ou de la catégorie",
        route: "comment la personne est arrivée",
        seat: "place tenue pour la structure",
        joined: "premier jour",
        minor: "mineure ou mineur",
        authorisedOn: "jour où la participation d'une personne mineure a été autorisée",
      },
    },
    organisation: {
      spoken: ["structure"],
      about: "les structures que des personnes représentent",
      item: ["structure", "référence ou partie du nom"],
      fields: { category: "catégorie d'acteurs" },
    },
    ...mandates.nouns,
  },
  choices: {
    role: {
      member: "membre",
      companion: ["élue ou élu qui accompagne", "élu accompagnateur", "élue accompagnatrice", "élu", "élue"],
      team: ["équipe projet", "équipe"],
      observer: ["personne qui observe", "observateur", "observatrice"],
    },
    route: {
      call: ["appel à candidatures", "appel"],
      invitation: "invitation",
      draw: ["tirage au sort", "tirage"],
      appointment: ["désignation", "désigné", "désignée"],
      sent: ["envoyée par une structure", "envoyé par sa structure", "envoyée par sa structure", "structure"],
      spontaneous: ["de sa propre initiative", "spontanée", "spontanément"],
    },
    seat: {
      titular: ["titulaire", "siège"],
      substitute: ["personne suppléante", "suppléant", "suppléante"],
    },
    consentKind: {
      image: [consentKinds.image, "photo", "droit à l'image"],
      quotation: [consentKinds.quotation, "citations", "parole"],
      contact: [consentKinds.contact, "coordonnées"],
    },
    consentAnswer: {
      yes: consentAnswers.yes,
      no: consentAnswers.no,
      unknown: [consentAnswers.unknown, "inconnu", "inconnue", "ne sait pas"],
    },
    ...lists.choices,
    ...mandates.choices,
  },
  verbs: {
    "participant add": {
      about: "inscrit une personne",
      example: 'coop participant add "Awa Traoré" --category habitants',
      arguments: { name: ["nom", "prénom et nom ; un prénom seul suffit"] },
      options: {
        role: "rôle ; sinon membre",
        function: "fonction, par exemple directrice",
        joined: "premier jour ; sinon aujourd'hui",
      },
    },
    "participant list": {
      about: "liste les personnes",
      example: "coop participant list --category associations\ncoop participant list --consent image=oui",
      options: {
        category: "celles de cette catégorie",
        organisation: "celles de cette structure",
        role: "celles qui ont ce rôle",
        on: "celles qui prennent part ce jour-là",
        left: "celles qui sont parties, avant aujourd'hui ou avant la date de --on",
        consent:
          "celles dont c'est la dernière réponse, comme image=oui ; plusieurs réponses doivent toutes valoir",
        attendance: "avec la présence de chacune et de chacun aux temps collectifs",
      },
    },
    "participant show": {
      about: "affiche une personne",
      example: "coop participant show P07",
    },
    "participant edit": {
      about: 'corrige ce qui est connu d\'une personne ; une valeur vide ("") efface',
      example:
        "coop participant edit P07 --phone 0639981234\ncoop participant edit P07 --category associations --from 2024-06-01",
      options: {
        givenName: "prénom",
        familyName: "nom de famille",
        from: "premier jour du changement : ce qui précède reste vrai jusqu'à la veille",
        left: "dernier jour ; vide, la personne prend toujours part",
        leftBecause: "pourquoi elle est partie",
      },
    },
    "participant leave": {
      spoken: "quitter",
      about: "note qu'une personne ne prend plus part ; jusqu'à ce jour, elle compte toujours",
      example: 'coop participant leave P07 --on 2024-06-30 --reason "déménagement"',
      options: { on: "dernier jour", reason: "pourquoi" },
    },
    "participant replace": {
      spoken: "remplacer",
      about: "note qu'une personne prend la place d'une autre : catégorie, structure, rôle",
      example: 'coop participant replace P07 --by "Noé Diallo" --on 2024-09-01',
      options: {
        by: "qui prend la place : une personne connue, ou le prénom et le nom d'une nouvelle",
        on: "premier jour de la personne qui prend la place",
        reason: "pourquoi l'autre est partie",
      },
    },
    "participant merge": {
      spoken: "réunir",
      about: "fait une seule fiche de deux qui sont de la même personne ; montre les deux, puis demande",
      example: "coop participant merge P12 --into P07",
      options: { into: "la fiche qui reste ; tout ce qui est noté de l'autre lui revient" },
    },
    "participant remove": {
      about:
        "retire une personne inscrite par erreur, si rien n'est noté d'elle ; son numéro ne resservira pas",
      example: "coop participant remove P41",
    },
    "participant consent": {
      spoken: "consentement",
      about: "note ce qu'une personne accepte ; une nouvelle réponse s'ajoute aux précédentes",
      example: 'coop participant consent P07 --image oui --quotation non --source "formulaire du 20 février"',
      options: {
        image: "être photographiée ou filmée",
        quotation: "être citée",
        contact: "être recontactée après la saison",
        on: "jour de la réponse ; sinon aujourd'hui",
        source: "d'où vient la réponse, par exemple un formulaire",
      },
    },
    "organisation add": {
      about: "ajoute une structure",
      example: 'coop organisation add "Les Tables partagées" --category associations',
      arguments: { name: ["nom", "nom de la structure"] },
    },
    "organisation list": {
      about: "liste les structures",
      example: "coop organisation list",
    },
    "organisation show": {
      about: "affiche une structure et les personnes qui la représentent",
      example: "coop organisation show O03",
    },
    "organisation remove": {
      about: "retire une structure inscrite par erreur, si rien n'en dépend",
      example: "coop organisation remove O03",
    },
    "organisation edit": {
      about: "modifie une structure",
      example: 'coop organisation edit O03 --name "Les Tables partagées de l\'Ouest"',
      options: { name: "nouveau nom" },
    },
    ...lists.verbs,
    ...mandates.verbs,
  },
  columns: {
    reference: "réf.",
    name: "nom",
    givenName: "prénom",
    familyName: "nom de famille",
    category: "catégorie",
    organisation: "structure",
    role: "rôle",
    voice: "voix",
    function: "fonction",
    email: "courriel",
    phone: "téléphone",
    district: "quartier",
    route: "arrivée par",
    joinedOn: "arrivée le",
    leftOn: "départ le",
    seat: "place",
    from: "du",
    until: "au",
    endReason: "pourquoi",
    replacedBy: "remplacée par",
    version: "version",
    signedOn: "signé le",
    isOnPaper: "sur papier",
    endsOn: "jusqu'au",
    withdrawnOn: "retiré le",
    withdrawnReason: "raison du retrait",
  },
  views: {
    participants: { isMinor: "mineure ou mineur", authorisedOn: "autorisation le" },
    consents: {
      kind: "consentement",
      answer: "réponse",
      givenOn: "donnée le",
      source: "source",
      holds: "vaut",
    },
    mergedFields: { field: "ce qui est connu", merged: "de l'une", kept: "de l'autre", after: "ensuite" },
    organisations: { name: "structure", people: "personnes" },
    heldMemberships: { from: "depuis le", until: "jusqu'au", endReason: "fin, parce que" },
    heldSuccessions: { on: "jusqu'au" },
    ...lists.views,
    ...mandates.views,
  },
  titles: {
    participants: "personnes",
    departures: "personnes parties",
    memberships: "au fil du temps",
    representatives: "personnes qui représentent la structure",
    consents: "consentements",
    mergedFields: "les deux fiches",
    organisations: "structures",
    formerReferences: "références réunies en une seule fiche",
    heldMemberships: "participation",
    heldSuccessions: "a pris la suite de",
    ...lists.titles,
    ...mandates.titles,
  },
  problems: {
    "name-missing": () => ({ what: "Il manque un nom.", remedy: "Écrivez au moins un prénom." }),
    "category-missing": ({ name }) => ({
      what: `La catégorie de ${quote(name)} n'est pas dite.`,
      remedy: "Ajoutez-la ; seule l'équipe projet peut s'en passer. Les catégories : coop category list.",
    }),
    "participant-known": ({ number, name }) => ({
      what: `${name} est déjà inscrite ou inscrit, sous la référence ${toReference("participant", number)}.`,
      remedy:
        "S'il s'agit d'une autre personne, ajoutez sa structure ; sinon modifiez : coop participant edit.",
    }),
    "organisation-taken": ({ name }) => ({
      what: `Il y a déjà une structure ${quote(name)}.`,
      remedy: "Utilisez-la, ou choisissez un autre nom.",
    }),
    "seat-taken": ({ name, organisation, holder, holderName }) => ({
      what: `${name} ne peut pas être titulaire pour ${quote(organisation)} : c'est déjà ${person(holder, holderName)}.`,
      remedy: `Notez son remplacement : coop participant replace ${toReference("participant", holder)} --by <personne> --on <date>. Ou inscrivez l'une des deux comme suppléante : --seat suppléant.`,
    }),
    "seat-of-no-organisation": ({ name }) => ({
      what: `${name} ne peut être titulaire ou suppléer personne sans structure.`,
      remedy: 'Ajoutez --organisation <structure>, ou retirez la place : --seat "".',
    }),
    "seat-vacant": ({ name, candidates }) => ({
      what: `${quote(name)} n'a pas de titulaire.`,
      ways: [...seatWays(name, candidates)],
      alike: [quote(name), "structures n'ont pas de titulaire"],
    }),
    "authorised-of-age": ({ on }) => ({
      what: `Une autorisation est datée du ${day(on)}, mais la personne est majeure.`,
      remedy: 'Écrivez --minor oui, ou retirez l\'autorisation : --authorised-on "".',
    }),
    "minor-not-authorised": ({ references }) => ({
      what: `La participation de ${figure(references.length, { one: "personne mineure", many: "personnes mineures", gender: "f" })} n'est pas autorisée : ${some(references)}.`,
      ways: [eachOf(references, (one) => `coop participant edit ${one} --authorised-on`)],
    }),
    "not-joined-yet": ({ number, name, from, on }) => ({
      what: `${person(number, name)} ne prend part qu'à partir du ${day(from)} ; le ${day(on)} vient avant.`,
      remedy: `Vérifiez la date, ou corrigez le premier jour : coop participant edit ${toReference("participant", number)} --joined <date>.`,
    }),
    "left-before": ({ number, name, until }) => ({
      what: `Le dernier jour de ${person(number, name)} est déjà noté : le ${day(until)}.`,
      remedy: `Pour corriger ce jour : coop participant edit ${toReference("participant", number)} --left <date> ; pour le reprendre : --left "".`,
    }),
    "takes-part-again": ({ number, name, from, on }) => ({
      what: `${person(number, name)} change de situation le ${day(from)}, après le ${day(on)}.`,
      remedy: `Choisissez un jour plus tardif ; ce qui a été noté : coop participant show ${toReference("participant", number)}.`,
    }),
    "from-corrects-no-day": () => ({
      what: "--from dit quand un changement commence ; il ne va pas avec --joined ni --left.",
      remedy: "Corrigez les jours par une commande à part.",
    }),
    "takes-own-place": ({ name }) => ({
      what: `${name} ne peut pas prendre sa propre place.`,
      remedy: "Nommez une autre personne.",
    }),
    "replaced-before": ({ number, name, by, byName }) => ({
      what: `${person(number, name)} a déjà été remplacée ou remplacé par ${person(by, byName)}.`,
      remedy: `Remplacez ${toReference("participant", by)}, ou reprenez le premier remplacement : coop history, puis coop undo.`,
    }),
    "takes-part-already": ({ number, name }) => ({
      what: `${person(number, name)} prend déjà part, à une autre place.`,
      remedy: `Changez plutôt sa situation : coop participant edit ${toReference("participant", number)} --from <date>, et notez le départ : coop participant leave.`,
    }),
    "merged-into-oneself": ({ number, name }) => ({
      what: `Les deux fiches nommées n'en sont qu'une : ${person(number, name)}.`,
      remedy: "Nommez deux fiches différentes.",
    }),
    "stands-for-others": ({ number, name, references }) => ({
      what: `${person(number, name)} ne peut pas disparaître : ${some(references)} ${references.length > 1 ? "y ont été réunies" : "y a été réunie"}.`,
      remedy: "Annulez d'abord cette réunion : coop history, puis coop undo <n°>.",
    }),
    "known-or-new": ({ typed, candidates }) => ({
      what: `${quote(typed)} peut désigner ${alternatives(candidates)}, ou une personne nouvelle.`,
      remedy: "Écrivez la référence, ou le prénom et le nom entiers.",
    }),
    "consent-says-nothing": () => ({
      what: "Aucune réponse n'est donnée.",
      remedy: "Ajoutez --image, --quotation ou --contact, avec oui, non ou inconnu.",
    }),
    "not-a-consent": ({ typed }) => ({
      what: `${quote(typed)} n'est pas une réponse.`,
      remedy: "Écrivez par exemple image=oui, citation=non ou contact=inconnu.",
    }),
    "participant-erased": ({ number }) => ({
      what: `${toReference("participant", number)} a été effacée ou effacé du carnet : il n'y a plus rien à corriger.`,
      remedy: "Si cette personne prend part de nouveau, inscrivez-la : coop participant add.",
    }),
    "two-titulars": ({ organisation, numbers: [first, second] }) => ({
      what: `${organisation} a deux titulaires en même temps : ${toReference("participant", first)} et ${toReference("participant", second)}.`,
      remedy: `Faites de l'une des deux la personne suppléante : coop participant edit ${toReference("participant", second)} --seat suppléante.`,
    }),
    "memberships-at-once": ({ number, name }) => ({
      what: `${person(number, name)} a deux participations en même temps.`,
      remedy: `Voyez leurs dates : coop participant show ${toReference("participant", number)}.`,
    }),
    ...lists.problems,
    ...mandates.problems,
  },
  notices: {
    "place-was-empty": ({ since, on }) =>
      `Entre le ${day(since)} et le ${day(on)}, personne n'a tenu cette place.`,
    "merge-question": ({ number, name, into, intoName }) =>
      `${person(number, name)} et ${person(into, intoName)} sont la même personne, et ${toReference("participant", into)} reste. Les réunir ?`,
    "merge-settles-membership": ({ reference, kept, category, span, rest }) =>
      `${reference} prenait part ${category ? `(${category}) ` : ""}${period(span)}, en même temps que ${kept} : ces jours-là, c'est la fiche de ${kept} qui vaut${rest.length > 0 ? `, et celle de ${reference} ${list(rest.map(period))}` : ""}.`,
    "merge-settles-signature": ({ signedOn, dropped }) =>
      `Mandat signé deux fois, ${onDay(signedOn)} et ${onDay(dropped)} : la première date est gardée.`,
    "consent-overtaken": ({ kind, answer, on }) =>
      `Une réponse plus récente${on ? `, du ${day(on)},` : ""} est déjà notée et vaut toujours : ${consentKinds[kind]}, ${consentAnswers[answer]}.`,
    "erased-person": () => "une personne effacée",
    ...lists.notices,
    ...mandates.notices,
  },
  operations: {
    "participant-added": ({ number, name }) =>
      `${name} prend part, sous la référence ${toReference("participant", number)}.`,
    "participant-edited": ({ number, name }) => `${person(number, name)} : fiche corrigée.`,
    "participant-changed": ({ number, name, on }) =>
      `${person(number, name)} : situation changée à partir du ${day(on)}.`,
    "participant-removed": ({ number, name }) =>
      `${person(number, name)}, fiche inscrite par erreur, est retirée du carnet.`,
    "participant-merged": ({ number, name, into, intoName }) =>
      `${person(number, name)} et ${person(into, intoName)} ne font plus qu'une fiche : ${toReference("participant", into)}.`,
    "participant-left": ({ number, name, on, because }) =>
      `${person(number, name)} ne prend plus part après le ${day(on)}${because ? ` (${because})` : ""}.`,
    "participant-replaced": ({ number, name, byNumber, byName, on }) =>
      `${person(byNumber, byName)} prend la place de ${person(number, name)} à partir du ${day(on)}.`,
    "consent-recorded": ({ number, name, answers, on, source }) =>
      `${person(number, name)}, le ${day(on)} : ${list(answers.map(([kind, answer]) => `${consentKinds[kind]} ${consentAnswers[answer]}`))}${source ? ` (${source})` : ""}.`,
    "organisation-added": ({ number, name }) =>
      `Structure ajoutée : ${toReference("organisation", number)} ${name}.`,
    "organisation-removed": ({ number, name }) =>
      `Structure retirée : ${toReference("organisation", number)} ${name}.`,
    "organisation-edited": ({ number, name }) =>
      `Structure modifiée : ${toReference("organisation", number)} ${name}.`,
    ...lists.operations,
    ...mandates.operations,
  },
};
export default words;
