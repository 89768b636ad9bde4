/**
 * A year of a cooperative as lines to type, the same for the same seed: 38 participants of a list, then
 * sessions with attendance, decisions and tasks, experiments with their log, and recommendations.
 */

const givenNames = "Anne Malik Soizic Yann Fatou Loïc Inès Paul Nadia Gwenaël Rose Karim Jeanne Hugo".split(
  " ",
);
const familyNames = "Le Bihan,Martin,Traoré,Guérin,Moreau,Diallo,Petit,Rivoal,Nguyen,Robert,Kaya".split(",");
const categories = ["habitants", "associations", "acteurs-economiques", "ville"];
const outcomes = ["adopted", "adopted", "adopted", "rejected", "deferred"];

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function chanceOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The columns of the list of the demo, in its order. */
const columns = "Nom,Prénom,Catégorie,Structure,Fonction,Courriel,Téléphone,Quartier,Rôle,Arrivée par".split(
  ",",
);
const fewColumns = ["Nom", "Prénom", "Catégorie", "Courriel", "Téléphone"];

/**
 * The list of participants as a spreadsheet would save it; every second of them comes from one of `count / 10` organisations.
 * Where there are fewer names than participants, namesakes are told apart by their addresses.
 */
function listOf(count, seed, { shown = columns, names = count } = {}) {
  const chance = chanceOf(seed);
  const one = (among) => among[Math.floor(chance() * among.length)];
  const named = [];
  const rows = Array.from({ length: count }, (_, index) => {
    const category = categories[index % categories.length];
    const organisation = organisationOf[category];
    named[index % names] ??= [one(givenNames), `${one(familyNames)}-${index + 1}`];
    const [given, family] = named[index % names];
    const namesake = index < names ? "" : `.${Math.floor(index / names) + 1}`;
    const cells = {
      Nom: family,
      Prénom: given,
      Catégorie: category,
      Structure: organisation ? `${organisation} ${1 + Math.floor((chance() * count) / 10)}` : "",
      Fonction: organisation ? one(functions) : "",
      Courriel: `${plain(given)}.${plain(family)}${namesake}@exemple.fr`,
      Téléphone: `06 39 98 ${pair(index / 100)} ${pair(index)}`,
      Quartier: one(districts),
      Rôle: "membre",
      "Arrivée par": one(routes),
    };
    return shown.map((column) => cells[column]).join(";");
  });
  return [shown.join(";"), ...rows, ""].join("\n");
}

const organisationOf = { associations: "Association", "acteurs-economiques": "Atelier" };
const functions = ["présidente", "trésorier", "salariée", ""];
const districts = ["Bellevue", "Dervallières", "Malakoff", "Nantes Nord", "Île de Nantes", ""];
const routes = ["appel à candidatures", "tirage au sort", "invitation", ""];

/** A name as an address has it. */
function plain(name) {
  return name
    .normalize("NFD")
    .replace(/[^\w-]/g, "")
    .toLowerCase();
}

/** The last two digits of a number. */
function pair(number) {
  return String(Math.floor(number) % 100).padStart(2, "0");
}

/** The lines after the import of the list, each as its words. */
function linesOf(sessions, seed) {
  const chance = chanceOf(seed);
  const upTo = (most) => Math.floor(chance() * most) + 1;
  const lines = [];
  for (let number = 1; number <= sessions; number++) {
    const on = dayOf(Math.floor((number - 1) * (280 / sessions)));
    const reference = `S${String(number).padStart(2, "0")}`;
    lines.push([
      "session",
      "add",
      `Atelier ${number}`,
      "--on",
      on,
      "--place",
      "Labo Diva",
      "--kind",
      "workshop",
    ]);
    lines.push(["session", "attendance", reference, "--present", `1-${20 + upTo(15)}`, "--excused", "37,38"]);
    lines.push(
      [
        "decision",
        "add",
        `Ce qui est retenu de l'atelier ${number}`,
        "--session",
        reference,
        "--method",
        "vote",
      ].concat(
        [
          "--outcome",
          outcomes[number % outcomes.length],
          "--for",
          `${10 + upTo(5)}`,
          "--against",
          `${upTo(4)}`,
        ],
        [
          "--statement",
          "Une phrase entière, comme une séance en adopte.",
          "--decided-by",
          "community",
          "--on",
          on,
        ],
      ),
    );
    lines.push([
      "task",
      "add",
      `Écrire le compte rendu ${number}`,
      "--owner",
      `P${number % 38 || 38}`,
      "--due",
      on,
    ]);
  }
  for (let number = 1; number <= sessions / 5; number++) {
    const reference = `E${String(number).padStart(2, "0")}`;
    const from = dayOf(number * 10);
    lines.push(
      [
        "experiment",
        "add",
        `Essai ${number}`,
        "--hypothesis",
        "Des personnes viendront sans qu'on les invite.",
      ].concat(["--criterion", "Vingt personnes en un mois", "--lead", "P1", "--from", from]),
      ["experiment", "start", reference, "--on", from],
      [
        "experiment",
        "log",
        reference,
        "Une soirée pleine.",
        "--kind",
        "event",
        "--on",
        dayOf(number * 10 + 7),
        "--people",
        `${upTo(30)}`,
      ],
      [
        "indicator",
        "add",
        "Personnes venues",
        "--experiment",
        reference,
        "--unit",
        "personnes",
        "--target",
        "20",
      ],
      ["result", "add", reference, "Personnes venues", `${upTo(40)}`, "--on", dayOf(number * 10 + 20)],
      ["service", "add", `Service ${number}`, "--kind", "service", "--operator", "Ville"],
      ["experiment", "relate", reference, `Service ${number}`, "--kind", "complements"],
      ["recommendation", "add", `Poursuivre l'essai ${number}`, "--level", "city", "--experiment", reference],
    );
  }
  return lines;
}

function dayOf(offset) {
  return new Date(Date.UTC(2024, 1, 20 + offset)).toISOString().slice(0, 10);
}

module.exports = { chanceOf, columns, fewColumns, listOf, linesOf };
