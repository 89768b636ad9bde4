import { french } from "../../language/french.ts";
import type { DocumentFormat } from "../formats.ts";
import type { UnreadKind } from "../read-back.ts";
import type { SvgHolding } from "../svg-check.ts";
import type { DocumentsCatalogue } from "./catalogue.ts";

/** What is said of the options with which a verb writes a file, and of the page on which Word writes it. */
export const toFileWords = {
  open: "l'ouvrir une fois écrit, avec le programme de l'ordinateur",
  reference:
    "document Word de la ville dont reprendre la page : styles, marges, en-tête et pied de page avec leurs images",
} as const;

/** What a drawing holds that is not drawn. */
const holding: Readonly<Record<SvgHolding, string>> = {
  script: "contient un programme, qui n'a rien à faire dans un logo",
  page: "contient un morceau de page web, qui ne peut pas être dessiné",
  picture: "va chercher une autre image, qui ne serait pas imprimée",
  link: "renvoie à autre chose que lui-même, par un lien",
  entities: "définit des abréviations (entités), qui ne sont pas lues",
  letters: "contient du texte, dont les lettres seraient d'une autre police",
  effects: "a des effets (ombres, flous), qui ne sont pas dessinés",
  "too-much": "répète ou emboîte trop d'éléments pour être dessiné",
};

const making: Readonly<Record<DocumentFormat, string>> = {
  md: "Écriture du texte",
  html: "Mise en page pour le web",
  docx: "Mise en page pour Word",
  pdf: "Mise en page du PDF",
};

/** What a file is that is not read, and what to do. */
const unread: Readonly<Record<UnreadKind, readonly [what: string, remedy: string]>> = {
  "broken-word": [
    "Ce document de Word est abîmé et ne s'ouvre pas : il n'a pas été lu.",
    "Ouvrez-le dans Word ou LibreOffice, qui savent souvent le réparer, et enregistrez-le sous un autre nom ; ou refaites-le.",
  ],
  "locked-word": [
    "Ce document de Word est protégé par un mot de passe : il n'a pas été lu.",
    "Ouvrez-le, ôtez le mot de passe (Fichier, Informations, Protéger le document), puis enregistrez-le.",
  ],
  "old-word": [
    "Ce document est d'un ancien format de traitement de texte : il n'a pas été lu.",
    "Ouvrez-le, choisissez Fichier, Enregistrer sous, type « Document Word (.docx) », puis donnez ce fichier-là.",
  ],
  "broken-pdf": [
    "Ce PDF est abîmé ou incomplet : il n'a pas été lu.",
    "Refaites-le, ou reprenez-en une copie.",
  ],
  "locked-pdf": [
    "Ce PDF est protégé par un mot de passe : il n'a pas été lu.",
    "Refaites-le sans mot de passe.",
  ],
  "too-long": [
    "Ce fichier est trop long pour être relu en entier : il n'a pas été lu.",
    "Partagez-le en plusieurs fichiers.",
  ],
  picture: [
    "C'est une image : ce qui y est dessiné n'est pas lu.",
    "Relisez-la vous-même, ou donnez le document dont elle vient.",
  ],
  other: [
    "Ce n'est ni un texte, ni une page web, ni un document de Word (.docx), ni un PDF : il n'a pas été lu.",
    "Enregistrez-le dans l'un de ces formats, et donnez ce fichier-là.",
  ],
};

const words: DocumentsCatalogue = {
  choices: {
    documentFormat: {
      md: ["md", "markdown"],
      html: ["html", "page web"],
      docx: ["docx", "word"],
      pdf: ["pdf"],
    },
  },
  notices: {
    "document-being-written": () => "Rédaction du document…",
    "document-being-made": ({ format, number, of }) =>
      `${making[format]}${of > 1 ? ` (${number} sur ${of})` : ""}…`,
    "file-as-it-was": ({ file }) => `Rien n'a changé : ${file} est déjà à jour.`,
    "files-not-opened": ({ files }) =>
      files.length < 2
        ? `Le fichier est bien écrit, mais aucun programme n'a pu ouvrir ${french.list(files)} d'ici. Ouvrez-le d'un double clic.`
        : `Les fichiers sont bien écrits, mais aucun programme n'a pu ouvrir ${french.list(files)} d'ici. Ouvrez-les d'un double clic.`,
    "among-others-question": ({ folder, others }) =>
      `Écrire dans ${folder}, où se trouve autre chose (${french.some(others, 3)}) ? Rien de cela ne serait touché.`,
    "former-files-question": ({ folder, files }) =>
      files.length < 2
        ? `Ôter de ${folder} un fichier d'avant, qui n'en est plus (${french.some(files, 3)}) ? Personne ne l'a changé depuis qu'il a été fait.`
        : `Ôter de ${folder} des fichiers d'avant, qui n'en sont plus (${french.some(files, 3)}) ? Personne ne les a changés depuis qu'ils ont été faits.`,
    "replace-question": ({ files }) =>
      files.length < 2
        ? `Remplacer ${french.list(files)} ? Il a été changé depuis qu'il a été fait, ou vient d'ailleurs : ce qu'il contient serait perdu.`
        : `Remplacer ${french.list(files)} ? Ils ont été changés depuis qu'ils ont été faits, ou viennent d'ailleurs : ce qu'ils contiennent serait perdu.`,
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
    "document-too-long": ({ format }) => ({
      what: `Ce document est trop long pour ${format === "pdf" ? "un PDF" : "un fichier Word"}, qui aurait des milliers de pages.`,
      remedy: "La page web (--format html) le prend en entier.",
    }),
    "logo-kind": () => ({
      what: "Ce fichier n'est pas une image PNG, JPEG ou SVG. Rien n'a été changé.",
      remedy: "Ouvrez l'image, et enregistrez-la en PNG ou en JPEG.",
    }),
    "logo-too-heavy": ({ most }) => ({
      what: `Cette image pèse plus de ${most} Mo. Rien n'a été changé.`,
      remedy: "Enregistrez-la plus petite : 1 200 pixels de large suffisent.",
    }),
    "logo-too-large": ({ width, height, most }) => ({
      what: `Cette image a ${french.number(width)} × ${french.number(height)} pixels, plus que les ${most} millions acceptés. Rien n'a été changé.`,
      remedy: "Enregistrez-la plus petite : 1 200 pixels de large suffisent.",
    }),
    "logo-broken": () => ({
      what: "Cette image est incomplète, abîmée ou vide : il n'y a rien à en montrer. Rien n'a été changé.",
      remedy: "Ouvrez l'original, et enregistrez-le de nouveau en PNG.",
    }),
    "logo-holds": ({ what }) => ({
      what: `Ce dessin SVG ${holding[what]}. Rien n'a été changé.`,
      remedy:
        what === "letters"
          ? "Vectorisez le texte (« objet en chemin »), ou enregistrez le dessin en PNG."
          : "Enregistrez le dessin en PNG.",
    }),
    "logo-not-drawn": () => ({
      what: "Ce qui dessine les logos n'est pas installé. Rien n'a été changé.",
      remedy: "Pour l'ajouter : npm install --global @resvg/resvg-js@2.6.",
    }),
    "document-not-read": ({ kind }) => {
      const [what, remedy] = unread[kind];
      return { what, remedy };
    },
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
    "nothing-to-open": () => ({
      what: "Rien n'est écrit dans un fichier : il n'y a rien à ouvrir.",
      remedy: "Donnez un nom de fichier à --out, ou laissez --open de côté.",
    }),
    "file-not-as-made": ({ files }) =>
      files.length < 2
        ? {
            what: `${french.list(files)} a été changé depuis qu'il a été fait, ou vient d'ailleurs. Rien n'a été écrit.`,
            remedy: "Donnez un autre nom avec --out, ou ajoutez --yes pour le remplacer.",
          }
        : {
            what: `${french.list(files)} ont été changés depuis qu'ils ont été faits, ou viennent d'ailleurs. Rien n'a été écrit.`,
            remedy: "Donnez un autre nom avec --out, ou ajoutez --yes pour les remplacer.",
          },
    "document-not-written-so": ({ ending, formats }) => ({
      what: `Un document n'est pas écrit sous cette forme : ${french.quote(ending)}.`,
      remedy: `Donnez un nom qui finit par ${french.alternatives(formats.map((one) => `.${one}`))}, ou le nom d'un dossier.`,
    }),
    "name-of-another-format": ({ ending, formats }) => ({
      what: `Un nom qui finit par ${french.quote(ending)} n'est pas celui du format demandé : ${french.list(formats)}.`,
      remedy: "Laissez de côté la fin de ce nom, ou demandez ce format avec --format.",
    }),
    "file-exists": () => ({
      what: "Un fichier de ce nom existe déjà ; il n'a pas été changé.",
      remedy: "Choisissez un autre nom, ou supprimez d'abord ce fichier.",
    }),
    "folder-in-the-way": () => ({
      what: "Un dossier porte déjà ce nom. Rien n'a été écrit.",
      remedy: "Donnez un autre nom avec --out, ou renommez ce dossier.",
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
