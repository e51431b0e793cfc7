// What a partner keeps to itself, with a word in every text that occurs nowhere else: drafts, what waits for the
// moderators, what was withdrawn, documents for the partners only, and what hangs on a public page without being public.
import { filePart, formOf, pdf, saidPart } from '../abuse/forms.mjs';

const patch = { 'content-type': 'application/merge-patch+json' };

export function makeHidden({ base, ask, people, fixtures }, { owner, team }) {
  const editor = people[team.editor];
  const partner = fixtures[owner]['/api/v1/partners'];
  const dembela = fixtures['commune-rurale-de-dembela']['/api/v1/partners'];
  const post = async (path, body) => `${path.split('?')[0]}/${(await ask(editor, 'POST', path, body)).json.id}`;
  const idOf = (address) => address.split('/').at(-1);
  const tagOf = async (address) => (await ask(people.moderator, 'GET', address)).etag;

  async function step(caller, address, noun, body) {
    await ask(caller, 'POST', `${address}/${noun}`, body, { 'if-match': await tagOf(address) });
  }

  const submit = (address) => step(editor, address, 'submission');
  async function publish(address) {
    await submit(address);
    await step(people.moderator, address, 'publication');
  }
  const change = async (address, body) => ask(editor, 'PATCH', address, body, { ...patch, 'if-match': await tagOf(address) });

  const project = (word, more) => post('/api/v1/projects', {
    titles: { fr: `Projet ${word}` }, summaries: { fr: `Un projet ${word}.` }, status: 'under-way', start: { value: '2020', precision: 'year' },
    themes: [{ code: 'waste', priority: 1 }], places: [{ name: `Lieu ${word}`, country: 'ML', side: 'south', latitude: 11.9, longitude: -5.9 }],
    partners: [{ partnerId: partner, side: 'north', roles: ['lead'] }], ...more,
  });
  const agreement = (word) => post('/api/v1/agreements', {
    kind: 'cooperation-agreement', titles: { fr: `Convention ${word}` }, descriptions: { fr: `Texte ${word}` }, starts: { value: '2020', precision: 'year' },
    parties: [partner, dembela].map((one) => ({ partnerId: one, role: 'signatory' })),
  });
  const event = (word, more) => post('/api/v1/events', { kind: 'meeting', titles: { fr: `Rencontre ${word}` }, starts: { value: '2020', precision: 'year' }, place: `Salle ${word}`, country: 'ML', ...more });
  const aPartner = (word, identity = word) => post('/api/v1/partners?confirmedNew=true', { names: { fr: `Commune ${identity}` }, descriptions: { fr: `Une commune ${word}.` }, type: 'municipality', country: 'ML', territory: `Cercle ${identity}` });

  async function document(page, word, visibility) {
    const { type, body } = formOf([filePart(pdf, `${word}.pdf`), saidPart({ category: 'minutes', titles: { fr: `Compte rendu ${word}` }, captions: { fr: `Légende ${word}` }, visibility })]);
    const response = await fetch(`${base}${page}/documents`, { method: 'POST', body, headers: { authorization: `Bearer ${editor.token}`, 'content-type': type } });
    if (!response.ok) throw new Error(`a document of ${page} was answered ${response.status}: ${await response.text()}`);
    return `/api/v1/documents/${(await response.json()).id}`;
  }

  const story = (word, openToAll) => ({
    kind: 'change', titles: { fr: `Récit ${word}` }, accounts: { fr: `Avant, ${word}.` }, dated: { value: '2020', precision: 'year' }, effect: 'positive', consent: { state: 'nobody-recognisable' }, openToAll,
  });

  async function parts(page, word) {
    const indicator = `/api/v1/indicators/${idOf(await post(`${page}/indicators`, { titles: { fr: `Ménages ${word}` }, measure: 'unit', unit: { fr: `foyers ${word}` }, direction: 'increase' }))}`;
    const question = `/api/v1/lessons/${idOf(await post(`${page}/lessons`, { kind: 'question', texts: { fr: `Et ${word} ?` }, themes: ['waste'], step: 'actors' }))}`;
    return [
      `/api/v1/context-effects/${idOf(await post(`${page}/context-effects`, { effect: 'frozen', since: { value: '2020', precision: 'year' }, texts: { fr: `Gelé ${word}.` } }))}`,
      `/api/v1/evaluations/${idOf(await post(`${page}/evaluations`, { kind: 'final', starts: { value: '2020', precision: 'year' }, summaries: { fr: `Évalué ${word}.` } }))}`,
      `/api/v1/missions/${idOf(await post(`${page}/missions`, { travelling: 'south', country: 'FR', starts: { value: '2020', precision: 'year' }, purposes: { fr: `Visite ${word}.` } }))}`,
      `/api/v1/change-markers/${idOf(await post(`${page}/change-markers`, { actors: { fr: `Comité ${word}` }, statements: { fr: `Il ${word}.` }, step: 'like', side: 'south', observations: [{ dated: { value: '2020', precision: 'year' }, extent: 'begun', accounts: { fr: `Vu ${word}.` } }] }))}`,
      `/api/v1/change-stories/${idOf(await post(`${page}/change-stories`, story(word, true)))}`,
      `/api/v1/guide-answers/${idOf(await post(`${page}/guide-answers`, { step: 'time', state: 'under-way', answers: [{ question: 'q11', text: { fr: `Avec ${word}.` } }], openToAll: true }))}`,
      `/api/v1/progress-reports/${idOf(await post(`${page}/progress-reports`, { report: { dated: { value: '2020-06-30', precision: 'day' }, situation: { fr: `Point ${word}` }, openToAll: true } }))}`,
      question,
      `/api/v1/lesson-replies/${idOf(await post(`${question}/replies`, { kind: 'answer', texts: { fr: `Par ${word}.` } }))}`,
      `/api/v1/funding-lines/${idOf(await post(`${page}/funding-lines`, { funderName: `Agence ${word}`, year: 2020, amount: { amount: '77777.00', currency: 'EUR' }, kind: 'cash', state: 'received', levies: [{ scheme: 'water', amount: '777.00' }] }))}`,
      `/api/v1/results/${idOf(await post(`${page}/results`, { kind: 'result', titles: { fr: `Effet ${word}` } }))}`,
      indicator,
      `/api/v1/indicator-values/${idOf(await post(`${indicator}/values`, { starts: { value: '2020', precision: 'year' }, ends: { value: '2020', precision: 'year' }, actual: '175', comment: { fr: `Note ${word}` } }))}`,
    ];
  }

  /**
   * Public pages beside which something is hidden, and what was public once: all there before the outsiders look first.
   *
   * @returns addresses of the public pages
   */
  async function groundwork(word) {
    const hiddenAgreement = await agreement(word);
    // Who takes part in a public project is named there, draft or not (PartnerBrief); the rest of its page stays its own.
    const hiddenPartner = await aPartner(word, `associée à ${owner}`);
    // Before it was published it said something else, and that is its editors' affair; the address keeps the first title.
    const page = await project(word, {
      titles: { fr: `Projet public de ${owner}` }, agreementId: idOf(hiddenAgreement),
      partners: [{ partnerId: partner, side: 'north', roles: ['lead'] }, { partnerId: idOf(hiddenPartner), side: 'south', roles: ['operator'] }],
    });
    await change(page, { summaries: { fr: 'Un projet.' }, places: [{ name: 'Dembela', country: 'ML', side: 'south' }] });
    await ask(editor, 'POST', `${page}/funding-lines`, { funderId: idOf(hiddenPartner), year: 2020, amount: { amount: '100.00', currency: 'EUR' }, kind: 'cash', state: 'received' });
    await publish(page);
    const openAgreement = await agreement('public');
    await publish(openAgreement);
    const openEvent = await event('publique', { projectId: idOf(page), agreementId: idOf(openAgreement) });
    await publish(openEvent);
    const gone = await project(word);
    await parts(gone, word);
    await publish(gone);
    await step(people.moderator, gone, 'withdrawal', { reason: `Motif ${word}` });
    return { page, openAgreement, openEvent, hidden: [hiddenAgreement, hiddenPartner, gone] };
  }

  /** @returns addresses of the hidden records */
  async function hide(word, { page, openAgreement, openEvent }) {
    const draft = await project(word);
    const waiting = await project(word);
    await submit(waiting);
    const drafts = [
      draft, waiting, await agreement(word), await aPartner(word), await event(word), await event(word, { projectId: idOf(page), agreementId: idOf(openAgreement) }),
      await project(word, { parentId: idOf(page) }),
    ];
    const documents = [];
    for (const open of [page, openAgreement, openEvent]) documents.push(await document(open, word, 'partners'));
    documents.push(await document(draft, word, 'public'));
    documents.push(`/api/v1/progress-reports/${idOf(await post(`${page}/progress-reports`, { report: { dated: { value: '2020-06-30', precision: 'day' }, situation: { fr: `Entre nous ${word}` } } }))}`);
    documents.push(`/api/v1/change-stories/${idOf(await post(`${page}/change-stories`, story(word, false)))}`);
    return [...drafts, ...documents, ...await parts(draft, word)];
  }

  return { partner, groundwork, hide };
}
