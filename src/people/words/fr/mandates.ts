import { french } from "../../../language/french.ts";
import { eachOf } from "../../../language/lists.ts";
import { toReference } from "../../../values/reference.ts";
import type { PartOfPeople } from "../catalogue.ts";
import { people, person, signing } from "./phrases.ts";

const { quote, list, figure, day, some } = french;

const sectionNames = {
  object: "l'objet",
  open: "ce qui est ouvert au débat",
  closed: "ce qui n'est pas ouvert au débat",
  role: "le rôle et ses limites",
  calendar: "le calendrier",
  city: "les engagements de la Ville",
  participant: "les engagements des membres",
  personal: "ce qui est dit des données et de l'image",
} as const;

/** "P07, Radio Bellevue et la Ville". */
function parties(people: readonly string[], organisations: readonly string[], byCity: boolean): string {
  return list([...people, ...organisations, ...(byCity ? ["la Ville"] : [])]);
}

/** Who signed, in the middle of a sentence or at its beginning. */
const signer = (name: string | null): string => name ?? "la Ville";
const Signer = (name: string | null): string => name ?? "La Ville";

/** What is said of the participation mandate. */
export const mandates = {
  nouns: {
    mandate: { spoken: ["mandat"], about: "le mandat de participation : son texte, et qui l'a signé" },
  },
  choices: {
    mandateParty: {
      participant: ["personne", "participant"],
      organisation: "structure",
      city: ["la Ville", "ville"],
    },
    mandateState: { signed: "signé", unsigned: "à signer", withdrawn: "retiré", ended: "terminé" },
    mandateSection: {
      object: ["objet", "l'objet du mandat"],
      open: ["ce qui est ouvert au débat", "ouvert"],
      closed: ["ce qui n'est pas ouvert au débat", "pas ouvert", "fermé"],
      role: ["rôle et limites", "rôle"],
      calendar: "calendrier",
      city: ["engagements de la Ville", "ville"],
      participant: ["engagements des membres", "membres", "engagements des participantes et participants"],
      personal: ["données et image", "données", "image"],
    },
  },
  verbs: {
    "mandate withdraw": {
      spoken: "retirer",
      about: "note qu'une personne ou une structure a retiré son mandat ; l'historique est gardé",
      example: 'coop mandate withdraw P07 --on 2024-06-01 --reason "a déménagé"',
      arguments: { participants: ["personne", "qui retire son mandat"] },
      options: {
        organisation: "structure qui retire le sien",
        city: "la Ville retire le sien",
        on: "jour du retrait",
        reason: "raison, si elle est donnée",
        replacedBy: "personne qui prend la suite",
      },
    },
    "mandate list": {
      about: "liste les signatures, celles qui manquent et celles qui ont été retirées",
      example: "coop mandate list --unsigned",
      options: {
        unsigned: "seulement les signatures qui manquent",
        version: "seulement qui a signé cette version",
      },
    },
  },
  views: {
    mandateText: {
      datedOn: "du",
      signatures: "signatures",
      object: "objet",
      open: "ouvert au débat",
      closed: "pas ouvert au débat",
      role: "rôle et limites",
      calendar: "calendrier",
      city: "engagements de la Ville",
      participant: "engagements des membres",
      personal: "données et image",
    },
    mandates: { party: "qui signe", state: "mandat", isSigned: "signé", replacedBy: "suite prise par" },
    signatures: { withdrawnReason: "raison", replacedBy: "suite prise par" },
    heldSignatures: { season: "saison", endsOn: "prend fin le", withdrawnReason: "retiré, parce que" },
  },
  titles: {
    mandateText: "texte du mandat",
    mandates: "mandats",
    signatures: "mandats signés",
    heldSignatures: "mandat de participation",
  },
  problems: {
    "nobody-signs": () => ({
      what: "Cette commande ne dit pas qui a signé.",
      remedy:
        "Nommez les personnes, ou écrivez --all, --present <atelier>, --organisation <structure> ou --city.",
    }),
    "two-ways-to-sign": () => ({
      what: "Une signature est sur papier ou ne l'est pas.",
      remedy: "Gardez --paper ou --electronic, et notez les autres signatures à part.",
    }),
    "left-before-signing": ({ number, name, until, on }) => ({
      what: `${person(number, name)} ne prend plus part depuis le ${day(until)} et n'a pas pu signer le ${day(on)}.`,
      remedy: "Corrigez la date de la signature, ou celle du départ.",
    }),
    "no-such-version": ({ version, known }) => ({
      what: `Le mandat n'a pas de version ${version}.`,
      remedy:
        known.length > 0
          ? `Ses versions : ${list(known.map(String))}.`
          : "Écrivez son texte : coop mandate text --edit",
    }),
    "nobody-withdraws": () => ({
      what: "Cette commande ne dit pas qui retire son mandat.",
      remedy: "Nommez la personne, ou écrivez --organisation <structure> ou --city.",
    }),
    "mandate-not-signed": ({ name }) => ({
      what: `${Signer(name)} n'a pas signé le mandat.`,
      remedy: "Il n'y a rien à retirer. Les signatures : coop mandate list.",
    }),
    "withdrawn-before": ({ name, on }) => ({
      what: `Le mandat signé par ${signer(name)} est déjà retiré, depuis le ${day(on)}.`,
      remedy: "Si cette date est fausse, annulez ce retrait : coop history, puis coop undo.",
    }),
    "mandate-ended": ({ name, on }) => ({
      what: `Le mandat signé par ${signer(name)} a pris fin le ${day(on)}.`,
      remedy: "Il n'y a plus rien à retirer ; vérifiez la date du retrait.",
    }),
    "withdrawn-before-signed": ({ name, signedOn, on }) => ({
      what: `Le mandat signé par ${signer(name)} l'est depuis le ${day(signedOn)} ; il n'a pas pu être retiré le ${day(on)}.`,
      remedy:
        "Vérifiez la date du retrait ; celle de la signature se corrige : coop mandate sign <personne> --on <date> --correct.",
    }),
    "replaced-by-oneself": ({ name }) => ({
      what: `${name} ne peut pas prendre sa propre suite.`,
      remedy: "Nommez une autre personne, ou retirez --replaced-by.",
    }),
    "mandate-unwritten": () => ({
      what: "Le mandat n'a pas encore de texte.",
      remedy:
        "Un texte est proposé, à relire et à compléter : coop mandate text --edit, ou coop mandate text --out mandat.md pour l'ouvrir ailleurs.",
    }),
    "mandate-text-empty": () => ({
      what: "Il n'y a rien à écrire : aucune rubrique du mandat n'a de texte.",
      remedy: "Le texte proposé, à relire : coop mandate text --out mandat.md",
    }),
    "mandate-frozen": ({ version, section }) => ({
      what: `La version ${version} est signée : ${sectionNames[section]} n'y changera plus.`,
      remedy: "Sans --version, ce changement fera une nouvelle version, à signer.",
    }),
    "version-before-last": ({ on, before }) => ({
      what: `Une nouvelle version du ${day(on)} serait plus ancienne que la précédente, du ${day(before)}.`,
      remedy: "Vérifiez la date donnée par --on.",
    }),
    "unknown-mandate-section": ({ typed }) => ({
      what: `${quote(typed)} n'est pas une rubrique du mandat.`,
      remedy: `Les rubriques : ${list(Object.values(sectionNames))}. Un sous-titre s'écrit avec trois dièses (###).`,
    }),
    "mandate-section-twice": ({ section }) => ({
      what: `Cette rubrique est déjà plus haut : ${sectionNames[section]}.`,
      remedy: "Réunissez les deux textes sous un seul titre.",
    }),
    "text-outside-sections": () => ({
      what: "Cette ligne n'est sous aucun titre de rubrique.",
      remedy: "Placez-la sous un titre qui commence par deux dièses, par exemple : ## Objet",
    }),
    "mandate-without-sections": () => ({
      what: "Ce texte n'a aucun titre de rubrique.",
      remedy:
        "Les titres à garder : coop mandate text --out mandat.md. Pour une seule rubrique : --section <rubrique>.",
    }),
    "mandate-unsigned": ({ references }) => ({
      what: `Le mandat n'est pas signé par ${figure(references.length, people)} : ${some(references)}.`,
      ways: [`coop mandate sign ${signing(references)}`],
    }),
    "mandate-withdrawn-by-members": ({ references }) => ({
      what: `${figure(references.length, { one: "personne a retiré son mandat et prend", many: "personnes ont retiré leur mandat et prennent" })} encore part : ${some(references)}.`,
      ways: [
        eachOf(references, (one) => `coop participant leave ${one}`),
        ["si c'est une nouvelle signature", `coop mandate sign ${signing(references)}`],
      ],
    }),
    "older-version-signed": ({ references, version }) => ({
      what: `${figure(references.length, { one: "personne n'a pas signé", many: "personnes n'ont pas signé" })} la version ${version} du mandat, mais une version d'avant : ${some(references)}.`,
      ways: [`coop mandate sign ${signing(references)}`],
    }),
    "city-unsigned": () => ({
      what: "La signature du mandat par la Ville n'est pas notée.",
      ways: ["coop mandate sign --city"],
    }),
    "city-withdrew": ({ on }) => ({
      what: `La Ville a retiré sa signature du mandat le ${day(on)}.`,
      ways: ["coop mandate sign --city"],
    }),
    "city-mandate-ended": ({ on }) => ({
      what: `Le mandat signé par la Ville a pris fin le ${day(on)}.`,
      ways: ["coop mandate sign --city"],
    }),
    "mandate-without-text": () => ({
      what: "Le texte du mandat qui a été signé n'est pas au carnet.",
      ways: ["coop mandate text --edit", ["si le texte est dans un fichier", "coop mandate text --file"]],
    }),
    "mandate-text-of-year": ({ year, former }) => ({
      what: `Le texte du mandat de ${year} est à écrire ; celui de ${former} est proposé, à garder ou à changer.`,
      ways: ["coop mandate text --edit", ["si le texte est dans un fichier", "coop mandate text --file"]],
    }),
    "mandate-sections-missing": ({ sections }) => ({
      what: `Il manque au texte du mandat : ${list(sections.map((section) => sectionNames[section]))}.`,
      ways: ["coop mandate text --edit"],
    }),
    "mandate-to-complete": ({ sections }) => ({
      what: `Des passages entre crochets sont à compléter dans le texte du mandat : ${list(sections.map((section) => sectionNames[section]))}.`,
      ways: ["coop mandate text --edit"],
    }),
  },
  notices: {
    "all-signed-before": ({ before }) =>
      before < 2
        ? "Cette signature était déjà notée ; rien n'a changé. Pour en corriger le jour : la même commande avec --correct."
        : `Ces ${before} signatures étaient déjà notées ; rien n'a changé. Pour en corriger le jour : la même commande avec --correct.`,
    "some-signed-before": ({ before }) =>
      before < 2
        ? "Une signature était déjà notée ; sa date n'a pas changé."
        : `${before} signatures étaient déjà notées ; leur date n'a pas changé.`,
    "nobody-left-to-sign": ({ nobodyOn }) =>
      nobodyOn
        ? `Personne ne prend part le ${day(nobodyOn)} : regardez ce jour (--on), ou celui des arrivées (coop participant list).`
        : "Personne n'est à noter : tout le monde est excepté, ou personne n'était là.",
    "signed-before-joining": ({ on, people: early }) =>
      `Signature du ${day(on)}, avant l'arrivée : ${list(early.map(({ number, from }) => `${toReference("participant", number)} (le ${day(from)})`))}. Si l'arrivée est fausse : coop participant edit <personne> --joined <date> ; si c'est la signature : coop mandate sign <personne> --on <date> --correct.`,
    "other-mandate-versions": ({ versions }) =>
      versions.length < 2
        ? `Il y a aussi la version ${list(versions.map(String))} : coop mandate text --version ${versions[0]}.`
        : `Il y a aussi les versions ${list(versions.map(String))} : coop mandate text --version ${versions[0]}.`,
    "former-version-kept": ({ former, signatures: number, version }) =>
      `La version ${former} et ${number < 2 ? "sa signature sont gardées" : `ses ${number} signatures sont gardées`} ; la version ${version} est à signer.`,
    "perhaps-of-former-version": ({ former }) =>
      `Si ce passage était déjà dans le texte signé : coop undo, puis la même commande avec --version ${former}.`,
    "mandate-text-open": ({ sections }) =>
      `Des passages entre crochets restent à compléter : ${list(sections.map((section) => sectionNames[section]))}.`,
    "mandate-text-to-read-back": ({ file }) =>
      `Relisez-le et complétez-le dans un éditeur de texte, puis : coop mandate text --file ${file}`,
    "signed-before-text": ({ version, on, textOn }) =>
      `La version ${version} du mandat est datée du ${day(textOn)}, après cette signature du ${day(on)}. Si cette date est fausse : coop mandate text --version ${version} --on <date>.`,
    "sign-without-text-question": ({ year, former }) =>
      `Le mandat de ${year} n'a pas encore de texte ; celui de ${former} y est proposé (coop mandate text --edit). Noter ces signatures quand même ?`,
    "signed-without-text": ({ year, former }) =>
      `Le mandat de ${year} n'a pas encore de texte, et ces signatures ne disent pas de quel texte elles sont. Écrivez-le, depuis celui de ${former} : coop mandate text --edit`,
    "signed-older-version": ({ version, latest }) =>
      `C'est la version ${version} qui est signée ; le mandat en est à la version ${latest}.`,
  },
  operations: {
    "mandate-text-written": ({ version, written, sections, isNew }) =>
      `${isNew ? "Nouvelle version du mandat" : "Texte du mandat écrit"} : version ${version}, ${figure(written, { one: "rubrique", many: "rubriques" })} sur ${sections}.`,
    "mandate-signed": ({ version, signed, organisations, byCity, on }) =>
      `Mandat${version > 1 ? ` (version ${version})` : ""} signé par ${parties(signed > 0 ? [figure(signed, people)] : [], organisations, byCity)} le ${day(on)}.`,
    "mandate-withdrawn": ({ numbers, organisations, byCity, on }) =>
      `Mandat retiré par ${parties(
        numbers.map((number) => toReference("participant", number)),
        organisations,
        byCity,
      )} le ${day(on)}.`,
  },
} satisfies PartOfPeople;
