// What real tokens of the real Keycloak say, and what it refuses. Needs the services of the profile "test".
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { secretsOf } from '../secrets.mjs';
import { settingsOf } from '../settings.mjs';
import { claimsOf, clientToken, signIn } from '../token.mjs';

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
    assert.equal(token.exp - token.iat, 300);
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

test('the settling step may be repeated', async () => {
  const { settleRealm } = await import('../realm.mjs');
  await settleRealm(settings, secretsOf(settings));
  assert.deepEqual(groupsOf(await claims('editor.cergy')), { 'ville-de-cergy': ['/editors'] });
});
