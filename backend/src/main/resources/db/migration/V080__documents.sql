-- Documents and pictures of projects, agreements and events. The files themselves lie in a store, under their checksum.
create table document (
    id              uuid primary key,
    version         bigint not null,
    project_id      uuid constraint document_project_fk references project,
    agreement_id    uuid constraint document_agreement_fk references agreement,
    event_id        uuid constraint document_event_fk references event,
    category        text not null,
    language        text constraint document_language_fk references language,
    dated           date,
    dated_precision text,
    titles          jsonb not null,
    captions        jsonb,
    credit          text,
    visibility      text not null constraint document_visibility_ck check (visibility in ('public', 'partners')),
    file_name       text not null,
    file            jsonb not null constraint document_file_has_a_checksum check (file ->> 'sha256' ~ '^[0-9a-f]{64}$'),
    sizes           jsonb not null default '[]',
    withdrawn_at    timestamptz,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint document_has_one_owner check (num_nonnulls(project_id, agreement_id, event_id) = 1)
);
comment on column document.visibility is 'partners: only for those who may read the draft of the record it belongs to';
comment on column document.file is 'Checksum (SHA-256), media type, bytes, and for a picture its width and height';
comment on column document.sizes is 'Smaller copies of a picture, each like file and with the name of its size';
comment on column document.withdrawn_at is 'Taken away from readers then; the file and the history stay';
create index document_project_ix on document (project_id) where project_id is not null;
create index document_agreement_ix on document (agreement_id) where agreement_id is not null;
create index document_event_ix on document (event_id) where event_id is not null;

alter table record_change add column is_open boolean not null default true;
comment on column record_change.is_open is 'False where readers of the page may not know of the part that changed';

-- The address of a file names its content, so that caches can keep what they have.
create function content_address(address text, file jsonb) returns text
    language sql immutable parallel safe
    return address || case when file ->> 'size' is null then '?v=' else '?size=' || (file ->> 'size') || '&v=' end
        || left(file ->> 'sha256', 16);

-- The whole picture and its smaller copies, as pages show it; null where the first file is no picture.
create function picture_json(address text, files jsonb) returns json
    language sql immutable parallel safe
    return case when files -> 0 -> 'width' is null then null else json_build_object(
        'url', content_address(address, files -> 0), 'width', files -> 0 -> 'width', 'height', files -> 0 -> 'height',
        'sizes', (select coalesce(json_agg(json_build_object('size', f ->> 'size', 'width', f -> 'width', 'height', f -> 'height',
                'bytes', f -> 'bytes', 'url', content_address(address, f)) order by n), '[]')
            from jsonb_array_elements(files) with ordinality e (f, n) where f ->> 'size' is not null)) end;
