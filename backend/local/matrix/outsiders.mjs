// What outsiders learn of what a partner keeps to itself: nothing. They ask everything the contract offers to ask, before
// and after it is written; no answer may hold its words, and none may be another than before, in counts, sums and pages.
import { randomUUID } from 'node:crypto';
import { send } from '../abuse/send.mjs';
import { textsOf } from '../workbook.mjs';
import { nameOf, directions } from './cast.mjs';
import { eachInLanes } from './cells.mjs';
import { makeHidden } from './hidden.mjs';

const stranger = [{ who: 'nobody' }, { who: 'stranger' }, { who: 'editorOfTwo', actingFor: 'arcade-une-terre-pour-vivre' }];
/** Who is a stranger to whose records; a partner's own drafts of the one before do not disturb, as they are compared anew. */
const outsidersOf = {
  pontcharra: [...stranger, { who: 'adminOfCergy' }, { who: 'programOfCergy' }],
  'ville-de-cergy': [{ who: 'nobody' }, { who: 'adminOfPontcharra' }],
};
const insiderOf = { pontcharra: { who: 'editorOfPontcharra' }, 'ville-de-cergy': { who: 'editorOfCergy' } };

/** Where the partner's own people must find what is hidden, or the test would be blind; search, indicators and lessons speak of what is published. */
const shown = ['/projects', '/agreements', '/events', '/partners', '/funding-lines', '/facets', '/map', '/stats/funding', '/stats/levies', '/stats/summary', '/partners/{id}/projects', '/partners/{id}/agreements', '/projects/{id}', '/projects/{id}/documents', '/projects/{id}/history', '/agreements/{id}/documents', '/events/{id}/documents'];

/** The values of a parameter worth asking with. */
function valuesOf({ name, schema }, { partner, page, openAgreement, word }) {
  const one = schema.type === 'array' ? schema.items : schema;
  if (name === 'limit' || name === 'cursor' || name === 'lang') return [];
  if (one.enum) return one.enum;
  if (one.type === 'boolean') return [true];
  const id = (address) => address.split('/').at(-1);
  return {
    publication: ['draft', 'submitted', 'withdrawn'], q: [word], partner: [partner], funder: [partner], project: [id(page)], agreement: [id(openAgreement)], lineFunder: [partner],
    year: [2020], lineYear: [2020], country: ['ML'], theme: ['waste'],
    sdg: [6], minAmount: [77000], updatedSince: ['2020-01-01T00:00:00Z'], bbox: ['-7,11,-5,13'], currency: ['EUR'], step: ['actors'], include: ['partners,agreements,changeMarkers,changeStories,context,documents,evaluations,funding,guide,lessons,missions,progress,results'],
    reporting: ['no-indicators'], confirmation: ['never'], ending: ['within-12-months'], standing: ['proposed'],
  }[name] ?? [];
}

/** Every read of the contract that is open to all, with each of its parameters; `ground` gives ids and values. */
function questions(operations, ground) {
  const asked = [];
  for (const operation of operations.filter(({ method, open, path }) => method === 'GET' && open && !/reference-lists|themes\/|openapi|reversions|linked-report/.test(path))) {
    for (const path of addressesOf(operation.path, ground)) {
      const query = operation.parameters.filter((one) => one.in === 'query');
      const needed = { q: ground.word, from: '2020-01-01', to: '2026-12-31' };
      const base = [...(query.some(({ name }) => name === 'limit') ? ['limit=100'] : []), ...query.filter(({ required }) => required).map(({ name }) => `${name}=${needed[name]}`)];
      const single = query.flatMap((one) => valuesOf(one, ground).map((value) => [`${one.name}=${encodeURIComponent(value)}`]));
      // Without a publication a list holds what is published: whatever else is asked is asked of the drafts too.
      const drafts = query.some(({ name }) => name === 'publication') ? single.filter(([one]) => !one.startsWith('publication=')).map((one) => ['publication=draft', ...one]) : [];
      const variants = [[], ...single, ...drafts];
      for (const variant of variants) {
        const all = [...base.filter((one) => !variant.some((other) => other.split('=')[0] === one.split('=')[0] || (/^format=/.test(other) && /^limit=/.test(one)))), ...variant];
        asked.push({ operation: operation.path, path: all.length > 0 ? `${path}?${all.join('&')}` : path });
      }
    }
  }
  return asked;
}

function addressesOf(path, { partner, page, openAgreement, openEvent }) {
  if (!path.includes('{')) return [path];
  const root = { partners: `/api/v1/partners/${partner}`, projects: page, agreements: openAgreement, events: openEvent }[path.split('/')[3]];
  return root && path.split('{').length === 2 ? [path.replace(/^\/api\/v1\/[^/]+\/\{id\}/, root)] : [];
}

export async function askOutsiders(stand, operations, { tokenOf, report }) {
  const get = async (path, { who, actingFor }) => {
    const token = who === 'nobody' ? undefined : await tokenOf(who);
    const answer = await send(stand.base, { method: 'GET', path, headers: { ...(token && { authorization: `Bearer ${token}` }), ...(actingFor && { 'acting-for': actingFor }) } });
    // A workbook or a document is packed: what it tells stands in its sheets, or in its text.
    const packed = /spreadsheetml|wordprocessingml/.test(answer.headers['content-type']);
    return { status: answer.status, body: packed ? textsOf(answer.bytes).join('\n') : answer.body, etag: answer.headers.etag };
  };
  for (const direction of directions) await askAbout(stand, direction, operations, { get, report });
}

async function askAbout(stand, direction, operations, { get, report }) {
  const word = `zq${randomUUID().replaceAll('-', '')}`;
  const hidden = makeHidden(stand, direction);
  const ground = { ...await hidden.groundwork(word), partner: hidden.partner, word };
  const asked = questions(operations, ground);
  const answersTo = async (member) => {
    const answers = new Map();
    await eachInLanes(asked, async ({ path }) => answers.set(path, await get(path, member)));
    return answers;
  };

  const outsiders = outsidersOf[direction.owner];
  const before = new Map();
  for (const member of outsiders) before.set(member, await answersTo(member));
  const records = [...ground.hidden, ...await hidden.hide(word, ground)];
  for (const member of outsiders) {
    const after = await answersTo(member);
    for (const { operation, path } of asked) compare({ operation, what: `GET ${path} by ${nameOf(member)}`, word, anonymous: member.who === 'nobody' }, before.get(member).get(path), after.get(path), report);
    for (const address of records) {
      const { status } = await get(address, member);
      report.check('a hidden record is nothing to outsiders', `GET ${address} by ${nameOf(member)}`, status === 404, String(status));
    }
  }
  lookForOneself({ asked, word, own: await answersTo(insiderOf[direction.owner]), nobody: await answersTo({ who: 'nobody' }), owner: direction.owner, report });
}

const settled = ({ body }) => body.replace(/"errorId":"[^"]+"/, '');

function compare({ operation, what, word, anonymous }, before, after, report) {
  const test = `outsiders learn nothing from GET ${operation}`;
  report.check(test, `${what} is answered`, after.status < 400 || after.status === 404, `${after.status} ${after.body.slice(0, 200)}`);
  for (const answer of [before, after]) report.check(test, `${what} says nothing of what is hidden`, !mentions(answer, word), excerpt(answer.body, word));
  report.check(test, `${what} is as it was`, before.status === after.status && settled(before) === settled(after), firstDifference(before.body, after.body));
  // With a token nothing is kept, and the tag of a file may tell that something happened; without one it must not.
  if (anonymous) report.check(test, `${what} has the tag it had`, before.etag === after.etag, `${before.etag} became ${after.etag}`);
}

/** A question may come back in the answer (a filter in a link, an address in a problem): that is no news. */
const mentions = ({ body }, word) => body.replaceAll(`q=${word}`, '').includes(word);
const excerpt = (body, word) => body.slice(Math.max(0, body.indexOf(word) - 160), body.indexOf(word) + 80);

function firstDifference(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `${one.slice(Math.max(0, at - 80), at + 60)} became ${other.slice(Math.max(0, at - 80), at + 60)}`;
}

/** The partner's own editor asks the same and finds it: the words in lists, pages and exports, other sums elsewhere. */
function lookForOneself({ asked, word, own, nobody, owner, report }) {
  for (const operation of shown) {
    const found = asked.some(({ operation: one, path }) => one === `/api/v1${operation}` && (mentions(own.get(path), word) || own.get(path).body !== nobody.get(path).body));
    report.check(`its own editors find what is hidden in ${operation}`, `the editor of ${owner} in ${operation}`, found, 'finds nothing');
  }
}
