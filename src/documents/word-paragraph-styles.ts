import { isOn, parseXml, valOf } from "./word-xml.ts";

/** What a style makes of a paragraph, or of some letters. */
export interface ParagraphStyle {
  readonly level: number;
  readonly isItem: boolean;
  /** As Word spells it in English, in lower case. */
  readonly name: string;
  /** The list that its paragraphs are of, and how deep in it; nothing of one that is of none. */
  readonly list: { readonly id: string; readonly depth: number } | undefined;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** What a style says itself. */
interface Draft {
  basedOn: string;
  name: string;
  level: number | undefined;
  isItem: boolean;
  listId: string | undefined;
  depth: number | undefined;
  isBold: boolean;
  isItalic: boolean;
}

const unsaid: Draft = {
  basedOn: "",
  name: "",
  level: undefined,
  isItem: false,
  listId: undefined,
  depth: undefined,
  isBold: false,
  isItalic: false,
};

/** The styles of a file, by their ids, which are localised; their names and outline levels are not. */
export function readParagraphStyles(xml: string): ReadonlyMap<string, ParagraphStyle> {
  const drafts = new Map<string, Draft>();
  let draft: Draft | undefined;
  parseXml(xml, {
    open(tag) {
      if (tag.name === "w:style") {
        draft = { ...unsaid };
        drafts.set(tag.attributes["w:styleId"] ?? "", draft);
      } else if (draft && tag.name === "w:name") {
        draft.name = valOf(tag).toLowerCase();
        draft.level ??= levelNamed(valOf(tag));
      } else if (draft && tag.name === "w:b") draft.isBold = isOn(tag);
      else if (draft && tag.name === "w:i") draft.isItalic = isOn(tag);
      else if (draft && tag.name === "w:numId") draft.listId = valOf(tag);
      else if (draft && tag.name === "w:ilvl") draft.depth = Number(valOf(tag));
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
      const { name, isBold, isItalic, listId, depth = 0 } = own;
      styles.set(at, {
        ...{ name, isBold, isItalic },
        level: own.level ?? based?.level ?? 0,
        isItem: own.isItem || based?.isItem === true,
        list: listId === undefined ? based?.list : { id: listId, depth },
      });
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
