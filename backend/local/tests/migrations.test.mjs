// Migrations that were cut off go on in another session, as an upgrade does: the schema must not depend on where.
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { freePort } from '../ports.mjs';
import { startPostgres, stopPostgres } from '../postgres.mjs';
import { root, settingsOf } from '../settings.mjs';
import { connectTo } from '../wire.mjs';

const resources = join(root, 'backend', 'src', 'main', 'resources');
const folder = join(resources, 'db', 'migration');
const files = readdirSync(folder).sort();
/** What Flyway runs first on each connection. */
const beginning = /^quarkus\.flyway\.init-sql=(.*)$/m.exec(readFileSync(join(resources, 'application.properties'), 'utf8'))[1];
const shape = `select md5(string_agg(line, ';' order by line)) from (
  select format('%s %s %s', table_name, column_name, data_type) line from information_schema.columns where table_schema = 'public'
  union all select indexdef from pg_indexes where schemaname = 'public'
  union all select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace and prokind = 'f') everything`;

const secrets = { postgresPassword: 'postgres-test-only' };
let settings;
let superuser;

const connect = (user, password, database) => connectTo({ port: settings.ports.postgres, user, password, database });

async function session() {
  const wire = await connect('passerelle', 'passerelle-test-only', 'passerelle');
  await wire.query(beginning);
  return wire;
}

/** Runs all of them, from `cut` on in a session of their own. */
async function migrated(cut) {
  await superuser.query('drop database if exists passerelle with (force)');
  await superuser.query('create database passerelle owner passerelle');
  let wire = await session();
  for (const file of files) {
    if (file === cut) {
      wire.close();
      wire = await session();
    }
    await wire.query(readFileSync(join(folder, file), 'utf8'));
  }
  const [[sum]] = await wire.query(shape);
  wire.close();
  return sum;
}

before(async () => {
  const home = mkdtempSync(join(tmpdir(), 'passerelle-migrations-'));
  chmodSync(home, 0o755);
  const shared = settingsOf('test');
  settings = { ...shared, home, folder: home, ports: { ...shared.ports, postgres: await freePort() } };
  await startPostgres(settings, secrets);
  superuser = await connect('postgres', secrets.postgresPassword, 'postgres');
  await superuser.query("create role passerelle login password 'passerelle-test-only'");
});

after(async () => {
  superuser?.close();
  await stopPostgres(settings);
  rmSync(settings.folder, { recursive: true, force: true });
});

test('wherever migrations were cut off, the next session ends with the same schema', async () => {
  const whole = await migrated();
  for (const cut of files.slice(1)) assert.equal(await migrated(cut), whole, `cut before ${cut}`);
});

test('lessons and questions that projects kept as texts become records, in their order and with their history', async () => {
  await superuser.query('drop database if exists passerelle with (force)');
  await superuser.query('create database passerelle owner passerelle');
  const wire = await session();
  for (const file of files) {
    if (file.startsWith('V121__')) {
      await wire.query(`insert into project (id, slug, version, titles, status, lessons, questions, publication, created_at, updated_at)
        values (uuidv7(), 'eau', 0, '{"fr": "Eau"}', 'planned', '[{"fr": "Un"}, {"en": "Two"}]', '[{"fr": "Trois ?"}]', 'published', now(), now()),
          (uuidv7(), 'sans', 0, '{"fr": "Sans"}', 'planned', '[]', '[]', 'draft', now(), now())`);
    }
    await wire.query(readFileSync(join(folder, file), 'utf8'));
  }
  const kept = await wire.query('select l.kind, l.texts::text, l.position::text, j.slug from lesson l join project j on j.id = l.project_id order by l.position');
  assert.deepEqual(kept, [['lesson', '{"fr": "Un"}', '0', 'eau'], ['lesson', '{"en": "Two"}', '1', 'eau'], ['question', '{"fr": "Trois ?"}', '2', 'eau']]);
  const told = await wire.query("select c.action, c.is_public::text, c.after -> 'texts' = l.texts from record_change c join lesson l on l.id = c.record_id");
  assert.deepEqual(told.map(([action, open]) => [action, open]), Array.from({ length: 3 }, () => ['created', 'true']));
  const [[found]] = await wire.query("select count(*)::text from search_entry where record_type = 'lesson' and exact @@ to_tsquery('passerelle_plain', 'trois')");
  assert.equal(found, '1');
  wire.close();
});
