// A row for each operation of the contract: the policy (policies.mjs) that says who may. An operation without its row
// fails the matrix, and so does a row without its operation, or one that contradicts the operation's x-roles.
const pages = ['partners', 'agreements', 'projects', 'events'];
const reading = (path) => `GET /api/v1/${path}`;
const ofPages = (...ends) => pages.flatMap((type) => ends.map((end) => {
  const [verb, rest = ''] = end.split(' ');
  return `${verb} /api/v1/${type}/{id}${rest}`;
}));
const ofParts = (verbs, ...parts) => parts.flatMap((part) => verbs.map((verb) => `${verb} /api/v1/${part}/{id}`));
const editingVerbs = ['PUT', 'PATCH', 'DELETE'];

const lists = [
  'agreement-endings', 'confirmation-ages', 'reporting-states',
  'accumulations', 'activity-states', 'aggregations', 'agreement-kinds', 'agreement-validities', 'change-effects', 'change-extents', 'change-steps', 'change-story-kinds', 'consent-states', 'contact-kinds', 'context-effect-kinds', 'context-statuses', 'countries', 'currencies', 'date-precisions',
  'dimension-kinds', 'document-categories', 'due-states', 'evaluation-kinds', 'event-kinds', 'funding-kinds', 'funding-states', 'guide-questions', 'guide-states', 'guide-steps', 'indicator-directions', 'indicator-measures',
  'languages', 'lesson-kinds', 'lesson-reply-kinds', 'levy-schemes', 'member-roles', 'objective-levels', 'partner-roles', 'partner-types', 'party-roles', 'pillars', 'problem-types', 'project-forms',
  'project-statuses', 'publications', 'publics', 'recommendation-states', 'reminder-states', 'reminder-troubles', 'reference-lists', 'reference-lists/{list}', 'result-kinds', 'sdgs', 'sectors', 'sides', 'stance-states', 'successions', 'themes', 'themes/{code}',
  'volunteer-schemes',
];
/** What is asked across records: open to all, and each sees what is theirs to see (outsiders.mjs looks into the answers). */
const across = ['agreements', 'catalog', 'change-stories', 'changes', 'context-entries', 'context-entries/{id}', 'evaluations', 'events', 'facets', 'funding-lines', 'indicator-definitions', 'indicator-definitions/{code}', 'indicator-definitions/{code}/figures', 'indicator-values', 'indicators', 'lessons', 'map', 'missions', 'partners', 'progress-reports', 'projects', 'search', 'stats/funding', 'stats/levies', 'stats/summary'];

export const rows = {
  // The holder of a personal link is whoever has it: the scenes bring one.
  open: [...[...lists, ...across, 'linked-report'].map(reading), 'POST /api/v1/linked-report/progress-reports', 'POST /api/v1/linked-report/progress-reports/{id}/photos'],
  signedIn: [reading('me'), reading('due-values'), reading('due-values/board')],
  create: ['POST /api/v1/partners', 'POST /api/v1/agreements', 'POST /api/v1/events'],
  desk: [reading('reminders'), reading('reminders/proposals')],
  // A project is begun by one of its leads: nobody begins one in the name of others.
  lead: ['POST /api/v1/projects'],
  judge: [
    ...['doubles', 'organizations', 'queue', 'queue/{type}/{id}/difference'].map((what) => reading(`moderation/${what}`)),
    'POST /api/v1/indicator-definitions', 'PUT /api/v1/indicator-definitions/{code}', 'PATCH /api/v1/indicator-definitions/{code}',
    'POST /api/v1/themes', 'PUT /api/v1/themes/{code}', 'PATCH /api/v1/themes/{code}', 'GET /api/v1/reference-lists/{list}/{code}', 'PUT /api/v1/reference-lists/{list}/{code}',
    'POST /api/v1/context-entries', ...ofParts(editingVerbs, 'context-entries'),
    'GET /api/v1/partner-merges', 'POST /api/v1/partner-merges', 'GET /api/v1/partner-merges/{id}', 'POST /api/v1/partner-merges/{id}/undoing',
  ],
  govern: ['POST /api/v1/partners/{id}/organization', 'GET /api/v1/persons/{id}', 'POST /api/v1/persons/{id}/erasure'],
  read: [
    ...ofPages('GET', 'GET /history', 'GET /rights'),
    ...['agreements', 'projects', 'events'].map((type) => reading(`${type}/{id}/documents`)),
    ...['partners', 'agreements'].map((type) => reading(`${type}/{id}/dashboard`)),
    ...['agreements', 'funding', 'projects', 'logo', 'sheet'].map((what) => reading(`partners/{id}/${what}`)), reading('agreements/{id}/sheet'),
    ...['funding-lines', 'results', 'indicators', 'lessons', 'guide', 'sheet', 'period-report', 'context-effects', 'evaluations', 'missions', 'change-markers', 'change-stories', 'funding-plan', 'funding-curve', 'period-locks', 'progress-reports', 'values-due'].map((what) => reading(`projects/{id}/${what}`)),
    ...ofParts(['GET'], 'funding-lines', 'results', 'indicators', 'indicator-values', 'lessons', 'lesson-replies', 'guide-answers', 'documents', 'context-effects', 'evaluations', 'missions', 'change-markers', 'change-stories', 'period-locks', 'progress-reports'),
    reading('documents/{id}/content'), reading('indicators/{id}/values'),
  ],
  edit: [
    ...ofPages('PUT', 'PATCH', 'GET /input', 'POST /submission', 'POST /reversions', 'GET /reversions/{seq}'),
    ...['agreements', 'projects', 'events'].map((type) => `POST /api/v1/${type}/{id}/documents`),
    ...['funding-lines', 'results', 'indicators', 'lessons', 'context-effects', 'evaluations', 'missions', 'change-markers', 'change-stories', 'funder-matches', 'report-links', 'reminders'].map((what) => `POST /api/v1/projects/{id}/${what}`),
    ...ofParts(editingVerbs, 'funding-lines', 'results', 'indicators', 'lessons', 'context-effects', 'evaluations', 'missions', 'change-markers'), ...ofParts(['PUT', 'PATCH'], 'lesson-replies', 'change-stories'),
    'POST /api/v1/evaluations/{id}/baselines',
    'PUT /api/v1/projects/{id}/funding-plan', 'PATCH /api/v1/projects/{id}/funding-plan',
    'GET /api/v1/projects/{id}/report-links', 'PUT /api/v1/documents/{id}', 'PATCH /api/v1/documents/{id}', 'PUT /api/v1/partners/{id}/logo', 'DELETE /api/v1/indicator-values/{id}',
  ],
  // In the name of one's own partner, to a lesson of any project that one may read.
  reply: ['POST /api/v1/lessons/{id}/replies'],
  report: ['POST /api/v1/indicators/{id}/values', 'PUT /api/v1/indicator-values/{id}', 'PATCH /api/v1/indicator-values/{id}', ...ofParts(['PUT', 'PATCH'], 'guide-answers', 'progress-reports'), 'POST /api/v1/projects/{id}/progress-reports', 'POST /api/v1/progress-reports/{id}/photos'],
  agree: ['POST /api/v1/projects/{id}/stances'],
  lock: ['POST /api/v1/projects/{id}/period-locks', 'DELETE /api/v1/period-locks/{id}'],
  confirm: ['GET /api/v1/projects/{id}/hand-over', 'POST /api/v1/projects/{id}/confirmations', 'POST /api/v1/projects/{id}/guide-answers'],
  share: ['PUT /api/v1/projects/{id}/editors/{partnerId}', 'DELETE /api/v1/projects/{id}/editors/{partnerId}'],
  moderate: ofPages('POST /publication', 'POST /return', 'POST /restoration'),
  withdraw: ofPages('DELETE', 'POST /withdrawal'),
  remove: ['DELETE /api/v1/documents/{id}', 'DELETE /api/v1/lesson-replies/{id}', 'DELETE /api/v1/guide-answers/{id}', 'DELETE /api/v1/change-stories/{id}', 'DELETE /api/v1/progress-reports/{id}', 'DELETE /api/v1/partners/{id}/logo'],
  // Of what was taken away only those know who can give it back.
  revive: ['POST /api/v1/documents/{id}/restoration'],
  link: ['GET /api/v1/report-links/{id}', 'DELETE /api/v1/report-links/{id}', 'GET /api/v1/reminders/{id}', 'DELETE /api/v1/reminders/{id}', 'POST /api/v1/reminders/{id}/hand-delivery'],
  members: ['GET /api/v1/partners/{id}/members'],
};

/**
 * The states in which an operation is tried on a record: those in which it can succeed, and with `refusedIn` those in
 * which it only has to be refused to outsiders. Operations on no record have one: 'none'.
 */
export function statesOf({ key, method, path }) {
  if (!/^\/api\/v1\/(partners|agreements|projects|events|funding-lines|results|indicators|indicator-values|period-locks|lessons|lesson-replies|guide-answers|context-effects|evaluations|missions|change-markers|change-stories|documents|progress-reports|report-links|reminders)\/\{/.test(path)) return { in: ['none'], refusedIn: [] };
  if (path.endsWith('/organization')) return { in: ['own page'], refusedIn: [] };
  if (path.endsWith('/members')) return { in: ['draft', 'published', 'own page'], refusedIn: [] };
  if (/\/(publication|return)$/.test(path)) return { in: ['submitted'], refusedIn: [] };
  if (path.endsWith('/submission')) return { in: ['draft'], refusedIn: [] };
  if (path.startsWith('/api/v1/documents/') && path.endsWith('/restoration')) return { in: ['draft', 'published'], refusedIn: [] };
  if (path.endsWith('/restoration')) return { in: ['withdrawn'], refusedIn: [] };
  const document = path.startsWith('/api/v1/documents/') ? ['partners-only'] : [];
  // What is not opened to all is for the partners, on a public page too.
  if (/^\/api\/v1\/(progress-reports|change-stories)\//.test(path)) {
    const reads = method === 'GET';
    return { in: ['draft', 'partners-only', ...(reads ? ['submitted', 'withdrawn'] : [])], refusedIn: reads ? [] : ['submitted', 'withdrawn'] };
  }
  if (/^\/api\/v1\/(report-links|reminders)\//.test(path) || path.endsWith('/report-links')) return { in: ['draft', 'published'], refusedIn: [] };
  if (method === 'GET' && !/\/(input|reversions)/.test(key)) return { in: ['draft', 'submitted', 'published', 'withdrawn', ...document], refusedIn: [] };
  return { in: ['draft', 'published', ...document], refusedIn: ['submitted', 'withdrawn'] };
}

/** What the public knows in a state. */
export const visibilityOf = { none: 'public', draft: 'private', submitted: 'private', withdrawn: 'private', 'partners-only': 'private', published: 'public', 'own page': 'public' };
