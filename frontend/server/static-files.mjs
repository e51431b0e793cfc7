import { readdir, readFile, stat } from "node:fs/promises";
import { createHash } from "node:crypto";
import { extname, join, relative, sep } from "node:path";

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".woff2": "font/woff2",
};

/**
 * @typedef {{ type: string, etag: string, immutable: boolean, plain: Buffer, br?: Buffer, gzip?: Buffer }} StaticFile
 */

/**
 * The whole build in memory, by address: a few megabytes, read once. Only what was there at start
 * can ever be served, whatever the address says.
 *
 * @param {string} folder
 * @returns {Promise<Map<string, StaticFile>>}
 */
export async function readStaticFiles(folder) {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    throw new Error(`There is no ${folder}: run "npm run build" first.`);
  }
  const paths = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = paths
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const known = new Set(names);
  const files = new Map();

  for (const name of names) {
    const address = `/${relative(folder, name).split(sep).join("/")}`;
    if (/\.(br|gz)$/.test(name) || address.startsWith("/.vite/")) continue;
    const plain = await readFile(name);
    files.set(address, {
      type: types[extname(name)] ?? "application/octet-stream",
      etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 20)}"`,
      immutable: address.startsWith("/assets/"),
      plain,
      br: known.has(`${name}.br`) ? await readFile(`${name}.br`) : undefined,
      gzip: known.has(`${name}.gz`) ? await readFile(`${name}.gz`) : undefined,
    });
  }
  return files;
}

/**
 * The smallest form that the reader accepts.
 *
 * @param {StaticFile} file
 * @param {string} accepted the Accept-Encoding header
 * @returns {{ body: Buffer, encoding: string | undefined }}
 */
export function encodedFor(file, accepted) {
  if (file.br && accepts(accepted, "br")) return { body: file.br, encoding: "br" };
  if (file.gzip && accepts(accepted, "gzip")) return { body: file.gzip, encoding: "gzip" };
  return { body: file.plain, encoding: undefined };
}

/**
 * @param {string} header
 * @param {string} encoding
 */
function accepts(header, encoding) {
  return header.split(",").some((part) => {
    const [name, ...parameters] = part.trim().split(";");
    const refused = parameters.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter));
    return name === encoding && !refused;
  });
}
