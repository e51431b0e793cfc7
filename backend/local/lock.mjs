// One start or stop at a time for each folder, however many terminals and test runs ask for it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from './ports.mjs';
import { isAlive } from './processes.mjs';
import { Obstacle, tell } from './tell.mjs';

function take(folder) {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function holder(folder) {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8'));
  } catch {
    return undefined;
  }
}

export async function withLock(settings, work) {
  mkdirSync(settings.home, { recursive: true });
  const folder = join(settings.home, 'lock');
  const end = Date.now() + 400_000;
  for (let told = false; !take(folder); ) {
    const pid = holder(folder);
    if (pid && !isAlive(pid)) {
      rmSync(folder, { recursive: true, force: true });
      continue;
    }
    if (!told) tell('Waiting for another start or stop to end ...');
    told = true;
    if (Date.now() > end) throw new Obstacle(`Another start or stop has not ended: if none runs, remove ${folder}.`);
    await pause(500);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
