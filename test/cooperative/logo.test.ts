import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { readLogo } from "../../src/cooperative/store/cooperative.ts";
import { parseDocument, textOf } from "../../src/documents/tree.ts";
import { unzip } from "../../src/tabular/zip.ts";
import { readPdf } from "../documents/read-pdf.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

const start =
  "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 60 20'>";
const inkscape = `<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>${start}<defs><linearGradient id='g'><stop stop-color='#0d5656'/></linearGradient><circle id='c' r='8' cx='10' cy='10'/></defs><use xlink:href='#c' fill='url(#g)'/><path d='M25 5h30v4h-30z'/></svg>`;
/** A picture of 16 by 8 points that says with which camera, where and by whom it was made. */
const photograph = Buffer.from(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/4QCARXhpZgAATU0AKgAAAAgAAwEPAAIAAAAPAAAAMoglAAQAAAABAAAAQpybAAEAAAABeAAAAAAAAABGSUNUSVZFIENBTUVSQQAAAAIAAQACAAAAAk4AAAAAAgAFAAAAAwAAAGAAAAAAAAAALwAAAAEAAAANAAAAAQAAAAAAAAAB//4AEEplYW5uZSBGaWN0aXZl/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P/8AAEQgACAAQAwEiAAIRAQMRAf/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/EAB8BAAMBAQEBAQEBAQEAAAAAAAABAgMEBQYHCAkKC//EALURAAIBAgQEAwQHBQQEAAECdwABAgMRBAUhMQYSQVEHYXETIjKBCBRCkaGxwQkjM1LwFWJy0QoWJDThJfEXGBkaJicoKSo1Njc4OTpDREVGR0hJSlNUVVZXWFlaY2RlZmdoaWpzdHV2d3h5eoKDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uLj5OXm5+jp6vLz9PX29/j5+v/aAAwDAQACEQMRAD8A5iiiitzyj//Z",
  "base64",
);
/** Uses of uses of uses: ten lines that draw a thousand million circles. */
const bomb = Array.from(
  { length: 9 },
  (_, i) => `<g id='a${i + 1}'>${`<use href='#a${i}'/>`.repeat(10)}</g>`,
).join("");
const claiming = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", "latin1"),
    header,
    Buffer.from("\x08\x06\0\0\0....IEND", "latin1"),
  ]);
};

async function withLogo(bytes: Buffer | string, name = "logo.png"): Promise<ACoop> {
  const coop = await aCoop();
  writeFileSync(join(coop.folder, name), bytes);
  await coop.must("settings", "set", "--controller", "Ville fictive", "--logo", name);
  return coop;
}

async function aPng(): Promise<Buffer> {
  const logo = await (await withLogo(inkscape, "logo.svg")).ask(readLogo);
  return Buffer.from(logo?.picture ?? "", "base64");
}

test("a logo is in the register, is named by the settings and the history, and can be replaced, taken away, and undone", async () => {
  const coop = await withLogo(inkscape, "logo.svg");
  expect((await coop.json("settings", "list")).logo).toBe("logo.svg (1275 × 425)");
  expect((await coop.must("history", "--last", "1")).stdout).toContain("responsable du traitement et logo");
  const first = await coop.ask(readLogo);
  writeFileSync(join(coop.folder, "photo.jpg"), photograph);
  await coop.must("settings", "set", "--logo", "photo.jpg");
  expect((await coop.json("settings", "list")).logo).toBe("photo.jpg (16 × 8)");
  await coop.must("settings", "set", "--logo", "");
  expect((await coop.json("settings", "list")).logo).toBeNull();
  await coop.must("undo", "--yes");
  await coop.must("undo", "--yes");
  expect((await coop.ask(readLogo))?.picture).toBe(first?.picture);
  await coop.must("verify");
});

test("of a photograph, its points alone come into the register: no camera, no place, no name", async () => {
  for (const word of ["FICTIVE CAMERA", "Jeanne Fictive", "Exif"])
    expect(photograph.includes(word)).toBe(true);
  const coop = await withLogo(photograph, "photo.jpg");
  const kept = Buffer.from((await coop.ask(readLogo))?.picture ?? "", "base64");
  expect(kept.subarray(1, 4).toString()).toBe("PNG");
  const chunks = [...kept.toString("latin1").matchAll(/IHDR|IDAT|IEND|tEXt|iTXt|zTXt|eXIf|iCCP/g)].map(
    ([name]) => name,
  );
  expect(new Set(chunks)).toEqual(new Set(["IHDR", "IDAT", "IEND"]));
  const files = [kept, readFileSync(join(coop.folder, "coop.db"))];
  for (const word of ["CAMERA", "Jeanne", "Exif"])
    for (const file of files) expect(file.includes(word)).toBe(false);
});

/** Four fields of 16 by 8 points, from dark to bright, with a mark of how the camera was held. */
function heldAs(orientation: number): Buffer {
  const fields = Buffer.from(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//wAALCAAQACABAREA/8QAFgABAQEAAAAAAAAAAAAAAAAAAAYH/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQAAPwDPRYixFKP/2Q==",
    "base64",
  );
  const tags = `MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0\0\0\0\0`;
  const part = Buffer.from(`\xff\xe1\0\0Exif\0\0${tags}`, "latin1");
  part.writeUInt16BE(part.length - 2, 2);
  return Buffer.concat([fields.subarray(0, 2), part, fields.subarray(2)]);
}

test("a photograph that the camera stored on its side or mirrored stands upright", async () => {
  const coop = await aCoop();
  const seen: string[] = [];
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    writeFileSync(join(coop.folder, "photo.jpg"), heldAs(orientation));
    await coop.must("settings", "set", "--logo", "photo.jpg");
    const { picture = "", width = 0, height = 0 } = (await coop.ask(readLogo)) ?? {};
    const frame = `width="${width}" height="${height}"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${frame}><image ${frame} href="data:image/png;base64,${picture}"/></svg>`;
    const { pixels } = new Resvg(svg).render();
    const corners = [0, width - 1, (height - 1) * width, height * width - 1].map((at) => pixels[at * 4] ?? 0);
    const order = corners.toSorted((a, b) => a - b);
    seen.push(`${width} × ${height} ${corners.map((bright) => order.indexOf(bright) + 1).join("")}`);
  }
  expect(seen).toEqual([
    ...["32 × 16 1234", "32 × 16 2143", "32 × 16 4321", "32 × 16 3412"],
    ...["16 × 32 1324", "16 × 32 3142", "16 × 32 4231", "16 × 32 2413"],
    "32 × 16 1234",
  ]);
});

test.each(["fr", "en"])(
  "covers bear the logo, with the name of who publishes, and the same bytes twice (%s)",
  { timeout: 60_000 },
  async (language) => {
    const coop = await withLogo(inkscape, "logo.svg");
    const write = async (folder: string, format = "md,html,docx,pdf") => {
      mkdirSync(join(coop.folder, folder), { recursive: true });
      await coop.must("report", "bilan", "--format", format, "--out", `${folder}/`, "--lang", language);
      return (ending: string) =>
        readFileSync(
          join(coop.folder, folder, `bilan-2024-${language === "fr" ? "publique" : "public"}.${ending}`),
        );
    };
    const [first, second] = [await write("a"), await write("b")];
    for (const format of ["md", "html", "docx", "pdf"])
      expect(first(format).equals(second(format)), format).toBe(true);
    const { children } = parseDocument(first("md").toString()).tree;
    expect([children[0], children[2]].map((node) => node && textOf(node))).toEqual([
      "Ville fictive",
      language === "fr" ? "Bilan 2024" : "2024 report",
    ]);

    const html = first("html").toString();
    expect(html).toMatch(
      /<img src="data:image\/png;base64,[\w+/=]+" width="1275" height="425" alt="Ville fictive">/,
    );
    expect(html).toContain('form-action &#x27;none&#x27;; img-src data:">');
    await coop.must("settings", "set", "--logo", "");
    expect((await write("c", "html"))("html").toString()).not.toMatch(/<img|img-src/);

    const parts = await unzip(first("docx"), () => true, 10_000_000);
    expect([...parts.keys()].filter((name) => name.startsWith("word/media/"))).toHaveLength(1);
    expect(parts.get("word/document.xml")?.toString()).toMatch(
      /<w:pStyle w:val="Masthead"\/>.*?<wp:docPr [^>]*descr="Ville fictive"/,
    );

    const { tags } = await readPdf(first("pdf"));
    expect(tags.filter(({ role }) => role === "Figure").map(({ alt }) => alt)).toContain("Ville fictive");
  },
);

const refused: readonly [string, string, (() => Buffer | string | Promise<Buffer>) | undefined][] = [
  ["that is not there", "logo.png", undefined],
  ["that is a folder", "images", undefined],
  ["of a kind that is not taken", "logo.gif", () => Buffer.from("GIF89a\x01\0\x01\0\0\0\0;", "latin1")],
  ["that is a text", "logo.png", () => "Ceci est un texte.\n"],
  ["that is cut", "logo.png", async () => (await aPng()).subarray(0, 900)],
  ["that is a cut photograph", "photo.jpg", () => photograph.subarray(0, -40)],
  ["of six megabytes", "logo.png", async () => Buffer.concat([await aPng(), Buffer.alloc(6_000_000)])],
  ["of a thousand million points", "logo.png", () => claiming(30_000, 30_000)],
  ["with nothing to see", "logo.svg", () => `${start}</svg>`],
  [
    "of a hair's width",
    "logo.svg",
    () => "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 100000'><path d='M0 0h1v100000'/></svg>",
  ],
  ["that is no XML", "logo.svg", () => `${start}<g></svg>`],
  ["with a script", "logo.svg", () => `${start}\n<script>alert(1)</script></svg>`],
  ["that listens", "logo.svg", () => `${start}<path onload='alert(1)' d='M0 0h9v9z'/></svg>`],
  [
    "with a piece of a page",
    "logo.svg",
    () => `${start}<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject></svg>`,
  ],
  [
    "with a picture in it",
    "logo.svg",
    () => `${start}<image href='file:///etc/hostname' width='9' height='9'/></svg>`,
  ],
  [
    "with a link",
    "logo.svg",
    () => `${start}<a xlink:href='https://exemple.fr'><path d='M0 0h9v9z'/></a></svg>`,
  ],
  [
    "with a style from elsewhere",
    "logo.svg",
    () => `${start}<style>@import 'https://exemple.fr/a.css';</style></svg>`,
  ],
  [
    "with a fill from elsewhere",
    "logo.svg",
    () => `${start}<path fill='url("https://exemple.fr/a.svg#b")' d='M0 0h9v9z'/></svg>`,
  ],
  [
    "with entities",
    "logo.svg",
    () => `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${start}<desc>&b;</desc></svg>`,
  ],
  ["with letters", "logo.svg", () => `${start}<text y='9'>Ville</text></svg>`],
  [
    "with effects",
    "logo.svg",
    () => `${start}<filter id='f'><feTurbulence numOctaves='99999999'/></filter></svg>`,
  ],
  [
    "that repeats itself a thousand million times",
    "logo.svg",
    () => `${start}<circle id='a0' r='9'/>${bomb}<use href='#a9'/></svg>`,
  ],
  [
    "that is nested without end",
    "logo.svg",
    () => `${start}${"<g>".repeat(5000)}${"</g>".repeat(5000)}</svg>`,
  ],
];

test("each bad logo is refused with its place, its cause and a remedy, and the one before stays", {
  timeout: 60_000,
}, async () => {
  const coop = await withLogo(inkscape, "vrai.svg");
  mkdirSync(join(coop.folder, "images"));
  const said: string[] = [];
  for (const [name, file, make] of refused) {
    if (make) writeFileSync(join(coop.folder, file), await make());
    said.push(`# a logo ${name}`);
    for (const language of ["fr", "en"]) {
      const ran = await coop.run("settings", "set", "--logo", file, "--lang", language);
      expect(ran.code, name).toBe(1);
      said.push(ran.stderr.replaceAll(coop.folder, "…").trimEnd());
    }
    said.push("");
  }
  await expect(said.join("\n")).toMatchFileSnapshot("../golden/mistakes/logos.txt");
  expect((await coop.json("settings", "list")).logo).toBe("vrai.svg (1275 × 425)");
});
