import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";
import { refuse } from "../problem.ts";
import { onPath, type Variables } from "./on-path.ts";

/**
 * Opens a text in the editor of whoever sits at the terminal, and gives it back as they left it. The file lies in a folder
 * that nobody else can open, and is gone afterwards.
 * @param name the name of the file, by which an editor knows its kind
 * @throws CoopError `no-editor` where none is known, `editor-failed` where it ended badly
 */
export async function editText(text: string, name: string, env: Variables): Promise<string> {
  const editor = editorOf(env) ?? refuse("no-editor", {});
  const folder = mkdtempSync(join(tmpdir(), "coop-"));
  try {
    const file = join(folder, name);
    writeFileSync(file, text, { mode: 0o600 });
    if (!(await edited(editor, file))) refuse("editor-failed", { editor });
    return readFileSync(file, "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the person chose, else the plainest that the system has. */
function editorOf(env: Variables): string | undefined {
  const chosen = [env["VISUAL"], env["EDITOR"]].find((one) => one?.trim());
  if (chosen) return chosen;
  if (platform() === "win32") return "notepad";
  if (platform() === "darwin") return "open -W -n -t";
  return onPath(["sensible-editor", "nano"], env);
}

/** An editor may be named with options of its own (`code --wait`), which the system's shell reads. */
function edited(editor: string, file: string): Promise<boolean> {
  const child =
    platform() === "win32"
      ? spawn(`${editor} "${file}"`, { shell: true, stdio: "inherit" })
      : spawn("sh", ["-c", `${editor} "$1"`, "sh", file], { stdio: "inherit" });
  return new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}
