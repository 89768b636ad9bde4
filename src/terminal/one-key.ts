import { createPrompt, useKeypress, useState } from "@inquirer/core";

/** A question that one key answers, without Enter. */
interface OneKey {
  readonly asked: string;
  /** What is drawn once help was asked for. */
  readonly explained: string;
  /** Small letters and digits. */
  readonly keys: readonly string[];
  /** Whether the arrow to the left and Backspace go back. */
  readonly canGoBack: boolean;
}

export const helpKey = "?";
export const goneBack = "←";

/** Gives the key that was pressed, or `goneBack`; of keys that answer nothing nothing comes. */
export const oneKey = createPrompt<string, OneKey>((question, done) => {
  const [isExplained, explain] = useState(false);
  useKeypress(({ name }, line) => {
    const key = line.line.toLowerCase();
    line.clearLine(0);
    if (key === helpKey) explain(true);
    else if (question.keys.includes(key)) done(key);
    else if (question.canGoBack && (name === "left" || name === "backspace")) done(goneBack);
  });
  return isExplained ? question.explained : question.asked;
});
