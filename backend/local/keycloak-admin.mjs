// Keycloak's administration interface, for the realm "passerelle".
import { Obstacle } from './tell.mjs';

async function answer(response, what) {
  const text = await response.text();
  if (!response.ok) throw new Obstacle(`Keycloak refused ${what}: ${response.status} ${text.slice(0, 200)}`);
  return text ? JSON.parse(text) : undefined;
}

const credentialsOf = (secrets) => ({ grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: secrets.keycloakAdminPassword });

async function administratorToken(settings, secrets) {
  const response = await fetch(`${settings.keycloakUrl}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams(credentialsOf(secrets)),
  });
  return (await answer(response, 'the administrator')).access_token;
}

export async function keycloakAdmin(settings, secrets) {
  const base = `${settings.keycloakUrl}/admin/realms/passerelle`;
  let token;
  let until = 0;
  // An administrator's token lives for a minute.
  const current = async () => {
    if (Date.now() > until) {
      token = await administratorToken(settings, secrets);
      until = Date.now() + 40_000;
    }
    return token;
  };
  const call = async (method, path, body) => answer(await fetch(base + path, {
    method,
    headers: { authorization: `Bearer ${await current()}`, ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  }), `${method} ${path || 'realm'}`);
  return {
    get: (path) => call('GET', path),
    put: (path, body) => call('PUT', path, body),
    post: (path, body) => call('POST', path, body),
    credentials: credentialsOf(secrets),
    remove: (path) => call('DELETE', path),
  };
}
