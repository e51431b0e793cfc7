// Runs a driver from elsewhere (--driver PATH) against the stand: it reads the contract and a file that says who is who.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../processes.mjs';
import { tell } from '../tell.mjs';

/** Bodies that name records, which no example of the contract can know. */
function bodyExamples(contract, fixtures) {
  const [own, other] = [fixtures.pontcharra, fixtures['commune-rurale-de-dembela']];
  const partnerId = own['/api/v1/partners'];
  const project = contract.paths['/api/v1/projects/{id}'].put.requestBody.content['application/json'].example;
  return {
    'PUT /api/v1/projects/{id}': { ...project, partners: [{ partnerId, side: 'north', roles: ['lead'] }] },
    'POST /api/v1/partner-merges': { keptId: partnerId, mergedId: other['/api/v1/partners'], preview: true },
  };
}

/** What the driver takes for a fault and is none; every entry says why. */
const allowed = [{
  cat: 'role-wrongly-denied',
  op: '/partners/\\{id\\}',
  mut: 'Elsewhere|Third',
  why: 'The driver registers the same organisation twice, is told of the double (409), and then aims at the first partner of the list, which is not the caller\'s.',
}];

function configuration({ people, dead, fixtures, publicPem, contract }) {
  const roles = Object.fromEntries(Object.entries(people).map(([name, { token, tenant, roles: names }]) => [name, { token, tenant, roles: names }]));
  return {
    roles,
    deadTokens: dead,
    publicKeyPem: publicPem,
    fixtures,
    bodyExamples: bodyExamples(contract, fixtures),
    sharedRefs: ['partnerId', 'keptId', 'mergedId'],
    csvExports: ['projects', 'partners', 'agreements', 'events', 'funding-lines', 'indicators'].map((list) => `/api/v1/${list}?publication=draft`),
    maxPageSize: 100,
    requireIfMatch: true,
    strictUnknown: true,
    health: '/api/v1/pillars',
  };
}

/** @returns {Promise<number>} the driver's exit code */
export async function runDriver(settings, stand, { driver, more }) {
  const folder = join(settings.folder, 'abuse');
  mkdirSync(folder, { recursive: true });
  const file = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content, null, 1));
    return path;
  };
  const config = file('config.json', configuration(stand));
  const spec = file('openapi.json', stand.contract);
  tell(`Running ${driver} ...`);
  const { code } = await runCommand(process.execPath, [driver, '--spec', spec, '--base', stand.base, '--config', config,
    '--pid', String(stand.pid), '--out', join(folder, 'report.json'), '--allow', file('allowed.json', allowed), ...more]);
  return code;
}
