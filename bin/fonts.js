const { copyFileSync, existsSync, mkdirSync } = require("node:fs");
const { basename, join } = require("node:path");

/** The faces of pages: serif for what people said and decided, sans for what stands around it. */
const faces = {
  "source-serif-4": ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold", "700Bold_Italic"],
  "source-sans-3": ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold", "700Bold_Italic"],
};
const names = { "source-serif-4": "SourceSerif4", "source-sans-3": "SourceSans3" };

/** Puts the fonts of documents with their licences into `dist/fonts`, where they are not yet. */
function shipFonts(home) {
  const to = join(home, "dist", "fonts");
  mkdirSync(to, { recursive: true });
  for (const [family, weights] of Object.entries(faces)) {
    const from = join(home, "node_modules", "@expo-google-fonts", family);
    const files = weights.map((weight) => join(from, weight, `${names[family]}_${weight}.ttf`));
    for (const file of files)
      if (!existsSync(join(to, basename(file)))) copyFileSync(file, join(to, basename(file)));
    copyFileSync(join(from, "LICENSE_FONT"), join(to, `${family}.txt`));
  }
}

module.exports = { shipFonts };
