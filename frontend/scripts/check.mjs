// Every check that needs no browser, one after the other; all are run, so that one look tells all.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const checks = {
  format: ["oxfmt", "--check", "."],
  lint: [
    "oxlint",
    "src",
    "e2e",
    "server",
    "scripts",
    "serve.mjs",
    "vite.config.ts",
    "vitest.config.ts",
  ],
  styles: ["stylelint", "src/**/*.css"],
  types: ["tsc", "-p", "."],
  "dead code": ["knip"],
  contract: ["node", "scripts/check-types.mjs"],
  build: ["npm", "run", "--silent", "build", "--", "--logLevel", "warn"],
  budget: ["node", "scripts/budget.mjs"],
};

const cwd = fileURLToPath(new URL("..", import.meta.url));
const failed = [];
for (const [name, [command = "", ...args]] of Object.entries(checks)) {
  const isTool = command !== "node" && command !== "npm";
  const result = spawnSync(isTool ? `node_modules/.bin/${command}` : command, args, {
    cwd,
    encoding: "utf8",
  });
  const passed = result.status === 0;
  console.log(`${passed ? "ok    " : "FAILED"} ${name}`);
  if (!passed) failed.push(name);
  if (!passed || name === "budget") console.log(`${result.stdout}${result.stderr}`);
}
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(", ")}`);
  process.exit(1);
}
