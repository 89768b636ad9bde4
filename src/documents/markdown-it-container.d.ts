declare module "markdown-it-container" {
  import type { MarkdownIt } from "markdown-it";

  /** Reads what stands between `::: words` and `:::` as blocks within tokens `container_<name>_open` and `…_close`. */
  export default function container(
    reader: MarkdownIt,
    name: string,
    options: { validate(words: string): boolean },
  ): void;
}
