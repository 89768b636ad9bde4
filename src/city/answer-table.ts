import { HeadingReader } from "../tabular/heading-words.ts";

/** What a table holds in which answers come back: which recommendation, then what those who answer fill in. */
export type AnswerField =
  | "reference"
  | "text"
  | "answer"
  | "reasons"
  | "passedTo"
  | "until"
  | "by"
  | "on"
  | "commitment"
  | "due";

/** Reads the headings of tables of answers; `known` is what the register says itself. */
export const answerHeadings = new HeadingReader<AnswerField | "known">(
  {
    headings: new Map([
      ["reference", "ref, reference, numero, num"],
      ["text", "recommandation, texte, texte recommandation, demande, recommendation, text, request"],
      ["answer", "reponse, reponse ville, avis, decision, answer, response, answer city"],
      ["reasons", "raisons, raison, motif, motifs, pourquoi, reasons, reason, why"],
      ["passedTo", "transmise, transmise a, transmis, transmis a, passed to, passed on to"],
      ["until", "a etude jusqu au, etude jusqu au, jusqu au, under study until, until"],
      [
        "by",
        "repondu par, repondue par, reponse par, par, fonction, par quelle fonction, answered by, by, function",
      ],
      ["on", "repondu le, repondue le, date, date reponse, le, answered on, date answer, on"],
      ["commitment", "engagement, engagement pris, promesse, commitment, promise"],
      ["due", "echeance, echeance engagement, pour quand, delai, due, due date, deadline"],
      [
        "known",
        "adressee a, adressee, destinataire, niveau, envoyee le, envoyee, derniere reponse, addressed to, level, sent on, sent, latest answer",
      ],
    ]),
    silent: "d de du des l la les the of",
  },
  "known",
);
