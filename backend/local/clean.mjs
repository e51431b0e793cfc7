// `make clean`: removes what local runs made, data included. Asks first; --yes answers for scripts.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { stopApp } from './app.mjs';
import { stopServices } from './services.mjs';
import { root, settingsOf } from './settings.mjs';
import { Obstacle, runMain, tell } from './tell.mjs';

async function agreed() {
  if (process.argv.includes('--yes')) return true;
  if (!process.stdin.isTTY) throw new Obstacle('"make clean" removes data and asks first: run it in a terminal.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Remove the local databases with everything people typed, and all builds? Type yes: ');
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}

await runMain(async () => {
  if (!(await agreed())) {
    tell('Nothing was removed.');
    return;
  }
  for (const settings of ['run', 'test'].map(settingsOf)) {
    if (!existsSync(settings.folder)) continue;
    await stopApp(settings);
    await stopServices(settings);
    rmSync(settings.folder, { recursive: true, force: true });
  }
  const { dist } = settingsOf('run');
  for (const folder of [dist, join(root, 'backend', 'target'), join(root, 'frontend', 'dist')]) rmSync(folder, { recursive: true, force: true });
  tell('Databases, accounts and builds are removed.');
});
