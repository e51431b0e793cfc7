create table record_change (
    seq           bigint generated always as identity primary key,
    transaction   xid8 not null default pg_current_xact_id(),
    changed_at    timestamptz not null,
    record_type   text not null,
    record_id     uuid not null,
    root_type     text not null,
    root_id       uuid not null,
    action        text not null,
    fields        text[] not null,
    before        jsonb,
    after         jsonb,
    actor_subject text,
    actor_name    text,
    actor_role    text,
    actor_partner uuid
);
comment on table record_change is 'Who changed what, when, before and after; written in the transaction of the change; also the change feed';
comment on column record_change.transaction is 'The feed shows a row once no older transaction is open, so that no reader misses one that commits late';
comment on column record_change.root_id is 'The project, partner, agreement or event whose page shows this change';
create index record_change_root_ix on record_change (root_type, root_id, seq desc);
create index record_change_record_ix on record_change (record_id, seq desc);

create table idempotency_key (
    caller      text not null,
    key         text not null,
    request     text not null,
    status      integer,
    headers     jsonb,
    body        bytea,
    created_at  timestamptz not null default now(),
    constraint idempotency_key_pk primary key (caller, key)
);
comment on column idempotency_key.request is 'Digest of method, address and body: the same key with another request is refused';
create index idempotency_key_age_ix on idempotency_key (created_at);
