/** Each row as a block, in which a cell stands after the heading of its column. */
const stacked = (table: string): string => `
${table}, ${table} caption, ${table} tbody, ${table} tr, ${table} th, ${table} td { display: block; width: auto; }
${table} thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
${table} tr { padding: 0.6rem 0; border-top: 1px solid var(--line); }
${table} tbody > tr > * { padding: 0.15rem 0; border: 0; text-align: left; height: auto; }
${table} tbody > tr > :first-child { font-weight: 600; }
${table} tbody > tr > [data-column]::before { content: attr(data-column) "\\a0: "; color: var(--soft); font-weight: 400; }
${table}:lang(en) tbody > tr > [data-column]::before { content: attr(data-column) ": "; }
`;

/** Colours with a meaning: ink, green for what holds, rust for what was refused. */
const light = `
  --paper: #fff;
  --ink: #1c2a32;
  --soft: #51616b;
  --line: #c9d3d2;
  --pale: #eef4f3;
  --green: #0d5656;
  --rust: #a8482a;
  --warning: #fdf4d8;
  --warning-line: #9a6b00;
  color-scheme: light;
`;
const dark = `
  --paper: #10191e;
  --ink: #e6edec;
  --soft: #a9b8bd;
  --line: #3a4a50;
  --pale: #1b282d;
  --green: #7fd0c6;
  --rust: #f0a183;
  --warning: #33290f;
  --warning-line: #d9a62e;
  color-scheme: dark;
`;

/** How a page looks: letters that every computer has, light or dark as its reader likes, and A4 when it is printed. */
export const style = `
:root {${light}
  --serif: "Source Serif 4", Charter, "Bitstream Charter", "Iowan Old Style", Cambria, Georgia, "Noto Serif", "Liberation Serif", serif;
  --sans: "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
@media screen and (prefers-color-scheme: dark) { :root {${dark}} }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; background: var(--paper); }
body {
  margin: 0 auto;
  max-width: 46rem;
  padding: 2.5rem 1.25rem 5rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.6 var(--serif);
  overflow-wrap: break-word;
}
p, ul, ol, blockquote, pre { margin: 0 0 1rem; }
h2, h3, h4, h5, h6, nav, table, .banner, .skip, code, pre { font-family: var(--sans); }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
h1, h2 { text-wrap: balance; }
h1 { margin: 0 0 1.5rem; font-size: 2.4rem; font-weight: 600; line-height: 1.15; letter-spacing: -0.01em; }
h2 { margin: 3.5rem 0 1.1rem; font-size: 1.7rem; }
h3 { margin: 2.2rem 0 0.6rem; font-size: 1.25rem; color: var(--green); }
h4, h5, h6 { margin: 1.5rem 0 0.4rem; font-size: 1.05rem; }
h2 + h3, h3 + h4 { margin-top: 1rem; }
body:not([class]) header { padding-top: 2rem; color: var(--soft); }
body:not([class]) header h1 { margin-bottom: 2rem; color: var(--ink); font-size: 3rem; }
.masthead, .imprint { font: 0.95rem/1.4 var(--sans); }
.masthead p, .imprint p { margin: 0 0 0.2rem; }
.masthead { margin-bottom: 3rem; }
.masthead img { width: auto; height: auto; max-width: min(15rem, 100%); max-height: 5.2rem; margin-bottom: 1rem; background: #fff; }
.masthead p:not(:has(img)):first-of-type, .masthead p:has(img) + p { color: var(--green); font-size: 1.1rem; font-weight: 600; }
.imprint { margin-top: 2rem; padding-top: 0.8rem; border-top: 1px solid var(--line); }
.colophon { margin-top: 3rem; padding-top: 0.6rem; border-top: 1px solid var(--line); font: 0.85rem/1.4 var(--sans); color: var(--soft); overflow-wrap: anywhere; }
a { color: var(--green); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--green); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; top: 0; padding: 0.6rem 1rem; background: var(--paper); font-size: 1rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; z-index: 1; }
.banner {
  margin: 0 0 1.5rem;
  padding: 0.75rem 1rem;
  border-left: 5px solid var(--warning-line);
  background: var(--warning);
  color: var(--ink);
  font-size: 1rem;
  line-height: 1.45;
}
.banner p:last-child, blockquote > :last-child, li > p:last-child { margin-bottom: 0; }
.banner strong { font-weight: 600; }
nav { margin: 2rem 0 0; padding: 0.8rem 1.2rem; background: var(--pale); font-size: 1rem; line-height: 1.4; }
summary { padding: 0.2rem 0; font-weight: 600; cursor: pointer; }
nav ul { margin: 0.6rem 0 0; padding: 0; list-style: none; }
nav li { padding: 0.3rem 0; }
.site { margin: -1rem 0 1.5rem; padding: 0.6rem 0; border-bottom: 1px solid var(--line); background: none; }
.site ul { display: flex; flex-wrap: wrap; gap: 0 1.4rem; margin: 0; }
.site li { margin: 0; }
.site a { display: inline-block; padding: 0.15rem 0; }
.site a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; box-shadow: 0 3px 0 var(--green); }
[role="search"] { margin: 0 0 2rem; font: 1rem/1.4 var(--sans); }
[role="search"] label { display: block; margin-bottom: 0.25rem; font-weight: 600; }
[role="search"] input { width: 100%; max-width: 26rem; padding: 0.5rem 0.7rem; border: 1px solid var(--soft); border-radius: 3px; background: var(--paper); color: var(--ink); font: inherit; }
[role="search"] p { margin: 0; }
[role="status"] { padding-top: 0.5rem; color: var(--soft); }
[role="status"]:empty { display: none; }
[role="search"] ol { margin: 0.5rem 0 0; padding: 0; list-style: none; border-bottom: 1px solid var(--line); }
[role="search"] ol[hidden] { display: none; }
[role="search"] li { margin: 0; padding: 0.6rem 0; border-top: 1px solid var(--line); }
[role="search"] li a { font-weight: 600; }
:target { scroll-margin-top: 1rem; }
mark { background: var(--warning); color: inherit; font-weight: 600; }
ul, ol { padding-left: 1.5rem; }
li { margin-bottom: 0.35rem; }
li::marker { color: var(--soft); }
li:has(> [role="img"]:first-child), li:has(> p:first-child > [role="img"]:first-child) { list-style: none; margin-left: -1.4rem; }
blockquote { padding: 0.1rem 0 0.1rem 1.1rem; border-left: 3px solid var(--line); }
hr { margin: 2.5rem 0; border: 0; border-top: 1px solid var(--line); }
sup { line-height: 0; }
code { font-size: 0.95em; font-weight: 600; }
pre { padding: 0.8rem 1rem; background: var(--pale); white-space: pre-wrap; font-size: 0.95rem; line-height: 1.4; }
table { position: relative; width: 100%; margin: 1.8rem 0; border-collapse: collapse; border-bottom: 1px solid var(--line); font-size: 0.95rem; line-height: 1.4; }
caption { padding: 0 0 0.5rem; text-align: left; font-weight: 600; }
th, td { padding: 0.5rem 0.7rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th, thead td { border-top: 2px solid var(--ink); vertical-align: bottom; font-weight: 600; }
tbody tr:first-child > * { border-top-color: var(--ink); }
tbody th { font-weight: 400; }
figure { margin: 1.8rem 0; font: 0.95rem/1.4 var(--sans); }
figure svg { max-width: 100%; height: auto; background: #fff; }
figure p { color: var(--soft); }
figcaption { padding: 0 0 0.5rem; font-weight: 600; }
.right { text-align: right; font-variant-numeric: tabular-nums lining-nums; }
.center { text-align: center; }
.card { margin: 0 0 1.6rem; padding: 0.1rem 0 0.1rem 1.1rem; border-left: 3px solid var(--line); break-inside: avoid; }
.holds { border-color: var(--green); }
.card > * { margin-bottom: 0.4rem; }
.card > p:first-child { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0.2rem 1rem; font-family: var(--sans); line-height: 1.35; }
.card > p:first-child code { padding: 0.1em 0.7em; border: 1px solid currentColor; border-radius: 1em; font-size: 0.85em; color: var(--soft); white-space: nowrap; }
.holds > p:first-child code { color: var(--green); }
.refused > p:first-child code { color: var(--rust); }
.card em { font: 0.95rem var(--sans); color: var(--soft); }
.figures ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1.8rem; margin: 2rem 0; padding: 0; list-style: none; }
.figures li { margin: 0; border-top: 2px solid var(--green); padding-top: 0.5rem; font: 600 1rem/1.35 var(--sans); }
.figures li > strong:first-child, .figures li > p:first-child > strong:first-child { display: block; margin-bottom: 0.3rem; font-size: 2.4rem; line-height: 1.1; }
.figures em { display: block; font-style: normal; font-weight: 400; color: var(--soft); }
.aside em { font: normal 0.95rem/1.4 var(--sans); color: var(--soft); }
.facts ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1rem 1.2rem; margin: 1.2rem 0 1.8rem; padding: 0; list-style: none; }
.facts li { margin: 0; border-top: 1px solid var(--ink); padding-top: 0.3rem; font: 0.95rem/1.35 var(--sans); color: var(--soft); }
.facts li > strong:first-child { display: block; font-size: 1.1rem; color: var(--ink); }
.facts em { font-style: normal; }
.sides table { table-layout: fixed; border: 1px solid var(--line); font: 1rem/1.5 var(--serif); }
.sides th, .sides td { padding: 0.7rem 1.1rem; border: 0; }
.sides thead th { padding-bottom: 0; font: 700 1.1rem var(--sans); }
.sides td p { margin: 0 0 0.6rem; }
.sides tr > :first-child { background: var(--pale); }
.sides strong { font: 600 0.95rem var(--sans); color: var(--green); }
.form h2, .leaflet h2 { margin: 1.8rem 0 0.5rem; font-size: 1.25rem; }
.form h3 { margin: 1.2rem 0 0.4rem; font-size: 1.05rem; }
.leaflet h3 { margin: 1.2rem 0 0.4rem; color: var(--ink); font-size: 1.05rem; }
.form table { table-layout: fixed; }
.form tbody tr:last-child > * { height: 6rem; }
.form td { border-left: 1px solid var(--line); }
.sheet { max-width: 60rem; }
.sheet h1 { font-size: 1.6rem; }
.sheet header p { margin-bottom: 0.4rem; font-size: 0.95rem; line-height: 1.4; }
.sheet table { table-layout: fixed; width: calc(100% - 1px); margin: 0.4rem 0; }
.sheet tbody tr > * { height: 2.75rem; vertical-align: middle; border: 1px solid var(--soft); }
.sheet th.right { width: 4em; }
.sheet tbody th.right { font-weight: 600; font-size: 16pt; }
.sheet th.right + th { width: 37%; font-size: 1.05rem; color: var(--green); }
.sheet th:nth-child(4):last-child { width: 17%; }
${stacked("table.stacked")}
@media screen and (max-width: 40rem) {
  body { padding: 1.25rem 1rem 3rem; font-size: 1.0625rem; }
  body:not([class]) header { padding-top: 1rem; }
  h1, body:not([class]) header h1 { font-size: 1.8rem; }
  h2 { margin-top: 2.6rem; font-size: 1.4rem; }
  h3 { font-size: 1.15rem; }
  nav li { padding: 0.45rem 0; }
  .site { margin-top: -0.5rem; }
  .site li { padding: 0.3rem 0; }
${stacked("table")}
  .sheet tbody tr > *, .form tbody tr:last-child > * { height: auto; }
  .sides table { border: 0; }
  .sides tbody > tr { padding: 0; border: 0; }
  .sides table[role] tbody > tr > * { padding: 0.7rem 1rem; font-weight: 400; border: 1px solid var(--line); }
  .sides table tbody > tr > [data-column]::before { content: attr(data-column) !important; display: block; font: 700 1rem var(--sans); color: var(--ink); }
}
@page {
  size: A4;
  margin: 15mm 18mm 16mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #51616b; }
}
@page sheet {
  margin: 14mm 14mm 16mm;
}
@page copies {
  @bottom-center { content: none; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.28; }
  h1, body:not([class]) header h1 { font-size: 24pt; }
  .masthead { margin-bottom: 40mm; }
  h2 { margin: 11pt 0 4pt; font-size: 15pt; }
  h3 { margin: 8pt 0 2pt; font-size: 12pt; }
  h4, h5, h6 { font-size: 10.5pt; }
  h1, h2, h3, h4, h5, h6, caption, p:has(+ .sides), p:has(+ .figures) { break-after: avoid; }
  p, ul, ol, blockquote, pre { margin-bottom: 5pt; }
  li { margin-bottom: 1pt; }
  li > p { margin-bottom: 2pt; }
  main > p:has(+ ul) { margin-bottom: 2pt; }
  p, li { orphans: 3; widows: 3; }
  thead tr, tbody tr:first-child { break-after: avoid; }
  tr, table:has(caption):not(:has(tbody tr:nth-child(8))), .sides, .figures, blockquote, .banner { break-inside: avoid; }
  body:not([class]) > main > h2:nth-of-type(-n + 2) { break-before: page; }
  .banner, .sides tr > * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .banner { font-size: 9.5pt; }
  .skip, nav, [role="search"] { display: none; }
  .card > p:first-child, .card em, .aside, .aside em { font-size: 9pt; line-height: 1.28; }
  .aside { margin-bottom: 3pt; }
  .colophon { margin: 8pt 0 0; padding-top: 3pt; font-size: 7pt; line-height: 1.25; }
  .card { margin-bottom: 8pt; padding-left: 10pt; }
  .card > * { margin-bottom: 2pt; }
  figure { margin: 5pt 0; font-size: 9pt; line-height: 1.25; break-inside: avoid; }
  figcaption { padding-bottom: 2pt; }
  figure p { margin: 0; }
  caption { padding-bottom: 3pt; }
  figure svg { display: block; width: 100%; margin-bottom: 2pt; }
  .facts ul { margin: 4pt 0 3pt; gap: 5pt 12pt; }
  .facts li { font-size: 9pt; line-height: 1.25; }
  .facts li > strong:first-child { font-size: 11pt; }
  .facts, .sides { break-after: avoid; }
  .figures ul { grid-template-columns: repeat(3, 1fr); }
  .figures li { font-size: 10pt; }
  .figures li > strong:first-child, .figures li > p:first-child > strong:first-child { font-size: 24pt; }
  .sides table { margin: 4pt 0; font: 9pt/1.25 var(--sans); }
  .sides thead th { font-size: 10.5pt; }
  .sides strong { font-size: 9pt; }
  .sides th, .sides td { padding: 3pt 7pt; }
  .sides td p { margin-bottom: 2.4pt; }
  .form h2, .leaflet h2 { margin: 10pt 0 3pt; font-size: 12pt; }
  .form h3 { margin: 8pt 0 2pt; font-size: 11pt; }
  .leaflet h3 { margin: 8pt 0 2pt; font-size: 10.5pt; }
  .leaflet h3 + p { break-after: avoid; }
  .form p, .form ul, .form ol, .leaflet p, .leaflet ul { margin-bottom: 4pt; }
  .form li, .leaflet li { margin-bottom: 1pt; }
  .form:has(hr + h2) { page: copies; }
  .form hr:has(+ h2) { margin: 0; border: 0; break-after: page; }
  .form hr + h2 { margin-top: 0; font-size: 16pt; }
  .form tbody tr:last-child > * { height: 24mm; }
  .sheet { page: sheet; max-width: none; }
  .sheet h1 { margin-bottom: 6pt; font-size: 17pt; }
  .sheet header p { margin-bottom: 3pt; font-size: 9.5pt; line-height: 1.3; }
  table { margin: 10pt 0; font-size: 9pt; }
  .sheet table { margin: 3pt 0; break-inside: auto; }
  .sheet thead { break-inside: avoid; }
  .sheet tbody tr > * { height: 10.5mm; font-size: 10pt; }
  table { line-height: 1.28; }
  th, td { padding: 2.6pt 5pt; }
  a { color: inherit; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
}
`;
