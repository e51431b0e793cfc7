// A second key of the test realm, whose private half the tests hold: with it they can say anything a token could ever
// say under a good signature, so that a refusal is about the claim and not about the signature. The realm publishes it
// among its keys but never signs with it; it is removed at the end.
import { generateKeyPairSync, sign } from 'node:crypto';
import { pause } from '../ports.mjs';
import { isAlive } from '../processes.mjs';

const name = `abuse-suite-${process.pid}`;
const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** header.claims.signature, RS256 unless the header says otherwise. */
export function signed(header, claims, key, digest = 'sha256') {
  const content = `${encode(header)}.${encode(claims)}`;
  return `${content}.${sign(digest, Buffer.from(content), key).toString('base64url')}`;
}

async function published(settings) {
  const response = await fetch(`${settings.issuer}/protocol/openid-connect/certs`);
  return (await response.json()).keys;
}

/** Ours, and what a run that was killed has left. */
async function forget(admin) {
  for (const key of await admin.get('/components?type=org.keycloak.keys.KeyProvider')) {
    const pid = Number(/^abuse-suite-(\d+)$/.exec(key.name)?.[1]);
    if (pid && (pid === process.pid || !isAlive(pid))) await admin.remove(`/components/${key.id}`);
  }
}

/** Adds the key, gives it to `work` with its id in the realm's list and its public half, and takes it away again. */
export async function withSigningKey(settings, admin, work) {
  await forget(admin);
  const before = new Set((await published(settings)).map((key) => key.kid));
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { id: realm } = await admin.get('');
  await admin.post('/components', {
    name,
    providerId: 'rsa',
    providerType: 'org.keycloak.keys.KeyProvider',
    parentId: realm,
    config: {
      priority: ['-100'], enabled: ['true'], active: ['false'], algorithm: ['RS256'],
      privateKey: [pair.privateKey.export({ type: 'pkcs8', format: 'pem' })],
    },
  });
  try {
    let kid;
    for (let tries = 0; !kid && tries < 20; tries += 1) {
      kid = (await published(settings)).find((key) => !before.has(key.kid))?.kid;
      if (!kid) await pause(250);
    }
    return await work({ kid, privateKey: pair.privateKey, publicPem: pair.publicKey.export({ type: 'spki', format: 'pem' }) });
  } finally {
    await forget(admin);
  }
}
