// The Typst source of both documents, as a string so that it survives bundling; all data comes in by sys.inputs as JSON.

export const documentTemplate = String.raw`
#let data = json(bytes(sys.inputs.content))
#let doc = data.document
#let colours = data.colours
#let tone(name) = rgb(colours.neutrals.at(name))
#let step(name) = colours.steps.at(name)
#let ink = tone("ink")
#let quiet = tone("ink2")
#let faint = tone("line")
#let sans = ("Noto Sans", "Liberation Sans", "Arial", "DejaVu Sans", "Libertinus Serif")
#let mono = ("Noto Sans Mono", "Liberation Mono", "DejaVu Sans Mono")

#set document(
  title: doc.title,
  description: doc.verdict,
  author: "Plimsoll",
  date: datetime(year: data.date.year, month: data.date.month, day: data.date.day),
)
#set text(font: sans, size: 9.5pt, fill: ink, lang: data.language, region: data.region, hyphenate: false, number-width: "tabular")
#set par(leading: 0.62em, spacing: 0.95em)

#let mark(size) = box(width: size, height: size * 14 / 18, {
  let u = size / 18
  place(dx: 3.5 * u, dy: 1.5 * u, circle(radius: 5.5 * u, stroke: u + ink))
  place(dx: 4 * u, dy: 7.6 * u, curve(fill: ink, curve.move((0pt, 0pt)), curve.cubic((0pt, 6.67 * u), (10 * u, 6.67 * u), (10 * u, 0pt)), curve.close(mode: "straight")))
  place(dy: 7 * u, rect(width: size, height: u, fill: ink))
})

#set page(
  paper: "a4",
  margin: (x: 16mm, top: 24mm, bottom: 20mm),
  header: {
    set text(size: 9pt)
    grid(columns: (1fr, auto, 1fr), align: (left + horizon, center + horizon, right + horizon),
      grid(columns: 2, column-gutter: 5pt, align: horizon, mark(18pt), text(weight: "bold", size: 11pt)[Plimsoll]),
      if doc.confidential { box(fill: ink, inset: (x: 8pt, y: 3pt), text(fill: white, weight: "bold")[Confidential]) },
      text(fill: quiet)[#doc.subject],
    )
    v(-5pt)
    line(length: 100%, stroke: 1.5pt + ink)
  },
  footer: context {
    set text(size: 8pt, fill: quiet)
    grid(columns: (1fr, auto), [#doc.reference. As of #data.asOf.], [Page #counter(page).display() of #counter(page).final().first()])
  },
)

#set heading(numbering: none)
#show heading.where(level: 1): it => block(above: 2pt, below: 10pt, text(size: 22pt, it.body))
#show heading.where(level: 2): it => block(above: 22pt, below: 10pt, sticky: true, text(size: 15pt, it.body))
#show heading.where(level: 3): it => block(above: 14pt, below: 7pt, sticky: true, text(size: 11pt, it.body))
#show heading.where(level: 4): it => block(above: 8pt, below: 5pt, sticky: true, text(size: 9.5pt, it.body))
#show figure: set block(breakable: true)
#show figure: set align(left)
#show figure.caption: it => block(below: 2pt, sticky: true, text(weight: "bold", size: 11pt, it.body))
#set figure.caption(position: top)
#show figure.where(kind: table): set block(above: 14pt)
#show regex("\b[A-Z]{1,3}-[0-9]{2,3}\b"): it => box(it)
#show regex("[A-Za-z0-9/:.]{40,}"): it => it.text.clusters().chunks(8).map(part => part.join()).join(box(width: 0pt))

#let hatch(colour, gap: 4pt, width: 0.8pt, ground: none) = tiling(size: (gap, gap), {
  if ground != none { place(rect(width: gap, height: gap, fill: ground)) }
  place(line(start: (0pt, gap), end: (gap, 0pt), stroke: width + colour))
  place(line(start: (-gap, gap), end: (gap, -gap), stroke: width + colour))
  place(line(start: (0pt, 2 * gap), end: (2 * gap, 0pt), stroke: width + colour))
})

#let badge(letter, size: 11pt) = {
  let look = step(lower(letter))
  let dashed = letter == "NR"
  box(
    fill: rgb(look.fill),
    stroke: if dashed { (paint: rgb(look.edge), thickness: 1pt, dash: "dashed") } else { (size / 9) + rgb(look.edge) },
    radius: 2pt, width: size * if dashed { 2.1 } else { 1.6 }, height: size * 1.6,
    align(center + horizon, text(fill: rgb(look.text), weight: "bold", size: size, letter)),
  )
}

#let pill(body, fill: white, edge: black, on: black, weight: "bold") = box(
  fill: fill, stroke: 0.7pt + edge, radius: 2pt, inset: (x: 4pt), outset: (y: 2.5pt), text(fill: on, weight: weight, size: 8pt, body),
)
#let tag(it) = {
  if it.kind == "grade" { badge(it.value, size: 8pt) } else if it.look.step != none {
    let look = step(it.look.step)
    pill(it.look.name, fill: rgb(look.fill), edge: rgb(look.edge), on: rgb(look.text))
  } else { pill(it.look.name, fill: tone(it.look.fill), edge: tone(it.look.edge), on: tone(it.look.on)) }
}
#let cell(it) = if type(it) == str { it } else if "code" in it { text(font: mono, size: 0.85em, it.code) } else { tag(it) }
#let paragraphs(body, ..look) = for part in body.split(regex("\n\s*\n")) { par(text(..look, part)) }

#let load-line(line-data) = {
  let k = 0.58pt
  let f = line-data.frame
  let g = line-data.geometry
  let rated = doc.result.grade != "NR"
  let width = (f.right - f.left) * k
  let at(x, y, body) = place(dx: x * k, dy: y * k, body)
  let wave = {
    (curve.move((0pt, 0pt)),)
    let n = 18
    for i in range(n) { (curve.quad((width * (i + 0.5) / n, if calc.even(i) { -5 * k } else { 5 * k }), (width * (i + 1) / n, 0pt)),) }
  }
  let plate(x, y, body) = at(x, y, box(fill: tone("hull"), inset: 1.5pt, radius: 1pt, body))
  box(width: f.width * k, height: (f.keel + 4) * k, {
    if rated {
      at(f.left, f.deck, rect(width: width, height: (f.keel - f.deck) * k, fill: tone("hull")))
      at(f.left, g.surface, rect(width: width, height: (f.keel - g.surface) * k, fill: hatch(tone("water"), gap: 5pt, width: 1.1pt, ground: tone("hull"))))
      at(f.left, g.swellEnd, rect(width: width, height: (f.keel - g.swellEnd) * k, fill: tone("water")))
      at(f.left, g.surface, curve(stroke: 1.5pt + ink, ..wave))
      at(f.left, f.deck, rect(width: width, height: (f.keel - f.deck) * k, stroke: 0.8pt + quiet))
      let u = f.unit
      at(f.ringX - 6.4 * u, g.line - 6.4 * u, circle(radius: 6.4 * u * k, fill: none, stroke: 1pt + white))
      at(f.ringX - 9 * u - 1.5, g.line - 1.5, rect(width: (18 * u + 3) * k, height: (u + 3) * k, fill: white))
      at(f.ringX - 5.5 * u, g.line - 5.5 * u, circle(radius: 5.5 * u * k, stroke: u * k + ink))
      at(f.ringX - 9 * u, g.line, rect(width: 18 * u * k, height: u * k, fill: ink))
      let above = g.surface - f.deck > 26
      plate(5, if above { g.surface - 31 } else { g.surface + 6 }, text(size: 11pt, weight: "bold", data.total))
      if g.swellEnd - g.surface > 56 { plate(5, g.swellEnd - 26, text(size: 8pt, weight: "bold")[to #data.high]) }
    } else {
      at(f.left, f.deck, rect(width: width, height: (f.keel - f.deck) * k, stroke: (paint: tone("ink3"), thickness: 1pt, dash: "dashed")))
      at(16, f.deck + 130, text(fill: quiet, size: 9pt, doc.result.sentence))
    }
    at(f.left - 1, f.deck - f.unit, rect(width: width + 2 * k, height: f.unit * k, fill: ink))
    let first = g.bounds.first().at
    let last = g.bounds.last().at
    at(f.ladderX, first, rect(width: 2.5 * k, height: (last - first + f.unit) * k, fill: ink))
    for bound in g.bounds {
      at(f.ladderX, bound.at - 1.5, rect(width: f.zoneLine * k, height: (f.unit + 3) * k, fill: white))
      at(f.ladderX, bound.at, rect(width: f.zoneLine * k, height: f.unit * k, fill: ink))
      at(f.right + 6, bound.at - 3, text(size: 7pt, fill: quiet, str(bound.points)))
    }
    for zone in g.zones {
      at(f.ladderX + f.zoneLine / 2 - 9, zone.at - 10, box(width: 22 * k, height: 22 * k, fill: if rated { tone("hull") } else { white }, radius: 1pt,
        align(center + horizon, text(size: 9pt, weight: "bold", zone.letter))))
    }
  })
}

#let facts(items) = table(
  columns: (1fr, 2.2fr), stroke: (x, y) => (bottom: 0.4pt + faint), inset: (x: 0pt, y: 4.5pt),
  ..items.map(it => (text(fill: quiet, it.term), it.value)).flatten(),
)

#let bar(row) = box(width: 100%, height: 9pt, {
  let look = step(lower(row.grade))
  place(rect(width: 100%, height: 9pt, fill: tone("surface")))
  let unknown = calc.max(0, row.high - row.total)
  if unknown > 0 { place(dx: row.total * 1%, dy: 1pt, rect(width: unknown * 1%, height: 7pt, fill: hatch(tone("ink3"), gap: 3pt, width: 0.6pt), stroke: 0.4pt + tone("ink3"))) }
  if row.total > 0 { place(dy: 1pt, rect(width: row.total * 1%, height: 7pt, fill: rgb(look.fill), stroke: 0.8pt + rgb(look.edge))) }
  for bound in data.bounds { place(dx: bound * 1%, line(angle: 90deg, length: 9pt, stroke: (paint: tone("ink3"), thickness: 0.5pt, dash: "dotted"))) }
})

#let domains(it) = {
  figure(kind: table, supplement: none, numbering: none, caption: it.caption, table(
    columns: (1.5fr, 1.6fr, auto, auto), align: (left + horizon, left + horizon, right + horizon, center + horizon),
    stroke: (x, y) => (bottom: if y == 0 { 1pt + ink } else { 0.4pt + faint }), inset: (x: 3pt, y: 2.5pt),
    table.header(..("Domain", "Proven and not known", "Points", "Grade").map(head => text(size: 8pt, fill: quiet, weight: "bold", head))),
    ..it.rows.map(row => (
      [#text(size: 0.85em, fill: quiet, row.id) #row.title#if row.mandatory [ •]],
      bar(row),
      [#row.totalText#if row.highText != none [ #text(size: 0.85em, fill: quiet)[to #row.highText]]],
      badge(row.grade, size: 7.5pt),
    )).flatten(),
  ))
  text(size: 8pt, fill: quiet)[Scale 0 to 100. Dotted lines at #data.bounds.map(str).join(", ") are the lower bounds of D, C, B and A. Hatched: not known. • Mandatory domain.]
}

#let coverage(it) = {
  heading(level: 3, it.title)
  let sum = calc.max(1, it.parts.map(part => part.count).sum())
  let look(name) = if name == "notTested" { hatch(tone("ink3"), gap: 3.5pt, width: 0.7pt) } else if name == "notApplicable" { white } else { rgb(colours.outcomes.at(name)) }
  let edge(name) = if name == "notApplicable" { (paint: quiet, thickness: 0.6pt, dash: "dashed") } else { 0.6pt + quiet }
  box(width: 100%, height: 13pt, {
    let from = 0
    for part in it.parts {
      if part.count > 0 { place(dx: from / sum * 100%, rect(width: part.count / sum * 100%, height: 13pt, fill: look(part.key), stroke: edge(part.key))) }
      from += part.count
    }
  })
  block(above: 7pt, it.parts.map(part => box[
    #box(width: 8pt, height: 8pt, baseline: 1pt, fill: look(part.key), stroke: edge(part.key)) #h(2pt) #strong(str(part.count)) #part.name
  ]).join(h(12pt)))
}

#let data-table(it) = {
  if it.rows.len() == 0 { heading(level: 3, it.caption); par(it.none) } else {
    figure(kind: table, supplement: none, numbering: none, caption: it.caption, {
      set text(size: 8.5pt)
      set par(leading: 0.5em)
      table(
        columns: it.columns.map(column => column.share * 1fr),
        align: it.columns.map(column => if column.kind == "number" { right } else { left }),
        stroke: (x, y) => (bottom: if y == 0 { 1pt + ink } else { 0.4pt + faint }), inset: (x: 3pt, y: 4pt),
        table.header(..it.columns.map(column => text(size: 8pt, fill: quiet, weight: "bold", column.title))),
        ..it.rows.map(row => row.map(cell)).flatten(),
      )
    })
  }
}

#let finding(it) = {
  line(length: 100%, stroke: 0.4pt + faint)
  heading(level: 3)[#text(fill: quiet, weight: "regular", it.id) #it.title]
  if it.tags.len() > 0 { block(above: 6pt, below: 9pt, sticky: true, it.tags.map(tag).join(h(5pt))) }
  for part in it.parts {
    if part.heading != none { heading(level: 4, part.heading) }
    paragraphs(part.text)
  }
  if it.facts.len() > 0 {
    set text(size: 8.5pt)
    block(it.facts.map(fact => [#text(fill: quiet, fact.term) #fact.value]).join(h(11pt)))
  }
}

#let banner(it) = block(width: 100%, fill: tone("surface"), stroke: (left: 4pt + tone("action"), rest: 0.6pt + tone("action")), inset: 9pt, {
  strong(it.title)
  parbreak()
  it.text
})

#let draw(it) = {
  if it.kind == "text" { if it.look == "hint" { paragraphs(it.text, fill: quiet, size: 8.5pt) } else { paragraphs(it.text) } }
  if it.kind == "heading" { heading(level: 3, it.text) }
  if it.kind == "list" { if it.ordered { enum(..it.items) } else { list(..it.items) } }
  if it.kind == "facts" { facts(it.facts) }
  if it.kind == "table" { data-table(it) }
  if it.kind == "domains" { domains(it) }
  if it.kind == "coverage" { coverage(it) }
  if it.kind == "counts" { if it.shown.len() == 0 { par(it.none) } else { block(below: 14pt, it.shown.map(one => [#strong(str(one.count)) #h(2pt) #tag(one.tag)]).join(h(11pt))) } }
  if it.kind == "banner" { banner(it) }
  if it.kind == "finding" { finding(it) }
}

#grid(columns: (1fr, 182pt), column-gutter: 10mm,
  {
    block(below: 12pt, text(fill: quiet, doc.kind))
    heading(level: 1, doc.subject)
    grid(columns: (auto, 1fr), column-gutter: 10pt, align: horizon, badge(doc.result.grade, size: if doc.result.grade == "NR" { 18pt } else { 25pt }), text(size: 14pt, weight: "bold", doc.verdict))
    v(4pt)
    for note in doc.notes { par(note) }
    facts(doc.facts)
  },
  {
    if doc.result.grade != "NR" { block(below: 8pt, text(size: 12pt, weight: "bold", doc.result.sentence)) }
    figure(kind: "load-line", supplement: none, numbering: none, alt: data.figureText, load-line(data.loadLine))
  },
)

#for section in doc.sections {
  heading(level: 2, section.title)
  for it in section.blocks { draw(it) }
}

#v(12pt)
#text(size: 8pt, fill: quiet)[Plimsoll: open standard for cyber security assessments of ships. A project of its own, not a publication of IMCSO, IMO or IACS.]
`;
