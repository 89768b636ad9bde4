import { type English, english } from "../../language/english.ts";
import { toReference } from "../../values/reference.ts";
import type { FindableKind } from "../finder.ts";
import type { RegisterCatalogue } from "./catalogue.ts";
import { commandsThatShow, whatHangs } from "./hanging-named.ts";
import { tables } from "./tables-en.ts";

const { quote, alternatives } = english;

const unknown: Readonly<Record<FindableKind, string>> = {
  participant: "No person matches",
  organisation: "No organisation matches",
  session: "No session matches",
  exchange: "Nothing that was said matches",
  quotation: "No quotation matches",
  idea: "No idea matches",
  decision: "No decision matches",
  objection: "No objection matches",
  commitment: "No commitment matches",
  "log-entry": "No log entry matches",
  task: "No task matches",
  experiment: "No experiment matches",
  indicator: "No indicator matches",
  service: "No existing service matches",
  recommendation: "No recommendation matches",
  category: "No category matches",
  phase: "No phase matches",
  question: "No question matches",
  year: "No year matches",
};

const words: English<RegisterCatalogue> = {
  verbs: {
    history: {
      about: "what was written in the register, latest first",
      example: "coop history --last 10",
      options: { last: "only the latest", all: "all of them, and not the latest 20" },
    },
    backup: {
      about: "copies the register as it is, and reads the copy again",
      example: "coop backup\ncoop backup /media/stick --keep 10",
      arguments: { to: ["where", "folder or file; else the folder backups beside the register"] },
      options: { keep: "keep only the latest backups of this register in that folder" },
    },
    restore: {
      about: "puts a backup in the place of the register, which is kept beside it",
      example: "coop restore\ncoop restore backups/coop-2024-03-19-18h30.db",
      arguments: { file: ["backup", "file that coop backup made; else chosen among the latest"] },
      options: { anotherRegister: "even if the backup is of another register" },
    },
    verify: {
      about: "looks for what the disk or another program may have damaged",
      example: "coop verify",
      arguments: { backup: ["backup", "to compare with; else the latest"] },
    },
    undo: {
      about: "takes back the last write, or the one with this number",
      example: "coop undo\ncoop undo 12",
      arguments: { number: ["no.", "number that the history gives"] },
    },
  },
  views: {
    history: {
      number: "no.",
      writtenAt: "written",
      author: "by",
      sentence: "what was done",
      isInEffect: "in effect",
    },
    backup: {
      file: "file",
      lastEntry: "last write, no.",
      lastWrittenAt: "written",
      people: "people",
      sessions: "sessions",
    },
    restoration: { what: "", backup: "backup", present: "present register" },
  },
  titles: { history: "history", backup: "backup", restoration: "backup and present register" },
  problems: {
    "no-register": ({ folder }) => ({
      what: `There is no register in ${folder} nor in the folders above it.`,
      remedy: 'Make one with: coop init "Name of the cooperative". Or name it with --register.',
    }),
    "register-missing": () => ({
      what: "This register does not exist.",
      remedy: "Check the name of the file, or make the register with coop init.",
    }),
    "register-exists": () => ({
      what: "A file of this name is there already; nothing was changed.",
      remedy: "Choose another folder, or another name with --register.",
    }),
    "register-above": ({ above }) => ({
      what: `There is a register above this folder already: ${above}.`,
      remedy:
        'Use it: the commands that you type here find it. To make another in this folder: coop init "Name of the cooperative" --register coop.db.',
    }),
    "register-empty": () => ({
      what: "This file is empty: it is no register.",
      remedy: "Restore a backup (coop restore), or delete this file and run coop init.",
    }),
    "not-a-register": () => ({
      what: "This file is not a register of coop.",
      remedy: "Check the path; a register is usually called coop.db.",
    }),
    "register-newer": ({ version, known }) => ({
      what: `This register comes from a newer version of coop (format ${version}; this one knows format ${known}).`,
      remedy: "Install the latest version of coop.",
    }),
    "copy-failed": ({ version }) => ({
      what: `This register has to go to format ${version}, and the copy that is made first could not be written beside it; it was left as it was.`,
      remedy: "Make room on the disk, or check the permissions of the folder, then try again.",
    }),
    "register-damaged": () => ({
      what: "This register is damaged; it was not changed.",
      remedy: "Restore a backup: coop restore. This file will be kept beside it.",
    }),
    "register-busy": () => ({
      what: "The register is in use by another program.",
      remedy: "Close the other program or wait a moment, then try again.",
    }),
    "register-read-only": () => ({
      what: "This register cannot be changed: it is read-only.",
      remedy: "Check the permissions of the file and of its folder.",
    }),
    "folder-closed": () => ({
      what: "This file cannot be opened or written here.",
      remedy: "Check the permissions of the folder, or choose another.",
    }),
    "folder-missing": () => ({
      what: "The folder of this file does not exist.",
      remedy: "Make the folder, or choose another.",
    }),
    "disk-full": () => ({
      what: "The disk is full; nothing was recorded.",
      remedy: "Make room, then try again.",
    }),
    "disk-fault": () => ({
      what: "The disk refused to write; nothing was recorded.",
      remedy: "Check the disk or the network share, and make a copy of the register.",
    }),
    "copy-unlike": () => ({
      what: "The backup, read again, is not what the register holds; it was not kept.",
      remedy: "Check the register with coop verify, then try again, on another disk if need be.",
    }),
    "backup-missing": () => ({
      what: "This backup does not exist.",
      remedy: "Check the name of the file; coop restore, alone, offers the backups of this register.",
    }),
    "backup-damaged": () => ({
      what: "This backup is damaged or incomplete; the register was not changed.",
      remedy: "Take another one: coop restore, alone, offers the backups of this register.",
    }),
    "backup-unnamed": ({ latest }) => ({
      what: "This command does not say which backup to restore.",
      remedy: `The latest: coop restore ${latest}`,
    }),
    "no-backup-here": ({ folder }) => ({
      what: `There is no backup of this register in ${folder}.`,
      remedy: "If it is elsewhere, name it: coop restore <file>.",
    }),
    "backup-folder-missing": () => ({
      what: "This folder does not exist; nothing was copied.",
      remedy: "Plug in the key or the disk, or create this folder first.",
    }),
    "keeps-no-backup": () => ({
      what: "At least one backup always stays: the one that was just made.",
      remedy: "Write --keep 1, or more.",
    }),
    "restores-itself": () => ({
      what: "This file is the register itself, not a backup.",
      remedy: "Name a backup: coop restore backups/coop-2024-03-19-18h30.db.",
    }),
    "backup-of-another": ({ backup, present }) => ({
      what: `This backup is of another register${backup ? ` (${quote(backup)})` : ""} than the one here${present ? ` (${quote(present)})` : ""}; nothing was changed.`,
      remedy:
        "Choose a backup of this register. To put the other in its place all the same: --another-register.",
    }),
    "file-faulty": ({ count }) => ({
      what: `The file of the register is damaged in ${english.figure(count, { one: "place", many: "places" })}.`,
      remedy: "Do not use it any more, and take the last backup: coop restore.",
    }),
    "keys-lead-nowhere": ({ table, count }) => ({
      what: `${english.figure(count, tables[table])}: what it belongs to is not in the register.`,
      remedy: "Another program probably wrote to it. Take the last backup: coop restore.",
    }),
    "number-beyond-counter": ({ kind, number }) => ({
      what: `${toReference(kind, number)} bears a number that was not given yet.`,
      remedy: "Another program probably wrote to it. Take the last backup: coop restore.",
    }),
    "differs-from-backup": ({ hanging, backup }) => ({
      what: `Is no longer as in the backup ${backup}, and no write changed it since: ${whatHangs(hanging, english, tables)}.`,
      remedy: `The disk may have altered one of the two files. Compare with: ${english.list(commandsThatShow(hanging).map((command) => `${command} --register ${backup}`))}.`,
    }),
    "name-says-nothing": ({ typed }) => ({
      what: `${quote(typed)} has neither a letter nor a digit.`,
      remedy: "Write a text that can be found again.",
    }),
    "unknown-item": ({ kind, typed, nearest }) => {
      const adding = kind === "organisation" ? "; to add it: coop organisation add" : "";
      const listing = `coop ${kind} list${adding}`;
      return {
        what: `${unknown[kind]} ${quote(typed)}.`,
        remedy:
          nearest.length > 0
            ? `Did you mean ${alternatives(nearest.map(quote))}? The list: ${listing}.`
            : `The list: ${listing}.`,
      };
    },
    "removed-item": ({ kind, number, name, entry }) => ({
      what: `${toReference(kind, number)}${name ? ` ${quote(name)}` : ""} is no longer in the register: entry no. ${entry} took it away.`,
      remedy: `To have it back: coop undo ${entry}. The list: coop ${kind} list.`,
    }),
    "ambiguous-item": ({ typed, candidates, more }) => ({
      what: `${quote(typed)} can mean ${alternatives(candidates.map(quote))}${more > 0 ? `, and ${more} more` : ""}.`,
      remedy: "Write the reference, or more of the name.",
    }),
    "hangs-on": ({ item, hanging, person }) => {
      const reference = person === null ? "" : toReference("participant", person);
      const ways = reference
        ? `If this person does not come any more: coop participant leave ${reference}; if they are entered twice: coop participant merge ${reference} --into <person>; if they ask to disappear: coop participant forget ${reference}. If it is a mistake indeed, first see to`
        : "First see to";
      return {
        what: `${item} cannot go while something hangs on it: ${whatHangs(hanging, english, tables)}.`,
        remedy: `${ways} what hangs on it: ${english.list(commandsThatShow(hanging, { item, numbers: "<numbers>" }))}.`,
      };
    },
    "nothing-to-undo": () => ({ what: "There is nothing to undo.", remedy: "The history: coop history." }),
    "unknown-entry": ({ number, last }) => ({
      what: `The history has no entry no. ${number}.`,
      remedy: `The last one is no. ${last}. The history: coop history.`,
    }),
    "already-undone": ({ number }) => ({
      what: `Entry no. ${number} is undone already.`,
      remedy: "To restore it, undo its undoing: its number is in coop history.",
    }),
    "changed-since": ({ number, since }) => ({
      what: `Entry no. ${number} cannot be undone: entry no. ${since} has changed the same data since.`,
      remedy: `Undo the later one first: coop undo ${since}.`,
    }),
    "cannot-be-undone": ({ number }) => ({
      what: `Entry ${number} erased a person: it cannot be undone, and nothing was kept of them.`,
      remedy: "If it was a mistake, register the person again, or restore elsewhere a backup made before.",
    }),
    "erased-since": ({ number, since }) => ({
      what: `Entry ${number} cannot be undone: entry ${since} erased for good a part of what it had changed.`,
      remedy: "Correct what needs it with the edit command instead.",
    }),
    "undo-hangs-on": ({ number, hanging, since }) => ({
      what: `Entry no. ${number} cannot be undone: what it added is used since by ${whatHangs(hanging, english, tables)}.`,
      remedy: `See what hangs on it: ${english.list(commandsThatShow(hanging))}. Take that back, or first undo ${english.list(since.map((later) => `entry no. ${later} (coop undo ${later})`))}.`,
    }),
    "lost-since": ({ number, since }) => ({
      what: `Entry no. ${number} cannot be undone: what it would bring back depends on what entry no. ${since} has removed since.`,
      remedy: `Undo the later one first: coop undo ${since}.`,
    }),
    "taken-since": ({ number }) => ({
      what: `Entry no. ${number} cannot be undone: a number or a name that it would bring back was taken since.`,
      remedy: "First undo the entry that took it: coop history.",
    }),
    "start-of-register": () => ({
      what: "Entry no. 1 began this register: it cannot be undone.",
      remedy: "To begin again, put this file elsewhere, then run coop init.",
    }),
  },
  notices: {
    "backup-made": ({ file }) => `Backup made and read again: ${file}`,
    "backup-folder": () => "backups",
    "backups-deleted": ({ files }) => `Older backups deleted: ${english.list(files)}.`,
    "last-written": () => "last write",
    "rows-of": ({ table }) => tables[table].many,
    "present-unreadable": ({ file }) =>
      `The present register cannot be read: ${file}. If people were erased from it since the backup, they have to be erased again.`,
    "which-backup": () => "Which backup is to be restored?",
    "restore-question": ({ file, lost }) =>
      lost > 0
        ? `Put ${file} in the place of the present register? ${english.figure(lost, { one: "write made since is", many: "writes made since are" })} not in it.`
        : `Put ${file} in the place of the present register?`,
    "before-restoring": () => "before",
    "former-kept": ({ file }) => `The former register is kept: ${file}`,
    "register-whole": ({ rows }) =>
      `The register is whole: ${english.figure(rows, { one: "row checked", many: "rows checked" })}.`,
    "compared-with": ({ file, rows }) =>
      `Compared with the backup ${file}: ${english.figure(rows, { one: "row", many: "rows" })} without an unexplained difference.`,
    "not-comparable": ({ file }) =>
      `The backup ${file} is of another register or of an earlier format: it was not compared.`,
    "nothing-to-compare": () =>
      "Without a backup to compare with, a letter that the disk altered would not be seen. To make one: coop backup",
    "register-being-read": () => "Reading the register…",
    "register-brought-up": ({ to, copy }) =>
      `This register was brought to format ${to} of this version of coop.${copy ? ` What it was before is kept in ${copy}.` : ""}`,
    "undo-removes": ({ removed }) =>
      `To be removed: ${english.list(removed.map(({ table, count }) => english.figure(count, tables[table])))}.`,
    "undo-keeps": ({ kept }) => `Changed since, and kept: ${whatHangs(kept, english, tables)}.`,
    "undo-question": ({ number, sentence }) => `Entry no. ${number}: ${sentence} Undo it?`,
    "remove-question": ({ sentence }) => `What will be done: ${sentence} Go on?`,
    redirected: ({ typed, item }) => `${typed} is now ${item}.`,
    "older-entries": ({ count }) =>
      `And ${english.figure(count, { one: "older entry", many: "older entries" })}: coop history --all.`,
    "left-as-it-was": () => "Nothing was changed.",
  },
  operations: {
    restored: ({ backup }) => `Backup restored: ${backup}.`,
    undone: ({ number, sentence, kept = [] }) =>
      kept.length === 0
        ? `Entry no. ${number} undone: ${sentence}`
        : `Entry no. ${number} undone, but for what had changed since (${english.list(
            kept.map(({ table, count, references }) =>
              references.length === count ? references.join(", ") : english.figure(count, tables[table]),
            ),
          )}): ${sentence}`,
  },
};
export default words;
