import type { ProblemWords } from "../../../language/catalogue.ts";
import { french } from "../../../language/french.ts";
import type { FilterFault } from "../../filter-use.ts";
import type { UnprintedKind } from "../../shape.ts";
import type { TemplateProblems } from "../catalogue.ts";
import type { ownPageProblems } from "./own-pages.ts";

const { quote, alternatives } = french;

function perhaps(nearest: readonly string[], otherwise: string): string {
  return nearest.length > 0 ? `Vouliez-vous dire ${alternatives(nearest.map(quote))} ?` : otherwise;
}

/** How a filter of our own is written. */
const usages: Readonly<Record<string, string>> = {
  count: '{{ nombre | count: "membre", "membres" }}, et "f" en plus pour un nom féminin',
  figure: '{{ nombre | figure: "passage", "passages" }}',
  words: '{{ nombre | words }}, ou {{ nombre | words: "f" }} devant un nom féminin',
  agree: '{{ nombre | agree: "était là", "étaient là" }}',
  number: "{{ nombre | number }}",
  day: '{{ jour | day }}, ou {{ jour | day: "full" }} avec le jour de la semaine',
  day_range: "{{ premier jour | day_range: dernier jour }}",
  months: "{{ premier jour | months: dernier jour }}",
  time: "{{ heure | time }}",
  list: "{{ liste de mots | list }}",
  quote: "{{ mots | quote }}",
  quoted: "{{ liste de mots | quoted }}",
  choice: '{{ valeur | choice: "nom de sa liste" }}',
  choices: '{{ liste de valeurs | choices: "nom de leur liste" }}',
  either: '{{ liste de valeurs | either: "nom de leur liste" }}',
  capitalise: "{{ mots | capitalise }}, à la fin",
  sentence: "{{ mots | sentence }}",
  or: '{{ valeur | or: "ce qui est dit si elle est inconnue" }}',
  next: "{{ tables | next }}",
  quantity: "{{ nombre | quantity }}",
  prose: "{{ texte | prose }}, ou {{ texte | prose: 4 }} sous un titre ###",
};

const faults: Readonly<Record<FilterFault, string>> = {
  value: "ne va pas avec",
  list: "dit un nombre, et ne va pas avec",
  nothing: "n'a rien à dire de",
  words: "n'a pas les mots qu'il lui faut, après",
  word: "ne connaît pas le mot qui lui est donné, après",
};

const forms: Readonly<Record<string, string>> = {
  value: 'Une valeur s\'écrit {{ nom }}, ou {{ nom | filtre }}, ou {{ nom | filtre: "mot", "mot" }}.',
  if: "Une condition s'écrit {% si nom > 0 %}, ou {% si nom et autre.nom == 1 %}.",
  elsif: "Une condition s'écrit {% sinon si nom > 0 %}.",
  for: "Une répétition s'écrit {% pour chose dans liste %}.",
  assign: "Un nom donné s'écrit {% soit nom = valeur | filtre %}.",
  section: 'Une section s\'écrit {% section "le-cadre" %}, ou {% section "le-cadre" seulement si nom > 0 %}.',
};

/** What is to be said of a value that is not written as it is, and what is written in its place. */
function notPrinted(name: string): Readonly<Record<UnprintedKind, readonly [string, string]>> {
  return {
    list: [
      "est une liste, qui ne s'écrit pas telle quelle",
      `Pour dire combien, ajoutez .size : {{ ${name}.size | number }}. Pour dire chacun : {% pour un dans ${name} %}, ou {{ ${name} | list }} si ce sont des mots.`,
    ],
    group: [
      "réunit plusieurs valeurs, et ne s'écrit pas tel quel",
      "Nommez l'une d'elles : un point, puis son nom.",
    ],
    "yes-no": [
      "répond par oui ou par non, et ne s'écrit pas tel quel",
      "Dites-le dans un {% selon … %}, avec oui : et non :",
    ],
    day: [
      "est un jour, et s'écrirait comme dans le carnet, 2024-06-15",
      'Ajoutez | day, ou | day: "full" avec le jour de la semaine.',
    ],
    counter: ["donne un numéro à chaque fois, et ne s'écrit pas tel quel", "Écrivez {{ tables | next }}."],
    nothing: ["ne donne rien qui puisse s'écrire", "Ôtez cette valeur, ou corrigez ses filtres."],
  };
}

/** What is wrong in a page of a document, to whoever changed it. */
export const problems: {
  readonly [Code in Exclude<keyof TemplateProblems, keyof typeof ownPageProblems>]: (
    parameters: TemplateProblems[Code],
  ) => ProblemWords;
} = {
  "template-unknown-name": ({ typed, nearest }) => ({
    what: `Le modèle utilise ${quote(typed)}, qui n'existe pas.`,
    remedy: perhaps(nearest, "Corrigez ce nom : coop template vars bilan donne ceux du bilan."),
  }),
  "template-unknown-filter": ({ typed, nearest }) => ({
    what: `Le modèle utilise le filtre ${quote(typed)}, qui n'existe pas : un filtre est le mot qui suit la barre |.`,
    remedy: perhaps(nearest, "Corrigez ce mot : les filtres sont dans templates/LISEZMOI.md."),
  }),
  "template-unknown-choice": ({ typed, nearest }) => ({
    what: `Le modèle utilise la liste de mots ${quote(typed)}, qui n'existe pas.`,
    remedy: perhaps(nearest, "Reprenez le nom qui était là."),
  }),
  "template-unknown-tag": ({ typed, nearest }) => ({
    what: `La balise « ${typed} » n'existe pas.`,
    remedy: perhaps(
      nearest,
      "Les balises : si, sinon si, sinon, fin si, pour, fin pour, selon, fin, soit, section.",
    ),
  }),
  "template-no-section": ({ typed, nearest }) => ({
    what: `Le plan du document nomme la section ${quote(typed)}, dont la page n'est pas là.`,
    remedy: perhaps(nearest, "Remettez cette page, ou ôtez cette ligne du plan."),
  }),
  "template-section-twice": ({ section, line }) => ({
    what: `Le plan du document nomme deux fois la section ${quote(section)}, déjà là à la ligne ${line}.`,
    remedy: "Ôtez l'une de ces deux lignes.",
  }),
  "template-section-left-out": ({ section, typed }) => ({
    what: `Cette phrase renvoie à la section ${quote(section)}, que le plan ne donne pas, ou pas toujours.`,
    remedy: `Ôtez la phrase, ou mettez-la dans un {% selon ${typed} %}, avec une ligne ? : sans rien, et une ligne * : avec la phrase.`,
  }),
  "template-lacks": ({ lacks, written }) => ({
    what: `Il manque ${lacks} à « ${written} ».`,
    remedy:
      lacks === '"'
        ? 'Mettez un " avant et après chaque mot donné à un filtre.'
        : "Une valeur va de {{ à }}, une balise de {% à %}, une note de {# à #}, valeurs et balises sur une seule ligne.",
  }),
  "template-quotes": ({ written }) => ({
    what: `« ${written} » a des guillemets courbes.`,
    remedy: 'Remplacez-les par des guillemets droits, comme dans "f" : la touche 3 d\'un clavier français.',
  }),
  "template-not-alone": ({ written }) => ({
    what: `La balise « ${written} » n'est pas seule sur sa ligne.`,
    remedy: "Mettez-la sur une ligne à elle ; ce qui dépend d'elle va sur les lignes d'après.",
  }),
  "template-not-ended": ({ written, end, before, at }) => ({
    what:
      before === undefined
        ? `« ${written} » n'a pas son {% ${end} %}.`
        : `« ${written} » n'a pas son {% ${end} %} avant « ${before} », à la ligne ${at}.`,
    remedy: `Écrivez {% ${end} %} sur une ligne, là où finit ce qui en dépend.`,
  }),
  "template-not-opened": ({ written, begin }) => ({
    what: `« ${written} » ne répond à aucun {% ${begin} … %} ouvert au-dessus.`,
    remedy: `Ôtez cette ligne, ou remettez le {% ${begin} … %} qui manque.`,
  }),
  "template-unknown-box": ({ typed, nearest }) => ({
    what: `L'encadré « ::: ${typed} » n'existe pas.`,
    remedy: perhaps(nearest, "Les encadrés : ::: carte, ::: chiffres, ::: côte à côte."),
  }),
  "template-box-not-ended": ({ written }) => ({
    what: `« ${written} » n'a pas son début ou pas sa fin.`,
    remedy:
      "Un encadré commence par une ligne comme ::: carte et finit par une ligne ::: seule ; il n'en contient pas d'autre.",
  }),
  "template-case-line": ({ written }) => ({
    what: `Dans un {% selon … %}, « ${written} » ne dit pas son cas.`,
    remedy:
      "Une phrase tient sur une ligne, après son cas : 0 : rien ; 1 : un ; * : tous les autres ; ? : inconnu.",
  }),
  "template-broken": ({ written, name }) => ({
    what: `« ${written} » ne se lit pas.`,
    remedy: forms[name] ?? "Après {% selon, il y a un nom : {% selon community.left %}.",
  }),
  "template-not-printed": ({ typed, kind }) => ({
    what: `${typed === null ? "Cette valeur" : quote(typed)} ${notPrinted("")[kind][0]}.`,
    remedy: notPrinted(typed ?? "liste")[kind][1],
  }),
  "template-not-a-list": ({ typed }) => ({
    what: `${quote(typed)} n'est pas une liste, dont on dirait chaque chose.`,
    remedy: "Nommez une liste après dans : celles de chaque document sont dans templates/values.",
  }),
  "template-filter-misused": ({ filter, before, fault }) => ({
    what: `Le filtre ${quote(filter)} ${faults[fault]} ${before === null ? "ce qui est devant lui" : quote(before)}${fault === "nothing" ? ", qui n'est pas connu" : ""}.`,
    remedy:
      fault === "nothing"
        ? "Mettez la phrase dans un {% selon … %} qui a une ligne ? :, ou écrivez | or_unknown."
        : fault === "list"
          ? `Pour dire combien : {{ ${before ?? "liste"}.size | ${filter}${filter === "words" || filter === "number" ? "" : ": …"} }}.`
          : usages[filter]
            ? `Il s'écrit ainsi : ${usages[filter]}.`
            : "Ce filtre dit une phrase entière : gardez devant lui ce que la page d'origine y met.",
  }),
};
