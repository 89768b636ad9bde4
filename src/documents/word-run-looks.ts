import type { StyledText } from "./text-block.ts";
import type { ParagraphStyle } from "./word-paragraph-styles.ts";
import { isOn, type Tag, valOf } from "./word-xml.ts";

const plain = { isBold: false, isItalic: false, isStruck: false, isCode: false };

/** A field of Word: what it says is made by an instruction. */
interface Field {
  instruction: string;
  isSaid: boolean;
}

/** How the letters look that are read next, in a file that is read from its beginning to its end. */
export class RunLooks {
  readonly #styles: ReadonlyMap<string, ParagraphStyle>;
  readonly #links: ReadonlyMap<string, string>;
  #look = plain;
  #isInstruction = false;
  readonly #fields: Field[] = [];
  readonly #hyperlinks: (string | undefined)[] = [];
  #openSdt = 0;
  /** How many blocks of Word's were open where the contents began; none outside of them. */
  #contents = 0;

  constructor(styles: ReadonlyMap<string, ParagraphStyle>, links: ReadonlyMap<string, string>) {
    this.#styles = styles;
    this.#links = links;
  }

  get isBold(): boolean {
    return this.#look.isBold;
  }

  /** Whether these are lines that Word makes of the headings. */
  get isInContents(): boolean {
    return this.#contents > 0 || this.#fields.some(({ instruction }) => /^\s*TOC\b/.test(instruction));
  }

  /** @param isOfRun whether it is a property of letters */
  opens(tag: Tag, isOfRun: boolean): void {
    const { name, attributes } = tag;
    if (isOfRun) this.#takeProperty(tag);
    else if (name === "w:r") this.#look = plain;
    else if (name === "w:hyperlink") this.#hyperlinks.push(this.#links.get(attributes["r:id"] ?? ""));
    else if (name === "w:instrText") this.#isInstruction = true;
    else if (name === "w:fldChar") this.#goesOn(attributes["w:fldCharType"]);
    else if (name === "w:fldSimple")
      this.#fields.push({ instruction: attributes["w:instr"] ?? "", isSaid: true });
    else if (name === "w:sdt") this.#openSdt += 1;
    else if (name === "w:docPartGallery" && /contents/i.test(valOf(tag))) this.#contents ||= this.#openSdt;
  }

  closes(name: string): void {
    if (name === "w:hyperlink") this.#hyperlinks.pop();
    else if (name === "w:instrText") this.#isInstruction = false;
    else if (name === "w:fldSimple") this.#fields.pop();
    else if (name === "w:sdt") {
      if (this.#contents === this.#openSdt) this.#contents = 0;
      this.#openSdt -= 1;
    }
  }

  /** Takes text that is none of the page. */
  reads(text: string): void {
    const field = this.#fields.at(-1);
    if (this.#isInstruction && field) field.instruction += text;
  }

  /** Adds letters to those of a paragraph. */
  add(text: string, runs: StyledText[]): void {
    runs.push({ ...this.#look, text, link: this.#link });
  }

  get #link(): string | undefined {
    const field = this.#fields.findLast(({ isSaid }) => isSaid);
    const [, ofField] = /^\s*HYPERLINK\s+"([^"]+)"/.exec(field?.instruction ?? "") ?? [];
    return ofField ?? this.#hyperlinks.at(-1);
  }

  #goesOn(kind: string | undefined): void {
    const field = this.#fields.at(-1);
    if (kind === "begin") this.#fields.push({ instruction: "", isSaid: false });
    else if (kind === "separate" && field) field.isSaid = true;
    else if (kind === "end") this.#fields.pop();
  }

  #takeProperty(tag: Tag): void {
    const look = this.#look;
    if (tag.name === "w:b") this.#look = { ...look, isBold: isOn(tag) };
    else if (tag.name === "w:i") this.#look = { ...look, isItalic: isOn(tag) };
    else if (tag.name === "w:strike" || tag.name === "w:dstrike")
      this.#look = { ...look, isStruck: isOn(tag) };
    // What it was is said in it, all of it.
    else if (tag.name === "w:rPrChange") this.#look = plain;
    else if (tag.name === "w:rStyle") {
      const style = this.#styles.get(valOf(tag));
      const isCode = style?.name === "code";
      const isBold = look.isBold || (!isCode && style?.isBold === true);
      this.#look = { ...look, isCode, isBold, isItalic: look.isItalic || style?.isItalic === true };
    }
  }
}
