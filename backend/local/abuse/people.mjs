// The callers of the tests: everybody a role of the contract can mean, with the claims of a real sign-in, kept alive for
// an hour by the second key (an access token of the realm lives five minutes).
import { clientToken, claimsOf, signIn } from '../token.mjs';
import { signed } from './signing.mjs';

const hour = 3600;

/** Who signs in, for which partner (the alias of its organisation), with which names of `x-roles`. */
export const people = {
  visitor: { account: 'visitor.noaccess', tenant: null, roles: [] },
  reporter: { account: 'reporter.pontcharra', tenant: 'pontcharra', roles: ['reporter'] },
  editor: { account: 'editor.pontcharra', tenant: 'pontcharra', roles: ['reporter', 'editor'] },
  admin: { account: 'admin.pontcharra', tenant: 'pontcharra', roles: ['reporter', 'editor', 'partner-admin'] },
  reporterElsewhere: { account: 'reporter.dembela', tenant: 'commune-rurale-de-dembela', roles: ['reporter'] },
  editorElsewhere: { account: 'editor.dembela', tenant: 'commune-rurale-de-dembela', roles: ['reporter', 'editor'] },
  editorOfThird: { account: 'editor.cergy', tenant: 'ville-de-cergy', roles: ['reporter', 'editor'] },
  adminOfThird: { account: 'admin.cergy', tenant: 'ville-de-cergy', roles: ['reporter', 'editor', 'partner-admin'] },
  // A person of two partners belongs to neither tenant alone.
  editorOfTwo: { account: 'editor.both', tenant: null, roles: ['reporter', 'editor'] },
  client: { client: 'passerelle-portal', tenant: 'ville-de-cergy', roles: ['registered-client'] },
  moderator: { account: 'moderation', tenant: '*', roles: ['moderator'] },
  platformAdmin: { account: 'admin', tenant: '*', roles: ['platform-admin'] },
};

async function claims(settings, person) {
  const answer = person.client
    ? await clientToken(settings, person.client)
    : await signIn(settings, `${person.account}@demo.passerelle.test`);
  return claimsOf(answer.access_token);
}

/** The same people with a `token` each and its `claims`; everybody may do what the contract opens to all. */
export async function callers(settings, key) {
  const all = {};
  for (const [name, person] of Object.entries(people)) {
    const own = { ...await claims(settings, person) };
    own.exp = own.iat + hour;
    const token = signed({ alg: 'RS256', typ: 'JWT', kid: key.kid }, own, key.privateKey);
    all[name] = { token, claims: own, tenant: person.tenant, roles: ['visitor', ...person.roles] };
  }
  return all;
}
