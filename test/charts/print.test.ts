import { createRequire } from "node:module";
import { dirname } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { drawArticulation } from "../../src/charts/articulation.ts";
import { drawMeasures } from "../../src/charts/measures.ts";
import { drawMoney } from "../../src/charts/money.ts";
import { drawPresence } from "../../src/charts/presence.ts";
import { drawTimeline } from "../../src/charts/timeline.ts";
import { french } from "../../src/language/french.ts";
import { addDays } from "../../src/values/day.ts";
import { readPdf } from "../documents/read-pdf.ts";
import { textsOf } from "./read-picture.ts";

const { resolve } = createRequire(import.meta.url);
const fontPaths = ["400Regular/SourceSans3_400Regular.ttf", "600SemiBold/SourceSans3_600SemiBold.ttf"].map(
  (file) => dirname(resolve(`@expo-google-fonts/source-sans-3/${file}`)),
);

const sessions = [34, null, 29, 12].map((present, index) => ({
  onDay: addDays("2024-02-20", 14 * index),
  present,
  isHeld: true,
  headcount: 38,
}));
const pictures = [
  drawTimeline(
    { phases: [{ title: "L’été à l’œuvre", startsOn: "2024-03-01", endsOn: null }], sessions },
    french,
  ),
  drawPresence({ sessions }, french),
  drawMeasures(
    {
      indicators: [
        { name: "Restes jetés", unit: "kg", baseline: 6, latest: 1.5, target: 2, direction: "down" },
        { name: "Froid", unit: "°C", baseline: -4, latest: null, target: 12, direction: "up" },
      ],
    },
    french,
  ),
  drawMoney({ experiments: [{ title: "La table", plannedCents: 180_000, spentCents: 165_550 }] }, french),
  drawArticulation(
    {
      experiments: ["La table", "Seule"],
      relations: [{ experiment: "La table", service: "L’épicerie", kind: "overlaps", isSettled: false }],
    },
    french,
  ),
];

test("in print each picture has all its letters, bold ones and arrows too, in the shipped fonts, and its sentence for who cannot see it", async () => {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  const figures = pictures.map((picture) => {
    const svg = JSON.stringify(toHtml(picture, { space: "svg" }));
    return `#figure(image(bytes(${svg}), format: "svg", width: 100%, alt: ${JSON.stringify(picture.properties["ariaLabel"])}))`;
  });
  const source = `#set document(title: "T")\n#set page(height: auto)\n#set text(font: "Source Sans 3", fallback: false)\n= T\n${figures.join("\n")}`;
  const { tags, texts } = await readPdf(compiler.pdf({ mainFileContent: source }, { pdfStandard: "ua-1" }));
  const alts = tags.flatMap(({ role, alt }) => (role === "Figure" && alt ? [alt] : []));
  expect(alts).toEqual(pictures.map(({ properties }) => properties["ariaLabel"]));
  const spaces = /[\s\u00a0\u202f]/g;
  const printed = texts.map(({ text }) => text.replace(spaces, "")).join("");
  const shown = pictures.flatMap(textsOf).map(({ text }) => text.replace(spaces, ""));
  expect(shown.filter((text) => !printed.includes(text))).toEqual([]);
});
