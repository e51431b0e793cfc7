// Builds the API and the web application, each only when its sources have changed since.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf, isCurrent, markCurrent } from './fingerprint.mjs';
import { runCommand } from './processes.mjs';
import { root } from './settings.mjs';
import { Obstacle, seconds, tell } from './tell.mjs';

const backend = join(root, 'backend');
const frontend = join(root, 'frontend');
export const apiJar = join(backend, 'target', 'quarkus-app', 'quarkus-run.jar');
const webIndex = join(frontend, 'dist', 'index.html');

/** Long steps say every quarter of a minute that they are still at it. */
async function withPulse(what, work) {
  const began = Date.now();
  tell(`${what} ...`);
  const pulse = setInterval(() => tell(`${what}: still at it after ${seconds(began)} s ...`), 15_000);
  try {
    return await work();
  } finally {
    clearInterval(pulse);
  }
}

/** A tool that fails says why at the beginning or at the end. */
function endsOf(output) {
  const lines = output.trim().split('\n');
  return (lines.length <= 60 ? lines : [...lines.slice(0, 20), '...', ...lines.slice(-40)]).join('\n');
}

async function must(command, args, cwd, sentence) {
  const { code, output } = await runCommand(command, args, { quiet: true, cwd });
  if (code === 0) return;
  console.error(endsOf(output));
  throw new Obstacle(sentence);
}

const apiSources = () => fingerprintOf(join(backend, 'pom.xml'), join(backend, 'parent-poms'), join(backend, 'src', 'main'));
const apiStamp = join(backend, 'target', 'built-from.txt');

export function markApiBuilt() {
  markCurrent(apiStamp, apiSources());
}

/** Tells whether it was built anew. */
export async function buildApi() {
  const fingerprint = apiSources();
  if (existsSync(apiJar) && isCurrent(apiStamp, fingerprint)) return false;
  await withPulse('Building the API (a minute or two the first time)', () => must('mvn',
    ['-q', '-B', '-f', join(backend, 'pom.xml'), 'package', '-Dmaven.test.skip=true', '-Dquarkus.package.jar.appcds.enabled=true'], root, 'The API could not be built: see Maven\'s lines above.'));
  markCurrent(apiStamp, fingerprint);
  return true;
}

/** `npm ci` in a folder, unless its lock file is the one installed last. */
export async function installPackages(folder = frontend) {
  const fingerprint = fingerprintOf(join(folder, 'package-lock.json'));
  const stamp = join(folder, 'node_modules', 'installed-from.txt');
  if (isCurrent(stamp, fingerprint)) return;
  await withPulse('Installing the packages of the web application', () => must('npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder, 'npm could not install the packages: see its lines above.'));
  markCurrent(stamp, fingerprint);
}

/** Tells whether it was built anew. */
export async function buildWeb() {
  await installPackages();
  // The web server's own files count too: a change of theirs must lead to a restart.
  const parts = readdirSync(frontend).filter((name) => !['e2e', 'node_modules', 'dist'].includes(name)).sort();
  const fingerprint = fingerprintOf(...parts.map((name) => join(frontend, name)));
  const stamp = join(frontend, 'node_modules', 'built-from.txt');
  if (existsSync(webIndex) && isCurrent(stamp, fingerprint)) return false;
  await withPulse('Building the web application', () => must('npm', ['run', 'build', '--silent'], frontend,
    'The web application could not be built: see the lines above.'));
  markCurrent(stamp, fingerprint);
  return true;
}
