-- Where a project stands, as one of its partners tells it: light, dated, with the values of its indicators and pictures.
create table progress_report (
    id               uuid primary key,
    version          bigint not null,
    project_id       uuid not null constraint progress_report_project_fk references project,
    partner_id       uuid not null constraint progress_report_partner_fk references partner,
    dated            date not null,
    dated_precision  text not null,
    starts           date,
    starts_precision text,
    ends             date,
    ends_precision   text,
    situation        jsonb not null,
    results          jsonb,
    remaining        jsonb,
    difficulties     jsonb,
    unforeseen       boolean not null,
    money            jsonb,
    open_to_all      boolean not null,
    sent_as          text,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint progress_report_period_ck check (ends >= starts),
    constraint progress_report_sent_once unique (project_id, partner_id, sent_as)
);
comment on column progress_report.unforeseen is 'The difficulties are ones that nobody had planned for';
comment on column progress_report.money is 'What the writer says of the funding; the figures are in the funding lines';
comment on column progress_report.open_to_all is 'False: for the partners of the project alone';
comment on column progress_report.sent_as is 'The Idempotency-Key it came with: written without a connection it may be sent again weeks later, and is still one report';
create index progress_report_project_ix on progress_report (project_id, dated desc, id desc);
create index progress_report_partner_ix on progress_report (partner_id);

alter table indicator_value add column report_id uuid constraint indicator_value_report_fk references progress_report on delete set null;
comment on column indicator_value.report_id is 'The progress report that last brought its value; null where it came by itself';
create index indicator_value_report_ix on indicator_value (report_id) where report_id is not null;

alter table document add column report_id uuid constraint document_report_fk references progress_report on delete set null;
comment on column document.report_id is 'The progress report it is a picture of, whose readers it shares';
create index document_report_ix on document (report_id) where report_id is not null;
