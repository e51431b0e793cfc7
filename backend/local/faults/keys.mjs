// The realm's signing keys are rotated, twice in a row: new tokens count at once, old ones until they expire.
import { claimsOf } from '../token.mjs';
import { pause } from '../ports.mjs';
import { ask } from './ask.mjs';

export const sentence = 'signing keys rotated';

const name = 'faults-rotated';
const kidOf = (token) => JSON.parse(Buffer.from(token.split('.')[0], 'base64url')).kid;

async function forget(admin) {
  for (const key of await admin.get('/components?type=org.keycloak.keys.KeyProvider')) {
    if (key.name === name) await admin.remove(`/components/${key.id}`);
  }
}

async function rotate(admin, priority) {
  const { id: realm } = await admin.get('');
  await admin.post('/components', {
    name, providerId: 'rsa-generated', providerType: 'org.keycloak.keys.KeyProvider', parentId: realm,
    config: { priority: [String(priority)], enabled: ['true'], active: ['true'], algorithm: ['RS256'], keySize: ['2048'] },
  });
}

export async function run(stand, report) {
  await forget(stand.admin);
  const writers = stand.writers({ lanes: 2 });
  const tokens = [await stand.signIn()];
  try {
    for (const priority of [1000, 1001]) {
      await rotate(stand.admin, priority);
      const token = await stand.signIn();
      const before = tokens.map(kidOf);
      tokens.push(token);
      report.check('Keycloak signs with the new key', !before.includes(kidOf(token)));
      const took = await stand.until('/api/v1/me', (answer) => answer.status === 200, { token, limit: 60 });
      report.within('until a token of the new key counts', took, 10_000);
      await pause(500);
    }
    const alive = tokens.filter((token) => claimsOf(token).exp * 1000 > Date.now() + 5000);
    const statuses = await Promise.all(alive.map((token) => ask(stand.base(), '/api/v1/me', { token }).then((answer) => answer.status)));
    report.check('tokens of the earlier keys count until they expire', statuses.every((status) => status === 200), statuses.join());
  } finally {
    await forget(stand.admin);
  }
  report.none('writes with an earlier key that had to be sent again', writers.figures.failures);
  await stand.settle(writers, report);
}
