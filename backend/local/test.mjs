// `make test`: all tests on real services, on ports of their own. Some parts alone: node backend/local/test.mjs api web
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApp, stopApp } from './app.mjs';
import { buildApi, buildWeb, installPackages, markApiBuilt } from './build.mjs';
import { chromiumPath, ensureChromium } from './chromium.mjs';
import { countsOf } from './counts.mjs';
import { recreateDatabase } from './database.mjs';
import { runShown } from './processes.mjs';
import { apiEnvironment } from './secrets.mjs';
import { servicesAreUp, startServices, stopServices } from './services.mjs';
import { root, settingsOf } from './settings.mjs';
import { checkJdk, checkMaven, checkNode, checkNpm, checkUnpacking } from './tools.mjs';
import { Obstacle, runMain, tell } from './tell.mjs';

const frontend = join(root, 'frontend');

/** The services' addresses without the API's own ports: Quarkus picks free ones for its tests. */
function servicesEnvironment(settings, secrets, database) {
  const all = apiEnvironment(settings, secrets, database);
  const own = Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('PASSERELLE_')));
  return {
    ...process.env,
    ...own,
    PASSERELLE_SERVICES: join(settings.folder, 'services.json'),
    PASSERELLE_WEB_URL: settings.publicUrl,
    PASSERELLE_API_URL: `http://127.0.0.1:${settings.ports.api}`,
    PASSERELLE_CHROMIUM: chromiumPath,
    CI: process.env.CI ?? 'true',
    FORCE_COLOR: '0',
    NO_COLOR: '1',
  };
}

/** The realm, real sign-ins and the scripts of this folder. */
async function testAccounts() {
  const folder = join(root, 'backend', 'local', 'tests');
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.mjs')).map((name) => join(folder, name));
  const { code, output } = await runShown(process.execPath, ['--test', '--test-reporter=spec', ...files], { cwd: root });
  return countsOf('accounts', output, code);
}

/** The suites make databases of their own. */
async function testApi(settings, secrets) {
  const { code, output } = await runShown('mvn', ['-B', '-Dstyle.color=never', '-f', join(root, 'backend', 'pom.xml'), 'verify'],
    { cwd: root, env: servicesEnvironment(settings, secrets, 'passerelle') });
  if (code === 0) markApiBuilt();
  return countsOf('api', output, code);
}

/** Every operation as everybody, on the records of two partners. */
async function testMatrix() {
  const { code, output } = await runShown(process.execPath, [join(root, 'backend', 'local', 'matrix.mjs')], { cwd: root });
  return countsOf('matrix', output, code);
}

/** Hostile requests made from the contract, the same ones each time. */
async function testAbuse() {
  const { code, output } = await runShown(process.execPath, [join(root, 'backend', 'local', 'abuse.mjs'), '--requests', '5000'], { cwd: root });
  return countsOf('abuse', output, code);
}

async function testWeb(settings, secrets) {
  await installPackages();
  const { code, output } = await runShown('npm', ['test', '--silent'], { cwd: frontend, env: servicesEnvironment(settings, secrets, 'passerelle') });
  return countsOf('web', output, code);
}

/** The journeys of real people in a real browser, on an empty database filled with the demo records. */
async function testJourneys(settings, secrets) {
  await buildApi();
  await buildWeb();
  await stopApp(settings);
  await recreateDatabase(settings, 'passerelle_e2e');
  await startApp(settings, secrets, { database: 'passerelle_e2e', demoData: true });
  try {
    const { code, output } = await runShown('npm', ['run', 'e2e', '--silent'], { cwd: frontend, env: servicesEnvironment(settings, secrets, 'passerelle_e2e') });
    return withCleanLog(settings, countsOf('journeys', output, code));
  } finally {
    await stopApp(settings);
  }
}

/** The short form of `make faults`: servers killed, lines cut, disks full. */
async function testFaults() {
  const { code, output } = await runShown(process.execPath, [join(root, 'backend', 'local', 'faults.mjs'), '--short'], { cwd: root });
  return countsOf('faults', output, code);
}

/** After all the journeys the log of the API names nobody: that it does is one more failure. */
function withCleanLog(settings, counts) {
  const named = readFileSync(join(settings.folder, 'api.log'), 'utf8').split('\n').filter((line) => /@demo\.passerelle\.test|eyJ[\w-]{20,}\./.test(line));
  if (named.length === 0) return { ...counts, passed: counts.passed + 1 };
  console.error(`The log of the API has ${named.length} lines with an e-mail address or a token, for example:\n${named[0].slice(0, 400)}`);
  return { ...counts, failed: counts.failed + 1, lines: [...counts.lines, `the log of the API names people in ${named.length} lines`] };
}

const parts = { accounts: testAccounts, api: testApi, matrix: testMatrix, abuse: testAbuse, web: testWeb, journeys: testJourneys, faults: testFaults };

/** A part that cannot even start is a failure of that part; the others still run. */
async function runPart(name, settings, secrets) {
  tell(`Testing: ${name} ...`);
  try {
    return await parts[name](settings, secrets);
  } catch (error) {
    console.error(error instanceof Obstacle ? error.message : error);
    return { part: name, lines: ['could not run'], passed: 0, failed: 1, skipped: 0 };
  }
}

function summaryOf(results) {
  const sum = (key) => results.reduce((total, one) => total + one[key], 0);
  const lines = results.flatMap((one) => one.lines.map((line) => `${one.part.padEnd(9)} ${line}`));
  return `${lines.join('\n')}\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}

await runMain(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !parts[name]);
  if (unknown) throw new Obstacle(`There is no part "${unknown}": choose among ${Object.keys(parts).join(', ')}, or none for all.`);
  [checkNode, checkJdk, checkMaven, checkNpm, checkUnpacking].forEach((check) => check());
  const chosen = wanted.length > 0 ? wanted : Object.keys(parts);
  if (chosen.includes('journeys')) await ensureChromium();
  const settings = settingsOf('test');
  const wereUp = await servicesAreUp(settings);
  const secrets = await startServices(settings);
  const results = [];
  for (const name of chosen) results.push(await runPart(name, settings, secrets));
  if (!wereUp) await stopServices(settings);
  const summary = summaryOf(results);
  writeFileSync(join(settings.folder, 'summary.txt'), `${summary}\n`);
  tell('Summary of the tests:');
  console.log(summary);
  if (results.some((one) => one.failed > 0)) process.exitCode = 1;
});
