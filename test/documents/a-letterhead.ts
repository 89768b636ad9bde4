import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from "docx";
import { unzip, zip } from "../../src/tabular/zip.ts";

/** A square of one colour. */
const logo = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC",
  "base64",
);

/** A city's page: narrow margins, a header with a picture, a footer, its own Title, Heading 1 and fonts. */
export async function aLetterhead(): Promise<Buffer> {
  const file = new Document({
    styles: {
      default: {
        document: { run: { font: "Liberation Sans", size: 20, language: { value: "de-DE" } } },
        title: { run: { size: 52, color: "7A1FA2", font: "Liberation Serif" } },
        heading1: { run: { size: 30, color: "7A1FA2", allCaps: true } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { left: 2268, right: 1701, top: 2268, bottom: 1701 } } },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                children: [
                  new ImageRun({ type: "png", data: logo, transformation: { width: 46, height: 46 } }),
                  new TextRun({ children: [new Tab(), "Ville imaginaire"], bold: true }),
                ],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [new TextRun({ children: ["1, place du Papier, page ", PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: "Ce texte du modèle ne reste pas" }),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

/** The same file with its parts changed. */
export async function changed(file: Buffer, change: (parts: Map<string, Buffer>) => void): Promise<Buffer> {
  const parts = await unzip(file, () => true, 10_000_000);
  change(parts);
  return zip(parts, { isPacked: true });
}
