// PostgreSQL is killed, stopped, and made to hang. Its supervisor is played by this script.
import { readdirSync, readFileSync } from 'node:fs';
import { pause } from '../ports.mjs';
import { postgresPid, startPostgres, stopPostgres } from '../postgres.mjs';
import { isAlive } from '../processes.mjs';
import { ask } from './ask.mjs';

export const sentence = 'PostgreSQL killed, stopped, hanging';

const path = '/api/v1/events?limit=1';
const readers = 8;

/** The server and its workers: a kill of the first alone would leave it to the others to notice. */
function family(settings) {
  const parent = postgresPid(settings);
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((name) => {
    try {
      return readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1] === String(parent);
    } catch {
      return false;
    }
  });
  return [parent, ...children.map(Number)];
}

function signalAll(pids, signal) {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended by itself.
    }
  }
}

/** What readers are told meanwhile, from before it happens: always a problem with the advice to come back, soon. */
async function watchReaders(stand, report, seconds) {
  const seen = { asked: 0, slowest: 0, statuses: {}, wrong: 0 };
  const end = Date.now() + seconds * 1000;
  await Promise.all(Array.from({ length: readers }, async () => {
    while (Date.now() < end) {
      const answer = await ask(stand.base(), path, { fresh: true });
      const proper = answer.status === 200 || (answer.status === 503 && answer.headers['retry-after'] && /problem\+json/.test(answer.headers['content-type']));
      seen.asked += 1;
      seen.slowest = Math.max(seen.slowest, answer.ms);
      seen.statuses[answer.status || answer.failure] = (seen.statuses[answer.status || answer.failure] ?? 0) + 1;
      if (!proper) seen.wrong += 1;
      await pause(100);
    }
  }));
  report.figure('readers meanwhile', `${seen.asked}, ${JSON.stringify(seen.statuses)}, slowest ${seen.slowest} ms`);
  report.none('answers that are neither right nor a problem 503 with Retry-After', seen.wrong);
  report.within('slowest answer meanwhile', seen.slowest, 3000);
}

async function once(stand, report, label, { down, back, seconds }) {
  const api = stand.pid();
  const writers = stand.writers();
  await writers.until(50);
  const reading = watchReaders(stand, report, seconds);
  await pause(500);
  await down();
  await reading;
  await back();
  const returned = Date.now();
  await writers.until(writers.figures.acknowledged + 1);
  const write = Date.now() - returned;
  const read = await stand.until(path, (answer) => answer.status === 200);
  await writers.until(writers.figures.acknowledged + 50);
  report.within(`${label}: first write after its return`, write, 10_000);
  report.within(`${label}: first read after its return`, write + read, 10_000);
  const { failed, slowest } = await stand.settle(writers, report);
  report.none(`${label}: writers who were told of an error of ours`, failed[500] ?? 0);
  report.within(`${label}: slowest answer to a writer`, slowest, 3000);
  report.check(`${label}: the API went on without a restart`, stand.pid() === api);
}

export async function run(stand, report, { short }) {
  const { settings, secrets } = stand;
  const start = () => startPostgres(settings, secrets);
  const seconds = short ? 4 : 15;
  for (let count = 0; count < (short ? 1 : 3); count += 1) {
    await once(stand, report, 'kill -9', {
      seconds,
      down: async () => {
        const all = family(settings);
        signalAll(all, 'SIGKILL');
        while (all.some(isAlive)) await pause(50);
      },
      back: start,
    });
  }
  await once(stand, report, 'stop', { seconds, down: () => stopPostgres(settings), back: start });
  let frozen = [];
  await once(stand, report, 'hang', {
    seconds: short ? 10 : 20,
    down: async () => signalAll((frozen = family(settings)), 'SIGSTOP'),
    back: async () => signalAll(frozen, 'SIGCONT'),
  });
}
