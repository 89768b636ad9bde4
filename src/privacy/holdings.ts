import type { Holdings } from "../feature.ts";
import { section } from "../terminal/view.ts";
import { erasedTextsOf } from "./store/erased-texts.ts";
import { erasedTexts } from "./views.ts";

export const holdings: Holdings = async (reader, ids) => [
  section(erasedTexts, await erasedTextsOf(reader, ids)),
];
