// Connections that are there and do nothing, or next to nothing: headers and bodies that come a byte at a time, answers that
// nobody takes, and upgrades that are asked for and never made. Everybody else is served.
import { connect } from 'node:net';
import { pause } from '../ports.mjs';
import { ask } from './ask.mjs';

export const sentence = '500 slow connections, and upgrades that hang';

const many = 500;
const path = '/api/v1/projects?limit=1';

const head = (token, address, type) => `POST ${address} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: ${type}\r\nContent-Length: 5000\r\n\r\n`;

/** Of people who are signed in, whose bodies are read; more than there are threads. */
const bodies = (token) => [
  ...Array(4).fill({ first: `${head(token, '/api/v1/events', 'application/json')}{`, then: ' ' }),
  { first: `${head(token, '/api/v1/projects/none/documents', 'multipart/form-data; boundary=slow')}--slow\r\nContent-Disposition: form-data; name="document"\r\n\r\n`, then: ' ' },
];

function mixed(token) {
  const [post] = bodies(token);
  return [
    { first: 'GET /api/v1/projects HTTP/1.1\r\nHost: x\r\nX-Slow: ', then: 'a' },
    post,
    { first: 'GET /api/v1/projects?limit=100 HTTP/1.1\r\nHost: x\r\n\r\n', then: '', deaf: true },
    { first: 'GET /api/v1/projects HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n', then: '' },
    { first: 'GET /api/v1/projects HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n', then: '' },
  ];
}

function open(base, { first, then, deaf }) {
  const { hostname, port } = new URL(base);
  const socket = connect(Number(port), hostname, () => socket.write(first));
  const state = { ended: false, close: () => socket.destroy() };
  socket.on('error', () => {});
  socket.on('close', () => {
    state.ended = true;
    clearInterval(drip);
  });
  if (deaf) socket.pause();
  else socket.resume();
  const drip = then ? setInterval(() => socket.writable && socket.write(then), 1000) : undefined;
  return state;
}

async function served(stand, report, seconds) {
  const seen = { asked: 0, failed: 0, slowest: 0 };
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const answer = await ask(stand.base(), path, { fresh: true });
    seen.asked += 1;
    seen.slowest = Math.max(seen.slowest, answer.ms);
    if (answer.status !== 200) seen.failed += 1;
    await pause(50);
  }
  report.figure('readers meanwhile', `${seen.asked}, slowest ${seen.slowest} ms`);
  report.none('readers that were not served', seen.failed);
  report.within('slowest answer meanwhile', seen.slowest, 5000);
}

async function during(stand, report, label, all, seconds) {
  const writers = stand.writers();
  const sockets = Array.from({ length: many }, (_, index) => open(stand.base(), all[index % all.length]));
  await pause(1000);
  await served(stand, report, seconds);
  const ended = sockets.filter((socket) => socket.ended).length;
  report.figure(label, `${many}, of which the API has ended ${ended}`);
  // The dripping JSON bodies, at least, which have their time and no longer.
  if (seconds > 40) report.check('those whose time was up were ended', ended >= many / 5, ended);
  report.none('writes that had to be sent again meanwhile', writers.figures.failures);
  sockets.forEach((socket) => socket.close());
  await stand.settle(writers, report);
}

export async function run(stand, report, { short }) {
  const seconds = short ? 10 : 60;
  await during(stand, report, 'connections with slow headers and bodies, deaf ones, upgrades', mixed(stand.token), seconds);
  await during(stand, report, 'connections with slow bodies of people who are signed in', bodies(stand.token), seconds);
}
