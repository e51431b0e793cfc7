// Runs a driver from elsewhere (--driver PATH) against the stand: it reads the contract and a file that says who is who.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../processes.mjs';
import { tell } from '../tell.mjs';

/** Bodies that name records, which no example of the contract can know. */
function bodyExamples(fixtures) {
  const [own, other] = [fixtures.pontcharra, fixtures['commune-rurale-de-dembela']];
  const partnerId = own['/api/v1/partners'];
  return {
    'POST /api/v1/partner-merges': { keptId: partnerId, mergedId: other['/api/v1/partners'], preview: true },
  };
}

function configuration({ people, dead, fixtures, publicPem }, told) {
  const roles = Object.fromEntries(Object.entries(people).map(([name, { token, tenant, roles: names }]) => [name, { token, tenant, roles: names }]));
  if (told === 'little') return { roles, deadTokens: dead };
  return {
    roles,
    deadTokens: dead,
    publicKeyPem: publicPem,
    fixtures,
    bodyExamples: bodyExamples(fixtures),
    sharedRefs: ['partnerId', 'keptId', 'mergedId'],
    // Those of records that have a text of one language, into which the driver can write a formula.
    csvExports: ['partners', 'agreements', 'events', 'funding-lines'].map((list) => `/api/v1/${list}?publication=draft`),
    maxPageSize: 100,
    requireIfMatch: true,
    strictUnknown: true,
    health: '/api/v1/pillars',
  };
}

/** @returns {Promise<number>} the driver's exit code */
export async function runDriver(settings, stand, { driver, told, more }) {
  const folder = join(settings.folder, 'abuse');
  mkdirSync(folder, { recursive: true });
  const file = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content, null, 1));
    return path;
  };
  const config = file('config.json', configuration(stand, told));
  const spec = file('openapi.json', stand.contract);
  tell(`Running ${driver} ...`);
  const { code } = await runCommand(process.execPath, [driver, '--spec', spec, '--base', stand.base, '--config', config,
    '--pid', String(stand.pid), '--out', join(folder, 'report.json'), ...more]);
  return code;
}
