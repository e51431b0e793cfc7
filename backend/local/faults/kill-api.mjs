// The API is killed under load and comes back by its keeper, as under systemd.
import { isAlive } from '../processes.mjs';
import { pause, waitFor } from '../ports.mjs';

export const sentence = 'kill -9 of the API under load';

export async function run(stand, report, { short }) {
  const kills = short ? 2 : 10;
  const writers = stand.writers();
  const gaps = [];
  for (let count = 0; count < kills; count += 1) {
    await writers.until(writers.figures.acknowledged + (short ? 50 : 400));
    await pause(stand.chance.next() * 500);
    const pid = stand.pid();
    writers.mark();
    process.kill(pid, 'SIGKILL');
    await waitFor(() => !isAlive(pid) && stand.pid(), { limit: 60, label: 'The API started again' });
    await writers.until(writers.figures.acknowledged + 5);
    gaps.push(writers.gap());
  }
  report.figure('kills', `${kills}, write gaps ${gaps.map((gap) => `${(gap / 1000).toFixed(1)} s`).join(', ')}`);
  report.within('longest write gap after a kill', Math.max(...gaps), 15_000);
  await stand.settle(writers, report);
}
