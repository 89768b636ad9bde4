/** How a page looks: letters that every computer has, dark on white, and A4 when it is printed. */
export const style = `
:root {
  --ink: #1c1c1e;
  --soft: #4b5159;
  --line: #c8ccd2;
  --strong-line: #6b7280;
  --accent: #1b4b6f;
  --tint: #f1f5f8;
  --warning: #fdf4d8;
  --warning-line: #9a6b00;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", Cambria, Georgia, "Noto Serif", "Liberation Serif", serif;
  --sans: "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  color-scheme: light;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto;
  max-width: 72ch;
  padding: 2.5rem 1.25rem 5rem;
  background: #fff;
  color: var(--ink);
  font: 1.125rem/1.6 var(--serif);
  overflow-wrap: break-word;
}
p, ul, ol, blockquote, pre { margin: 0 0 1rem; }
h1, h2, h3, h4, h5, h6, nav, caption, th, td, .banner, .skip { font-family: var(--sans); }
h1, h2, h3, h4, h5, h6 { color: var(--accent); line-height: 1.25; }
h1, h2 { text-wrap: balance; }
h1 { margin: 0 0 1rem; font-size: 2.1rem; letter-spacing: -0.01em; }
h2 { margin: 3rem 0 1rem; padding-top: 0.9rem; border-top: 2px solid var(--accent); font-size: 1.5rem; }
h3 { margin: 2rem 0 0.6rem; font-size: 1.2rem; }
h4, h5, h6 { margin: 1.5rem 0 0.4rem; color: var(--ink); font-size: 1.05rem; }
h2 + h3, h3 + h4 { margin-top: 1rem; }
a { color: #0b5394; text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid #0b5394; outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; top: 0; padding: 0.6rem 1rem; background: #fff; font-size: 1rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; z-index: 1; }
.banner {
  margin: 0 0 1.5rem;
  padding: 0.75rem 1rem;
  border-left: 5px solid var(--warning-line);
  background: var(--warning);
  font-size: 1rem;
  line-height: 1.45;
}
.banner p:last-child, blockquote > :last-child, li > p:last-child { margin-bottom: 0; }
.banner strong { font-weight: 600; }
nav { margin: 2rem 0 0; padding: 1.1rem 1.4rem 1.2rem; background: var(--tint); font-size: 1rem; line-height: 1.4; }
nav h2 { margin: 0 0 0.6rem; padding: 0; border: 0; font-size: 1.1rem; }
nav ul { margin: 0; padding: 0; list-style: none; columns: 2 15rem; column-gap: 2rem; }
nav li { padding: 0.22rem 0; break-inside: avoid; }
nav a { text-decoration-color: #9db8cd; }
ul, ol { padding-left: 1.5rem; }
li { margin-bottom: 0.35rem; }
li::marker { color: var(--soft); }
li:has(> [role="img"]:first-child), li:has(> p:first-child > [role="img"]:first-child) { list-style: none; margin-left: -1.4rem; }
blockquote { padding: 0.8rem 1.1rem; border-left: 4px solid var(--line); background: #f7f7f5; color: #33363b; }
hr { margin: 2.5rem 0; border: 0; border-top: 1px solid var(--line); }
sup { line-height: 0; }
code { font-size: 0.9em; }
pre { padding: 0.8rem 1rem; background: #f5f5f5; white-space: pre-wrap; font-size: 0.95rem; line-height: 1.4; }
.table {
  margin: 1.5rem 0;
  overflow-x: auto;
  background:
    linear-gradient(90deg, #fff 30%, #fff0) 0 0 / 2.5rem 100% no-repeat local,
    linear-gradient(270deg, #fff 30%, #fff0) 100% 0 / 2.5rem 100% no-repeat local,
    linear-gradient(90deg, #0003, #0000) 0 0 / 0.8rem 100% no-repeat scroll,
    linear-gradient(270deg, #0003, #0000) 100% 0 / 0.8rem 100% no-repeat scroll;
}
table { width: 100%; border-collapse: collapse; border-bottom: 2px solid var(--strong-line); font-size: 0.95rem; line-height: 1.4; }
caption { padding: 0 0 0.5rem; text-align: left; font-weight: 600; color: var(--ink); }
caption span { display: block; position: sticky; left: 0; max-width: min(100%, calc(100vw - 2.5rem)); }
th, td { padding: 0.5rem 0.7rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; min-width: 6.5em; }
thead th, thead td { border-top: 2px solid var(--strong-line); background: #1b4b6f12; vertical-align: bottom; font-weight: 600; }
tbody th { font-weight: 400; }
th:first-child, td:first-child { min-width: 8.5em; }
.right { text-align: right; font-variant-numeric: tabular-nums lining-nums; min-width: 4.5em; }
.center { text-align: center; min-width: 4.5em; }
.card { margin: 0 0 1.4rem; padding: 0.1rem 0 0.1rem 1rem; border-left: 3px solid var(--accent); break-inside: avoid; }
.card p { margin-bottom: 0.4rem; }
.card > p:first-child { font-family: var(--sans); }
.card > p:first-child code { margin-left: 0.5em; padding: 0.1em 0.6em; border: 1px solid currentColor; border-radius: 1em; font: 600 0.8em var(--sans); white-space: nowrap; }
.card em { font: 0.9rem var(--sans); color: var(--soft); }
.figures ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1.5rem; padding: 0; list-style: none; }
.figures li { border-top: 3px solid var(--accent); padding-top: 0.5rem; font: 600 0.95rem var(--sans); }
.figures li > strong:first-child { display: block; font-size: 2.2rem; line-height: 1.1; }
.figures em { display: block; font-style: normal; font-weight: 400; color: var(--soft); }
.form h2, .leaflet h2 { margin: 1.8rem 0 0.5rem; padding: 0; border: 0; font-size: 1.2rem; }
.form h3 { margin: 1.2rem 0 0.4rem; font-size: 1.05rem; }
.leaflet h3 { margin: 1.2rem 0 0.4rem; color: var(--ink); font-size: 1.05rem; }
.form table { table-layout: fixed; }
.form tbody tr:last-child > * { height: 6rem; }
.form td { border-left: 1px solid var(--line); }
.sheet { max-width: 60rem; }
.sheet h1 { font-size: 1.6rem; }
.sheet header p { margin-bottom: 0.4rem; font-size: 0.95rem; line-height: 1.4; }
.sheet .table { margin: 0.4rem 0; }
.sheet table { table-layout: fixed; width: calc(100% - 1px); }
.sheet tbody tr > * { height: 2.75rem; vertical-align: middle; border: 1px solid var(--strong-line); }
.sheet th, .sheet td, .sheet .right { min-width: 0; }
.sheet th.right { width: 4em; }
.sheet tbody th.right { font-weight: 600; font-size: 16pt; }
.sheet th.right + th { width: 37%; font-size: 1.05rem; color: var(--accent); }
.sheet th:nth-child(4):last-child { width: 17%; }
@media (max-width: 40rem) {
  body { padding: 1.25rem 1rem 3rem; font-size: 1.0625rem; }
  h1 { font-size: 1.6rem; }
  h2 { margin-top: 2.2rem; font-size: 1.3rem; }
  h3 { font-size: 1.12rem; }
  nav { padding: 1rem; }
  nav li { padding: 0.35rem 0; }
  caption span { max-width: calc(100vw - 2rem); }
}
@page {
  size: A4;
  margin: 20mm 20mm 22mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #4b5159; }
}
@page sheet {
  margin: 14mm 14mm 16mm;
}
@page copies {
  @bottom-center { content: none; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4; }
  h1 { font-size: 20pt; }
  h2 { margin: 16pt 0 6pt; padding-top: 7pt; font-size: 14pt; }
  h3 { margin: 11pt 0 4pt; font-size: 11.5pt; }
  h4, h5, h6 { font-size: 10.5pt; }
  h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
  p, ul, ol, blockquote, pre { margin-bottom: 7pt; }
  li { margin-bottom: 2pt; }
  p, li { orphans: 3; widows: 3; }
  tr, .table:has(caption):not(:has(tbody tr:nth-child(6))), blockquote, .banner { break-inside: avoid; }
  body:not([class]) > main > h2:nth-of-type(2) { break-before: page; }
  .banner { font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .skip, nav { display: none; }
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
  .sheet .table { margin: 3pt 0; break-inside: auto; }
  .sheet thead { break-inside: avoid; }
  .sheet tbody tr > * { height: 10.5mm; font-size: 10pt; }
  .table { overflow: visible; background: none; margin: 10pt 0; }
  table { font-size: 9pt; }
  th, td, .right, .center, th:first-child, td:first-child { min-width: 0; padding: 3.5pt 5pt; }
  caption span { position: static; max-width: none; }
  thead th, thead td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
}
`;
