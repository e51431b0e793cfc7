// What the contract and the rows have to say about each other, and the cells that follow from them.
import { actionsOf, faultsOfTable, policies, rolesOpenedBy } from './policies.mjs';
import { nameOf, relationTo } from './cast.mjs';
import { rows, statesOf, visibilityOf } from './rows.mjs';

/** operation -> policy */
function policyByOperation() {
  const all = new Map();
  const doubles = [];
  for (const [policy, keys] of Object.entries(rows)) {
    for (const key of keys) {
      if (all.has(key)) doubles.push(`${key} has two rows`);
      all.set(key, policy);
    }
  }
  return { all, doubles };
}

/** Sentences: none where contract and rows agree. */
export function faultsOfRows(operations) {
  const { all, doubles } = policyByOperation();
  const known = new Set(operations.map((one) => one.key));
  const faults = [...faultsOfTable(), ...doubles];
  for (const policy of Object.keys(rows)) if (!policies[policy]) faults.push(`the rows speak of ${policy}, which the table lacks`);
  for (const key of all.keys()) if (!known.has(key)) faults.push(`${key} has a row but is not in the contract`);
  for (const operation of operations) {
    const policy = all.get(operation.key);
    if (!policy) {
      faults.push(`${operation.key} has no row in matrix/rows.mjs`);
      continue;
    }
    const [said, due] = [[...operation.roles].sort().join(), [...rolesOpenedBy(policy)].sort().join()];
    if (said !== due) faults.push(`${operation.key}: x-roles says ${said}, the row (${policy}) means ${due}`);
    if (operation.open !== (policy === 'open' || policy === 'read')) faults.push(`${operation.key}: the contract ${operation.open ? 'asks for no' : 'asks for a'} token, the row (${policy}) says otherwise`);
  }
  return faults;
}

/**
 * The operations of one direction in each of their states, with a cell for each member of the cast. Where a record's
 * state does not let the operation succeed, only those are asked who are refused for another reason.
 */
export function planOf(operations, { owner, cast }, withoutRecord) {
  const { all } = policyByOperation();
  const scenes = [];
  for (const operation of operations) {
    const policy = all.get(operation.key);
    const states = statesOf(operation);
    for (const state of [...states.in, ...states.refusedIn]) {
      if ((state === 'none') !== withoutRecord) continue;
      scenes.push({ operation, policy, state, owner, cells: cellsOf({ policy, state, cast, refusedOnly: states.refusedIn.includes(state) }) });
    }
  }
  return scenes;
}

function cellsOf({ policy, state, cast, refusedOnly }) {
  const row = policies[policy][visibilityOf[state]];
  return cast
    .map((member) => ({ member, name: nameOf(member), due: (type) => row[relationTo(member, type)] }))
    .filter(({ member }) => !refusedOnly || ['partners', 'agreements', 'projects', 'events'].every((type) => row[relationTo(member, type)] !== 'ok'));
}

export const readingAllowed = (state, member, type) => policies.read[visibilityOf[state]][relationTo(member, type)] === 'ok';

/** What /rights must say of a policy's operations: true where one of its actions is allowed; undefined where it says nothing. */
export function allowedByRights(policy, rights) {
  return actionsOf[policy]?.some((action) => rights.actions.some((one) => one.action === action && one.allowed));
}
