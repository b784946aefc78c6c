# AuFil. `make` alone prints this help.
.DEFAULT_GOAL := help
GO ?= go
TOOL = $(GO) tool -modfile=tools/go.mod
RELEASE = $(GO) tool -modfile=tools/release/go.mod
# nomsgpack: 9 MB that nothing uses; the database loads no code from files.
TAGS = nomsgpack,sqlite_omit_load_extension
# The tag, or the number of commits.
VERSION ?= $(shell git describe --tags 2>/dev/null | sed 's/^v//' | grep . || echo 0.$$(git rev-list --count HEAD))
LDFLAGS = -s -w -X main.release=$(VERSION)

help: ## this help
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

run: ## the whole product on this machine, without any account
	$(GO) run ./cmd/aufil demo

chat: ## the phone in the terminal
	@$(GO) run ./cmd/aufil chat

test: browser postgres espeak node ## all tests (installs a browser, PostgreSQL, espeak-ng and Node on Debian when they are missing)
	$(GO) vet ./...
	$(GO) test -p 1 -timeout 40m ./...

check: ## formatting, linters, rule files, prompts
	@test -z "$$(gofmt -l . | tee /dev/stderr)"
	$(TOOL) golangci-lint run
	$(GO) run ./cmd/aufil regles check
	$(GO) run ./cmd/aufil regles test
	$(GO) run ./cmd/aufil prompts check

questions: ## what interviews ask of the households of FOYERS=file.jsonl, and what it costs
	@AUFIL_FOYERS=$(abspath $(FOYERS)) $(GO) test ./cmd/aufil -run '^TestQuestions$$' -count=1 -v

bench: ## benchmarks; figures in docs/mesures.md
	$(GO) test -tags nomsgpack -run '^$$' -bench . -benchmem -count $${COUNT:-3} ./engine ./dialog/... ./store ./cmd/aufil

pannes: ## the long form of the fault tests: 1,000 turns, 30 kills, 30 s without a database (docs/fiabilite.md)
	AUFIL_LONG=1 $(GO) test ./store ./cmd/aufil -run 'KillNine|GoesAway|Killing|FullDisk|FilesAreWhole' -count=1 -v -timeout 30m

charge: ## load: DEBIT (turns/s, default half of what is possible), DUREE (10s), TOURS (for the memory), CONVERSATIONS (stored); figures in docs/mesures.md
	AUFIL_CHARGE=1 $(GO) test -tags nomsgpack ./cmd/aufil -run '^TestCharge$$' -count=1 -v -timeout 60m
	AUFIL_CHARGE=1 $(GO) test ./store -run '^TestATurnCostsTheSame' -count=1 -v -timeout 60m

fuzz: ## each fuzz target for TEMPS (default 5s): webhooks, answers, TwiML, importers, rules, console
	@GO=$(GO) tools/fuzz.sh $${TEMPS:-5s}

race: postgres ## looks for data races in all tests, those in a browser and those that kill processes last (LIMITE: seconds)
	@GO=$(GO) tools/race.sh

dist/aufil: FORCE
	@mkdir -p dist
	CGO_ENABLED=1 $(GO) build -trimpath -tags $(TAGS) -ldflags '$(LDFLAGS)' -o $@ ./cmd/aufil

build: dist/aufil ## the program as it is delivered, in dist/

reproducible: ## builds twice, in two folders, and compares
	@tools/reproducible.sh '$(TAGS)' '$(LDFLAGS)'

sbom: dist/aufil ## what the program is made of, as CycloneDX JSON, in dist/
	$(RELEASE) cyclonedx-gomod bin -json -output dist/aufil.cdx.json -std dist/aufil

vulnerabilities: ## known vulnerabilities of what the program uses (asks vuln.go.dev, or VULNDB=file:///folder)
	$(GO) run golang.org/x/vuln/cmd/govulncheck@v1.9.0 $(if $(VULNDB),-db $(VULNDB)) -tags $(TAGS) ./...

# The settings of the package: as the example, with its own places.
dist/config.yaml: config.example.yaml
	@mkdir -p dist
	sed -e 's|^database: .*|database: sqlite:/var/lib/aufil/aufil.db|' \
	  -e 's|^# cle_file:|cle_file:|' -e 's|^  # auth_token_file:|  auth_token_file:|' $< > $@

deb: dist/aufil dist/config.yaml ## the Debian package, in dist/
	VERSION=$(VERSION) ARCH=$$($(GO) env GOARCH) SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) \
	  $(RELEASE) nfpm package --config packaging/nfpm.yaml --packager deb --target dist/

FORCE:

mutation: ## every wrong figure, date and comparison in a rule file must break a case
	AUFIL_MUTATION=1 $(GO) test ./rules -run TestMutation -count 1 -v

browser:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || \
	  { command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] && apt-get update -q && apt-get install -y -q --no-install-recommends chromium; } || \
	  echo "no Chromium here: the browser tests will say that they are skipped (install the package 'chromium' to run them)"

postgres:
	@command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || \
	  { command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] && apt-get update -q && apt-get install -y -q --no-install-recommends postgresql; } || \
	  echo "no PostgreSQL here: its tests will say that they are skipped (install the package 'postgresql' to run them)"

espeak:
	@command -v espeak-ng >/dev/null || \
	  { command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] && apt-get update -q && apt-get install -y -q --no-install-recommends espeak-ng; } || \
	  echo "no espeak-ng here: the audition of voice prompts will say that its tests are skipped (install the package 'espeak-ng' to run them)"

NODE_LIBRARY = channel/twilio/testdata/node

# npm is a part of some packages of Node and beside it in others, which then ask for it.
node:
	@test -d $(NODE_LIBRARY)/node_modules/twilio || { \
	  { command -v npm >/dev/null || { command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] && apt-get update -q && apt-get install -y -q --no-install-recommends nodejs npm; }; } && \
	  npm ci --prefix $(NODE_LIBRARY) --ignore-scripts --no-audit --no-fund; } || \
	  echo "no Node here, or no way to its packages: the test against the carrier's own library will say that it is skipped (install 'nodejs' and 'npm' to run it)"

.PHONY: help run chat test check questions bench pannes charge mutation browser postgres espeak node fuzz race build reproducible sbom vulnerabilities deb FORCE
