// Asks every cell. First all scenes are made; then everybody who is to be refused tries, during which nothing at all may
// change, in the answers the owner reads and in the tables; then those who may do it.
import { formOf } from '../abuse/forms.mjs';
import { send } from '../abuse/send.mjs';
import { allowedByRights, readingAllowed } from './plan.mjs';
import { ofNothing } from './stages.mjs';

const lanes = 6;

export async function eachInLanes(things, work) {
  const waiting = [...things];
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await work(one);
  }));
}

function bytesOf({ json, form, ...request }) {
  if (!form) return json === undefined ? request : { ...request, body: JSON.stringify(json) };
  const { type, body } = formOf(form);
  return { ...request, headers: { ...request.headers, 'content-type': type }, body };
}

/** A problem without what is new in each answer: its own address and its id. */
function sameness({ status, body }) {
  try {
    const { instance, errorId, ...problem } = JSON.parse(body);
    return JSON.stringify({ status, ...problem });
  } catch {
    return JSON.stringify({ status, body });
  }
}

export function makeCells({ base, tokenOf, ownerOf, stageOf, successOf, report }) {
  const ofNone = new Map();
  const asked = async (request, { who, actingFor }) => {
    const token = who === 'nobody' ? undefined : await tokenOf(who);
    return send(base, bytesOf({ ...request, headers: { ...request.headers, ...(token && { authorization: `Bearer ${token}` }), ...(actingFor && { 'acting-for': actingFor }) } }));
  };
  const read = (path, who) => asked({ method: 'GET', path, headers: {} }, { who });
  const seen = async (scene) => {
    if (!scene.reread) return '';
    const { status, headers, body } = await read(scene.reread, ownerOf(scene.owner));
    return `${status} ${headers.etag} ${body}`;
  };
  const sentence = (scene, cell) => `${scene.operation.key} [${scene.state}, of ${scene.owner}] by ${cell.name}`;

  async function make(scene) {
    try {
      Object.assign(scene, await stageOf(scene));
    } catch (error) {
      report.check(scene.operation.key, `${scene.operation.key} [${scene.state}, of ${scene.owner}]`, false, `no scene: ${error.message}`);
    }
  }

  const due = (scene, cell) => cell.due(scene.type);

  /** Keeps what happened for the comparison with /rights, and notes whether it is what the table says. */
  function judge(scene, cell, answer) {
    const expected = due(scene, cell) === 'ok' ? successOf(scene.operation) : due(scene, cell);
    cell.done = answer.status;
    const right = answer.status === expected;
    report.cell(scene.operation.key, sentence(scene, cell), right, `${answer.status ?? answer.failure} where ${expected} was due: ${String(answer.body).slice(0, 300)}`);
    return right;
  }

  async function refuse(scene) {
    if (!scene.request) return;
    scene.before = await seen(scene);
    if (scene.reread) report.check(scene.operation.key, `${scene.operation.key} [${scene.state}, of ${scene.owner}] is seen by its owner`, scene.before.startsWith('200'), scene.before.slice(0, 200));
    for (const cell of scene.cells.filter((one) => due(scene, one) !== 'ok')) {
      const answer = await asked(scene.request, cell.member);
      judge(scene, cell, answer);
      if (scene.operation.method === 'GET') await refuseHead(scene, cell);
      else await rereadAfter(scene, sentence(scene, cell));
      if (scene.page && (due(scene, cell) === 404 || !readingAllowed(scene.state, cell.member, scene.type))) await compareWithNothing(scene, cell, answer);
    }
    if (scene.operation.method === 'GET') await rereadAfter(scene, `${scene.operation.key} [${scene.state}, of ${scene.owner}] by all who may not`);
  }

  /** The other way to the same answer. */
  async function refuseHead(scene, cell) {
    const { status } = await asked({ ...scene.request, method: 'HEAD' }, cell.member);
    report.check(scene.operation.key, `${sentence(scene, cell)}, asked by HEAD`, status === due(scene, cell), `${status} where ${due(scene, cell)} was due`);
  }

  async function rereadAfter(scene, what) {
    const after = await seen(scene);
    report.check(scene.operation.key, `${what} changes nothing that the owner sees`, after === scene.before, `${scene.before.slice(0, 200)} became ${after.slice(0, 200)}`);
  }

  /** Who may not know of a record is answered as if there were none; that answer is asked for once. */
  async function compareWithNothing(scene, cell, answer) {
    const key = `${scene.operation.key} ${scene.owner} ${cell.name}`;
    if (!ofNone.has(key)) ofNone.set(key, asked(ofNothing(scene.request), cell.member).then(sameness));
    const [nothing, got] = [await ofNone.get(key), sameness(answer)];
    report.check(scene.operation.key, `${sentence(scene, cell)} is answered as if there were no such record`, nothing === got, `${got.slice(0, 300)} instead of ${nothing.slice(0, 300)}`);
  }

  /** What was changed is no longer as the request expects it: the next one gets a scene of its own. */
  async function allow(scene) {
    if (!scene.request) return;
    let fresh = true;
    for (const cell of scene.cells.filter((one) => due(scene, one) === 'ok')) {
      if (!fresh) Object.assign(scene, await stageOf(scene));
      const answer = await asked(scene.request, cell.member);
      judge(scene, cell, answer);
      if (scene.operation.key.endsWith('/{id}/rights')) cell.rights = JSON.parse(answer.body);
      fresh = scene.operation.method === 'GET' || !(answer.status < 300);
    }
  }

  /** On every record with a page, for everybody: what /rights says is what the API did. */
  function compareWithRights(scenes) {
    const rights = new Map();
    const key = (scene, cell) => `${scene.owner} ${scene.type} ${scene.state === 'partners-only' ? 'published' : scene.state} ${cell.name}`;
    for (const scene of scenes) for (const cell of scene.cells) if (cell.rights) rights.set(key(scene, cell), cell.rights);
    for (const scene of scenes.filter((one) => one.page && one.state !== 'own page' && one.state !== 'partners-only')) {
      for (const cell of scene.cells.filter((one) => one.done)) {
        const said = rights.get(key(scene, cell));
        // Where /rights answered 404 nothing else may succeed.
        const allowed = said ? allowedByRights(scene.policy, said) : false;
        if (allowed === undefined) continue;
        report.check(`/rights agrees on ${scene.operation.key}`, `/rights says of ${sentence(scene, cell)} what the API does`, allowed === (cell.done < 300), `${cell.done}, but /rights says ${allowed}`);
      }
    }
  }

  return { make, refuse, allow, compareWithRights };
}
