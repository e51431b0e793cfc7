// People at work under faults: they make events and change them, send again what was not answered, as the web app does,
// and write down in a ledger on the disk what the API acknowledged. See verify.mjs for what is read from it.
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { pause } from '../ports.mjs';
import { ask } from './ask.mjs';

const again = new Set([0, 408, 425, 429, 500, 502, 503, 504]);
let runs = 0;

/** Requests without an answer or with a server's error, the slowest of all (ms), the longest time without a success, and what was refused. */
function newFigures() {
  return { acknowledged: 0, made: 0, changed: 0, failed: {}, failures: 0, slowest: 0, refused: [], longestGap: 0, lastSuccess: Date.now() };
}

class Lane {
  constructor(options, figures, number) {
    Object.assign(this, options);
    this.figures = figures;
    this.number = number;
  }

  base() {
    return this.bases[Math.floor(this.chance.next() * this.bases.length)];
  }

  /** Until there is an answer that is not 'later'; the pauses grow to a second. */
  async insist(path, request) {
    for (let tries = 0; ; tries += 1) {
      const answer = await ask(this.base(), path, { ...request, token: this.token, fresh: this.fresh });
      this.figures.slowest = Math.max(this.figures.slowest, answer.ms);
      if (!again.has(answer.status)) return { ...answer, tries };
      const kind = answer.status || answer.failure;
      this.figures.failed[kind] = (this.figures.failed[kind] ?? 0) + 1;
      this.figures.failures += 1;
      if (this.given()) return answer;
      await pause(Math.min(1000, 50 * 2 ** tries));
    }
  }

  acknowledge(line) {
    const now = Date.now();
    this.figures.longestGap = Math.max(this.figures.longestGap, now - this.figures.lastSuccess);
    this.figures.lastSuccess = now;
    this.figures.acknowledged += 1;
    writeSync(this.ledger, `${JSON.stringify(line)}\n`);
    fsyncSync(this.ledger);
  }

  async make(name) {
    const json = { kind: 'meeting', titles: { fr: name }, place: name, starts: { value: '2020', precision: 'year' } };
    const answer = await this.insist('/api/v1/events', { method: 'POST', json, headers: { 'idempotency-key': name.replaceAll(' ', '-') } });
    if (answer.status !== 201) return this.refuse('POST', name, answer);
    this.acknowledge({ id: answer.json.id, name, place: name, changes: 0 });
    this.figures.made += 1;
    return { id: answer.json.id, etag: answer.headers.etag };
  }

  /** A change whose answer was lost is found done (412) when it is sent again: then it is read, as a person would. */
  async change({ id, etag }, name, changes) {
    const place = `${name} ${changes}`;
    const path = `/api/v1/events/${id}`;
    const headers = { 'if-match': etag, 'content-type': 'application/merge-patch+json' };
    let answer = await this.insist(path, { method: 'PATCH', body: Buffer.from(JSON.stringify({ place })), headers });
    if (answer.status === 412 && answer.tries > 0) answer = await this.insist(path, {});
    if (answer.status !== 200 || answer.json.place !== place) return this.refuse('PATCH', name, answer);
    this.acknowledge({ id, name, place, changes });
    this.figures.changed += 1;
    return { id, etag: answer.headers.etag };
  }

  refuse(method, name, answer) {
    if (!again.has(answer.status)) this.figures.refused.push(`${method} ${name}: ${answer.status} ${answer.json?.type ?? ''}`);
    return undefined;
  }

  async work(run) {
    for (let count = 0; !this.stopped(); count += 1) {
      const name = `${run} ${this.number}-${count}`;
      let record = await this.make(name);
      if (!record) return;
      for (let changes = 1; record && changes <= 2 && this.chance.next() < 0.5 && !this.stopped(); changes += 1) {
        record = await this.change(record, name, changes);
      }
    }
  }
}

/**
 * Starts them; `stop` lets each finish what it has begun, for a minute at most.
 *
 * @param {{ bases: string[], token: string, ledger: string, chance: object, lanes?: number, fresh?: boolean }} options
 */
export function startWriters({ lanes = 4, ledger: file, ...options }) {
  const figures = newFigures();
  const ledger = openSync(file, 'a');
  const run = `ack ${process.pid.toString(36)} ${(runs += 1)}`;
  let until = Infinity;
  const shared = { ...options, ledger, stopped: () => until < Infinity, given: () => Date.now() > until };
  const done = Promise.all(Array.from({ length: lanes }, (_, number) => new Lane(shared, figures, number).work(run)));
  return {
    figures,
    /** Begins to measure the longest gap anew. */
    mark: () => Object.assign(figures, { longestGap: 0, lastSuccess: Date.now() }),
    /** The longest time without a success since the mark, the present one included. */
    gap: () => Math.max(figures.longestGap, Date.now() - figures.lastSuccess),
    async until(acknowledged, limit = 300) {
      const end = Date.now() + limit * 1000;
      while (figures.acknowledged < acknowledged) {
        if (figures.refused.length > 0) throw new Error(`a write was refused: ${figures.refused[0]}`);
        if (Date.now() > end) throw new Error(`${figures.acknowledged} of ${acknowledged} writes after ${limit} s`);
        await pause(20);
      }
    },
    async stop() {
      until = Date.now() + 60_000;
      await done;
      closeSync(ledger);
      return figures;
    },
  };
}
