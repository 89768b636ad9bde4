import { asTyped } from "../../language/as-typed.ts";
import { french } from "../../language/french.ts";
import { eachOf } from "../../language/lists.ts";
import { toldNumbers, typedNumbers } from "../../values/number-list.ts";
import { toReference } from "../../values/reference.ts";
import type { SaidState } from "../attendance.ts";
import type { ExchangeKind } from "../exchange.ts";
import type { SmallCategory } from "../store/exchanges.ts";
import { type AttendanceSums, speakersOf, type WorkshopsCatalogue } from "./catalogue.ts";

const { quote, day, time, figure, list, some, alternatives } = french;

const session = (number: number): string => toReference("session", number);
const named = ({ number, title }: { number: number; title: string | null }): string =>
  title === null ? session(number) : `${session(number)} ${quote(title)}`;
const person = (number: number): string => toReference("participant", number);

/** As said of people ("personnes"), for one and for many. */
const agreed: Readonly<Record<SaidState, { one: string; many: string }>> = {
  present: { one: "présente", many: "présentes" },
  excused: { one: "excusée", many: "excusées" },
  absent: { one: "absente", many: "absentes" },
  replaced: { one: "remplacée", many: "remplacées" },
  represented: { one: "représentée", many: "représentées" },
  unknown: { one: "non relevée", many: "non relevées" },
};
const among = (state: SaidState): string => `parmi les personnes ${agreed[state].many}`;

/** "27 personnes présentes, 5 excusées et 1 représentée ; 3 non relevées". */
function sums({ counts, notRecorded }: AttendanceSums): string {
  const said = counts.map(([state, number], index) => {
    const { one, many } = agreed[state];
    return figure(number, index > 0 ? agreed[state] : { one: `personne ${one}`, many: `personnes ${many}` });
  });
  if (said.length === 0) return "aucune présence relevée";
  if (notRecorded === 0) return list(said);
  return `${list(said)} ; ${figure(notRecorded, { one: "non relevée", many: "non relevées" })}`;
}

const insiders = {
  one: "personne de l'équipe projet ou en observation",
  many: "personnes de l'équipe projet ou en observation",
};

function besides({ beside, guests, unnamedProxies, added = [], corrected = 0 }: AttendanceSums): string {
  const said = [
    ...(beside > 0 ? [figure(beside, insiders)] : []),
    ...(guests ? [figure(guests, { one: "personne invitée", many: "personnes invitées" })] : []),
    ...(unnamedProxies
      ? [figure(unnamedProxies, { one: "pouvoir sans nom", many: "pouvoirs sans nom" })]
      : []),
  ];
  const more = said.length > 0 ? ` En plus : ${list(said)}.` : "";
  const changed = { one: "relevé corrigé", many: "relevés corrigés" };
  return [
    more,
    corrected > 0 ? ` ${figure(corrected, changed)}.` : "",
    added.length > 0
      ? ` ${added.length === 1 ? "Nouvelle personne" : "Nouvelles personnes"} : ${list(added.map(person))}.`
      : "",
  ].join("");
}

function attendance(recorded: AttendanceSums): string {
  return `Présence à ${named(recorded)} : ${sums(recorded)}.${besides(recorded)}`;
}

/** "50 min", "2 h", "1 h 15": a length of time, not a time of day. */
function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, "0")}`;
}

const exchange = (number: number): string => toReference("exchange", number);
const quotation = (number: number): string => toReference("quotation", number);
const quotedWords = (number: number, text: string | null): string =>
  text === null ? quotation(number) : `${quotation(number)} ${quote(text)}`;

/** "une crainte": what was said, as a sentence names it. */
const oneSaid: Readonly<Record<ExchangeKind, string>> = {
  expectation: "une attente",
  fear: "une crainte",
  agreement: "un accord",
  disagreement: "un désaccord",
  "open-question": "une question ouverte",
};

/** "Associations : 3 personnes venues" or "3 membres". */
function few({ label, people, isRecorded }: SmallCategory): string {
  const came = { one: "personne venue", many: "personnes venues" };
  return `${quote(label)} ne compte ce jour-là que ${figure(people, isRecorded ? came : { one: "membre", many: "membres" })}`;
}

const agendaItem = { one: "point", many: "points" };

const words: WorkshopsCatalogue = {
  nouns: {
    session: {
      spoken: ["atelier", "temps-collectif", "séance"],
      about: "les temps collectifs, et qui y est venu",
      item: ["atelier", "référence, titre ou date"],
      fields: {
        on: "date",
        start: "heure de début",
        end: "heure de fin",
        phase: "phase de l'année",
        facilitator: "personne ou structure qui anime",
        summary: "résumé en quelques phrases",
        cost: "coût, en euros",
      },
    },
    exchange: {
      spoken: ["échange", "parole"],
      about: "ce qui s'est dit : attentes, craintes, accords, désaccords, questions ouvertes",
      item: ["parole", "référence ou partie de ce qui s'est dit"],
      fields: {
        kind: "nature de ce qui s'est dit",
        question: "question dont il s'agit",
        saidBy: "nombre de personnes qui l'ont dit, si on les a comptées",
        table: "table ou petit groupe",
        category: "catégorie, si elle est assez nombreuse pour qu'on ne reconnaisse personne",
      },
    },
    quotation: {
      spoken: ["citation"],
      about: "ce que quelqu'un a dit, mot pour mot, et si on peut l'imprimer",
      item: ["citation", "référence ou partie de ce qui a été dit"],
      fields: {
        session: "temps collectif où cela s'est dit",
        question: "question dont il s'agit",
        by: "qui l'a dit ; personne n'est nommé sinon",
      },
    },
  },
  choices: {
    printing: {
      agreed: ["oui, avec son accord", "avec son accord", "accord"],
      "nobody-named": ["oui, sans nom", "sans nom"],
      unknown: ["non, accord inconnu", "inconnu", "accord inconnu"],
      "agreed-later": ["non, accord donné après l'année", "accord donné après l'année", "accord après"],
      refused: ["non, accord refusé", "refus", "refusé", "accord refusé"],
      erased: ["non, paroles effacées", "effacée", "effacé"],
    },
    sessionKind: {
      launch: "lancement",
      workshop: "atelier",
      plenary: ["plénière", "assemblée"],
      committee: "comité",
      feedback: ["temps de restitution", "restitution"],
    },
    exchangeKind: {
      expectation: ["attente", "espoir"],
      fear: ["crainte", "peur"],
      agreement: "accord",
      disagreement: "désaccord",
      "open-question": ["question ouverte", "question"],
    },
    became: {
      met: ["réalisée", "réalisé", "oui"],
      partly: "en partie",
      not: ["non réalisée", "non réalisé", "non"],
      "not-known": "on ne sait pas",
    },
    sessionState: { planned: "prévu", held: "tenu", cancelled: "annulé" },
    attendanceState: {
      present: ["présence", "présent", "présente"],
      excused: ["excuse", "excusé", "excusée"],
      absent: ["absence", "absent", "absente"],
      replaced: ["suppléance", "remplacé", "remplacée"],
      represented: ["pouvoir", "représenté", "représentée"],
    },
    othersState: {
      present: ["présentes", "présents", "présent", "présente"],
      absent: ["absentes", "absents", "absent", "absente"],
    },
  },
  verbs: {
    "session add": {
      about: "ajoute un temps collectif",
      example: 'coop session add "Missions" --on 2024-03-19 --place "Labo Diva"',
      arguments: { title: ["titre", "titre"] },
      options: { kind: "nature ; sinon atelier" },
    },
    "session list": {
      about: "liste les temps collectifs",
      example: "coop session list",
    },
    "session show": {
      about: "affiche un temps collectif, sa présence et ce qui s'y rattache",
      example: "coop session show S03",
    },
    "session edit": {
      about: 'corrige un temps collectif ; une valeur vide ("") efface',
      example: "coop session edit S03 --start 18:30",
      options: { facilitator: "personne ou structure qui anime, à la place des précédentes" },
    },
    "session hold": {
      spoken: "tenir",
      about: "dit qu'un temps collectif a eu lieu",
      example: "coop session hold S03",
      options: { on: "date, si ce n'est pas celle qui était prévue" },
    },
    "session cancel": {
      spoken: "annuler",
      about: "dit qu'un temps collectif n'aura pas lieu, et pourquoi",
      example: 'coop session cancel S04 --reason "Salle indisponible"',
      options: { reason: "raison", on: "jour de l'annulation ; sinon aujourd'hui" },
    },
    "session remove": {
      about: "retire un temps collectif ajouté par erreur, si rien ne s'y rattache",
      example: "coop session remove S04",
    },
    "session agenda": {
      spoken: "déroulé",
      about: "affiche le déroulé avec ses heures, ou le change point par point",
      example:
        'coop session agenda S03 --add "Accueil (15 min)" --add "Qui décide quoi ? (50 min) → gouvernance"\ncoop session agenda S03 --set 2 --minutes 40\ncoop session agenda S03 --move 3 --to 1',
      options: {
        add: "point ajouté : titre, durée entre parenthèses, questions après → (ou ->)",
        at: "place du point ajouté ; sinon à la fin",
        set: "numéro du point à corriger",
        title: "nouveau titre du point",
        minutes: "durée en minutes ; ? si elle n'est pas connue",
        question: 'question dont traite le point ; "" pour aucune',
        move: "numéro du point à déplacer",
        to: "place à laquelle il vient",
        remove: "numéros des points à retirer",
      },
    },
    "session attendance": {
      spoken: "présences",
      about: "note qui est venu, par les numéros de la feuille ; ce qui n'est pas dit reste inconnu",
      example:
        "coop session attendance S02 --present 1-12,15,18-30 --excused 7,14 --proxy 16=3 --others absent",
      options: {
        present: "numéros des personnes présentes ; un numéro seul l'emporte sur une suite",
        excused: "numéros des personnes excusées",
        absent: "numéros des personnes absentes",
        unknown: "numéros dont le relevé est repris : on ne sait plus",
        proxy: "pouvoir : 16=3 dit que le 16 est représenté par le 3 ; 16=? si on ne sait pas par qui",
        replaced: "suppléance : 9=41 dit que le 9 est remplacé par le 41, de la même structure",
        others: "ce qu'il en est des personnes qui ne sont ni nommées ni déjà relevées",
        proxies: "nombre de pouvoirs dont personne n'a noté qui les tenait",
        guests: "personnes invitées, par catégorie : associations=2 ; sans catégorie : 2",
        add: 'personne venue sans être inscrite : "Le Goff Anaïg=habitants" (nom, prénom, catégorie)',
      },
    },
    "exchange add": {
      about: "note ce qui s'est dit à un temps collectif, tel que cela s'est dit",
      example:
        'coop exchange add "Que tout se décide entre les réunions" --session S03 --kind crainte --question gouvernance --said-by 9',
      arguments: { text: ["parole", "ce qui s'est dit"] },
    },
    "exchange list": {
      about: "liste ce qui s'est dit",
      example: "coop exchange list --question gouvernance --kind crainte",
      options: {
        question: "seulement sur cette question",
        session: "seulement à ce temps collectif",
        kind: "seulement de cette nature",
        open: "seulement les attentes et les craintes dont rien ne dit encore ce qu'il en est advenu",
      },
    },
    "exchange show": {
      about: "affiche ce qui s'est dit, et ce qu'il en est advenu",
      example: "coop exchange show X03",
    },
    "exchange edit": {
      about: `corrige ce qui est noté, ou ce qu'il en est advenu ; une valeur vide ("") efface`,
      example: "coop exchange edit X03 --said-by 12",
      options: {
        became: "ce qu'il est advenu d'une attente ou d'une crainte, à la fin",
        becameBy: "par quoi",
        becameOn: "jour où on l'a dit",
      },
    },
    "exchange outcome": {
      spoken: "devenir",
      about: "dit, à la fin, ce qu'il est advenu d'une attente ou d'une crainte",
      example: 'coop exchange outcome X03 --became "en partie" --by "un compte rendu sous huit jours"',
      options: {
        became: "ce qu'il en est advenu",
        by: "par quoi",
        on: "jour où on le dit ; sinon aujourd'hui",
      },
    },
    "exchange remove": {
      about: "retire ce qui a été noté par erreur",
      example: "coop exchange remove X03",
    },
    "quotation add": {
      about: "note ce que quelqu'un a dit, mot pour mot",
      example:
        'coop quotation add "On ne demande pas à être aidés, on demande à être attendus." --session S03 --question valeurs --by P07',
      arguments: { text: ["paroles", "ce qui a été dit, mot pour mot"] },
    },
    "quotation list": {
      about: "liste les citations, et dit lesquelles peuvent être imprimées aujourd'hui",
      example: 'coop quotation list --session S03\ncoop quotation list --printing "accord inconnu"',
      options: {
        session: "seulement à ce temps collectif",
        question: "seulement sur cette question",
        by: "seulement de cette personne",
        printed: "oui : celles qu'imprime le bilan de leur année ; non : les autres",
        printing: "seulement celles dont c'est la raison",
      },
    },
    "quotation show": {
      about: "affiche une citation, et si elle peut être imprimée",
      example: "coop quotation show C03",
    },
    "quotation edit": {
      about: 'corrige une citation, ou qui l\'a dite ; une valeur vide ("") efface',
      example: 'coop quotation edit C03 --by ""',
      options: { text: "ce qui a été dit, mot pour mot" },
    },
    "quotation remove": {
      about: "retire une citation notée par erreur",
      example: "coop quotation remove C03",
    },
    "mandate sign": {
      spoken: "signer",
      about: "note qui a signé le mandat de participation : personnes, structures, Ville",
      example: "coop mandate sign --all --on 2024-02-20 --except P12,P31",
      arguments: { participants: ["personne", "qui a signé, si ce n'est pas tout le monde"] },
      options: {
        all: "tous les membres de ce jour-là, et les élues et élus qui accompagnent",
        present: "les membres présents à cet atelier, et les élues et élus qui accompagnent",
        except: "numéros des personnes qui n'ont pas signé",
        organisation: "structure qui a signé pour elle-même",
        city: "la Ville a signé",
        on: "jour de la signature ; avec --present, sinon celui de l'atelier",
        until: "dernier jour du mandat, s'il en a un",
        paper: "signé sur papier",
        electronic: "signé à l'écran",
        version: "version qui a été signée ; sinon la dernière",
        correct: "corrige le jour d'une signature déjà notée",
      },
    },
  },
  columns: {
    givenName: "prénom",
    familyName: "nom de famille",
    reference: "réf.",
    session: "temps collectif",
    onDay: "date",
    state: "état",
    standIn: "suppléance ou pouvoir tenu par",
    startsAt: "début",
    kind: "nature",
    title: "titre",
    present: "présences",
    name: "nom",
    category: "catégorie",
    rate: "taux",
    question: "question",
    text: "ce qui s'est dit",
    saidBy: "dit par",
    by: "de qui",
    table: "table",
  },
  views: {
    heldAttendance: { state: "présence" },
    heldSeats: { for: "pour", state: "au titre de" },
    sessions: {
      endsAt: "fin",
      place: "lieu",
      phase: "phase",
      attendanceRate: "taux de présence",
      unnamedProxies: "pouvoirs sans nom",
      guests: "personnes invitées",
      facilitators: "animation",
      childcare: "garde d'enfants",
      interpreter: "interprétariat",
      transport: "transport",
      access: "accessibilité du lieu",
      cost: "coût",
      summary: "résumé",
      freeNotes: "notes libres",
      cancelledOn: "annulé le",
      cancelledReason: "raison de l'annulation",
    },
    attendanceRates: { known: "relevées", seatsHeld: "places tenues", unknown: "non relevées" },
    quotations: { printing: "imprimable" },
    exchanges: { became: "advenu", becameBy: "advenu par", becameOn: "advenu le" },
    agenda: {
      position: "n°",
      startsAt: "heure",
      minutes: "minutes",
      title: "point",
      questions: "questions",
    },
    presence: {
      members: "membres",
      excused: "excuses",
      absent: "absences",
      replaced: "suppléances",
      represented: "pouvoirs",
      notRecorded: "non relevées",
    },
    attendance: { state: "relevé" },
  },
  titles: {
    attendanceRates: "présence de chacune et de chacun",
    heldAttendance: "présence à chaque temps collectif",
    heldSeats: "sièges et pouvoirs tenus pour d'autres",
    heldFacilitations: "temps collectifs animés",
    sessions: "temps collectifs",
    agenda: "déroulé",
    exchanges: "ce qui s'est dit",
    said: "ce qui s'est dit",
    quotations: "citations",
    quoted: "citations, mot pour mot",
    presence: "présence par catégorie",
    attendance: "feuille de présence",
  },
  problems: {
    "ends-before-it-starts": ({ startsAt, endsAt }) => ({
      what: `La fin (${time(endsAt)}) n'est pas après le début (${time(startsAt)}).`,
      remedy: "Corrigez l'une des deux heures.",
    }),
    "session-not-yet": ({ number, on }) => ({
      what: `Le ${day(on)} est encore à venir : ${session(number)} ne peut pas déjà avoir eu lieu.`,
      remedy: `Si la date est fausse, corrigez-la : coop session edit ${session(number)} --on <date>.`,
    }),
    "session-cancelled": ({ number }) => ({
      what: `${session(number)} est annulé : personne n'a pu y venir.`,
      remedy: `S'il a eu lieu malgré tout, dites-le d'abord : coop session hold ${session(number)}.`,
    }),
    "session-has-attendance": ({ number }) => ({
      what: `La présence à ${session(number)} est relevée : il a donc eu lieu, et ne peut pas être annulé.`,
      remedy: "Si ce relevé est une erreur, reprenez-le d'abord : coop history, puis coop undo <numéro>.",
    }),
    "attendance-says-nothing": ({ number }) => ({
      what: `Cette commande ne dit pas qui est venu à ${session(number)}.`,
      remedy: `Donnez les numéros de la feuille : coop session attendance ${session(number)} --present 1-12,15. Pour dire seulement qu'il a eu lieu : coop session hold ${session(number)}.`,
    }),
    "had-left": ({ number, on, left }) => ({
      what: `${person(number)} a quitté la coopérative le ${day(left)}, avant ce temps collectif (${day(on)}).`,
      remedy: `Corrigez le numéro, ou le jour du départ : coop participant show ${person(number)}.`,
    }),
    "not-yet-joined": ({ number, on, joined }) => ({
      what: `${person(number)} n'a rejoint la coopérative que le ${day(joined)}, après ce temps collectif (${day(on)}).`,
      remedy: `Corrigez le numéro, ou le jour d'arrivée : coop participant edit ${person(number)} --joined <date>.`,
    }),
    "substitute-of-another-organisation": ({ seat, substitute, organisation, other }) => ({
      what: `${person(substitute)} ne peut pas tenir la place de ${person(seat)} : ${
        organisation === null
          ? `${person(seat)} ne siège pour aucune structure, et ${person(substitute)} siège pour ${quote(other ?? "")}`
          : `${person(seat)} siège pour ${quote(organisation)}, et ${person(substitute)} ${other === null ? "ne siège pour aucune structure" : `siège pour ${quote(other)}`}`
      }.`,
      remedy: `Corrigez l'un des deux numéros, ou la structure (coop participant edit ${person(substitute)} --organisation …) ; si c'est un pouvoir : --proxy ${seat}=${substitute}.`,
    }),
    "not-a-walk-in": ({ typed }) => ({
      what: `${quote(typed)} n'est pas de la forme « Nom Prénom=catégorie ».`,
      remedy: 'Écrivez le nom, le signe égal, puis la catégorie : --add "Le Goff Anaïg=habitants".',
    }),
    "walk-in-known": ({ name, number, isMember }) => ({
      what: isMember
        ? `${quote(name)} est déjà inscrite ou inscrit : ${person(number)}.`
        : `Le carnet connaît déjà ${quote(name)} : ${person(number)}, qui ne prend pas part à la coopérative ce jour-là.`,
      remedy: `${isMember ? `Ajoutez ${number} à --present` : `Corrigez ses dates : coop participant show ${person(number)}`} ; si c'est une autre personne du même nom, inscrivez-la avec sa structure : coop participant add.`,
    }),
    "walk-in-twice": ({ name }) => ({
      what: `${quote(name)} figure deux fois dans --add.`,
      remedy: "Gardez une seule des deux.",
    }),
    "not-a-member": ({ number, on }) => ({
      what: `${person(number)} ne prend pas part à la coopérative le ${day(on)}.`,
      remedy: `Corrigez le numéro, ou la date d'arrivée : coop participant edit ${person(number)} --joined <date>.`,
    }),
    "two-states": ({ number, states: [first, second] }) => ({
      what: `${person(number)} figure à la fois ${among(first)} et ${among(second)}.`,
      remedy: `Gardez le numéro ${number} d'un seul côté.`,
    }),
    "two-stand-ins": ({ number, standIns }) => ({
      what: `La place de ${person(number)} est tenue à la fois par ${list(standIns.map(person))}.`,
      remedy: "Une seule personne peut la tenir : gardez celle qui l'a tenue.",
    }),
    "stands-in-for-oneself": ({ number, state }) => ({
      what:
        state === "represented"
          ? `${person(number)} ne peut pas tenir son propre pouvoir.`
          : `${person(number)} ne peut pas être sa propre suppléance.`,
      remedy: `Corrigez l'un des deux numéros ; pour dire qu'une personne est venue : --present ${number}.`,
    }),
    "holder-not-present": ({ giver, holder }) => ({
      what: `${person(holder)} tient le pouvoir de ${person(giver)}, mais ne figure pas ${among("present")}.`,
      remedy: `Ajoutez ${holder} à --present, ou corrigez qui tient ce pouvoir.`,
    }),
    "holder-represented": ({ giver, holder }) => ({
      what: `${person(holder)} ne peut pas tenir le pouvoir de ${person(giver)}, car quelqu'un tient déjà le sien.`,
      remedy: "Un pouvoir ne se transmet pas : corrigez qui le tient.",
    }),
    "holder-has-too-many": ({ holder, count, most }) => ({
      what: `${person(holder)} tient ${figure(count, { one: "pouvoir", many: "pouvoirs" })}, alors que la règle en permet ${most}.`,
      remedy: `Corrigez les pouvoirs, ou la règle : coop settings set --proxies-per-holder ${count}.`,
    }),
    "substitute-elsewhere": ({ seat, substitute, state }) => ({
      what: `${person(substitute)} tient la place de ${person(seat)}, mais figure ${among(state)}.`,
      remedy: `Corrigez qui a tenu cette place, ou ce qui est dit du numéro ${substitute}.`,
    }),
    "guests-twice": ({ label }) => ({
      what:
        label === null
          ? "Deux nombres de personnes invitées sont donnés sans catégorie."
          : `Deux nombres de personnes invitées sont donnés pour la catégorie ${quote(label)}.`,
      remedy: "Gardez-en un seul, avec le total.",
    }),
    "not-a-pair": ({ typed }) => ({
      what: `${quote(typed)} n'est pas de la forme 16=3.`,
      remedy: "Écrivez deux numéros avec le signe égal entre eux.",
    }),
    "not-guests": ({ typed }) => ({
      what: `${quote(typed)} n'est pas de la forme associations=2.`,
      remedy: "Écrivez la catégorie, le signe égal, puis combien de personnes.",
    }),
    "attendance-not-recorded": ({ on, ...which }) => ({
      what: `La présence n'a pas été relevée à ${named(which)}, le ${day(on)}.`,
      ways: [`coop session attendance ${session(which.number)}`],
      alike: [session(which.number), "présences de temps collectifs n'ont pas été relevées"],
    }),
    "attendance-partly-recorded": ({ on, numbers, ...which }) => ({
      what: `À ${named(which)}, le ${day(on)}, on ne sait pas ${numbers.length === 1 ? "d'un membre s'il" : `de ${numbers.length} membres s'ils`} ${numbers.length === 1 ? "était là" : "étaient là"} : ${list(toldNumbers(numbers, (first, last) => `${person(first)} à ${person(last)}`, person))}.`,
      ways: [
        `coop session attendance ${session(which.number)}`,
        [
          numbers.length === 1 ? "s'il n'y était pas" : "si aucun n'y était",
          `coop session attendance ${session(which.number)} --absent ${typedNumbers(numbers)}`,
        ],
      ],
      alike: [session(which.number), "présences de temps collectifs ne sont relevées qu'en partie"],
    }),
    "session-neither-held-nor-cancelled": ({ on, ...which }) => ({
      what: `${named(which)} était prévu le ${day(on)} ; le carnet ne dit pas s'il a eu lieu.`,
      ways: [
        `coop session hold ${session(which.number)}`,
        ["s'il n'a pas eu lieu", `coop session cancel ${session(which.number)}`],
      ],
      alike: [
        session(which.number),
        "temps collectifs étaient prévus, et le carnet ne dit pas s'ils ont eu lieu",
      ],
    }),
    "session-outside-phase": ({ on, phase, side, ...which }) => ({
      what: `${named(which)}, le ${day(on)}, est en dehors des dates de sa phase, ${quote(phase)}.`,
      ways: [
        ...(side === null
          ? ([`coop session edit ${session(which.number)} --phase`] as const)
          : ([
              `coop phase edit ${asTyped(phase)} --${side} ${on}`,
              ["si c'est une autre phase", `coop session edit ${session(which.number)} --phase`],
            ] as const)),
        ["si c'est un autre jour", `coop session edit ${session(which.number)} --on`],
      ],
      alike: [session(which.number), "temps collectifs sont en dehors des dates de leur phase"],
    }),
    "agenda-item-says-nothing": ({ typed }) => ({
      what: `${quote(typed)} ne donne pas de titre au point du déroulé.`,
      remedy: 'Écrivez par exemple : --add "Accueil (15 min)".',
    }),
    "not-minutes": ({ typed }) => ({
      what: `${quote(typed)} n'est pas une durée.`,
      remedy: "Écrivez un nombre de minutes, comme 45, ou 1 h 15.",
    }),
    "no-such-agenda-item": ({ number, position, items }) => ({
      what:
        items === 0
          ? `Le déroulé de ${session(number)} n'a encore aucun point.`
          : `Le déroulé de ${session(number)} n'a pas de place n° ${position} : il a ${figure(items, agendaItem)}.`,
      remedy: `Pour le voir : coop session agenda ${session(number)}.`,
    }),
    "one-change-of-agenda": ({ options }) => ({
      what: `${list(options)} ne vont pas ensemble : chacune compte les points tels qu'ils sont avant elle.`,
      remedy: "Faites un changement après l'autre.",
    }),
    "option-goes-with": ({ option, options }) => ({
      what: `${option} ne dit rien sans ${alternatives(options)}.`,
      remedy: `Ajoutez ${alternatives(options)}, ou retirez ${option}.`,
    }),
    "said-by-nobody": () => ({
      what: "Personne n'aurait dit ce qui est noté.",
      remedy: "Donnez un nombre à partir de 1, ou rien si personne n'a compté.",
    }),
    "category-too-small": (small) => ({
      what: `La catégorie ne peut pas être notée : ${few(small)}, et il en faut ${small.threshold} pour que personne ne soit reconnaissable.`,
      remedy: "Notez-le sans --category. Le seuil se règle : coop settings set --threshold.",
    }),
    "exchange-names-few": ({ number, ...small }) => ({
      what: `${exchange(number)} nomme une catégorie : ${few(small)}, et il en faut ${small.threshold} pour que personne ne soit reconnaissable.`,
      ways: [`coop exchange edit ${exchange(number)} --category ""`],
      alike: [exchange(number), "échanges nomment une catégorie trop petite ce jour-là"],
    }),
    "neither-hoped-nor-feared": ({ kind }) => ({
      what: `C'est ${oneSaid[kind]} : seules une attente et une crainte peuvent se réaliser ou non.`,
      remedy: "Corrigez sa nature (--kind), ou retirez --became.",
    }),
    "became-by-without-became": () => ({
      what: "Il est dit par quoi, ou quand, mais pas ce qu'il en est advenu.",
      remedy: "Ajoutez --became : « réalisée », « en partie », « non réalisée » ou « on ne sait pas ».",
    }),
    "became-before-it-was-said": ({ on, saidOn }) => ({
      what: `Ce qu'il en est advenu serait du ${day(on)}, avant que cela ne se dise, le ${day(saidOn)}.`,
      remedy: "Corrigez le jour.",
    }),
    "hopes-not-taken-up": ({ references }) => ({
      what: `L'année est finie, et rien ne dit ce qu'il est advenu de ${figure(references.length, { one: "attente ou crainte", many: "attentes et craintes" })} du départ.`,
      ways: [
        eachOf(references, (one) => `coop exchange outcome ${one}`),
        ["pour les voir", "coop exchange list --open"],
      ],
    }),
    "quotation-says-nothing": () => ({
      what: "Cette citation n'a pas de mots.",
      remedy: 'Écrivez ce qui a été dit, mot pour mot : "On veut essayer.".',
    }),
    "quotation-erased": ({ number }) => ({
      what: `${quotation(number)} n'a plus de mots : ils ont été effacés avec la personne qui les a dits.`,
      remedy: `Pour la retirer : coop quotation remove ${quotation(number)}.`,
    }),
    "quotation-consent-unknown": ({ references, by }) => {
      const people = speakersOf(references, by);
      return {
        what: `On ne sait pas si ${some(people)} ${people.length === 1 ? "accepte d'être citée ou cité" : "acceptent d'être citées ou cités"} : ${some(references)} ${references.length === 1 ? "ne sera imprimée" : "ne seront imprimées"} dans aucun document.`,
        ways: [eachOf(people, (one) => `coop participant consent ${one} --quotation`)],
      };
    },
    "quoted-was-not-there": ({ number, sessionNumber, who, name }) => ({
      what: `${quotation(number)} serait de ${person(who)} ${name}, qui n'était pas à ${session(sessionNumber)}.`,
      ways: [
        `coop quotation edit ${quotation(number)} --by ""`,
        ["si la personne y était", `coop session attendance ${session(sessionNumber)} --present ${who}`],
      ],
      alike: [quotation(number), "citations seraient de personnes qui n'étaient pas là"],
    }),
    "quotation-without-words": ({ number, who }) => ({
      what: `${quotation(number)}, de ${person(who)}, n'a pas de mots, alors que cette personne n'a pas été effacée.`,
      remedy: `Retirez-la, puis notez-la de nouveau : coop quotation remove ${quotation(number)}.`,
    }),
    "nobody-recorded-to-sign": ({ number }) => ({
      what: `La présence à ${session(number)} n'est pas relevée.`,
      remedy: `Relevez-la d'abord (coop session attendance ${session(number)} --present …), ou nommez les personnes.`,
    }),
    "holder-was-not-present": ({ session, giver, holder }) => ({
      what: `Au temps collectif ${toReference("session", session)}, ${toReference("participant", giver)} a donné pouvoir à ${toReference("participant", holder)}, qui n'y était pas.`,
      remedy: `Corrigez la présence : coop session attendance ${toReference("session", session)}.`,
    }),
    "attendance-of-a-stranger": ({ number, on, who, name, joinsOn }) => ({
      what: `${person(who)} ${name} figure sur la feuille de ${session(number)}, mais ne prend pas part à la coopérative le ${day(on)}.`,
      ways: [
        ...(joinsOn === null
          ? ([`coop session attendance ${session(number)} --unknown ${who}`] as const)
          : ([
              `coop participant edit ${person(who)} --joined ${on}`,
              [
                "si c'est une erreur de la feuille",
                `coop session attendance ${session(number)} --unknown ${who}`,
              ],
            ] as const)),
      ],
      alike: [
        `${person(who)} (${session(number)})`,
        "personnes figurent sur une feuille d'un jour où elles ne prennent pas part",
      ],
    }),
  },
  notices: {
    "merge-settles-attendance": ({ number, state, states }) =>
      `${session(number)} : ${list([...new Set(states)].map((one) => agreed[one].one))} selon les fiches ; ${quote(agreed[state].one)} est gardé.`,
    "remove-session-question": ({ on, ...which }) =>
      `${named(which)}, du ${day(on)}, sera retiré du carnet, avec son déroulé. Continuer ?`,
    "quotation-kept-out": ({ number, who, name }) =>
      `${quotation(number)} est gardée, mais aucun document ne l'imprimera : ${person(who)} ${name} n'a pas accepté d'être citée ou cité.`,
    "quotation-unnamed-after-refusal": ({ number, who }) =>
      `${person(who)} n'a pas accepté d'être citée ou cité : sans son nom, ${quotation(number)} pourra être imprimée. Si les mots suffisent à reconnaître qui parle, retirez-la : coop quotation remove ${quotation(number)}.`,
    "quotation-names-people": ({ number, references }) =>
      `${quotation(number)} nomme ${list(references)} : un document l'imprimerait mot pour mot. Écrivez […] à la place du nom : coop quotation edit ${quotation(number)} --text "…".`,
    "said-by-more-than-came": ({ saidBy, came, sessionNumber }) =>
      `${figure(saidBy, { one: "personne l'aurait dit", many: "personnes l'auraient dit" })}, mais ${figure(came, { one: "seule est venue", many: "sont venues" })} à ${session(sessionNumber)} : vérifiez ce nombre.`,
    "attendance-question": (sums_) => `${attendance(sums_)} Enregistrer ?`,
    "attendance-corrects": ({ corrections }) =>
      `Change ce qui était relevé : ${list(corrections.map(({ number, name, before, after }) => `${person(number)} ${name}, ${agreed[before].one} → ${agreed[after ?? "unknown"].one}`))}.`,
    "walk-in-added": ({ number, name, category }) =>
      `${person(number)} ${name} (${category}) : nouvelle personne, membre à partir de ce jour, et présente.`,
    "walk-in-near": ({ name, near }) =>
      `${quote(name)} ressemble à ${list(near.map((one) => `${person(one.number)} ${one.name}`))} : si c'est la même personne, donnez plutôt son numéro à --present.`,
    "numbers-of-those-there": () =>
      "Numéros des personnes présentes, comme sur la feuille : 1-20, 7 (facultatif ; sans eux, on coche dans la liste) :",
    "who-is-there": ({ label }) => `${label ?? "Sans catégorie"} : qui est là ?`,
    "who-was-stood-in-for": () => "Qui n'est pas là, mais a donné pouvoir ou s'est fait remplacer ?",
    "who-stood-in": ({ name }) => `${name} :`,
    "stood-in-by": ({ number, name, state }) =>
      state === "represented"
        ? `pouvoir tenu par ${person(number)} ${name}`
        : `place tenue par ${person(number)} ${name}`,
    "stood-in-by-unknown": ({ state }) =>
      state === "represented"
        ? "pouvoir, on ne sait pas tenu par qui"
        : "place tenue par une personne suppléante, on ne sait pas qui",
    "who-is-excused": () => "Qui s'est excusé ?",
    "what-of-others": ({ count }) => (count === 1 ? "L'autre personne :" : `Les ${count} autres personnes :`),
    "others-unknown": () => "on ne sait pas",
    "how-many-guests": () =>
      "Personnes invitées, en plus (facultatif), par exemple 3, ou associations=2, habitants=1 :",
    "agenda-lasts": ({ minutes, until }) =>
      `Durée : ${duration(minutes)}${until === null ? "" : ` ; fin à ${time(until)}`}.`,
    "agenda-overruns": ({ minutes, until, endsAt }) =>
      `Le déroulé dure ${duration(minutes)} et va jusqu'à ${time(until)}, après la fin prévue (${time(endsAt)}).`,
    "outside-phase": ({ on, phase }) => `Le ${day(on)} est en dehors des dates de la phase ${quote(phase)}.`,
  },
  operations: {
    "session-added": ({ on, ...which }) => `Temps collectif ajouté : ${named(which)}, le ${day(on)}.`,
    "session-edited": (which) => `Temps collectif modifié : ${named(which)}.`,
    "session-held": ({ on, ...which }) => `${named(which)} a eu lieu le ${day(on)}.`,
    "session-cancelled": ({ on, ...which }) => `${named(which)}, prévu le ${day(on)}, est annulé.`,
    "session-removed": ({ on, ...which }) =>
      `Temps collectif ajouté par erreur, retiré : ${named(which)}, du ${day(on)}.`,
    "exchange-added": ({ number, exchangeKind, text, sessionNumber }) =>
      `Noté à ${session(sessionNumber)} : ${exchange(number)}, ${oneSaid[exchangeKind]}, ${quote(text)}.`,
    "exchange-edited": ({ number, text }) => `Parole corrigée : ${exchange(number)} ${quote(text)}.`,
    "exchange-taken-up": ({ number, text, on }) =>
      `Ce qu'il est advenu de ${exchange(number)} ${quote(text)} est noté, au ${day(on)}.`,
    "exchange-removed": ({ number, text }) =>
      `Parole notée par erreur, retirée : ${exchange(number)} ${quote(text)}.`,
    "quotation-added": ({ number, text, sessionNumber }) =>
      `Citation notée à ${session(sessionNumber)} : ${quotedWords(number, text)}.`,
    "quotation-edited": ({ number, text }) => `Citation corrigée : ${quotedWords(number, text)}.`,
    "quotation-removed": ({ number, text }) =>
      `Citation notée par erreur, retirée : ${quotedWords(number, text)}.`,
    "agenda-changed": ({ items, minutes, ...which }) =>
      `Déroulé de ${named(which)} : ${figure(items, agendaItem)}${minutes === null ? "" : `, ${duration(minutes)}`}.`,
    "attendance-recorded": attendance,
  },
};
export default words;
