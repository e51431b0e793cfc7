-- What is kept of one person, found by the id that Keycloak gave them, whatever address Keycloak had then.
create index record_change_person_ix on record_change (split_part(actor_subject, '#', 2)) where actor_subject is not null;
comment on column record_change.actor_subject is 'Issuer and id of the person, with # between; ''erased'' where the person asked to be forgotten';
