// Scenes of the operations that need more than the general rules of scenes.mjs give: records in relation to each other,
// bodies that name them, callers of another role.
import { randomUUID } from 'node:crypto';
import { idOf } from './records.mjs';

/** @returns {Record<string, () => Promise<object>>} by operation; `form` stands for a body with a file */
export function specialScenes(records) {
  const { ask, people, own, elsewhere, example, post, page, project, parts } = records;
  const merge = async (preview) => ({ keptId: idOf(await page('partners', 'published')), mergedId: idOf(await page('partners', 'published')), preview });
  const merged = async () => `/api/v1/partner-merges/${(await post('moderator', '/api/v1/partner-merges', await merge(false))).id}`;
  const sharing = async () => ({ by: 'admin', address: `${await page('projects', 'draft')}/editors/${elsewhere['/api/v1/partners']}` });

  async function changed(type) {
    const address = await page(type, 'changed');
    const history = await ask(people.editor, 'GET', `${address}/history`);
    return { address, seq: history.json.items.find((one) => one.action === 'changed').seq };
  }

  const ofPages = Object.fromEntries(['partners', 'agreements', 'projects', 'events'].flatMap((type) => [
    [`POST /api/v1/${type}/{id}/reversions`, async () => {
      const { address, seq } = await changed(type);
      return { address: `${address}/reversions`, body: { seq } };
    }],
    [`GET /api/v1/${type}/{id}/reversions/{seq}`, async () => {
      const { address, seq } = await changed(type);
      return { address: `${address}/reversions/${seq}` };
    }],
    [`POST /api/v1/${type}/{id}/documents`, async () => ({ address: `${await page(type, 'draft')}/documents`, form: records.documentForm() })],
  ]));

  const link = async () => post('editor', `/api/v1/projects/${await project()}/report-links`, example('POST /api/v1/projects/{id}/report-links'));
  const held = ({ secret }) => ({ 'report-link': secret });

  /** A project of which its partner owes a value, and the reminder of it. */
  async function owing() {
    const id = await project();
    const indicator = await post('editor', `/api/v1/projects/${id}/indicators`, example('POST /api/v1/projects/{id}/indicators'));
    const year = { value: '2020', precision: 'year' };
    await post('editor', `/api/v1/indicators/${indicator.id}/values`, { starts: year, ends: year, target: '200' });
    return { address: `/api/v1/projects/${id}/reminders`, body: { partnerId: own['/api/v1/partners'], year: 2020 } };
  }
  const reminder = async () => {
    const { address, body } = await owing();
    return `/api/v1/reminders/${(await post('editor', address, body)).id}`;
  };

  return {
    ...ofPages,
    // A part without an address of its own below the project: its version is read where it is written.
    ...Object.fromEntries(['PUT', 'PATCH'].map((method) => [`${method} /api/v1/projects/{id}/funding-plan`, async () => {
      const address = `${await page('projects', 'draft')}/funding-plan`;
      return { address, tag: await records.tagOf(address) };
    }])),
    'GET /api/v1/search': async () => ({ query: 'q=eau' }),
    'GET /api/v1/projects/{id}/period-report': async () => ({ address: `${await page('projects', 'draft')}/period-report`, query: 'from=2020-01-01&to=2026-12-31' }),
    'PUT /api/v1/projects/{id}': async () => ({ address: await page('projects', 'draft'), body: records.projectOf('Autre projet') }),
    'POST /api/v1/partners': async () => ({ query: 'confirmedNew=true', body: records.partnerOf() }),
    'GET /api/v1/partners/{id}/logo': async () => ({ address: `${await records.partnerWithLogo()}/logo` }),
    'PUT /api/v1/partners/{id}/logo': async () => ({ address: `${await page('partners', 'draft')}/logo`, form: records.logoForm() }),
    'DELETE /api/v1/partners/{id}/logo': async () => ({ address: `${await records.partnerWithLogo()}/logo` }),
    'POST /api/v1/documents/{id}/restoration': async () => {
      const address = `/api/v1/documents/${await records.document()}`;
      await ask(people.editor, 'DELETE', address, undefined, { 'if-match': await records.tagOf(address) });
      // What was withdrawn cannot be read: it was the first version, and is the next.
      return { address: `${address}/restoration`, tag: '"1"' };
    },
    'POST /api/v1/themes': async () => ({ by: 'moderator', body: { ...example('POST /api/v1/themes'), code: `essai-${randomUUID().slice(0, 8)}` } }),
    'GET /api/v1/themes/{code}': async () => ({ address: '/api/v1/themes/waste' }),
    'PUT /api/v1/themes/{code}': async () => {
      const made = await records.theme();
      return { by: 'moderator', address: `/api/v1/themes/${made.code}`, body: { ...made, position: 7 } };
    },
    'PATCH /api/v1/themes/{code}': async () => ({ by: 'moderator', address: `/api/v1/themes/${(await records.theme()).code}`, body: { position: 7 } }),
    'GET /api/v1/indicator-definitions/{code}': async () => ({ address: '/api/v1/indicator-definitions/safe-water-access' }),
    'GET /api/v1/indicator-definitions/{code}/figures': async () => ({ address: '/api/v1/indicator-definitions/safe-water-access/figures' }),
    'POST /api/v1/indicator-definitions': async () =>
      ({ by: 'moderator', body: { ...example('POST /api/v1/indicator-definitions'), code: `essai-${randomUUID().slice(0, 8)}` } }),
    'PUT /api/v1/indicator-definitions/{code}': async () => {
      const made = await records.definition();
      return { by: 'moderator', address: `/api/v1/indicator-definitions/${made.code}`, body: { ...made, position: 7 } };
    },
    'PATCH /api/v1/indicator-definitions/{code}': async () =>
      ({ by: 'moderator', address: `/api/v1/indicator-definitions/${(await records.definition()).code}`, body: { position: 7 } }),
    'GET /api/v1/reference-lists/{list}': async () => ({ address: '/api/v1/reference-lists/partner-types' }),
    'GET /api/v1/reference-lists/{list}/{code}': async () => ({ address: '/api/v1/reference-lists/partner-types/municipality' }),
    'PUT /api/v1/reference-lists/{list}/{code}': async () => ({ by: 'moderator', address: '/api/v1/reference-lists/partner-types/municipality' }),
    'POST /api/v1/partner-merges': async () => ({ by: 'moderator', body: await merge(true) }),
    'GET /api/v1/partner-merges/{id}': async () => ({ by: 'moderator', address: await merged() }),
    'POST /api/v1/partner-merges/{id}/undoing': async () => ({ by: 'moderator', address: `${await merged()}/undoing` }),
    'GET /api/v1/moderation/queue/{type}/{id}/difference': async () =>
      ({ by: 'moderator', address: `/api/v1/moderation/queue/projects/${idOf(await page('projects', 'submitted'))}/difference` }),
    'GET /api/v1/partners/{id}/members': async () => ({ by: 'admin', address: '/api/v1/partners/pontcharra/members' }),
    // One of its own: Keycloak outlives the database, and remembers whose organisation 'pontcharra' was before.
    'POST /api/v1/partners/{id}/organization': async () => ({ by: 'platformAdmin', address: `${await page('partners', 'draft')}/organization` }),
    'PUT /api/v1/projects/{id}/editors/{partnerId}': sharing,
    'DELETE /api/v1/projects/{id}/editors/{partnerId}': sharing,
    'POST /api/v1/projects/{id}/funder-matches': async () => {
      const line = example('POST /api/v1/projects/{id}/funding-lines');
      const id = await project();
      await post('editor', `/api/v1/projects/${id}/funding-lines`, line);
      return { address: `/api/v1/projects/${id}/funder-matches`, body: { funderName: line.funderName, partnerId: own['/api/v1/partners'] } };
    },
    'POST /api/v1/projects/{id}/stances': async () => {
      const id = await project();
      const { id: recordId, version } = await post('editor', `/api/v1/projects/${id}/indicators`, example('POST /api/v1/projects/{id}/indicators'));
      return { address: `/api/v1/projects/${id}/stances`, body: { items: [{ recordId, version, aspect: 'definition', act: 'agrees' }] } };
    },
    'POST /api/v1/evaluations/{id}/baselines': async () => {
      const id = await project();
      const { id: indicatorId } = await post('editor', `/api/v1/projects/${id}/indicators`, example('POST /api/v1/projects/{id}/indicators'));
      const findings = [{ texts: { fr: 'Un foyer sur trois.' }, indicatorId, measured: { value: '40' } }];
      const diagnosis = await post('editor', `/api/v1/projects/${id}/evaluations`, { ...example('POST /api/v1/projects/{id}/evaluations'), kind: 'initial-diagnosis', findings });
      return { address: `/api/v1/evaluations/${diagnosis.id}/baselines`, body: { indicators: [indicatorId], replace: true } };
    },
    'GET /api/v1/indicators/{id}/values': async () => ({ address: `/api/v1/indicators/${await parts.indicators()}/values` }),
    'POST /api/v1/progress-reports/{id}/photos': async () => ({ address: `/api/v1/progress-reports/${await parts['progress-reports']()}/photos`, form: records.photoForm() }),
    'GET /api/v1/report-links/{id}': async () => ({ address: `/api/v1/report-links/${(await link()).link.id}` }),
    // Moderators do not know of it, and so cannot read its tag.
    'DELETE /api/v1/report-links/{id}': async () => ({ address: `/api/v1/report-links/${(await link()).link.id}`, tag: '"0"' }),
    'POST /api/v1/projects/{id}/reminders': owing,
    'GET /api/v1/reminders/{id}': async () => ({ address: await reminder() }),
    'DELETE /api/v1/reminders/{id}': async () => ({ address: await reminder(), tag: '"0"' }),
    'POST /api/v1/reminders/{id}/hand-delivery': async () => ({ address: `${await reminder()}/hand-delivery`, tag: '"0"' }),
    'GET /api/v1/linked-report': async () => ({ headers: held(await link()) }),
    'POST /api/v1/linked-report/progress-reports': async () => ({ headers: held(await link()) }),
    'POST /api/v1/linked-report/progress-reports/{id}/photos': async () => {
      const headers = held(await link());
      const report = await ask(undefined, 'POST', '/api/v1/linked-report/progress-reports', example('POST /api/v1/linked-report/progress-reports'), headers);
      return { address: `/api/v1/linked-report/progress-reports/${report.json.id}/photos`, headers, form: records.photoForm() };
    },
    'GET /api/v1/persons/{id}': async () => ({ by: 'platformAdmin', address: `/api/v1/persons/${people.editor.claims.sub}` }),
    'POST /api/v1/persons/{id}/erasure': async () => ({ by: 'platformAdmin', address: `/api/v1/persons/${randomUUID()}/erasure` }),
  };
}
