// How many tests a runner says it ran, read from its closing lines.

const patterns = {
  /** Surefire's and Failsafe's totals, not the lines of single classes, which go on with the time. */
  api: (lines) => lines
    .map((line) => /^\[(?:INFO|WARNING|ERROR)\]\s+Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)\s*$/.exec(line))
    .filter(Boolean)
    .map(([line, run, failures, errors, skipped]) => {
      const failed = Number(failures) + Number(errors);
      return { line, passed: run - failed - skipped, failed, skipped: Number(skipped) };
    }),
  faults: (lines) => lines.filter((line) => /^faults: \d+ passed, \d+ failed$/.test(line)).map(words),
  web: (lines) => lines.filter((line) => /^\s+Tests\s+.*\(\d+\)/.test(line)).map(words),
  accounts: (lines) => [lines.filter((line) => /^\S+ (pass|fail|skipped) \d+$/.test(line)).join(' ')].filter(Boolean).map((line) => {
    const number = (word) => Number(new RegExp(`${word} (\\d+)`).exec(line)?.[1] ?? 0);
    return { line, passed: number('pass'), failed: number('fail'), skipped: number('skipped') };
  }),
  /** One operation of the contract counts as one test, however often it was asked. */
  abuse: closingLine,
  matrix: closingLine,
  journeys: (lines) => [lines.filter((line) => /^\s+\d+ (passed|failed|skipped|flaky|did not run)\b/.test(line)).join(' ')].filter(Boolean).map(words),
};

function closingLine(lines) {
  return lines.filter((line) => /^\d+ passed, \d+ failed$/.test(line)).map(words);
}

function words(line) {
  const number = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
  return { line: line.trim(), passed: number('passed') + number('flaky'), failed: number('failed') + number('did not run'), skipped: number('skipped') };
}

/** A runner that failed without counting a failure still counts as one. */
export function countsOf(part, output, code) {
  const lines = output.replace(/\u001b\[[0-9;]*m/g, '').split('\n');
  const found = patterns[part](lines);
  const sum = (key) => found.reduce((total, one) => total + one[key], 0);
  const counts = { part, lines: found.map((one) => one.line), passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}
