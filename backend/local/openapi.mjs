// `make openapi`: writes the contract from the code, and the web application's types from the contract.
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildApi, installPackages } from './build.mjs';
import { runShown } from './processes.mjs';
import { root } from './settings.mjs';
import { Obstacle, runMain, tell } from './tell.mjs';

await runMain(async () => {
  await buildApi();
  const generated = join(root, 'backend', 'target', 'openapi', 'openapi.yaml');
  if (!existsSync(generated)) throw new Obstacle('The build of the API wrote no contract.');
  copyFileSync(generated, join(root, 'openapi.yaml'));
  tell('openapi.yaml is written.');
  const frontend = join(root, 'frontend');
  await installPackages();
  const { code } = await runShown('npm', ['run', 'types', '--silent'], { cwd: frontend });
  if (code !== 0) throw new Obstacle('The types of the web application could not be generated.');
  tell('The types of the web application are generated.');
});
