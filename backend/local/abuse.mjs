// Hostile requests made from the contract against the API alone: node backend/local/abuse.mjs [--requests 5000] [--seed 1]
// With --driver PATH another driver is run on the same stand; what follows -- is handed to it. With --told little it is
// told who is who and nothing more: what it then cannot reach, the contract does not say well enough.
import { runDriver } from './abuse/driver.mjs';
import { tellReport } from './abuse/report.mjs';
import { withStand } from './abuse/stand.mjs';
import { runSuite } from './abuse/suite.mjs';
import { settingsOf } from './settings.mjs';
import { Obstacle, runMain } from './tell.mjs';

function readOptions(argv) {
  const end = argv.indexOf('--');
  const own = end < 0 ? argv : argv.slice(0, end);
  const options = { driver: undefined, told: 'all', requests: 5000, seed: 1, more: end < 0 ? [] : argv.slice(end + 1) };
  for (let i = 0; i < own.length; i += 2) {
    const name = own[i].replace(/^--/, '');
    if (!(name in options) || name === 'more' || own[i + 1] === undefined) {
      throw new Obstacle('Usage: node backend/local/abuse.mjs [--requests 5000] [--seed 1] [--driver PATH [--told all|little] [-- its options]]');
    }
    options[name] = ['driver', 'told'].includes(name) ? own[i + 1] : Number(own[i + 1]);
  }
  return options;
}

await runMain(async () => {
  const options = readOptions(process.argv.slice(2));
  const settings = settingsOf('test');
  process.exitCode = await withStand(settings, async (stand) => {
    if (options.driver) return runDriver(settings, stand, options);
    return tellReport(await runSuite(stand, options)) > 0 ? 1 : 0;
  });
});
