// A line with 3 % resets and 10 % cut answers, a connection for each request: whoever sends again loses and doubles nothing.
import { badLine } from './line.mjs';

export const sentence = 'a line with 3 % resets and 10 % cut answers';

export async function run(stand, report, { short }) {
  const line = await badLine(stand.base(), { resets: 0.03, cuts: 0.1, chance: stand.chance });
  const writers = stand.writers({ bases: [line.base], fresh: true });
  await writers.until(short ? 300 : 3000, 600);
  await stand.settle(writers, report);
  line.close();
  report.figure('connections', `${line.figures.connections}, reset ${line.figures.resets}, cut ${line.figures.cuts}`);
  report.check('the line was bad', line.figures.cuts > line.figures.connections * 0.05 && line.figures.resets > 0);
}
