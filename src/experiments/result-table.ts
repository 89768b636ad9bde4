import { HeadingReader } from "../tabular/heading-words.ts";

/** What a line of a table of measurements says. */
export type ResultField = "experiment" | "indicator" | "on" | "value" | "unit" | "note";

/** Reads the headings of tables of measurements; a number of a result is given by the register alone. */
export const resultHeadings = new HeadingReader<ResultField | "known">(
  {
    headings: new Map<ResultField | "known", string>([
      ["experiment", "experimentation, exp, experiment, action, projet, project"],
      [
        "indicator",
        "indicateur, nom indicateur, mesure, ce que regardons, ce que nous regardons, ce qui est mesure, ce qui est compte, indicator, measure, what look at, what we look at",
      ],
      ["on", "jour, date, le, date releve, jour releve, releve le, quand, day, on, when, measured on"],
      [
        "value",
        "valeur, releve, resultat, chiffre, nombre, quantite, value, result, figure, number, quantity",
      ],
      ["unit", "unite, unites, unit, units"],
      [
        "note",
        "precision, precisions, note, notes, remarque, remarques, commentaire, commentaires, source, comment, comments, remarks",
      ],
      ["known", "ref, reference, n, no, vise, cible, avant, target, before"],
    ]),
    silent: "d de du des l la le les the of",
  },
  "known",
);
