// A second factor for those with power over others' records: moderators, administrators of the platform and those who
// manage accounts. The flows are always there; the setting says whether the realm uses them. Who has no second factor yet
// is asked to set one up at the next sign-in. Everybody may have one: who has set one up is asked for it either way.

const roles = ['moderator', 'platform-admin', 'account-manager'];
const flows = { browser: 'browser with second factor', 'reset credentials': 'reset with second factor' };
const part = encodeURIComponent;

const executionsOf = (admin, flow) => admin.get(`/authentication/flows/${part(flow)}/executions`);

async function setRequirement(admin, flow, id, requirement) {
  const execution = (await executionsOf(admin, flow)).find((one) => one.id === id);
  await admin.put(`/authentication/flows/${part(flow)}/executions`, { ...execution, requirement });
}

/** Adds an authenticator at the end of a part of the flow. */
async function add(admin, flow, into, provider, config) {
  const known = new Set((await executionsOf(admin, flow)).map((one) => one.id));
  await admin.post(`/authentication/flows/${part(into)}/executions/execution`, { provider });
  const { id } = (await executionsOf(admin, flow)).find((one) => !known.has(one.id));
  await setRequirement(admin, flow, id, 'REQUIRED');
  if (config) await admin.post(`/authentication/executions/${id}/config`, config);
}

const has = (role, negate, where) => ({ alias: `${where} - ${negate ? 'not ' : ''}${role}`, config: { condUserRole: role, negate: String(negate) } });

/** Each role has a part of its own, which leaves out whoever an earlier one has asked: nobody is asked twice. */
async function addRole(admin, flow, forms, role, earlier) {
  const alias = `second factor of ${role}`;
  const known = new Set((await executionsOf(admin, flow)).map((one) => one.id));
  await admin.post(`/authentication/flows/${part(forms)}/executions/flow`, { alias, type: 'basic-flow', provider: 'registration-page-form', description: `A one-time code for the role ${role}` });
  const { id } = (await executionsOf(admin, flow)).find((one) => !known.has(one.id));
  await setRequirement(admin, flow, id, 'CONDITIONAL');
  await add(admin, flow, alias, 'conditional-user-role', has(role, false, role));
  for (const other of earlier) await add(admin, flow, alias, 'conditional-user-role', has(other, true, role));
  await add(admin, flow, alias, 'auth-otp-form');
}

async function completeBrowserFlow(admin, flow) {
  const parts = (await executionsOf(admin, flow)).filter((one) => one.authenticationFlow).map((one) => one.displayName);
  const [usual, forms] = ['Conditional 2FA', 'forms'].map((end) => parts.find((name) => name.endsWith(end)));
  for (const role of roles) await add(admin, flow, usual, 'conditional-user-role', has(role, true, 'others'));
  for (const [i, role] of roles.entries()) await addRole(admin, flow, forms, role, roles.slice(0, i));
}

/** A forgotten password opens no way around: the new one is typed at the sign-in page, and a lost second factor is an administrator's to remove. */
async function completeResetFlow(admin, flow) {
  const executions = await executionsOf(admin, flow);
  await setRequirement(admin, flow, executions.find((one) => one.authenticationFlow).id, 'DISABLED');
  await admin.post(`/authentication/executions/${executions.find((one) => one.providerId === 'reset-credential-email').id}/config`, { alias: 'sign in afterwards', config: { 'force-login': 'true' } });
}

const whole = 'One of the flows of Keycloak, with a second factor for those with power over the records of others';

/** A copy of one of Keycloak's own flows, completed. It is described last, so that a start that was cut off begins anew. */
async function makeFlow(admin, builtIn, complete) {
  const find = async () => (await admin.get('/authentication/flows')).find((one) => one.alias === flows[builtIn]);
  const known = await find();
  if (known?.description === whole) return;
  if (known) await admin.remove(`/authentication/flows/${known.id}`);
  await admin.post(`/authentication/flows/${part(builtIn)}/copy`, { newName: flows[builtIn] });
  await complete(admin, flows[builtIn]);
  const made = await find();
  await admin.put(`/authentication/flows/${made.id}`, { ...made, description: whole });
}

/** Makes what lacks and binds what is wanted; may be repeated. */
export async function settleSecondFactor(admin, required) {
  await makeFlow(admin, 'browser', completeBrowserFlow);
  await makeFlow(admin, 'reset credentials', completeResetFlow);
  const wanted = required ? { browserFlow: flows.browser, resetCredentialsFlow: flows['reset credentials'] } : { browserFlow: 'browser', resetCredentialsFlow: 'reset credentials' };
  const realm = await admin.get('');
  if (Object.entries(wanted).some(([binding, flow]) => realm[binding] !== flow)) await admin.put('', wanted);
}

export const secondFactorIsRequired = () => process.env.PASSERELLE_SECOND_FACTOR === 'required';
