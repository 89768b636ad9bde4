import { toFileWords } from "../../../documents/words/fr.ts";
import { french } from "../../../language/french.ts";
import { columnCalled, tableOptionWords } from "../../../tabular/words/fr.ts";
import { fold } from "../../../values/folded.ts";
import type { People } from "../../list-columns.ts";
import type { ListField } from "../../list-fields.ts";
import type { ColumnOfField, PartOfPeople } from "../catalogue.ts";
import { people } from "./phrases.ts";

const { quote, list, alternatives, figure, some, day } = french;

const lines = { one: "ligne", many: "lignes", gender: "f" } as const;
const dates = { one: "date", many: "dates", gender: "f" } as const;

const separators = {
  ";": "points-virgules",
  ",": "virgules",
  "\t": "tabulations",
  "|": "barres verticales",
} as const;

/** What the fields of a list are called where a heading calls them otherwise. */
const fields: Readonly<Record<ListField, string>> = {
  familyName: "nom",
  givenName: "prénom",
  fullName: "nom et prénom",
  email: "courriel",
  phone: "téléphone",
  category: "catégorie",
  organisation: "structure",
  district: "quartier",
  function: "fonction",
  role: "rôle",
  route: "arrivée par",
  joinedOn: "arrivée",
  isMinor: "mineure ou mineur",
  reference: "référence",
  consentImage: "image",
  consentQuotation: "citation",
  consentContact: "contact",
  answeredOn: "jour de la réponse",
};

/** "Mél (courriel)", "colonne 2 (courriel)"; a heading that says the field itself stands alone. */
function understoodAs(heading: string, field: ListField): string {
  return fold(heading) === fold(fields[field]) ? heading : `${columnCalled(heading)} (${fields[field]})`;
}

function understood(columns: readonly ColumnOfField[]): string {
  return list(columns.map(({ heading, field }) => understoodAs(heading, field)));
}

/** How to say which of some columns holds which names. @param flag what is to be said before their order */
function sayingNames(columns: readonly string[], flag = ""): string {
  const order =
    columns.length === 2
      ? `Dites leur ordre : ${flag}--names nom-prénom, ou prénom-nom. Ou colonne`
      : "Colonne";
  const parts = [fields.familyName, fields.givenName];
  const mapped = columns.slice(0, 2).map((column, index) => `--map ${column}=${parts[index]}`);
  return `${order} par colonne : ${mapped.join(" ")}`;
}

const shownHeadings = 12;
const shownCells = 4;

function mappedInWords(mapped: readonly { heading: string; field: ListField | null }[]): string {
  return list(
    mapped.map(({ heading, field }) =>
      field === null ? `${quote(heading)} laissée de côté` : `${quote(heading)} comme ${fields[field]}`,
    ),
  );
}

/** « Nom enfant, Prénom enfant » ou « Nom parent, Prénom parent ». */
function byTheirNames(people: readonly People[]): string {
  return alternatives(people.map(({ names }) => quote(names.join(", "))));
}

/** What is said of lists that come in and go out. */
export const lists = {
  choices: {
    importOutcome: {
      new: ["nouvelle", "nouveau", "nouvelle personne"],
      changed: "modifiée",
      unchanged: "inchangée",
      refused: "à corriger",
    },
    nameOrder: {
      "family-first": ["nom-prénom", "nom d'abord"],
      "given-first": ["prénom-nom", "prénom d'abord"],
    },
    dayOrder: {
      "day-first": ["jour-mois", "jour d'abord"],
      "month-first": ["mois-jour", "mois d'abord"],
    },
    matchPolicy: {
      update: ["mettre à jour", "mise à jour", "remplacer"],
      fill: ["compléter", "remplir"],
      skip: ["ignorer", "laisser", "passer"],
    },
    listField: {
      ...fields,
      familyName: [fields.familyName, "nom de famille"],
      fullName: [fields.fullName, "nom prénom", "prénom et nom", "nom complet"],
      email: [fields.email, "mail", "e-mail", "adresse mail"],
      phone: [fields.phone, "portable"],
      category: [fields.category, "collège"],
      organisation: [fields.organisation, "association", "organisme"],
      route: [fields.route, "voie d'arrivée"],
      joinedOn: [fields.joinedOn, "arrivée le", "date d'arrivée"],
      isMinor: ["mineur", "mineure"],
      reference: [fields.reference, "réf."],
    },
    changedField: { ...fields, name: "nom", joinedOn: "arrivée le" },
  },
  verbs: {
    "participant import": {
      spoken: "importer",
      about: "prend une liste (CSV, Excel, LibreOffice) : dit ce qu'elle changera, puis demande",
      example: "coop participant import inscrits.csv --joined 2024-02-20",
      arguments: { file: ["fichier", "la liste, telle que le tableur l'a enregistrée"] },
      options: {
        map: 'ce que contient une colonne, par son titre ou son numéro : "Mél pro=courriel", 2=courriel ; "Divers=" la laisse de côté',
        people: 'qui prend part, quand les titres nomment plusieurs personnes : "enfant"',
        onMatch: "pour qui est déjà connu : mettre à jour (sinon), compléter ce qui manque, ou ignorer",
        category: "catégorie des personnes nouvelles, si la liste ne la dit pas",
        joined: "premier jour des personnes nouvelles, si la liste ne le dit pas",
        restoreZero: "remettre le zéro que le tableur a retiré des téléphones",
        ...tableOptionWords,
        names: "ordre des noms entiers, si la liste ne le dit pas : nom-prénom ou prénom-nom",
        dates: "ordre des dates en chiffres, si rien ne le dit : jour-mois ou mois-jour",
        noHeadings: "la liste n'a pas de titres : ses colonnes sont comprises par leurs valeurs",
      },
    },
    "participant export": {
      spoken: "exporter",
      about: "écrit la liste des personnes pour un tableur ; importée de nouveau, elle ne change rien",
      example: "coop participant export --out inscrits.xlsx",
      options: {
        out: "fichier à écrire (classeur si son nom finit par .xlsx, sinon CSV), ou dossier où l'écrire ; sans lui, la liste est affichée",
        open: toFileWords.open,
      },
    },
    "participant template": {
      spoken: "modèle",
      about: "écrit une liste vide à remplir dans un tableur, avec les titres que l'importation comprend",
      example: "coop participant template --out a-remplir.xlsx",
      options: {
        out: "fichier à écrire (classeur si son nom finit par .xlsx, sinon CSV), ou dossier où l'écrire ; sans lui, la liste est affichée",
        open: toFileWords.open,
      },
    },
  },
  views: {
    personList: { familyName: "nom", givenName: "prénom", joinedOn: "arrivée" },
    importPlan: { line: "ligne", outcome: "personne", changes: "ce qui est dit" },
  },
  titles: {
    personList: "liste des personnes",
    importPlan: "ce qui changera",
  },
  problems: {
    "category-not-listed": ({ name }) => ({
      what: `La catégorie de ${quote(name)} n'est pas dite.`,
      remedy:
        'Si elle est la même pour toutes : --category <catégorie>. Si une colonne la dit : --map "<titre de la colonne>=catégorie". Sinon, ajoutez une colonne « Catégorie » ; les catégories : coop category list.',
    }),
    "heading-twice": ({ heading }) => ({
      what: `Deux colonnes ont pour titre ${quote(heading)}.`,
      remedy: "Renommez l'une des deux, ou retirez-la.",
    }),
    "unknown-heading": ({ heading, headings }) => ({
      what: `La liste n'a pas de colonne ${quote(heading)}.`,
      remedy: `Ses colonnes : ${list(headings.map(quote))}.`,
    }),
    "heading-not-kept": ({ heading }) => ({
      what: `La colonne ${quote(heading)} annonce ce que le carnet ne garde de personne (naissance, santé, nationalité…).`,
      remedy: "Laissez-la de côté ; si son titre trompe, renommez-la dans la liste.",
    }),
    "heading-of-two": ({ heading, readings }) => ({
      what: `La colonne ${quote(heading)} peut dire ${alternatives(readings.map(({ field }) => quote(fields[field])))}, et aucune autre ne dit les noms.`,
      remedy: `Dites lequel : ${alternatives(readings.map(({ field }) => `--map ${JSON.stringify(`${heading}=${fields[field]}`)}`))}. Si elle dit l'un ou l'autre selon les lignes, faites-en deux colonnes.`,
    }),
    "not-a-mapping": ({ typed, allowed }) => ({
      what: `${quote(typed)} ne dit pas ce que contient une colonne.`,
      remedy: `Écrivez "Titre de la colonne=champ". Les champs : ${list(allowed)}.`,
    }),
    "other-address": ({ name, email, candidates, knownEmail }) => ({
      what: `${quote(name)} a l'adresse ${email} dans la liste, et ${knownEmail} dans le carnet (${list(candidates)}) : une adresse qui a changé, ou deux personnes du même nom.`,
      remedy:
        "Ajoutez une colonne « Réf. » où cette ligne dit la référence (P07), ou « nouvelle » si c'est une autre personne ; ou importez depuis un terminal, où la question sera posée.",
    }),
    "number-of-another": ({ name, other }) => ({
      what: `La référence de ${quote(name)} est celle de ${other}.`,
      remedy: "Corrigez la référence, ou le nom.",
    }),
    "left-out": ({ name }) => ({
      what: `La ligne de ${quote(name)} a été laissée de côté à votre demande.`,
      remedy: "Pour prendre cette ligne, importez-la de nouveau.",
    }),
    "name-is-number": ({ typed }) => ({
      what: `${quote(typed)} est un nombre, et pas un nom.`,
      remedy: 'Écrivez le nom de la personne ; si les noms sont dans une autre colonne : --map "Titre=nom".',
    }),
    "not-one-person": ({ typed }) => ({
      what: `${quote(typed)} n'est pas le nom d'une seule personne.`,
      remedy:
        "Donnez une ligne à chaque personne, avec son nom ; retirez la ligne d'un groupe, d'un total, d'un essai ou d'une place sans personne.",
    }),
    "days-in-two-orders": ({ dayFirst, monthFirst }) => ({
      what: `Les dates y sont dans deux ordres : ${quote(dayFirst.text)} (ligne ${dayFirst.line}) a le jour d'abord, ${quote(monthFirst.text)} (ligne ${monthFirst.line}) le mois.`,
      remedy:
        "Corrigez la colonne, ou dites son ordre, et les autres dates seront refusées : --dates jour-mois, ou --dates mois-jour",
    }),
    "day-order-unknown": ({ text, asDayFirst, asMonthFirst }) => ({
      what: `Rien ne dit si ${quote(text)} est le ${day(asDayFirst)} ou le ${day(asMonthFirst)}.`,
      remedy: "Si le jour est d'abord : --dates jour-mois ; si c'est le mois : --dates mois-jour",
    }),
    "lost-zero": ({ typed, phone }) => ({
      what: `${quote(typed)} serait le téléphone ${phone}, si le tableur en a retiré le zéro.`,
      remedy: "Ajoutez --restore-zero pour remettre tous ces zéros, ou corrigez la liste.",
    }),
    "organisation-near": ({ name, resembled }) => ({
      what: `La structure ${quote(name)} ressemble à ${quote(resembled)}, à une lettre près.`,
      remedy: `Corrigez-la dans la liste ; si c'en est une autre : coop organisation add ${JSON.stringify(name)}`,
    }),
    "register-moved": () => ({
      what: "Quelqu'un a écrit dans le carnet pendant que cette liste attendait ; elle n'a pas été enregistrée.",
      remedy: "Recommencez.",
    }),
    "people-unsure": ({ people }) => ({
      what: `Les titres nomment plusieurs personnes, et rien ne dit laquelle prend part : ${byTheirNames(people)}.`,
      remedy: `Dites laquelle : --people ${JSON.stringify(people[0]?.called)} ; ou dites ses colonnes : --map ${JSON.stringify(`${people[0]?.names[0]}=nom`)}, et ainsi de suite.`,
    }),
    "no-such-people": ({ people, typed }) => ({
      what: `Aucun titre de la liste ne nomme ${quote(typed)}.`,
      remedy: `Au choix : ${alternatives(people.map(({ called }) => `--people ${JSON.stringify(called)}`))}.`,
    }),
    "no-name-column": ({ headings }) => ({
      what: `Aucune colonne de noms parmi : ${list(headings.map(quote))}.`,
      remedy:
        'Titrez une colonne « Nom », « Prénom » ou « Nom Prénom », ou dites laquelle : --map "<titre de la colonne>=nom et prénom". Si cette ligne est déjà une personne, la liste n\'a pas de titres : --no-headings',
    }),
    "no-headings": ({ areNumbers, cells, columns, untold }) => ({
      what: `${areNumbers ? "Les titres de la liste ne sont que des nombres, au-dessus de" : "La liste n'a pas de titres : sa première ligne dit"} ${some(cells.map(quote), shownCells)}.`,
      remedy:
        untold.length > 0
          ? `Rien ne dit de quels noms ${untold.length > 1 ? "sont les colonnes" : "est la colonne"} ${list(untold)}. ${sayingNames(untold, "--no-headings ")}`
          : `Ses valeurs disent : ${understood(columns)}. Si c'est juste : --no-headings. Sinon, dites ce que contient une colonne, par son numéro : --map "${columns.at(-1)?.heading}=${fields[columns.at(-1)?.field ?? "email"]}"`,
    }),
    "names-untold": ({ columns }) => ({
      what: `Rien ne dit de quels noms ${columns.length > 1 ? "sont les colonnes" : "est la colonne"} ${list(columns)}.`,
      remedy: sayingNames(columns),
    }),
    "names-missing": ({ columns }) => ({
      what: `La liste ne nomme personne${columns.length > 0 ? `, et dit seulement : ${understood(columns)}` : ""}.`,
      remedy: `Ajoutez une colonne « Nom » ou « Nom Prénom » : chaque personne est inscrite sous son nom. Si une colonne contient des noms : --map "2=nom et prénom", par son numéro.`,
    }),
    "twice-in-list": ({ name, line }) => ({
      what: `${name} est déjà à la ligne ${line}.`,
      remedy: "Gardez une seule des deux lignes.",
    }),
    homonyms: ({ name, candidates }) => ({
      what: `${quote(name)} peut désigner ${alternatives(candidates)}.`,
      remedy: "Ajoutez la structure ou l'adresse qui les distingue.",
    }),
    "address-of-another": ({ name, email, candidates }) => ({
      what: `L'adresse ${email} de ${quote(name)} est déjà celle de ${list(candidates)}.`,
      remedy:
        "Si ces personnes partagent l'adresse, ajoutez une colonne « Réf. » où cette ligne dit « nouvelle » ; si c'est la même personne, qu'elle y dise sa référence. Depuis un terminal, la question est posée.",
    }),
    "unknown-number": ({ number }) => ({
      what: `Personne ne porte le numéro ${number}.`,
      remedy: "Les numéros : coop participant list.",
    }),
  },
  notices: {
    "list-understood": ({
      file,
      rows,
      encoding,
      accents,
      delimiter,
      sheet,
      otherSheets,
      headingsLine,
      skippedLines,
    }) => {
      const source = delimiter ? `${encoding}, ${separators[delimiter]}` : `feuille ${quote(sheet ?? "")}`;
      const titles =
        headingsLine === null
          ? ", sans titres"
          : headingsLine > 1
            ? `, titres à la ligne ${headingsLine}`
            : "";
      const parts = [
        `${file} : ${figure(rows, lines)} (${source}${titles}).`,
        skippedLines.length > 0 &&
          `Sans compter les titres répétés et les totaux, ${skippedLines.length > 1 ? "lignes" : "ligne"} ${list(skippedLines.slice(0, 8).map(String))}${skippedLines.length > 8 ? "…" : ""}.`,
        accents.length > 0 && encoding !== "UTF-8" && `Accents lus : ${list(accents)}.`,
        otherSheets.length > 0 &&
          `D'autres feuilles sont laissées (${list(otherSheets.map(quote))}) : --sheet pour en choisir une.`,
      ];
      return parts.filter(Boolean).join(" ");
    },
    "headings-all-the-same": ({ line, headings }) =>
      `La ligne ${line} porte des titres (${some(headings, 5)}) : elle est lue comme telle, et non comme une personne.`,
    "no-headings-seen": ({ file, areNumbers, cells, columns }) => {
      const first = areNumbers
        ? `Les titres de ${file} ne sont que des nombres, au-dessus de`
        : `${file} n'a pas de titres : sa première ligne dit`;
      const told = columns.length > 0 ? ` Ses valeurs disent : ${understood(columns)}.` : "";
      return `${first} ${some(cells.map(quote), shownCells)}.${told}`;
    },
    "columns-right-asked": () => "Les lire ainsi ?",
    "column-asked": ({ heading, values }) => `La colonne ${heading} (${values.join(", ")}…) contient :`,
    "heading-asked": ({ heading }) => `La colonne ${quote(heading)} contient :`,
    "column-of-nothing": () => "rien à garder",
    "column-of-categories": ({ heading }) =>
      `La colonne ${quote(heading)}, laissée de côté, semble dire la catégorie. Pour la lire : --map "${heading}=catégorie"`,
    "categories-as-titles": ({ titleLines: titles }) =>
      `${titles.length > 1 ? "Des lignes ne disent qu'une catégorie, qui vaut pour les personnes au-dessous : lignes" : "Une ligne ne dit qu'une catégorie, qui vaut pour les personnes au-dessous : ligne"} ${list(titles.slice(0, 8).map(String))}${titles.length > 8 ? "…" : ""}.`,
    "days-understood": ({ heading, order, line, text, day: meant }) =>
      `${french.capitalise(columnCalled(heading))} : dates lues ${order === "day-first" ? "jour d'abord" : "mois d'abord"}. Ligne ${line}, ${quote(text)} est le ${day(meant)}.`,
    "days-from-numbers": ({ heading, days, line, text, day: meant }) =>
      `${french.capitalise(columnCalled(heading))} : ${figure(days, dates)} en nombre de jours, comme les tableurs les comptent. Ligne ${line}, ${text} est le ${day(meant)}.`,
    "day-order-asked": ({ heading, days, text }) =>
      `${french.capitalise(columnCalled(heading))} : rien ne dit si le jour ou le mois est d'abord dans ${figure(days, dates)}. ${quote(text)}, c'est :`,
    "names-understood": ({ order, example, givenName, familyName }) =>
      `Les noms entiers sont lus ${order === "family-first" ? "nom d'abord" : "prénom d'abord"} : ${quote(example)} donne prénom ${givenName}, nom ${familyName}. Si c'est l'inverse : --names ${order === "family-first" ? "prénom-nom" : "nom-prénom"}`,
    "columns-understood": ({ columns, besides, leftOut }) => {
      const parts = [
        `Colonnes comprises : ${understood(columns)}.`,
        besides.length > 0 &&
          `${besides.length > 1 ? "Disent" : "Dit"} la même chose qu'une autre, et ${besides.length > 1 ? "ne sont pas lues" : "n'est pas lue"} : ${some(besides.map(columnCalled), shownHeadings)}.`,
        leftOut.length > 0 && `Laissées de côté : ${some(leftOut.map(columnCalled), shownHeadings)}.`,
      ];
      return parts.filter(Boolean).join(" ");
    },
    "columns-of-others": ({ headings }) =>
      `D'autres personnes que celles qui prennent part, donc ${headings.length > 1 ? "laissées" : "laissée"} de côté : ${some(headings, shownHeadings)}.`,
    "answers-unclear": ({ cells, examples }) => {
      const each = examples.map(({ line, column, text }) => `ligne ${line}, ${column} : ${quote(text)}`);
      return `${figure(cells, { one: "réponse n'est ni oui ni non, et n'est pas notée", many: "réponses ne sont ni oui ni non, et ne sont pas notées" })} : ${each.join(" ; ")}${cells > examples.length ? " ; …" : "."}`;
    },
    "cells-of-errors": ({ cells, examples }) => {
      const each = examples.map(({ line, column, text }) => `ligne ${line}, ${column} : ${quote(text)}`);
      return `${figure(cells, { one: "case contient une erreur du tableur et ne dit", many: "cases contiennent une erreur du tableur et ne disent", gender: "f" })} donc rien : ${each.join(" ; ")}${cells > examples.length ? " ; …" : "."}`;
    },
    "columns-unclear": ({ headings }) =>
      `Un oui y dirait deux choses, ou un refus, donc ${headings.length > 1 ? "laissées" : "laissée"} de côté : ${some(headings, shownHeadings)}. Pour noter un consentement : coop participant consent`,
    "consents-in-list": ({ consents, dated }) =>
      `Consentements : ${list(consents.map(({ field, yes, no }) => `${fields[field]} ${yes} oui et ${no} non`))}, ${dated === null ? "sans leur jour" : `du jour dit par ${quote(dated)}`}.`,
    "row-understood": ({ line, said }) => `Lu, par exemple ligne ${line} : ${said.join(", ")}.`,
    "columns-not-kept": ({ headings }) =>
      `Ni ${headings.length > 1 ? "lues ni gardées" : "lue ni gardée"} : ${some(headings, shownHeadings)}. Le carnet ne garde de personne la naissance, la santé, la nationalité ni ce qui y ressemble.`,
    "cells-shared": ({ cells, examples }) => {
      const each = examples.map(
        ({ line, taken, others }) => `ligne ${line}, ${taken} est pris, ${list(others)} laissé`,
      );
      return `${figure(cells, { one: "case contient", many: "cases contiennent", gender: "f" })} plusieurs valeurs ; la première est prise : ${each.join(" ; ")}${cells > examples.length ? " ; …" : "."}`;
    },
    "people-asked": ({ file }) =>
      `Les titres de ${file} nomment plusieurs personnes. Laquelle prend part ? Celle de :`,
    "names-asked": ({ file }) =>
      `Dans ${file}, aucun titre n'annonce un nom. Quelle colonne contient les noms ?`,
    "no-such-column": () => "aucune",
    "mapped-as-before": ({ mapped, file }) => `Comme pour ${file} : ${mappedInWords(mapped)}.`,
    "mapped-as-before-asked": ({ mapped, file }) =>
      `La dernière liste avec ces titres (${file}) a été lue ainsi : ${mappedInWords(mapped)}. Faire de même ?`,
    "category-asked": ({ text, rows }) =>
      `La catégorie ${quote(text)} (${figure(rows, lines)}) est inconnue. C'est :`,
    "leave-rows": ({ rows }) => (rows === 1 ? "laisser cette ligne de côté" : "laisser ces lignes de côté"),
    "organisation-asked": ({ text, rows, resembled }) =>
      `La structure ${quote(text)} (${figure(rows, lines)}) est nouvelle, et ressemble à ${resembled}. C'est :`,
    "another-organisation": ({ text }) => `une autre structure, ${quote(text)}`,
    "zeros-asked": ({ rows, typed, phone }) =>
      `${figure(rows, { one: "téléphone n'a pas son", many: "téléphones n'ont pas leur" })} zéro, que les tableurs retirent (${typed}). Le remettre (${phone}) ?`,
    "zeros-restored": ({ rows, typed, phone }) =>
      `Zéro remis devant ${figure(rows, { one: "téléphone", many: "téléphones" })} : ${typed} devient ${phone}.`,
    "person-asked": ({ doubt, line, name, email, organisation }) => {
      const who = [name, organisation, email].filter((part) => part !== null).join(", ");
      const why = {
        homonyms: "plusieurs personnes portent ce nom",
        "other-address": "le carnet connaît ce nom avec une autre adresse",
        "shared-address": "le carnet connaît cette adresse sous un autre nom",
      } as const;
      return `Ligne ${line}, ${who} : ${why[doubt]}. C'est :`;
    },
    "another-person": ({ name }) => `une personne nouvelle, ${name}`,
    "too-many-to-ask": ({ rows }) =>
      `De ${figure(rows, lines)}, il n'est pas certain qui elles désignent : c'est trop pour le demander une à une.`,
    "category-of-new-asked": ({ people: number, names }) =>
      `La liste ne dit pas la catégorie de ${figure(number, { one: "personne nouvelle", many: "personnes nouvelles", gender: "f" })} (${names.join(", ")}${number > names.length ? "…" : ""}). C'est :`,
    namesakes: ({ people: number, examples }) => {
      const each = examples.map(({ line, name, other }) => `${name}, ligne ${line} (${other})`);
      return `${number < 2 ? "Une personne nouvelle porte" : `${number} personnes nouvelles portent`} un nom connu, avec une autre structure ou une autre adresse : ${each.join(" ; ")}${number > examples.length ? " ; …" : "."}`;
    },
    "have-left": ({ people: number, examples }) => {
      const each = examples.map(({ line, name }) => `${name}, ligne ${line}`);
      return `${number < 2 ? "Une personne de cette liste est partie" : `${number} personnes de cette liste sont parties`} : ${each.join(" ; ")}${number > examples.length ? " ; …" : "."} Une liste ne fait revenir personne : coop participant edit <personne> --from <date>`;
    },
    "list-being-read": ({ rows }) => `Lecture de la liste : ${french.number(rows)} lignes…`,
    "list-being-written": () => "Enregistrement de la liste…",
    "list-being-judged": () => "Comparaison avec le carnet…",
    "same-list-again": ({ file, unchanged }) =>
      `Rien à changer : ${figure(unchanged, people)} déjà ${unchanged < 2 ? "connue" : "connues"}. ${file} est dans le carnet, et rien n'y a été écrit depuis.`,
    "register-moved-meanwhile": () =>
      "Quelqu'un a écrit dans le carnet entre-temps : la liste lui est comparée de nouveau.",
    "list-written": ({ file, people: number }) => `Liste écrite : ${file} (${figure(number, people)}).`,
    "list-name": () => "inscrits",
    "template-name": () => "a-remplir",
    "template-written": ({ file }) => `Liste à remplir : ${file}. Une fois remplie : coop participant import`,
    "list-says-nothing-new": ({ unchanged }) =>
      `Rien à changer : ${figure(unchanged, people)} déjà ${unchanged < 2 ? "connue" : "connues"}.`,
    "list-plan": ({ added, changed, unchanged, refused }) =>
      `Ce qui sera fait : ${figure(added, { one: "personne nouvelle", many: "personnes nouvelles" })}, ${figure(changed, { one: "modifiée", many: "modifiées" })}, ${figure(unchanged, { one: "inchangée", many: "inchangées" })}${refused > 0 ? ` ; ${figure(refused, lines)} à corriger` : ""}.`,
    "import-question": () => "Enregistrer cette liste ?",
  },
  operations: {
    "list-imported": ({ file, added, changed, refused = 0 }) =>
      `${file} : ${figure(added, { one: "personne inscrite", many: "personnes inscrites" })}, ${figure(changed, { one: "modifiée", many: "modifiées" })}${refused > 0 ? `, ${figure(refused, { one: "ligne laissée", many: "lignes laissées" })} à corriger` : ""}.`,
  },
} satisfies PartOfPeople;
