// The matrix of rights: every operation of the contract times everybody, on the records of two partners in both directions:
// node backend/local/matrix.mjs [--only TEXT]   (operations whose name holds the text; without the rest)
import { withStand } from './abuse/stand.mjs';
import { runMatrix } from './matrix/run.mjs';
import { settingsOf } from './settings.mjs';
import { runMain } from './tell.mjs';

await runMain(async () => {
  const [flag, only] = process.argv.slice(2);
  const settings = settingsOf('test');
  const failed = await withStand(settings, (stand) => runMatrix(settings, stand, flag === '--only' ? only : undefined));
  process.exitCode = failed > 0 ? 1 : 0;
});
