// `make backup`: everything of a platform in one file, while it runs. With the word "check" it only checks such a file:
// node backend/local/backup.mjs [--name test] | node backend/local/backup.mjs check FILE
//
// The database comes first and the documents after: a document's file is on the disk before the row that names it is committed,
// so every row of the snapshot finds its file. The other way round, a document added in between would be a row without a file.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync, createWriteStream } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { pack, tarFolder, unpack, writeManifest, writeStream } from './archive.mjs';
import { versions } from './maven.mjs';
import { backupKey } from './sealed.mjs';
import { secretsOf } from './secrets.mjs';
import { readArguments } from './settings.mjs';
import { Obstacle, runMain, seconds, tell } from './tell.mjs';
import { connectTo } from './wire.mjs';

const administrator = (settings, secrets) => ({ port: settings.ports.postgres, user: 'postgres', password: secrets.postgresPassword });

export const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/** The base backup's messages: the files of all databases as one tar, then PostgreSQL's own list of them with checksums. */
async function* dataFiles(wire, list) {
  let part;
  for await (const message of wire.copyOut(
    "BASE_BACKUP (LABEL 'passerelle', CHECKPOINT 'fast', WAL true, MANIFEST 'yes', MANIFEST_CHECKSUMS 'SHA256')")) {
    const kind = String.fromCharCode(message[0]);
    if (kind === 'n' && part) throw new Obstacle('The database has tablespaces of its own, which this backup does not know: use pg_basebackup.');
    if (kind === 'n' || kind === 'm') part = kind;
    else if (kind === 'd' && part === 'm') list.push(Buffer.from(message.subarray(1)));
    else if (kind === 'd') yield Buffer.from(message.subarray(1));
  }
}

/** All databases at one instant: the records, the accounts, the realm. */
async function backUpDatabases(settings, secrets, folder) {
  const wire = await connectTo({ ...administrator(settings, secrets), replication: true });
  try {
    // The slot keeps the log from being thrown away while the files are read; it goes with the connection.
    await wire.query(`CREATE_REPLICATION_SLOT passerelle_backup_${process.pid} TEMPORARY PHYSICAL (RESERVE_WAL)`);
    const list = [];
    await writeStream(dataFiles(wire, list), createGzip({ level: 4 }), createWriteStream(join(folder, 'database.tar.gz'), { mode: 0o600 }));
    writeFileSync(join(folder, 'database-files.json'), Buffer.concat(list), { mode: 0o600 });
  } finally {
    wire.close();
  }
  return ['database.tar.gz', 'database-files.json'];
}

async function databaseFacts(settings, secrets) {
  const wire = await connectTo(administrator(settings, secrets));
  try {
    return (await wire.query("select datname, pg_database_size(datname) from pg_database where not datistemplate and datname <> 'postgres' order by 1"))
      .map(([name, bytes]) => ({ name, bytes: Number(bytes) }));
  } finally {
    wire.close();
  }
}

function removeOld(target, keep) {
  const names = readdirSync(target).filter((name) => /^passerelle-\d{8}T\d{6}Z\.backup$/.test(name)).sort();
  const old = keep > 0 ? names.slice(0, -keep) : [];
  old.forEach((name) => rmSync(join(target, name)));
  if (old.length > 0) tell(`Removed ${old.length} older backup${old.length > 1 ? 's' : ''}; ${keep} are kept.`);
}

/** @returns the file and its manifest */
export async function backUp(settings, { target, keep = 0, key }) {
  const secrets = secretsOf(settings);
  mkdirSync(target, { recursive: true, mode: 0o700 });
  const began = Date.now();
  const work = mkdtempSync(join(target, '.work-'));
  try {
    const databases = await databaseFacts(settings, secrets);
    tell(`Backing up the databases ${databases.map((one) => `${one.name} (${megabytes(one.bytes)})`).join(', ')} ...`);
    const parts = await backUpDatabases(settings, secrets, work);
    const at = new Date();
    if (existsSync(settings.documents)) {
      tell('Backing up the documents ...');
      await tarFolder(settings.documents, join(work, 'documents.tar'));
      parts.push('documents.tar');
    }
    writeFileSync(join(work, 'secrets.json'), `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    parts.push('secrets.json');
    const manifest = await writeManifest(work, {
      made: at.toISOString(), profile: settings.name, versions, publicUrl: settings.publicUrl, databases,
    }, parts);
    const file = join(target, `passerelle-${at.toISOString().replace(/[-:]|\.\d+/g, '')}.backup`);
    tell(key ? 'Encrypting and writing the archive ...' : 'Writing the archive. It is NOT encrypted, and it holds secrets and accounts: set PASSERELLE_BACKUP_KEY_FILE ...');
    await pack(work, manifest, file, key);
    await check(file, key, target);
    removeOld(target, keep);
    tell(`${file}: ${megabytes(statSync(file).size)}, in ${seconds(began)} s.`);
    return { file, manifest };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Reads an archive as a restore would, checksums included: a backup that cannot be read is none. */
export async function check(file, key, beside) {
  const folder = mkdtempSync(join(beside, '.check-'));
  try {
    tell('Reading the archive back and checking its checksums ...');
    return await unpack(file, folder, key);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function keepFrom(text) {
  const keep = Number(text || 0);
  if (!Number.isInteger(keep) || keep < 0) throw new Obstacle(`KEEP says how many backups are kept, but is "${text}".`);
  return keep;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    const { settings, rest: [word, name] } = readArguments();
    const target = resolve(process.env.PASSERELLE_BACKUP_FOLDER || join(settings.home, 'backups'));
    if (word === 'check' && name) {
      mkdirSync(target, { recursive: true, mode: 0o700 });
      const manifest = await check(resolve(name), backupKey(), target);
      tell(`The archive is whole: made ${manifest.made}, ${manifest.parts.map((part) => part.name).join(', ')}.`);
    } else if (word) {
      throw new Obstacle('Say nothing to back up, or: check FILE.');
    } else {
      await backUp(settings, { target, keep: keepFrom(process.env.KEEP), key: backupKey() });
    }
  });
}
