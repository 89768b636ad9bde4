/** What is drawn on the page of a PDF, and what is said beside it. */
interface Drawn {
  /** Operators that show text, as `(Nol) Tj` or `[(Ker) -120 (vella)] TJ`. */
  readonly shown: string;
  readonly info?: Readonly<Record<string, string>>;
  readonly xmp?: string;
  /** The address of a link over the page, and a remark with who wrote it. */
  readonly link?: string;
  readonly remark?: readonly [text: string, author: string];
}

/** A PDF of one page as some program may write it, in letters of Latin-1. */
export function aPdf({ shown, info = {}, xmp, link, remark }: Drawn): Buffer {
  const objects: string[] = [];
  const add = (body: string): string => `${objects.push(body)} 0 R`;
  const stream = (text: string, more = ""): string =>
    `<< /Length ${Buffer.byteLength(text, "latin1")}${more} >>\nstream\n${text}\nendstream`;
  const root = add("");
  const pages = add("");
  const font = add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  const content = add(stream(`BT /F1 12 Tf 14 TL 50 700 Td ${shown} ET`));
  const box = "/Rect [0 0 600 800]";
  const over = [
    ...(link ? [add(`<< /Type /Annot /Subtype /Link ${box} /A << /S /URI /URI (${link}) >> >>`)] : []),
    ...(remark
      ? [add(`<< /Type /Annot /Subtype /Text ${box} /Contents (${remark[0]}) /T (${remark[1]}) >>`)]
      : []),
  ];
  const page = add(
    `<< /Type /Page /Parent ${pages} /MediaBox [0 0 600 800] /Contents ${content} /Resources << /Font << /F1 ${font} >> >> /Annots [${over.join(" ")}] >>`,
  );
  objects[1] = `<< /Type /Pages /Kids [${page}] /Count 1 >>`;
  const metadata =
    xmp === undefined ? "" : ` /Metadata ${add(stream(xmp, " /Type /Metadata /Subtype /XML"))}`;
  objects[0] = `<< /Type /Catalog /Pages ${pages}${metadata} >>`;
  const described = add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${value})`)
      .join(" ")} >>`,
  );
  let file = "%PDF-1.7\n";
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const places = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  file += `xref\n0 ${count}\n0000000000 65535 f \n${places}trailer\n<< /Size ${count} /Root ${root} /Info ${described} >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(file, "latin1");
}
