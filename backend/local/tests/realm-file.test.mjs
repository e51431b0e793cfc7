// The realm is code: what it must never lose is held here.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../settings.mjs';

const read = (file) => JSON.parse(readFileSync(join(root, 'backend', 'keycloak', file), 'utf8'));
const realm = read('passerelle-realm.json');
const additions = read('demo-additions.json');
const clients = [...realm.clients, ...additions.clients];

test('the realm speaks French first, then English and Italian', () => {
  assert.equal(realm.defaultLocale, 'fr');
  assert.deepEqual(realm.supportedLocales, ['fr', 'en', 'it']);
});

test('nobody opens an account alone, and an e-mail address is verified', () => {
  assert.equal(realm.registrationAllowed, false);
  assert.equal(realm.verifyEmail, true);
});

test('guessing passwords is slowed down and short ones are refused', () => {
  assert.equal(realm.bruteForceProtected, true);
  assert.ok(realm.failureFactor <= 10);
  assert.match(realm.passwordPolicy, /length\(12\)/);
});

test('access tokens are out within five minutes, the leeway of the API included, and a refresh token is used once', () => {
  const properties = readFileSync(join(root, 'backend', 'src', 'main', 'resources', 'application.properties'), 'utf8');
  const leeway = Number(/^quarkus\.oidc\.token\.lifespan-grace=(\d+)$/m.exec(properties)[1]);
  assert.ok(realm.accessTokenLifespan + leeway <= 300);
  assert.ok(leeway <= 60);
  assert.equal(realm.revokeRefreshToken, true);
  assert.equal(realm.refreshTokenMaxReuse, 0);
});

test('no client takes passwords directly or hands out tokens in addresses', () => {
  for (const client of clients) {
    assert.equal(client.directAccessGrantsEnabled, false, client.clientId);
    assert.equal(client.implicitFlowEnabled, false, client.clientId);
  }
});

test('the public client must use PKCE with S256', () => {
  const open = clients.filter((client) => client.publicClient);
  assert.deepEqual(open.map((client) => client.clientId), ['passerelle-web']);
  assert.equal(open[0].attributes['pkce.code.challenge.method'], 'S256');
});

test('redirect addresses and origins are exact', () => {
  for (const client of clients) {
    for (const address of [...client.redirectUris, ...client.webOrigins]) assert.doesNotMatch(address, /[*+]/);
  }
});

test('no secret and no person is in the realm file', () => {
  for (const client of clients.filter((one) => !one.publicClient)) assert.match(client.secret, /^\$\{[A-Z_]+\}$/);
  assert.ok(realm.users.every((user) => user.serviceAccountClientId && !user.credentials));
  assert.equal(realm.organizations, undefined);
});

test('demo people use addresses that can never belong to anybody', () => {
  for (const file of ['demo-users.json', 'test-users.json']) {
    for (const user of read(file).users) assert.match(user.email, /@demo\.passerelle\.test$/);
  }
});

test('every demo member is a demo person', () => {
  const people = new Set(read('demo-users.json').users.map((user) => user.username));
  for (const organization of additions.organizations) {
    for (const member of organization.members) assert.ok(people.has(member.username), member.username);
  }
});
