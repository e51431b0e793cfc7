#!/bin/sh
# Run by the PostgreSQL container when its volume is new: one role and one database each for the API and Keycloak.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres -v api="$PASSERELLE_DB_PASSWORD" -v keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role passerelle login password :'api';
create database passerelle owner passerelle;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
SQL
