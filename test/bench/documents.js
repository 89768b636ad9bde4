const { copyFileSync } = require("node:fs");
const { join } = require("node:path");
const { repeatSeason } = require("./long-year.js");
const { coop, folder, has, leftOut, measure, measureProgram, peakOf, row } = require("./stopwatch.js");
const { linesOf } = require("./year.js");

/** Rows 8 to 11 of the bars: the bilan of a year in each format, and beside what others make of the same page. */

const some = { most: 5 };
const once = { most: 1 };
const bilanOf = (register, format, out) => [
  ...["report", "bilan", "--format", format, "--out", out, "--yes"],
  ...["--register", register],
];

function prepareYear(hasLists, seed) {
  copyFileSync(join(folder, "small.db"), join(folder, "year.db"));
  for (const line of linesOf(60, seed)) coop(...line, "--register", "year.db");
  measureProgram("bilan", bilanOf("year.db", "md", "-"));
  for (const format of ["html", "docx", "pdf"])
    measureProgram(`bilan ${format}`, bilanOf("year.db", format, `bilan.${format}`), some);
  measureProgram("bilan in four", bilanOf("year.db", "md,html,docx,pdf", "."), some);
  preparePeers();
  if (!hasLists) return;
  for (const [name, times, rounds] of [
    ["long.db", 17, some],
    ["longest.db", 170, { most: 2 }],
  ]) {
    repeatSeason(join(folder, "year.db"), join(folder, name), times);
    measureProgram(`bilan ${name}`, bilanOf(name, "md", "-"), rounds);
    measureProgram(`bilan ${name} pdf`, bilanOf(name, "pdf", "long.pdf"), once);
  }
}

/** What others make of the same Markdown, and of the same page for the web. */
function preparePeers() {
  coop(...bilanOf("year.db", "md", "page.md"));
  coop(...bilanOf("year.db", "html", "page.html"));
  if (has("pandoc")) {
    const pandoc = ["page.md", "--standalone", "--metadata", "title=Bilan", "--output"];
    measure("pandoc html", "pandoc", [...pandoc, "pandoc.html"], some);
    measure("pandoc docx", "pandoc", [...pandoc, "pandoc.docx"], some);
    if (has("weasyprint")) {
      measure("pandoc pdf", "pandoc", [...pandoc, "pandoc.pdf", "--pdf-engine=weasyprint"], once);
    } else leftOut.set("weasyprint", "not installed");
  } else leftOut.set("pandoc", "not installed: row 10 is without it");
  if (has("chromium")) {
    const print = ["--headless", "--no-sandbox", "--disable-gpu", "--print-to-pdf=chromium.pdf", "page.html"];
    measure("chromium pdf", "chromium", print, some);
  } else leftOut.set("chromium", "not installed: row 11 is without it");
}

/** The most memory that a bilan of 10,200 sessions takes as a PDF, in MB. */
function rowOfLongestPdf() {
  const peak = peakOf(...bilanOf("longest.db", "pdf", "long.pdf"));
  return ["", "memory, PDF of 10,200 sessions", "", peak ? `${peak.toFixed(0)} MB` : "—", "", ""];
}

function rowsOfDocuments(hasLists) {
  return [
    row("8", "report bilan, 60 sessions ÷ node -e 0", "bilan", "floor", "2", [["sqlite-utils queries"]]),
    ...(hasLists
      ? [row("9", "report bilan, 10,200 sessions ÷ 1,020", "bilan longest.db", "bilan long.db", "6", [])]
      : []),
    row("10", "report bilan, HTML ÷ pandoc", "bilan html", "pandoc html", "1.5", []),
    row("", "report bilan, Word ÷ pandoc", "bilan docx", "pandoc docx", "1.5", []),
    row("11", "report bilan, PDF ÷ Chromium", "bilan pdf", "chromium pdf", "0.5", [["pandoc pdf"]]),
    row("", "report bilan, all four ÷ PDF", "bilan in four", "bilan pdf", "2", []),
    ...(hasLists
      ? [
          row("", "PDF of 10,200 sessions ÷ 1,020", "bilan longest.db pdf", "bilan long.db pdf", "", []),
          rowOfLongestPdf(),
        ]
      : []),
  ];
}

module.exports = { prepareYear, rowsOfDocuments };
