// A Keycloak server of our own. It is built once for all profiles; each profile has its own folder of links
// to the built server, because Keycloak reads the realm to import from below its home folder.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf, isCurrent, markCurrent } from './fingerprint.mjs';
import { fetchKeycloak, postgresDriver } from './maven.mjs';
import { answers, mustBeFree, waitFor } from './ports.mjs';
import { databases } from './postgres.mjs';
import { isAlive, pidIn, startDetached, stopByFile } from './processes.mjs';
import { realmFiles, writeRealmFiles } from './realm-files.mjs';
import { settleRealm } from './realm.mjs';
import { root } from './settings.mjs';
import { Obstacle, tell } from './tell.mjs';

const homeOf = (settings) => join(settings.folder, 'keycloak');
const pidFileOf = (settings) => join(settings.folder, 'keycloak.pid');
const logOf = (settings) => join(settings.folder, 'keycloak.log');
const ready = (settings) => answers(`${settings.keycloakUrl}/realms/passerelle/.well-known/openid-configuration`);

export const keycloakPid = (settings) => pidIn(pidFileOf(settings), 'kc.sh');

/** What the log says on the way, and what to tell of it. */
const milestones = [
  ['Initializing database schema', 'Keycloak: making its tables (about 20 s, first start only) ...'],
  ['Initializing master realm', 'Keycloak: making the administration realm ...'],
  ['Full model import requested', 'Keycloak: reading the Passerelle realm ...'],
  ["Realm 'passerelle' imported", 'Keycloak: the Passerelle realm is in place.'],
  ['Bootstrap completed', 'Keycloak: nearly there ...'],
];

function layOut(settings, dist) {
  const home = homeOf(settings);
  rmSync(home, { recursive: true, force: true });
  const files = join(home, 'data', 'import');
  mkdirSync(files, { recursive: true });
  cpSync(join(dist, 'bin'), join(home, 'bin'), { recursive: true });
  for (const part of ['lib', 'conf', 'providers']) symlinkSync(join(dist, part), join(home, part));
  symlinkSync(join(root, 'backend', 'keycloak', 'themes'), join(home, 'themes'));
  writeRealmFiles(settings, files);
}

function environment(settings, secrets) {
  return {
    KC_DB: 'postgres',
    KC_DB_URL: `jdbc:postgresql://127.0.0.1:${settings.ports.postgres}/keycloak`,
    KC_DB_USERNAME: 'keycloak',
    KC_DB_PASSWORD: secrets.keycloakDbPassword,
    KC_HTTP_ENABLED: 'true',
    KC_HTTP_HOST: '127.0.0.1',
    KC_HTTP_PORT: String(settings.ports.keycloak),
    KC_HTTP_MANAGEMENT_PORT: String(settings.ports.keycloakManagement),
    KC_HOSTNAME: settings.accountsUrl,
    ...(settings.accountsUrl !== settings.keycloakUrl && { KC_HOSTNAME_BACKCHANNEL_DYNAMIC: 'true', KC_PROXY_HEADERS: 'xforwarded' }),
    KC_CACHE: 'local',
    KC_BOOTSTRAP_ADMIN_USERNAME: 'admin',
    KC_BOOTSTRAP_ADMIN_PASSWORD: secrets.keycloakAdminPassword,
    JAVA_OPTS_KC_HEAP: '-Xms64m -Xmx256m',
    PASSERELLE_PUBLIC_URL: settings.publicUrl,
    PASSERELLE_API_CLIENT_SECRET: secrets.apiClientSecret,
    PASSERELLE_PORTAL_CLIENT_SECRET: secrets.portalClientSecret,
  };
}

function tellMilestones(settings, told) {
  const log = existsSync(logOf(settings)) ? readFileSync(logOf(settings), 'utf8') : '';
  for (const [sign, sentence] of milestones) {
    if (log.includes(sign) && !told.has(sign)) {
      told.add(sign);
      tell(sentence);
    }
  }
}

function lastErrors(settings) {
  const lines = readFileSync(logOf(settings), 'utf8').split('\n').filter((line) => /ERROR/.test(line));
  return lines.slice(-4).map((line) => line.slice(0, 300)).join('\n');
}

const realmSources = () => fingerprintOf(...realmFiles);
const realmStamp = (settings) => join(settings.folder, 'realm-from.txt');

/** The tests always get the realm of the files. People keep theirs: it holds the accounts they made. */
export const realmIsCurrent = (settings) => settings.name !== 'test' || isCurrent(realmStamp(settings), realmSources());

export async function startKeycloak(settings, secrets) {
  const dist = await fetchKeycloak(settings.dist);
  const anew = !realmIsCurrent(settings);
  if (anew) await stopKeycloak(settings);
  await databases(settings, secrets, postgresDriver(dist),
    [`${anew ? 'recreate' : 'ensure'}:keycloak:keycloak`, 'ensure:passerelle:passerelle']);
  if (!keycloakPid(settings)) {
    await mustBeFree(settings, 'keycloak', 'Keycloak');
    await mustBeFree(settings, 'keycloakManagement', 'the management of Keycloak');
    layOut(settings, dist);
    tell(`Starting Keycloak on port ${settings.ports.keycloak} ...`);
    startDetached({
      command: join(homeOf(settings), 'bin', 'kc.sh'),
      args: ['start', '--optimized', '--import-realm'],
      env: environment(settings, secrets),
      log: logOf(settings),
      pidFile: pidFileOf(settings),
    });
  }
  const pid = keycloakPid(settings);
  const told = new Set();
  try {
    await waitFor(async () => {
      tellMilestones(settings, told);
      return ready(settings);
    }, { limit: 300, every: 400, alive: () => isAlive(pid), label: 'Keycloak' });
  } catch (error) {
    throw error instanceof Obstacle ? new Obstacle(`${error.message} Its log is ${logOf(settings)}:\n${lastErrors(settings)}`) : error;
  }
  await settleRealm(settings, secrets);
  markCurrent(realmStamp(settings), realmSources());
}

export const keycloakIsUp = async (settings) => Boolean(keycloakPid(settings)) && ready(settings);

export const stopKeycloak = (settings) => stopByFile(pidFileOf(settings), 'kc.sh', 'Keycloak');
