import { spawn } from "node:child_process";

/** How a line ended on a terminal, and what stood there since its last answer. */
interface EndedOnTerminal {
  readonly code: number | null;
  readonly stdout: string;
}

/**
 * Runs a line of shell on a terminal of its own, which script(1) makes.
 * @param answer what is typed at what stands there since the last answer; nothing while no question does
 */
export function onPseudoTerminal(
  line: string,
  at: { readonly folder: string; readonly env: Readonly<Record<string, string>> },
  answer: (shown: string) => string | undefined,
): Promise<EndedOnTerminal> {
  return new Promise((resolve) => {
    const child = spawn("script", ["-qec", `stty cols 80 rows 40; ${line}`, "/dev/null"], {
      cwd: at.folder,
      env: { ...process.env, TERM: "xterm", NO_COLOR: "", ...at.env },
    });
    let shown = "";
    child.stdout.on("data", (chunk: Buffer) => {
      shown += chunk.toString();
      const typed = answer(shown);
      if (typed === undefined) return;
      shown = "";
      child.stdin.write(typed);
    });
    child.on("close", (code) => resolve({ code, stdout: shown }));
  });
}
