#!/usr/bin/env python3
"""How fast the language server answers, and what it holds: not a test, it prints figures.

  Tests/Editors/latency.py [--keys N] [--files N] [--requests N] [--page KILOBYTES]

CRMLOCALE says which program; without it, .build/release/crmlocale is taken. Standard library alone.

From the key to the findings: the time from a `didChange` of one character to the findings for the text
with it, pushed (`publishDiagnostics` of that version) and asked for (`textDocument/diagnostic`).
"""

import argparse
import json
import os
import queue
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("CRMLOCALE", ROOT / ".build" / "release" / "crmlocale")).absolute()

CHAT = '{"extends": "en", "date_format": "dd.MM.YYYY", "time_format": "HH:mm", "powered_by": "%d"}\n'


class Server:
    """The server, and a client that reads what it says in a thread of its own."""

    def __init__(self, folder, text_document, workspace=None):
        self.process = subprocess.Popen(
            [PROGRAM, "lsp"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.answers = queue.Queue()
        self.notes = queue.Queue()
        self.number = 0
        threading.Thread(target=self.read, daemon=True).start()
        self.capabilities = self.ask("initialize", {
            "processId": os.getpid(), "rootUri": folder.as_uri(),
            "workspaceFolders": [{"uri": folder.as_uri(), "name": "site"}],
            "capabilities": {"textDocument": text_document, "workspace": workspace or {},
                             "general": {"positionEncodings": ["utf-8"]}},
        })["capabilities"]
        self.tell("initialized", {})

    def read(self):
        stream = self.process.stdout
        while header := stream.readline():
            length = int(header.split(b":")[1])
            while stream.readline() not in (b"\r\n", b""):
                pass
            message = json.loads(stream.read(length))
            if "method" not in message:
                self.answers.put(message)
            elif "id" in message:
                self.send({"id": message["id"], "result": [None] if "configuration" in message["method"] else None})
            else:
                self.notes.put(message)

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params, seconds=300):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        answer = self.answers.get(timeout=seconds)
        assert answer["id"] == self.number, answer
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return answer["result"]

    def findings_of(self, uri, version, seconds=300):
        """Waits for what is pushed for one version."""
        while True:
            note = self.notes.get(timeout=seconds)
            params = note["params"]
            if note["method"] == "textDocument/publishDiagnostics" and params["uri"] == uri:
                if params.get("version") in (version, None):
                    return params["diagnostics"]

    def memory(self):
        """What it holds in memory now, in megabytes."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        return 0.0

    def end(self):
        started = time.perf_counter()
        self.ask("shutdown", None)
        self.tell("exit", None)
        self.process.wait(30)
        return (time.perf_counter() - started) * 1000


def figures(times):
    """The median and the 95th percentile."""
    times = sorted(times)
    return f"median {statistics.median(times):8.1f} ms, 95th percentile {times[int(len(times) * 0.95)]:8.1f} ms"


def page(kilobytes):
    """A page with the config in front of a long text."""
    config = ("<script>window.crmPluginConfig = {onlinechat: {locale: {extends: 'en',\n"
              "date_format: 'dd.MM.YYYY', time_format: 'HH:mm'}}};</script>\n")
    row = "<p class=\"line\">Cozemos às quartas; o forno abre à quinta. <b>Olá</b> &amp; adeus.</p>\n"
    head = "<!doctype html>\n<html lang=\"en\">\n<body>\n" + config
    return head + row * ((kilobytes * 1024 - len(head)) // len(row.encode())) + "</body>\n</html>\n"


def keys(server, uri, language, text, count, isPulling):
    """Types and takes back one character in a pattern, and waits for the findings: in milliseconds, after
    the file was opened and after each key."""
    started = time.perf_counter()
    server.tell("textDocument/didOpen", {"textDocument": {
        "uri": uri, "languageId": language, "version": 1, "text": text}})
    line = next(number for number, one in enumerate(text.split("\n")) if "YYYY" in one)
    column = text.split("\n")[line].index("YYYY")
    document = {"uri": uri}
    if isPulling:
        first = server.ask("textDocument/diagnostic", {"textDocument": document})["items"]
    else:
        first = server.findings_of(uri, 1)
    opened = (time.perf_counter() - started) * 1000
    assert any(one["code"] == "date-pattern-week-year" for one in first), first
    times = []
    for version in range(2, count + 2):
        isTyped = version % 2 == 0
        at = {"line": line, "character": column}
        after = {"line": line, "character": column + 1}
        started = time.perf_counter()
        server.tell("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": version},
            "contentChanges": [{"range": {"start": at, "end": at if isTyped else after},
                                "text": "." if isTyped else ""}]})
        if isPulling:
            server.ask("textDocument/diagnostic", {"textDocument": document})
        else:
            server.findings_of(uri, version)
        times.append((time.perf_counter() - started) * 1000)
    server.tell("textDocument/didClose", {"textDocument": document})
    return opened, times


def measure(name, folder, uri, language, text, count):
    for way in ("pushed", "asked for"):
        isPulling = way == "asked for"
        capabilities = {"publishDiagnostics": {"versionSupport": True}}
        if isPulling:
            capabilities["diagnostic"] = {}
        server = Server(folder, capabilities, {"diagnostics": {"refreshSupport": True}} if isPulling else None)
        if isPulling and not server.capabilities.get("diagnosticProvider"):
            print(f"{name}, {way}: the server offers none")
        else:
            opened, times = keys(server, uri, language, text, count, isPulling)
            print(f"{name}, {way}: {figures(times)}, {opened:.0f} ms after it was opened, "
                  f"{server.memory():.0f} MB, ended in {server.end():.0f} ms", flush=True)
        if server.process.poll() is None:
            server.end()


def workspace(folder, count):
    """A folder with files of the chat; one in ten extends another."""
    for number in range(count):
        place = folder / f"site-{number // 100}"
        place.mkdir(exist_ok=True)
        text = CHAT % number
        if number % 10 == 9:
            text = text.replace('"en"', f'"./chat-{number - 1}.json"')
        (place / f"chat-{number}.json").write_text(text)


def whole_workspace(folder, count):
    """How long the findings of all files take, asked for at once."""
    server = Server(folder, {"diagnostic": {}}, {"diagnostics": {"refreshSupport": True}})
    offered = server.capabilities.get("diagnosticProvider") or {}
    if not offered.get("workspaceDiagnostics"):
        print("workspace/diagnostic: the server offers none")
    else:
        started = time.perf_counter()
        items = server.ask("workspace/diagnostic", {"previousResultIds": []})["items"]
        print(f"workspace/diagnostic of {count} files: {len(items)} reports in "
              f"{time.perf_counter() - started:.2f} s, {server.memory():.0f} MB", flush=True)
    server.end()


def flat(folder, uri, text, count):
    """What the server holds after many requests of all kinds."""
    server = Server(folder, {"publishDiagnostics": {}, "diagnostic": {}, "inlayHint": {},
                             "hover": {"contentFormat": ["markdown"]},
                             "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}}},
                    {"diagnostics": {"refreshSupport": True}})
    document = {"uri": uri}
    server.tell("textDocument/didOpen", {"textDocument": {
        "uri": uri, "languageId": "json", "version": 1, "text": text}})
    column = text.index("YYYY")
    at = {"line": 0, "character": column}
    span = {"start": at, "end": {"line": 0, "character": column + 4}}
    offered = server.capabilities
    asks = [
        ("textDocument/diagnostic", {"textDocument": document}, "diagnosticProvider"),
        ("textDocument/hover", {"textDocument": document, "position": at}, "hoverProvider"),
        ("textDocument/inlayHint", {"textDocument": document, "range": span}, "inlayHintProvider"),
        ("textDocument/completion", {"textDocument": document, "position": at}, "completionProvider"),
        ("textDocument/documentSymbol", {"textDocument": document}, "documentSymbolProvider"),
        ("textDocument/codeAction",
         {"textDocument": document, "range": span, "context": {"diagnostics": []}}, "codeActionProvider"),
    ]
    asks = [(method, params) for method, params, capability in asks if offered.get(capability)]
    held = []
    step = max(1, count // 10)
    for number in range(count):
        if number % 5 == 0:
            isTyped = number % 10 == 0
            end = {"line": 0, "character": column + 1}
            server.tell("textDocument/didChange", {
                "textDocument": {"uri": uri, "version": number + 2},
                "contentChanges": [{"range": {"start": at, "end": at if isTyped else end},
                                    "text": "." if isTyped else ""}]})
        server.ask(*asks[number % len(asks)])
        if number % step == step - 1:
            held.append(server.memory())
    print(f"{count} requests of {len(asks)} kinds: " + ", ".join(f"{one:.0f}" for one in held)
          + f" MB after each tenth; ended in {server.end():.0f} ms")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, value in (("keys", 100), ("files", 10_000), ("requests", 10_000), ("page", 1024)):
        options.add_argument(f"--{name}", type=int, default=value)
    given = options.parse_args()
    if not os.access(PROGRAM, os.X_OK):
        sys.exit(f"There is no program {PROGRAM}: build it, or set CRMLOCALE.")
    print(f"{PROGRAM}, {given.keys} keys each")
    folder = Path(tempfile.mkdtemp(prefix="latency-"))
    try:
        small = folder / "chat.json"
        small.write_text(CHAT % 0)
        measure("A file of 9 strings", folder, small.as_uri(), "json", CHAT % 0, given.keys)
        whole = page(given.page)
        big = folder / "page.html"
        big.write_text(whole)
        measure(f"A page of {len(whole.encode()) // 1024} KB", folder, big.as_uri(), "html", whole, given.keys)
        big.unlink()
        workspace(folder, given.files)
        open_file = folder / "site-0" / "chat-8.json"
        measure(f"A workspace of {given.files} files", folder, open_file.as_uri(), "json",
                open_file.read_text(), given.keys)
        whole_workspace(folder, given.files)
        flat(folder, open_file.as_uri(), open_file.read_text(), given.requests)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
