import { french } from "../../language/french.ts";
import type { DocumentsCatalogue } from "./catalogue.ts";

const words: DocumentsCatalogue = {
  choices: {
    documentFormat: {
      md: ["md", "markdown"],
      html: ["html", "page web"],
      docx: ["docx", "word"],
      pdf: ["pdf"],
    },
  },
  problems: {
    "format-not-on-screen": () => ({
      what: "Un document Word ou PDF ne peut pas être affiché à l'écran.",
      remedy: "Donnez un nom de fichier à --out, ou laissez --out de côté.",
    }),
    "pdf-not-installed": () => ({
      what: "Ce qui compose les pages d'un PDF n'est pas installé.",
      remedy:
        "Pour l'ajouter : npm install --global @myriaddreamin/typst-ts-node-compiler@0.7. Word et la page web (--format docx,html) s'en passent.",
    }),
    "unknown-picture": ({ typed, nearest }) => ({
      what: `Une page demande la figure ${french.quote(typed)}, et ce document n'en a pas de ce nom.`,
      remedy:
        nearest.length > 0
          ? `Vouliez-vous dire ${french.alternatives(nearest)} ?`
          : "Ôtez cette ligne de la page.",
    }),
    "reference-is-for-word": () => ({
      what: "Un modèle ne sert qu'à Word, et ce n'est pas ce qui est demandé. Rien n'a été écrit.",
      remedy: "Ajoutez docx à --format, ou laissez --reference de côté.",
    }),
    "reference-no-word": () => ({
      what: "Le modèle n'est pas un document Word lisible (.docx). Rien n'a été écrit.",
      remedy:
        "Ouvrez-le dans Word ou LibreOffice, et enregistrez-le comme « Document Word (.docx) », sans mot de passe.",
    }),
    "reference-with-macros": () => ({
      what: "Le modèle contient des macros, c'est-à-dire un programme. Rien n'a été écrit.",
      remedy:
        "Dans Word, enregistrez-le comme « Document Word (.docx) », qui n'en garde pas, et indiquez ce fichier.",
    }),
    "reference-without-styles": () => ({
      what: "Le modèle n'a pas de styles : il n'y a rien à en reprendre. Rien n'a été écrit.",
      remedy: "Ouvrez-le dans Word, enregistrez-le de nouveau en .docx, et indiquez ce fichier.",
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
