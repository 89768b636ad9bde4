import type { RegisterCatalogue } from "../../src/register/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

export const samples: SamplesOf<RegisterCatalogue> = {
  problems: {
    "no-register": { folder: "/carnets" },
    "register-above": { above: "/carnets/coop.db" },
    "register-newer": { version: 9, known: 8 },
    "copy-failed": { version: 9 },
    "backup-unnamed": { latest: "sauvegardes/coop-2024-03-19-18h30.db" },
    "no-backup-here": { folder: "/carnets" },
    "backup-of-another": { backup: "Une autre", present: "Coopérative d'essai" },
    "file-faulty": { faults: ["row 5 missing from index session_number"], count: 2 },
    "keys-lead-nowhere": { table: "attendance", count: 2 },
    "number-beyond-counter": { kind: "participant", number: 7 },
    "differs-from-backup": {
      hanging: [
        {
          table: "attendance",
          count: 2,
          items: [{ kind: "session", reference: "S01", name: "Missions" }],
          hasMore: true,
        },
        { table: "consent", count: 1, items: [], hasMore: false },
      ],
      backup: "sauvegardes/coop-2024-03-19-18h30.db",
    },
    "name-says-nothing": { typed: "zoo" },
    "removed-item": { kind: "service", number: 7, name: "Guichet", entry: 12 },
    "unknown-item": { kind: "participant", typed: "zoo", nearest: ["Gouvernance"] },
    "ambiguous-item": {
      kind: "participant",
      typed: "zoo",
      candidates: ["P07 Awa Traoré", "P12 Awa Diop"],
      more: 2,
    },
    "hangs-on": {
      item: "P07 Awa Traoré",
      hanging: [
        {
          table: "attendance",
          count: 2,
          items: [{ kind: "session", reference: "S01", name: "Missions" }],
          hasMore: true,
        },
        { table: "consent", count: 1, items: [], hasMore: false },
      ],
      person: 7,
    },
    "unknown-entry": { number: 7, last: 41 },
    "already-undone": { number: 7 },
    "changed-since": { number: 7, since: 40 },
    "cannot-be-undone": { number: 7 },
    "erased-since": { number: 7, since: 40 },
    "undo-hangs-on": {
      number: 7,
      hanging: [
        {
          table: "attendance",
          count: 2,
          items: [{ kind: "session", reference: "S01", name: "Missions" }],
          hasMore: true,
        },
        { table: "consent", count: 1, items: [], hasMore: false },
      ],
      since: [40, 41],
    },
    "lost-since": { number: 7, since: 40 },
    "taken-since": { number: 7 },
  },
  notices: {
    "backup-made": { file: "inscrits.csv" },
    "backups-deleted": { files: ["bilan-2024.md"] },
    "rows-of": { table: "participant" },
    "present-unreadable": { file: "inscrits.csv" },
    "restore-question": { file: "inscrits.csv", lost: 3 },
    "former-kept": { file: "inscrits.csv" },
    "register-whole": { rows: 38 },
    "compared-with": { file: "inscrits.csv", rows: 38 },
    "not-comparable": { file: "inscrits.csv" },
    "register-brought-up": { from: 1, to: 2, copy: "/carnets/coop.db.v1" },
    "undo-removes": {
      removed: [
        { table: "participant", count: 37 },
        { table: "membership", count: 37 },
      ],
    },
    "undo-keeps": {
      kept: [
        {
          table: "participant",
          count: 1,
          items: [{ kind: "participant", reference: "P05", name: "Éva Étang" }],
          hasMore: false,
        },
      ],
    },
    "undo-question": { number: 7, sentence: "Carnet commencé." },
    "older-entries": { count: 2 },
    "remove-question": { sentence: "Carnet commencé." },
    redirected: { typed: "zoo", item: "P07 Awa Traoré" },
  },
  operations: {
    restored: { backup: "coop-2024-03-19-18h30.db" },
    undone: {
      number: 7,
      operation: "register-started",
      parameters: {},
      kept: [{ table: "participant", count: 1, references: ["P05"] }],
      sentence: "Carnet commencé.",
    },
  },
};
