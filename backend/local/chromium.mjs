// The browser of the journeys: Debian's Chromium, installed when it is absent and that is possible.
import { existsSync } from 'node:fs';
import { runCommand } from './processes.mjs';
import { Obstacle, tell } from './tell.mjs';

export const chromiumPath = process.env.PASSERELLE_CHROMIUM || '/usr/bin/chromium';

export async function ensureChromium() {
  if (existsSync(chromiumPath)) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Obstacle('The browser tests need Chromium: install it (on Debian "apt-get install chromium") or point PASSERELLE_CHROMIUM to one.');
  }
  tell('Installing Chromium for the browser tests ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']]) {
    const { code, output } = await runCommand('apt-get', args, { quiet: true, env });
    if (code !== 0) throw new Obstacle(`Chromium could not be installed: ${output.trim().split('\n').pop()}`);
  }
  if (!existsSync(chromiumPath)) throw new Obstacle(`Chromium was installed but ${chromiumPath} is not there: set PASSERELLE_CHROMIUM.`);
}
