import type { DocumentsCatalogue } from "../../src/documents/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

export const samples: SamplesOf<DocumentsCatalogue> = {
  problems: {
    "document-not-written-so": { ending: ".odt", formats: ["md", "html", "docx", "pdf"] },
    "name-of-another-format": { ending: ".pdf", formats: ["docx"] },
    "document-not-read": { kind: "locked-pdf" },
    "document-too-long": { format: "pdf" },
    "unknown-picture": { typed: "presense", nearest: ["presence"] },
    "logo-too-heavy": { most: 5 },
    "logo-too-large": { width: 9000, height: 9000, most: 25 },
    "logo-holds": { what: "letters" },
    "file-not-as-made": { files: ["bilan-2024.docx"] },
  },
  notices: {
    "document-being-made": { format: "pdf", number: 4, of: 4 },
    "file-as-it-was": { file: "bilan-2024.md" },
    "files-not-opened": { files: ["bilan-2024.pdf"] },
    "former-files-question": { folder: "site-2024", files: ["e05.html"] },
    "among-others-question": { folder: "mairie", others: ["notes.odt"] },
    "replace-question": { files: ["bilan-2024.md", "bilan-2024.docx"] },
  },
  operations: {},
};
