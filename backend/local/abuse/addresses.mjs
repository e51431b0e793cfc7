// Ways to damage what stands before a body: path, query and headers.
import { takes } from './contract.mjs';

const refused = 'refused';
const cursor = (text) => Buffer.from(text).toString('base64url');
const id = '01990000-0000-7000-8000-000000000001';

const badIds = [
  'nobody', '0', '-1', '9223372036854775808', "1'%20or%20'1'='1", 'a%00b', '..%2f..%2fetc%2fpasswd', '%252e%252e', '%2e%2e', '%zz', '%', '%ff%fe', '%c0%ae', '%ed%a0%80',
  '%3Cscript%3E', 'a%0d%0aAbuse-Header:%201', 'x;a=1', '*', '%20', 'a'.repeat(3000), '%7Bid%7D', '%5c..', '00000000-0000-0000-0000-000000000000', `${id}x`, 'null', '%25', '%E2%80%AE',
];
const texts = ['%00', '%zz', '%ff%c0%af', "'", "x'||pg_sleep(6)--", '%25_'.repeat(40), '%3Cscript%3E', 'x%0d%0aAbuse-Header:%201', '(a%2B)%2B%24', '%5c', '%22', '👩'.repeat(20)];
const forged = [
  'nonsense', '====', cursor('x'), cursor(`${id}|`), cursor(`${id}|x`), cursor(`${id}|2024-02-30`), cursor(`${id}|2024-13-01 00:00:00+00`), cursor(`${id}|99999999999999999999`), cursor(`${id}|1e999999`),
  cursor(`${id}|a\u0000b`), cursor(`${id}|' or 1=1--`), cursor(`${id.replace('0', 'g')}|x`), cursor(`${id}|infinity`), cursor(`${id}|NaN`), cursor(`${id}|2024-01-01 25:61:61+99`), cursor(`${id}|-infinity`), cursor(`${id}|0000-01-01`),
];

function* queryCases(parameter) {
  const { name, schema } = parameter;
  const list = schema.type === 'array';
  const one = list ? schema.items : schema;
  const due = (wrong) => (wrong ? refused : 'answered');
  if (name === 'cursor') for (const text of forged) yield [`${name}=${text.slice(0, 20)}`, `${name}=${text}`, 'answered'];
  const numeric = one.type === 'integer' || one.type === 'number';
  if (numeric) {
    for (const text of ['', 'x', '1.5', '1e3', '0x10', '99999999999999999999', '%D9%A1', 'NaN']) yield [`${name}=${text}`, `${name}=${text}`, due(one.type === 'integer' || !['1.5'].includes(text))];
    for (const [bound, off] of [[one.maximum, 1], [one.minimum, -1]]) if (bound !== undefined) yield [`${name} beyond ${bound}`, `${name}=${bound + off}`, refused];
  } else if (one.enum || one.type === 'boolean') {
    for (const text of ['', 'no-such-code', 'TRUE', '1', "'"]) yield [`${name}=${text}`, `${name}=${text}`, refused];
  }
  for (const text of texts) yield [`${name}=${text.slice(0, 20)}`, `${name}=${text}`, due(/%00|%zz|%ff/.test(text) || numeric || one.enum)];
  if (one.maxLength) yield [`${name} too long`, `${name}=${'a'.repeat(one.maxLength + 1)}`, refused];
  yield [`${name} twice`, `${name}=1&${name}=1`, due(!list)];
  if (list) yield [`${name} too often`, Array((schema.maxItems ?? 50) + 1).fill(`${name}=1`).join('&'), refused];
  yield [`${name} with brackets`, `${name}[]=1`, refused];
}

const tags = ['"0-stale"', 'W/"0"', '0', '"0', '*', '"0", "1"', '"999999999999999999"', '"-1"', '""', '', '"é"', `"${'1'.repeat(300)}"`];
const oddHeaders = [
  ['accept', 'text/html', refused], ['accept', '*/*;q=abc'], ['accept', 'a/b'.repeat(900)], ['accept', '/'], ['accept-language', `fr-${'x'.repeat(3000)}`], ['accept-language', '../../etc/passwd'], ['accept-language', "en'"],
  ['accept-encoding', 'gzip;q=9, *;q=0'], ['range', 'bytes=0-0,1-1,9999999999999999999-'], ['if-none-match', '*'], ['if-none-match', `"${'a'.repeat(4000)}"`], ['if-modified-since', 'never'],
  ['if-unmodified-since', 'Sat, 99 Foo 0000 00:00:00 GMT'], ['x-forwarded-for', `127.0.0.1, ${'1.1.1.1,'.repeat(500)}`], ['x-forwarded-host', 'evil.example'], ['x-forwarded-proto', 'javascript'], ['x-forwarded-prefix', '//evil.example'],
  ['forwarded', 'for="[::1]";host=evil.example'], ['x-original-url', '/q/metrics'], ['cookie', `a=${'b'.repeat(5000)}`], ['traceparent', `zz-${'0'.repeat(400)}`], ['prefer', 'x'.repeat(3000)], ['origin', 'null'], ['referer', 'javascript:1'],
  ['user-agent', '${jndi:ldap://127.0.0.1:1/a}'], ['x-request-id', 'a'.repeat(5000)], ['content-language', '%%%'], ['te', 'trailers, x'], ['acting-for', 'nobody'], ['acting-for', 'a'.repeat(3000)], ['x-big', 'a'.repeat(20_000), refused],
  ['x-http-method-override', 'DELETE'], ['authorization', '', 401], ['authorization', 'Bearer', 401], ['authorization', 'Basic YWRtaW46YWRtaW4=', 401], ['authorization', 'Bearer a b', 401], ['authorization', 'Negotiate x', 401],
];
const badKeys = ['short', 'x'.repeat(101), 'with blanks in it', 'é'.repeat(8), ''];

/** [name, changes of the request, expectation]; `path` is a valid path of the operation. */
export function* addressMutations(operation, path) {
  const [bare, query] = path.split('?');
  const with_ = (more) => `${bare}?${query ? `${query}&` : ''}${more}`;
  const given = bare.split('/');
  for (const [i, part] of operation.path.split('/').entries()) {
    if (!part.startsWith('{')) continue;
    for (const bad of badIds) yield [`path ${part}: ${bad.slice(0, 20)}`, { path: given.map((one, at) => (at === i ? bad : one)).join('/') }, refused];
  }
  for (const parameter of operation.parameters.filter((one) => one.in === 'query')) {
    for (const [name, more, expected] of queryCases(parameter)) yield [`query ${name}`, { path: with_(more) }, expected];
  }
  yield ['query unknown', { path: with_('unknownAbuse=1') }, refused];
  yield ['query __proto__', { path: with_('__proto__[x]=1') }, refused];
  yield ['query of 300', { path: with_(Array.from({ length: 300 }, (_, i) => `p${i}=1`).join('&')) }, refused];
  yield ['query of 9 kB', { path: with_(`q=${'a'.repeat(9000)}`) }, refused];
  for (const [name, value, expected = 'answered'] of oddHeaders) yield [`header ${name}: ${value.slice(0, 16)}`, { headers: { [name]: value } }, expected];
  yield ['headers: 150 of them', { headers: Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`x-a${i}`, '1'])) }, refused];
  if (takes(operation, 'header', 'If-Match')) {
    yield ['no If-Match', { headers: { 'if-match': undefined } }, refused];
    for (const tag of tags) yield [`If-Match ${tag.slice(0, 16)}`, { headers: { 'if-match': Buffer.from(tag).toString('latin1') } }, refused];
  }
  if (takes(operation, 'header', 'Idempotency-Key')) for (const key of badKeys) yield [`Idempotency-Key ${key.slice(0, 10)}`, { headers: { 'idempotency-key': Buffer.from(key).toString('latin1') } }, refused];
  for (const verb of ['TRACE', 'PROPFIND', 'LOCK', 'PUT', 'PATCH', 'DELETE', 'POST']) yield [`verb ${verb}`, { method: verb, body: undefined }, 'other verb'];
  for (const spelling of [bare.replace('/api', '//api'), bare.replace('/v1/', '/v1/./'), bare.replace('/v1/', '/x/../v1/'), `${bare}%2f`, `${bare};a=1`, bare.replace('/v1', '/V1'), `${bare}/%2e`]) {
    yield [`path spelt ${spelling.slice(0, 24)}`, { path: spelling }, refused];
  }
}
