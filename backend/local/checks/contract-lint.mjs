// The contract by Redocly's strict rules and by Spectral's, OWASP's included. The exceptions stand in the rule files, with reasons.
import { join } from 'node:path';
import { installPackages } from '../build.mjs';
import { runShown } from '../processes.mjs';
import { root } from '../settings.mjs';

const folder = join(root, 'frontend', 'tools', 'contract-lint');
const contract = join(root, 'openapi.yaml');

export async function contractLint() {
  await installPackages(folder);
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const lints = [
    ['redocly', 'lint', contract, '--config', join(folder, 'redocly.yaml'), '--max-problems', '30'],
    ['spectral', 'lint', contract, '--ruleset', join(folder, 'spectral.yaml'), '--fail-severity', 'warn', '--quiet'],
  ];
  const ends = await Promise.all(lints.map((lint) => runShown('npx', ['--no-install', ...lint], { cwd: folder, env })));
  return ends.every((end) => end.code === 0);
}
