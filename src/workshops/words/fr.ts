import { french } from "../../language/french.ts";
import { toReference } from "../../values/reference.ts";
import type { WorkshopsCatalogue } from "./catalogue.ts";

const { quote, day, time, figure } = french;

const session = (number: number): string => toReference("session", number);
const person = (number: number): string => toReference("participant", number);
const states = {
  present: "présente",
  excused: "excusée",
  absent: "absente",
  replaced: "remplacée",
  represented: "représentée",
} as const;

const which: readonly [string, string] = ["atelier", "référence ou partie du titre"];

const words: WorkshopsCatalogue = {
  nouns: {
    session: {
      spoken: ["atelier", "temps-collectif", "séance"],
      about: "les temps collectifs, et qui y est venu",
    },
  },
  choices: {
    sessionKind: {
      launch: "lancement",
      workshop: "atelier",
      plenary: ["plénière", "assemblée"],
      committee: "comité",
      feedback: ["temps de restitution", "restitution"],
    },
    sessionState: { planned: "prévu", held: "tenu", cancelled: "annulé" },
    attendanceState: {
      present: ["présent", "présente"],
      excused: ["excusé", "excusée"],
      absent: ["absent", "absente"],
      replaced: ["remplacé", "remplacée"],
      represented: ["représenté", "représentée"],
    },
    othersState: { present: ["présents", "présent", "présentes"], absent: ["absents", "absent", "absentes"] },
  },
  verbs: {
    "session add": {
      spoken: "ajouter",
      about: "ajoute un temps collectif",
      example: 'coop session add "Missions" --on 2024-03-19 --place "Labo Diva"',
      arguments: { title: ["titre", "titre"] },
      options: {
        on: "date",
        start: "heure de début",
        end: "heure de fin",
        place: "lieu",
        kind: "nature ; sinon atelier",
        phase: "phase de l'année",
        facilitator: "personne ou structure qui anime",
        summary: "résumé en quelques phrases",
      },
    },
    "session list": {
      spoken: "liste",
      about: "liste les temps collectifs",
      example: "coop session list",
      arguments: {},
      options: {},
    },
    "session show": {
      spoken: "voir",
      about: "affiche un temps collectif, sa présence et ce qui s'y rattache",
      example: "coop session show S03",
      arguments: { session: which },
      options: {},
    },
    "session edit": {
      spoken: "modifier",
      about: 'corrige un temps collectif ; une valeur vide ("") efface',
      example: "coop session edit S03 --start 18:30",
      arguments: { session: which },
      options: {
        title: "titre",
        on: "date",
        start: "heure de début",
        end: "heure de fin",
        place: "lieu",
        kind: "nature",
        phase: "phase de l'année",
        facilitator: "personne ou structure qui anime, à la place des précédentes",
        summary: "résumé en quelques phrases",
      },
    },
    "session hold": {
      spoken: "tenir",
      about: "dit qu'un temps collectif a eu lieu",
      example: "coop session hold S03",
      arguments: { session: which },
      options: { on: "date, si ce n'est pas celle qui était prévue" },
    },
    "session cancel": {
      spoken: "annuler",
      about: "dit qu'un temps collectif n'aura pas lieu, et pourquoi",
      example: 'coop session cancel S04 --reason "Salle indisponible"',
      arguments: { session: which },
      options: { reason: "raison", on: "jour de l'annulation ; sinon aujourd'hui" },
    },
    "session attendance": {
      spoken: "présences",
      about: "note qui est venu, par les numéros de la feuille ; ce qui n'est pas dit reste inconnu",
      example:
        "coop session attendance S02 --present 1-12,15,18-30 --excused 7,14 --proxy 16=3 --others absent",
      arguments: { session: which },
      options: {
        present: "numéros des personnes présentes ; un numéro seul l'emporte sur une suite",
        excused: "numéros des personnes excusées",
        absent: "numéros des personnes absentes",
        proxy: "pouvoir : 16=3 dit que le 16 est représenté par le 3",
        replaced: "suppléance : 9=41 dit que le 9 est remplacé par le 41",
        others: "ce qu'il en est de toutes les autres personnes",
        proxies: "nombre de pouvoirs dont on ne sait pas qui les tenait",
        guests: "personnes invitées par catégorie : associations=2",
      },
    },
  },
  views: {
    sessions: {
      reference: "réf.",
      onDay: "date",
      title: "titre",
      kind: "nature",
      place: "lieu",
      phase: "phase",
      state: "état",
      present: "présence",
      startsAt: "début",
      endsAt: "fin",
      facilitators: "animation",
      unnamedProxies: "pouvoirs sans nom",
      summary: "résumé",
      cancelledReason: "raison de l'annulation",
    },
    presence: {
      category: "catégorie",
      members: "membres",
      present: "présents",
      excused: "excusés",
      absent: "absents",
      replaced: "remplacés",
      represented: "représentés",
      notRecorded: "non relevés",
    },
    attendance: { reference: "réf.", name: "nom", category: "catégorie", state: "présence", by: "par" },
  },
  titles: {
    sessions: "temps collectifs",
    presence: "présence par catégorie",
    attendance: "feuille de présence",
  },
  problems: {
    "ends-before-it-starts": ({ startsAt, endsAt }) => ({
      what: `La fin (${time(endsAt)}) n'est pas après le début (${time(startsAt)}).`,
      remedy: "Corrigez l'une des deux heures.",
    }),
    "session-cancelled": ({ number }) => ({
      what: `${session(number)} est annulé.`,
      remedy: "S'il a eu lieu malgré tout, annulez d'abord cette annulation : coop history, puis coop undo.",
    }),
    "session-held": ({ number }) => ({
      what: `${session(number)} a déjà eu lieu : il ne peut plus être annulé.`,
      remedy: "Si c'est une erreur, reprenez l'écriture : coop history, puis coop undo.",
    }),
    "session-not-yet": ({ number, on }) => ({
      what: `${session(number)} est prévu le ${day(on)}, qui n'est pas encore passé.`,
      remedy: "Corrigez sa date : coop session edit --on.",
    }),
    "unknown-number": ({ number }) => ({
      what: `Personne ne porte le numéro ${number}.`,
      remedy: "Les numéros : coop participant list.",
    }),
    "not-a-member": ({ number }) => ({
      what: `${person(number)} ne prend pas part à la démarche ce jour-là.`,
      remedy: "Corrigez le numéro, ou la date d'arrivée : coop participant edit.",
    }),
    "two-states": ({ number, states: [first, second] }) => ({
      what: `${person(number)} est dite à la fois ${states[first]} et ${states[second]}.`,
      remedy: "Retirez ce numéro de l'une des deux listes.",
    }),
    "holder-not-present": ({ giver, holder }) => ({
      what: `${person(holder)} tient le pouvoir de ${person(giver)} mais n'est pas notée présente.`,
      remedy: `Ajoutez ${holder} à --present, ou corrigez qui tient ce pouvoir.`,
    }),
    "holder-has-too-many": ({ holder, count, allowed }) => ({
      what: `${person(holder)} tient ${figure(count, { one: "pouvoir", many: "pouvoirs" })}, pour ${allowed} au plus.`,
      remedy: "Corrigez les pouvoirs, ou le réglage : coop settings set --proxies-per-holder.",
    }),
    "not-a-pair": ({ typed }) => ({
      what: `${quote(typed)} n'est pas de la forme 16=3.`,
      remedy: "Écrivez deux numéros séparés par le signe égal, sans espace.",
    }),
    "not-guests": ({ typed }) => ({
      what: `${quote(typed)} n'est pas de la forme associations=2.`,
      remedy: "Écrivez la catégorie, le signe égal, puis combien de personnes.",
    }),
    "attendance-not-recorded": ({ number, on }) => ({
      what: `La présence n'a pas été relevée à ${session(number)}, le ${day(on)}.`,
      remedy: `coop session attendance ${session(number)} --present <numéros>`,
    }),
    "session-neither-held-nor-cancelled": ({ number, on }) => ({
      what: `${session(number)} était prévu le ${day(on)} ; le carnet ne dit pas s'il a eu lieu.`,
      remedy: `coop session hold ${session(number)}, ou coop session cancel ${session(number)} --reason "…"`,
    }),
    "session-outside-phase": ({ number, on, phase }) => ({
      what: `${session(number)} (${day(on)}) est en dehors des dates de sa phase, ${quote(phase)}.`,
      remedy: `coop session edit ${session(number)} --phase "…"`,
    }),
  },
  notices: {
    "outside-phase": ({ on, phase }) => `Le ${day(on)} est en dehors des dates de la phase ${quote(phase)}.`,
  },
  operations: {
    "session-added": ({ number, title, on }) =>
      `${session(number)}${title ? ` ${quote(title)}` : ""} est prévu le ${day(on)}.`,
    "session-edited": ({ number, title }) =>
      `${session(number)}${title ? ` ${quote(title)}` : ""} : corrigé.`,
    "session-held": ({ number, on }) => `${session(number)} a eu lieu le ${day(on)}.`,
    "session-cancelled": ({ number, on }) => `${session(number)}, prévu le ${day(on)}, est annulé.`,
    "attendance-recorded": ({ number, present }) =>
      `Présence à ${session(number)} : ${figure(present, { one: "personne présente", many: "personnes présentes" })}.`,
  },
};
export default words;
