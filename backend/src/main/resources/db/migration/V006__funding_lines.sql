create table funding_line (
    id          uuid primary key,
    version     bigint not null,
    project_id  uuid not null constraint funding_line_project_fk references project,
    funder_id   uuid constraint funding_line_funder_fk references partner,
    funder_name text,
    year        integer not null constraint funding_line_year_ck check (year between 1950 and 2100),
    amount      numeric(15, 2) not null constraint funding_line_amount_is_positive check (amount > 0),
    currency    text not null constraint funding_line_currency_fk references currency,
    kind        text not null constraint funding_line_kind_ck check (kind in ('cash', 'in-kind')),
    state       text not null constraint funding_line_state_ck check (state in ('asked', 'promised', 'received', 'spent')),
    side        text constraint funding_line_side_ck check (side in ('north', 'south')),
    levies      jsonb not null default '[]',
    note        text,
    source      text,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    constraint funding_line_has_one_funder check ((funder_id is null) <> (funder_name is null))
);
comment on column funding_line.levies is 'One-percent schemes (water, energy, waste) as parts of the amount, never on top of it';
create index funding_line_project_ix on funding_line (project_id, year);
create index funding_line_funder_ix on funding_line (funder_id);
