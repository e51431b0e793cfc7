// The files Keycloak imports at its first start. The realm itself is the same everywhere; demo people, their
// organisations and the example of a registered program are added for local use only.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './settings.mjs';

const source = join(root, 'backend', 'keycloak');
export const realmFiles = ['passerelle-realm.json', 'demo-additions.json', 'demo-users.json', 'test-users.json'].map((file) => join(source, file));
const read = (file) => JSON.parse(readFileSync(join(source, file), 'utf8'));

/** Lists are joined: the additions never change what the realm says. */
function joined(realm, additions) {
  const lists = Object.entries(additions).map(([key, list]) => [key, [...(realm[key] ?? []), ...list]]);
  return { ...realm, ...Object.fromEntries(lists) };
}

export function writeRealmFiles(settings, folder) {
  const demo = process.env.PASSERELLE_DEMO_ACCOUNTS !== 'false';
  const realm = joined(read('passerelle-realm.json'), demo ? read('demo-additions.json') : {});
  writeFileSync(join(folder, 'passerelle-realm.json'), JSON.stringify(realm));
  if (demo) copyFileSync(join(source, 'demo-users.json'), join(folder, 'passerelle-users-0.json'));
  if (demo && settings.name === 'test') copyFileSync(join(source, 'test-users.json'), join(folder, 'passerelle-users-1.json'));
}
