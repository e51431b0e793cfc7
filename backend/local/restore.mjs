// `make restore FILE=...`: a platform from a file that `make backup` wrote. What is there already is never overwritten:
// the restore refuses, or, with REPLACE=yes, stops the platform and puts its folder aside.
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { stopApp } from './app.mjs';
import { sha256Of, unpack, untar } from './archive.mjs';
import { withLock } from './lock.mjs';
import { versions } from './maven.mjs';
import { adoptData, startPostgres, stopPostgres } from './postgres.mjs';
import { backupKey } from './sealed.mjs';
import { stopServices } from './services.mjs';
import { readArguments } from './settings.mjs';
import { Obstacle, runMain, seconds, tell } from './tell.mjs';
import { connectTo } from './wire.mjs';

const isFilled = (folder) => existsSync(folder) && readdirSync(folder).length > 0;
const majorOf = (version) => version.split('.')[0];

function filled(settings) {
  return [join(settings.folder, 'postgres'), settings.documents, join(settings.folder, 'secrets.json')]
    .filter((path) => (path.endsWith('.json') ? existsSync(path) : isFilled(path)));
}

async function makeRoom(settings, replace) {
  const inTheWay = filled(settings);
  if (inTheWay.length === 0) return;
  if (!replace) {
    throw new Obstacle(`There is a platform already (${inTheWay.join(', ')}). Restore into another PASSERELLE_HOME, `
      + 'or say REPLACE=yes: the platform is then stopped and its folder put aside.');
  }
  await stopApp(settings);
  await stopServices(settings);
  const mark = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  for (const folder of [settings.folder, settings.documents]) {
    if (!existsSync(folder)) continue;
    renameSync(folder, `${folder}.before-${mark}`);
    tell(`What was there is now in ${folder}.before-${mark}: remove it when you no longer need it.`);
  }
}

/** Every file PostgreSQL listed when it gave them away. Its log, and what it writes at the start, are not in the list. */
async function checkDataFiles(data, list) {
  const { Files: files } = JSON.parse(readFileSync(list, 'utf8'));
  for (const { Path: path, 'Encoded-Path': encoded, Checksum: checksum } of files) {
    const name = path ?? Buffer.from(encoded, 'hex').toString();
    if ((await sha256Of(join(data, name)).catch(() => undefined)) !== checksum) {
      throw new Obstacle(`The database's file ${name} is not as it was when it was backed up.`);
    }
  }
  tell(`${files.length} files of the databases are as they were.`);
}

async function lay(settings, work, manifest) {
  mkdirSync(settings.folder, { recursive: true });
  const data = join(settings.folder, 'postgres');
  mkdirSync(data, { mode: 0o700 });
  tell('Laying out the databases ...');
  await untar(createReadStream(join(work, 'database.tar.gz')), data, createGunzip());
  await checkDataFiles(data, join(work, 'database-files.json'));
  if (manifest.parts.some((part) => part.name === 'documents.tar')) {
    tell('Laying out the documents ...');
    mkdirSync(settings.documents, { recursive: true });
    await untar(join(work, 'documents.tar'), settings.documents);
  }
  const secrets = JSON.parse(readFileSync(join(work, 'secrets.json'), 'utf8'));
  writeFileSync(join(settings.folder, 'secrets.json'), `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

/** PostgreSQL brings its files to the instant at which the backup ended, and must know every database again. */
async function checkStart(settings, secrets, manifest) {
  await startPostgres(settings, secrets);
  const wire = await connectTo({ port: settings.ports.postgres, user: 'postgres', password: secrets.postgresPassword });
  const there = new Set((await wire.query('select datname from pg_database')).map(([name]) => name));
  wire.close();
  const missing = manifest.databases.filter((one) => !there.has(one.name));
  if (missing.length > 0) throw new Obstacle(`Missing after the restore: ${missing.map((one) => one.name).join(', ')}.`);
}

/**
 * @param start false leaves the databases as they were when the backup began to read them, for playing PostgreSQL's log onto them
 * @param run what to do while PostgreSQL is up, before it is stopped again
 */
export async function restore(settings, file, { key, replace = false, start = true, run = async () => {} }) {
  if (!existsSync(file)) throw new Obstacle(`There is no file ${file}.`);
  const began = Date.now();
  mkdirSync(settings.home, { recursive: true });
  if (!replace && filled(settings).length > 0) await makeRoom(settings, false);
  const work = mkdtempSync(join(settings.home, '.restore-'));
  try {
    tell(`Reading ${basename(file)} and checking its checksums ...`);
    const manifest = await unpack(file, work, key);
    if (majorOf(manifest.versions.postgres) !== majorOf(versions.postgres)) {
      throw new Obstacle(`The backup is of PostgreSQL ${manifest.versions.postgres}, this is ${versions.postgres}: restore it with the release it was made with, then upgrade.`);
    }
    await makeRoom(settings, replace);
    await withLock(settings, async () => {
      const secrets = await lay(settings, work, manifest);
      adoptData(settings);
      if (!start) return;
      await checkStart(settings, secrets, manifest);
      await run(secrets);
      await stopPostgres(settings);
    });
    tell(`Restored as of ${manifest.made}, in ${seconds(began)} s. "make run" starts it.`);
    return manifest;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    const { settings, rest } = readArguments();
    const file = rest[0] ?? process.env.FILE;
    if (!file) throw new Obstacle('Which file? make restore FILE=.local/backups/passerelle-....backup');
    await restore(settings, resolve(file), { key: backupKey(), replace: process.env.REPLACE === 'yes', start: process.env.NOSTART !== 'yes' });
  });
}
