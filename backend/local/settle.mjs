// The realm's settling step by itself, for Keycloak in a container: addresses and secrets come from the environment.
import { settleRealm } from './realm.mjs';
import { Obstacle, runMain } from './tell.mjs';

function needed(name) {
  if (!process.env[name]) throw new Obstacle(`${name} is not set.`);
  return process.env[name];
}

await runMain(() => settleRealm(
  { name: 'container', keycloakUrl: needed('KEYCLOAK_URL'), publicUrl: needed('PASSERELLE_PUBLIC_URL') },
  { keycloakAdminPassword: needed('KEYCLOAK_ADMIN_PASSWORD'), apiClientSecret: needed('PASSERELLE_API_CLIENT_SECRET') },
));
