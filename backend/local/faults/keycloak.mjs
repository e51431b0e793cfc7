// Keycloak is away for a while: who reads, and who has a valid token, does not notice; an API that starts meanwhile serves
// readers, and everybody once Keycloak is back.
import { startKeycloak, stopKeycloak } from '../keycloak.mjs';
import { pause } from '../ports.mjs';
import { ask } from './ask.mjs';

export const sentence = 'Keycloak down, and down at the start of an API';

const published = '/api/v1/projects?limit=1';
const mine = '/api/v1/me';

async function readUntil(stand, end) {
  const seen = { asked: 0, failed: 0 };
  while (Date.now() < end) {
    const answer = await ask(stand.base(), published);
    seen.asked += 1;
    if (answer.status !== 200) seen.failed += 1;
    await pause(50);
  }
  return seen;
}

export async function run(stand, report, { short }) {
  const seconds = short ? 20 : 600;
  const writers = stand.writers({ lanes: 2 });
  await writers.until(20);
  await stopKeycloak(stand.shared);
  const stopped = Date.now();
  const reading = readUntil(stand, stopped + seconds * 1000);
  try {
    await stand.start('late');
    report.check('an API starts and is ready without Keycloak', true);
    const reader = await ask(stand.base('late'), published);
    report.check('it serves readers', reader.status === 200, reader.status);
    const person = await ask(stand.base('late'), mine, { token: stand.token });
    report.check('to a good token, whose keys it cannot know yet, it says 503 with Retry-After and not 401',
      person.status === 503 && person.headers['retry-after'] !== undefined, person.status);
    report.within('and says so soon', person.ms, 3000);
    const forged = await ask(stand.base(), mine, { token: `${stand.token.slice(0, -40)}${'A'.repeat(40)}` });
    report.check('the other API still knows a forged token', forged.status === 401, forged.status);
    const seen = await reading;
    report.figure('down for', `${Math.round((Date.now() - stopped) / 1000)} s; ${seen.asked} anonymous reads`);
    report.none('anonymous reads that failed', seen.failed);
    report.none('writes with a valid token that had to be sent again', writers.figures.failures);
  } finally {
    await reading;
    await startKeycloak(stand.shared, stand.sharedSecrets);
  }
  const fresh = await stand.signIn();
  const back = Date.now();
  for (const part of ['one', 'late']) {
    await stand.until(mine, (answer) => answer.status === 200, { part, token: fresh });
    report.within(`after its return a new sign-in counts at the API that ${part === 'one' ? 'ran' : 'started meanwhile'}`, Date.now() - back, 10_000);
  }
  await stand.stop('late');
  await stand.settle(writers, report);
}
