alter table indicator add column example boolean not null default false;
comment on column indicator.example is 'True where its figures are made up to show how it is done; nobody found them';
