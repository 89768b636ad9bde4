import { scaleLinear } from "d3-scale";
import type { Language } from "../language/language.ts";
import {
  colours,
  Drawing,
  dashes,
  lineFrom,
  markAt,
  type Picture,
  pageHeight,
  rectangle,
  sayingOnly,
  size,
} from "./drawing.ts";
import { shortened, wrapped } from "./letters.ts";
import type { MoneyShown } from "./shown.ts";
import { chartWords } from "./words/words.ts";

const names = 180;
const [first, last] = [194, 410];
const amounts = 424;
const thick = 12;

/** An experiment a row: what was spent as a bar, in the outline of what was planned; in dashes where nobody noted what was spent. */
export function drawMoney(shown: MoneyShown, language: Language): Picture {
  const words = chartWords[language.code];
  const told = words.money(shown);
  const { experiments } = shown;
  const known = experiments.flatMap(({ plannedCents, spentCents }) =>
    [plannedCents, spentCents].filter((cents) => cents !== null),
  );
  if (known.length === 0) return sayingOnly(told);
  const drawing = new Drawing();
  const x = scaleLinear([0, Math.max(1, ...known)], [first, last]);
  const isMany = experiments.length > 16;
  const { height } = drawing.fill(
    experiments,
    pageHeight - 50,
    words.others,
    ({ title, plannedCents, spentCents }) => ({
      height: 30,
      draw(y) {
        for (const [line, text] of wrapped(title, names, size.text, isMany ? 1 : 2).entries()) {
          drawing.write(text, { x: 0, y: y + 13 + line * 14 });
        }
        const bar = { left: first, top: y + 6, bottom: y + 6 + thick };
        const isUnknown = spentCents === null;
        if (plannedCents !== null || isUnknown) {
          const right = plannedCents === null ? first + 60 : Math.max(first + 1, x(plannedCents));
          const outline = {
            colour: colours.grey,
            width: 1,
            ...(isUnknown ? { dash: dashes.gap } : {}),
          };
          drawing.add(rectangle({ ...bar, right }, colours.white, outline));
        }
        if (spentCents !== null) {
          drawing.add(rectangle({ ...bar, right: Math.max(first + 1, x(spentCents)) }, colours.green));
        }
        if (plannedCents !== null)
          drawing.add(markAt("stroke", x(plannedCents), y + 6 + thick / 2, thick / 2));
        drawing.write(shortened(words.spent(spentCents), 186, size.text, 600), {
          x: amounts,
          y: y + 13,
          weight: spentCents === null ? 400 : 600,
          colour: spentCents === null ? colours.grey : colours.ink,
        });
        drawing.write(shortened(words.planned(plannedCents), 186, size.small), {
          x: amounts,
          y: y + 26,
          size: size.small,
          colour: colours.grey,
        });
      },
    }),
  );
  drawing.add(lineFrom(first, 0, first, height, { colour: colours.ink, width: 1 }));
  const entries = [
    { mark: "bar", text: words.spentKey, isThere: experiments.some(({ spentCents }) => spentCents !== null) },
    {
      mark: "stroke",
      text: words.plannedKey,
      isThere: experiments.some(({ plannedCents }) => plannedCents !== null),
    },
    {
      mark: "dashed",
      text: words.spentUnknown,
      isThere: experiments.some(({ spentCents }) => spentCents === null),
    },
  ] as const;
  const key = drawing.explain(
    entries.filter(({ isThere }) => isThere),
    height,
  );
  return drawing.toSvg(height + key + 2, told);
}
