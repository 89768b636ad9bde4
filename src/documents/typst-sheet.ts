import type { RootContent, Table } from "mdast";
import { codeAsSvg, type Marking } from "./marks.ts";
import { type Document, textOf } from "./tree.ts";
import { inline, text, typstOf } from "./typst.ts";

/**
 * How a sheet of signatures looks: black squares in its corners and a code by which a photograph of it is read, the number of each
 * person large enough for it, and a box of 60 × 9.6 mm to sign in.
 */
export const sheetLook = `
#let sheet(title: "", language: "fr", foot: "", of: "", code: none, opening: none, body) = {
  set document(title: title, description: provenance, date: none)
  set page(paper: "a4", margin: (x: 18mm, top: 34mm, bottom: 20mm),
    background: {
      for (corner, dx, dy) in ((top + left, 7mm, 7mm), (top + right, -7mm, 7mm), (bottom + left, 7mm, -7mm), (bottom + right, -7mm, -7mm)) {
        place(corner, dx: dx, dy: dy, rect(width: 5mm, height: 5mm, fill: black))
      }
      if code != none { place(top + right, dx: -19mm, dy: 11mm, image(bytes(code), format: "svg", width: 20mm)) }
    },
    header: context if counter(page).get().first() > 1 { block(width: 100% - 26mm, small(title)) },
    footer: context small({ foot; h(1fr); [#counter(page).get().first()#of#counter(page).final().first()] }))
  set text(font: sans, size: 10pt, fill: ink, lang: language, fallback: false, hyphenate: false)
  set par(leading: 0.5em, spacing: 0.75em)
  show heading.where(level: 1): it => block(below: 3mm, text(font: sans, weight: 700, size: 17pt, fill: ink, it.body))
  show heading.where(level: 2): it => block(sticky: true, above: 6mm, below: 2mm, text(weight: 700, size: 11pt, fill: green, it.body))
  v(-17mm)
  block(width: 100% - 26mm, opening)
  body
}
#let signing(columns: (), head: (), ..cells) = {
  let frame(width) = rect(width: width, height: 9.6mm, stroke: 0.7pt + rgb("#7f9290"))
  let width = columns.len()
  block(above: 5mm, table(columns: columns, stroke: none, inset: (x: 1mm, y: 0mm), row-gutter: 1.1mm,
    table.header(..head.enumerate().map(((place, cell)) => table.cell(inset: (x: 1mm, y: 1.6mm), align: if place == 0 { right + bottom } else { left + bottom },
      if place == 1 { text(size: 10.5pt, weight: 700, fill: green, cell) } else { text(size: 8.5pt, fill: soft, cell) }))),
    ..cells.pos().enumerate().map(((place, cell)) => {
      let column = calc.rem(place, width)
      table.cell(breakable: false, align: if column == 0 { right + horizon } else { left + horizon },
        if cell == none { if column > 0 { frame(if column == 2 { 60mm } else { 100% }) } }
        else if column == 0 { text(size: 16pt, weight: 700, cell) }
        else { cell })
    })))
}
`;

export interface SheetOptions {
  readonly language: string;
  /** What stands between the number of a page and how many there are. */
  readonly of: string;
  readonly marking: Marking | undefined;
}

/** A sheet of signatures as a source of Typst that calls the functions of `sheetLook`. */
export function sheetOf({ title, tree }: Document, { language, of, marking }: SheetOptions): string {
  const first = tree.children.findIndex(({ type }) => type === "table");
  const opening = first === -1 ? tree.children : tree.children.slice(0, first);
  const rest = first === -1 ? [] : tree.children.slice(first);
  return `#show: sheet.with(title: ${text(title)}, language: ${text(language)}, foot: ${text(marking?.foot ?? "")}, of: ${text(of)}, code: ${marking ? text(codeAsSvg(marking)) : "none"}, opening: {
${typstOf(opening)}
})
#{
${rest.map(onSheet).join("\n")}
}`;
}

/** A table with boxes to sign in has these columns; another is a table like any. */
const signed = ["14mm", "1fr", "62mm"];
const beside = { one: "30mm", several: "18mm" } as const;

function onSheet(node: RootContent): string {
  if (node.type !== "table" || (node.children[0]?.children.length ?? 0) < signed.length)
    return typstOf([node]);
  return signing(node);
}

function signing({ children: [head, ...rows] }: Table): string {
  const others = (head?.children.length ?? 0) - signed.length;
  const columns = [...signed, ...Array<string>(others).fill(others > 1 ? beside.several : beside.one)];
  const cells = rows.flatMap(({ children }) =>
    columns.map((_, column) => {
      const cell = children[column];
      return cell && textOf(cell).trim() !== "" ? inline(cell.children) : "none";
    }),
  );
  return `signing(
  columns: (${columns.join(", ")}),
  head: (${(head?.children ?? []).map((cell) => `${inline(cell.children)},`).join(" ")}),
  ${cells.join(",\n  ")}
)`;
}
