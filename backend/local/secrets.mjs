// Secrets of a local set of services. For people they are drawn at the first start; for tests they are fixed
// and known, since the test services hold nothing of value and listen on this machine alone.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = ['postgresPassword', 'keycloakDbPassword', 'databasePassword', 'keycloakAdminPassword', 'apiClientSecret', 'portalClientSecret'];

const testSecrets = {
  postgresPassword: 'postgres-test-only',
  keycloakDbPassword: 'keycloak-test-only',
  databasePassword: 'passerelle-test-only',
  keycloakAdminPassword: 'admin-test-only',
  apiClientSecret: 'api-test-only',
  portalClientSecret: 'portal-test-only',
};

export function secretsOf(settings) {
  const file = join(settings.folder, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secrets = settings.name === 'test' ? testSecrets
    : Object.fromEntries(names.map((name) => [name, randomBytes(18).toString('base64url')]));
  mkdirSync(settings.folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

/** What the API is started with. The tests read the same names. */
export function apiEnvironment(settings, secrets, database = 'passerelle') {
  return {
    PASSERELLE_DB_URL: `jdbc:postgresql://127.0.0.1:${settings.ports.postgres}/${database}`,
    PASSERELLE_DB_USER: 'passerelle',
    PASSERELLE_DB_PASSWORD: secrets.databasePassword,
    PASSERELLE_OIDC_ISSUER: settings.issuer,
    QUARKUS_OIDC_AUTH_SERVER_URL: `${settings.keycloakUrl}/realms/passerelle`,
    PASSERELLE_OIDC_CLIENT_SECRET: secrets.apiClientSecret,
    PASSERELLE_PUBLIC_URL: settings.publicUrl,
    PASSERELLE_KEYCLOAK_URL: settings.keycloakUrl,
    PASSERELLE_DOCUMENTS_FOLDER: settings.documents,
    QUARKUS_HTTP_HOST: '127.0.0.1',
    QUARKUS_HTTP_PORT: String(settings.ports.api),
    QUARKUS_MANAGEMENT_HOST: '127.0.0.1',
    QUARKUS_MANAGEMENT_PORT: String(settings.ports.apiManagement),
  };
}

/** `services.env` and `services.json`: the same facts, for shells and for programs. */
export function writeAddresses(settings, secrets) {
  const facts = {
    ...apiEnvironment(settings, secrets),
    PASSERELLE_KEYCLOAK_ADMIN_USER: 'admin',
    PASSERELLE_KEYCLOAK_ADMIN_PASSWORD: secrets.keycloakAdminPassword,
    PASSERELLE_PORTAL_CLIENT_SECRET: secrets.portalClientSecret,
    PASSERELLE_DEMO_PASSWORD: 'Passerelle-2026',
  };
  const lines = Object.entries(facts).map(([key, value]) => `${key}=${value}`);
  writeFileSync(join(settings.folder, 'services.env'), `${lines.join('\n')}\n`, { mode: 0o600 });
  writeFileSync(join(settings.folder, 'services.json'), `${JSON.stringify(facts, null, 2)}\n`, { mode: 0o600 });
}
