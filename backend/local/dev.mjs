// `make dev`: the services, then both halves in the foreground, reloading on change. Ctrl+C ends both halves.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stopApp } from './app.mjs';
import { installPackages } from './build.mjs';
import { fetchMaven } from './maven.mjs';
import { mustBeFree } from './ports.mjs';
import { apiEnvironment } from './secrets.mjs';
import { startServices } from './services.mjs';
import { readArguments, root } from './settings.mjs';
import { runMain, tell } from './tell.mjs';
import { installedMaven } from './tools.mjs';

/** Reloading needs Maven 3.9, building does not. Ours keeps the settings of the installed one. */
async function mavenForReloading(settings) {
  const { home, major, minor } = installedMaven();
  if (major > 3 || minor >= 9) return { command: 'mvn', options: [] };
  const own = await fetchMaven(settings.dist);
  const machineSettings = join(home, 'conf', 'settings.xml');
  return { command: join(own, 'bin', 'mvn'), options: existsSync(machineSettings) ? ['-gs', machineSettings] : [] };
}

await runMain(async () => {
  const { settings } = readArguments();
  const secrets = await startServices(settings);
  await stopApp(settings);
  await mustBeFree(settings, 'api', 'the API');
  await mustBeFree(settings, 'web', 'the web application');
  await installPackages();
  const maven = await mavenForReloading(settings);
  const env = {
    ...process.env,
    ...apiEnvironment(settings, secrets),
    PASSERELLE_DEMO_DATA: 'true',
    API_URL: `http://127.0.0.1:${settings.ports.api}`,
    KEYCLOAK_URL: settings.accountsUrl,
    PUBLIC_URL: settings.publicUrl,
    HOST: 'localhost',
    PORT: String(settings.ports.web),
  };
  const inherit = { env, stdio: 'inherit' };
  const halves = [
    spawn(maven.command, [...maven.options, '-q', '-ntp', '-f', join(root, 'backend', 'pom.xml'), 'quarkus:dev', '-Ddebug=false', '-Dquarkus.analytics.disabled=true'], { ...inherit, cwd: root }),
    spawn('npx', ['vite', '--strictPort'], { ...inherit, cwd: join(root, 'frontend') }),
  ];
  tell(`Both halves reload on change: ${settings.publicUrl} (Ctrl+C ends; PostgreSQL and Keycloak go on until "make stop").`);
  process.on('SIGINT', () => {});
  // When one half ends, the other is of no use.
  for (const half of halves) half.on('close', () => halves.forEach((other) => other.kill('SIGTERM')));
});
