import type { Catalogue } from "../../language/catalogue.ts";
import type { verbs } from "../commands/verbs.ts";

export interface ExportNotices {
  "calendar-task": { title: string };
  "calendar-commitment": { reference: string; text: string };
  "calendar-review": { number: number; title: string | null };
  "calendar-file": Record<never, never>;
  "calendar-written": { file: string; count: number };
}

declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends ExportNotices {}
}

export type ExportCatalogue = Catalogue<{
  nouns: "export";
  verbs: typeof verbs;
  notices: ExportNotices;
}>;
