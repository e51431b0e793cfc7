// The API and the web server as local processes beside the services.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiJar } from './build.mjs';
import { answers, mustBeFree, waitFor } from './ports.mjs';
import { isAlive, pidIn, startDetached, stopByFile } from './processes.mjs';
import { apiEnvironment } from './secrets.mjs';
import { root } from './settings.mjs';
import { jdkTool } from './tools.mjs';
import { Obstacle, tell } from './tell.mjs';

const pidFile = (settings, part) => join(settings.folder, `${part}.pid`);
const log = (settings, part) => join(settings.folder, `${part}.log`);
const words = { api: 'quarkus-run.jar', abuse: 'quarkus-run.jar', web: 'serve.mjs' };
const apiReady = (settings) => answers(`http://127.0.0.1:${settings.ports.apiManagement}/q/health/ready`);
const webReady = (settings) => answers(`http://127.0.0.1:${settings.ports.web}/config.json`);

export const partPid = (settings, part) => pidIn(pidFile(settings, part), words[part]);

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

/** `part` names its pid and log file, so that two can run beside each other; `more` is added to its environment. */
export async function startApi(settings, secrets, { database, demoData, part = 'api', more = {} }) {
  await mustBeFree(settings, 'api', 'the API');
  await mustBeFree(settings, 'apiManagement', 'the management of the API');
  tell(`Starting the API on port ${settings.ports.api} ...`);
  const pid = startDetached({
    command: jdkTool('java'),
    args: ['-Xmx512m', '-XX:+ExitOnOutOfMemoryError', '-jar', apiJar],
    env: { ...apiEnvironment(settings, secrets, database), PASSERELLE_DEMO_DATA: String(demoData), ...more },
    log: log(settings, part),
    pidFile: pidFile(settings, part),
    cwd: settings.folder,
  });
  await waitForPart(settings, part, pid, () => apiReady(settings), 180, 'The API');
  return pid;
}

/** Stops an API started as `part`; tells whether there was one. */
export const stopApi = (settings, part = 'api') => stopByFile(pidFile(settings, part), words[part], 'The API');

async function startWeb(settings) {
  await mustBeFree(settings, 'web', 'the web application');
  const pid = startDetached({
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
  await startApi(settings, secrets, { database, demoData });
  await startWeb(settings);
  tell(`The web application answers at ${settings.publicUrl}`);
}

export async function stopApp(settings) {
  if (await stopByFile(pidFile(settings, 'web'), words.web, 'The web server')) tell('The web server has stopped.');
  if (await stopApi(settings)) tell('The API has stopped.');
}
