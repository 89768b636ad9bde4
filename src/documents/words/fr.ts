import type { DocumentsCatalogue } from "./catalogue.ts";

const words: DocumentsCatalogue = {
  choices: {
    documentFormat: { md: ["md", "markdown"], html: ["html", "page web"], docx: ["docx", "word"] },
  },
  problems: {
    "word-not-on-screen": () => ({
      what: "Un document Word ne peut pas être affiché à l'écran.",
      remedy: "Donnez un nom de fichier à --out, ou laissez --out de côté.",
    }),
    "file-exists": () => ({
      what: "Un fichier de ce nom existe déjà ; il n'a pas été changé.",
      remedy: "Choisissez un autre nom, ou supprimez d'abord ce fichier.",
    }),
    "file-is-link": () => ({
      what: "Ce nom n'est pas celui d'un fichier ordinaire : c'est un lien ou un appareil. Rien n'a été écrit.",
      remedy: "Choisissez un autre nom, ou indiquez le fichier lui-même.",
    }),
    "file-name-refused": () => ({
      what: "Le disque n'accepte pas ce nom de fichier.",
      remedy: "Choisissez un nom plus court, sans caractères spéciaux.",
    }),
  },
};
export default words;
