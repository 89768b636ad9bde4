import { english } from "../../language/english.ts";
import type { DocumentFormat } from "../formats.ts";
import type { UnreadKind } from "../read-back.ts";
import type { SvgHolding } from "../svg-check.ts";
import type { DocumentsCatalogue } from "./catalogue.ts";

/** What is said of the options with which a verb writes a file, and of the page on which Word writes it. */
export const toFileWords = {
  open: "open it once it is written, with the program that the computer has for it",
  reference:
    "Word document of the city whose page to take: styles, margins, header and footer with their pictures",
} as const;

/** What a drawing holds that is not drawn. */
const holding: Readonly<Record<SvgHolding, string>> = {
  script: "holds a program, which has no place in a logo",
  page: "holds a piece of a web page, which cannot be drawn",
  picture: "asks for another picture, which would not be printed",
  link: "refers to something other than itself by a link",
  entities: "defines abbreviations (entities), which are not read",
  letters: "holds text, whose letters would be of another font",
  effects: "has effects (shadows, blurs), which are not drawn",
  "too-much": "repeats or nests too many elements to be drawn",
};

const making: Readonly<Record<DocumentFormat, string>> = {
  md: "Writing the text",
  html: "Laying out the page for the web",
  docx: "Laying out the pages for Word",
  pdf: "Laying out the pages of the PDF",
};

/** What a file is that is not read, and what to do. */
const unread: Readonly<Record<UnreadKind, readonly [what: string, remedy: string]>> = {
  "broken-word": [
    "This Word document is damaged and does not open: it was not read.",
    "Open it in Word or LibreOffice, which can often mend it, and save it under another name; or make it again.",
  ],
  "locked-word": [
    "This Word document is protected by a password: it was not read.",
    "Open it, take the password away (File, Info, Protect Document), then save it.",
  ],
  "old-word": [
    "This document is of an old word processor's format: it was not read.",
    "Open it, choose File, Save As, type “Word Document (.docx)”, then give that file.",
  ],
  "broken-pdf": [
    "This PDF is damaged or incomplete: it was not read.",
    "Make it again, or take another copy.",
  ],
  "locked-pdf": [
    "This PDF is protected by a password: it was not read.",
    "Make it again without a password.",
  ],
  "too-long": [
    "This file is too long to be read back whole: it was not read.",
    "Part it into several files.",
  ],
  picture: [
    "This is a picture: what is drawn in it is not read.",
    "Look at it yourself, or give the document that it comes from.",
  ],
  other: [
    "This is no text, web page, Word document (.docx) or PDF: it was not read.",
    "Save it in one of these formats, and give that file.",
  ],
};

const words: DocumentsCatalogue = {
  choices: {
    documentFormat: {
      md: ["md", "markdown"],
      html: ["html", "web page"],
      docx: ["docx", "word"],
      pdf: ["pdf"],
    },
  },
  notices: {
    "document-being-written": () => "Writing the document…",
    "document-being-made": ({ format, number, of }) =>
      `${making[format]}${of > 1 ? ` (${number} of ${of})` : ""}…`,
    "file-as-it-was": ({ file }) => `Nothing has changed: ${file} is up to date already.`,
    "files-not-opened": ({ files }) =>
      files.length < 2
        ? `The file is written, but no program could open ${english.list(files)} from here. Open it with a double click.`
        : `The files are written, but no program could open ${english.list(files)} from here. Open them with a double click.`,
    "among-others-question": ({ folder, others }) =>
      `Write to ${folder}, where something else stands (${english.some(others, 3)})? None of that would be touched.`,
    "former-files-question": ({ folder, files }) =>
      files.length < 2
        ? `Take a former file that is no part of it any more (${english.some(files, 3)}) out of ${folder}? Nobody changed it since it was made.`
        : `Take former files that are no part of it any more (${english.some(files, 3)}) out of ${folder}? Nobody changed them since they were made.`,
    "replace-question": ({ files }) =>
      files.length < 2
        ? `Replace ${english.list(files)}? It was changed since it was made, or comes from elsewhere: what it holds would be lost.`
        : `Replace ${english.list(files)}? They were changed since they were made, or come from elsewhere: what they hold would be lost.`,
  },
  problems: {
    "format-not-on-screen": () => ({
      what: "A Word or PDF document cannot be shown on the screen.",
      remedy: "Give --out the name of a file, or leave --out aside.",
    }),
    "pdf-not-installed": () => ({
      what: "What composes the pages of a PDF is not installed.",
      remedy:
        "To add it: npm install --global @myriaddreamin/typst-ts-node-compiler@0.7. Word and the web page (--format docx,html) do without.",
    }),
    "document-too-long": ({ format }) => ({
      what: `This document is too long for ${format === "pdf" ? "a PDF" : "a Word file"}, which would have thousands of pages.`,
      remedy: "The web page (--format html) takes the whole of it.",
    }),
    "logo-kind": () => ({
      what: "This file is no PNG, JPEG or SVG picture. Nothing was changed.",
      remedy: "Open the picture, and save it as PNG or JPEG.",
    }),
    "logo-too-heavy": ({ most }) => ({
      what: `This picture takes more than ${most} MB. Nothing was changed.`,
      remedy: "Save it smaller: a width of 1,200 pixels is enough.",
    }),
    "logo-too-large": ({ width, height, most }) => ({
      what: `This picture has ${english.number(width)} × ${english.number(height)} pixels, more than the ${most} million that are taken. Nothing was changed.`,
      remedy: "Save it smaller: a width of 1,200 pixels is enough.",
    }),
    "logo-broken": () => ({
      what: "This picture is incomplete, damaged or empty: there is nothing of it to show. Nothing was changed.",
      remedy: "Open the original, and save it as PNG again.",
    }),
    "logo-holds": ({ what }) => ({
      what: `This SVG drawing ${holding[what]}. Nothing was changed.`,
      remedy:
        what === "letters"
          ? "Turn the text into outlines (“object to path”), or save the drawing as PNG."
          : "Save the drawing as PNG.",
    }),
    "logo-not-drawn": () => ({
      what: "What draws logos is not installed. Nothing was changed.",
      remedy: "To add it: npm install --global @resvg/resvg-js@2.6.",
    }),
    "document-not-read": ({ kind }) => {
      const [what, remedy] = unread[kind];
      return { what, remedy };
    },
    "unknown-picture": ({ typed, nearest }) => ({
      what: `A page asks for the figure ${english.quote(typed)}, and this document has none of that name.`,
      remedy:
        nearest.length > 0
          ? `Did you mean ${english.alternatives(nearest)}?`
          : "Take that line out of the page.",
    }),
    "reference-is-for-word": () => ({
      what: "A template page serves Word alone, and Word is not what is asked for. Nothing was written.",
      remedy: "Add docx to --format, or leave --reference aside.",
    }),
    "reference-no-word": () => ({
      what: "The template page is no Word document that can be read (.docx). Nothing was written.",
      remedy: "Open it in Word or LibreOffice and save it as “Word document (.docx)”, without a password.",
    }),
    "reference-with-macros": () => ({
      what: "The template page holds macros, that is, a program. Nothing was written.",
      remedy: "In Word, save it as “Word document (.docx)”, which keeps none, and name that file.",
    }),
    "reference-without-styles": () => ({
      what: "The template page has no styles: there is nothing to take from it. Nothing was written.",
      remedy: "Open it in Word, save it again as .docx, and name that file.",
    }),
    "nothing-to-open": () => ({
      what: "Nothing is written to a file: there is nothing to open.",
      remedy: "Give --out the name of a file, or leave --open aside.",
    }),
    "file-not-as-made": ({ files }) =>
      files.length < 2
        ? {
            what: `${english.list(files)} was changed since it was made, or comes from elsewhere. Nothing was written.`,
            remedy: "Give another name with --out, or add --yes to replace it.",
          }
        : {
            what: `${english.list(files)} were changed since they were made, or come from elsewhere. Nothing was written.`,
            remedy: "Give another name with --out, or add --yes to replace them.",
          },
    "document-not-written-so": ({ ending, formats }) => ({
      what: `A document is not written in this form: ${english.quote(ending)}.`,
      remedy: `Give a name that ends in ${english.alternatives(formats.map((one) => `.${one}`))}, or the name of a folder.`,
    }),
    "name-of-another-format": ({ ending, formats }) => ({
      what: `A name that ends in ${english.quote(ending)} is not that of the format that is asked for: ${english.list(formats)}.`,
      remedy: "Leave the ending of that name aside, or ask for that format with --format.",
    }),
    "file-exists": () => ({
      what: "A file of this name is there already; it was not changed.",
      remedy: "Choose another name, or delete that file first.",
    }),
    "folder-in-the-way": () => ({
      what: "A folder bears this name already. Nothing was written.",
      remedy: "Give another name with --out, or rename that folder.",
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
