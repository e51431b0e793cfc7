// What a fault has shown: figures, and sentences that held or did not.
import { loadavg } from 'node:os';

export function reportOf(name, { strict }) {
  const failed = [];
  let passed = 0;
  const say = (mark, sentence) => console.log(`  ${mark} ${sentence}`);
  const check = (sentence, holds, found = '') => {
    if (holds) passed += 1;
    else failed.push(`${name}: ${sentence}`);
    say(holds ? 'ok    ' : 'FAILED', holds || found === '' ? sentence : `${sentence} (found: ${found})`);
    return holds;
  };
  return {
    check,
    figure: (label, value) => say('figure', `${label}: ${value}`),
    none: (label, count) => check(`${label}: 0`, count === 0, count),
    /** A time against its goal. The short form runs on machines that do other work: there it is told and does not fail. */
    within(label, ms, goal) {
      const sentence = `${label}: ${(ms / 1000).toFixed(1)} s (goal ${goal / 1000} s, load ${loadavg()[0].toFixed(1)})`;
      if (strict || ms <= goal) check(sentence, ms <= goal);
      else say('slow  ', sentence);
    },
    result: () => ({ passed, failed }),
  };
}
