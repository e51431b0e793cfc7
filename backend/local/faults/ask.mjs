// One request as a client on a weak line sends it: it always ends, with an answer or with the reason why there is none.
import http from 'node:http';

const kept = new http.Agent({ keepAlive: true, maxSockets: 64 });
const patience = 20_000;

/**
 * @param {{ method?: string, token?: string, json?: unknown, body?: Buffer, headers?: object, fresh?: boolean }} request
 *   `fresh` takes a connection of its own, so that each request meets the line anew
 * @returns {Promise<{ status: number, json: any, headers: object, ms: number, failure?: string }>} status 0 without an answer
 */
export function ask(base, path, { method = 'GET', token, json, body, headers = {}, fresh = false } = {}) {
  const began = Date.now();
  const content = json === undefined ? body : Buffer.from(JSON.stringify(json));
  return new Promise((done) => {
    const end = (answer) => done({ status: 0, json: undefined, headers: {}, ms: Date.now() - began, ...answer });
    const failed = (error) => end({ failure: error.code ?? error.message });
    const request = http.request(new URL(path, base), {
      method,
      agent: fresh ? false : kept,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(content && { 'content-length': content.length }),
        ...headers,
      },
    }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', failed);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        // An answer cut in the middle is none.
        if (!response.complete) end({ failure: 'cut' });
        else end({ status: response.statusCode, headers: response.headers, json: parsed(text) });
      });
    });
    request.setTimeout(patience, () => request.destroy(new Error('timeout')));
    request.on('error', failed);
    request.end(content);
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
