-- The feed shows what happened to records while everybody could read them; whether they could is known when it happens.
alter table record_change add column is_public boolean not null default false;
comment on column record_change.is_public is 'True where the record of the page was public when this happened, or ceased to be public by it';
create index record_change_feed_ix on record_change (transaction, seq) where is_public;
