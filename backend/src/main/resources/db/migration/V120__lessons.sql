-- What a team has learnt and what it still asks: records of their own, under their project.
create table lesson (
    id         uuid primary key,
    version    bigint not null,
    project_id uuid not null constraint lesson_project_fk references project,
    kind       text not null constraint lesson_kind_ck check (kind in ('lesson', 'question')),
    texts      jsonb not null,
    themes     text[] not null default '{}',
    step       text constraint lesson_step_ck
        check (step in ('origins', 'assessment', 'actors', 'time', 'reciprocity', 'follow-up')),
    position   integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
comment on column lesson.themes is 'Codes of the theme tree; where there are none, it is found by the themes of its project';
comment on column lesson.step is 'The step of the guide it speaks of (reference list guide-steps)';
create index lesson_project_ix on lesson (project_id, position);
create index lesson_updated_ix on lesson (updated_at desc, id desc);
create index lesson_themes_ix on lesson using gin (themes);

create table lesson_reply (
    id         uuid primary key,
    version    bigint not null,
    lesson_id  uuid not null constraint lesson_reply_lesson_fk references lesson,
    partner_id uuid not null constraint lesson_reply_partner_fk references partner,
    kind       text not null constraint lesson_reply_kind_ck check (kind in ('met', 'answer')),
    texts      jsonb,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint lesson_reply_answer_is_written check (kind = 'met' or texts is not null)
);
comment on column lesson_reply.kind is 'met: the partner met this too, with a note where it likes; answer: to a question';
create index lesson_reply_lesson_ix on lesson_reply (lesson_id, kind);
create index lesson_reply_partner_ix on lesson_reply (partner_id);

-- Called in the transaction that changes the lesson or a reply to it.
create function index_lesson(lesson_id uuid) returns void
    language sql
begin atomic
    select index_text('lesson', l.id, every_text(l.texts),
        (select string_agg(every_text(t.labels), ' ') from theme t where t.code = any (l.themes)),
        concat_ws(' ', every_text(j.titles),
            (select string_agg(every_text(r.texts), ' ') from lesson_reply r where r.lesson_id = l.id)))
    from lesson l join project j on j.id = l.project_id where l.id = index_lesson.lesson_id;
end;

-- The partners that said they met it; two records of one partner that were merged count once.
create function partners_who_met(lesson uuid) returns bigint
    language sql stable
    return (select count(distinct r.partner_id) from lesson_reply r where r.lesson_id = lesson and r.kind = 'met');
