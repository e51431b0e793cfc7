// Compares the ledger with what is there: every acknowledged write is kept, once, and says what was acknowledged last.
import { readFileSync } from 'node:fs';
import { ask } from './ask.mjs';

const askedByHttp = 200;

/** The last line of each record; changes are numbered, so the last is also how many there were. */
function lastOfEach(file) {
  const records = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const entry = JSON.parse(line);
    records.set(entry.id, entry);
  }
  return records;
}

async function kept(wire) {
  const rows = await wire.query(`select e.id, e.titles ->> 'fr', e.place,
      (select count(*) filter (where action = 'created') || '/' || count(*) filter (where action = 'changed') from record_change c where c.record_id = e.id)
    from event e where e.titles ->> 'fr' like 'ack %'`);
  return rows.map(([id, name, place, history]) => ({ id, name, place, history }));
}

/** Some of them are read back as their editor reads them. */
async function unreadable(base, token, records, chance) {
  const some = chance.shuffled([...records.values()]).slice(0, askedByHttp);
  let count = 0;
  for (const entry of some) {
    const answer = await ask(base, `/api/v1/events/${entry.id}`, { token });
    if (answer.status !== 200 || answer.json.place !== entry.place) count += 1;
  }
  return { asked: some.length, count };
}

/**
 * lost: acknowledged and not there; wrong: there with other words; doubled: made twice, written twice into the history, or
 * there without anybody having been told (everybody sends again until told).
 */
export async function verify({ ledger, wire, base, token, chance }) {
  const records = lastOfEach(ledger);
  const rows = await kept(wire);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const names = new Set();
  const result = { records: records.size, writes: 0, lost: 0, wrong: 0, doubled: 0 };
  for (const entry of records.values()) {
    const row = byId.get(entry.id);
    result.writes += entry.changes + 1;
    if (!row) result.lost += 1;
    else if (row.name !== entry.name || row.place !== entry.place) result.wrong += 1;
    else if (row.history !== `1/${entry.changes}`) result.doubled += 1;
  }
  for (const row of rows) {
    if (names.has(row.name) || !records.has(row.id)) result.doubled += 1;
    names.add(row.name);
  }
  const read = await unreadable(base, token, records, chance);
  return { ...result, wrong: result.wrong + read.count, readBack: read.asked };
}
