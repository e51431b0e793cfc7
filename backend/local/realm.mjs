// What a realm file cannot say is settled over Keycloak's administration interface after each start.
// Every step may be repeated: it looks first and changes only what differs.
import { tell } from './tell.mjs';
import { keycloakAdmin } from './keycloak-admin.mjs';
import { secondFactorIsRequired, settleSecondFactor } from './second-factor.mjs';

const membershipMapper = 'oidc-organization-membership-mapper';
const groupMapper = 'oidc-organization-group-membership-mapper';
const claim = { 'access.token.claim': 'true', 'id.token.claim': 'true', 'userinfo.token.claim': 'true', 'introspection.token.claim': 'true' };

/** The token names, for each partner, the organisation's id and the person's groups in it. */
async function settleOrganizationScope(admin) {
  const scopes = await admin.get('/client-scopes');
  const scope = scopes.find((one) => one.name === 'organization');
  const path = `/client-scopes/${scope.id}/protocol-mappers/models`;
  const mappers = await admin.get(path);
  const membership = mappers.find((one) => one.protocolMapper === membershipMapper);
  const wanted = { ...membership.config, ...claim, 'jsonType.label': 'JSON', addOrganizationId: 'true', multivalued: 'true' };
  if (Object.entries(wanted).some(([key, value]) => membership.config[key] !== value)) {
    await admin.put(`${path}/${membership.id}`, { ...membership, config: wanted });
  }
  if (!mappers.some((one) => one.protocolMapper === groupMapper)) {
    await admin.post(path, { name: 'organization groups', protocol: 'openid-connect', protocolMapper: groupMapper, config: claim });
  }
}

/** The realm is imported once, but the address of the site and the client secrets can change between two starts. */
async function settleClients(admin, settings, secrets) {
  const site = settings.publicUrl;
  const [web] = await admin.get('/clients?clientId=passerelle-web');
  if (web.rootUrl !== site) {
    await admin.put(`/clients/${web.id}`, {
      ...web,
      rootUrl: site,
      baseUrl: `${site}/`,
      redirectUris: [`${site}/auth/callback`, `${site}/auth/silent`],
      webOrigins: [site],
      attributes: { ...web.attributes, 'post.logout.redirect.uris': `${site}/` },
    });
  }
  for (const [clientId, secret] of [['passerelle-api', secrets.apiClientSecret], ['passerelle-portal', secrets.portalClientSecret]]) {
    const [client] = await admin.get(`/clients?clientId=${clientId}`);
    if (client && secret && client.secret !== secret) await admin.put(`/clients/${client.id}`, { ...client, secret });
  }
}

/**
 * Access tokens at most: with the 30 s that the API gives to clocks (quarkus.oidc.token.lifespan-grace), a closed account
 * or an ended membership is out within five minutes. The realm file says the same; realms of an earlier version said more.
 */
const longestToken = 270;

async function settleTokens(admin) {
  if ((await admin.get('')).accessTokenLifespan > longestToken) await admin.put('', { accessTokenLifespan: longestToken });
}

export async function settleRealm(settings, secrets) {
  const admin = await keycloakAdmin(settings, secrets);
  await settleOrganizationScope(admin);
  await settleClients(admin, settings, secrets);
  await settleTokens(admin);
  await settleSecondFactor(admin, secondFactorIsRequired());
  // Tests sign in faster than people do: without this, Keycloak takes them for an attack.
  if (settings.name === 'test') await admin.put('', { quickLoginCheckMilliSeconds: 0 });
  tell('Keycloak: the realm is settled.');
}
