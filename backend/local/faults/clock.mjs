// The clocks of Keycloak and of the API are ten minutes apart: tokens are refused with a clear problem, and nothing is taken
// that should not be. Which of the two is wrong makes no difference to the API; so it is the token that is shifted here,
// signed by a key of the realm. (Under libfaketime a JVM did not get past its start.)
import { ask } from './ask.mjs';

export const sentence = 'a clock ten minutes off';

const minutes = 60;
const mine = '/api/v1/me';

export async function run(stand, report) {
  const now = Math.floor(Date.now() / 1000);
  const life = (from) => ({ iat: now + from, nbf: now + from, auth_time: now + from, exp: now + from + 5 * minutes });
  const cases = [
    ['ten minutes slow', life(-10 * minutes), 401],
    ['ten minutes fast', life(10 * minutes), 401],
    ['a little slow', { ...life(-5 * minutes), exp: now - 3 }, 200],
    ['a little fast', life(10), 200],
    ['ninety seconds slow', { ...life(-5 * minutes), exp: now - 90 }, 401],
    ['ninety seconds fast', life(90), 401],
  ];
  for (const [label, claims, wanted] of cases) {
    const answer = await ask(stand.base(), mine, { token: stand.tokenWith(claims) });
    const clear = wanted === 200 || (answer.json?.type === '/erreurs/not-signed-in' && answer.headers['www-authenticate']);
    report.check(`a token of a Keycloak whose clock is ${label}: ${wanted}`, answer.status === wanted && clear, answer.status);
  }
}
