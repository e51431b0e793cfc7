// PostgreSQL and Keycloak come from Maven Central, so that a machine with a JDK and Maven needs nothing else.
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './processes.mjs';
import { jdkTool } from './tools.mjs';
import { Obstacle, tell } from './tell.mjs';

export const versions = { postgres: '18.6.0', keycloak: '26.7.3', maven: '3.9.11', dependencyPlugin: '3.8.1' };

function postgresPlatform() {
  const architecture = { x64: 'amd64', arm64: 'arm64v8' }[process.arch];
  if (!architecture || !['linux', 'darwin'].includes(process.platform)) {
    throw new Obstacle(`No PostgreSQL is packaged for ${process.platform} on ${process.arch}: use Linux or macOS, or docker compose.`);
  }
  return `${process.platform}-${architecture}`;
}

async function copyArtifact(artifact, folder) {
  const goal = `org.apache.maven.plugins:maven-dependency-plugin:${versions.dependencyPlugin}:copy`;
  const { code, output } = await runCommand('mvn', ['-q', '-B', goal, `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`], { quiet: true, cwd: folder });
  if (code !== 0) {
    console.error(output.trim().split('\n').slice(0, 5).join('\n'));
    throw new Obstacle(`Maven could not fetch ${artifact}: check the network and the Maven settings.`);
  }
}

async function must(command, args, cwd) {
  const { code, output } = await runCommand(command, args, { quiet: true, cwd });
  if (code !== 0) throw new Obstacle(`Unpacking failed (${command} ${args.join(' ')}): ${output.trim().split('\n').pop()}`);
}

/** Unpacks into a side folder and renames at the end, so that an interrupted start leaves nothing half done. */
async function unpackOnce(target, label, unpack) {
  if (existsSync(target)) return target;
  const side = `${target}.part-${process.pid}`;
  rmSync(side, { recursive: true, force: true });
  mkdirSync(side, { recursive: true });
  tell(`Fetching ${label} ...`);
  const made = await unpack(side);
  renameSync(made, target);
  rmSync(side, { recursive: true, force: true });
  return target;
}

const postgresHome = (dist) => join(dist, `postgresql-${versions.postgres}-${postgresPlatform()}`);
const keycloakHome = (dist) => join(dist, `keycloak-${versions.keycloak}`);

/** Once both are there, starting them needs no Maven. */
export const isFetched = (dist) => existsSync(postgresHome(dist)) && existsSync(keycloakHome(dist));

export function fetchPostgres(dist) {
  const platform = postgresPlatform();
  return unpackOnce(postgresHome(dist), `PostgreSQL ${versions.postgres}`, async (side) => {
    await copyArtifact(`io.zonky.test.postgres:embedded-postgres-binaries-${platform}:${versions.postgres}`, side);
    await must(jdkTool('jar'), ['xf', readdirSync(side).find((file) => file.endsWith('.jar'))], side);
    const made = join(side, 'postgresql');
    mkdirSync(made);
    await must('tar', ['-xJf', join(side, readdirSync(side).find((file) => file.endsWith('.txz')))], made);
    return made;
  });
}

export function fetchKeycloak(dist) {
  return unpackOnce(keycloakHome(dist), `Keycloak ${versions.keycloak} (177 MB)`, async (side) => {
    await copyArtifact(`org.keycloak:keycloak-quarkus-dist:${versions.keycloak}:zip`, side);
    await must(jdkTool('jar'), ['xf', readdirSync(side).find((file) => file.endsWith('.zip'))], side);
    const made = join(side, `keycloak-${versions.keycloak}`);
    chmodSync(join(made, 'bin', 'kc.sh'), 0o755);
    tell('Building Keycloak for PostgreSQL (about half a minute, once) ...');
    const { code, output } = await runCommand(join(made, 'bin', 'kc.sh'),
      ['build', '--db=postgres', '--health-enabled=true', '--features-disabled=kerberos'], { quiet: true });
    if (code !== 0) throw new Obstacle(`Keycloak could not be built: ${output.trim().split('\n').pop()}`);
    return made;
  });
}

/** A Maven of our own, for where the installed one is too old for a task. */
export function fetchMaven(dist) {
  const name = `apache-maven-${versions.maven}`;
  return unpackOnce(join(dist, name), `Maven ${versions.maven}`, async (side) => {
    await copyArtifact(`org.apache.maven:apache-maven:${versions.maven}:zip:bin`, side);
    await must(jdkTool('jar'), ['xf', readdirSync(side).find((file) => file.endsWith('.zip'))], side);
    chmodSync(join(side, name, 'bin', 'mvn'), 0o755);
    return join(side, name);
  });
}

export function postgresDriver(keycloak) {
  const folder = join(keycloak, 'lib', 'lib', 'main');
  return join(folder, readdirSync(folder).find((file) => file.startsWith('org.postgresql.postgresql-')));
}
