# The commands that people and CI share.

BUILD = swift build -c release --static-swift-stdlib --product crmlocale

.PHONY: setup build test install

# Installs what the build and the tests need (Debian).
setup:
	Tests/setup

# Builds the program as one file: .build/release/crmlocale
build:
	$(BUILD)

# Runs all tests against a fresh build of the program.
test:
	swift build --product crmlocale
	swift test

# Copies the program to PREFIX/bin.
PREFIX ?= /usr/local
install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 .build/release/crmlocale $(DESTDIR)$(PREFIX)/bin/crmlocale
