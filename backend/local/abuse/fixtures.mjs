// Records of each tenant for the tests to aim at, made through the API as people make them.

const json = { 'content-type': 'application/json' };

export function client(base) {
  return async (caller, method, path, body, headers = {}) => {
    const response = await fetch(base + path, {
      method,
      headers: { ...(caller && { authorization: `Bearer ${caller.token}` }), ...(body !== undefined && json), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${text.slice(0, 500)}`);
    return { json: text ? JSON.parse(text) : undefined, etag: response.headers.get('etag'), location: response.headers.get('location') };
  };
}

const project = (alias, partner) => ({
  titles: { fr: `Projet d'essai de ${alias}` },
  summaries: { fr: 'Un projet pour les essais.' },
  status: 'under-way',
  start: { value: '2020', precision: 'year' },
  themes: [{ code: 'waste', priority: 1 }],
  places: [{ name: 'Dembela', country: 'ML', side: 'south' }],
  partners: [{ partnerId: partner, side: 'north', roles: ['lead'] }],
});

const line = { funderName: "Agence de l'Eau", year: 2020, amount: { amount: '1000.00', currency: 'EUR' }, kind: 'cash', state: 'received' };
const agreement = (alias, partner) => ({ kind: 'cooperation-agreement', titles: { fr: `Convention de ${alias}` }, parties: [{ partnerId: partner, role: 'signatory' }] });
const event = (alias) => ({ kind: 'meeting', titles: { fr: `Rencontre de ${alias}` }, starts: { value: '2020', precision: 'year' } });
const indicator = { titles: { fr: 'Ménages' }, measure: 'unit', unit: { fr: 'ménages' }, direction: 'increase' };
const value = { starts: { value: '2020', precision: 'year' }, ends: { value: '2020', precision: 'year' }, target: '200', actual: '175' };

const owed = { starts: { value: '2019', precision: 'year' }, ends: { value: '2019', precision: 'year' }, target: '200' };

const lock = { starts: { value: '2010', precision: 'year' }, ends: { value: '2010', precision: 'year' }, reason: { fr: 'Rapport remis' } };

const question = { kind: 'question', texts: { fr: 'Se comprendre sans langue commune ?' } };
const sheet = { step: 'time', state: 'under-way', answers: [{ question: 'q11', text: { fr: 'Oui, chaque hiver.' } }] };
const report = { report: { dated: { value: '2021-06-30', precision: 'day' }, situation: { fr: 'Les deux bornes sont en service.' } } };
const effect = { effect: 'frozen', since: { value: '2020', precision: 'year' } };
const evaluation = { kind: 'final', starts: { value: '2020', precision: 'year' } };
const mission = { travelling: 'south', country: 'FR', starts: { value: '2020', precision: 'year' }, purposes: { fr: 'Voir le chantier' } };
const marker = { actors: { fr: 'Comités' }, statements: { fr: 'Ils affichent leurs comptes.' }, step: 'expect', side: 'south' };
const story = { kind: 'change', titles: { fr: 'Des comptes affichés' }, accounts: { fr: 'Chacun peut les lire.' }, dated: { value: '2020', precision: 'year' }, effect: 'positive', consent: { state: 'nobody-recognisable' } };
const answer = { kind: 'answer', texts: { fr: 'Un étudiant bilingue suit chaque réunion.' } };

/** What no tenant owns. */
const shared = { '/api/v1/themes': 'waste', '/api/v1/indicator-definitions': 'safe-water-access' };

/** Drafts of one tenant under each collection of the contract; `editor` belongs to it. */
export async function recordsOf(ask, alias, editor) {
  const idOf = (answer) => answer.json.id;
  const partner = idOf(await ask(editor, 'GET', `/api/v1/partners/${alias}`));
  const aProject = idOf(await ask(editor, 'POST', '/api/v1/projects', project(alias, partner)));
  const under = (what) => `/api/v1/projects/${aProject}/${what}`;
  const anIndicator = idOf(await ask(editor, 'POST', under('indicators'), indicator));
  await ask(editor, 'POST', `/api/v1/indicators/${anIndicator}/values`, owed);
  const aQuestion = idOf(await ask(editor, 'POST', under('lessons'), question));
  return {
    ...shared,
    '/api/v1/partners': partner,
    '/api/v1/projects': aProject,
    '/api/v1/agreements': idOf(await ask(editor, 'POST', '/api/v1/agreements', agreement(alias, partner))),
    '/api/v1/events': idOf(await ask(editor, 'POST', '/api/v1/events', event(alias))),
    '/api/v1/funding-lines': idOf(await ask(editor, 'POST', under('funding-lines'), line)),
    '/api/v1/results': idOf(await ask(editor, 'POST', under('results'), { kind: 'result', titles: { fr: 'Un effet' } })),
    '/api/v1/indicators': anIndicator,
    '/api/v1/indicator-values': idOf(await ask(editor, 'POST', `/api/v1/indicators/${anIndicator}/values`, value)),
    '/api/v1/guide-answers': idOf(await ask(editor, 'POST', under('guide-answers'), sheet)),
    '/api/v1/progress-reports': idOf(await ask(editor, 'POST', under('progress-reports'), report)),
    '/api/v1/report-links': (await ask(editor, 'POST', under('report-links'), { label: 'Animatrice de terrain' })).json.link.id,
    '/api/v1/reminders': idOf(await ask(editor, 'POST', under('reminders'), { partnerId: partner })),
    '/api/v1/context-effects': idOf(await ask(editor, 'POST', under('context-effects'), effect)),
    '/api/v1/evaluations': idOf(await ask(editor, 'POST', under('evaluations'), evaluation)),
    '/api/v1/missions': idOf(await ask(editor, 'POST', under('missions'), mission)),
    '/api/v1/change-markers': idOf(await ask(editor, 'POST', under('change-markers'), marker)),
    '/api/v1/change-stories': idOf(await ask(editor, 'POST', under('change-stories'), story)),
    '/api/v1/period-locks': idOf(await ask(editor, 'POST', under('period-locks'), lock)),
    '/api/v1/lessons': aQuestion,
    '/api/v1/lesson-replies': idOf(await ask(editor, 'POST', `/api/v1/lessons/${aQuestion}/replies`, answer)),
  };
}
