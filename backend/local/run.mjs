// `make run`: everything a person needs, started as local processes, with the addresses at the end.
// `make stop` is the same file with the word stop.
import { appIsUp, partPid, startApp, stopApp } from './app.mjs';
import { buildApi, buildWeb } from './build.mjs';
import { keycloakPid } from './keycloak.mjs';
import { mustBeFree } from './ports.mjs';
import { postgresPid } from './postgres.mjs';
import { startServices, stopServices } from './services.mjs';
import { readArguments } from './settings.mjs';
import { checkJdk, checkMaven, checkNode, checkNpm, checkUnpacking } from './tools.mjs';
import { runMain, seconds, tell } from './tell.mjs';
import { demoPassword } from './token.mjs';

const people = [
  ['editor of Pontcharra', 'editor.pontcharra'],
  ['admin of Pontcharra', 'admin.pontcharra'],
  ['reporter of Pontcharra', 'reporter.pontcharra'],
  ['editor of Dembela, its partner abroad', 'editor.dembela'],
  ['editor of two partners', 'editor.both'],
  ['moderator', 'moderation'],
  ['platform admin', 'admin'],
];

function showAddresses(settings) {
  const site = settings.publicUrl;
  console.log(`
Passerelle is ready after ${seconds()} s.

  Web application    ${site}
  API                ${site}/api/v1/projects
  Try the API        ${site}/api/docs
  Accounts           ${settings.accountsUrl}/admin/passerelle/console (sign in as the platform admin)

Demo accounts, all with the password ${demoPassword}:
${people.map(([role, name]) => `  ${`${name}@demo.passerelle.test`.padEnd(42)} ${role}`).join('\n')}

A registered program: client "passerelle-portal", acting for Ville de Cergy; its secret is in ${settings.folder}/secrets.json.
Stop with "make stop"; what people typed is kept. "make clean" removes it.`);
}

/** Everything that can be refused is refused before the first long step. */
async function checkAll(settings) {
  checkNode();
  checkJdk();
  checkMaven();
  checkNpm();
  checkUnpacking();
  if (!postgresPid(settings)) await mustBeFree(settings, 'postgres', 'PostgreSQL');
  if (!keycloakPid(settings)) await mustBeFree(settings, 'keycloak', 'Keycloak');
  if (!partPid(settings, 'api')) await mustBeFree(settings, 'api', 'the API');
  if (!partPid(settings, 'web')) await mustBeFree(settings, 'web', 'the web application');
}

async function run(settings) {
  await checkAll(settings);
  const secrets = await startServices(settings);
  const rebuilt = [await buildApi(), await buildWeb()].includes(true);
  if (rebuilt || !(await appIsUp(settings))) {
    await stopApp(settings);
    await startApp(settings, secrets);
  }
  showAddresses(settings);
}

async function stop(settings) {
  await stopApp(settings);
  await stopServices(settings);
  tell('Everything has stopped; the data is kept.');
}

await runMain(async () => {
  const { settings, rest } = readArguments();
  await (rest[0] === 'stop' ? stop(settings) : run(settings));
});
