// Speaks PostgreSQL's own protocol as far as backups need it: the packaged PostgreSQL brings neither psql nor pg_basebackup.
import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import { connect } from 'node:net';
import { Obstacle } from './tell.mjs';

const hmac = (key, text) => createHmac('sha256', key).update(text).digest();

/** The messages of the server, one after another; reading no further holds the server back. */
async function* messagesOf(socket) {
  let kept = Buffer.alloc(0);
  for await (const chunk of socket) {
    kept = kept.length ? Buffer.concat([kept, chunk]) : chunk;
    let at = 0;
    while (kept.length - at >= 5) {
      const length = kept.readUInt32BE(at + 1);
      if (kept.length - at < length + 1) break;
      yield { type: String.fromCharCode(kept[at]), body: kept.subarray(at + 5, at + length + 1) };
      at += length + 1;
    }
    kept = kept.subarray(at);
  }
}

function frame(type, ...parts) {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : part)));
  const head = Buffer.alloc(type ? 5 : 4);
  if (type) head.write(type, 0, 'latin1');
  head.writeUInt32BE(body.length + 4, type ? 1 : 0);
  return Buffer.concat([head, body]);
}

function number32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** The fields of an error: S severity, C code, M message, D detail, H hint. */
function errorIn(body) {
  const fields = Object.fromEntries(body.toString().split('\0').filter(Boolean).map((field) => [field[0], field.slice(1)]));
  return new Obstacle(`PostgreSQL says: ${fields.M}${fields.D ? ` (${fields.D})` : ''} [${fields.C}]`);
}

function rowIn(body) {
  const row = [];
  for (let at = 2; row.length < body.readUInt16BE(0); ) {
    const length = body.readInt32BE(at);
    row.push(length < 0 ? null : body.toString('utf8', at + 4, at + 4 + length));
    at += 4 + Math.max(length, 0);
  }
  return row;
}

/** One connection. Statements run one after another; every value comes as text. */
class Wire {
  #socket;
  #messages;

  constructor(socket) {
    this.#socket = socket;
    this.#messages = messagesOf(socket);
  }

  async #next() {
    const { value, done } = await this.#messages.next();
    if (done) throw new Obstacle('PostgreSQL closed the connection.');
    if (value.type === 'E') throw errorIn(value.body);
    return value;
  }

  async signIn({ user, password, database, replication }) {
    const options = ['user', user, 'database', database, 'client_encoding', 'UTF8', ...(replication ? ['replication', 'true'] : [])];
    this.#socket.write(frame('', number32(196608), ...options, Buffer.alloc(1)));
    for (let message = await this.#next(); message.type !== 'Z'; message = await this.#next()) {
      if (message.type === 'R' && message.body.readUInt32BE(0) === 10) await this.#proveIdentity(password);
      else if (message.type === 'R' && message.body.readUInt32BE(0) !== 0) throw new Obstacle('PostgreSQL asks for another sign-in than SCRAM-SHA-256.');
    }
  }

  /** SCRAM-SHA-256 (RFC 5802): each side proves that it knows the password, which itself is never sent. */
  async #proveIdentity(password) {
    const first = `n=,r=${randomBytes(18).toString('base64')}`;
    this.#socket.write(frame('p', 'SCRAM-SHA-256', number32(first.length + 3), Buffer.from(`n,,${first}`)));
    const challenge = (await this.#next()).body.toString('utf8', 4);
    const [, nonce, salt, rounds] = /^r=([^,]+),s=([^,]+),i=(\d+)$/.exec(challenge);
    const salted = pbkdf2Sync(password, Buffer.from(salt, 'base64'), Number(rounds), 32, 'sha256');
    const clientKey = hmac(salted, 'Client Key');
    const said = `${first},${challenge},c=biws,r=${nonce}`;
    const signature = hmac(createHash('sha256').update(clientKey).digest(), said);
    const proof = Buffer.from(clientKey.map((byte, index) => byte ^ signature[index])).toString('base64');
    this.#socket.write(frame('p', Buffer.from(`c=biws,r=${nonce},p=${proof}`)));
    const answer = Buffer.from((await this.#next()).body.toString('utf8', 4).replace(/^v=/, ''), 'base64');
    if (answer.length !== 32 || !timingSafeEqual(answer, hmac(hmac(salted, 'Server Key'), said))) {
      throw new Obstacle('What answers on the port of PostgreSQL does not know the password: it is another server.');
    }
  }

  /** Runs one or several statements; gives the rows of all of them. */
  async query(sql) {
    this.#socket.write(frame('Q', sql));
    const rows = [];
    let failure;
    for (;;) {
      const { value, done } = await this.#messages.next();
      if (done) throw new Obstacle('PostgreSQL closed the connection.');
      if (value.type === 'D') rows.push(rowIn(value.body));
      if (value.type === 'E') failure = errorIn(value.body);
      if (value.type === 'Z') break;
    }
    if (failure) throw failure;
    return rows;
  }

  /** Runs a statement that copies out, as BASE_BACKUP does: yields what each message of the copy carries. */
  async* copyOut(sql) {
    this.#socket.write(frame('Q', sql));
    for (let message = await this.#next(); message.type !== 'Z'; message = await this.#next()) {
      if (message.type === 'd') yield message.body;
    }
  }

  close() {
    this.#socket.end(frame('X'));
  }
}

/** Connects to a server on this machine. `replication` opens the connection that base backups are taken over. */
export async function connectTo({ port, user, password, database = 'postgres', replication = false }) {
  const socket = connect({ host: '127.0.0.1', port });
  socket.setNoDelay(true);
  await new Promise((done, failed) => {
    socket.once('connect', done);
    socket.once('error', () => failed(new Obstacle(`PostgreSQL does not answer on port ${port}: is it running?`)));
  });
  socket.on('error', () => {});
  const wire = new Wire(socket);
  await wire.signIn({ user, password, database, replication });
  return wire;
}
