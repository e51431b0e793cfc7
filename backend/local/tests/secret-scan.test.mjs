import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits } from '../checks/licences.mjs';
import { findings } from '../checks/secret-scan.mjs';

const what = (text) => findings(text).map((one) => one.what);

test('keys, tokens and passwords are found', () => {
  assert.deepEqual(what('-----BEGIN OPENSSH PRIVATE KEY-----'), ['a private key']);
  assert.deepEqual(what(`token: eyJhbGciOiJSUzI1NiIsInR5cCI6.eyJzdWIiOiIxMjM0NTY3ODkw.${'a'.repeat(40)}`), ['a signed token']);
  assert.deepEqual(what('id = AKIAIOSFODNN7EXAMPLE'), ['a key of a cloud']);
  assert.deepEqual(what('jdbc:postgresql://somebody:hunter22@db.example.org/x'), ['a password in an address']);
  assert.deepEqual(what('password: "correct horse"\npassword: "batterystaple"'), ['a password']);
  assert.deepEqual(what('KC_DB_PASSWORD=batterystaple'), ['a password']);
});

test('the documented demo password, secrets of tests and places to fill in are none', () => {
  assert.deepEqual(what("export const demoPassword = 'Passerelle-2026';"), []);
  assert.deepEqual(what("postgresPassword: 'postgres-test-only',"), []);
  assert.deepEqual(what('KC_DB_PASSWORD=change-me\nPASSERELLE_DB_PASSWORD: ${PASSERELLE_DB_PASSWORD:?set it}'), []);
});

test('a licence fits by one of its choices, or by all of its parts', () => {
  assert.ok(fits('MIT') && fits('(MIT OR GPL-3.0-only)') && fits('(MIT AND Apache-2.0)'));
  assert.ok(!fits('GPL-3.0-only') && !fits('(MIT AND GPL-3.0-only)') && !fits(''));
});
