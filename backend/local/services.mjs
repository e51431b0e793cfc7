// PostgreSQL and Keycloak as local processes: node backend/local/services.mjs start|keep|stop|status [--name run|test]
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keycloakIsUp, keycloakPid, realmIsCurrent, startKeycloak, stopKeycloak } from './keycloak.mjs';
import { withLock } from './lock.mjs';
import { isFetched } from './maven.mjs';
import { pause } from './ports.mjs';
import { postgresPid, startPostgres, stopPostgres } from './postgres.mjs';
import { secretsOf, writeAddresses } from './secrets.mjs';
import { readArguments } from './settings.mjs';
import { checkJdk, checkMaven, checkNode, checkUnpacking } from './tools.mjs';
import { Obstacle, runMain, tell } from './tell.mjs';

export async function servicesAreUp(settings) {
  return Boolean(postgresPid(settings)) && realmIsCurrent(settings) && keycloakIsUp(settings);
}

export async function startServices(settings) {
  checkNode();
  mkdirSync(settings.folder, { recursive: true });
  const secrets = secretsOf(settings);
  await withLock(settings, async () => {
    if (!(await servicesAreUp(settings))) {
      checkJdk();
      if (!isFetched(settings.dist)) {
        checkMaven();
        checkUnpacking();
      }
      await startPostgres(settings, secrets);
      await startKeycloak(settings, secrets);
    }
    writeAddresses(settings, secrets);
  });
  tell(`PostgreSQL (port ${settings.ports.postgres}) and Keycloak (${settings.keycloakUrl}) are ready.`);
  return secrets;
}

export async function stopServices(settings) {
  await withLock(settings, async () => {
    if (await stopKeycloak(settings)) tell('Keycloak has stopped.');
    if (await stopPostgres(settings)) tell('PostgreSQL has stopped.');
  });
}

/** In the foreground, for a supervisor: starts what has ended again, until it is asked to end. */
async function keepServices(settings) {
  let ending = false;
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => (ending = true));
  await startServices(settings);
  while (!ending) {
    await pause(1000);
    if (!ending && !(postgresPid(settings) && keycloakPid(settings))) {
      tell('PostgreSQL or Keycloak has ended.');
      // Keycloak needs some seconds to find a new PostgreSQL: what fails now is tried again, what runs is left running.
      await startServices(settings).catch((error) => tell(`${error.message} Trying again ...`));
    }
  }
  await stopServices(settings);
}

async function showStatus(settings) {
  console.log(`PostgreSQL: ${postgresPid(settings) ? `running on port ${settings.ports.postgres}` : 'stopped'}`);
  const keycloak = await keycloakIsUp(settings) ? 'running' : keycloakPid(settings) ? 'starting' : 'stopped';
  console.log(`Keycloak:   ${keycloak === 'stopped' ? keycloak : `${keycloak} at ${settings.keycloakUrl}`}`);
  if (keycloak !== 'running') process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    const { settings, rest } = readArguments();
    const verb = { start: startServices, keep: keepServices, stop: stopServices, status: showStatus }[rest[0]];
    if (!verb) throw new Obstacle('Say what to do: node backend/local/services.mjs start|keep|stop|status [--name run|test].');
    await verb(settings);
  });
}
