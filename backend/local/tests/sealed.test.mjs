import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { backupKey, opening, seal, sealing } from '../sealed.mjs';

const passphrase = 'a passphrase of the tests';

async function all(source) {
  const chunks = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Arrives in chunks that have nothing to do with the frames. */
async function* chunked(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const sealed = (bytes) => all(sealing(chunked(bytes, 10_007), passphrase));
const opened = (bytes, key = passphrase) => all(opening(chunked(bytes.subarray(seal.length), 9_001), key));

for (const length of [0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 700_000]) {
  test(`${length} bytes come back as they were`, async () => {
    const bytes = randomBytes(length);
    const file = await sealed(bytes);
    assert.ok(length < 100 || !file.includes(bytes.subarray(0, 50)));
    assert.deepEqual(await opened(file), bytes);
  });
}

test('another key, one changed bit, a file cut off between two frames or a frame left out do not open', async () => {
  const file = await sealed(randomBytes(700_000));
  const changed = Buffer.from(file);
  changed[400_000] ^= 1;
  const head = seal.length + 23;
  const frame = 256 * 1024 + 16;
  await assert.rejects(opened(file, 'another passphrase, as long'), /does not open/);
  await assert.rejects(opened(changed), /does not open/);
  await assert.rejects(opened(file.subarray(0, head + frame)), /does not open/);
  await assert.rejects(opened(Buffer.concat([file.subarray(0, head), file.subarray(head + frame)])), /does not open/);
});

test('the key comes from a file or the environment, and a short one is refused', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'passerelle-key-')), 'key');
  writeFileSync(file, `${passphrase}\n`);
  assert.equal(backupKey({ PASSERELLE_BACKUP_KEY_FILE: file }), passphrase);
  assert.equal(backupKey({}), undefined);
  assert.throws(() => backupKey({ PASSERELLE_BACKUP_KEY: 'short' }), /too short/);
  assert.throws(() => backupKey({ PASSERELLE_BACKUP_KEY_FILE: `${file}-absent` }), /cannot be read/);
});
