.DEFAULT_GOAL := help
.PHONY: pictures quarter forge matrix soak help setup run demo test check lint format types imports kill bench lock clean
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
N ?= 200
T ?= tests

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t14

setup: $(READY) ## prepare .venv, with .venv/bin/linli in it
	@:

$(READY): requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed"; exit 1; }
	@$(PYTHON) -m venv .venv || { echo "the venv module is missing (on Debian: apt install python3-venv)"; exit 1; }
	@if command -v uv >/dev/null; then \
	  uv pip install -q --python $(BIN)/python --require-hashes -r requirements-dev.lock; \
	else \
	  $(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock; \
	fi
	@$(BIN)/python -m bot.install
	@touch $@

run: $(READY) ## run the bot against Telegram (LINLI_BOT_TOKEN)
	@$(BIN)/linli run

demo: $(READY) ## run the bot against the playground, no token needed
	@$(BIN)/linli demo

test: $(READY) ## run the tests
ifeq ($(T),tests)
	@$(BIN)/python -m pytest -n 2 --dist worksteal --ignore tests/browser tests
	@$(BIN)/python -m pytest tests/browser
else
	@$(BIN)/python -m pytest $(T)
endif

check: lint types imports test ## lint, format, types, import contracts and tests

lint: $(READY) ## lint and check the format
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

format: $(READY) ## format the code
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

types: $(READY) ## check the types
	@$(BIN)/mypy

imports: $(READY) ## check the import contracts
	@$(BIN)/lint-imports

kill: $(READY) ## kill the running bot N times under load and count what was lost
	@$(BIN)/python -m tests.kill --times $(N)

matrix: $(READY) ## try every action by a real update as every role and relation, and count
	@$(BIN)/python -m tests.attempts

forge: $(READY) ## forge 20,000 buttons, guess 10,000 links, and count what came of it
	@$(BIN)/python -m tests.forge

soak: $(READY) ## play 300 random histories of a case through the database
	@$(BIN)/python -m tests.soak

quarter: $(READY) ## play a quarter with 500 items and restarts, and compare the reminders with a model
	@$(BIN)/python -m tests.quarter

pictures: $(READY) ## take the pictures of the README again
	@$(BIN)/python -m tests.pictures

bench: $(READY) ## measure (WRITE=1 puts the table into docs/performance.md)
	@$(BIN)/python -m benchmarks $(if $(WRITE),--write,)

lock: ## lock the dependencies anew, with hashes and no host
	@uv pip compile -q --universal --generate-hashes pyproject.toml -o requirements.lock --no-header --python-version 3.11
	@uv pip compile -q --universal --generate-hashes pyproject.toml --group dev -o requirements-dev.lock --no-header --python-version 3.11

clean: ## remove .venv and caches
	@rm -rf .venv .demo .mypy_cache .ruff_cache .pytest_cache .hypothesis
