// Compresses the build once, at the highest level, so that serving it costs nothing.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const compressible = new Set([
  ".html",
  ".js",
  ".css",
  ".json",
  ".geojson",
  ".svg",
  ".webmanifest",
  ".txt",
  ".csv",
]);
// Below this the headers cost more than is saved.
const smallest = 500;

const entries = await readdir(dist, { recursive: true, withFileTypes: true });
for (const entry of entries) {
  if (!entry.isFile() || !compressible.has(extname(entry.name))) continue;
  const path = join(entry.parentPath, entry.name);
  const content = await readFile(path);
  if (content.length < smallest) continue;
  await writeFile(
    `${path}.br`,
    await promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  );
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}
