// Who may do what, as a table to be read: a line for each kind of operation, a column for each relation of a caller to
// the record. It is written by hand and knows nothing of the code that decides (security/Access): the two must agree.
//
// `private` holds while the public does not know the record (a draft, submitted, withdrawn, a document for the partners
// only); `public` afterwards. A number is the exact status of the refusal; `ok` is the operation's own success.

/** What a caller can be to a record. A party takes part in it without keeping it; `other` is of another partner. */
export const relations = {
  nobody: 'a visitor without a token',
  closed: 'a closed account, with the token it had',
  stranger: 'signed in, of no partner',
  member: 'of the partner that keeps the record, without a group; so is a registered program of its',
  reporter: 'reporter of the partner that keeps it',
  editor: 'editor of the partner that keeps it',
  admin: 'admin of the partner that keeps it',
  partyReporter: 'reporter of a partner that takes part',
  partyEditor: 'editor of a partner that takes part',
  partyAdmin: 'admin of a partner that takes part',
  otherReporter: 'reporter of a partner that has nothing to do with it',
  otherEditor: 'editor of such a partner',
  otherAdmin: 'admin of such a partner',
  program: 'a registered program of such a partner',
  moderator: 'moderator of the platform',
  platformAdmin: 'administrator of the platform',
};

const table = `
          state    nobody closed stranger member reporter editor admin partyReporter partyEditor partyAdmin otherReporter otherEditor otherAdmin program moderator platformAdmin
open      any      ok     401    ok       ok     ok       ok     ok    ok            ok          ok         ok            ok          ok         ok      ok        ok
signedIn  any      401    401    ok       ok     ok       ok     ok    ok            ok          ok         ok            ok          ok         ok      ok        ok
create    any      401    401    403      403    403      ok     ok    403           ok          ok         403           ok          ok         403     403       403
desk      any      401    401    403      403    403      ok     ok    403           ok          ok         403           ok          ok         403     403       403
lead      any      401    401    403      403    403      ok     ok    403           422         422        403           422         422        403     403       403
judge     any      401    401    403      403    403      403    403   403           403         403        403           403         403        403     ok        ok
govern    any      401    401    403      403    403      403    403   403           403         403        403           403         403        403     403       ok
read      private  404    401    404      ok     ok       ok     ok    ok            ok          ok         404           404         404        404     ok        ok
read      public   ok     401    ok       ok     ok       ok     ok    ok            ok          ok         ok            ok          ok         ok      ok        ok
edit      private  401    401    403      403    403      ok     ok    403           403         403        403           404         404        403     403       403
edit      public   401    401    403      403    403      ok     ok    403           403         403        403           403         403        403     403       403
reply     private  401    401    403      403    403      ok     ok    403           ok          ok         403           404         404        403     403       403
reply     public   401    401    403      403    403      ok     ok    403           ok          ok         403           ok          ok         403     403       403
report    private  401    401    403      403    ok       ok     ok    403           403         403        404           404         404        403     403       403
report    public   401    401    403      403    ok       ok     ok    403           403         403        403           403         403        403     403       403
confirm   private  401    401    403      403    ok       ok     ok    ok            ok          ok         404           404         404        403     403       403
confirm   public   401    401    403      403    ok       ok     ok    ok            ok          ok         403           403         403        403     403       403
agree     private  401    401    403      403    403      ok     ok    403           ok          ok         403           404         404        403     403       403
agree     public   401    401    403      403    403      ok     ok    403           ok          ok         403           403         403        403     403       403
lock      private  401    401    403      403    403      ok     ok    403           403         403        403           404         404        403     ok        ok
lock      public   401    401    403      403    403      ok     ok    403           403         403        403           403         403        403     ok        ok
share     private  401    401    403      403    403      403    ok    403           403         403        403           403         404        403     403       ok
share     public   401    401    403      403    403      403    ok    403           403         403        403           403         403        403     403       ok
moderate  any      401    401    403      403    403      403    403   403           403         403        403           403         403        403     ok        ok
withdraw  private  401    401    403      403    403      ok     ok    403           403         403        403           404         404        403     ok        ok
withdraw  public   401    401    403      403    403      403    403   403           403         403        403           403         403        403     ok        ok
remove    private  401    401    403      403    403      ok     ok    403           403         403        403           404         404        403     ok        ok
remove    public   401    401    403      403    403      ok     ok    403           403         403        403           403         403        403     ok        ok
revive    any      401    401    403      403    403      ok     ok    403           404         404        403           404         404        403     ok        ok
link      any      401    401    403      403    403      ok     ok    403           404         404        403           404         404        403     403       403
members   private  401    401    403      403    403      403    ok    403           403         403        403           403         404        403     ok        ok
members   public   401    401    403      403    403      403    ok    403           403         403        403           403         403        403     ok        ok
`;

/** The names of `x-roles` in the contract that each relation has. */
const rolesOf = {
  nobody: ['visitor'],
  closed: [],
  stranger: ['visitor'],
  member: ['visitor'],
  reporter: ['reporter'],
  editor: ['reporter', 'editor'],
  admin: ['reporter', 'editor', 'partner-admin'],
  program: ['registered-client'],
  moderator: ['moderator'],
  platformAdmin: ['platform-admin'],
};
for (const side of ['party', 'other']) {
  for (const role of ['reporter', 'editor', 'admin']) rolesOf[side + role[0].toUpperCase() + role.slice(1)] = rolesOf[role];
}

/** The action of /rights (security/Access.Action) that answers for a policy, as said there; some have two. */
export const actionsOf = {
  read: ['read'], edit: ['edit'], report: ['report'], confirm: ['confirm'], agree: ['agree'], share: ['share'], moderate: ['moderate'], withdraw: ['withdraw'], remove: ['edit', 'moderate'], revive: ['edit', 'moderate'], members: ['see-members'],
};

const [head, ...lines] = table.trim().split('\n').map((line) => line.trim().split(/\s+/));
const columns = head.slice(1);

/** policy -> state ('private', 'public') -> relation -> 'ok' or a status */
export const policies = {};
for (const [policy, state, ...cells] of lines) {
  const row = Object.fromEntries(columns.map((relation, i) => [relation, cells[i] === 'ok' ? 'ok' : Number(cells[i])]));
  policies[policy] ??= {};
  for (const one of state === 'any' ? ['private', 'public'] : [state]) policies[policy][one] = row;
}

/** Everything a reader of the table could overlook: cells that lack, relations of no column. */
export function faultsOfTable() {
  const names = Object.keys(relations);
  const faults = columns.filter((one) => !names.includes(one)).map((one) => `the table has a column ${one} that is no relation`);
  faults.push(...names.filter((one) => !columns.includes(one)).map((one) => `the table has no column for ${one}`));
  for (const [policy, state, ...cells] of lines) {
    if (cells.length !== columns.length || cells.some((cell) => !/^(ok|4\d\d)$/.test(cell))) faults.push(`${policy} ${state} is not complete`);
  }
  for (const [policy, states] of Object.entries(policies)) if (!states.private || !states.public) faults.push(`${policy} lacks a state`);
  return faults;
}

/** The roles of the contract that a policy opens an operation to, in some state of the record. */
export function rolesOpenedBy(policy) {
  const rows = Object.values(policies[policy]);
  const opened = (relation) => rows.some((row) => row[relation] === 'ok');
  const named = new Set();
  for (const [relation, own] of Object.entries(rolesOf)) {
    // Who has several roles is let in by the strongest: it is named unless a weaker one is let in already.
    const strongest = own.at(-1);
    if (strongest && opened(relation)) named.add(strongest);
  }
  return named;
}
