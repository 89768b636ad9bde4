import { french } from "../../language/french.ts";
import { toReference } from "../../values/reference.ts";
import type { FindableKind } from "../finder.ts";
import type { RegisterCatalogue } from "./catalogue.ts";
import { commandsThatShow, whatHangs } from "./hanging-named.ts";
import { tables } from "./tables-fr.ts";

const { quote, alternatives } = french;

const unknown: Readonly<Record<FindableKind, string>> = {
  participant: "Aucune personne ne correspond à",
  organisation: "Aucune structure ne correspond à",
  session: "Aucun temps collectif ne correspond à",
  exchange: "Rien de ce qui s'est dit ne correspond à",
  quotation: "Aucune citation ne correspond à",
  idea: "Aucune piste d'action ne correspond à",
  decision: "Aucune décision ne correspond à",
  objection: "Aucune objection ne correspond à",
  commitment: "Aucun engagement ne correspond à",
  "log-entry": "Aucune ligne de journal ne correspond à",
  task: "Rien de ce qui est à faire ne correspond à",
  experiment: "Aucune expérimentation ne correspond à",
  indicator: "Aucun indicateur ne correspond à",
  service: "Rien de ce qui existe déjà ne correspond à",
  recommendation: "Aucune recommandation ne correspond à",
  category: "Aucune catégorie ne correspond à",
  phase: "Aucune phase ne correspond à",
  question: "Aucune question ne correspond à",
  year: "Aucune année ne correspond à",
};

const words: RegisterCatalogue = {
  verbs: {
    history: {
      spoken: "historique",
      about: "ce qui a été écrit dans le carnet, du plus récent au plus ancien",
      example: "coop history --last 10",
      options: { last: "les plus récentes seulement", all: "toutes, et non les 20 dernières" },
    },
    backup: {
      spoken: "sauvegarder",
      about: "copie le carnet tel qu'il est, et relit la copie",
      example: "coop backup\ncoop backup /media/cle --keep 10",
      arguments: { to: ["où", "dossier ou fichier ; sinon le dossier sauvegardes à côté du carnet"] },
      options: { keep: "ne garder que les dernières sauvegardes de ce carnet dans ce dossier" },
    },
    restore: {
      spoken: "reprendre",
      about: "met une sauvegarde à la place du carnet, qui est gardé à côté",
      example: "coop restore\ncoop restore sauvegardes/coop-2024-03-19-18h30.db",
      arguments: {
        file: ["sauvegarde", "fichier que coop backup a fait ; sinon au choix parmi les dernières"],
      },
      options: { anotherRegister: "même si la sauvegarde est celle d'un autre carnet" },
    },
    verify: {
      spoken: "contrôler",
      about: "cherche ce que le disque ou un autre programme aurait abîmé",
      example: "coop verify",
      arguments: { backup: ["sauvegarde", "à comparer ; sinon la dernière"] },
    },
    undo: {
      spoken: "annuler",
      about: "annule la dernière écriture, ou celle de ce numéro",
      example: "coop undo\ncoop undo 12",
      arguments: { number: ["n°", "numéro donné par l'historique"] },
    },
  },
  views: {
    history: {
      number: "n°",
      writtenAt: "écrit le",
      author: "par",
      sentence: "ce qui a été fait",
      isInEffect: "en vigueur",
    },
    backup: {
      file: "fichier",
      lastEntry: "dernière écriture, n°",
      lastWrittenAt: "écrite le",
      people: "personnes",
      sessions: "temps collectifs",
    },
    restoration: { what: "", backup: "sauvegarde", present: "carnet actuel" },
  },
  titles: { history: "historique", backup: "sauvegarde", restoration: "sauvegarde et carnet actuel" },
  problems: {
    "no-register": ({ folder }) => ({
      what: `Il n'y a pas de carnet dans ${folder} ni dans les dossiers au-dessus.`,
      remedy: 'Créez-en un avec : coop init "Nom de la coopérative". Ou indiquez-le avec --register.',
    }),
    "register-missing": () => ({
      what: "Ce carnet n'existe pas.",
      remedy: "Vérifiez le nom du fichier, ou créez le carnet avec coop init.",
    }),
    "register-exists": () => ({
      what: "Un fichier de ce nom existe déjà ; rien n'a été changé.",
      remedy: "Choisissez un autre dossier, ou un autre nom avec --register.",
    }),
    "register-above": ({ above }) => ({
      what: `Un carnet existe déjà au-dessus de ce dossier : ${above}.`,
      remedy:
        'Utilisez-le : les commandes tapées ici le trouvent. Pour en créer un autre dans ce dossier : coop init "Nom de la coopérative" --register coop.db.',
    }),
    "register-empty": () => ({
      what: "Ce fichier est vide : ce n'est pas un carnet.",
      remedy: "Reprenez une sauvegarde (coop restore), ou supprimez ce fichier et lancez coop init.",
    }),
    "not-a-register": () => ({
      what: "Ce fichier n'est pas un carnet de coop.",
      remedy: "Vérifiez le chemin ; un carnet s'appelle d'ordinaire coop.db.",
    }),
    "register-newer": ({ version, known }) => ({
      what: `Ce carnet vient d'une version plus récente de coop (format ${version}, celle-ci connaît le format ${known}).`,
      remedy: "Installez la dernière version de coop.",
    }),
    "copy-failed": ({ version }) => ({
      what: `Ce carnet doit passer au format ${version}, et la copie qui s'en fait d'abord n'a pas pu être écrite à côté de lui ; il est resté tel quel.`,
      remedy: "Libérez de la place sur le disque, ou vérifiez les droits du dossier, puis recommencez.",
    }),
    "register-damaged": () => ({
      what: "Ce carnet est abîmé ; il n'a pas été modifié.",
      remedy: "Reprenez une sauvegarde : coop restore. Ce fichier sera gardé à côté.",
    }),
    "register-busy": () => ({
      what: "Le carnet est occupé par un autre programme.",
      remedy: "Fermez l'autre programme ou attendez un instant, puis recommencez.",
    }),
    "register-read-only": () => ({
      what: "Ce carnet ne peut pas être modifié : il est en lecture seule.",
      remedy: "Vérifiez les droits du fichier et de son dossier.",
    }),
    "folder-closed": () => ({
      what: "Ce fichier ne peut pas être ouvert ni écrit ici.",
      remedy: "Vérifiez les droits du dossier, ou choisissez-en un autre.",
    }),
    "folder-missing": () => ({
      what: "Le dossier de ce fichier n'existe pas.",
      remedy: "Créez le dossier, ou choisissez-en un autre.",
    }),
    "disk-full": () => ({
      what: "Le disque est plein ; rien n'a été enregistré.",
      remedy: "Libérez de la place, puis recommencez.",
    }),
    "disk-fault": () => ({
      what: "Le disque a refusé l'écriture ; rien n'a été enregistré.",
      remedy: "Vérifiez le disque ou le partage réseau, et faites une copie du carnet.",
    }),
    "copy-unlike": () => ({
      what: "La sauvegarde relue n'est pas ce que contient le carnet ; elle n'a pas été gardée.",
      remedy: "Vérifiez le carnet avec coop verify, puis recommencez, sur un autre disque s'il le faut.",
    }),
    "backup-missing": () => ({
      what: "Cette sauvegarde n'existe pas.",
      remedy: "Vérifiez le nom du fichier ; coop restore, seul, propose les sauvegardes de ce carnet.",
    }),
    "backup-damaged": () => ({
      what: "Cette sauvegarde est abîmée ou incomplète ; le carnet n'a pas été changé.",
      remedy: "Prenez-en une autre : coop restore, seul, propose les sauvegardes de ce carnet.",
    }),
    "backup-unnamed": ({ latest }) => ({
      what: "Cette commande ne dit pas quelle sauvegarde reprendre.",
      remedy: `La dernière : coop restore ${latest}`,
    }),
    "no-backup-here": ({ folder }) => ({
      what: `Il n'y a pas de sauvegarde de ce carnet dans ${folder}.`,
      remedy: "Si elle est ailleurs, nommez-la : coop restore <fichier>.",
    }),
    "backup-folder-missing": () => ({
      what: "Ce dossier n'existe pas ; rien n'a été copié.",
      remedy: "Branchez la clé ou le disque, ou créez d'abord ce dossier.",
    }),
    "keeps-no-backup": () => ({
      what: "Il reste toujours au moins une sauvegarde : celle qui vient d'être faite.",
      remedy: "Écrivez --keep 1, ou davantage.",
    }),
    "restores-itself": () => ({
      what: "Ce fichier est le carnet lui-même, pas une sauvegarde.",
      remedy: "Indiquez une sauvegarde : coop restore sauvegardes/coop-2024-03-19-18h30.db.",
    }),
    "backup-of-another": ({ backup, present }) => ({
      what: `Cette sauvegarde est celle d'un autre carnet${backup ? ` (${quote(backup)})` : ""} que celui d'ici${present ? ` (${quote(present)})` : ""} ; rien n'a été changé.`,
      remedy:
        "Choisissez une sauvegarde de ce carnet. Pour mettre l'autre à sa place malgré tout : --another-register.",
    }),
    "file-faulty": ({ count }) => ({
      what: `Le fichier du carnet est abîmé à ${french.figure(count, { one: "endroit", many: "endroits" })}.`,
      remedy: "Ne l'utilisez plus, et reprenez la dernière sauvegarde : coop restore.",
    }),
    "keys-lead-nowhere": ({ table, count }) => ({
      what: `${french.figure(count, tables[table])} : ce à quoi cela se rattache n'est pas dans le carnet.`,
      remedy: "Un autre programme y a sans doute écrit. Reprenez la dernière sauvegarde : coop restore.",
    }),
    "number-beyond-counter": ({ kind, number }) => ({
      what: `${toReference(kind, number)} porte un numéro qui n'a pas encore été donné.`,
      remedy: "Un autre programme y a sans doute écrit. Reprenez la dernière sauvegarde : coop restore.",
    }),
    "differs-from-backup": ({ hanging, backup }) => ({
      what: `N'est plus comme dans la sauvegarde ${backup}, et aucune écriture ne l'a changé depuis : ${whatHangs(hanging, french, tables)}.`,
      remedy: `Le disque a pu altérer l'un des deux fichiers. Comparez avec : ${french.list(commandsThatShow(hanging).map((command) => `${command} --register ${backup}`))}.`,
    }),
    "name-says-nothing": ({ typed }) => ({
      what: `${quote(typed)} ne contient ni lettre ni chiffre.`,
      remedy: "Écrivez un texte que l'on puisse retrouver.",
    }),
    "unknown-item": ({ kind, typed, nearest }) => {
      const adding = kind === "organisation" ? " ; pour l'ajouter : coop organisation add" : "";
      const listing = `coop ${kind} list${adding}`;
      return {
        what: `${unknown[kind]} ${quote(typed)}.`,
        remedy:
          nearest.length > 0
            ? `Vouliez-vous dire ${alternatives(nearest.map(quote))} ? La liste : ${listing}.`
            : `La liste : ${listing}.`,
      };
    },
    "removed-item": ({ kind, number, name, entry }) => ({
      what: `${toReference(kind, number)}${name ? ` ${quote(name)}` : ""} n'est plus au carnet : l'écriture n° ${entry} l'a retiré.`,
      remedy: `Pour le reprendre : coop undo ${entry}. La liste : coop ${kind} list.`,
    }),
    "ambiguous-item": ({ typed, candidates, more }) => ({
      what: `${quote(typed)} peut désigner ${alternatives(candidates.map(quote))}${more > 0 ? `, et ${more} de plus` : ""}.`,
      remedy: "Écrivez la référence, ou une plus grande partie du nom.",
    }),
    "hangs-on": ({ item, hanging, person }) => {
      const reference = person === null ? "" : toReference("participant", person);
      const ways = reference
        ? `Si cette personne ne vient plus : coop participant leave ${reference} ; si elle est inscrite deux fois : coop participant merge ${reference} --into <personne> ; si elle demande à disparaître : coop participant forget ${reference}. Si c'est bien une erreur, reprenez d'abord`
        : "Reprenez d'abord";
      return {
        what: `${item} ne peut pas disparaître : en dépendent ${whatHangs(hanging, french, tables)}.`,
        remedy: `${ways} ce qui en dépend : ${french.list(commandsThatShow(hanging, { item, numbers: "<numéros>" }))}.`,
      };
    },
    "nothing-to-undo": () => ({ what: "Il n'y a rien à annuler.", remedy: "L'historique : coop history." }),
    "unknown-entry": ({ number, last }) => ({
      what: `L'historique n'a pas d'écriture n° ${number}.`,
      remedy: `La dernière porte le n° ${last}. L'historique : coop history.`,
    }),
    "already-undone": ({ number }) => ({
      what: `L'écriture n° ${number} est déjà annulée.`,
      remedy: "Pour la rétablir, annulez son annulation : son numéro est dans coop history.",
    }),
    "changed-since": ({ number, since }) => ({
      what: `L'écriture n° ${number} ne peut pas être annulée : l'écriture n° ${since} a changé les mêmes données depuis.`,
      remedy: `Annulez d'abord la plus récente : coop undo ${since}.`,
    }),
    "cannot-be-undone": ({ number }) => ({
      what: `L'écriture n° ${number} a effacé une personne : elle ne s'annule pas, et rien n'en a été gardé.`,
      remedy:
        "Si c'était une erreur, inscrivez la personne de nouveau, ou reprenez ailleurs une sauvegarde faite avant.",
    }),
    "erased-since": ({ number, since }) => ({
      what: `L'écriture n° ${number} ne peut pas être annulée : l'écriture n° ${since} a effacé pour de bon une partie de ce qu'elle avait changé.`,
      remedy: "Corrigez plutôt ce qui doit l'être avec la commande edit.",
    }),
    "undo-hangs-on": ({ number, hanging, since }) => ({
      what: `L'écriture n° ${number} ne peut pas être annulée : ce qu'elle a ajouté sert depuis à ${whatHangs(hanging, french, tables)}.`,
      remedy: `Voyez ce qui s'y rattache : ${french.list(commandsThatShow(hanging))}. Reprenez-le, ou annulez d'abord ${french.list(since.map((later) => `l'écriture n° ${later} (coop undo ${later})`))}.`,
    }),
    "lost-since": ({ number, since }) => ({
      what: `L'écriture n° ${number} ne peut pas être annulée : ce qu'elle rendrait dépend de ce que l'écriture n° ${since} a retiré depuis.`,
      remedy: `Annulez d'abord la plus récente : coop undo ${since}.`,
    }),
    "taken-since": ({ number }) => ({
      what: `L'écriture n° ${number} ne peut pas être annulée : un numéro ou un nom qu'elle rendrait a été pris depuis.`,
      remedy: "Annulez d'abord l'écriture qui l'a pris : coop history.",
    }),
    "start-of-register": () => ({
      what: "L'écriture n° 1 a commencé ce carnet : elle ne s'annule pas.",
      remedy: "Pour recommencer, rangez ce fichier ailleurs, puis lancez coop init.",
    }),
  },
  notices: {
    "backup-made": ({ file }) => `Sauvegarde faite et relue : ${file}`,
    "backup-folder": () => "sauvegardes",
    "backups-deleted": ({ files }) => `Sauvegardes plus anciennes supprimées : ${french.list(files)}.`,
    "last-written": () => "dernière écriture",
    "rows-of": ({ table }) => tables[table].many,
    "present-unreadable": ({ file }) =>
      `Le carnet actuel ne se lit pas : ${file}. Si des personnes y avaient été effacées depuis la sauvegarde, il faudra les effacer de nouveau.`,
    "which-backup": () => "Quelle sauvegarde reprendre ?",
    "restore-question": ({ file, lost }) =>
      lost > 0
        ? `Mettre ${file} à la place du carnet actuel ? ${french.figure(lost, { one: "écriture faite depuis n'y sera", many: "écritures faites depuis n'y seront" })} pas.`
        : `Mettre ${file} à la place du carnet actuel ?`,
    "before-restoring": () => "avant",
    "former-kept": ({ file }) => `Le carnet d'avant est gardé : ${file}`,
    "register-whole": ({ rows }) =>
      `Le carnet est entier : ${french.figure(rows, { one: "ligne vérifiée", many: "lignes vérifiées" })}.`,
    "compared-with": ({ file, rows }) =>
      `Comparé à la sauvegarde ${file} : ${french.figure(rows, { one: "ligne", many: "lignes" })} sans différence inexpliquée.`,
    "not-comparable": ({ file }) =>
      `La sauvegarde ${file} est d'un autre carnet ou d'un format d'avant : elle n'a pas été comparée.`,
    "nothing-to-compare": () =>
      "Sans sauvegarde à comparer, une lettre que le disque aurait altérée ne se verrait pas. Pour en faire une : coop backup",
    "register-being-read": () => "Lecture du carnet…",
    "register-brought-up": ({ to, copy }) =>
      `Ce carnet est passé au format ${to} de cette version de coop.${copy ? ` Ce qu'il était avant est gardé dans ${copy}.` : ""}`,
    "undo-removes": ({ removed }) =>
      `Ce qui sera retiré : ${french.list(removed.map(({ table, count }) => french.figure(count, tables[table])))}.`,
    "undo-keeps": ({ kept }) => `Changé depuis, et gardé : ${whatHangs(kept, french, tables)}.`,
    "undo-question": ({ number, sentence }) => `Écriture n° ${number} : ${sentence} L'annuler ?`,
    "remove-question": ({ sentence }) => `Ce qui sera fait : ${sentence} Continuer ?`,
    redirected: ({ typed, item }) => `${typed} est maintenant ${item}.`,
    "older-entries": ({ count }) =>
      `Et ${french.figure(count, { one: "écriture plus ancienne", many: "écritures plus anciennes" })} : coop history --all.`,
    "left-as-it-was": () => "Rien n'a été changé.",
  },
  operations: {
    restored: ({ backup }) => `Sauvegarde reprise : ${backup}.`,
    undone: ({ number, sentence, kept = [] }) =>
      kept.length === 0
        ? `Écriture n° ${number} annulée : ${sentence}`
        : `Écriture n° ${number} annulée, sauf ce qui avait changé depuis (${french.list(
            kept.map(({ table, count, references }) =>
              references.length === count ? references.join(", ") : french.figure(count, tables[table]),
            ),
          )}) : ${sentence}`,
  },
};
export default words;
