// The API and the web server as local processes beside the services.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { apiJar } from './build.mjs';
import { answers, mustBeFree, waitFor } from './ports.mjs';
import { isAlive, pidIn, startDetached, startKept, stopKept } from './processes.mjs';
import { apiEnvironment } from './secrets.mjs';
import { root } from './settings.mjs';
import { jdkTool } from './tools.mjs';
import { Obstacle, tell } from './tell.mjs';

const pidFile = (settings, part) => join(settings.folder, `${part}.pid`);
const log = (settings, part) => join(settings.folder, `${part}.log`);
/** What tells its process from others. */
const wordOf = (part) => (part === 'web' ? 'serve.mjs' : 'quarkus-run.jar');
const apiReady = (settings) => answers(`http://127.0.0.1:${settings.ports.apiManagement}/q/health/ready`);
const webReady = (settings) => answers(`http://127.0.0.1:${settings.ports.web}/config.json`);

export const partPid = (settings, part) => pidIn(pidFile(settings, part), wordOf(part));

export async function appIsUp(settings) {
  return Boolean(partPid(settings, 'api') && partPid(settings, 'web')) && await apiReady(settings) && await webReady(settings);
}

async function waitForPart(settings, part, pid, check, limit, label) {
  try {
    await waitFor(check, { limit, alive: () => isAlive(pid), label });
  } catch (error) {
    const tail = existsSync(log(settings, part)) ? readFileSync(log(settings, part), 'utf8').trim().split('\n').slice(-25).join('\n') : '';
    throw new Obstacle(`${tail}\n\n${error.message} Its log is ${log(settings, part)}.`);
  }
}

/**
 * `part` names its pid and log file, so that two can run beside each other; `kept` starts it again whenever it ends
 * unasked; `more` is added to its environment. Gives its pid.
 */
export async function startApi(settings, secrets, { database, demoData, part = 'api', kept = false, more = {} }) {
  await mustBeFree(settings, 'api', 'the API');
  await mustBeFree(settings, 'apiManagement', 'the management of the API');
  tell(`Starting the API on port ${settings.ports.api} ...`);
  const pid = (kept ? startKept : startDetached)({
    command: jdkTool('java'),
    // The class archive of the build (a sixth less work at the start) counts only for a JAR named as it was then.
    args: ['-Xmx512m', '-XX:+ExitOnOutOfMemoryError', '-XX:SharedArchiveFile=app-cds.jsa', '-Xshare:auto', '-jar', basename(apiJar)],
    env: { ...apiEnvironment(settings, secrets, database), PASSERELLE_DEMO_DATA: String(demoData), ...more },
    log: log(settings, part),
    pidFile: pidFile(settings, part),
    cwd: dirname(apiJar),
  });
  await waitForPart(settings, part, pid, () => apiReady(settings), 180, 'The API');
  return partPid(settings, part);
}

/** Stops an API started as `part`; tells whether there was one. */
export const stopApi = (settings, part = 'api') => stopKept(pidFile(settings, part), wordOf(part), 'The API');

async function startWeb(settings) {
  await mustBeFree(settings, 'web', 'the web application');
  const pid = startKept({
    command: process.execPath,
    args: [join(root, 'frontend', 'serve.mjs')],
    env: {
      PORT: String(settings.ports.web),
      HOST: '127.0.0.1',
      API_URL: `http://127.0.0.1:${settings.ports.api}`,
      KEYCLOAK_URL: settings.accountsUrl,
      PUBLIC_URL: settings.publicUrl,
    },
    log: log(settings, 'web'),
    pidFile: pidFile(settings, 'web'),
    cwd: join(root, 'frontend'),
  });
  await waitForPart(settings, 'web', pid, () => webReady(settings), 30, 'The web server');
}

export async function startApp(settings, secrets, { database = 'passerelle', demoData = process.env.PASSERELLE_DEMO_DATA !== 'false' } = {}) {
  await startApi(settings, secrets, { database, demoData, kept: true });
  await startWeb(settings);
  tell(`The web application answers at ${settings.publicUrl}`);
}

export async function stopApp(settings) {
  if (await stopKept(pidFile(settings, 'web'), wordOf('web'), 'The web server')) tell('The web server has stopped.');
  if (await stopApi(settings)) tell('The API has stopped.');
}
