/** How pages look: the functions that `typst.ts` calls, after a `colon` as the language writes it, and the `provenance` of the document. Sizes and colours are those of the design. */
export const look = `
#let ink = rgb("#1c2a32")
#let soft = rgb("#51616b")
#let hair = rgb("#c9d3d2")
#let pale = rgb("#eef4f3")
#let green = rgb("#0d5656")
#let rust = rgb("#a8482a")
#let sans = "Source Sans 3"
#let serif = ("Source Serif 4", "Source Sans 3")
#let small(body) = text(font: sans, size: 9pt, fill: soft, body)
#let code(body) = text(font: sans, weight: 600, body)
#let listing(..lines) = block(fill: pale, inset: 3mm, width: 100%, for line in lines.pos() { par(text(font: sans, line)) })
#let rule() = line(length: 100%, stroke: 0.5pt + hair)
#let quotation(body) = block(stroke: (left: 2.2pt + hair), inset: (left: 5mm, y: 0.6mm), body)
#let stacked(title: none, ..rows) = {
  set text(font: sans, size: 9pt)
  if title != none { block(sticky: true, text(weight: 600, title)) }
  for row in rows.pos() {
    block(stroke: (top: 0.4pt + hair), inset: (y: 1.5mm), width: 100%, for (name, cell) in row { par(hanging-indent: 4mm, { if name != none { strong({ name; colon }) }; cell }) })
  }
}
#let isForm = state("form", false)
#let blank = context if isForm.get() { block(height: 8.5mm) }
#let grille(title: none, columns: (), align: (), head: (), ..cells) = {
  let rows = context {
    set text(font: sans, size: 9pt)
    set par(leading: 0.5em, spacing: 0.8em, justify: false)
    let boxed = isForm.get()
    table(
      columns: columns,
      align: if boxed { align.map(side => side + horizon) } else { align },
      stroke: if boxed { 0.5pt + ink } else { (_, y) => (top: if y == 0 { 0.8pt + ink } else if y == 1 { 0.6pt + ink } else { 0.4pt + hair }, bottom: 0.4pt + hair) },
      inset: (x: 2mm, y: 1mm),
      table.header(..head.map(cell => strong(cell))),
      ..cells.pos().map(((whole, cell)) => table.cell(breakable: not whole, cell)),
    )
  }
  if title == none { rows } else {
    figure(kind: table, supplement: none, numbering: none, caption: figure.caption(position: top, title), rows)
  }
}
#let cover(size: 38pt, body) = {
  show heading.where(level: 1): it => {
    v(46mm)
    block(below: 10mm, text(font: serif, weight: 600, size: size, fill: ink, par(leading: 0.45em, it.body)))
  }
  body
  pagebreak()
}
#let logo(width: 0mm, height: 0mm, alt: "") = block(below: 5mm, image("/logo.png", width: width, height: height, alt: alt))
#let masthead(name, below) = block({
  set par(spacing: 0.6em)
  text(font: sans, size: 12pt, weight: 600, fill: green, name)
  small(below)
})
#let imprint(first, rest) = {
  v(1fr)
  set par(spacing: 0.6em)
  block(width: 100%, stroke: (top: 0.5pt + hair), inset: (top: 3mm), grid(columns: (1fr, 1fr), column-gutter: 8mm, small(first), align(right, small(rest))))
}
#let opening(body) = {
  set text(size: 12pt)
  set par(leading: 0.78em, spacing: 1.3em)
  body
  pagebreak()
}
#let contents(title) = {
  show outline.entry: set text(font: sans, size: 9.5pt)
  show outline.entry.where(level: 2): set block(above: 2.2mm)
  show heading: it => block(sticky: true, above: 0mm, below: 3.5mm, text(font: sans, weight: 700, size: 13pt, fill: ink, it.body))
  heading(level: 2, outlined: false, title)
  let sections = outline(title: none, target: heading.where(level: 2), indent: 0mm)
  let gutter = 8mm
  layout(size => {
    let whole = measure(block(width: (size.width - gutter) / 2, sections)).height
    block(height: whole / 2 + 4mm, below: 4mm, columns(2, gutter: gutter, sections))
  })
  rule()
}
#let paints = (holds: green, refused: rust, open: soft)
#let pill(paint, body) = box(stroke: 0.8pt + paint, radius: 9pt, inset: (x: 6pt, y: 0pt), outset: (y: 3pt), text(font: sans, size: 9pt, weight: 600, fill: paint, body))
#let card(whole: true, tone: "open", badge: none, title, body) = {
  let paint = paints.at(tone)
  block(stroke: (left: 2.2pt + if tone == "holds" { green } else { hair }), inset: (left: 5mm, y: 0.4mm), above: 3.3mm, below: 3.3mm, width: 100%, breakable: not whole, {
    set par(spacing: 0.6em)
    grid(columns: (1fr, auto), column-gutter: 4mm,
      par(text(font: sans, size: 11pt, title)),
      if badge != none { pill(paint, badge) })
    show emph: it => text(font: sans, size: 9pt, style: "normal", fill: soft, it.body)
    body
  })
}
#let figures(..items) = {
  v(4mm)
  grid(columns: (1fr, 1fr, 1fr), column-gutter: 8mm, row-gutter: 7mm, ..items.pos().map(((number, label, note)) =>
    block(width: 100%, inset: (top: 3mm), stroke: (top: 1.2pt + green), {
      set par(leading: 0.5em, spacing: 0.6em)
      show strong: it => it.body
      block(below: 2.4mm, text(font: sans, size: 28pt, weight: 700, fill: ink, number))
      text(font: sans, size: 10pt, weight: 600, label)
      if note != none { show emph: it => it.body; parbreak(); small(note) }
    })))
}
// In the margin below the text: it takes no room of a page that is full.
#let colophon(body) = place(bottom, dy: 9.5mm, block(width: 100% - 14mm, {
  set par(leading: 0.45em)
  text(font: sans, size: 6.5pt, fill: soft, body)
}))
#let aside(body) = {
  show emph: it => it.body
  par(small(body))
}
#let facts(..items) = grid(columns: range(calc.min(4, items.pos().len())).map(_ => 1fr), column-gutter: 5mm, row-gutter: 3mm, ..items.pos().map(((number, label, note)) =>
  block(width: 100%, inset: (top: 1.6mm), stroke: (top: 0.8pt + ink), {
    set par(leading: 0.5em, spacing: 0.55em)
    show strong: it => text(font: sans, size: 11pt, weight: 700, it.body)
    show emph: it => it.body
    par(number)
    par(small({ label; if note != none { [ ]; note } }))
  })))
#let together(body) = layout(size => block(width: 100%, breakable: measure(block(width: size.width, body)).height > size.height, body))
#let sides(whole: true, shares: (), ..items) = block(above: 2.6mm, below: 3mm, width: 100%, (if whole { together } else { it => it })({
  set text(font: sans, size: 9pt)
  set par(leading: 0.48em, spacing: 0.7em)
  show strong: it => text(weight: 600, fill: green, it.body)
  grid(columns: shares, column-gutter: 3mm, ..items.pos().enumerate().map(((place, (title, body))) =>
    grid.cell(inset: (x: 3mm, y: 2.2mm), fill: if place == 0 { pale }, stroke: 0.6pt + if place == 0 { pale } else { hair }, {
      block(sticky: true, below: 2.2mm, text(size: 10.5pt, weight: 700, title))
      body
    })))
}))
#let picture(title: none, svg: "", sentence: "", below: "") = {
  let drawn = image(bytes(svg), format: "svg", width: 100%, alt: sentence)
  block(breakable: false, above: 3.4mm, below: 4mm, width: 100%, {
    set par(spacing: 0.5em)
    show figure: set block(below: 2.4mm)
    if title == none { drawn } else {
      figure(kind: image, supplement: none, numbering: none, caption: figure.caption(position: top, title), drawn)
    }
    par(small(below))
  })
}
#let floating(body) = place(bottom, float: true, clearance: 5mm, align(left, body))
#let looking(title: "", head: "", language: "fr", layout: "report", body) = {
  isForm.update(layout == "form")
  set document(title: title, description: provenance, date: none)
  let isReport = layout == "report"
  let isShown() = not isReport or counter(page).get().first() > 1
  set page(paper: "a4", margin: (x: 24mm, top: 20mm, bottom: 18mm),
    header: context if isReport and isShown() { small(head) },
    footer: context if isShown() { align(right, small(counter(page).display())) })
  set text(font: serif, size: 10.5pt, fill: ink, lang: language, fallback: false, hyphenate: false, costs: (widow: 300%, orphan: 300%))
  set par(leading: if isReport { 0.56em } else { 0.6em }, spacing: if isReport { 0.82em } else { 0.92em })
  set list(marker: ("•", "–"), indent: 1mm, body-indent: 2.4mm)
  set enum(indent: 2mm, body-indent: 2.5mm)
  show heading: it => block(sticky: true, above: 6mm, below: 3mm, text(font: sans, weight: 700, size: 10.5pt, fill: ink, it.body))
  show heading.where(level: 1): it => block(sticky: true, above: 0mm, below: 8mm, text(font: serif, weight: 600, size: 26pt, fill: ink, it.body))
  show heading.where(level: 2): it => block(sticky: true, above: 6.4mm, below: 2.8mm, text(font: sans, weight: 700, size: 17pt, fill: ink, it.body))
  show heading.where(level: 3): it => block(sticky: true, above: 4.4mm, below: 2mm, text(font: sans, weight: 700, size: 13pt, fill: green, it.body))
  show figure: set block(breakable: true, above: 5mm, below: 5mm)
  show figure.caption: it => block(sticky: true, width: 100%, align(left, text(font: sans, size: 9pt, weight: 600, fill: ink, it.body)))
  show figure: set align(left)
  show link: it => text(fill: green, it)
  body
}
`;
