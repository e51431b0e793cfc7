// The API is killed while it makes its tables, and while it fills them with the demo records: the next start goes on, and
// ends with the same tables and records as a start that nobody disturbed.
import { recreateDatabase } from '../database.mjs';
import { pause } from '../ports.mjs';

export const sentence = 'a migration killed in the middle';

const database = 'passerelle_half';
const shape = `select md5(string_agg(line, e'\\n' order by line)) from (
  select format('%s %s %s %s', table_name, column_name, data_type, is_nullable) line from information_schema.columns where table_schema = 'public'
  union all select indexdef from pg_indexes where schemaname = 'public'
  union all select pg_get_constraintdef(oid) || conname from pg_constraint where connamespace = 'public'::regnamespace
  union all select version || ' ' || coalesce(checksum::text, '') || success from flyway_schema_history) all_of_it`;
const demo = `select json_build_object('partners', (select count(*) from partner), 'projects', (select count(*) from project),
  'agreements', (select count(*) from agreement), 'lines', (select count(*) from funding_line),
  'themes', (select count(*) from theme), 'countries', (select count(*) from country))::text`;

const one = async (stand, sql, name) => (await stand.query(sql, name))[0]?.[0];

/** How far a start has come: migrations first, then records. */
async function progress(stand, sql) {
  try {
    return Number(await one(stand, sql, database));
  } catch {
    return 0;
  }
}

async function startAndKill(stand, sql, least) {
  const starting = stand.start('half', { database, demoData: true, kept: false }).catch(() => undefined);
  let reached = 0;
  for (const end = Date.now() + 240_000; reached < least && Date.now() < end && (reached === 0 || stand.pid('half')); reached = await progress(stand, sql)) await pause(5);
  const pid = stand.pid('half');
  if (!pid) throw new Error('the API ended by itself instead of going on with the migrations');
  process.kill(pid, 'SIGKILL');
  await starting;
  return reached;
}

export async function run(stand, report, { short }) {
  await recreateDatabase(stand.settings, database);
  const killedAt = [];
  const migrations = 'select count(*) from flyway_schema_history';
  for (const least of short ? [12] : [2, 8, 14, 20]) killedAt.push(`${await startAndKill(stand, migrations, least)} migrations`);
  killedAt.push(`${await startAndKill(stand, 'select count(*) from project', short ? 1 : 5)} projects`);
  report.figure('killed at', killedAt.join(', '));
  await stand.start('half', { database, demoData: true });
  await stand.stop('half');
  for (const [label, sql] of [['tables, indexes, constraints and migrations', shape], ['demo records', demo]]) {
    const [left, right] = [await one(stand, sql, database), await one(stand, sql, 'passerelle')];
    report.check(`the same ${label} as after an undisturbed start`, left !== undefined && left === right, `${left} and ${right}`);
  }
}
