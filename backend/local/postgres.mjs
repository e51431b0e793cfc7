// A PostgreSQL server of our own: its data in the profile's folder, reachable from this machine only.
import { accessSync, chownSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fetchPostgres } from './maven.mjs';
import { mustBeFree } from './ports.mjs';
import { isAlive, runCommand, stopPid } from './processes.mjs';
import { root } from './settings.mjs';
import { jdkTool } from './tools.mjs';
import { Obstacle, tell } from './tell.mjs';

const nobody = 65534;
const dataFolder = (settings) => join(settings.folder, 'postgres');
const asRoot = () => process.getuid?.() === 0;

export function postgresPid(settings) {
  try {
    const pid = Number(readFileSync(join(dataFolder(settings), 'postmaster.pid'), 'utf8').split('\n')[0]);
    return isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * PostgreSQL refuses to run as root. As root it therefore runs as nobody where nobody can reach the folder,
 * else in a user namespace of its own, where root looks like nobody. Data keeps the way it was made with.
 */
function wayFor(settings, program) {
  if (!asRoot()) return { before: [], owner: undefined };
  const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
  const inNamespace = ['unshare', '-U'];
  const data = dataFolder(settings);
  const made = existsSync(join(data, 'PG_VERSION')) ? statSync(data).uid : undefined;
  // Asked of a second program, because the first one after a change of user may still start with root's rights.
  const reaches = ['sh', '-c', 'test -x "$0" && test -x "$1"', program, settings.folder];
  const works = (way) => spawnSync(way[0], [...way.slice(1), ...reaches]).status === 0;
  if (made !== 0 && works(asNobody)) return { before: asNobody, owner: nobody };
  if ((made === undefined || made === 0) && works(inNamespace)) return { before: inNamespace, owner: undefined };
  throw new Obstacle('PostgreSQL does not run as root, and neither "setpriv" nor "unshare -U" works here: start as an ordinary user.');
}

function run(way, program, args) {
  const [command, ...rest] = [...way.before, program, ...args];
  return runCommand(command, rest, { quiet: true, cwd: '/' });
}

function mustWork({ code, output }, what) {
  if (code !== 0) throw new Obstacle(`${what} failed: ${output.trim().split('\n').slice(-3).join(' ')}`);
}

async function create(settings, secrets, way, binaries) {
  const data = dataFolder(settings);
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const passwordFile = join(data, '..', 'postgres-password');
  writeFileSync(passwordFile, `${secrets.postgresPassword}\n`, { mode: 0o600 });
  if (way.owner !== undefined) [data, passwordFile].forEach((path) => chownSync(path, way.owner, way.owner));
  mustWork(await run(way, join(binaries, 'initdb'), ['-D', data, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`,
    '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions']), 'Making the PostgreSQL data folder');
  rmSync(passwordFile);
}

function serverOptions(settings) {
  const options = { port: settings.ports.postgres, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200 };
  // Test data is made anew each time: speed matters more than surviving a power cut.
  if (settings.name === 'test') Object.assign(options, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
  // The log's files are kept and written over: on a full disk a table cannot grow, which is refused and no more, before
  // the log cannot, which ends the server.
  else Object.assign(options, { min_wal_size: '512MB', max_wal_size: '512MB' });
  return Object.entries(options).map(([key, value]) => `-c ${key}='${value}'`).join(' ');
}

export async function startPostgres(settings, secrets) {
  const home = await fetchPostgres(settings.dist);
  if (postgresPid(settings)) return;
  await mustBeFree(settings, 'postgres', 'PostgreSQL');
  const binaries = join(home, 'bin');
  accessSync(join(binaries, 'postgres'), constants.X_OK);
  const way = wayFor(settings, join(binaries, 'postgres'));
  if (!existsSync(join(dataFolder(settings), 'PG_VERSION'))) await create(settings, secrets, way, binaries);
  tell(`Starting PostgreSQL on port ${settings.ports.postgres} ...`);
  mustWork(await run(way, join(binaries, 'pg_ctl'), ['-D', dataFolder(settings), '-w', '-t', '60', '-s',
    '-l', join(dataFolder(settings), 'server.log'), '-o', serverOptions(settings), 'start']), 'Starting PostgreSQL');
}

/** A restored data folder is given to whoever PostgreSQL will run as here. */
export function adoptData(settings) {
  const data = dataFolder(settings);
  if (!asRoot() || spawnSync('setpriv', [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', 'test', '-x', settings.folder]).status !== 0) return;
  chownSync(data, nobody, nobody);
  for (const name of readdirSync(data, { recursive: true })) chownSync(join(data, name), nobody, nobody);
}

/** INT is PostgreSQL's "fast" stop: running statements are rolled back, everything committed is kept. */
export async function stopPostgres(settings) {
  const pid = postgresPid(settings);
  if (!pid) return false;
  await stopPid(pid, { label: 'PostgreSQL', signal: 'SIGINT' });
  return true;
}

/** Each order is written as Databases.java reads it: "ensure:passerelle:passerelle". */
export async function databases(settings, secrets, driver, orders) {
  const source = join(root, 'backend', 'local', 'Databases.java');
  const { code, output } = await runCommand(jdkTool('java'), ['-Xmx64m', '-cp', driver, source, ...orders], {
    quiet: true,
    env: {
      ...process.env,
      DATABASES_URL: `jdbc:postgresql://127.0.0.1:${settings.ports.postgres}/postgres`,
      DATABASES_PASSWORD: secrets.postgresPassword,
      ROLE_KEYCLOAK: secrets.keycloakDbPassword,
      ROLE_PASSERELLE: secrets.databasePassword,
    },
  });
  mustWork({ code, output }, 'Making the databases');
}
