# Commonweal. `make run` and `make test` install what is missing on Debian 12 and need nothing before.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := all
.PHONY: all run test check check-peers bench format docs install sbom clean help setup-build setup-test setup-check

export SOURCE_DATE_EPOCH := $(lastword $(shell tools/commit))
PREFIX ?= /usr/local
DESTDIR ?=

all: setup-build ## Set up and build build/release/commonweal (this is what plain `make` does)
	@tools/build release product

run: all ## Load the England example once and serve http://127.0.0.1:8080
	@tools/run

test: setup-test ## Set up, build and run every test; base, platform and methods under sanitizers too
	@tools/build asan
	@tools/build release
	@tools/test asan release

check: setup-check test ## Everything in test, then tsan, clang-tidy, fuzzers, reproducible build, compile times, R
	@tools/build tsan
	@tools/test tsan
	@tools/check-tidy
	@tools/build fuzz fuzz/all
	@tools/check-fuzz
	@tools/check-reproducible
	@tools/check-compile-times build/reproducible/one/build/release
	@tests/peers/compare struct_ts.R build/release/tests/peers/state_space_answers --required
	@tests/peers/compare rates.R build/release/tests/peers/rates_answers --required
	@tests/peers/compare meta_pool.R build/release/tests/peers/meta_pool_answers --required
	@tests/peers/compare meta_effects.R build/release/tests/peers/meta_effects_answers --required
	@tests/peers/compare evidence.R build/release/commonweal --required
	@tests/peers/glpk build/release/commonweal --required
	@tests/peers/compare polls.R build/release/commonweal --required

check-peers: setup-check ## Hold the methods against R and GLPK: the same figures, the same programs
	@tools/build release state_space_answers rates_answers meta_pool_answers meta_effects_answers commonweal
	@tests/peers/compare struct_ts.R build/release/tests/peers/state_space_answers --required
	@tests/peers/compare rates.R build/release/tests/peers/rates_answers --required
	@tests/peers/compare meta_pool.R build/release/tests/peers/meta_pool_answers --required
	@tests/peers/compare meta_effects.R build/release/tests/peers/meta_effects_answers --required
	@tests/peers/compare evidence.R build/release/commonweal --required
	@tests/peers/glpk build/release/commonweal --required
	@tests/peers/compare polls.R build/release/commonweal --required

bench: setup-check ## Measure the speeds that the project promises
	@tools/build release
	@tools/bench

format: setup-test ## Format the C++ sources
	@tools/format

docs: setup-test ## Rewrite the outputs in README.md and docs/, and docs/reference
	@tools/build release
	@tests/docs/refresh

install: all ## Install the program, its data, man page and completions: PREFIX=/usr/local DESTDIR=
	@tools/quietly install "Install to $(DESTDIR)$(PREFIX)" \
	  env DESTDIR="$(DESTDIR)" cmake --install build/release --prefix "$(PREFIX)"

sbom: all ## Write build/sbom.json: what the program is made of, with versions and licences (CycloneDX)
	@tools/sbom build/release/commonweal >build/sbom.json
	@echo "Wrote build/sbom.json"

clean: ## Remove what was built; the database under var/ stays
	@rm -rf build

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

setup-build:
	@tools/setup build

setup-test:
	@tools/setup build test

setup-check:
	@tools/setup build test check
