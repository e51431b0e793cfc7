// Two instances behind one address: a rolling restart that nobody notices, and what must not depend on which one answers.
import { pause } from '../ports.mjs';
import { ask } from './ask.mjs';
import { balancer } from './balancer.mjs';

export const sentence = 'two instances behind one address, restarted one after the other';

const json = (name) => ({ kind: 'meeting', titles: { fr: name }, starts: { value: '2020', precision: 'year' } });

async function actAsOne(stand, report, rounds) {
  const bases = [stand.base('one'), stand.base('two')];
  const token = stand.token;
  let same = 0;
  let oneWinner = 0;
  for (let round = 0; round < rounds; round += 1) {
    const request = { method: 'POST', token, json: json(`twins ${round}`), headers: { 'idempotency-key': `twins-${process.pid}-${round}` } };
    const answers = await Promise.all(bases.map((base) => ask(base, '/api/v1/events', request)));
    if (answers.every((answer) => answer.status === 201 && answer.json.id === answers[0].json.id)) same += 1;
    const { headers: { etag }, json: { id } } = answers[0];
    const edits = await Promise.all(bases.map((base, index) => ask(base, `/api/v1/events/${id}`, {
      method: 'PATCH', token, body: Buffer.from(JSON.stringify({ place: `place ${index}` })),
      headers: { 'if-match': etag, 'content-type': 'application/merge-patch+json' },
    })));
    if (edits.map((answer) => answer.status).sort().join() === '200,412') oneWinner += 1;
  }
  report.check(`one key at both at once makes one record: ${rounds} of ${rounds}`, same === rounds, same);
  report.check(`of two changes of one version at both one wins: ${rounds} of ${rounds}`, oneWinner === rounds, oneWinner);
  const feeds = await Promise.all(bases.map((base) => ask(base, '/api/v1/changes?limit=100')));
  const entries = feeds.map((feed) => JSON.stringify(feed.json?.items?.map((entry) => [entry.seq, entry.id, entry.action])));
  report.check('both tell the same feed', entries[0] === entries[1] && entries[0]?.length > 100);
  const tags = await Promise.all(bases.map((base) => ask(base, '/api/v1/projects?limit=5').then((answer) => answer.headers.etag)));
  report.check('both give a list the same entity tag', tags[0] !== undefined && tags[0] === tags[1], tags.join());
}

function startReader(base) {
  const seen = { asked: 0, failed: {} , failures: 0 };
  let stop = false;
  const done = (async () => {
    while (!stop) {
      const answer = await ask(base, '/api/v1/projects?limit=1');
      seen.asked += 1;
      if (answer.status !== 200) {
        seen.failures += 1;
        seen.failed[answer.status || answer.failure] = (seen.failed[answer.status || answer.failure] ?? 0) + 1;
      }
      await pause(20);
    }
  })();
  return { seen, end: () => ((stop = true), done) };
}

export async function run(stand, report, { short }) {
  await stand.start('two');
  await actAsOne(stand, report, short ? 10 : 50);
  const front = await balancer(['one', 'two'].map((part) => ({ base: stand.base(part), ready: stand.ready(part) })));
  const writers = stand.writers({ bases: [front.base] });
  const reader = startReader(front.base);
  await writers.until(100);
  for (let round = 0; round < (short ? 1 : 3); round += 1) {
    for (const part of ['one', 'two']) {
      await stand.stop(part);
      await writers.until(writers.figures.acknowledged + 50);
      await stand.start(part);
      await writers.until(writers.figures.acknowledged + 50);
    }
  }
  await reader.end();
  report.figure('answers of each instance', `${front.served().join(' and ')}, ${reader.seen.asked} of them reads`);
  report.check('no read failed during the restarts', reader.seen.failures === 0, JSON.stringify(reader.seen.failed));
  report.check('no write failed during the restarts', writers.figures.failures === 0, JSON.stringify(writers.figures.failed));
  await stand.settle(writers, report);
  front.close();
  await stand.stop('two');
}
