-- A letter to a partner that lists values it owes of one project: made by an editor, sent by the platform or by hand.
create table reminder (
    id            uuid primary key,
    version       bigint not null,
    project_id    uuid not null constraint reminder_project_fk references project,
    partner_id    uuid not null constraint reminder_partner_fk references partner,
    year          integer constraint reminder_year_ck check (year between 1900 and 2200),
    lang          text not null constraint reminder_lang_ck check (lang in ('fr', 'en', 'it')),
    mailbox       text,
    reply_to      text,
    subject       text not null constraint reminder_subject_is_one_line check (subject !~ '[[:cntrl:]]'),
    body          text not null,
    made_on       date not null,
    state         text not null constraint reminder_state_ck
        check (state in ('prepared', 'sending', 'sent', 'failed', 'sent-by-hand')),
    attempts      integer not null default 0,
    next_try_at   timestamptz not null,
    sending_since timestamptz,
    trouble       text constraint reminder_trouble_ck
        check (trouble in ('mailbox-refused', 'server-refused', 'server-away')),
    settled_at    timestamptz,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    constraint reminder_is_sending_since check ((state = 'sending') = (sending_since is not null)),
    constraint reminder_settled_when_sent check ((state in ('sent', 'sent-by-hand')) = (settled_at is not null))
);
comment on column reminder.year is 'The values are of periods that ended in it; null for all';
comment on column reminder.mailbox is 'The shared mailbox it goes to; null where the partner has none, and it is handed over otherwise';
comment on column reminder.reply_to is 'The shared mailbox of the partner that had it made';
comment on column reminder.attempts is 'How often it was handed to the mail server';
create index reminder_project_ix on reminder (project_id);
create index reminder_made_ix on reminder (created_at desc, id desc);
create index reminder_waiting_ix on reminder (next_try_at) where state in ('prepared', 'sending');

create table reminder_value (
    reminder_id uuid not null references reminder on delete cascade,
    value_id    uuid not null references indicator_value on delete cascade,
    primary key (reminder_id, value_id)
);
create index reminder_value_value_ix on reminder_value (value_id);
