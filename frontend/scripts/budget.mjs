// The first load may weigh 80 KB (brotli): what index.html needs before anything is shown, and the
// home page. Read from the build, so it can only be fooled by changing the build.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const budget = 80 * 1024;
const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/** @typedef {{ file: string, css?: string[], imports?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(await readFile(`${dist}.vite/manifest.json`, "utf8"));

/**
 * @param {string} name
 * @param {Set<string>} files
 */
function collect(name, files) {
  const chunk = manifest[name];
  if (!chunk || files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const imported of chunk.imports ?? []) collect(imported, files);
  return files;
}

const files = collect("index.html", new Set());
collect("src/features/home/home-page.tsx", files);
for (const namespace of ["home", "map", "terms"]) {
  collect(`src/i18n/locales/fr/${namespace}.json`, files);
}

let total = 0;
for (const file of files) {
  const size = brotliCompressSync(await readFile(dist + file)).length;
  total += size;
  console.log(`${String(size).padStart(7)}  ${file}`);
}
console.log(
  `${String(total).padStart(7)}  first load of the home page, brotli (at most ${budget})`,
);
if (total > budget) process.exit(1);
