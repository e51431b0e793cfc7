// Every library is under a licence that goes with ours (EUPL-1.2): those in licences.json. One of several offered is enough.
import { readFileSync } from 'node:fs';
import { components } from './sbom.mjs';

const { allowed, known } = JSON.parse(readFileSync(new URL('licences.json', import.meta.url), 'utf8'));

/** An SPDX expression: with OR one side is enough, with AND both are needed. */
export function fits(expression) {
  const text = expression.replace(/^\((.*)\)$/, '$1').trim();
  if (allowed.includes(text)) return true;
  if (/ OR /.test(text)) return text.split(' OR ').some(fits);
  return / AND /.test(text) && text.split(' AND ').every(fits);
}

export async function licences() {
  const unfit = (await components()).filter(({ name, licences: given }) => {
    const named = known[name]?.slice(0, 1) ?? given;
    return !named.some(fits);
  });
  unfit.forEach(({ part, name, version, licences: given }) => console.error(`${part}: ${name} ${version} is under ${given.join(', ') || 'no named licence'}`));
  return unfit.length === 0;
}
