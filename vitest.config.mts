import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/** Half of the time is theirs, and `test/bin` needs the program built: `npm run test:quick` and `test:watch` go without. */
const slow = [
  "test/bin",
  "test/notes/any-page.test.ts",
  "test/notes/bad-input.test.ts",
  "test/notes/minutes.test.ts",
  "test/notes/typed.test.ts",
  "test/notes/word.test.ts",
  "test/options.test.ts",
  "test/overview/demo.test.ts",
  "test/register/concurrent-writers.test.ts",
  "test/reports/minutes.test.ts",
  "test/tabular/open-table.test.ts",
];
const gone = slow.filter((path) => !existsSync(path));
if (gone.length > 0) throw new Error(`no longer there, and still left out of the quick tests: ${gone}`);

export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(mode === "quick" ? slow.map((path) => `${path}{,/**}`) : [])],
    testTimeout: 60_000,
    // Of two cores, vitest by itself leaves one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
}));
