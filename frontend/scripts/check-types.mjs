// The types in the source are those of the contract, not of last week's.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("..", import.meta.url));
if (!existsSync(join(here, "../openapi.yaml"))) {
  console.log("No openapi.yaml yet: nothing to compare.");
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), "types-"));
const fresh = join(folder, "schema.d.ts");
const { status } = spawnSync("node", ["scripts/types.mjs", fresh], { cwd: here, stdio: "inherit" });
const same =
  status === 0 &&
  readFileSync(fresh, "utf8") === readFileSync(join(here, "src/api/schema.d.ts"), "utf8");
rmSync(folder, { recursive: true });

if (!same) {
  console.error("src/api/schema.d.ts is not what openapi.yaml says: run npm run types.");
  process.exit(1);
}
