// Who plays which relation (policies.mjs) to the records of which partner. Both directions are played, so that each of
// two partners once keeps the records and once is the stranger.

/** Accounts that the demo realm lacks, made in Keycloak for the length of the matrix: organisation and group. */
export const extras = {
  adminOfDembela: { organization: 'commune-rurale-de-dembela', group: 'admins' },
  reporterOfCergy: { organization: 'ville-de-cergy', group: 'reporters' },
};

/** The demo accounts, by the names used here; `client` is a registered program of Cergy. */
export const accounts = {
  stranger: 'visitor.noaccess',
  reporterOfPontcharra: 'reporter.pontcharra',
  editorOfPontcharra: 'editor.pontcharra',
  adminOfPontcharra: 'admin.pontcharra',
  editorOfTwo: 'editor.both',
  reporterOfDembela: 'reporter.dembela',
  editorOfDembela: 'editor.dembela',
  editorOfCergy: 'editor.cergy',
  adminOfCergy: 'admin.cergy',
  moderator: 'moderation',
  platformAdmin: 'admin',
};
export const program = { name: 'programOfCergy', client: 'passerelle-portal' };

const everywhere = [
  { who: 'nobody', relation: 'nobody' },
  { who: 'closed', relation: 'closed' },
  { who: 'stranger', relation: 'stranger' },
  { who: 'former', relation: 'stranger' },
  { who: 'moderator', relation: 'moderator' },
  { who: 'platformAdmin', relation: 'platformAdmin' },
];
const party = [
  { who: 'reporterOfDembela', relation: 'partyReporter' },
  { who: 'editorOfDembela', relation: 'partyEditor' },
  { who: 'adminOfDembela', relation: 'partyAdmin' },
];
/** The person of two partners acts for both, for the one that keeps the record, and for the other one alone. */
const ofTwo = (own) => [
  { who: 'editorOfTwo', relation: own ? 'editor' : 'otherEditor' },
  { who: 'editorOfTwo', actingFor: 'pontcharra', relation: own ? 'editor' : 'otherEditor' },
  { who: 'editorOfTwo', actingFor: 'arcade-une-terre-pour-vivre', relation: 'otherEditor' },
];

export const directions = [
  {
    owner: 'pontcharra',
    team: { editor: 'editor', admin: 'admin' },
    cast: [
      ...everywhere, ...party, ...ofTwo(true),
      { who: 'reporterOfPontcharra', relation: 'reporter' },
      { who: 'editorOfPontcharra', relation: 'editor' },
      { who: 'adminOfPontcharra', relation: 'admin' },
      { who: 'reporterOfCergy', relation: 'otherReporter' },
      { who: 'editorOfCergy', relation: 'otherEditor' },
      { who: 'adminOfCergy', relation: 'otherAdmin' },
      { who: 'programOfCergy', relation: 'program' },
    ],
  },
  {
    owner: 'ville-de-cergy',
    // The names of the hostile suite's people, which make the records.
    team: { editor: 'editorOfThird', admin: 'adminOfThird' },
    cast: [
      ...everywhere, ...party, ...ofTwo(false),
      { who: 'reporterOfCergy', relation: 'reporter' },
      { who: 'editorOfCergy', relation: 'editor' },
      { who: 'adminOfCergy', relation: 'admin' },
      { who: 'programOfCergy', relation: 'member' },
      { who: 'reporterOfPontcharra', relation: 'otherReporter' },
      { who: 'editorOfPontcharra', relation: 'otherEditor' },
      { who: 'adminOfPontcharra', relation: 'otherAdmin' },
    ],
  },
];

/** Dembela signs the agreements, which makes it one of those that keep them; in partners and events it has no part. */
const dembelaIn = {
  agreements: { partyReporter: 'reporter', partyEditor: 'editor', partyAdmin: 'admin' },
  events: { partyReporter: 'otherReporter', partyEditor: 'otherEditor', partyAdmin: 'otherAdmin' },
  partners: { partyReporter: 'otherReporter', partyEditor: 'otherEditor', partyAdmin: 'otherAdmin' },
};

/** What a member of the cast is to a record that hangs on a page of this type. */
export const relationTo = (member, type) => dembelaIn[type]?.[member.relation] ?? member.relation;

export const nameOf = ({ who, actingFor }) => (actingFor ? `${who} acting for ${actingFor}` : who);
