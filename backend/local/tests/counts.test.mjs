import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf } from '../counts.mjs';

const numbers = ({ passed, failed, skipped }) => ({ passed, failed, skipped });

test('Surefire: the totals count, the lines of single classes do not', () => {
  const output = [
    '[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in a.ProjectTest',
    '[INFO] Results:',
    '[ERROR] Tests run: 12, Failures: 1, Errors: 2, Skipped: 3',
  ].join('\n');
  assert.deepEqual(numbers(countsOf('api', output, 1)), { passed: 6, failed: 3, skipped: 3 });
});

test('Vitest: its line of tests counts, its line of files does not', () => {
  const output = ' Test Files  1 failed | 2 passed (3)\n      Tests  2 failed | 40 passed | 1 skipped (43)\n';
  assert.deepEqual(numbers(countsOf('web', output, 1)), { passed: 40, failed: 2, skipped: 1 });
});

test('Playwright: its closing lines are added', () => {
  assert.deepEqual(numbers(countsOf('journeys', '\n  1 failed\n    [chromium] › a.spec.ts\n  2 skipped\n  7 passed (1.2m)\n', 1)),
    { passed: 7, failed: 1, skipped: 2 });
});

test("Node: the runner's totals count", () => {
  assert.deepEqual(numbers(countsOf('accounts', 'ℹ tests 9\nℹ pass 7\nℹ fail 1\nℹ skipped 1\n', 1)), { passed: 7, failed: 1, skipped: 1 });
});

test('the hostile requests: operations count, not requests', () => {
  const output = '\n13000 requests: 173 valid, 5000 hostile; answers {"4xx":12000}, slowest 200 ms\n171 passed, 2 failed\n';
  assert.deepEqual(numbers(countsOf('abuse', output, 1)), { passed: 171, failed: 2, skipped: 0 });
});

test('the matrix: operations count, not cells', () => {
  assert.deepEqual(numbers(countsOf('matrix', '\nCells: 14000 planned, 14000 done (100.0 %), 13990 as the table says; 90 other comparisons\n170 passed, 3 failed\n', 1)), { passed: 170, failed: 3, skipped: 0 });
});

test('a runner that fails without a count is one failure', () => {
  assert.deepEqual(numbers(countsOf('api', '[ERROR] COMPILATION ERROR', 1)), { passed: 0, failed: 1, skipped: 0 });
});
