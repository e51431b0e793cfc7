// Ways to damage a form that carries a file: its parts, the file in it, its name, and what is said about it.
import { gzipSync } from 'node:zlib';
import { propertyCases, textOf } from './bodies.mjs';
import { filePart, formOf, pdf, png } from './forms.mjs';

const refused = 'refused';
const most = 10 * 1024 * 1024;
const tooLarge = Buffer.alloc(12 * 1024 * 1024, 65);

/** A name is never a reason to refuse, and never to be believed. */
const names = ['../../../../etc/cron.d/abuse', '..\\..\\abuse.pdf', '/etc/passwd', 'a\u0000.pdf', 'a%0d%0aAbuse-Header: 1.pdf', `${'a'.repeat(5000)}.pdf`, 'a\u202efdp.exe', '', '.', 'a.pdf.html', "a'%22;x=.pdf", 'CON', 'é👩.pdf'];

/** Files that are none of those that are taken, whatever they say they are. */
const files = {
  'no bytes': ['', 'a.pdf', 'application/pdf'],
  'a page as PDF': ['<html><script>alert(1)</script>', 'a.pdf', 'application/pdf'],
  'a page': ['<script>alert(1)</script>', 'a.html', 'text/html'],
  'a drawing with a script': ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'a.svg', 'image/svg+xml'],
  'a drawing as PNG': ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.png', 'image/png'],
  'a program': [`MZ${'x'.repeat(64)}`, 'a.com', 'application/pdf'],
  'a script': ['#!/bin/sh\nid\n', 'a.pdf', 'application/pdf'],
  'a packed file': [gzipSync('x'), 'a.docx', 'application/octet-stream'],
  'a zip with nothing in it': [Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), 'a.docx', 'application/octet-stream'],
  'the head of a PNG alone': [png.subarray(0, 33), 'a.png', 'image/png'],
  'a PNG that says it is huge': [hugePng(), 'a.png', 'image/png'],
  'the head of a JPEG alone': [Buffer.from('ffd8ffe000104a464946000101', 'hex'), 'a.jpg', 'image/jpeg'],
  'the head of a WebP alone': [Buffer.from('524946460000000057454250', 'hex'), 'a.webp', 'image/webp'],
  'a byte more than may be': [Buffer.concat([pdf, Buffer.alloc(most + 1 - pdf.length, 32)]), 'a.pdf', 'application/pdf'],
};

function hugePng() {
  const huge = Buffer.from(png);
  huge.writeUInt32BE(60_000, 16);
  huge.writeUInt32BE(60_000, 20);
  return huge;
}

function* partCases(parts) {
  const [file, ...said] = parts;
  yield ['form without its file', said];
  yield ['form of nothing', []];
  yield ['form with the file as text', [{ name: 'file', data: 'x' }, ...said]];
  yield ['form with the file twice', [file, ...parts]];
  yield ['form with an unknown part', [...parts, { name: 'ownerId', data: 'x' }]];
  yield ['form with a part without a name', [...parts, { name: '', data: 'x' }]];
  yield ['form with a part called __proto__', [...parts, { name: '__proto__', data: '{}' }]];
  yield ['form of 2,000 parts', Array.from({ length: 2000 }, (_, i) => ({ name: `p${i}`, data: 'x' }))];
  if (said.length > 0) {
    yield ['form with nothing said', [file]];
    yield ['form with it said twice', [...parts, ...said]];
    for (const text of ['', 'null', '[]', '"x"', '1', '{', `${said[0].data}x`, `/**/${said[0].data}`]) {
      yield [`form where ${text.slice(0, 8) || 'nothing'} is said`, [file, { ...said[0], data: text }]];
    }
    yield ['form with what is said in UTF-16', [file, { ...said[0], data: Buffer.from(said[0].data, 'utf16le') }]];
    yield ['form with 100 kB said', [file, { ...said[0], data: said[0].data + ' '.repeat(100_000) }]];
  }
}

function* wholeCases(parts) {
  const { type, body } = formOf(parts);
  yield ['form as JSON', { body: '{}', type: 'application/json' }];
  yield ['form without its boundary', { body, type: 'multipart/form-data' }];
  yield ['form with another boundary', { body, type: 'multipart/form-data; boundary=other' }];
  yield ['form with an empty boundary', { body, type: 'multipart/form-data; boundary=' }];
  yield ['form with a boundary of 5,000', { body, type: `multipart/form-data; boundary=${'b'.repeat(5000)}` }];
  yield ['form as pairs', { body: 'file=x', type: 'application/x-www-form-urlencoded' }];
  yield ['form without a type', { body, type: undefined }];
  yield ['form cut short', { body: body.subarray(0, 120), type }];
  yield ['form of no bytes', { body: '', type }];
  yield ['form of 12 MB', { body: tooLarge, type, mayEnd: true }];
  yield ['form with a header of 100 kB', { body: Buffer.concat([Buffer.from(`--between-the-parts\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`), body]), type, mayEnd: true }];
}

/** [name, changes of the request, expectation] for an operation with a form; `parts` make a valid one, the file first. */
export function* formMutations(schemaOf, operation, parts) {
  const [file, ...said] = parts;
  for (const name of names) yield [`file called ${name.slice(0, 20)}`, formOf([{ ...file, filename: name }, ...said]), 'answered'];
  for (const [name, [data, filename, type]] of Object.entries(files)) yield [`file is ${name}`, { ...formOf([filePart(data, filename, type), ...said]), mayEnd: data.length > most }, refused];
  for (const [name, damaged] of partCases(parts)) yield [name, formOf(damaged), refused];
  for (const [name, change] of wholeCases(parts)) yield [name, change, refused];
  if (said.length === 0) return;
  const schema = schemaOf(operation.body.schema.properties.document.contentSchema);
  for (const [name, json, expected] of propertyCases(schemaOf, schema, JSON.parse(said[0].data), '', 0)) {
    yield [`said: ${name}`, formOf([file, { ...said[0], data: textOf(json) }]), expected];
  }
}
