// The hostile suite: every operation of the contract, reached with a valid request, then with damaged ones, then with
// tokens that open nothing. Deterministic by seed: the same requests are chosen in the same order.
import { tell } from '../tell.mjs';
import { addressMutations } from './addresses.mjs';
import { bodyMutations } from './bodies.mjs';
import { chance } from './chance.mjs';
import { readContract } from './contract.mjs';
import { client } from './fixtures.mjs';
import { formMutations } from './form-mutations.mjs';
import { formOf } from './forms.mjs';
import { patience, wrongs } from './rules.mjs';
import { makeScenes } from './scenes.mjs';
import { send } from './send.mjs';

const lanes = 4;

function bytesOf({ json, form, ...request }) {
  if (!form) return json === undefined ? request : { ...request, body: JSON.stringify(json) };
  const { type, body } = formOf(form);
  return { ...request, body, headers: { ...request.headers, 'content-type': type } };
}

/** A valid request with some of it changed; `undefined` takes a header away, `type` replaces the content type. */
function damaged(valid, change) {
  const { type, ...more } = change;
  const whole = bytesOf(valid);
  const headers = { ...whole.headers, ...change.headers };
  if ('type' in change) headers['content-type'] = type;
  for (const [name, value] of Object.entries(headers)) if (value === undefined) delete headers[name];
  return { ...whole, ...more, headers };
}

/** A change planned for the first record, aimed at the present one: only another query is carried over to its path. */
function onto(valid, first, change) {
  const [bare] = first.path.split('?');
  return change.path?.startsWith(`${bare}?`) ? { ...change, path: valid.path.split('?')[0] + change.path.slice(bare.length) } : change;
}

async function eachInLanes(things, work) {
  const waiting = [...things];
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await work(one);
  }));
}

export async function runSuite(stand, { requests, seed }) {
  const { operations, schemaOf } = readContract(stand.contract);
  const scene = makeScenes({ ...stand, ask: client(stand.base), operations });
  const reached = new Map(operations.map((one) => [one.key, { valid: 0, hostile: 0, tokens: 0 }]));
  const findings = new Map();
  const reachable = new Set();
  const counts = { valid: 0, hostile: 0, tokens: 0, byClass: {}, slowest: 0 };

  const note = (operation, what, sentence, request, answer) => {
    const key = `${operation.key}: ${sentence}`;
    const known = findings.get(key) ?? { count: 0, operation: operation.key, what, sentence, request, answer };
    known.count += 1;
    findings.set(key, known);
  };

  async function ask(operation, kind, what, request, expected) {
    let answer = await send(stand.base, request);
    if (answer.unsent) return answer;
    // Slow may be the machine: once more before it is believed.
    if (answer.ms > patience) answer = await send(stand.base, request);
    counts[kind] += 1;
    reached.get(operation.key)[kind] += 1;
    const group = answer.failure ? 'none' : `${Math.floor(answer.status / 100)}xx`;
    counts.byClass[group] = (counts.byClass[group] ?? 0) + 1;
    counts.slowest = Math.max(counts.slowest, answer.ms);
    for (const sentence of wrongs(answer, expected, request)) note(operation, what, sentence, request, answer);
    return answer;
  }

  /** Every operation has a scene, and answers its valid request, or it is not reached. */
  async function reach(operation) {
    let request;
    try {
      request = bytesOf(await scene(operation));
    } catch (error) {
      note(operation, 'its scene', `not reached: ${error.message}`, {}, {});
      return;
    }
    reachable.add(operation);
    const answer = await ask(operation, 'valid', 'a valid request', request, 'answered');
    if (!(answer.status < 400)) note(operation, 'a valid request', `not reached: ${answer.status ?? answer.failure}`, {}, answer);
  }

  /** All the ways to damage a request of this operation, in an order that the seed decides. */
  async function plan(operation) {
    const valid = await scene(operation);
    const verbs = new Set(operations.filter((one) => one.path === operation.path).map((one) => one.method));
    const ofBody = valid.form ? formMutations(schemaOf, operation, valid.form) : operation.body ? bodyMutations(schemaOf, operation, valid.json) : [];
    const cases = [...ofBody, ...addressMutations(operation, valid.path)]
      .filter(([, change]) => !verbs.has(change.method));
    return { operation, valid, cases: chance(seed ^ cases.length).shuffled(cases) };
  }

  async function harass({ operation, valid: first, cases }, share) {
    let valid = first;
    for (const [what, change, expected] of cases.slice(0, share)) {
      const answer = await ask(operation, 'hostile', what, damaged(valid, onto(valid, first, change)), expected);
      if (answer.status < 300 && operation.method !== 'GET') valid = await scene(operation);
    }
  }

  /** Each dead token on each operation, those that anybody may read included: a bad token is never just ignored. */
  async function tryTokens(operation) {
    const valid = bytesOf(await scene(operation));
    for (const [name, token] of Object.entries(stand.dead)) {
      await ask(operation, 'tokens', `token: ${name}`, { ...valid, headers: { ...valid.headers, authorization: `Bearer ${token}` } }, 401);
    }
  }

  tell(`Reaching ${operations.length} operations ...`);
  await eachInLanes(operations, reach);
  const met = operations.filter((one) => reachable.has(one));
  const plans = [];
  for (const operation of met) plans.push(await plan(operation));
  const shares = sharesOf(plans.map((one) => one.cases.length), requests);
  tell(`Sending ${shares.reduce((sum, one) => sum + one, 0)} of ${plans.reduce((sum, one) => sum + one.cases.length, 0)} hostile requests (seed ${seed}) ...`);
  await eachInLanes(plans.map((one, i) => ({ plan: one, share: shares[i] })), (one) => harass(one.plan, one.share));
  tell(`Showing ${Object.keys(stand.dead).length} dead tokens to each operation ...`);
  await eachInLanes(met, tryTokens);
  return { reached, findings: [...findings.values()], counts };
}

/** A fair part of `total` for each: what some have too little for goes to the others. */
function sharesOf(sizes, total) {
  const shares = sizes.map(() => 0);
  let rest = total;
  while (rest > 0 && sizes.some((size, i) => shares[i] < size)) {
    for (let i = 0; i < sizes.length && rest > 0; i += 1) {
      if (shares[i] < sizes[i]) {
        shares[i] += 1;
        rest -= 1;
      }
    }
  }
  return shares;
}
