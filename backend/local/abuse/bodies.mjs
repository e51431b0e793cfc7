// Ways to damage a JSON body, made from its schema: every property on every level, and the text as a whole.
const mark = '@@';
const deep = (n) => '['.repeat(n) + ']'.repeat(n);
const refused = 'refused';

/** JSON of a value in which texts of the form @@...@@ stand for the raw JSON between. */
export const textOf = (value) => JSON.stringify(value).replace(/"@@(.*?)@@"/g, (_, raw) => JSON.parse(`"${raw}"`));
const raw = (json) => `${mark}${json}${mark}`;

const wrongTypes = {
  string: [1, true, [], {}, ['x']],
  integer: ['1', 'x', 1.5, true, [], {}],
  number: ['1', 'x', true, [], {}],
  boolean: ['true', 'yes', 1, 0, [], {}],
  array: ['x', 1, true, {}],
  object: ['x', 1, true, []],
};
const badNumbers = ['1e400', 'NaN', '-Infinity', '0x10', '0123', '9223372036854775808', '9'.repeat(100), '1e1000000000', '--1', '1.'];
const badForms = {
  uuid: ['x', '1-1-1-1-1', '00000000-0000-0000-0000-00000000000g', '{00000000-0000-0000-0000-000000000000}'],
  date: ['2024-02-30', '2024-1-1', '0000-00-00', '+999999999-01-01', '2024-01-01T00:00:00Z', 'hier'],
  'date-time': ['2024-01-01', '2024-02-30T00:00:00Z', '+999999999-01-01T00:00:00Z', 'hier'],
};
/** Texts that must be kept as texts, or refused, but never do anything. */
const tricky = [
  "x' OR '1'='1", "'; select pg_sleep(6)--", '<script>alert(1)</script>', '[x](javascript:alert(1))', '=1+1', '\t=1+1', '${7*7}', '../../etc/passwd', '%s%n', '\u202egpj', '\u200b',
  'Z' + '\u0301'.repeat(500), '👩‍👩‍👧', 'x\r\nAbuse-Header: 1', '\\', '"', '__proto__', '\ufeffx', 'İ', ' ',
];

function* valueCases(schema, name) {
  const { type } = schema;
  for (const value of wrongTypes[type] ?? []) yield [`${name} is ${JSON.stringify(value)}`, value, refused];
  if (type === 'integer' || type === 'number') {
    for (const number of badNumbers) yield [`${name} is ${number.slice(0, 12)}`, raw(number), refused];
    if (schema.maximum !== undefined) yield [`${name} above its maximum`, schema.maximum + 1, refused];
    if (schema.minimum !== undefined) yield [`${name} below its minimum`, schema.minimum - 1, refused];
  }
  if (type === 'string') {
    yield [`${name} with NUL`, raw('"a\\u0000b"'), refused];
    yield [`${name} with half a character`, raw('"a\\ud800b"'), refused];
    if (schema.enum) for (const code of ['no-such-code', '', String(schema.enum[0]).toUpperCase()]) yield [`${name} of no list: ${code}`, code, refused];
    if (schema.maxLength) yield [`${name} too long`, 'x'.repeat(schema.maxLength + 1), refused];
    if (schema.minLength) yield [`${name} empty`, '', refused];
    for (const text of badForms[schema.format] ?? []) yield [`${name} is ${text}`, text, refused];
    if (schema.pattern) for (const text of ['!!', 'x\n', '\u0661']) if (!new RegExp(schema.pattern).test(text)) yield [`${name} off its pattern`, text, refused];
    for (const text of tricky) yield [`${name} is ${JSON.stringify(text).slice(0, 24)}`, text, 'answered'];
  }
  if (type === 'array') {
    yield [`${name} of nulls`, [null], refused];
    if (schema.maxItems && schema.maxItems <= 1000) yield [`${name} too many`, Array(schema.maxItems + 1).fill(null), refused];
  }
  if (type) yield [`${name} is very deep`, raw(deep(9000)), refused];
}

/** Cases for each property of an object and, two levels down, of the objects in it. */
export function* propertyCases(schemaOf, schema, value, name, depth) {
  for (const [key, one] of Object.entries(schema.properties ?? {})) {
    const own = schemaOf(one);
    const path = name ? `${name}.${key}` : key;
    for (const [what, changed, expected] of valueCases(own, path)) yield [what, { ...value, [key]: changed }, expected];
    if ((schema.required ?? []).includes(key) && !own.nullable) yield [`${path} is null`, { ...value, [key]: null }, depth === 0 ? refused : 'answered'];
    if (depth >= 2) continue;
    const inside = own.type === 'array' ? schemaOf(own.items) : own;
    if (inside.type !== 'object' || !inside.properties) continue;
    const given = own.type === 'array' ? value?.[key]?.[0] : value?.[key];
    const wrap = (part) => ({ ...value, [key]: own.type === 'array' ? [part] : part });
    yield [`${path} with an unknown property`, wrap({ ...given, unknownAbuse: 1 }), refused];
    for (const [what, part, expected] of propertyCases(schemaOf, inside, given ?? {}, path, depth + 1)) yield [what, wrap(part), expected];
  }
}

const unknown = ['unknownAbuse', 'id', 'version', 'publication', 'registeredBy', 'createdAt', 'updatedAt', 'ownerId', 'roles', 'isAdmin', '__proto__', 'constructor', 'class', '@type', 'slug'];

function* wholeCases(schema, value, type) {
  const text = JSON.stringify(value);
  const open = text === '{}' ? '{' : `${text.slice(0, -1)},`;
  const first = Object.keys(value)[0];
  for (const key of unknown) if (!schema.properties?.[key]) yield [`unknown ${key}`, { body: `${open}${JSON.stringify(key)}:"x"}` }];
  if (first) {
    yield ['a key twice', { body: `${open}${JSON.stringify(first)}:${JSON.stringify(value[first])}}` }];
    yield ['a key twice, once escaped', { body: `${open}"\\u00${first.charCodeAt(0).toString(16)}${first.slice(1)}":${JSON.stringify(value[first])}}` }];
  }
  const texts = {
    'no body': '', blank: '  ', null: 'null', 'an array': '[]', 'a text': '"x"', 'a number': '1', true: 'true', 'cut short': text.slice(0, -1), 'something after it': `${text}x`,
    'two of them': text + text, 'a comment': `/**/${text}`, 'single quotes': text.replaceAll('"', "'"), 'a comma too many': `${text.slice(0, -1)},}`, 'a byte order mark': `\ufeff${text}`,
    'very deep': deep(9000), 'very deep inside': `${open}"x":${deep(9000)}}`, '20,000 unknown keys': `{${Array.from({ length: 20000 }, (_, i) => `"k${i}":0`).join()}}`,
  };
  for (const [what, body] of Object.entries(texts)) yield [`body is ${what}`, { body }];
  yield ['body in UTF-16', { body: Buffer.from(text, 'utf16le') }];
  yield ['body in Latin-1', { body: Buffer.from(`${open}"é":1}`, 'latin1') }];
  yield ['body broken UTF-8', { body: Buffer.concat([Buffer.from(`${open}"x":"`), Buffer.from([0xff, 0xc0, 0xaf, 0xed, 0xa0, 0x80]), Buffer.from('"}')]) }];
  yield ['body of more than 1 MB', { body: ' '.repeat(1024 * 1024 + 1) + text }];
  for (const other of [undefined, 'text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data', '*/*', 'nonsense', `${type}; charset=utf-7`, 'a'.repeat(2000)]) {
    yield [`content type ${String(other).slice(0, 30)}`, { body: text, type: other }];
  }
  yield ['gzip it is not', { body: text, headers: { 'content-encoding': 'gzip' } }];
}

/** [name, changes of the request, expectation] for an operation with a JSON body. */
export function* bodyMutations(schemaOf, operation, value) {
  const { schema, type } = operation.body;
  for (const [name, json, expected] of propertyCases(schemaOf, schema, value, '', 0)) yield [`body: ${name}`, { body: textOf(json) }, expected];
  for (const [name, change] of wholeCases(schema, value, type)) yield [name, change, refused];
}
