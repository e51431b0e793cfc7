// A bad line: some connections are reset after their first bytes, of some the request arrives and the answer is cut, which
// is the dangerous one for whoever sends again.
import { createServer, connect } from 'node:net';

/** @returns {Promise<{ base: string, figures: object, close: () => void }>} */
export function badLine(to, { resets, cuts, chance }) {
  const target = new URL(to);
  const figures = { connections: 0, resets: 0, cuts: 0 };
  const open = new Set();
  const server = createServer((client) => {
    figures.connections += 1;
    const api = connect(Number(target.port), target.hostname);
    for (const socket of [client, api]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    }
    client.on('error', () => api.destroy());
    api.on('error', () => client.destroy());
    const fate = chance.next();
    const breaks = () => {
      client.resetAndDestroy();
      api.destroy();
    };
    if (fate < resets) {
      client.once('data', () => {
        figures.resets += 1;
        setTimeout(breaks, 5);
      });
    } else if (fate < resets + cuts) {
      // Half of what arrives of the answer is still let through.
      api.once('data', (part) => {
        figures.cuts += 1;
        client.write(part.subarray(0, Math.floor(part.length * chance.next())), breaks);
      });
      client.pipe(api);
      return;
    }
    client.pipe(api).pipe(client);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done({
      base: `http://127.0.0.1:${server.address().port}`,
      figures,
      close: () => {
        server.close();
        open.forEach((socket) => socket.destroy());
      },
    }));
  });
}
