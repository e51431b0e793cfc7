// One address before several instances, as HAProxy or a cloud's balancer does it: asks each whether it is ready, turns to
// the others when one is not, and sends a request elsewhere only where nothing of it can have arrived.
import http from 'node:http';
import { answers } from '../ports.mjs';

const every = 250;

/** @param {{ base: string, ready: string }[]} instances */
export function balancer(instances) {
  const agent = new http.Agent({ keepAlive: true });
  const states = instances.map((instance) => ({ ...instance, up: true, served: 0 }));
  let turn = 0;

  async function look() {
    await Promise.all(states.map(async (state) => (state.up = await answers(state.ready))));
  }

  const next = (tried) => {
    const up = states.filter((state) => !tried.has(state) && state.up);
    const left = up.length > 0 ? up : states.filter((state) => !tried.has(state));
    return left[(turn += 1) % left.length];
  };

  function forward(request, body, response, tried = new Set()) {
    const state = next(tried);
    if (!state) {
      response.writeHead(502).end();
      return;
    }
    const onward = http.request(new URL(request.url, state.base), { method: request.method, headers: request.headers, agent }, (answer) => {
      state.served += 1;
      response.writeHead(answer.statusCode, answer.rawHeaders);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    onward.on('error', (error) => {
      if (error.code === 'ECONNREFUSED') {
        state.up = false;
        forward(request, body, response, tried.add(state));
      } else if (response.headersSent) response.destroy();
      else response.writeHead(502).end();
    });
    onward.end(body);
  }

  const server = http.createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    forward(request, Buffer.concat(parts), response);
  });
  const watch = setInterval(look, every);
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done({
      base: `http://127.0.0.1:${server.address().port}`,
      served: () => states.map((state) => state.served),
      close: () => {
        clearInterval(watch);
        server.close();
        server.closeAllConnections();
        agent.destroy();
      },
    }));
  });
}
