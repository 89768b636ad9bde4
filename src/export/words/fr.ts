import { toFileWords } from "../../documents/words/fr.ts";
import { french } from "../../language/french.ts";
import { toReference } from "../../values/reference.ts";
import type { ExportCatalogue } from "./catalogue.ts";

const { figure } = french;

const words: ExportCatalogue = {
  nouns: { export: { spoken: ["exporter"], about: "le carnet pour d'autres logiciels : calendrier" } },
  verbs: {
    "export ics": {
      spoken: "calendrier",
      about:
        "un calendrier des temps collectifs et des échéances, sans aucun nom, pour Outlook ou un téléphone",
      example: "coop export ics --out calendrier.ics",
      options: {
        out: "fichier à écrire, ou dossier où l'écrire ; sinon à l'écran",
        open: toFileWords.open,
      },
    },
  },
  notices: {
    "calendar-task": ({ title }) => `À faire : ${title}`,
    "calendar-commitment": ({ reference, text }) => `Promis, ${reference} : ${text}`,
    "calendar-review": ({ number, title }) =>
      `À revoir : décision ${toReference("decision", number)}${title === null ? "" : `, ${title}`}`,
    "calendar-file": () => "calendrier.ics",
    "calendar-written": ({ file, count }) =>
      `Calendrier écrit, ${figure(count, { one: "date", many: "dates" })} : ${file}`,
  },
};
export default words;
