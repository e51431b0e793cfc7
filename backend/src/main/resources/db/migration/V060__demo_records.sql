create table demo_record (
    key       text primary key,
    record_id uuid,
    loaded_at timestamptz not null default now()
);
comment on table demo_record is 'Which demo records were loaded: each is written once, and what people make of it afterwards is theirs';
comment on column demo_record.key is 'The name by which the demo files refer to the record; stable, whatever becomes of its title or address';
