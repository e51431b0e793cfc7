// Real tokens of the real Keycloak for everybody in the cast, renewed by another sign-in before their five minutes end;
// and people who were let in and are no longer: their accounts are made, used, and closed or emptied in Keycloak.
import { randomUUID } from 'node:crypto';
import { pause } from '../ports.mjs';
import { claimsOf, clientToken, demoPassword, signIn, tokensFrom } from '../token.mjs';
import { accounts, extras, program } from './cast.mjs';

const spare = 60_000;
const shortLife = 5;
const person = (name) => `${name}@demo.passerelle.test`;

/** Gives `who` a token that lasts another minute at least; several at once share one sign-in. */
export function tokenKeeper(settings, usernames) {
  const kept = new Map();
  const fetchFor = (who) => (who === program.name ? clientToken(settings, program.client) : signIn(settings, usernames[who]));
  return async (who) => {
    const known = kept.get(who);
    if (known && (await known).until > Date.now() + spare) return (await known).token;
    const next = fetchFor(who).then(({ access_token: token }) => ({ token, claims: claimsOf(token), until: claimsOf(token).exp * 1000 }));
    kept.set(who, next);
    return (await next).token;
  };
}

/** People in Keycloak for the length of `work`. */
export async function withAccounts(admin, work) {
  const made = [];
  const organizations = await admin.get('/organizations?first=0&max=2000');

  async function account() {
    const username = person(`matrix.${randomUUID()}`);
    await admin.post('/users', {
      username, email: username, emailVerified: true, enabled: true, firstName: 'Essai', lastName: 'Essai', attributes: { locale: ['fr'] },
      credentials: [{ type: 'password', value: demoPassword, temporary: false }],
    });
    const [{ id }] = await admin.get(`/users?username=${username}&exact=true`);
    made.push(id);
    return { id, username };
  }

  async function member(organization, group) {
    const one = await account();
    const { id } = organizations.find(({ alias }) => alias === organization);
    await admin.post(`/organizations/${id}/members`, one.id);
    const groups = await admin.get(`/organizations/${id}/groups?search=${group}`);
    await admin.put(`/organizations/${id}/groups/${groups.find(({ name }) => name === group).id}/members/${one.id}`);
    return { ...one, organization: id };
  }

  try {
    const usernames = Object.fromEntries(Object.entries(accounts).map(([name, username]) => [name, person(username)]));
    for (const [name, { organization, group }] of Object.entries(extras)) usernames[name] = (await member(organization, group)).username;
    return await work({ usernames, member });
  } finally {
    for (const id of made) await admin.remove(`/users/${id}`);
  }
}

/** A client like the web application's whose tokens live for seconds, so that nobody has to wait for five minutes. */
async function withShortClient(settings, admin, work) {
  const [web] = await admin.get('/clients?clientId=passerelle-web');
  const clientId = `matrix-${randomUUID()}`;
  const { id: _, ...copy } = web;
  await admin.post('/clients', { ...copy, clientId, protocolMappers: web.protocolMappers.map(({ id: __, ...mapper }) => mapper), attributes: { ...web.attributes, 'access.token.lifespan': String(shortLife) } });
  const [{ id }] = await admin.get(`/clients?clientId=${clientId}`);
  try {
    return await work(clientId);
  } finally {
    await admin.remove(`/clients/${id}`);
  }
}

/**
 * Two editors of Pontcharra: the account of one is closed, the other is taken out of the partner.
 *
 * @param check (sentence, truth) notes what is found on the way
 * @param mayEdit (token) => whether the API lets this token change a record of Pontcharra
 * @returns the dead token of the closed account, and the user name of the one who is no longer a member
 */
export async function peopleOfThePast(settings, admin, { member, check, mayEdit }) {
  return withShortClient(settings, admin, async (client) => {
    const [closed, former] = [await member('pontcharra', 'editors'), await member('pontcharra', 'editors')];
    const letIn = {};
    for (const [name, { username }] of Object.entries({ closed, former })) {
      letIn[name] = await signIn(settings, username, demoPassword, { client });
      check(`${name}: may edit while an editor`, await mayEdit(letIn[name].access_token));
    }
    await admin.put(`/users/${closed.id}`, { ...await admin.get(`/users/${closed.id}`), enabled: false });
    await admin.remove(`/organizations/${former.organization}/members/${former.id}`);

    for (const name of ['closed', 'former']) {
      const renewed = tokensFrom(settings.issuer, { grant_type: 'refresh_token', client_id: client, refresh_token: letIn[name].refresh_token });
      check(`${name}: cannot renew the token`, await renewed.then(() => false, () => true));
    }
    check('closed: cannot sign in', await signIn(settings, closed.username).then(() => false, () => true));
    const { access_token: again } = await signIn(settings, former.username);
    check('former: a new token names no partner', claimsOf(again).organization === undefined);
    check('former: may not edit with a new token', !(await mayEdit(again)));
    return { closedToken: letIn.closed.access_token, formerToken: letIn.former.access_token, formerUsername: former.username };
  });
}

/** Waits until the API no longer takes these tokens, as long as they could live at most. */
export async function untilDead(tokens, isTaken, leeway) {
  const end = Math.max(...tokens.map((token) => claimsOf(token).exp * 1000)) + leeway * 1000;
  for (;;) {
    if (!(await Promise.all(tokens.map(isTaken))).some(Boolean)) return true;
    if (Date.now() > end + 2000) return false;
    await pause(1000);
  }
}
