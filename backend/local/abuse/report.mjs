// What the hostile suite tells at its end: what it reached, and what was wrong.

const short = (text, length) => (text === undefined ? '' : String(text).replace(/[^\x20-\x7e]/g, '.').slice(0, length));

/** Prints the report; the closing line, by operations, is what `make test` counts. Gives the number that failed. */
export function tellReport({ reached, findings, counts }) {
  console.log('\nReached by operation: valid, hostile, dead tokens');
  for (const [key, one] of reached) console.log(`  ${key.padEnd(64)} ${String(one.valid).padStart(3)} ${String(one.hostile).padStart(5)} ${String(one.tokens).padStart(4)}`);
  const untouched = [...reached].filter(([, one]) => one.hostile === 0 || one.tokens === 0);
  for (const [key] of untouched) console.log(`NOT REACHED by hostile requests: ${key}`);
  for (const one of findings) {
    console.log(`\nWRONG  ${one.operation}: ${one.sentence} (${one.count} times, first: ${one.what})`);
    console.log(`       ${one.request.method ?? ''} ${short(one.request.path, 160)} ${short(one.request.body, 200)}`);
    console.log(`       ${one.answer.status ?? one.answer.failure} ${short(one.answer.body, 300)}`);
  }
  const failed = new Set([...untouched.map(([key]) => key), ...findings.map((one) => one.operation)]).size;
  const sent = counts.valid + counts.hostile + counts.tokens;
  console.log(`\n${sent} requests: ${counts.valid} valid, ${counts.hostile} hostile, ${counts.tokens} with dead tokens; answers ${JSON.stringify(counts.byClass)}, slowest ${counts.slowest} ms`);
  console.log(`${reached.size - failed} passed, ${failed} failed`);
  return failed;
}
