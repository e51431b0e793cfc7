// Ports that must be free, and addresses that must answer.
import { createServer } from 'node:net';
import { Obstacle } from './tell.mjs';

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

export function isFree(port) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => done(true)));
  });
}

/** A port that nothing uses at the moment. */
export const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

export async function mustBeFree(settings, service, label) {
  const port = settings.ports[service];
  if (!(await isFree(port))) {
    const variable = settings.portVariables[service];
    throw new Obstacle(`Port ${port} for ${label} is used by another program: stop it or set ${variable} to a free port.`);
  }
}

export async function answers(url, status = 200) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3000), redirect: 'manual' });
    await response.arrayBuffer();
    return response.status === status;
  } catch {
    return false;
  }
}

/** Waits until `check` is true; `alive` lets a dead process end the wait early. */
export async function waitFor(check, { limit, every = 250, alive = () => true, label }) {
  const end = Date.now() + limit * 1000;
  while (!(await check())) {
    if (!alive()) throw new Obstacle(`${label} ended while starting.`);
    if (Date.now() > end) throw new Obstacle(`${label} was not ready after ${limit} seconds.`);
    await pause(every);
  }
}
