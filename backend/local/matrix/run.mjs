// The matrix as a whole: rows against the contract, cells, people of the past, outsiders, and two users at once.
import { readContract } from '../abuse/contract.mjs';
import { client } from '../abuse/fixtures.mjs';
import { seconds, tell } from '../tell.mjs';
import { directions } from './cast.mjs';
import { peopleOfThePast, tokenKeeper, untilDead, withAccounts } from './callers.mjs';
import { eachInLanes, makeCells } from './cells.mjs';
import { faultsOfRows, planOf } from './plan.mjs';
import { askOutsiders } from './outsiders.mjs';
import { makeReport } from './report.mjs';
import { makeStages } from './stages.mjs';
import { watchTables } from './tables.mjs';
import { askAsTwoUsers } from './two-users.mjs';

/** How much longer than its own end the API takes a token: quarkus.oidc.token.lifespan-grace. */
const leeway = 30;
const owners = { pontcharra: 'editorOfPontcharra', 'ville-de-cergy': 'editorOfCergy' };

/** The status of an operation's success. Where there are two, the first of a write is that of a mere preview, and the second of a read says that there is nothing. */
const successIn = (contract) => ({ path, method }) => {
  const successes = Object.keys(contract.paths[path][method.toLowerCase()].responses).filter((status) => status.startsWith('2'));
  return Number(successes.at(method === 'GET' ? 0 : -1));
};

function scenesOf(operations, only) {
  const chosen = operations.filter(({ key }) => !only || key.includes(only));
  return [...planOf(chosen, directions[0], true), ...directions.flatMap((direction) => planOf(chosen, direction, false))];
}

export async function runMatrix(settings, stand, only) {
  const { operations } = readContract(stand.contract);
  const report = makeReport();
  const faults = faultsOfRows(operations);
  report.check('contract and rows agree', 'each operation of the contract has its row, and each row its operation', faults.length === 0, faults.join('\n       '));
  if (faults.length === 0) await withAccounts(stand.admin, (accounts) => askAll(settings, { ...stand, ask: client(stand.base) }, { operations, accounts, report, only }));
  return report.tell();
}

async function askAll(settings, stand, { operations, accounts, report, only }) {
  const began = Date.now();
  const stage = (sentence) => tell(`${sentence} (after ${seconds(began)} s) ...`);
  const own = `${stand.base}/api/v1/partners/${stand.fixtures.pontcharra['/api/v1/partners']}/input`;
  const statusWith = async (token) => (await fetch(own, { headers: { authorization: `Bearer ${token}` } })).status;

  stage('Closing an account and ending a membership');
  const past = await peopleOfThePast(settings, stand.admin, {
    member: accounts.member,
    check: (sentence, truth) => report.check(sentence, sentence, truth),
    mayEdit: async (token) => (await statusWith(token)) === 200,
  });
  const keeper = tokenKeeper(settings, { ...accounts.usernames, former: past.formerUsername });
  const tokenOf = async (who) => (who === 'closed' ? past.closedToken : keeper(who));
  if (!only) {
    stage('Asking as outsiders for what is hidden');
    await askOutsiders(stand, operations, { tokenOf, report });
    await askAsTwoUsers(stand, { tokenOf, report });
  }
  const dead = await untilDead([past.closedToken, past.formerToken], async (token) => (await statusWith(token)) !== 401, leeway);
  report.check('who is out is out within the life of a token', 'the tokens of a closed account and of an ended membership', dead, 'still open something after their end');
  await askCells(settings, stand, { operations, tokenOf, report, only, stage });
  stage('Done');
}

async function askCells(settings, stand, { operations, tokenOf, report, only, stage }) {
  const scenes = scenesOf(operations, only);
  report.plan(scenes.reduce((sum, scene) => sum + scene.cells.length, 0));
  const stages = Object.fromEntries(directions.map((direction) => [direction.owner, makeStages(stand, operations, direction)]));
  const cells = makeCells({
    base: stand.base, tokenOf, report, ownerOf: (owner) => owners[owner], successOf: successIn(stand.contract),
    stageOf: ({ owner, operation, state }) => stages[owner](operation, state),
  });
  stage(`Making ${scenes.length} scenes`);
  await eachInLanes(scenes, cells.make);
  stage('Refusing');
  const tables = await watchTables(settings);
  await eachInLanes(scenes, cells.refuse);
  const changes = await tables.changes();
  report.check('refused requests leave every table and file as it was', 'the refusals', changes.length === 0, `changed ${changes.join('; ')}`);
  stage('Allowing');
  await eachInLanes(scenes, cells.allow);
  cells.compareWithRights(scenes);
}
