-- What one partner of a project answers to the questions of one step of the guide, in one round of asking.
create table guide_answer (
    id          uuid primary key,
    version     bigint not null,
    project_id  uuid not null constraint guide_answer_project_fk references project,
    partner_id  uuid not null constraint guide_answer_partner_fk references partner,
    round       integer not null constraint guide_answer_round_ck check (round between 1 and 20),
    step        text not null constraint guide_answer_step_ck
        check (step in ('origins', 'assessment', 'actors', 'time', 'reciprocity', 'follow-up')),
    state       text not null constraint guide_answer_state_ck check (state in ('not-begun', 'under-way', 'done')),
    answers     jsonb not null,
    open_to_all boolean not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null
);
comment on table guide_answer is 'Once for each partner, round and step, which its writing keeps: two records of one partner that are merged keep what each had said';
comment on column guide_answer.answers is 'A list of question (reference list guide-questions) and text, in the order of the guide';
comment on column guide_answer.open_to_all is 'False: for the partners of the project alone';
create index guide_answer_project_ix on guide_answer (project_id, round, step);
create index guide_answer_partner_ix on guide_answer (partner_id);
