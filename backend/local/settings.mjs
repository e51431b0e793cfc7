// Where everything lies and which ports are used. A profile is one complete set of services:
// `run` is for people, `test` for the automatic tests, and both can be up at the same time.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Obstacle } from './tell.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

const usualPorts = {
  run: { postgres: 5433, keycloak: 8180, keycloakManagement: 9180, api: 8081, apiManagement: 9081, web: 8080 },
  test: { postgres: 5434, keycloak: 8181, keycloakManagement: 9181, api: 8083, apiManagement: 9083, web: 8082 },
};

const portVariables = {
  postgres: 'PASSERELLE_PG_PORT',
  keycloak: 'PASSERELLE_KEYCLOAK_PORT',
  keycloakManagement: 'PASSERELLE_KEYCLOAK_MANAGEMENT_PORT',
  api: 'PASSERELLE_API_PORT',
  apiManagement: 'PASSERELLE_API_MANAGEMENT_PORT',
  web: 'PASSERELLE_WEB_PORT',
};

function portFrom(variable, usual) {
  const text = process.env[variable];
  if (!text) return usual;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Obstacle(`${variable} must be a port number between 1 and 65535, but is "${text}".`);
  }
  return port;
}

export function settingsOf(name = 'run') {
  if (!usualPorts[name]) throw new Obstacle(`There is no profile "${name}": choose run or test.`);
  const ports = {};
  for (const [service, variable] of Object.entries(portVariables)) {
    ports[service] = portFrom(variable, usualPorts[name][service]);
  }
  const home = resolve(process.env.PASSERELLE_HOME || join(root, '.local'));
  const keycloakUrl = `http://localhost:${ports.keycloak}`;
  // Behind a reverse proxy people reach Keycloak by another address than our own programs do.
  const accountsUrl = (process.env.PASSERELLE_ACCOUNTS_URL || keycloakUrl).replace(/\/$/, '');
  return {
    name,
    ports,
    portVariables,
    home,
    dist: join(home, 'dist'),
    folder: join(home, name),
    documents: resolve(process.env.PASSERELLE_DOCUMENTS_FOLDER || join(home, name, 'documents')),
    keycloakUrl,
    accountsUrl,
    issuer: `${accountsUrl}/realms/passerelle`,
    publicUrl: process.env.PASSERELLE_PUBLIC_URL || `http://localhost:${ports.web}`,
  };
}

/** Reads `--name test` from the arguments; the rest is returned in order. */
export function readArguments(argv = process.argv.slice(2)) {
  const rest = [];
  let name = process.env.PASSERELLE_PROFILE || 'run';
  for (let i = 0; i < argv.length; i += 1) {
    if (argv[i] === '--name') name = argv[(i += 1)];
    else rest.push(argv[i]);
  }
  return { settings: settingsOf(name), rest };
}
