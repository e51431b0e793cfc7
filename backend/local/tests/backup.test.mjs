// Backs a small platform up while somebody writes, restores it beside, and compares every table.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync, writeSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { backUp } from '../backup.mjs';
import { freePort, waitFor } from '../ports.mjs';
import { startPostgres, stopPostgres } from '../postgres.mjs';
import { restore } from '../restore.mjs';
import { secretsOf } from '../secrets.mjs';
import { root, settingsOf } from '../settings.mjs';
import { connectTo } from '../wire.mjs';

const key = 'a passphrase of the tests';
const shared = settingsOf('test');
let home;
let platform;
let writer;

/** A platform of its own in a folder of its own, with the programs already fetched. */
async function platformNamed(name) {
  const folder = join(home, name, 'test');
  mkdirSync(folder, { recursive: true });
  return {
    ...shared,
    ports: { ...shared.ports, postgres: await freePort() },
    home: join(home, name),
    folder,
    documents: join(folder, 'documents'),
  };
}

const to = (settings, database) => connectTo({
  port: settings.ports.postgres, user: 'postgres', password: secretsOf(settings).postgresPassword, database,
});

/** The real schema, by the migrations themselves. */
async function makePasserelle(settings) {
  const postgres = await to(settings, 'postgres');
  await postgres.query('create database passerelle');
  postgres.close();
  const wire = await to(settings, 'passerelle');
  const folder = join(root, 'backend', 'src', 'main', 'resources', 'db', 'migration');
  for (const file of readdirSync(folder).sort()) await wire.query(readFileSync(join(folder, file), 'utf8'));
  wire.close();
}

/** The accounts of the shared Keycloak, copied table by table. */
async function copyKeycloak(settings) {
  const postgres = await to(settings, 'postgres');
  await postgres.query('create database keycloak');
  postgres.close();
  const [from, into] = [await to(shared, 'keycloak'), await to(settings, 'keycloak')];
  for (const name of ['realm', 'user_entity', 'credential', 'org', 'keycloak_group', 'user_group_membership', 'client', 'component_config']) {
    const [[columns]] = await from.query(`select string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' order by attnum)
      from pg_attribute where attrelid = '${name}'::regclass and attnum > 0 and not attisdropped`);
    await into.query(`create table ${name} (${columns})`);
    const [[rows]] = await from.query(`select coalesce(json_agg(t), '[]') from ${name} t`);
    await into.query(`insert into ${name} select * from json_populate_recordset(null::${name}, $rows$${rows}$rows$)`);
  }
  [from, into].forEach((wire) => wire.close());
}

/** Rows and a checksum of every table of a database. */
async function tablesOf(settings, database) {
  const wire = await to(settings, database);
  const tables = {};
  for (const [name] of await wire.query("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1")) {
    const [[rows, sum]] = await wire.query(`select count(*), coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)::bigint), 0) from ${name} t`);
    tables[name] = `${rows} rows, ${sum}`;
  }
  wire.close();
  return tables;
}

/** Writes as the platform does until told to stop: the document first, its row after. */
function startWriting(settings) {
  let stop = false;
  let count = 0;
  mkdirSync(settings.documents);
  const work = (async () => {
    const wire = await to(settings, 'passerelle');
    while (!stop) {
      const file = openSync(join(settings.documents, `document-${count}`), 'w');
      writeSync(file, `content of ${count}`);
      closeSync(file);
      await wire.query(`insert into idempotency_key (caller, key, request) values ('writer', 'key-${count}', repeat('x', 2000))`);
      count += 1;
    }
    wire.close();
  })();
  return { count: () => count, end: () => { stop = true; return work; } };
}

before(async () => {
  home = mkdtempSync(join(tmpdir(), 'passerelle-backup-'));
  chmodSync(home, 0o755);
  platform = await platformNamed('one');
  await startPostgres(platform, secretsOf(platform));
  await makePasserelle(platform);
  await copyKeycloak(platform);
});

after(async () => {
  await writer?.end().catch(() => {});
  await stopPostgres(platform);
  rmSync(home, { recursive: true, force: true });
});

test('what was written before and during a backup is whole after a restore into an empty platform', async () => {
  const accounts = await tablesOf(platform, 'keycloak');
  const records = await tablesOf(platform, 'passerelle');
  assert.ok(Object.keys(records).length > 20 && Object.keys(accounts).length === 8);
  writer = startWriting(platform);
  await waitFor(() => writer.count() > 20, { limit: 10, every: 20, label: 'The writer' });
  const beforehand = writer.count();
  const { file, manifest } = await backUp(platform, { target: join(home, 'backups'), key });
  const afterwards = writer.count();
  await writer.end();
  assert.deepEqual(manifest.parts.map((part) => part.name), ['database.tar.gz', 'database-files.json', 'documents.tar', 'secrets.json']);
  assert.ok(!readFileSync(file).includes('postgres-test-only'), 'encrypted');

  const empty = await platformNamed('two');
  await restore(empty, file, {
    key,
    run: async () => {
      const restored = await tablesOf(empty, 'passerelle');
      assert.deepEqual(await tablesOf(empty, 'keycloak'), accounts);
      for (const [name, rows] of Object.entries(records)) {
        if (name !== 'public.idempotency_key') assert.equal(restored[name], rows, name);
      }
      const wire = await to(empty, 'passerelle');
      const keys = (await wire.query("select substr(key, 5)::int from idempotency_key where caller = 'writer' order by 1")).map(([number]) => Number(number));
      wire.close();
      // One instant: nothing is missing in between, and no row is without its document.
      assert.deepEqual(keys, keys.map((_, index) => index));
      assert.ok(keys.length > beforehand && keys.length <= afterwards, `${beforehand} < ${keys.length} <= ${afterwards}`);
      keys.forEach((number) => assert.equal(readFileSync(join(empty.documents, `document-${number}`), 'utf8'), `content of ${number}`));
    },
  });
  assert.deepEqual(secretsOf(empty), secretsOf(platform));
});

test('a platform that is there is not overwritten unless told so, and is then put aside', async () => {
  const { file } = await backUp(platform, { target: join(home, 'backups'), key });
  const full = await platformNamed('three');
  writeFileSync(join(full.folder, 'secrets.json'), '{"of": "another platform"}');
  await assert.rejects(restore(full, file, { key }), /There is a platform already/);
  assert.deepEqual(readdirSync(full.folder), ['secrets.json']);
  await restore(full, file, { key, replace: true });
  const aside = readdirSync(full.home).find((name) => name.startsWith('test.before-'));
  assert.equal(readFileSync(join(full.home, aside, 'secrets.json'), 'utf8'), '{"of": "another platform"}');
});

test('a damaged file, no key and another key leave the empty platform empty; old backups are removed beyond the number kept', async () => {
  const target = join(home, 'kept');
  mkdirSync(target);
  for (const day of ['01', '02', '03']) writeFileSync(join(target, `passerelle-202601${day}T000000Z.backup`), 'old');
  writeFileSync(join(target, 'somebody-elses.file'), 'not ours');
  const { file } = await backUp(platform, { target, keep: 2 });
  assert.equal(readdirSync(target).length, 3);
  assert.ok(existsSync(join(target, 'passerelle-20260103T000000Z.backup')) && existsSync(join(target, 'somebody-elses.file')));

  const empty = await platformNamed('four');
  const bytes = readFileSync(file);
  bytes[Math.floor(bytes.length / 2)] ^= 1;
  writeFileSync(`${file}.damaged`, bytes);
  await assert.rejects(restore(empty, `${file}.damaged`, {}), /damaged|tar failed/);
  await assert.rejects(restore(empty, join(target, 'somebody-elses.file'), {}), /no backup|tar failed/);
  const { file: sealed } = await backUp(platform, { target, key });
  await assert.rejects(restore(empty, sealed, {}), /is encrypted/);
  await assert.rejects(restore(empty, sealed, { key: 'another passphrase' }), /does not open/);
  assert.deepEqual(readdirSync(empty.folder), []);
});

test('the password is proved, not sent: a wrong one is refused', async () => {
  await assert.rejects(connectTo({ port: platform.ports.postgres, user: 'postgres', password: 'wrong' }), /password authentication failed/);
});
