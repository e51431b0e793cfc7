# Thin on purpose: the logic is in backend/local, in scripts that can also be run by themselves.
.DEFAULT_GOAL := help
.PHONY: help run stop clean dev test faults soak check openapi backup restore node

help: ## Show what can be done
	@echo "Passerelle: an open atlas of decentralised cooperation"
	@echo
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1|\2/' | awk -F'|' '{printf "%-16s %s\n", $$1, $$2}'
	@echo
	@echo "Needed: a JDK 17 or later, Maven 3.8 or later, Node 20 or later; make test also needs Chromium."
	@echo "From the environment: the ports PASSERELLE_WEB_PORT, PASSERELLE_API_PORT, PASSERELLE_API_MANAGEMENT_PORT,"
	@echo "PASSERELLE_KEYCLOAK_PORT, PASSERELLE_KEYCLOAK_MANAGEMENT_PORT and PASSERELLE_PG_PORT; PASSERELLE_HOME, the"
	@echo "folder of data and downloads (.local); PASSERELLE_DEMO_ACCOUNTS=false, no demo people;"
	@echo "PASSERELLE_SECOND_FACTOR=required, one-time codes for moderators and administrators. For backups:"
	@echo "PASSERELLE_BACKUP_FOLDER (.local/backups) and PASSERELLE_BACKUP_KEY_FILE, a file with the key that encrypts them."

run: node ## Start everything with the demo records; prints addresses and accounts
	@node backend/local/run.mjs

stop: node ## Stop everything; the data is kept
	@node backend/local/run.mjs stop

clean: node ## Remove local data and builds (asks first)
	@node backend/local/clean.mjs

dev: node ## Start the services and both halves, reloading on change
	@node backend/local/dev.mjs

test: node ## Run all tests on real services
	@node backend/local/test.mjs

faults: node ## Kill, stop, cut and fill everything under load, and compare with what was acknowledged (about half an hour)
	@node backend/local/faults.mjs

soak: node ## Work for half an hour, and tell how the memory of the API grows
	@node backend/local/soak.mjs

check: node ## Check format, lint, types, dead code, contract and compose file
	@node backend/local/check.mjs

openapi: node ## Write openapi.yaml from the code, and the types of the web application
	@node backend/local/openapi.mjs

backup: node ## Write everything into one file, while the platform runs (KEEP=7 keeps the last seven)
	@KEEP='$(KEEP)' node backend/local/backup.mjs

restore: node ## Make a platform from such a file: make restore FILE=... (REPLACE=yes puts aside what is there)
	@FILE='$(FILE)' REPLACE='$(REPLACE)' node backend/local/restore.mjs

node:
	@command -v node >/dev/null || { echo 'Node 20 or later is needed, but "node" was not found: install it.'; exit 1; }
