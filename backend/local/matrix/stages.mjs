// Valid requests on a record of one partner in a given state: a scene of the hostile suite, whose record is then led on to
// that state.
import { makeRecords } from '../abuse/records.mjs';
import { makeScenes } from '../abuse/scenes.mjs';

const aPage = /^\/api\/v1\/(partners|agreements|projects|events)(\?|$)/;
const aPartner = /^\/api\/v1\/partners\/[^/]+/;
const order = ['draft', 'submitted', 'published', 'withdrawn'];
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/;

/** The stand as the team of one partner sees it: the scenes speak of Pontcharra and its people. */
function seenBy(stand, { owner, team }) {
  const roles = Object.fromEntries(Object.entries(team).map(([role, name]) => [role, stand.people[name]]));
  return { ...stand, people: { ...stand.people, ...roles }, fixtures: { ...stand.fixtures, pontcharra: stand.fixtures[owner] } };
}

/** What the scenes do through `ask`, remembering the page they made last: the root of all that was made after it. */
function rememberingPages(ask) {
  const pages = [];
  return {
    pages,
    ask: async (caller, method, path, body, headers) => {
      const answer = await ask(caller, method, path, body, headers);
      if (method === 'POST' && aPage.test(path)) pages.push(`${path.split('?')[0]}/${answer.json.id}`);
      return answer;
    },
  };
}

export function makeStages(stand, operations, direction) {
  const own = seenBy({ ...stand, operations }, direction);
  const { people, fixtures } = own;
  const records = makeRecords(own);
  const partner = `/api/v1/partners/${fixtures.pontcharra['/api/v1/partners']}`;
  const tagOf = async (address) => (await stand.ask(people.moderator, 'GET', address)).etag;

  /** What the scenes of the hostile suite leave open: in whose name a project is begun, and that a merge is meant. */
  const bodies = {
    'POST /api/v1/projects': () => ({ json: records.projectOf('Projet') }),
    'POST /api/v1/partner-merges': ({ json }) => ({ json: { ...json, preview: false } }),
  };

  async function step(who, page, noun, body) {
    await stand.ask(people[who], 'POST', `${page}/${noun}`, body, { 'if-match': await tagOf(page) });
  }

  /** Leads a page to a state from wherever the scene left it. */
  async function bring(page, state) {
    const { publication } = (await stand.ask(people.moderator, 'GET', page)).json;
    const [from, to] = [order.indexOf(publication), order.indexOf(state)];
    if (from < 1 && to >= 1) await step('editor', page, 'submission');
    if (from < 2 && to >= 2) await step('moderator', page, 'publication');
    if (from < 3 && to >= 3) await step('moderator', page, 'withdrawal', {});
  }

  async function hide(document) {
    return (await stand.ask(people.editor, 'PATCH', document, { visibility: 'partners' }, { 'content-type': 'application/merge-patch+json', 'if-match': await tagOf(document) })).etag;
  }

  /**
   * @returns {Promise<{request: object, page: string, type: string, reread: string}>} `request` without a caller; `page`
   *   is the record it hangs on, none where it hangs on none; `reread` what its owner looks at afterwards
   */
  return async function stage(operation, state) {
    const memory = rememberingPages(stand.ask);
    const { headers, ...request } = await makeScenes({ ...own, ask: memory.ask })(operation);
    delete headers.authorization;
    if (state === 'none') return { request: { ...request, ...bodies[operation.key]?.(request), headers } };
    if (state === 'own page') {
      request.path = request.path.replace(aPartner, partner);
      return { request: { ...request, headers }, page: partner, type: 'partners', reread: partner };
    }
    const page = await lead(request, headers, memory.pages.at(-1) ?? await pageInstead(request), state);
    return { request: { ...request, headers }, page, type: page.split('/')[3], reread: rereadOf(operation, request.path, page) };
  };

  /** Of scenes that speak of the partner's own page: the same of one that it registered. */
  async function pageInstead(request) {
    const page = await records.page('partners', 'draft');
    request.path = request.path.replace(aPartner, page);
    return page;
  }

  async function lead(request, headers, page, state) {
    const [, , , type] = request.path.split('/');
    const tag = await tagOf(page);
    let target = page;
    // The hostile suite withdraws what is public; its editors withdraw what is not yet.
    if (state !== 'published' && request.path.endsWith('/withdrawal')) {
      target = await records.page(type, 'draft');
      request.path = `${target}/withdrawal`;
    }
    await bring(target, state === 'partners-only' ? 'published' : state);
    // A part of the page has a tag of its own, which the steps leave as it is.
    if (headers['if-match'] && (target !== page || headers['if-match'] === tag)) headers['if-match'] = await tagOf(target);
    if (state === 'partners-only' && type === 'documents') {
      const document = /^\/api\/v1\/documents\/[^/]+/.exec(request.path)[0];
      const hidden = await hide(document);
      if (headers['if-match']) headers['if-match'] = hidden;
    }
    return target;
  }
}

/** What shows that nothing has happened: the list that would have grown, else the record itself. */
function rereadOf({ method }, path, page) {
  const [bare] = path.split('?');
  // There is no list of the reminders of one project: a new one stands in its history.
  if (method === 'POST' && bare.endsWith('/reminders')) return `${page}/history`;
  if (method === 'POST' && /\/(funding-lines|results|indicators|period-locks|lessons|context-effects|evaluations|missions|change-markers|change-stories|documents|values|progress-reports|report-links)$/.test(bare)) return bare;
  // What was withdrawn cannot be read: that it is back would show in the list it belongs to.
  if (bare.endsWith('/restoration') && !bare.startsWith(page)) return `${page}/documents`;
  return bare.startsWith(page) ? page : bare.replace(/\/(content|replies|photos|baselines|hand-delivery)$/, '');
}

/** The same request on a record that does not exist. */
export function ofNothing(request) {
  const bytes = Array.from({ length: 20 }, () => Math.floor(Math.random() * 16).toString(16)).join('');
  return { ...request, path: request.path.replace(uuid, `01999999-0000-7000-8${bytes.slice(0, 3)}-${bytes.slice(3, 15)}`) };
}
