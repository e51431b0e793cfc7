// `make soak`: half an hour of ordinary work, and how the memory of the API grows meanwhile: resident, and what its heap
// keeps after a collection. node backend/local/soak.mjs [--minutes 30] [--seed 1]
import { readFileSync } from 'node:fs';
import { chance } from './abuse/chance.mjs';
import { ask } from './faults/ask.mjs';
import { reportOf } from './faults/report.mjs';
import { withStand } from './faults/stand.mjs';
import { pause } from './ports.mjs';
import { runCommand } from './processes.mjs';
import { settingsOf } from './settings.mjs';
import { Obstacle, runMain } from './tell.mjs';
import { jdkTool } from './tools.mjs';

const warm = 5;
const goal = 30;
const mega = 1024 * 1024;
const lanes = 4;
/** Milliseconds between an answer and the next request of a lane. */
const rest = 200;

const visited = [
  '/projects?limit=100', '/projects?q=eau&sort=-updated', '/partners?limit=50', '/agreements', '/events?limit=20', '/funding-lines?limit=100', '/facets', '/map',
  '/search?q=eau', '/stats/summary', '/stats/funding?groupBy=year', '/changes?limit=100', '/catalog', '/countries', '/themes', '/reference-lists', '/no-such-list',
  '/projects?format=csv', '/projects?format=xlsx', '/projects?format=ndjson', '/projects?format=geojson', '/funding-lines?format=csv', '/partners?format=xlsx',
].map((path) => `/api/v1${path}`);
const own = ['/me', '/projects?publication=draft', '/events?publication=draft&limit=20', '/agreements?publication=draft'].map((path) => `/api/v1${path}`);

function readOptions(argv) {
  const options = { minutes: 30, seed: 1 };
  for (let i = 0; i < argv.length; i += 2) {
    const name = argv[i].slice(2);
    if (!(name in options) || !(Number(argv[i + 1]) > 0)) throw new Obstacle('Usage: node backend/local/soak.mjs [--minutes 30] [--seed 1]');
    options[name] = Number(argv[i + 1]);
  }
  return options;
}

const one = (all, random) => all[Math.floor(random.next() * all.length)];

/** Makes an event, changes it, reads it and its history, withdraws it. */
async function edit(base, token, name) {
  const json = { kind: 'meeting', titles: { fr: name }, starts: { value: '2024', precision: 'year' } };
  const made = await ask(base, '/api/v1/events', { method: 'POST', token, json });
  const path = `/api/v1/events/${made.json?.id}`;
  const headers = { 'if-match': made.headers.etag, 'content-type': 'application/merge-patch+json' };
  const changed = await ask(base, path, { method: 'PATCH', token, body: Buffer.from(JSON.stringify({ place: name })), headers });
  const read = [await ask(base, path, { token }), await ask(base, `${path}/history`, { token })];
  return [made, changed, ...read, await ask(base, path, { method: 'DELETE', token, headers: { 'if-match': changed.headers.etag } })];
}

/** People at work until `ended`; `seen` counts the answers by status. */
async function work(stand, { seen, ended }) {
  const count = ({ status, failure }) => (seen[status || failure] = (seen[status || failure] ?? 0) + 1);
  await Promise.all(Array.from({ length: lanes }, async (_, lane) => {
    for (let turn = 0; !ended(); turn += 1) {
      const [base, token] = [stand.base(), stand.token];
      if (lane === 0 && turn % 4 === 0) (await edit(base, token, `soak ${turn}`)).forEach(count);
      else if (lane === 0) count(await ask(base, one(own, stand.chance), { token }));
      else count(await ask(base, one(visited, stand.chance)));
      await pause(rest);
    }
  }));
}

/** @returns megabytes: `resident` of the process, and `kept` by its heap when nothing is left that could be collected */
async function memoryOf(stand) {
  const resident = Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${stand.pid()}/status`, 'utf8'))[1]) / 1024;
  await runCommand(jdkTool('jcmd'), [String(stand.pid()), 'GC.run'], { quiet: true });
  const metrics = await (await fetch(stand.ready().replace('/health/ready', '/metrics'))).text();
  const kept = [...metrics.matchAll(/^jvm_memory_used_bytes\{area="heap".*\} (\S+)$/gm)].reduce((sum, [, bytes]) => sum + Number(bytes), 0) / mega;
  return { resident, kept };
}

await runMain(async () => {
  const { minutes, seed } = readOptions(process.argv.slice(2));
  const report = reportOf('soak', { strict: true });
  await withStand(settingsOf('test'), chance(seed), async (stand) => {
    const seen = {};
    const end = Date.now() + minutes * 60_000;
    const working = work(stand, { seen, ended: () => Date.now() >= end });
    const taken = [];
    console.log('minute  resident MB  heap kept MB  answers');
    for (let minute = 1; minute <= minutes; minute += 1) {
      await pause(end - (minutes - minute) * 60_000 - Date.now());
      const memory = await memoryOf(stand);
      taken.push(memory);
      console.log(`${String(minute).padStart(6)}  ${memory.resident.toFixed(1).padStart(11)}  ${memory.kept.toFixed(1).padStart(12)}  ${JSON.stringify(seen)}`);
    }
    await working;
    const [first, last] = [taken[Math.min(warm, taken.length) - 1], taken.at(-1)];
    for (const what of ['resident', 'kept']) {
      const growth = last[what] - first[what];
      report.check(`${what} memory grew by ${growth.toFixed(1)} MB from minute ${Math.min(warm, minutes)} to ${minutes} (goal ${goal} MB)`, growth <= goal);
    }
    report.none('answers of 5xx, or none', Object.entries(seen).reduce((sum, [status, count]) => sum + (/^[1-4]/.test(status) ? 0 : count), 0));
  });
  const { passed, failed } = report.result();
  console.log(`soak: ${passed} passed, ${failed.length} failed`);
  if (failed.length > 0) process.exitCode = 1;
});
