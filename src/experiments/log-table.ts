import { HeadingReader } from "../tabular/heading-words.ts";

/** What a line of a log says, in a table or on a page. */
export type LogField =
  | "reference"
  | "experiment"
  | "on"
  | "text"
  | "kind"
  | "learned"
  | "visits"
  | "people"
  | "volunteers"
  | "hours";

/** Reads the headings of logbooks. */
export const logHeadings = new HeadingReader<LogField>(
  {
    headings: new Map<LogField, string>([
      ["reference", "ref, reference, numero, num"],
      ["experiment", "experimentation, exp, experiment, action, projet, project"],
      ["on", "jour, date, le, quand, jour evenement, date evenement, day, on, when"],
      [
        "text",
        "ce qui s est passe, ce qui s est passe ce jour la, evenement, quoi, texte, description, note, notes, commentaire, commentaires, remarque, remarques, observation, observations, recit, faits, fait, what happened, what, text, event, comment, comments, remarks",
      ],
      ["kind", "nature, type, sorte, genre, kind, type, sort"],
      [
        "learned",
        "ce que cela appris, ce que cela a appris, ce que ca appris, ce que ca a appris, appris, ce que nous avons appris, ce que l on appris, ce que l on a appris, apprentissage, lecon, lecons, what it taught, what we learned, learned, lesson, taught",
      ],
      [
        "visits",
        "compte, passages, passage, visites, visite, venues, entrees, frequentation, nombre passages, nombre visites, counted, visits, visit, entries",
      ],
      [
        "people",
        "personnes differentes, personnes, personne, pers, nombre personnes, nombre personnes differentes, participants, participantes, participantes participants, habitants, presents, different people, people, persons, attendance",
      ],
      ["volunteers", "benevoles, benevole, nombre benevoles, volontaires, volunteers, volunteer, helpers"],
      [
        "hours",
        "heures, heures benevolat, heures benevoles, heures benevole, nombre heures, temps benevole, temps benevolat, duree benevolat, h benevolat, hours, volunteer hours, hours volunteers",
      ],
    ]),
    silent: "d de du des l la le les nb nbre nombre n total en tout the of number no",
  },
  "text",
);
