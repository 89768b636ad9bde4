import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { ABrowser } from "../documents/a-browser.ts";
import { browser } from "../documents/axe.ts";
import { aYear } from "./a-year.ts";

const screens = [
  { width: 1280, isDark: false },
  { width: 320, isDark: true },
];

test.skipIf(!browser)(
  "in Chromium, from a folder and without network, axe finds nothing, every link leads to a page and a place, and the search finds (skipped where no Chromium is)",
  { timeout: 120_000 },
  async () => {
    const coop = await aYear();
    await coop.must("report", "site", "--out", "site");
    const folder = join(coop.folder, "site");
    const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
    const address = (name: string): string => pathToFileURL(join(folder, name)).href;
    const page = await ABrowser.open();
    try {
      const links = new Set<string>();
      for (const screen of screens) {
        await page.screen(screen);
        for (const name of pages) {
          await page.go(address(name));
          expect([name, screen.width, await page.violations()]).toEqual([name, screen.width, []]);
          for (const link of await page.value<string[]>("[...document.links].map(({ href }) => href)"))
            links.add(link);
        }
      }
      const asked = page.asked.splice(0);
      expect(asked.filter((url) => !url.startsWith("file:") && url !== "about:blank")).toEqual([]);
      for (const url of links) {
        // What is no page is given to the program for it, by a browser or by whoever reads.
        if (!/\.html(?:#|$)/.test(url)) continue;
        await page.go(url);
        const isThere = "location.hash === '' || document.getElementById(location.hash.slice(1)) !== null";
        expect([url, await page.value(`document.querySelector("h1") !== null && (${isThere})`)]).toEqual([
          url,
          true,
        ]);
      }

      const box = "document.querySelector('input[type=search]')";
      const search = async (words: string): Promise<{ readonly said: string; readonly found: string[] }> => {
        await page.value(`${box}.focus(), ${box}.select()`);
        await page.type(words);
        return page.value(`({
          said: document.querySelector("[role=status]").textContent.replace(/[\\u00a0\\u202f]/g, " "),
          found: [...document.querySelectorAll("[role=search] li a")].map((a) => a.getAttribute("href")),
        })`);
      };
      await page.go(address("e01.html"));
      expect((await search("zèbre")).said).toBe("Rien dans ces pages ne contient « zèbre ».");
      const { said, found } = await search("PRESIDENCE elire");
      expect([said, found[0]]).toEqual([expect.stringMatching(/passages? trouvés?/), "decisions.html#D02"]);
      expect(await page.value("document.querySelector('mark').textContent")).toMatch(/Élire|présidence/i);
      expect(await page.violations()).toEqual([]);
      await page.press("Enter", 13, "\r");
      await page.follow("Enter", 13, "\r");
      expect(await page.value("location.href")).toBe(`${address("decisions.html")}#D02`);

      await page.scripts(false);
      await page.go(address("index.html"));
      expect(await page.value("getComputedStyle(document.querySelector('form')).display")).toBe("none");
    } finally {
      await page.close();
    }
  },
);
