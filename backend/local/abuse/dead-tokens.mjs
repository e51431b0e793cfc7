// Tokens that must open nothing: forged, out of date, meant for others, or of somebody who is no longer there.
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { signIn, tokensFrom } from '../token.mjs';
import { signed } from './signing.mjs';

const encode = (part) => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

/** Good signature, one claim wrong. `iat` and `exp` are those of a token that would be good. */
function wrongClaims(claims, header, key) {
  const now = claims.iat;
  const without = (name) => Object.fromEntries(Object.entries(claims).filter(([one]) => one !== name));
  const variants = {
    expired: { ...claims, iat: now - 900, exp: now - 600 },
    'expired a minute and a half ago': { ...claims, iat: now - 400, exp: now - 90 },
    'never ends': without('exp'),
    'end is a text': { ...claims, exp: 'tomorrow' },
    'end is zero': { ...claims, exp: 0 },
    'ends before 1970': { ...claims, exp: -1 },
    'not yet valid': { ...claims, nbf: now + 3600 },
    'other audience': { ...claims, aud: 'account' },
    'other audiences': { ...claims, aud: ['account', 'passerelle-web'] },
    'audience as prefix': { ...claims, aud: 'passerelle-api.example' },
    'no audience': without('aud'),
    'other issuer': { ...claims, iss: claims.iss.replace(/[^/]+$/, 'master') },
    'issuer with a slash': { ...claims, iss: `${claims.iss}/` },
    'issuer elsewhere': { ...claims, iss: 'https://login.example/realms/passerelle' },
    'no issuer': without('iss'),
    'no subject': without('sub'),
    'ID token': { ...claims, typ: 'ID' },
    'refresh token': { ...claims, typ: 'Refresh' },
    'logout token': { ...claims, typ: 'Logout' },
    'no type': without('typ'),
  };
  return Object.fromEntries(Object.entries(variants).map(([name, all]) => [name, signed(header, all, key)]));
}

/** The claims of somebody who may, under a signature that is none. */
function wrongSignatures(claims, header, key, publicPem, good) {
  const [head, body, signature] = good.split('.');
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const hmac = (secret) => {
    const content = `${encode({ ...header, alg: 'HS256' })}.${body}`;
    return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
  };
  const es256 = () => {
    const content = `${encode({ ...header, alg: 'ES256' })}.${body}`;
    return `${content}.${sign('sha256', Buffer.from(content), { key: curve.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  };
  const stronger = encode({ ...claims, realm_access: { roles: ['platform-admin', 'moderator'] } });
  return {
    'algorithm none': `${encode({ ...header, alg: 'none' })}.${body}.`,
    'algorithm None, signature kept': `${encode({ ...header, alg: 'None' })}.${body}.${signature}`,
    'no algorithm': `${encode({ typ: 'JWT', kid: header.kid })}.${body}.${signature}`,
    'key of somebody else': signed(header, claims, other.privateKey),
    'key of somebody else, offered in the header': signed({ ...header, jwk: other.publicKey.export({ format: 'jwk' }) }, claims, other.privateKey),
    'key id nobody knows': signed({ ...header, kid: 'nobody' }, claims, key),
    'key id as a path': signed({ ...header, kid: '../../../../dev/null' }, claims, key),
    'no key id, key of somebody else': signed({ alg: 'RS256', typ: 'JWT' }, claims, other.privateKey),
    'HS256 with the public key': hmac(publicPem),
    'HS256 with an empty key': hmac(''),
    'ES256 by a stranger': es256(),
    'RS512 by a good key': signed({ ...header, alg: 'RS512' }, claims, key, 'sha512'),
    'claims made stronger': `${head}.${stronger}.${signature}`,
    'signature cut': `${head}.${body}.${signature.slice(0, -20)}`,
    'signature empty': `${head}.${body}.`,
    'signature of another token': `${head}.${body}.${signed(header, { ...claims, jti: 'other' }, key).split('.')[2]}`,
    'critical extension nobody knows': signed({ ...header, crit: ['later'], later: 1 }, claims, key),
    'claims are no object': `${head}.${encode('[1]')}.${signature}`,
    'claims cut': `${head}.${body.slice(0, 60)}.${signature}`,
    'five parts': `${good}.x.y`,
    'no token': 'passerelle',
    'two dots': '..',
  };
}

/** What the realm itself gives out for other uses. */
async function ofTheRealm(settings, admin) {
  const given = await signIn(settings, 'editor.pontcharra@demo.passerelle.test');
  const master = await tokensFrom(`${settings.keycloakUrl}/realms/master`, admin.credentials);
  return {
    'ID token of a real sign-in': given.id_token,
    'refresh token of a real sign-in': given.refresh_token,
    'access token of the realm of administrators': master.access_token,
  };
}

/**
 * People who were let in and are no longer: what they hold ends with its five minutes, here moved back by an hour.
 * Membership and roles are read from the token alone, so an old one is as dead as that of a closed account.
 */
function ofThePast(claims, header, key) {
  const old = (more) => signed(header, { ...claims, ...more, iat: claims.iat - 3600, exp: claims.iat - 3300 }, key);
  return {
    'closed account': old({ sub: '5a55e7e1-05e2-4000-8000-000013000000', preferred_username: 'closed.account@demo.passerelle.test' }),
    'membership that was ended': old({ organization: { pontcharra: { groups: ['/admins'] } } }),
    'role that was taken away': old({ realm_access: { roles: ['moderator'] } }),
    'session that was ended': old({ sid: 'ended' }),
  };
}

/** Name to token, all of them to be answered 401 wherever they are shown. */
export async function deadTokens(settings, admin, key, editor) {
  const header = { alg: 'RS256', typ: 'JWT', kid: key.kid };
  return {
    ...wrongClaims(editor.claims, header, key.privateKey),
    ...wrongSignatures(editor.claims, header, key.privateKey, key.publicPem, editor.token),
    ...ofThePast(editor.claims, header, key.privateKey),
    ...await ofTheRealm(settings, admin),
  };
}
