import { spawn } from "node:child_process";
import { platform } from "node:os";
import { onPath, type Variables } from "./on-path.ts";

/** Milliseconds after which a program that goes on is one that shows the file. */
const longEnough = 2000;

/**
 * Opens a file as a double click would. No shell is given its name.
 * @param file whole, from the root
 * @returns whether a program took it
 */
export function openFile(file: string, env: Variables): Promise<boolean> {
  const [program, ...before] = openerOf(env);
  if (program === undefined) return Promise.resolve(false);
  const child = spawn(program, [...before, file], { env, stdio: "ignore", detached: true });
  child.unref();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), longEnough);
    const end = (isOpen: boolean): void => {
      clearTimeout(timer);
      resolve(isOpen);
    };
    child.on("error", () => end(false));
    child.on("exit", (code) => end(code === 0));
  });
}

/** What each system opens files with, and what stands before the name of the file. */
function openerOf(env: Variables): readonly string[] {
  if (platform() === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  if (platform() === "darwin") return ["open"];
  const found = onPath(["xdg-open"], env);
  return found === undefined ? [] : [found];
}
