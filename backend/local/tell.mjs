// What the scripts say: progress on one line each, and one plain sentence when something stands in the way.

/** An obstacle the reader can do something about. It is shown without a stack trace. */
export class Obstacle extends Error {}

const began = Date.now();

export function seconds(since = began) {
  return Math.round((Date.now() - since) / 1000);
}

export function tell(sentence) {
  console.log(`[${String(seconds()).padStart(3)} s] ${sentence}`);
}

/** Runs a command line tool; an obstacle ends it with its sentence and exit code 1. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Obstacle ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
