// Counts what was asked and tells what was wrong. A test is an operation of the contract with all its cells, or one of the
// other questions with all that was asked for it; the closing line, by these, is what `make test` counts.

export function makeReport() {
  const counts = { planned: 0, done: 0, right: 0, checks: 0 };
  const tests = new Map();
  const wrong = [];

  function note(test, what, right, why) {
    if (!tests.has(test) || !right) tests.set(test, right);
    if (!right) wrong.push(`${what}: ${why}`);
  }

  return {
    plan: (cells) => (counts.planned += cells),
    cell: (test, what, right, why) => {
      counts.done += 1;
      if (right) counts.right += 1;
      note(test, what, right, why);
    },
    check: (test, what, right, why = 'is not so') => {
      counts.checks += 1;
      note(test, what, right, why);
    },
    /** @returns {number} how many tests failed */
    tell: () => {
      if (counts.done !== counts.planned) note('all cells are done', 'the matrix', false, `${counts.planned} cells were planned, ${counts.done} done`);
      for (const one of wrong.slice(0, 100)) console.log(`WRONG  ${one}`);
      if (wrong.length > 100) console.log(`... and ${wrong.length - 100} more`);
      const failed = [...tests.values()].filter((right) => !right).length;
      console.log(`\nCells: ${counts.planned} planned, ${counts.done} done (${((100 * counts.done) / (counts.planned || 1)).toFixed(1)} %), ${counts.right} as the table says; ${counts.checks} other comparisons`);
      console.log(`${tests.size - failed} passed, ${failed} failed`);
      return failed;
    },
  };
}
