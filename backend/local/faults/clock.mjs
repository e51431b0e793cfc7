// Clocks ten minutes off. Of Keycloak's: its tokens are refused with a clear problem, and taken again when the clock is
// right. Of one of two instances (with libfaketime, where it is installed): it refuses tokens too, and nothing is lost.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './ask.mjs';

export const sentence = 'a clock ten minutes off';

const minutes = 60;
const mine = '/api/v1/me';

function libfaketime() {
  return ['/usr/lib', ...(existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : [])]
    .map((folder) => join(folder, 'faketime', 'libfaketime.so.1')).find((file) => existsSync(file));
}

async function keycloakOff(stand, report) {
  const now = Math.floor(Date.now() / 1000);
  const life = (from) => ({ iat: now + from, nbf: now + from, auth_time: now + from, exp: now + from + 5 * minutes });
  const cases = [
    ['ten minutes slow', life(-10 * minutes), 401],
    ['ten minutes fast', life(10 * minutes), 401],
    ['twenty seconds slow', { ...life(-5 * minutes), exp: now - 15 }, 200],
    ['twenty seconds fast', life(20), 200],
    ['ninety seconds slow', { ...life(-5 * minutes), exp: now - 90 }, 401],
    ['ninety seconds fast', life(90), 401],
  ];
  for (const [label, claims, wanted] of cases) {
    const answer = await ask(stand.base(), mine, { token: stand.tokenWith(claims) });
    const clear = wanted === 200 || (answer.json?.type === '/erreurs/not-signed-in' && answer.headers['www-authenticate']);
    report.check(`a token of a Keycloak whose clock is ${label}: ${wanted}`, answer.status === wanted && clear, answer.status);
  }
}

async function instanceOff(stand, report, library) {
  const base = await stand.start('fast', { more: { LD_PRELOAD: library, FAKETIME: '+10m', FAKETIME_DONT_FAKE_MONOTONIC: '1' } });
  const real = await stand.signIn();
  const refused = await ask(base, mine, { token: real });
  report.check('an instance ten minutes fast refuses tokens of the right time', refused.status === 401, refused.status);
  const writers = stand.writers({ bases: [stand.base(), base] });
  await writers.until(200);
  await stand.settle(writers, report);
  await stand.stop('fast');
}

export async function run(stand, report) {
  await keycloakOff(stand, report);
  const library = libfaketime();
  if (library) await instanceOff(stand, report, library);
  else report.figure('an instance with a wrong clock', 'not tried, libfaketime is not installed here');
}
