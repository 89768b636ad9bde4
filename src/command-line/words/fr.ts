import { french } from "../../language/french.ts";
import type { Lines } from "../../problem.ts";
import type { CommandLineWords } from "./catalogue.ts";

const { quote, list, alternatives, day, figure } = french;

function perhaps(nearest: readonly string[]): string {
  return nearest.length > 0 ? `Vouliez-vous dire ${alternatives(nearest.map(quote))} ?` : "";
}

/** "lignes 5, 6, 8, 9 et 18 autres" */
function linesInWords({ count, first }: Lines): string {
  if (count <= first.length) return `${count === 1 ? "ligne" : "lignes"} ${list(first.map(String))}`;
  const named = first.slice(0, -1);
  return `lignes ${list([...named.map(String), figure(count - named.length, { one: "autre", many: "autres" })])}`;
}

const words: CommandLineWords = {
  problems: {
    "unknown-noun": ({ typed, nearest }) => ({
      what: `La commande ${quote(typed)} n'existe pas.`,
      remedy: perhaps(nearest) || "Tapez « coop --help » pour voir les commandes.",
    }),
    "unknown-verb": ({ noun, typed, nearest, known }) => ({
      what: `${quote(`${noun} ${typed}`)} n'existe pas.`,
      remedy: perhaps(nearest) || `Après ${quote(noun)}, on peut écrire : ${list(known)}.`,
    }),
    "unknown-option": ({ typed, nearest }) => ({
      what: `L'option ${quote(typed)} n'existe pas ici.`,
      remedy: perhaps(nearest) || "Ajoutez --help à la commande pour voir ses options.",
    }),
    "option-needs-value": ({ option }) => ({
      what: `L'option ${option} attend une valeur.`,
      remedy: `Écrivez la valeur après ${option}, séparée par une espace.`,
    }),
    "too-many-arguments": ({ typed }) => ({
      what: `Il y a des mots en trop : ${list(typed.map(quote))}.`,
      remedy:
        'Mettez des guillemets autour d\'un texte de plusieurs mots : "Labo Diva". Ce qui va après la commande : --help.',
    }),
    "missing-values": ({ missing }) => ({
      what: missing.length === 1 ? `Il manque ${missing[0]}.` : `Il manque ${list(missing)}.`,
      remedy:
        "Ajoutez ce qui manque à la commande, ou lancez-la dans un terminal sans --no-input : elle le demandera.",
    }),
    "empty-value": () => ({
      what: "Cette valeur ne peut pas rester vide.",
      remedy: "Écrivez-la.",
    }),
    "nothing-to-change": () => ({
      what: "Cette commande ne dit pas quoi changer.",
      remedy: "Ajoutez au moins une option ; la liste : --help.",
    }),
    "no-editor": () => ({
      what: "Aucun éditeur de texte n'est connu ici.",
      remedy: "Donnez le texte avec --file, ou nommez votre éditeur dans la variable EDITOR.",
    }),
    "editor-failed": ({ editor }) => ({
      what: `L'éditeur ${quote(editor)} s'est mal terminé ; rien n'a été enregistré.`,
      remedy: "Donnez le texte avec --file, ou nommez un autre éditeur dans la variable EDITOR.",
    }),
    "needs-yes": ({ question }) => ({
      what: `Cette commande demande une confirmation : ${question}`,
      remedy: "Relancez-la avec --yes pour confirmer d'avance.",
    }),
    "unknown-language": ({ typed }) => ({
      what: `La langue ${quote(typed)} n'est pas connue.`,
      remedy: "Choisissez fr ou en.",
    }),
    "not-a-day": ({ typed }) => ({
      what: `${quote(typed)} n'est pas une date.`,
      remedy: "Écrivez 2024-03-19, 19/03/2024, « 19 mars 2024 » ou « hier ».",
    }),
    "no-such-day": ({ typed }) => ({
      what: `Le jour ${quote(typed)} n'existe pas dans le calendrier.`,
      remedy: "Vérifiez le jour et le mois.",
    }),
    "one-year-only": ({ typed }) => ({
      what: `Cette commande parle d'une seule année, et ${quote(typed)} les demande toutes.`,
      remedy: "Nommez-en une ; les années : coop year list.",
    }),
    "year-missing": ({ typed }) => ({
      what: `L'année manque à ${quote(typed)}, et la saison ne la dit pas.`,
      remedy: "Écrivez-la : « 19 mars 2024 ».",
    }),
    "year-unclear": ({ typed, days }) => ({
      what:
        days.length === 0
          ? `L'année manque à ${quote(typed)}, et rien autour ne la dit.`
          : `L'année manque à ${quote(typed)}, qui peut être ${alternatives(days.map((one) => `le ${day(one)}`))}.`,
      remedy: `Écrivez-la : « 29 janvier ${(days.at(-1) ?? "2025").slice(0, 4)} ».`,
    }),
    "weekday-elsewhere": ({ typed, days }) => ({
      what:
        days.length === 0
          ? `L'année manque à ${quote(typed)}, et rien autour ne la dit.`
          : `L'année manque à ${quote(typed)}, et le jour de la semaine ne convient pas : ce serait ${alternatives(days.map((one) => `le ${day(one, "full")}`))}.`,
      remedy: "Vérifiez le jour, et écrivez l'année.",
    }),
    "not-a-time": ({ typed }) => ({
      what: `${quote(typed)} n'est pas une heure.`,
      remedy: "Écrivez 18:30 ou 18h30.",
    }),
    "not-a-count": ({ typed }) => ({
      what: `${quote(typed)} n'est pas un nombre entier.`,
      remedy: "Écrivez un nombre entier, par exemple 12.",
    }),
    "not-a-number": ({ typed }) => ({
      what: `${quote(typed)} n'est pas un nombre.`,
      remedy: "Écrivez un nombre, par exemple 12 ou 12,5.",
    }),
    "not-an-amount": ({ typed }) => ({
      what: `${quote(typed)} n'est pas une somme d'argent.`,
      remedy: "Écrivez la somme en euros, par exemple 1250 ou 1250,50.",
    }),
    "not-an-address": ({ typed }) => ({
      what: `${quote(typed)} n'est pas une adresse électronique.`,
      remedy: "Corrigez-la ou laissez-la vide.",
    }),
    "not-a-phone": ({ typed }) => ({
      what: `${quote(typed)} n'est pas un numéro de téléphone.`,
      remedy: "Corrigez-le ou laissez-le vide ; un numéro étranger commence par +.",
    }),
    "not-numbers": ({ typed }) => ({
      what: `${quote(typed)} n'est pas une liste de numéros.`,
      remedy: "Écrivez par exemple 1-12,15,18-30.",
    }),
    "not-yes-or-no": ({ typed }) => ({
      what: `${quote(typed)} n'est ni oui ni non.`,
      remedy: "Répondez oui ou non.",
    }),
    "not-a-choice": ({ typed, allowed }) => ({
      what: `${quote(typed)} n'est pas un des choix possibles.`,
      remedy: `Choisissez ${alternatives(allowed.map(quote))}.`,
    }),
  },
  notices: {
    "more-gaps": ({ count }) =>
      `Et ${figure(count, { one: "autre chose", many: "autres choses" })} à voir : coop check.`,
    "day-to-come": ({ on }) => `Le ${day(on)} n'est pas encore venu ; vérifiez cette date.`,
    "beyond-years": ({ on, title, until, next }) =>
      `Le ${day(on)} vient après la fin de l'année ${title} (${day(until)}), et la suivante n'est pas ouverte : c'est gardé, et ne compte pas dans ${title}. Pour l'ouvrir : coop year open ${next}.`,
    "days-to-come": ({ days }) =>
      `Ces jours ne sont pas encore venus : ${french.some(days.map((one) => day(one)))} ; vérifiez ces dates.`,
    "day-of-season": ({ typed, day: meant }) => `${quote(typed)} : ${day(meant)}, d'après la saison.`,
    "value-asked": ({ about, isDay, mayBeEmpty, isProposed }) => {
      const hints = [
        isDay ? "par exemple 19/03/2024" : "",
        isProposed ? "Entrée accepte, Retour arrière efface" : mayBeEmpty ? "facultatif" : "",
      ];
      const shown = hints.filter((hint) => hint !== "").join(" ; ");
      return `${french.capitalise(about)}${shown === "" ? "" : ` (${shown})`} :`;
    },
    "how-to-choose": () => "↑↓ : se déplacer ; Entrée : choisir",
    "more-choices": ({ of }) => `${of} en tout, d'autres suivent avec ↑↓`,
    "answers-kept": () =>
      "Rien de ce que vous avez répondu n'est perdu : copiez cette ligne, corrigez-la et relancez-la.",
    "how-to-tick": () => "Espace : cocher ; a : tout cocher ; i : inverser ; Entrée : continuer",
    "how-to-go-back": () => "revenir",
    "answer-yes-or-no": () => "Répondez par oui ou par non.",
    "nothing-to-list": () => "Rien à afficher.",
    "two-registers": ({ used, other }) =>
      `Deux carnets sont l'un au-dessus de l'autre. Celui-ci est utilisé : ${used}. L'autre ne l'est pas : ${other}. Pour choisir : --register.`,
    place({ file, line, text, column, option, lines }) {
      const at = line === undefined ? undefined : `ligne ${line}${text ? ` (${quote(text)})` : ""}`;
      const its = column ? `colonne ${quote(column)}` : undefined;
      const parts = lines
        ? [
            file,
            its,
            `${figure(lines.problems, { one: "fois", many: "fois" })} (${linesInWords(lines)})`,
            `par exemple ${at}`,
          ]
        : [file, at, its, option];
      const known = parts.filter((part) => part !== undefined);
      return known.length > 0 ? `${known.join(", ")} : ` : "";
    },
    stopped: () => "Arrêté. Rien n'a été enregistré.",
    fault: ({ message }) =>
      `Désolé, coop a rencontré une erreur qu'il ne sait pas expliquer (${message}). Le carnet n'a pas été modifié. Relancez avec --debug pour le détail technique, à joindre à votre signalement.`,
  },
  help: {
    tagline: "De la feuille d'émargement au bilan : une année de participation dans un seul fichier.",
    usage: "Usage :",
    commands: "Commandes :",
    arguments: "À écrire :",
    options: "Options :",
    everywhere: "Partout :",
    example: "Exemple :",
    nounTerm: "<commande>",
    verbTerm: "<action>",
    optionsTerm: "[options]",
    more: "Pour le détail d'une commande : coop <commande> --help",
    or: "ou",
    required: "demandé",
    several: "plusieurs fois si besoin",
    between: " ; ",
    oneOf: "au choix : ",
    shapes: {
      text: "texte",
      day: "date",
      time: "heure",
      count: "nombre",
      number: "nombre",
      amount: "euros",
      address: "adresse",
      phone: "téléphone",
      numbers: "numéros",
      "yes-no": "oui|non",
      choice: "choix",
      item: "nom",
      file: "fichier",
    },
    globals: {
      register: "le carnet à utiliser, ou à créer avec init ; sinon coop.db dans ce dossier ou au-dessus",
      lang: "langue de l'interface : fr, en",
      as: "qui écrit, pour l'historique",
      json: "résultat en JSON",
      noInput: "ne rien demander",
      yes: "répondre oui aux confirmations",
      debug: "détail technique des erreurs",
      help: "affiche cette aide",
      version: "affiche la version",
    },
    format: "présentation : table, json, csv",
    excel: "CSV pour tableur, avec points-virgules",
    year: {
      term: "année",
      one: "année dont il s'agit ; sinon la dernière ouverte",
      any: "année dont il s'agit, ou toutes ; sinon la dernière ouverte",
    },
  },
};
export default words;
