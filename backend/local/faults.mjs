// `make faults`: everything that can fail under the platform fails, while people write, and what was acknowledged is compared
// with what is there. node backend/local/faults.mjs [--short] [--seed 1] [NAME ...]
import { chance } from './abuse/chance.mjs';
import * as badLine from './faults/bad-line.mjs';
import * as clock from './faults/clock.mjs';
import * as connections from './faults/connections.mjs';
import * as database from './faults/database.mjs';
import * as disks from './faults/disks.mjs';
import * as instances from './faults/instances.mjs';
import * as keycloak from './faults/keycloak.mjs';
import * as keys from './faults/keys.mjs';
import * as killApi from './faults/kill-api.mjs';
import * as migration from './faults/migration.mjs';
import * as pool from './faults/pool.mjs';
import { reportOf } from './faults/report.mjs';
import { withStand } from './faults/stand.mjs';
import { settingsOf } from './settings.mjs';
import { Obstacle, runMain, seconds, tell } from './tell.mjs';

const faults = {
  'kill-api': killApi, database, pool, 'bad-line': badLine, connections, clock, keys, instances, keycloak, disks, migration,
};
const goal = 10_000;

function readOptions(argv) {
  const options = { short: false, seed: 1, names: [] };
  for (let i = 0; i < argv.length; i += 1) {
    if (argv[i] === '--short') options.short = true;
    else if (argv[i] === '--seed') options.seed = Number(argv[(i += 1)]);
    else if (faults[argv[i]]) options.names.push(argv[i]);
    else throw new Obstacle(`Usage: node backend/local/faults.mjs [--short] [--seed 1] [NAME ...], where NAME is one of ${Object.keys(faults).join(', ')}`);
  }
  return options;
}

/** A fault that ends in an error has failed; the others are still tried. */
async function provoke(stand, name, options) {
  const began = Date.now();
  const report = reportOf(name, { strict: !options.short });
  tell(`${name}: ${faults[name].sentence}`);
  try {
    await faults[name].run(stand, report, options);
  } catch (error) {
    report.check(`runs to its end: ${error.stack}`, false);
    await stand.abandon().catch((further) => tell(further.message));
  }
  report.figure('took', `${seconds(began)} s`);
  return report.result();
}

await runMain(async () => {
  const options = readOptions(process.argv.slice(2));
  const results = [];
  const written = await withStand(settingsOf('test'), chance(options.seed), async (stand) => {
    for (const name of options.names.length > 0 ? options.names : Object.keys(faults)) results.push(await provoke(stand, name, options));
    return stand.written;
  });
  if (!options.short && options.names.length === 0) {
    const report = reportOf('all', { strict: true });
    report.check(`at least ${goal} acknowledged writes in sum`, written >= goal, written);
    results.push(report.result());
  }
  const failed = results.flatMap((one) => one.failed);
  console.log(`\n${written} acknowledged writes compared (seed ${options.seed}).`);
  failed.forEach((sentence) => console.log(`FAILED ${sentence.split('\n')[0]}`));
  console.log(`faults: ${results.reduce((sum, one) => sum + one.passed, 0)} passed, ${failed.length} failed`);
  if (failed.length > 0) process.exitCode = 1;
});
