// A valid request for every operation: the records it needs, in the state it needs, asked for by somebody who may.
import { takes } from './contract.mjs';
import { makeRecords } from './records.mjs';
import { specialScenes } from './special-scenes.mjs';

/** The state a record must be in for a step, and who takes it. */
const steps = {
  submission: { from: 'draft', by: 'editor' },
  publication: { from: 'submitted', by: 'moderator' },
  return: { from: 'submitted', by: 'moderator' },
  withdrawal: { from: 'published', by: 'moderator' },
  restoration: { from: 'withdrawn', by: 'moderator' },
};
const pages = ['partners', 'agreements', 'projects', 'events'];

/** @returns a function that makes a scene, or throws where an operation has none */
export function makeScenes(stand) {
  const records = makeRecords(stand);
  const special = specialScenes(records);
  const { people } = stand;

  async function general({ path, key }) {
    const [, , , type, , noun] = path.split('/');
    if (!path.includes('{')) return { address: path };
    if (pages.includes(type)) {
      const address = await records.page(type, steps[noun]?.from ?? 'draft');
      return { address: noun ? `${address}/${noun}` : address, by: steps[noun]?.by ?? 'editor' };
    }
    if (records.parts[type]) return { address: `/api/v1/${type}/${await records.parts[type]()}${noun ? `/${noun}` : ''}` };
    throw new Error(`${key} has no scene: write one in special-scenes.mjs`);
  }

  /** Where the version of what a request changes is read: an entry of a list has its own, a part that of its record. */
  const recordOf = (address) => /^\/api\/v1\/(reference-lists\/[^/]+\/[^/]+|[^/]+\/[^/]+)/.exec(address)[0];
  const mayCall = (roles, name) => people[name].roles.some((role) => roles.includes(role));

  /** A valid request of the operation, ready to be damaged; a new record for each, since the last may have changed its own. */
  return async function scene(operation) {
    const made = special[operation.key] ? await special[operation.key]() : await general(operation);
    const by = made.by && mayCall(operation.roles, made.by) ? made.by : ['editor', 'moderator', 'admin', 'platformAdmin'].find((name) => mayCall(operation.roles, name));
    const address = made.address ?? operation.path;
    const headers = { authorization: `Bearer ${people[by].token}`, 'accept-language': 'en', ...made.headers };
    if (takes(operation, 'header', 'If-Match')) headers['if-match'] = made.tag ?? await records.tagOf(recordOf(address));
    const request = { method: operation.method, path: made.query ? `${address}?${made.query}` : address, headers };
    if (made.form) return { ...request, form: made.form };
    if (!operation.body) return request;
    headers['content-type'] = operation.body.type;
    return { ...request, json: made.body ?? structuredClone(operation.body.example) };
  };
}
