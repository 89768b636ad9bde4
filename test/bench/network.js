const { kept, measureProgram, median, prepare, row } = require("./stopwatch.js");

/**
 * Row 12 of the bars: what is done of one person, and what is asked of all, in the register of 100,000 people and 18,000
 * organisations that the rows of the lists leave, and in that of 38.
 */
const ofOne = {
  show: ["participant", "show", "P07"],
  // Another name than that of row 2, whose last addition may be there still.
  add: ["participant", "add", "Yuna Kerbrat", "--category", "habitants"],
  "edit a district": ["participant", "edit", "P07", "--district", "Bellevue"],
  "edit a category": ["participant", "edit", "P07", "--category", "ville"],
};
const ofAll = { check: ["check"], status: ["status"] };

function prepareNetwork() {
  for (const [count, register] of [
    ["38", "small.db"],
    ["100,000", "network.db"],
  ]) {
    for (const [work, words] of Object.entries({ ...ofOne, ...ofAll })) {
      const name = `${work}, ${count}`;
      prepare([name], () =>
        measureProgram(name, [...words, "--register", register], { before: kept(register) }),
      );
    }
  }
}

function rowsOfNetwork() {
  return [
    ...Object.keys(ofOne).map((work, index) =>
      row(index === 0 ? "12" : "", `${work}, 100,000 ÷ 38`, `${work}, 100,000`, `${work}, 38`, "2", []),
    ),
    ...Object.keys(ofAll).map((work) => {
      const taken = median(`${work}, 100,000`);
      return ["", `${work}, 100,000`, taken?.toFixed(0) ?? "—", "", "1500 ms", ""];
    }),
  ];
}

module.exports = { prepareNetwork, rowsOfNetwork };
