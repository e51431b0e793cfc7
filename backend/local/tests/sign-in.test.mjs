// What real tokens of the real Keycloak say, and what it refuses. Needs the services of the profile "test".
import assert from 'node:assert/strict';
import { createHmac, randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { keycloakAdmin } from '../keycloak-admin.mjs';
import { settleSecondFactor } from '../second-factor.mjs';
import { secretsOf } from '../secrets.mjs';
import { settingsOf } from '../settings.mjs';
import { claimsOf, clientToken, demoPassword, signIn } from '../token.mjs';

const settings = settingsOf('test');
const person = (name) => `${name}@demo.passerelle.test`;
const claims = async (name) => claimsOf((await signIn(settings, person(name))).access_token);
const groupsOf = (token) => Object.fromEntries(Object.entries(token.organization ?? {}).map(([alias, { groups }]) => [alias, groups]));
const tokenAddress = `${settings.issuer}/protocol/openid-connect/token`;
const ask = (fields) => fetch(tokenAddress, { method: 'POST', body: new URLSearchParams(fields) });

function authorizationAddress(changes) {
  const address = new URL(`${settings.issuer}/protocol/openid-connect/auth`);
  address.search = new URLSearchParams({
    client_id: 'passerelle-web', response_type: 'code', redirect_uri: `${settings.publicUrl}/auth/callback`, scope: 'openid', ...changes,
  });
  return address;
}

const challenge = { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' };

describe('the token', () => {
  test('of an editor names the partner and the group, for the API alone', async () => {
    const token = await claims('editor.pontcharra');
    assert.deepEqual(groupsOf(token), { pontcharra: ['/editors'] });
    assert.match(token.organization.pontcharra.id, /^[0-9a-f-]{36}$/);
    assert.equal(token.aud, 'passerelle-api');
    assert.equal(token.iss, settings.issuer);
    assert.equal(token.exp - token.iat, 270);
    assert.equal(token.realm_access, undefined);
  });

  for (const [name, groups] of [
    ['admin.pontcharra', { pontcharra: ['/admins'] }],
    ['reporter.pontcharra', { pontcharra: ['/reporters'] }],
    ['editor.dembela', { 'commune-rurale-de-dembela': ['/editors'] }],
    ['reporter.dembela', { 'commune-rurale-de-dembela': ['/reporters'] }],
    ['admin.cergy', { 'ville-de-cergy': ['/admins'] }],
    ['editor.thies', { 'mairie-de-thies': ['/editors'] }],
    ['editor.both', { pontcharra: ['/editors'], 'arcade-une-terre-pour-vivre': ['/editors'] }],
    ['visitor.noaccess', {}],
  ]) {
    test(`of ${name} names ${Object.keys(groups).join(' and ') || 'no partner'}`, async () => assert.deepEqual(groupsOf(await claims(name)), groups));
  }

  test('of a moderator carries the role and no partner', async () => {
    const token = await claims('moderation');
    assert.deepEqual(token.realm_access.roles, ['moderator']);
    assert.equal(token.organization, undefined);
  });

  test('of a platform admin gives no power over Keycloak', async () => {
    const token = await claims('admin');
    assert.deepEqual(token.realm_access.roles, ['platform-admin']);
    assert.equal(token.resource_access, undefined);
    assert.equal(token.aud, 'passerelle-api');
  });

  test('of a registered program says for which partner it acts', async () => {
    const token = claimsOf((await clientToken(settings, 'passerelle-portal')).access_token);
    assert.deepEqual(token.realm_access.roles, ['registered-client']);
    assert.deepEqual(token.organization, { 'ville-de-cergy': { groups: [] } });
    assert.equal(token.aud, 'passerelle-api');
  });
});

describe('Keycloak refuses', () => {
  test('a closed account', () => assert.rejects(signIn(settings, person('closed.account')), /refused/));

  test('a wrong password', () => assert.rejects(signIn(settings, person('editor.thies'), 'not the password'), /refused/));

  test('a password sent by the application itself', async () => {
    const answer = await ask({ grant_type: 'password', client_id: 'passerelle-web', username: person('editor.thies'), password: 'Passerelle-2026' });
    assert.equal(answer.status, 400);
  });

  test('a sign-in without PKCE', async () => {
    const answer = await fetch(authorizationAddress({}), { redirect: 'manual' });
    assert.match(answer.headers.get('location') ?? '', /error=invalid_request/);
  });

  for (const address of ['http://localhost:9999/auth/callback', `${settings.publicUrl}/`, `${settings.publicUrl}/auth/callback/more`]) {
    test(`to send a code to ${new URL(address).port}${new URL(address).pathname}`, async () => {
      const answer = await fetch(authorizationAddress({ ...challenge, redirect_uri: address }), { redirect: 'manual' });
      assert.equal(answer.status, 400);
    });
  }

  test('a refresh token used a second time', async () => {
    const { refresh_token: token } = await signIn(settings, person('editor.cergy'));
    const fields = { grant_type: 'refresh_token', client_id: 'passerelle-web', refresh_token: token };
    assert.equal((await ask(fields)).status, 200);
    assert.equal((await ask(fields)).status, 400);
  });

  test('to let the service account of the API touch people', async () => {
    const { access_token: token } = await clientToken(settings, 'passerelle-api');
    const call = (path, options) => fetch(`${settings.keycloakUrl}/admin/realms/passerelle${path}`, { ...options, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } });
    assert.equal((await call('/organizations')).status, 200);
    const [user] = await (await call(`/users?username=${person('editor.thies')}&exact=true`)).json();
    assert.equal((await call(`/users/${user.id}`, { method: 'PUT', body: JSON.stringify({ enabled: false }) })).status, 403);
  });
});

describe('the sign-in page', () => {
  for (const [language, word] of [['fr', 'Connexion'], ['en', 'Sign in'], ['it', 'Accedi']]) {
    test(`is in ${language} when asked for`, async () => {
      const answer = await fetch(authorizationAddress({ ...challenge, ui_locales: language }));
      const page = await answer.text();
      assert.match(page, new RegExp(`lang="${language}"`));
      assert.match(page, new RegExp(word));
    });
  }

  test('is French when nothing is asked for', async () => {
    const page = await (await fetch(authorizationAddress(challenge), { headers: { 'accept-language': 'de' } })).text();
    assert.match(page, /lang="fr"/);
  });
});

describe('a second factor', () => {
  let admin;
  const made = {};

  /** Somebody with a role, so that the demo accounts stay without a second factor. */
  async function personWith(role) {
    const username = person(`essai.${randomUUID()}`);
    await admin.post('/users', {
      username, email: username, emailVerified: true, enabled: true, firstName: 'Essai', lastName: 'Essai', credentials: [{ type: 'password', value: demoPassword, temporary: false }],
    });
    const [{ id }] = await admin.get(`/users?username=${username}&exact=true`);
    await admin.post(`/users/${id}/role-mappings/realm`, [await admin.get(`/roles/${role}`)]);
    made[username] = id;
    return username;
  }

  /** The code of a moment, `steps` of half a minute from now (RFC 6238). */
  function codeOf(secret, steps = 0) {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
    const hash = createHmac('sha1', secret).update(counter).digest();
    return String((hash.readUInt32BE(hash[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
  }

  const isSetup = (page) => /name="totpSecret"/.test(page);
  const isQuestion = (page) => /name="otp"/.test(page);

  /** Signs in, setting up a second factor if asked; tells which pages came and what the secret is. */
  async function enter(username, { secret, code } = {}) {
    const seen = { pages: [], secret };
    const given = await signIn(settings, username, demoPassword, {
      onPage: (page) => {
        if (isSetup(page)) {
          seen.pages.push('set-up');
          seen.secret = /name="totpSecret" value="([^"]+)"/.exec(page)[1];
          return { totp: codeOf(seen.secret), totpSecret: seen.secret, userLabel: 'essai' };
        }
        // A wrong code is given once.
        if (!isQuestion(page) || seen.pages.includes('question')) return undefined;
        seen.pages.push('question');
        return { otp: code ?? codeOf(secret, 1) };
      },
    });
    return { ...seen, roles: claimsOf(given.access_token).realm_access?.roles };
  }

  before(async () => {
    admin = await keycloakAdmin(settings, secretsOf(settings));
  });
  after(async () => {
    await settleSecondFactor(admin, false);
    for (const id of Object.values(made)) await admin.remove(`/users/${id}`);
  });

  test('is not asked of a moderator where it is not required', async () => {
    assert.deepEqual((await enter(await personWith('moderator'))).pages, []);
  });

  for (const role of ['moderator', 'platform-admin']) {
    test(`is set up and then asked for at every sign-in of a ${role} where it is required`, async () => {
      await settleSecondFactor(admin, true);
      const username = await personWith(role);
      const first = await enter(username);
      assert.deepEqual([first.pages, first.roles], [['set-up'], [role]]);
      assert.deepEqual((await enter(username, first)).pages, ['question']);
      await assert.rejects(enter(username, { ...first, code: 'abcdef' }), /refused/);
    });
  }

  test('is asked of those who manage accounts, once, whatever else they are', async () => {
    await settleSecondFactor(admin, true);
    const username = await personWith('account-manager');
    await admin.post(`/users/${made[username]}/role-mappings/realm`, [await admin.get('/roles/moderator'), await admin.get('/roles/platform-admin')]);
    assert.deepEqual((await enter(username)).pages, ['set-up']);
  });

  test('is not asked of people of partners, who have none', async () => {
    await settleSecondFactor(admin, true);
    assert.deepEqual((await enter(person('editor.thies'))).pages, []);
  });

  test('cannot be got around by a forgotten password: one signs in after it, and the second factor stays', async () => {
    await settleSecondFactor(admin, true);
    const { resetCredentialsFlow: flow } = await admin.get('');
    const executions = await admin.get(`/authentication/flows/${encodeURIComponent(flow)}/executions`);
    const mail = executions.find((one) => one.providerId === 'reset-credential-email');
    assert.equal((await admin.get(`/authentication/config/${mail.authenticationConfig}`)).config['force-login'], 'true');
    assert.equal(executions.find((one) => one.authenticationFlow).requirement, 'DISABLED');
  });

  test('is no longer required once the setting is taken back', async () => {
    await settleSecondFactor(admin, true);
    await settleSecondFactor(admin, false);
    assert.deepEqual((await enter(await personWith('moderator'))).pages, []);
  });
});

test('the settling step may be repeated', async () => {
  const { settleRealm } = await import('../realm.mjs');
  await settleRealm(settings, secretsOf(settings));
  assert.deepEqual(groupsOf(await claims('editor.cergy')), { 'ville-de-cergy': ['/editors'] });
});
