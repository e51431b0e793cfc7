// What the faults happen to: a PostgreSQL of its own that keeps what it has acknowledged, the Keycloak of the tests, and
// APIs under a keeper, in a folder that is made anew each time.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withSigningKey, signed } from '../abuse/signing.mjs';
import { partPid, startApi, stopApi } from '../app.mjs';
import { buildApi } from '../build.mjs';
import { recreateDatabase } from '../database.mjs';
import { keycloakAdmin } from '../keycloak-admin.mjs';
import { freePort, pause } from '../ports.mjs';
import { startPostgres, stopPostgres } from '../postgres.mjs';
import { secretsOf } from '../secrets.mjs';
import { startServices } from '../services.mjs';
import { tell } from '../tell.mjs';
import { claimsOf, signIn } from '../token.mjs';
import { connectTo } from '../wire.mjs';
import { ask } from './ask.mjs';
import { verify } from './verify.mjs';
import { startWriters } from './writers.mjs';

const hours = 3 * 3600;
export const editor = 'editor.pontcharra@demo.passerelle.test';
const environment = {
  ...Object.fromEntries(['ANONYMOUS', 'PERSON', 'CLIENT', 'REFUSED'].map((who) => [`PASSERELLE_RATE_LIMIT_${who}`, '100000000'])),
  PASSERELLE_SHUTDOWN_DELAY: '2s',
};

/** Takes what was compared out of sight of the next comparison. */
const seen = "update event set titles = jsonb_build_object('fr', 'seen ' || (titles ->> 'fr')) where titles ->> 'fr' like 'ack %'";

export class Stand {
  constructor(shared, settings, secrets, chance) {
    Object.assign(this, { shared, settings, secrets, chance });
    this.instances = new Map();
    this.ledgers = 0;
    this.written = 0;
  }

  /** Starts an API under a keeper (`part` names it) and waits until it is ready. */
  async start(part = 'one', { database = 'passerelle', demoData = false, kept = true, more = {} } = {}) {
    const known = this.instances.get(part);
    const settings = known ?? { ...this.settings, ports: { ...this.settings.ports, api: await freePort(), apiManagement: await freePort() } };
    this.instances.set(part, settings);
    await startApi(settings, this.secrets, { database, demoData, part, kept, more: { ...environment, ...more } });
    return this.base(part);
  }

  stop(part = 'one') {
    return stopApi(this.instances.get(part), part);
  }

  base(part = 'one') {
    return `http://127.0.0.1:${this.instances.get(part).ports.api}`;
  }

  ready(part = 'one') {
    return `http://127.0.0.1:${this.instances.get(part).ports.apiManagement}/q/health/ready`;
  }

  pid(part = 'one') {
    return partPid(this.instances.get(part), part);
  }

  /** A connection of the superuser. */
  wire(database = 'passerelle') {
    return connectTo({ port: this.settings.ports.postgres, user: 'postgres', password: this.secrets.postgresPassword, database });
  }

  /** Runs statements on a connection of their own. */
  async query(sql, database) {
    const wire = await this.wire(database);
    try {
      return await wire.query(sql);
    } finally {
      wire.close();
    }
  }

  writers({ bases = [this.base()], ...options } = {}) {
    this.ledger = join(this.settings.folder, `ledger-${(this.ledgers += 1)}.ndjson`);
    this.writing = startWriters({ bases, token: this.token, ledger: this.ledger, chance: this.chance, ...options });
    return this.writing;
  }

  /** After a fault that did not come to its end: what it wrote is not the next one's. */
  async abandon() {
    await this.writing?.stop();
    await this.query(seen);
  }

  /** Ends the writers and checks what they were told. */
  async settle(writers, report, { part = 'one', wire } = {}) {
    const figures = await writers.stop();
    this.writing = undefined;
    if (!wire) wire = await this.wire();
    const found = await verify({ ledger: this.ledger, wire, base: this.base(part), token: this.token, chance: this.chance });
    await wire.query(seen);
    wire.close();
    this.written += found.writes;
    report.figure('acknowledged writes', `${found.writes} (${figures.made} made, ${figures.changed} changed), sent again ${figures.failures} times ${JSON.stringify(figures.failed)}`);
    report.check('the ledger is not empty', found.writes > 0);
    for (const what of ['lost', 'wrong', 'doubled']) report.none(what, found[what]);
    report.check('nothing was refused', figures.refused.length === 0, figures.refused.slice(0, 3).join('; '));
    return figures;
  }

  /** Asks until the answer is the wanted one; gives how long that took. */
  async until(path, wanted, { limit = 180, part = 'one', ...request } = {}) {
    const began = Date.now();
    let answer;
    while (Date.now() - began < limit * 1000) {
      answer = await ask(this.base(part), path, { fresh: true, ...request });
      if (wanted(answer)) return Date.now() - began;
      await pause(100);
    }
    throw new Error(`${path} was still answered ${answer.status || answer.failure} after ${limit} s`);
  }

  signIn() {
    return signIn(this.shared, editor).then((tokens) => tokens.access_token);
  }
}

/** Gives `work` the stand and takes it down again. */
export async function withStand(shared, chance, work) {
  await buildApi();
  const sharedSecrets = await startServices(shared);
  const settings = { ...shared, name: 'faults', folder: join(shared.folder, 'faults'), documents: join(shared.folder, 'faults', 'documents') };
  await stopPostgres(settings);
  rmSync(settings.folder, { recursive: true, force: true });
  mkdirSync(settings.folder, { recursive: true });
  settings.ports = { ...shared.ports, postgres: await freePort() };
  const secrets = { ...secretsOf(settings), apiClientSecret: sharedSecrets.apiClientSecret };
  const stand = new Stand(shared, settings, secrets, chance);
  const admin = await keycloakAdmin(shared, sharedSecrets);
  stand.admin = admin;
  stand.sharedSecrets = sharedSecrets;
  try {
    await startPostgres(settings, secrets);
    await recreateDatabase(settings, 'passerelle');
    return await withSigningKey(shared, admin, async (key) => {
      await stand.start('one', { demoData: true });
      tell('The stand is ready.');
      const claims = claimsOf(await stand.signIn());
      stand.tokenWith = (more) => signed({ alg: 'RS256', typ: 'JWT', kid: key.kid }, { ...claims, ...more }, key.privateKey);
      stand.token = stand.tokenWith({ exp: claims.iat + hours });
      return await work(stand);
    });
  } finally {
    for (const part of stand.instances.keys()) await stand.stop(part);
    await stopPostgres(settings);
  }
}
