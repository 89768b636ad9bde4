import type { DocumentsCatalogue } from "./catalogue.ts";

const words: DocumentsCatalogue = {
  choices: {
    documentFormat: { md: ["md", "markdown"], html: ["html", "web page"], docx: ["docx", "word"] },
  },
  problems: {
    "word-not-on-screen": () => ({
      what: "A Word document cannot be shown on the screen.",
      remedy: "Give --out the name of a file, or leave --out aside.",
    }),
    "file-exists": () => ({
      what: "A file of this name is there already; it was not changed.",
      remedy: "Choose another name, or delete that file first.",
    }),
    "file-is-link": () => ({
      what: "This name is not that of an ordinary file: it is a link or a device. Nothing was written.",
      remedy: "Choose another name, or name the file itself.",
    }),
    "file-name-refused": () => ({
      what: "The disk does not accept this file name.",
      remedy: "Choose a shorter name, without special characters.",
    }),
  },
};
export default words;
