// A valid request for every operation: the records it needs, in the state it needs, asked for by somebody who may.
import { randomUUID } from 'node:crypto';
import { takes } from './contract.mjs';

/** The state a record must be in for a step, and who takes it. */
const steps = {
  submission: { from: 'draft', by: 'editor' },
  publication: { from: 'submitted', by: 'moderator' },
  return: { from: 'submitted', by: 'moderator' },
  withdrawal: { from: 'published', by: 'moderator' },
  restoration: { from: 'withdrawn', by: 'moderator' },
  reversions: { from: 'changed', by: 'editor' },
};
const pages = ['partners', 'agreements', 'projects', 'events'];

export function makeScenes({ ask, people, fixtures, operations }) {
  const own = fixtures.pontcharra;
  const elsewhere = fixtures['commune-rurale-de-dembela'];
  const example = (key) => structuredClone(operations.find((one) => one.key === key).body.example);
  const post = async (caller, path, body) => (await ask(people[caller], 'POST', path, body)).json;
  const tagOf = async (address) => (await ask(people.moderator, 'GET', address)).etag;
  const step = async (caller, address, noun, body) =>
    ask(people[caller], 'POST', `${address}/${noun}`, body, { 'if-match': await tagOf(address) });
  const titled = (text) => ({ fr: `${text} ${randomUUID()}` });

  const projectOf = (title) => ({
    ...example('POST /api/v1/projects'), titles: titled(title), summaries: titled('Essai'), themes: [{ code: 'waste', priority: 1 }],
    partners: [{ partnerId: own['/api/v1/partners'], side: 'north', roles: ['lead'] }, { partnerId: elsewhere['/api/v1/partners'], side: 'south', roles: ['operator'] }],
  });

  const drafts = {
    partners: () => post('editor', '/api/v1/partners?confirmedNew=true', { ...example('POST /api/v1/partners'), names: titled('Commune'), identifiers: [] }),
    agreements: () => post('editor', '/api/v1/agreements', {
      ...example('POST /api/v1/agreements'), titles: titled('Convention'),
      parties: [own, elsewhere].map((one) => ({ partnerId: one['/api/v1/partners'], role: 'signatory' })),
    }),
    projects: () => post('editor', '/api/v1/projects', projectOf('Projet')),
    events: () => post('editor', '/api/v1/events', { ...example('POST /api/v1/events'), titles: titled('Rencontre') }),
  };

  async function page(type, state) {
    const address = `/api/v1/${type}/${(await drafts[type]()).id}`;
    if (state === 'changed') {
      const name = type === 'partners' ? 'names' : 'titles';
      await ask(people.editor, 'PATCH', address, { [name]: titled('Autre nom') }, { 'if-match': await tagOf(address), 'content-type': 'application/merge-patch+json' });
    }
    if (['submitted', 'published', 'withdrawn'].includes(state)) await step('editor', address, 'submission');
    if (['published', 'withdrawn'].includes(state)) await step('moderator', address, 'publication');
    if (state === 'withdrawn') await step('moderator', address, 'withdrawal', {});
    return address;
  }

  const project = async () => (await page('projects', 'draft')).split('/').at(-1);
  const under = async (what) => (await post('editor', `/api/v1/projects/${await project()}/${what}`, example(`POST /api/v1/projects/{id}/${what}`))).id;
  const parts = {
    'funding-lines': () => under('funding-lines'),
    results: () => under('results'),
    indicators: () => under('indicators'),
    'indicator-values': async () => (await post('editor', `/api/v1/indicators/${await under('indicators')}/values`, example('POST /api/v1/indicators/{id}/values'))).id,
  };
  const theme = () => ({ ...example('POST /api/v1/themes'), code: `essai-${randomUUID().slice(0, 8)}` });
  const idOf = (address) => address.split('/').at(-1);
  const merge = async (preview) => ({ keptId: idOf(await page('partners', 'published')), mergedId: idOf(await page('partners', 'published')), preview });

  /** What some operations need beside the general rules below. */
  const special = {
    'GET /api/v1/search': async () => ({ query: 'q=eau' }),
    'PUT /api/v1/projects/{id}': async () => ({ address: await page('projects', 'draft'), body: projectOf('Autre projet') }),
    'POST /api/v1/partners': async () => ({ query: 'confirmedNew=true', body: { ...example('POST /api/v1/partners'), names: titled('Commune') } }),
    'POST /api/v1/themes': async () => ({ by: 'moderator', body: theme() }),
    'PUT /api/v1/themes/{code}': async () => {
      const made = theme();
      await post('moderator', '/api/v1/themes', made);
      return { by: 'moderator', address: `/api/v1/themes/${made.code}`, body: { ...made, position: 7 } };
    },
    'PATCH /api/v1/themes/{code}': async () => {
      const made = theme();
      await post('moderator', '/api/v1/themes', made);
      return { by: 'moderator', address: `/api/v1/themes/${made.code}`, body: { position: 7 } };
    },
    'GET /api/v1/themes/{code}': async () => ({ address: '/api/v1/themes/waste' }),
    'POST /api/v1/partner-merges': async () => ({ by: 'moderator', body: await merge(true) }),
    'GET /api/v1/partner-merges/{id}': async () => ({ by: 'moderator', address: `/api/v1/partner-merges/${(await post('moderator', '/api/v1/partner-merges', await merge(false))).id}` }),
    'POST /api/v1/partner-merges/{id}/undoing': async () => ({ by: 'moderator', address: `/api/v1/partner-merges/${(await post('moderator', '/api/v1/partner-merges', await merge(false))).id}/undoing` }),
    'GET /api/v1/moderation/queue/{type}/{id}/difference': async () =>
      ({ by: 'moderator', address: `/api/v1/moderation/queue/projects/${idOf(await page('projects', 'submitted'))}/difference` }),
    'GET /api/v1/partners/{id}/members': async () => ({ by: 'admin', address: '/api/v1/partners/pontcharra/members' }),
    'POST /api/v1/partners/{id}/organization': async () => ({ by: 'platformAdmin', address: '/api/v1/partners/pontcharra/organization' }),
    'PUT /api/v1/projects/{id}/editors/{partnerId}': async () => ({ by: 'admin', address: `${await page('projects', 'draft')}/editors/${elsewhere['/api/v1/partners']}` }),
    'DELETE /api/v1/projects/{id}/editors/{partnerId}': async () => ({ by: 'admin', address: `${await page('projects', 'draft')}/editors/${elsewhere['/api/v1/partners']}` }),
    'POST /api/v1/projects/{id}/funder-matches': async () => {
      const line = example('POST /api/v1/projects/{id}/funding-lines');
      const id = await project();
      await post('editor', `/api/v1/projects/${id}/funding-lines`, line);
      return { address: `/api/v1/projects/${id}/funder-matches`, body: { funderName: line.funderName, partnerId: own['/api/v1/partners'] } };
    },
  };

  async function reversion(address) {
    const history = await ask(people.editor, 'GET', `${address}/history`);
    return { seq: history.json.items.find((one) => one.action === 'changed').seq };
  }

  async function general({ path, method }) {
    const [, , , type, id, noun] = path.split('/');
    if (!path.includes('{')) return { address: path };
    if (pages.includes(type)) {
      const address = await page(type, steps[noun]?.from ?? 'draft');
      return {
        address: noun ? `${address}/${noun}` : address,
        by: steps[noun]?.by ?? 'editor',
        body: noun === 'reversions' ? await reversion(address) : undefined,
      };
    }
    if (parts[type]) return { address: `/api/v1/${type}/${await parts[type]()}${noun ? `/${noun}` : ''}` };
    throw new Error(`no scene for ${method} ${path}`);
  }

  /** The address of the record a request changes: where its version is read. */
  const recordOf = (address) => /^\/api\/v1\/[^/]+\/[^/]+/.exec(address)[0];
  const mayCall = (roles, name) => people[name].roles.some((role) => roles.includes(role));

  /** A valid request of the operation, ready to be damaged; a new record for each, since the last may have changed its own. */
  return async function scene(operation) {
    const made = special[operation.key] ? await special[operation.key]() : await general(operation);
    const by = made.by && mayCall(operation.roles, made.by) ? made.by : ['editor', 'moderator', 'admin', 'platformAdmin'].find((name) => mayCall(operation.roles, name));
    const address = made.address ?? operation.path;
    const headers = { authorization: `Bearer ${people[by].token}`, 'accept-language': 'en' };
    if (operation.body) headers['content-type'] = operation.body.type;
    if (takes(operation, 'header', 'If-Match')) headers['if-match'] = await tagOf(recordOf(address));
    return { method: operation.method, path: made.query ? `${address}?${made.query}` : address, headers, json: operation.body && (made.body ?? structuredClone(operation.body.example)) };
  };
}
