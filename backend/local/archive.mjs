// The one file of a backup: a tar file of a manifest and the parts it names with their checksums, encrypted where a key is given.
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, openSync, fsyncSync, closeSync, readFileSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { opening, seal, sealing } from './sealed.mjs';
import { Obstacle } from './tell.mjs';

const format = 1;
const manifestName = 'manifest.json';

/** Runs tar between two streams. It says 1 where a file changed while it was read: a document that came or went meanwhile. */
function tar(args, { stdin = 'ignore', stdout = 'ignore' } = {}) {
  const child = spawn('tar', args, { stdio: [stdin, stdout, 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data) => (errors += data));
  const ended = new Promise((done, failed) => {
    child.on('error', () => failed(new Obstacle('"tar" could not be started: is it installed?')));
    child.on('close', (code) => {
      if (code === 0 || (code === 1 && args[0] === '-cf')) done(code);
      else failed(new Obstacle(`tar failed: ${errors.trim().split('\n').pop()}`));
    });
  });
  return { child, ended };
}

export async function sha256Of(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** A whole folder as one tar file. */
export async function tarFolder(folder, file) {
  const { child, ended } = tar(['-cf', '-', '-C', folder, '.'], { stdout: 'pipe' });
  await Promise.all([pipeline(child.stdout, createWriteStream(file, { mode: 0o600 })), ended]);
}

/** tar closes its input at the end of the archive, which may come before the end of the file: that is no failure. */
const stoppedReading = ['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'];

/** Unpacks a tar file or a stream of one; owners are those of whoever unpacks. */
export async function untar(source, folder, gunzip) {
  const { child, ended } = tar(['-xf', '-', '--no-same-owner', '-C', folder], { stdin: 'pipe' });
  const stages = [typeof source === 'string' ? createReadStream(source) : source, ...(gunzip ? [gunzip] : []), child.stdin];
  const [read, unpacked] = await Promise.allSettled([pipeline(...stages), ended]);
  const failures = [read, unpacked].filter((one) => one.status === 'rejected').map((one) => one.reason);
  const failure = failures.find((one) => one instanceof Obstacle) ?? failures.find((one) => !stoppedReading.includes(one.code));
  if (failure) throw failure;
}

export async function writeManifest(folder, facts, names) {
  const parts = [];
  for (const name of names) {
    const file = join(folder, name);
    parts.push({ name, bytes: statSync(file).size, sha256: await sha256Of(file) });
  }
  const manifest = { format, ...facts, parts };
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  return manifest;
}

/** The file has its name only once it is whole and on the disk. */
export async function pack(folder, manifest, target, key) {
  const side = `${target}.part`;
  const { child, ended } = tar(['-cf', '-', '-C', folder, manifestName, ...manifest.parts.map((part) => part.name)], { stdout: 'pipe' });
  const stages = [child.stdout, ...(key ? [(source) => sealing(source, key)] : []), createWriteStream(side, { mode: 0o600 })];
  await Promise.all([pipeline(...stages), ended]);
  const file = openSync(side, 'r');
  fsyncSync(file);
  closeSync(file);
  renameSync(side, target);
}

function isSealed(file) {
  const begin = Buffer.alloc(seal.length);
  const handle = openSync(file, 'r');
  readSync(handle, begin, 0, seal.length, 0);
  closeSync(handle);
  return begin.equals(seal);
}

/** The tar file inside, whether encrypted or not. */
function contentOf(file, key) {
  if (!isSealed(file)) return createReadStream(file);
  if (!key) throw new Obstacle('The archive is encrypted: give its key in PASSERELLE_BACKUP_KEY_FILE or PASSERELLE_BACKUP_KEY.');
  const content = new PassThrough();
  pipeline(createReadStream(file, { start: seal.length }), (source) => opening(source, key), content).catch((error) => content.destroy(error));
  return content;
}

/** Unpacks an archive into an empty folder and checks every part; gives its manifest. */
export async function unpack(file, folder, key) {
  await untar(contentOf(file, key), folder);
  let manifest;
  try {
    manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
  } catch {
    throw new Obstacle(`${file} is no backup of Passerelle: it has no readable manifest.`);
  }
  if (manifest.format !== format) throw new Obstacle(`${file} has format ${manifest.format}, which this version does not know.`);
  for (const part of manifest.parts) {
    const path = join(folder, part.name);
    if (!/^[a-z.-]+$/.test(part.name) || (await sha256Of(path).catch(() => undefined)) !== part.sha256) {
      throw new Obstacle(`${file} is damaged: the checksum of ${part.name} is not the one in the manifest.`);
    }
  }
  return manifest;
}

/** A stream that is hashed and written as it comes. */
export const writeStream = (source, ...stages) => pipeline(Readable.from(source), ...stages);
