// Encryption of backups: AES-256-GCM in frames, so that an archive of any size streams through, and so that a frame that was
// changed, moved, left out or cut off is noticed. The key is made from a passphrase by scrypt with a salt of the archive's own.
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Obstacle } from './tell.mjs';

export const seal = Buffer.from('PASSERELLE-SEALED-1\n');
const plain = 256 * 1024;
const tag = 16;
const prefixLength = 7;
const saltLength = 16;

const keyFrom = (passphrase, salt) => scryptSync(passphrase, salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 });

/** Archive, place in it, and whether it is the last: no two frames under one key have the same. */
function nonce(prefix, count, last) {
  const rest = Buffer.alloc(5);
  rest.writeUInt32BE(count);
  rest[4] = last ? 1 : 0;
  return Buffer.concat([prefix, rest]);
}

/** Pieces of exactly `size` bytes; only the last may be shorter. */
async function* pieces(source, size) {
  let kept = [];
  let length = 0;
  for await (const chunk of source) {
    kept.push(chunk);
    length += chunk.length;
    while (length > size) {
      const all = Buffer.concat(kept);
      yield { piece: all.subarray(0, size), last: false };
      kept = [all.subarray(size)];
      length -= size;
    }
  }
  yield { piece: Buffer.concat(kept), last: true };
}

export async function* sealing(source, passphrase) {
  const salt = randomBytes(saltLength);
  const prefix = randomBytes(prefixLength);
  const key = keyFrom(passphrase, salt);
  yield Buffer.concat([seal, salt, prefix]);
  let count = 0;
  for await (const { piece, last } of pieces(source, plain)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(prefix, count++, last));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

/** @param source begins right after the word of the seal */
export async function* opening(source, passphrase) {
  let head = Buffer.alloc(0);
  const chunks = source[Symbol.asyncIterator]();
  while (head.length < saltLength + prefixLength) {
    const { value, done } = await chunks.next();
    if (done) throw new Obstacle('The archive is cut off.');
    head = Buffer.concat([head, value]);
  }
  const key = keyFrom(passphrase, head.subarray(0, saltLength));
  const prefix = head.subarray(saltLength, saltLength + prefixLength);
  async function* rest() {
    yield head.subarray(saltLength + prefixLength);
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  let count = 0;
  for await (const { piece, last } of pieces(rest(), plain + tag)) {
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, nonce(prefix, count++, last));
      decipher.setAuthTag(piece.subarray(-tag));
      yield Buffer.concat([decipher.update(piece.subarray(0, -tag)), decipher.final()]);
    } catch {
      throw new Obstacle('The archive does not open: either the key is another one, or the file was changed or cut off.');
    }
  }
}

/** The passphrase, from a file or from the environment, never from the command line, where every process can read it. */
export function backupKey(env = process.env) {
  const file = env.PASSERELLE_BACKUP_KEY_FILE;
  let key = env.PASSERELLE_BACKUP_KEY;
  if (file) {
    try {
      key = readFileSync(file, 'utf8').trim();
    } catch {
      throw new Obstacle(`The key file ${file} (PASSERELLE_BACKUP_KEY_FILE) cannot be read.`);
    }
  }
  if (key === undefined || key === '') return undefined;
  if (key.length < 16) throw new Obstacle('The key of the backups is too short: 16 characters or more, for example from "openssl rand -base64 32".');
  return key;
}
