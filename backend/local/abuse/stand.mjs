// What the hostile tests stand on: the services that run anyway, an empty database filled with the demo records, an API
// of their own without rate limits, everybody's tokens, and records of three partners.
import { startApi, stopApi } from '../app.mjs';
import { buildApi } from '../build.mjs';
import { recreateDatabase } from '../database.mjs';
import { keycloakAdmin } from '../keycloak-admin.mjs';
import { startServices } from '../services.mjs';
import { tell } from '../tell.mjs';
import { deadTokens } from './dead-tokens.mjs';
import { client, recordsOf } from './fixtures.mjs';
import { callers } from './people.mjs';
import { withSigningKey } from './signing.mjs';

const part = 'abuse';
const database = 'passerelle_abuse';
const unlimited = Object.fromEntries(['ANONYMOUS', 'PERSON', 'CLIENT', 'REFUSED'].map((who) => [`PASSERELLE_RATE_LIMIT_${who}`, '100000000']));
const editors = { pontcharra: 'editor', 'commune-rurale-de-dembela': 'editorElsewhere', 'ville-de-cergy': 'editorOfThird' };

const organizations = async (admin) => admin.get('/organizations?first=0&max=2000');

/** Organisations belong to partners by their ids; those of an earlier database are nobody's in an empty one. */
async function giveBackOrganizations(admin) {
  for (const { attributes, ...one } of await admin.get('/organizations?first=0&max=2000&briefRepresentation=false')) {
    if (attributes?.partner_id) await admin.put(`/organizations/${one.id}`, { ...one, attributes: {} });
  }
}

/** The organisations that our requests opened, by the names our records have; others may test at the same time. */
async function forgetOrganizations(admin, before) {
  const known = new Set(before.map((one) => one.id));
  for (const one of await organizations(admin)) {
    if (!known.has(one.id) && /^(commune-de-kolondieba|commune-[0-9a-f]{8}-|aa-|abuse)/.test(one.alias)) await admin.remove(`/organizations/${one.id}`);
  }
}

/** Gives `work` the stand and takes it down again. */
export async function withStand(settings, work) {
  await buildApi();
  const secrets = await startServices(settings);
  await stopApi(settings, part);
  await recreateDatabase(settings, database);
  const admin = await keycloakAdmin(settings, secrets);
  return withSigningKey(settings, admin, async (key) => {
    await giveBackOrganizations(admin);
    const before = await organizations(admin);
    const pid = await startApi(settings, secrets, { database, demoData: true, part, more: unlimited });
    try {
      const base = `http://127.0.0.1:${settings.ports.api}`;
      tell('Signing everybody in and making records of three partners ...');
      const people = await callers(settings, key);
      const ask = client(base);
      const fixtures = {};
      for (const [alias, editor] of Object.entries(editors)) fixtures[alias] = await recordsOf(ask, alias, people[editor]);
      const dead = await deadTokens(settings, admin, key, people.editor);
      const contract = (await ask(undefined, 'GET', '/api/v1/openapi?format=json')).json;
      return await work({ base, pid, admin, people, dead, fixtures, contract, publicPem: key.publicPem });
    } finally {
      await stopApi(settings, part);
      await forgetOrganizations(admin, before);
    }
  });
}
