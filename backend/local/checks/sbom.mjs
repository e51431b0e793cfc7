// What the programs are made of, as CycloneDX files: backend/target/sbom/api.json and web.json, never committed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../processes.mjs';
import { root } from '../settings.mjs';
import { Obstacle } from '../tell.mjs';

const plugin = 'org.cyclonedx:cyclonedx-maven-plugin:2.9.1:makeBom';
const target = join(root, 'backend', 'target', 'sbom');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The libraries of the API as they run: those of tests are left out. */
async function ofApi() {
  const { code, output } = await runCommand('mvn', ['-q', '-B', '-f', join(root, 'backend', 'pom.xml'), plugin, `-DoutputDirectory=${target}`,
    '-DoutputName=api', '-DoutputFormat=json', '-DincludeTestScope=false', '-DincludeBomSerialNumber=false'], { quiet: true });
  if (code !== 0 || !existsSync(join(target, 'api.json'))) throw new Obstacle(`The list of the API's libraries could not be made:\n${output.trim().split('\n').slice(-5).join('\n')}`);
  return read(join(target, 'api.json'));
}

/** Everything the lock file names, what only builds and tests included: it runs on the machines that build. */
async function ofWeb() {
  const { code, output } = await runCommand('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--loglevel=error'],
    { quiet: true, cwd: join(root, 'frontend') });
  if (code !== 0) throw new Obstacle(`npm could not list the packages of the web application: ${output.trim().split('\n').pop()}`);
  const text = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  writeFileSync(join(target, 'web.json'), text);
  return JSON.parse(text);
}

/** The lists as they were last made in this run. */
let made;

/** Both lists, made once a run: [{ part, name, version, licences }]. */
export function components() {
  made ??= (async () => {
    mkdirSync(target, { recursive: true });
    const [api, web] = [await ofApi(), await ofWeb()];
    const named = (part, bom) => bom.components.map((one) => ({
      part,
      name: one.group ? `${one.group}${part === 'api' ? ':' : '/'}${one.name}` : one.name,
      version: one.version,
      licences: (one.licenses ?? []).map((choice) => choice.expression ?? choice.license.id ?? choice.license.name),
    }));
    return [...named('api', api), ...named('web', web)];
  })();
  return made;
}
