// What no answer may be, whatever was asked.

export const patience = 5000;

const leaks = [
  [/\bat [\w$.]+\([\w$]+\.(java|kt):\d+\)/, 'a stack trace'],
  [/\b(org|io|com|java|jakarta|net)\.[a-z]+\.[\w.]*[A-Z]\w*/, 'the name of a class'],
  [/\b\w+Exception\b/, 'the name of an exception'],
  [/\b(select|insert into|update|delete from)\s.{0,80}\b(from|set|values|where)\b/i, 'SQL'],
  [/(constraint|relation|column) "\w+"|SQLSTATE|syntax error at or near/i, 'a message of the database'],
  [/(\/home\/|\/opt\/|\/usr\/lib|\/deployments|\/var\/lib)/, 'a path of the machine'],
  [/root:x:0:0:|-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a file of the machine'],
];
const errorId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function* problemsOf(answer) {
  if (!/^application\/problem\+json/.test(answer.headers['content-type'] ?? '')) {
    yield `an error of type ${answer.headers['content-type'] ?? 'none'}`;
    return;
  }
  let problem;
  try {
    problem = JSON.parse(answer.body);
  } catch {
    yield 'a problem that is no JSON';
    return;
  }
  if (problem.status !== answer.status) yield `a problem of status ${problem.status} in an answer of ${answer.status}`;
  if (!problem.title || !problem.type || !problem.detail) yield 'a problem without type, title or detail';
  if (!errorId.test(problem.errorId ?? '')) yield 'a problem without an id';
}

/**
 * What is wrong with an answer, as sentences; none where all is well.
 *
 * @param expected 'refused' where anything but a 4xx is wrong, 401 where only that will do, 'answered' otherwise
 */
export function* wrongs(answer, expected, request) {
  if (answer.failure) {
    if (!request.mayEnd) yield `no answer (${answer.failure})`;
    return;
  }
  if (answer.ms > patience) yield `answered after ${answer.ms} ms`;
  if (answer.status >= 500) yield `status ${answer.status}`;
  const bare = request.method === 'HEAD' || request.bare;
  if (answer.status >= 400) {
    if (!bare) yield* problemsOf(answer);
    for (const [sign, what] of leaks) if (sign.test(answer.body)) yield `tells ${what}`;
  }
  if (!request.bare && answer.headers['x-content-type-options'] !== 'nosniff') yield 'no nosniff';
  if (/\d/.test(answer.headers.server ?? '') || answer.headers['x-powered-by']) yield 'tells its version';
  if (answer.status === 401 && !answer.headers['www-authenticate']) yield '401 without a challenge';
  if (answer.status === 405 && !answer.headers.allow) yield '405 without Allow';
  if (expected === 'refused' && answer.status < 400) yield `accepted with ${answer.status}`;
  if (expected === 401 && answer.status !== 401) yield `${answer.status} where 401 was due`;
  if (/abuse-header/i.test(Object.keys(answer.headers).join())) yield 'takes a header from what was sent';
}
