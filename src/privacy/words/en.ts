import { toFileWords } from "../../documents/words/en.ts";
import { type English, english } from "../../language/english.ts";
import { tables } from "../../register/words/tables-en.ts";
import { toReference } from "../../values/reference.ts";
import type { TheirTopic } from "../belongings.ts";
import type { PrivacyCatalogue, ShownText } from "./catalogue.ts";
import { placesIn, tableNames } from "./places.ts";

const { quote, list, figure, day } = english;

const texts = { one: "text", many: "texts" } as const;
const entries = { one: "entry of the history", many: "entries of the history" } as const;

const doubt = "perhaps someone else";
const shown = ({ places, excerpt, isDoubtful }: ShownText): string =>
  `${placesIn(places, tables)}: ${quote(excerpt)}${isDoubtful ? ` (${doubt})` : ""}`;

const leaving: Readonly<Record<TheirTopic, string>> = {
  name: "name",
  email: "e-mail",
  phone: "phone",
  district: "district",
  function: "function",
  minority: "being a minor",
  stay: "reason for leaving",
  consents: "source of the consents",
  mandate: "reason for withdrawing from the mandate",
  quotations: "words quoted as they were spoken",
};

const words: English<PrivacyCatalogue> = {
  choices: { heldTable: tableNames(tables) },
  verbs: {
    "participant access": {
      about: "shows all that the register holds of a person, to be handed to them",
      example: "coop participant access P07\ncoop participant access P07 --out P07.md",
      options: {
        out: "file to write (.md or .json), or folder to write it to; else the answer is printed",
        open: toFileWords.open,
      },
    },
    "participant forget": {
      about: "erases a person from the register, for good, without changing any count",
      example: 'coop participant forget P07\ncoop participant forget P07 --replace-texts "a resident" --yes',
      arguments: { participant: ["person", "reference of the person to erase"] },
      options: {
        replaceTexts: "the words that stand for their name in texts, without asking",
        keepTexts: "the ranks of the texts that speak of someone else, for example 2,5",
      },
    },
  },
  columns: {
    reference: "ref.",
    table: "where",
  },
  views: {
    identity: {
      givenName: "given name",
      familyName: "family name",
      email: "e-mail",
      phone: "phone",
      district: "district",
      isMinor: "minor",
      authorisedOn: "parents' authorisation of",
      formerly: "also known before",
      erasedOn: "erased on",
    },
    heldTexts: { excerpt: "text", isDoubtful: doubt },
    heldBatches: { file: "imported list", importedAt: "on" },
  },
  titles: {
    identity: "identity",
    heldTexts: "texts that name this person",
    heldBatches: "imported lists",
    erasedTexts: "texts from which this person was erased",
  },
  problems: {
    "answer-not-written-so": ({ ending }) => ({
      what: `This answer is not written as ${ending}.`,
      remedy: "Give the file a name that ends in .md (text) or in .json.",
    }),
    "texts-not-settled": ({ texts: its }) => ({
      what: `This person is named in ${figure(its.length, texts)}; nothing was erased.\n${its.map((one, index) => `${index + 1}. ${shown(one)}`).join("\n")}`,
      remedy:
        'Say what stands for their name: --replace-texts "a participant"; and what speaks of someone else: --keep-texts 2. Or run the command in a terminal: it shows each text.',
    }),
    "texts-changed": ({ number }) => ({
      what: `The register changed in the meantime: other texts name ${toReference("participant", number)}. Nothing was erased.`,
      remedy: `Start again: coop participant forget ${toReference("participant", number)}.`,
    }),
    "file-not-rewritten": ({ number }) => ({
      what: `${toReference("participant", number)} is gone from the register, but the file could not be rewritten afterwards.`,
      remedy: `When what follows is settled, run again: coop participant forget ${toReference("participant", number)}`,
    }),
    "text-taken": () => ({
      what: "One of the replaced names would be the same as another that exists already; nothing was erased.",
      remedy: "Start again with other words for that text, or change the other name first.",
    }),
    "no-such-text": ({ unknown, count }) => ({
      what: `There is no text of rank ${list(unknown.map(String))}: there are ${count}.`,
      remedy: "Run the command without --keep-texts to see the list of texts.",
    }),
    "words-name-them": ({ words: typed }) => ({
      what: `${quote(typed)} still names this person.`,
      remedy: "Choose words that do not say who it is: a participant, a member of the group.",
    }),
    "reference-needed": ({ reference }) => ({
      what: "Erasing is final: with --yes, the person is named by their reference, not by a name.",
      remedy: `If it is ${reference}: coop participant forget ${reference} --yes`,
    }),
    "erased-still-held": ({ number, places }) => {
      const reference = toReference("participant", number);
      return {
        what: `${reference} was erased, and the register still holds something of theirs: ${placesIn(places, tables)}.`,
        remedy: `Erase what is left: coop participant forget ${reference}.`,
      };
    },
    "erased-named-again": ({ number, places }) => {
      const reference = toReference("participant", number);
      return {
        what: `Since a backup was restored, texts may name ${reference}, who was erased: ${placesIn(places, tables)}. Read them again, correct them where needed (edit), then say that it is done.`,
        ways: [`coop participant forget ${reference}`],
        alike: [reference, "people who were erased may be named since a backup was restored"],
      };
    },
  },
  notices: {
    someone: () => "a participant",
    "erased-address": () => "address erased",
    "erased-phone": () => "number erased",
    "erased-value": () => "value erased",
    "answer-title": ({ reference, name }) => `What the register holds of ${name || reference} (${reference})`,
    "answer-written": ({ file }) =>
      `Answer written: ${file}. Read it before you hand it over: texts may speak of other people too.`,
    "not-held-title": () => "What the register does not hold",
    "not-held": () =>
      "The register has no place for a birth date, a postal address, a social security or benefit number, health, nationality, income or opinion. It does not say who voted what.",
    "holds-nothing-of": ({ titles }) =>
      `Nothing is noted of this person under: ${list(titles.map((title) => title.toLowerCase()))}.`,
    "forget-plan": ({ number, name, staying, entries: its }) => {
      const stays =
        staying.length > 0
          ? `\nWhat stays, under the reference ${toReference("participant", number)} alone, so that no count changes: ${list(staying.map(({ title, count }) => `${title.toLowerCase()} (${count})`))}.`
          : "";
      return `${toReference("participant", number)} ${name} will disappear from the register, for good: nothing can undo it.\nWhat goes: ${list(Object.values(leaving))}; and what imported lists and ${figure(its, entries)} repeat of it.${stays}`;
    },
    "text-to-settle": ({ rank, total, ...text }) => `\nText ${rank} of ${total}, ${shown(text)}`,
    "texts-kept": ({ places }) =>
      `Kept as they are, since they speak of someone else: ${placesIn(places, tables)}.`,
    "text-question": () => "What becomes of this text?",
    "text-proposed": ({ excerpt }) => `Proposal: ${quote(excerpt)}`,
    "text-replace": () => "Take the proposal",
    "text-other-words": () => "Put other words in place of the name",
    "text-keep": () => "Keep it: it speaks of someone else",
    "text-words": () => "The words in place of the name",
    "text-words-unfit": () => "Write words that do not name this person.",
    "forget-question": ({ reference }) =>
      `To erase this person, type ${reference}; to do nothing, leave it empty`,
    "forget-mistyped": ({ reference }) => `Type ${reference}, or leave it empty to do nothing.`,
    "files-still-name": ({ files }) =>
      `These files, near the register, still hold this person: ${list(files)}. Delete those that serve no more.`,
    "documents-given-out": () =>
      "What has left the register cannot be corrected from here: documents made already (Word, PDF, spreadsheets), e-mails, copies on other disks.",
    "erased-already": ({ reference, on }) =>
      `${reference} was erased on ${day(on)}; the file has just been rewritten once more.`,
  },
  operations: {
    "person-erased": ({ number }) => `A person was erased (${toReference("participant", number)}).`,
    "erased-read-again": ({ number }) =>
      `Read again: the texts that could name a person who was erased (${toReference("participant", number)}).`,
  },
};
export default words;
