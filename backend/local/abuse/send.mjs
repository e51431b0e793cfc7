// Requests as they are, with nothing mended on the way.
import http from 'node:http';

const limit = 20_000;
const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });

function once(base, request) {
  const { hostname, port } = new URL(base);
  return new Promise((done) => {
    const began = Date.now();
    const end = (answer) => done({ ms: Date.now() - began, headers: {}, body: '', ...answer });
    const body = request.body === undefined ? undefined : Buffer.from(request.body);
    const headers = { ...request.headers, ...(body && request.headers['content-length'] === undefined && { 'content-length': body.length }) };
    let sent;
    try {
      sent = http.request({ host: hostname, port, method: request.method, path: request.path, headers, agent }, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          end({ status: response.statusCode, headers: response.headers, body: bytes.toString(), bytes });
        });
        response.on('error', (error) => end({ failure: error.code ?? error.message }));
      });
    } catch (error) {
      end({ failure: error.code, unsent: true });
      return;
    }
    sent.setTimeout(limit, () => sent.destroy(new Error('timeout')));
    sent.on('error', (error) => end({ failure: error.code ?? error.message }));
    sent.end(body);
  });
}

/** A kept connection may have been closed under a request: that is tried once more. */
export async function send(base, request) {
  const answer = await once(base, request);
  return /ECONNRESET|EPIPE|hang up/.test(answer.failure ?? '') && !request.mayEnd
    ? once(base, { ...request, headers: { ...request.headers, connection: 'close' } })
    : answer;
}
