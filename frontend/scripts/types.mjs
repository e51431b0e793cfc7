// Writes src/api/schema.d.ts from the contract. The generator still needs TypeScript 5, so it lives
// in a folder of its own and is installed there the first time.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../tools/openapi-types", import.meta.url));
const output = process.argv[2] ?? "../../src/api/schema.d.ts";

if (!existsSync(fileURLToPath(new URL("../../openapi.yaml", import.meta.url)))) {
  console.error("There is no openapi.yaml at the top of the repository yet.");
  process.exit(1);
}
if (!existsSync(`${folder}/node_modules`)) run("npm", ["ci", "--silent"]);
run("npx", ["--no-install", "openapi-typescript", "../../../openapi.yaml", "--output", output]);

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}
