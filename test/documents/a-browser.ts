import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import axe from "axe-core";
import { browser } from "./axe.ts";

interface Told {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly request?: { readonly url: string } };
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** A real browser with one page, without network, driven as its own developers' tools drive it. */
export class ABrowser {
  /** Every address that a page asked for. */
  readonly asked: string[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), "browser-"));
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number | string, (told: Told) => void>();
  #session: string | undefined;
  #last = 0;

  private constructor() {
    if (!browser) throw new Error("there is no browser");
    this.#process = spawn(
      browser,
      [
        ...["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe"],
        ...["--host-resolver-rules=MAP * ~NOTFOUND", `--user-data-dir=${this.#folder}`],
      ],
      { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
    );
    let unread = "";
    (this.#process.stdio[4] as Readable).setEncoding("utf8").on("data", (text: string) => {
      const messages = (unread + text).split("\0");
      unread = messages.pop() ?? "";
      for (const message of messages) this.#hear(JSON.parse(message));
    });
  }

  static async open(): Promise<ABrowser> {
    const one = new ABrowser();
    const { targetId } = await one.#do("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await one.#do("Target.attachToTarget", { targetId, flatten: true });
    one.#session = sessionId as string;
    for (const domain of ["Page", "Network", "Runtime"]) await one.#do(`${domain}.enable`);
    return one;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#session = undefined;
    await this.#do("Browser.close");
    await ended;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async screen({ width, isDark }: { readonly width: number; readonly isDark: boolean }): Promise<void> {
    await this.#do("Emulation.setDeviceMetricsOverride", {
      ...{ width, height: 900, deviceScaleFactor: 1, mobile: false },
    });
    const value = isDark ? "dark" : "light";
    await this.#do("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value }] });
  }

  async scripts(areOn: boolean): Promise<void> {
    await this.#do("Emulation.setScriptExecutionDisabled", { value: !areOn });
  }

  /** Opens a page and waits until all of it is there. */
  async go(url: string): Promise<void> {
    await this.#loaded(async () => "loaderId" in (await this.#do("Page.navigate", { url })));
  }

  /** What an expression gives in the page, which may be a promise. */
  async value<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = await this.#do("Runtime.evaluate", {
      ...{ expression, awaitPromise: true, returnByValue: true, userGesture: true },
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: Value }).value;
  }

  async type(text: string): Promise<void> {
    await this.#do("Input.insertText", { text });
  }

  async press(key: string, code: number, text?: string): Promise<void> {
    const named = { key, code: key, windowsVirtualKeyCode: code, ...(text ? { text } : {}) };
    await this.#do("Input.dispatchKeyEvent", { type: "keyDown", ...named });
    await this.#do("Input.dispatchKeyEvent", { type: "keyUp", ...named });
  }

  /** The same of a key that leads to another page. */
  async follow(key: string, code: number, text?: string): Promise<void> {
    await this.#loaded(async () => {
      await this.press(key, code, text);
      return true;
    });
  }

  /** What a check of accessibility holds against the page, and whether it is wider than the screen. */
  async violations(): Promise<string[]> {
    return this.value(`(async () => {
      ${axe.source};
      const found = await axe.run();
      const told = found.violations.map(({ id, nodes }) => id + " " + nodes.map(({ html }) => html.slice(0, 200)).join(" "));
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [...told, "wider than the screen"] : told;
    })()`);
  }

  /** @param work whether it leads to another page, and not to a place of the same */
  async #loaded(work: () => Promise<boolean>): Promise<void> {
    const loaded = new Promise((resolve) => this.#waiting.set("Page.loadEventFired", resolve));
    if (await work()) await loaded;
  }

  #do(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = ++this.#last;
    const session = this.#session === undefined ? {} : { sessionId: this.#session };
    const told = new Promise<Told>((resolve) => this.#waiting.set(id, resolve));
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, ...session })}\0`);
    return told.then(({ result, error }) => {
      if (error) throw new Error(`${method}: ${error.message}`);
      return result ?? {};
    });
  }

  #hear(told: Told): void {
    const key = told.id ?? told.method ?? "";
    if (told.method === "Network.requestWillBeSent" && told.params?.request)
      this.asked.push(told.params.request.url);
    this.#waiting.get(key)?.(told);
    this.#waiting.delete(key);
  }
}
