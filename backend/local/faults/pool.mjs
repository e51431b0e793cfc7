// Every connection of the pool waits for a lock that somebody else holds: others are told to come back, and everything goes
// on when the lock is gone.
import { pause } from '../ports.mjs';
import { ask } from './ask.mjs';

export const sentence = 'the pool of connections exhausted';

const askers = 60;

export async function run(stand, report, { short }) {
  const writers = stand.writers();
  await writers.until(50);
  const wire = await stand.wire();
  await wire.query('begin; lock table event in access exclusive mode');
  const end = Date.now() + (short ? 6000 : 20_000);
  const statuses = {};
  const seen = { wrong: 0, slowest: 0 };
  await Promise.all(Array.from({ length: askers }, async () => {
    while (Date.now() < end) {
      const answer = await ask(stand.base(), '/api/v1/events?limit=1', { fresh: true });
      statuses[answer.status || answer.failure] = (statuses[answer.status || answer.failure] ?? 0) + 1;
      seen.slowest = Math.max(seen.slowest, answer.ms);
      if (answer.status !== 503 || !answer.headers['retry-after']) seen.wrong += 1;
      await pause(50);
    }
  }));
  await wire.query('rollback');
  wire.close();
  const released = Date.now();
  report.figure('answers while nobody gets a connection', `${JSON.stringify(statuses)}, slowest ${seen.slowest} ms`);
  report.none('answers that are not 503 with Retry-After', seen.wrong);
  report.within('slowest answer meanwhile', seen.slowest, 3000);
  await stand.until('/api/v1/events?limit=1', (answer) => answer.status === 200);
  await writers.until(writers.figures.acknowledged + 10);
  report.within('until readers and writers are served again', Date.now() - released, 10_000);
  await stand.settle(writers, report);
}
