// `make check`: format, lint, types, dead code, the contract, what the programs are made of, secrets. All are run, then told together.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contractLint } from './checks/contract-lint.mjs';
import { knownHoles } from './checks/known-holes.mjs';
import { licences } from './checks/licences.mjs';
import { components } from './checks/sbom.mjs';
import { secretScan } from './checks/secret-scan.mjs';
import { buildApi, installPackages } from './build.mjs';
import { runCommand, runShown } from './processes.mjs';
import { root } from './settings.mjs';
import { Obstacle, runMain, tell } from './tell.mjs';

const generated = join(root, 'backend', 'target', 'openapi', 'openapi.yaml');
const published = join(root, 'openapi.yaml');

async function succeeds(command, args, cwd = root) {
  return (await runShown(command, args, { cwd })).code === 0;
}

async function javaFormat() {
  return succeeds('mvn', ['-q', '-B', '-f', join(root, 'backend', 'pom.xml'), 'spotless:check']);
}

async function frontend() {
  await installPackages();
  return succeeds('npm', ['run', 'check', '--silent'], join(root, 'frontend'));
}

async function contract() {
  await buildApi();
  if (!existsSync(published)) throw new Obstacle('openapi.yaml is missing: "make openapi" writes it.');
  if (readFileSync(generated, 'utf8') === readFileSync(published, 'utf8')) return true;
  throw new Obstacle('openapi.yaml differs from what the code says: run "make openapi", look at the change and commit it.');
}

/** The scripts in this folder and the realm files can at least be read. */
async function localScripts() {
  const here = join(root, 'backend', 'local');
  for (const file of readdirSync(here, { recursive: true }).filter((name) => name.endsWith('.mjs'))) {
    if (!(await succeeds(process.execPath, ['--check', join(here, file)]))) return false;
  }
  const realm = join(root, 'backend', 'keycloak');
  for (const file of readdirSync(realm).filter((name) => name.endsWith('.json'))) JSON.parse(readFileSync(join(realm, file), 'utf8'));
  return true;
}

/** Only where the compose tool is: it is not needed to run Passerelle. */
async function compose() {
  const tool = await runCommand('docker', ['compose', 'version'], { quiet: true }).catch(() => ({ code: 1 }));
  if (tool.code !== 0) return 'skipped';
  return succeeds('docker', ['compose', '--env-file', '.env.example', '-f', 'docker-compose.yml', 'config', '--quiet']);
}

/** The lists themselves are the result: backend/target/sbom. */
async function billOfMaterials() {
  const all = await components();
  tell(`${all.length} libraries and packages are listed in backend/target/sbom.`);
  return all.length > 0;
}

const checks = [
  ['format of the Java code', javaFormat],
  ['web application (format, lint, types, dead code)', frontend],
  ['contract (openapi.yaml)', contract],
  ['rules for contracts (Redocly, Spectral, OWASP)', contractLint],
  ['bill of materials (CycloneDX)', billOfMaterials],
  ['licences of libraries', licences],
  ['known vulnerabilities', knownHoles],
  ['secrets in the repository', secretScan],
  ['local scripts and realm files', localScripts],
  ['docker-compose.yml', compose],
];

async function outcomeOf(check) {
  try {
    const outcome = await check();
    return outcome === 'skipped' ? 'skipped' : outcome ? 'fine' : 'FAILED';
  } catch (error) {
    return error instanceof Obstacle ? `FAILED: ${error.message}` : `FAILED: ${error.stack}`;
  }
}

await runMain(async () => {
  const told = [];
  for (const [label, check] of checks) {
    tell(`Checking: ${label} ...`);
    told.push([label, await outcomeOf(check)]);
  }
  console.log(`\n${told.map(([label, outcome]) => `${label.padEnd(52)} ${outcome}`).join('\n')}`);
  if (told.some(([, outcome]) => outcome.startsWith('FAILED'))) process.exitCode = 1;
});
