import type { LanguageCode } from "../language/language.ts";

interface NamedStyle {
  readonly xml: string;
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** What programs that translate the names of styles write, by the names that Word writes. */
const french: Readonly<Record<string, string>> = {
  title: "titre",
  subtitle: "sous-titre",
  quote: "citation",
  caption: "légende",
  "list bullet": "liste à puces",
  "list number": "liste à numéros",
  header: "en-tête",
  footer: "pied de page",
  hyperlink: "lien hypertexte",
  "table grid": "grille du tableau",
  "toc heading": "en-tête de table des matières",
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`heading ${level}`, `titre ${level}`])),
  ...Object.fromEntries([1, 2].map((level) => [`toc ${level}`, `tm ${level}`])),
};

/**
 * The styles of a city's page, with those of ours that it does not have, by their names in Word's English or in French. Ours bring no
 * font along, and theirs number no headings, which bear their numbers already.
 * @returns their XML, and what gives a part of ours the ids that styles have there
 */
export function mergedStyles(
  theirs: string,
  ours: string,
  language: LanguageCode,
): { readonly xml: string; rename(xml: string): string } {
  const there = stylesOf(theirs);
  const ids = new Map<string, string>();
  const lacking: NamedStyle[] = [];
  for (const style of stylesOf(ours)) {
    const names = [style.name, french[style.name]];
    const same = there.find(({ type, name }) => type === style.type && names.includes(name));
    const isTaken = there.some(({ id }) => id === style.id);
    ids.set(style.id, same?.id ?? (isTaken ? `${style.id}Coop` : style.id));
    if (!same) lacking.push(style);
  }
  const idOf = (id: string): string => ids.get(id) ?? id;
  const added = lacking.map(({ xml }) =>
    xml
      .replace(/ w:default="(?:1|true|on)"/, "")
      .replace(/<w:rFonts [^>]*\/>/g, "")
      .replace(
        /(w:styleId=|<w:(?:basedOn|next|link) w:val=)"([^"]*)"/g,
        (_, before: string, id: string) => `${before}"${idOf(id)}"`,
      ),
  );
  const taken = theirs.replace(/<w:numPr>.*?<\/w:numPr>|<w:numPr\/>/gs, "");
  return {
    xml: speaking(taken, language).replace("</w:styles>", () => `${added.join("")}</w:styles>`),
    rename: (xml) =>
      xml.replace(
        /(<w:(?:pStyle|rStyle|tblStyle) w:val=)"([^"]*)"/g,
        (_, before: string, id: string) => `${before}"${idOf(id)}"`,
      ),
  };
}

function stylesOf(xml: string): NamedStyle[] {
  return (xml.match(/<w:style [^>]*>.*?<\/w:style>/gs) ?? []).map((style) => ({
    xml: style,
    id: / w:styleId="([^"]*)"/.exec(style)?.[1] ?? "",
    type: / w:type="([^"]*)"/.exec(style)?.[1] ?? "paragraph",
    name: (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? "").toLowerCase(),
  }));
}

/** Styles that spell in the language of the document, whichever the page was made in. */
function speaking(xml: string, language: LanguageCode): string {
  const spelled = `<w:lang w:val="${language === "fr" ? "fr-FR" : "en-GB"}"/>`;
  return xml.replace(/<w:rPrDefault>.*?<\/w:rPrDefault>/s, (all) =>
    /<w:lang [^>]*\/>/.test(all)
      ? all.replace(/<w:lang [^>]*\/>/, spelled)
      : all.replace("</w:rPr>", () => `${spelled}</w:rPr>`),
  );
}
