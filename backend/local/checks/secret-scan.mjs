// Looks through every file git knows for private keys, tokens and passwords. What may stand there is in secret-exceptions.json.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../processes.mjs';
import { root } from '../settings.mjs';

const exceptions = JSON.parse(readFileSync(new URL('secret-exceptions.json', import.meta.url), 'utf8'));
const allowedValue = (value) => value in exceptions.values || Object.keys(exceptions.patterns).some((pattern) => new RegExp(pattern).test(value));

const signs = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ['a signed token', /\beyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{20,}/],
  ['a key of a cloud', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[A-Za-z0-9_-]{35}\b/],
  ['a token of a forge or a registry', /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{40,}|glpat-[A-Za-z0-9_-]{20,}|npm_[A-Za-z0-9]{30,}|xox[abprs]-[A-Za-z0-9-]{10,})/],
  ['a password in an address', /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"`{}$<>]+:(?<value>[^\s/@'"`{}$<>]+)@/],
  ['a password', /(?:password|passwd|secret|api_?key|access_?token|passphrase)["']?\s*[:=]\s*["'](?<value>[^"'\s${}<>]{8,})["']/i],
  ['a password', /^\s*[A-Z][A-Z0-9_]*(?:PASSWORD|SECRET|TOKEN|API_KEY)=(?<value>[^\s"'$<{][^\s"']{5,})$/],
];

/** What in a text looks like a secret: [{ line, what }]. The secret itself is not repeated. */
export function findings(text) {
  const found = [];
  text.split('\n').forEach((line, index) => {
    for (const [what, sign] of signs) {
      const match = sign.exec(line);
      if (match && !(match.groups?.value && allowedValue(match.groups.value))) found.push({ line: index + 1, what });
    }
  });
  return found;
}

export async function secretScan() {
  const { code, output } = await runCommand('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { quiet: true, cwd: root });
  if (code !== 0) return 'skipped';
  const named = output.split('\0').filter((name) => name && !(name in exceptions.paths));
  let clean = true;
  for (const name of named) {
    const file = join(root, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    const bytes = readFileSync(file);
    if (bytes.subarray(0, 8000).includes(0)) continue;
    for (const { line, what } of findings(bytes.toString('utf8'))) {
      console.error(`${name}:${line}: looks like ${what}`);
      clean = false;
    }
  }
  return clean;
}
