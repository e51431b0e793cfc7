import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { waitFor } from '../ports.mjs';
import { isAlive, pidIn, startKept, stopKept } from '../processes.mjs';

const word = 'setInterval';
let folder;
let pidFile;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-keeper-'));
  pidFile = join(folder, 'program.pid');
});

after(async () => {
  await stopKept(pidFile, word, 'The program');
  rmSync(folder, { recursive: true, force: true });
});

const start = (program) => startKept({ command: process.execPath, args: ['-e', program], log: join(folder, 'log'), pidFile });
const running = () => pidIn(pidFile, word);

test('a program that is killed is started again; one that is stopped stays stopped', async () => {
  const keeper = start('setInterval(() => {}, 1000)');
  await waitFor(running, { limit: 60, label: 'The program' });
  const first = running();
  process.kill(first, 'SIGKILL');
  await waitFor(() => running() && running() !== first, { limit: 60, label: 'The program started again' });
  const second = running();
  assert.equal(await stopKept(pidFile, word, 'The program'), true);
  assert.deepEqual([keeper, second].filter(isAlive), []);
});

test('what a killed keeper has left behind is stopped', async () => {
  const keeper = start('setInterval(() => {}, 1000)');
  await waitFor(running, { limit: 60, label: 'The program' });
  const left = running();
  process.kill(keeper, 'SIGKILL');
  await stopKept(pidFile, word, 'The program');
  assert.equal(isAlive(left), false);
});

test('a program that cannot start ends its keeper, with what it said in the log', async () => {
  const keeper = start('console.log("no database"); process.exit(1); setInterval(() => {}, 1000)');
  await waitFor(() => !isAlive(keeper), { limit: 60, label: 'The end of the keeper' });
  assert.match(readFileSync(join(folder, 'log'), 'utf8'), /no database/);
  assert.equal(running(), undefined);
});
