// Makes an empty database beside the usual one: node backend/local/database.mjs recreate NAME [TEMPLATE] --name test
import { fileURLToPath } from 'node:url';
import { fetchKeycloak, postgresDriver } from './maven.mjs';
import { databases } from './postgres.mjs';
import { secretsOf } from './secrets.mjs';
import { readArguments } from './settings.mjs';
import { Obstacle, runMain, tell } from './tell.mjs';

export async function recreateDatabase(settings, name, template) {
  const driver = postgresDriver(await fetchKeycloak(settings.dist));
  await databases(settings, secretsOf(settings), driver, [['recreate', name, 'passerelle', template].filter(Boolean).join(':')]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    const { settings, rest: [verb, name, template] } = readArguments();
    if (verb !== 'recreate' || !/^passerelle_[a-z0-9_]+$/.test(name ?? '')) {
      throw new Obstacle('Name a side database: node backend/local/database.mjs recreate passerelle_NAME [TEMPLATE] --name test.');
    }
    await recreateDatabase(settings, name, template);
    tell(`The database ${name} is new and empty.`);
  });
}
