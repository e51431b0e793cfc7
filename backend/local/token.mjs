// Signs a person in as a browser does (authorization code with PKCE) and prints the access token:
// node backend/local/token.mjs --name test editor.pontcharra@demo.passerelle.test [password] [--claims]
// node backend/local/token.mjs --name test --client passerelle-portal   (client credentials)
import { createHash, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { secretsOf } from './secrets.mjs';
import { readArguments } from './settings.mjs';
import { Obstacle, runMain } from './tell.mjs';

export const demoPassword = 'Passerelle-2026';

/** A browser's memory for cookies, as far as one sign-in needs it. */
function visitor() {
  const cookies = new Map();
  return async (url, options = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...options, redirect: 'manual', headers: { ...options.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      cookies.set(name, value);
    }
    return response;
  };
}

/** The address the page's form is sent to. */
function formAddress(page) {
  const address = /<form[^>]*\saction="([^"]+)"/.exec(page)?.[1];
  return address?.replaceAll('&amp;', '&');
}

function refusalIn(page) {
  const text = /id="(?:input-error[^"]*|kc-error-message)"[^>]*>([\s\S]*?)<\//.exec(page)?.[1] ?? '';
  return text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim() || 'no reason was shown';
}

async function codeFor(visit, start, { username, password, onPage }) {
  let response = await visit(start);
  // E-mail first, password next, and what `onPage` answers to: a few pages, whether Keycloak asks for both at once or not.
  for (let pages = 0; pages < 6; pages += 1) {
    if (response.status >= 300 && response.status < 400) {
      const target = new URL(response.headers.get('location'), start);
      if (target.searchParams.has('code')) return target.searchParams.get('code');
      if (target.searchParams.has('error')) throw new Obstacle(`Sign-in was refused: ${target.searchParams.get('error')}.`);
      response = await visit(target);
      continue;
    }
    const page = await response.text();
    const address = formAddress(page);
    const asksForPerson = /name="(username|password)"/.test(page);
    const more = asksForPerson ? { username, ...(/name="password"/.test(page) && { password }) } : onPage(page);
    if (!address || !more || (asksForPerson && pages > 2)) throw new Obstacle(`Sign-in was refused: ${refusalIn(page)}.`);
    response = await visit(address, { method: 'POST', body: new URLSearchParams(more) });
  }
  throw new Obstacle('Sign-in was refused: Keycloak asks for something else first.');
}

export async function tokensFrom(issuer, fields) {
  const response = await fetch(`${issuer}/protocol/openid-connect/token`, { method: 'POST', body: new URLSearchParams(fields) });
  const answer = await response.json();
  if (!response.ok) throw new Obstacle(`No token was given: ${answer.error_description ?? answer.error}.`);
  return answer;
}

/** `onPage` gives the fields for a page that asks for something else than name and password; none, and the sign-in ends there. */
export async function signIn(settings, username, password = demoPassword, { client = 'passerelle-web', onPage = () => undefined } = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const redirect = `${settings.publicUrl}/auth/callback`;
  const start = new URL(`${settings.issuer}/protocol/openid-connect/auth`);
  start.search = new URLSearchParams({
    client_id: client,
    response_type: 'code',
    redirect_uri: redirect,
    scope: 'openid organization:*',
    state: 'scripted',
    ui_locales: 'en',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const code = await codeFor(visitor(), start, { username, password, onPage });
  return tokensFrom(settings.issuer, {
    grant_type: 'authorization_code', client_id: client, code, redirect_uri: redirect, code_verifier: verifier,
  });
}

export function clientToken(settings, clientId) {
  const secrets = secretsOf(settings);
  const secret = { 'passerelle-portal': secrets.portalClientSecret, 'passerelle-api': secrets.apiClientSecret }[clientId];
  if (!secret) throw new Obstacle(`No secret is known for the client "${clientId}".`);
  return tokensFrom(settings.issuer, { grant_type: 'client_credentials', client_id: clientId, client_secret: secret });
}

export const claimsOf = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    const { settings, rest } = readArguments();
    const claims = rest.includes('--claims');
    const [first, second] = rest.filter((word) => word !== '--claims');
    if (!first) throw new Obstacle('Whose token? node backend/local/token.mjs --name test editor.pontcharra@demo.passerelle.test');
    const tokens = first === '--client' ? await clientToken(settings, second) : await signIn(settings, first, second);
    console.log(claims ? JSON.stringify(claimsOf(tokens.access_token), null, 2) : tokens.access_token);
  });
}
