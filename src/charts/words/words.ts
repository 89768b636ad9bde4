import type { LanguageCode } from "../../language/language.ts";
import type { ChartWords } from "./catalogue.ts";
import { englishChartWords } from "./en.ts";
import { frenchChartWords } from "./fr.ts";

export const chartWords: Readonly<Record<LanguageCode, ChartWords>> = {
  fr: frenchChartWords,
  en: englishChartWords,
};
