// Makes the records that the scenes need, each in the state it is needed in, through the API as people do.
import { randomUUID } from 'node:crypto';
import { filePart, formOf, pdf, png, saidPart } from './forms.mjs';

export const idOf = (address) => address.split('/').at(-1);

export function makeRecords({ base, ask, people, fixtures, operations }) {
  const own = fixtures.pontcharra;
  const elsewhere = fixtures['commune-rurale-de-dembela'];
  const example = (key) => structuredClone(operations.find((one) => one.key === key).body.example);
  const post = async (caller, path, body) => (await ask(people[caller], 'POST', path, body)).json;
  const tagOf = async (address) => (await ask(people.moderator, 'GET', address)).etag;
  const titled = (text) => ({ fr: `${text} ${randomUUID()}` });

  async function step(caller, address, noun, body) {
    return ask(people[caller], 'POST', `${address}/${noun}`, body, { 'if-match': await tagOf(address) });
  }

  const projectOf = (title) => ({
    ...example('POST /api/v1/projects'), titles: titled(title), summaries: titled('Essai'), themes: [{ code: 'waste', priority: 1 }],
    partners: [{ partnerId: own['/api/v1/partners'], side: 'north', roles: ['lead'] }, { partnerId: elsewhere['/api/v1/partners'], side: 'south', roles: ['operator'] }],
  });
  const partnerOf = () => ({ ...example('POST /api/v1/partners'), names: titled('Commune'), identifiers: [] });

  const drafts = {
    partners: () => post('editor', '/api/v1/partners?confirmedNew=true', partnerOf()),
    agreements: () => post('editor', '/api/v1/agreements', {
      ...example('POST /api/v1/agreements'), titles: titled('Convention'),
      parties: [own, elsewhere].map((one) => ({ partnerId: one['/api/v1/partners'], role: 'signatory' })),
    }),
    projects: () => post('editor', '/api/v1/projects', projectOf('Projet')),
    events: () => post('editor', '/api/v1/events', { ...example('POST /api/v1/events'), titles: titled('Rencontre') }),
  };

  /** Address of a new record with a page: a draft, changed once, submitted, published or withdrawn. */
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

  const project = async () => idOf(await page('projects', 'draft'));
  const under = async (what) => (await post('editor', `/api/v1/projects/${await project()}/${what}`, example(`POST /api/v1/projects/{id}/${what}`))).id;

  /** Sends a form as the editor; the client of the others sends JSON alone. */
  async function form(method, path, parts, headers) {
    const { type, body } = formOf(parts);
    const response = await fetch(base + path, { method, body, headers: { authorization: `Bearer ${people.editor.token}`, 'content-type': type, ...headers } });
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
    return response.json();
  }

  const documentForm = () => [filePart(pdf, 'Rapport.pdf'), saidPart({ ...example('PUT /api/v1/documents/{id}'), category: 'minutes' })];
  const photoForm = () => [filePart(png, 'photo.png'), saidPart({ titles: titled('Photo') })];
  const logoForm = () => [filePart(png, 'logo.png')];

  async function document() {
    return (await form('POST', `${await page('projects', 'draft')}/documents`, documentForm())).id;
  }

  async function partnerWithLogo() {
    const address = await page('partners', 'draft');
    await form('PUT', `${address}/logo`, logoForm(), { 'if-match': await tagOf(address) });
    return address;
  }

  async function theme() {
    const made = { ...example('POST /api/v1/themes'), code: `essai-${randomUUID().slice(0, 8)}` };
    await post('moderator', '/api/v1/themes', made);
    return made;
  }

  async function definition() {
    const made = { ...example('POST /api/v1/indicator-definitions'), code: `essai-${randomUUID().slice(0, 8)}` };
    await post('moderator', '/api/v1/indicator-definitions', made);
    return made;
  }

  /** Ids of what has no page of its own, by the noun in its address. */
  const parts = {
    'funding-lines': () => under('funding-lines'),
    results: () => under('results'),
    indicators: () => under('indicators'),
    'indicator-values': async () => (await post('editor', `/api/v1/indicators/${await under('indicators')}/values`, example('POST /api/v1/indicators/{id}/values'))).id,
    'period-locks': () => under('period-locks'),
    lessons: () => under('lessons'),
    'lesson-replies': async () => (await post('editor', `/api/v1/lessons/${await under('lessons')}/replies`, example('POST /api/v1/lessons/{id}/replies'))).id,
    'guide-answers': () => under('guide-answers'),
    'progress-reports': () => under('progress-reports'),
    'context-entries': async () => (await post('moderator', '/api/v1/context-entries', example('POST /api/v1/context-entries'))).id,
    'context-effects': () => under('context-effects'),
    evaluations: () => under('evaluations'),
    missions: () => under('missions'),
    'change-markers': () => under('change-markers'),
    'change-stories': () => under('change-stories'),
    documents: document,
  };

  return { ask, people, own, elsewhere, example, post, tagOf, titled, projectOf, partnerOf, page, project, parts, document, documentForm, logoForm, photoForm, partnerWithLogo, theme, definition };
}
