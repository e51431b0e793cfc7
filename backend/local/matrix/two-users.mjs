// Two thousand reads of two people at once, and some writes before them: no answer may carry anything of the other. Each
// person has a project, a word in it, a language, and a number for every request, which problems give back in their address
// and writes in a field.
import http from 'node:http';
import { randomUUID } from 'node:crypto';
import { client } from '../abuse/fixtures.mjs';
import { tell } from '../tell.mjs';

const reads = 2000;
// Few enough not to wait for one another longer than the pool of connections lets anybody wait.
const writes = 16;
const agent = new http.Agent({ keepAlive: true, maxSockets: Infinity });

function ask(base, { method = 'GET', path, headers, json }) {
  const { hostname, port } = new URL(base);
  const body = json && Buffer.from(JSON.stringify(json));
  return new Promise((done) => {
    const sent = http.request({ hostname, port, method, path, agent, headers: { ...headers, ...(body && { 'content-type': 'application/json', 'content-length': body.length }) } }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts).toString() }));
    });
    sent.on('error', (error) => done({ failure: error.code, headers: {}, body: '' }));
    sent.end(body);
  });
}

async function userOf(stand, { name, caller, partner, language, notFound }) {
  const word = `zu${randomUUID().replaceAll('-', '')}`;
  const { json } = await client(stand.base)(stand.people[caller], 'POST', '/api/v1/projects', {
    titles: { fr: `Projet ${word}` }, status: 'planned', partners: [{ partnerId: stand.fixtures[partner]['/api/v1/partners'], side: 'north', roles: ['lead'] }],
  });
  return { name, slug: partner, word, language, notFound, project: `/api/v1/projects/${json.id}` };
}

const write = (me, other, number) => ({
  method: 'POST', path: `${me.project}/funding-lines`, status: 201, holds: [`Fonds ${me.name} ${number}`],
  json: { funderName: `Fonds ${me.name} ${number}`, year: 2020, amount: { amount: '1.00', currency: 'EUR' }, kind: 'cash', state: 'received' },
});

/** What one person asks, over and over, with what each answer must be and hold. */
const kinds = [
  (me) => ({ path: '/api/v1/me', status: 200, holds: [me.slug] }),
  (me) => ({ path: me.project, status: 200, holds: [me.word] }),
  (me) => ({ path: `${me.project}/input`, status: 200, holds: [me.word] }),
  (me) => ({ path: `${me.project}/rights`, status: 200, holds: ['"role-in-partner"', me.slug] }),
  (me) => ({ path: '/api/v1/projects?publication=draft&limit=100', status: 200, holds: [me.word] }),
  (me, other) => ({ path: other.project, status: 404, holds: [me.notFound] }),
  (me, other, number) => ({ path: `/api/v1/projects/essai-${me.name}-${number}`, status: 404, holds: [`essai-${me.name}-${number}`, me.notFound] }),
];

export async function askAsTwoUsers(stand, { tokenOf, report }) {
  const users = [
    await userOf(stand, { name: 'editorOfPontcharra', caller: 'editor', partner: 'pontcharra', language: 'it', notFound: 'Non trovato' }),
    await userOf(stand, { name: 'editorOfCergy', caller: 'editorOfThird', partner: 'ville-de-cergy', language: 'en', notFound: 'Not found' }),
  ];
  for (const user of users) user.token = await tokenOf(user.name);
  tell(`Sending ${reads} requests of two users at once ...`);
  const answers = await Promise.all(Array.from({ length: writes + reads }, async (_, number) => {
    const [me, other] = number % 2 ? users : [users[1], users[0]];
    const { status, holds, ...request } = (number < writes ? write : kinds[Math.floor(number / 2) % kinds.length])(me, other, number);
    const answer = await ask(stand.base, { ...request, headers: { authorization: `Bearer ${me.token}`, 'accept-language': me.language } });
    return { me, other, number, request, status, holds, answer };
  }));
  const ids = new Set();
  for (const { me, other, number, request, status, holds, answer } of answers) {
    const what = `request ${number} of ${me.name}, ${request.method ?? 'GET'} ${request.path}`;
    report.check('two thousand requests of two users at once', `${what} is answered as due`, answer.status === status, `${answer.status ?? answer.failure} ${answer.body.slice(0, 200)}`);
    report.check('two thousand requests of two users at once', `${what} carries its own marker`, holds.every((word) => answer.body.includes(word)), answer.body.slice(0, 200));
    report.check('two thousand requests of two users at once', `${what} carries nothing of the other`, !answer.body.includes(other.word) && !answer.body.includes(`Fonds ${other.name}`), answer.body.slice(0, 200));
    report.check('two thousand requests of two users at once', `${what} is answered in its language`, answer.headers['content-language'] === me.language, answer.headers['content-language']);
    const id = status === 404 && JSON.parse(answer.body).errorId;
    if (id) report.check('two thousand requests of two users at once', `${what} has an error id of its own`, !ids.has(id), id);
    ids.add(id);
  }
  agent.destroy();
  return answers.length;
}
