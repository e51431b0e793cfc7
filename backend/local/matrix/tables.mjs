// Rows and a checksum of every table of the stand's database, and the names of all stored files: what refused requests
// must leave as they are.
import { readdirSync } from 'node:fs';
import { connectTo } from '../wire.mjs';
import { secretsOf } from '../secrets.mjs';

async function stateOf(settings, database) {
  const wire = await connectTo({ port: settings.ports.postgres, user: 'postgres', password: secretsOf(settings).postgresPassword, database });
  const state = {};
  for (const [name] of await wire.query("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1")) {
    const [[rows, sum]] = await wire.query(`select count(*), coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)::bigint), 0) from ${name} t`);
    state[name] = `${rows} rows, ${sum}`;
  }
  wire.close();
  state.documents = readdirSync(settings.documents, { recursive: true }).sort().join();
  return state;
}

export async function watchTables(settings, database = 'passerelle_abuse') {
  const before = await stateOf(settings, database);
  return {
    /** Sentences: none where all is as it was. */
    changes: async () => {
      const after = await stateOf(settings, database);
      return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter((name) => before[name] !== after[name])
        .map((name) => `${name}: ${String(before[name]).slice(0, 200)} became ${String(after[name]).slice(0, 200)}`);
    },
  };
}
