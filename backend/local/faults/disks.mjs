// Full disks, on small file systems in memory (which only root can make): uploads and writes are refused, reads go on, and
// everything goes on when there is room again.
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { recreateDatabase } from '../database.mjs';
import { freePort, pause } from '../ports.mjs';
import { startPostgres, stopPostgres } from '../postgres.mjs';
import { connectTo } from '../wire.mjs';
import { ask } from './ask.mjs';

export const sentence = 'disks full, of documents and of the database';

const mega = 1024 * 1024;
const list = '/api/v1/events?publication=draft&limit=5';

function mount(folder, megabytes) {
  mkdirSync(folder, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]).status === 0;
}

/** Fills what is free, to the last page. */
function fill(folder) {
  const { bavail, bsize } = statfsSync(folder);
  const file = join(folder, 'ballast');
  try {
    writeFileSync(file, Buffer.alloc(bavail * bsize + mega));
  } catch (error) {
    if (error.code !== 'ENOSPC') throw error;
  }
  return () => rmSync(file);
}

function form(size) {
  const boundary = 'faults-boundary';
  const part = (head, content) => Buffer.concat([Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`), content, Buffer.from('\r\n')]);
  const pdf = Buffer.concat([Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%'), Buffer.from(randomBytes(size / 2).toString('hex')), Buffer.from('\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n')]);
  return {
    body: Buffer.concat([
      part('name="document"', Buffer.from(JSON.stringify({ category: 'progress-report', titles: { fr: 'Compte rendu' }, language: 'fr' }))),
      part('name="file"; filename="compte-rendu.pdf"\r\nContent-Type: application/pdf', pdf),
      Buffer.from(`--${boundary}--\r\n`),
    ]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

async function documentsFull(stand, report, folder) {
  const base = stand.base('full');
  const { json: { id } } = await ask(base, '/api/v1/events', {
    method: 'POST', token: stand.token, json: { kind: 'meeting', titles: { fr: 'Plein' }, starts: { value: '2020', precision: 'year' } },
  });
  const path = `/api/v1/events/${id}/documents`;
  const upload = (size) => ask(base, path, { method: 'POST', token: stand.token, ...form(size) });
  const first = await upload(mega);
  if (!report.check('a document is taken while there is room', first.status === 201, JSON.stringify(first.json))) return;
  const release = fill(folder);
  const statuses = [];
  for (let count = 0; count < 5; count += 1) statuses.push((await upload(mega)).status);
  report.check('without room uploads are refused (507)', statuses.every((status) => status === 507), statuses.join());
  const content = await ask(base, `/api/v1/documents/${first.json.id}/content`, { token: stand.token });
  report.check('a document that is there is given out', content.status === 200, content.status);
  const write = await ask(base, '/api/v1/events', {
    method: 'POST', token: stand.token, json: { kind: 'meeting', titles: { fr: 'Encore' }, starts: { value: '2020', precision: 'year' } },
  });
  report.check('records can still be written', write.status === 201, write.status);
  release();
  report.check('with room again a document is taken', (await upload(mega)).status === 201);
  const { json: documents } = await ask(base, path, { token: stand.token });
  report.check('the documents listed are those that were acknowledged', documents.items.length === 2, documents.items.length);
}

async function databaseFull(stand, report, { short }, full) {
  const wire = await connectTo({ port: full.ports.postgres, user: 'postgres', password: stand.secrets.postgresPassword, database: 'passerelle' });
  await wire.query("alter system set max_wal_size = '64MB'");
  await wire.query("alter system set min_wal_size = '64MB'");
  await wire.query('select pg_reload_conf()');
  // As after weeks of use: the log has its files and writes them over and over.
  for (let count = 0; count < 5; count += 1) await wire.query("select pg_logical_emit_message(false, 'faults', 'x'); select pg_switch_wal()");
  await wire.query('checkpoint');
  const writers = stand.writers({ bases: [stand.base('full')] });
  await writers.until(50);
  const release = fill(full.folder);
  const seen = { reads: 0, failed: 0 };
  const end = Date.now() + (short ? 120_000 : 180_000);
  // Pages that have room are filled first.
  while (Date.now() < end && writers.figures.failures < (short ? 20 : 200)) {
    const answer = await ask(stand.base('full'), list, { token: stand.token });
    seen.reads += 1;
    if (answer.status !== 200) seen.failed += 1;
    await pause(50);
  }
  report.check('without room writes are refused (503 or 507)', writers.figures.failures > 0
    && Object.keys(writers.figures.failed).every((status) => ['503', '507'].includes(status)), JSON.stringify(writers.figures.failed));
  report.figure('reads meanwhile', seen.reads);
  report.none('reads that failed', seen.failed);
  release();
  const freed = Date.now();
  await writers.until(writers.figures.acknowledged + 10);
  report.within('first writes after there was room again', Date.now() - freed, 10_000);
  await stand.settle(writers, report, { part: 'full', wire });
  wire.close();
}

export async function run(stand, report, options) {
  const folder = join(stand.settings.folder, 'disks');
  const full = {
    ...stand.settings,
    folder: join(folder, 'database'),
    documents: join(folder, 'documents'),
    ports: { ...stand.settings.ports, postgres: await freePort(), api: await freePort(), apiManagement: await freePort() },
  };
  const mounted = [[full.folder, 320], [full.documents, 24]].filter(([path, size]) => mount(path, size)).map(([path]) => path);
  if (mounted.length < 2) {
    report.figure('not tried', 'only root can make small file systems; run "make faults" as root for this one');
    return;
  }
  try {
    copyFileSync(join(stand.settings.folder, 'secrets.json'), join(full.folder, 'secrets.json'));
    await startPostgres(full, stand.secrets);
    await recreateDatabase(full, 'passerelle');
    // Its log and its number are kept elsewhere than on the disk that will be full.
    stand.instances.set('full', { ...full, folder: stand.settings.folder });
    await stand.start('full', { demoData: true, more: { PASSERELLE_DOCUMENTS_RESERVE: '0' } });
    await documentsFull(stand, report, full.documents);
    await databaseFull(stand, report, options, full);
  } finally {
    if (stand.instances.has('full')) await stand.stop('full');
    await stopPostgres(full);
    mounted.forEach((path) => spawnSync('umount', ['-l', path]));
  }
}
