// Known vulnerabilities, as far as this machine can learn of them: npm's advisories and OSV where they answer, and always
// the least versions in known-holes.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versions } from '../maven.mjs';
import { runCommand } from '../processes.mjs';
import { root } from '../settings.mjs';
import { tell } from '../tell.mjs';
import { components } from './sbom.mjs';

const least = JSON.parse(readFileSync(new URL('known-holes.json', import.meta.url), 'utf8'));

/** 42.7.10 is later than 42.7.7; a word after the numbers does not count. */
export function isEarlier(version, than) {
  const [left, right] = [version, than].map((text) => (text.match(/\d+/g) ?? []).map(Number));
  const at = right.findIndex((number, index) => (left[index] ?? 0) !== number);
  return at >= 0 && (left[at] ?? 0) < right[at];
}

async function belowLeast() {
  const services = Object.entries(versions).map(([name, version]) => ({ name, version }));
  const early = [...await components(), ...services].filter(({ name, version }) => least[name] && isEarlier(version, least[name][0]));
  early.forEach(({ name, version }) => console.error(`${name} ${version}: at least ${least[name][0]} is needed (${least[name][1]})`));
  return early.length === 0;
}

/** Advisories of severity high and above count; undefined where the registry gives none. */
async function npmAdvisories() {
  const { output } = await runCommand('npm', ['audit', '--package-lock-only', '--json', '--fetch-retries=0', '--fetch-timeout=8000'], { quiet: true, cwd: join(root, 'frontend') });
  let audit;
  try {
    audit = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
  if (!audit.metadata) return undefined;
  const grave = Object.values(audit.vulnerabilities).filter((one) => ['high', 'critical'].includes(one.severity));
  grave.forEach((one) => console.error(`${one.name} ${one.range}: ${one.severity}`));
  return grave.length === 0;
}

/** undefined where OSV cannot be reached. */
async function osvAdvisories() {
  const libraries = (await components()).filter(({ part }) => part === 'api');
  const queries = libraries.map(({ name, version }) => ({ package: { ecosystem: 'Maven', name }, version }));
  try {
    const response = await fetch('https://api.osv.dev/v1/querybatch', { method: 'POST', body: JSON.stringify({ queries }), signal: AbortSignal.timeout(8000) });
    const { results } = await response.json();
    const holed = libraries.filter((_, index) => results[index].vulns);
    holed.forEach(({ name, version }) => console.error(`${name} ${version}: see https://osv.dev/list?q=${name}`));
    return holed.length === 0;
  } catch {
    return undefined;
  }
}

export async function knownHoles() {
  const [own, npm, osv] = await Promise.all([belowLeast(), npmAdvisories(), osvAdvisories()]);
  if (npm === undefined) tell('npm\'s advisories could not be asked: the packages of the web application were NOT checked against them.');
  if (osv === undefined) tell('OSV could not be asked: the libraries of the API were checked against known-holes.json alone.');
  return own && npm !== false && osv !== false;
}
