-- A link with which somebody without an account reports on one project for one partner. Its secret is kept by nobody.
create table report_link (
    id           uuid primary key,
    version      bigint not null,
    project_id   uuid not null constraint report_link_project_fk references project,
    partner_id   uuid not null constraint report_link_partner_fk references partner,
    label        text not null,
    months       integer not null constraint report_link_months_ck check (months between 1 and 12),
    expires_on   date not null,
    secret_hash  text not null constraint report_link_secret_uk unique
        constraint report_link_secret_is_a_hash check (secret_hash ~ '^[0-9a-f]{64}$'),
    withdrawn_at timestamptz,
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);
comment on column report_link.label is 'What it is for, in the words of the partner: a function, never a person';
comment on column report_link.expires_on is 'The last day it opens anything';
comment on column report_link.secret_hash is 'SHA-256 of the secret, which is shown once and then known to its holder alone';
create index report_link_project_ix on report_link (project_id, partner_id);

alter table progress_report add column link_id uuid constraint progress_report_link_fk references report_link;
comment on column progress_report.link_id is 'The personal link it came by; null where it came from an account';
