import { parseXml, valOf } from "./word-xml.ts";

/** What a style makes of a paragraph. */
export interface ParagraphStyle {
  readonly level: number;
  readonly isItem: boolean;
}

/** What a style says itself. */
interface Draft {
  basedOn: string;
  level: number | undefined;
  isItem: boolean;
}

/** The paragraph styles of a file, by their ids, which are localised; their names and outline levels are not. */
export function readParagraphStyles(xml: string): ReadonlyMap<string, ParagraphStyle> {
  const drafts = new Map<string, Draft>();
  let draft: Draft | undefined;
  parseXml(xml, {
    open(tag) {
      if (tag.name === "w:style") {
        draft = { basedOn: "", level: undefined, isItem: false };
        drafts.set(tag.attributes["w:styleId"] ?? "", draft);
      } else if (draft && tag.name === "w:name") draft.level ??= levelNamed(valOf(tag));
      else if (draft && tag.name === "w:basedOn") draft.basedOn = valOf(tag);
      else if (draft && tag.name === "w:outlineLvl") draft.level ??= levelOf(valOf(tag));
      else if (draft && tag.name === "w:numPr") draft.isItem = true;
    },
    close(tag) {
      if (tag.name === "w:style") draft = undefined;
    },
  });
  const styles = new Map<string, ParagraphStyle>();
  for (const id of drafts.keys()) {
    const chain = new Map<string, Draft>();
    for (let at = id, own = drafts.get(at); own && !styles.has(at) && !chain.has(at); own = drafts.get(at)) {
      chain.set(at, own);
      at = own.basedOn;
    }
    for (const [at, own] of [...chain].reverse()) {
      const based = styles.get(own.basedOn);
      styles.set(at, { level: own.level ?? based?.level ?? 0, isItem: own.isItem || based?.isItem === true });
    }
  }
  return styles;
}

const deepest = 6;

function levelNamed(name: string): number | undefined {
  if (/^title$/i.test(name)) return 1;
  const [, number] = /^heading (\d)$/i.exec(name) ?? [];
  return number === undefined ? undefined : Math.min(Number(number) + 1, deepest);
}

/** Of an outline level, which begins at 0 below the title and is 9 for text. */
export function levelOf(outline: string): number {
  const level = Number(outline);
  return level >= 0 && level < 9 ? Math.min(level + 2, deepest) : 0;
}
