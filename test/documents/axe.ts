import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";

const browsers = ["chromium", "chromium-browser", "google-chrome"];
/** A browser of this machine; nothing where there is none. */
export const browser = browsers.find((name) => spawnSync(name, ["--version"]).status === 0);

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const tell =
  "axe.run().then((found) => parent.postMessage(found.violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html.slice(0, 200)).join(' ')), '*'))";

/** What a check of accessibility holds against pages, shown one after the other in a browser of some width and light. */
export function violationsIn(
  pages: Readonly<Record<string, string>>,
  { width, isDark }: { readonly width: number; readonly isDark: boolean },
): Record<string, string[]> {
  if (!browser) throw new Error("there is no browser");
  const shown = Object.entries(pages).map(([name, html]) => [
    name,
    html.replace(policy, "").replace("</body>", () => `<script>${axe.source};${tell}</script></body>`),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "axe-"));
  try {
    const file = join(folder, "pages.html");
    const data = JSON.stringify(shown).replaceAll("<", "\\u003c");
    writeFileSync(
      file,
      `<!doctype html><meta charset="utf-8"><pre></pre><script>
const pages = ${data};
const found = {};
(async () => {
  for (const [name, html] of pages) {
    const frame = document.createElement("iframe");
    frame.width = ${width};
    frame.height = 900;
    frame.srcdoc = html;
    const told = new Promise((resolve) => addEventListener("message", ({ data }) => resolve(data), { once: true }));
    document.body.append(frame);
    found[name] = await told;
    if (frame.contentDocument.documentElement.scrollWidth > ${width}) found[name].push("wider than the screen");
    frame.remove();
  }
  document.querySelector("pre").textContent = "all told " + encodeURIComponent(JSON.stringify(found));
})();
</script>`,
    );
    const dom = execFileSync(
      browser,
      [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        `--user-data-dir=${join(folder, "profile")}`,
        "--virtual-time-budget=120000",
        ...(isDark ? ["--blink-settings=preferredColorScheme=0"] : []),
        "--window-size=1300,1000",
        "--dump-dom",
        `file://${file}`,
      ],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 100_000_000 },
    );
    const [, told] = /<pre>all told (\S+)<\/pre>/.exec(dom) ?? [];
    if (told === undefined) throw new Error("the browser did not tell what it found");
    return JSON.parse(decodeURIComponent(told));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
