import { toFileWords } from "../../documents/words/fr.ts";
import { french } from "../../language/french.ts";
import { tables } from "../../register/words/tables-fr.ts";
import { toReference } from "../../values/reference.ts";
import type { TheirTopic } from "../belongings.ts";
import type { PrivacyCatalogue, ShownText } from "./catalogue.ts";
import { placesIn, tableNames } from "./places.ts";

const { quote, list, figure, day } = french;

const texts = { one: "texte", many: "textes", gender: "m" } as const;
const entries = { one: "écriture de l'historique", many: "écritures de l'historique", gender: "f" } as const;

const doubt = "peut-être quelqu'un d'autre";
const shown = ({ places, excerpt, isDoubtful }: ShownText): string =>
  `${placesIn(places, tables)} : ${quote(excerpt)}${isDoubtful ? ` (${doubt})` : ""}`;

const leaving: Readonly<Record<TheirTopic, string>> = {
  name: "nom",
  email: "courriel",
  phone: "téléphone",
  district: "quartier",
  function: "fonction",
  minority: "minorité",
  stay: "raison du départ",
  consents: "origine des accords",
  mandate: "raison du retrait du mandat",
  quotations: "paroles citées mot pour mot",
};

const words: PrivacyCatalogue = {
  choices: { heldTable: tableNames(tables) },
  verbs: {
    "participant access": {
      spoken: "accès",
      about: "montre tout ce que le carnet contient sur une personne, pour le lui remettre",
      example: "coop participant access P07\ncoop participant access P07 --out P07.md",
      options: {
        out: "fichier à écrire (.md ou .json), ou dossier où l'écrire ; sinon la réponse est affichée",
        open: toFileWords.open,
      },
    },
    "participant forget": {
      spoken: "oublier",
      about: "efface une personne du carnet, pour toujours, sans changer les comptes",
      example:
        'coop participant forget P07\ncoop participant forget P07 --replace-texts "une habitante" --yes',
      arguments: { participant: ["personne", "référence de la personne à effacer"] },
      options: {
        replaceTexts: "les mots qui remplacent son nom dans les textes, sans poser de question",
        keepTexts: "les rangs des textes qui parlent de quelqu'un d'autre, par exemple 2,5",
      },
    },
  },
  columns: {
    reference: "réf.",
    table: "où",
  },
  views: {
    identity: {
      givenName: "prénom",
      familyName: "nom de famille",
      email: "courriel",
      phone: "téléphone",
      district: "quartier",
      isMinor: "mineure ou mineur",
      authorisedOn: "autorisation parentale du",
      formerly: "aussi connu avant",
      erasedOn: "effacée le",
    },
    heldTexts: { excerpt: "texte", isDoubtful: doubt },
    heldBatches: { file: "liste importée", importedAt: "le" },
  },
  titles: {
    identity: "identité",
    heldTexts: "textes qui nomment cette personne",
    heldBatches: "listes importées",
    erasedTexts: "textes d'où cette personne a été effacée",
  },
  problems: {
    "answer-not-written-so": ({ ending }) => ({
      what: `Cette réponse ne s'écrit pas en ${ending}.`,
      remedy: "Donnez au fichier un nom qui finit par .md (texte) ou par .json.",
    }),
    "texts-not-settled": ({ texts: its }) => ({
      what: `Cette personne est nommée dans ${figure(its.length, texts)} ; rien n'a été effacé.\n${its.map((one, index) => `${index + 1}. ${shown(one)}`).join("\n")}`,
      remedy:
        "Dites ce qui remplace son nom : --replace-texts \"une participante\" ; et ce qui parle de quelqu'un d'autre : --keep-texts 2. Ou lancez la commande dans un terminal : elle montre chaque texte.",
    }),
    "texts-changed": ({ number }) => ({
      what: `Le carnet a changé entre-temps : d'autres textes nomment ${toReference("participant", number)}. Rien n'a été effacé.`,
      remedy: `Recommencez : coop participant forget ${toReference("participant", number)}.`,
    }),
    "file-not-rewritten": ({ number }) => ({
      what: `${toReference("participant", number)} a disparu du carnet, mais le fichier n'a pas pu être réécrit ensuite.`,
      remedy: `Quand ce qui suit sera réglé, relancez : coop participant forget ${toReference("participant", number)}`,
    }),
    "text-taken": () => ({
      what: "Un des noms remplacés serait le même qu'un autre qui existe déjà ; rien n'a été effacé.",
      remedy: "Recommencez avec d'autres mots pour ce texte, ou changez d'abord l'autre nom.",
    }),
    "no-such-text": ({ unknown, count }) => ({
      what: `Il n'y a pas de texte de rang ${list(unknown.map(String))} : il y en a ${count}.`,
      remedy: "Lancez la commande sans --keep-texts pour voir la liste des textes.",
    }),
    "words-name-them": ({ words: typed }) => ({
      what: `${quote(typed)} nomme encore cette personne.`,
      remedy: "Choisissez des mots qui ne la désignent pas : une participante, un membre du groupe.",
    }),
    "reference-needed": ({ reference }) => ({
      what: "Effacer est définitif : avec --yes, la personne est désignée par sa référence, pas par un nom.",
      remedy: `S'il s'agit bien de ${reference} : coop participant forget ${reference} --yes`,
    }),
    "erased-still-held": ({ number, places }) => {
      const reference = toReference("participant", number);
      return {
        what: `${reference} a été effacée ou effacé, et le carnet garde encore quelque chose de cette personne : ${placesIn(places, tables)}.`,
        remedy: `Effacez ce qui reste : coop participant forget ${reference}.`,
      };
    },
    "erased-named-again": ({ number, places }) => {
      const reference = toReference("participant", number);
      return {
        what: `Depuis qu'une sauvegarde a été reprise, des textes nomment peut-être ${reference}, qui a été effacée ou effacé : ${placesIn(places, tables)}. Relisez-les, corrigez-les s'il le faut (edit), puis dites que c'est fait.`,
        ways: [`coop participant forget ${reference}`],
        alike: [
          reference,
          "personnes effacées sont peut-être nommées depuis qu'une sauvegarde a été reprise",
        ],
      };
    },
  },
  notices: {
    someone: () => "une participante ou un participant",
    "erased-address": () => "adresse effacée",
    "erased-phone": () => "numéro effacé",
    "erased-value": () => "valeur effacée",
    "answer-title": ({ reference, name }) =>
      `Ce que le carnet contient sur ${name || reference} (${reference})`,
    "answer-written": ({ file }) =>
      `Réponse écrite : ${file}. Relisez-la avant de la remettre : des textes peuvent parler aussi d'autres personnes.`,
    "not-held-title": () => "Ce que le carnet ne contient pas",
    "not-held": () =>
      "Le carnet n'a de place ni pour une date de naissance, ni pour une adresse postale, un numéro de sécurité sociale ou d'allocataire, la santé, la nationalité, les ressources, l'opinion. Il ne dit pas qui a voté quoi.",
    "holds-nothing-of": ({ titles }) =>
      `Rien n'y est noté, pour cette personne, sous : ${list(titles.map((title) => title.toLowerCase()))}.`,
    "forget-plan": ({ number, name, staying, entries: its }) => {
      const stays =
        staying.length > 0
          ? `\nResteront, sous la seule référence ${toReference("participant", number)}, pour que les comptes ne changent pas : ${list(staying.map(({ title, count }) => `${title.toLowerCase()} (${count})`))}.`
          : "";
      return `${toReference("participant", number)} ${name} va disparaître du carnet, pour toujours : rien ne pourra l'annuler.\nPartiront : ${list(Object.values(leaving))} ; et ce qu'en répètent les listes importées et ${figure(its, entries)}.${stays}`;
    },
    "text-to-settle": ({ rank, total, ...text }) => `\nTexte ${rank} sur ${total}, ${shown(text)}`,
    "texts-kept": ({ places }) =>
      `Gardés tels quels, puisqu'ils parlent de quelqu'un d'autre : ${placesIn(places, tables)}.`,
    "text-question": () => "Que devient ce texte ?",
    "text-proposed": ({ excerpt }) => `Proposition : ${quote(excerpt)}`,
    "text-replace": () => "Prendre la proposition",
    "text-other-words": () => "Mettre d'autres mots à la place du nom",
    "text-keep": () => "Le garder : il parle de quelqu'un d'autre",
    "text-words": () => "Les mots à la place du nom",
    "text-words-unfit": () => "Écrivez des mots qui ne nomment pas cette personne.",
    "forget-question": ({ reference }) =>
      `Pour effacer cette personne, tapez ${reference} ; pour ne rien faire, laissez vide`,
    "forget-mistyped": ({ reference }) => `Tapez ${reference}, ou laissez vide pour ne rien faire.`,
    "files-still-name": ({ files }) =>
      `Ces fichiers, près du carnet, contiennent encore cette personne : ${list(files)}. Supprimez ceux qui ne servent plus.`,
    "documents-given-out": () =>
      "Ce qui a quitté le carnet ne peut pas être corrigé d'ici : documents déjà faits (Word, PDF, tableurs), courriels, copies sur d'autres disques.",
    "erased-already": ({ reference, on }) =>
      `${reference} a été effacée ou effacé le ${day(on)} ; le fichier vient d'être réécrit encore une fois.`,
  },
  operations: {
    "person-erased": ({ number }) => `Une personne a été effacée (${toReference("participant", number)}).`,
    "erased-read-again": ({ number }) =>
      `Relus : les textes qui pouvaient nommer une personne effacée (${toReference("participant", number)}).`,
  },
};
export default words;
