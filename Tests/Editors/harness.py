"""What all sessions share: a folder to work in, snippets of the documentation, and the report."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "Documentation" / "Editors.md"

# What a session works on: an emoji, a family of several and a letter of two bytes stand before the
# pattern, in a file whose lines end with CRLF.
CHAT = (
    '{\r\n  "extends": "en",\r\n'
    '  "powered_by": "🎉👩‍👩‍👧 Ü", "date_format": "dd.MM.YYYY",\r\n'
    '  "time_format": "HH:mm"\r\n}\r\n'
)
# The same for clients that count neither as the protocol says: letters of two bytes alone.
PLAIN = CHAT.replace("🎉👩‍👩‍👧", "é")
PAGE_OF_SITE = (
    "<!doctype html>\r\n<html lang='pt'>\r\n<body>\r\n"
    "<p>👋🏽 Olá</p><script>/* 🧵 é */ window.crmPluginConfig = { onlinechat: { locale: {"
    " extends: 'pt', date_format: 'dd.MM.YYYY' } } };</script>\r\n</body>\r\n</html>\r\n"
)
# What the command line finds in these two; asked once.
EXPECTED = {}
SETTINGS_OFF = '{"rules": {"date-pattern-week-year": "off"}}\n'


def program():
    """The program under test."""
    path = Path(os.environ.get("CRMLOCALE", ROOT / ".build" / "debug" / "crmlocale")).absolute()
    if not os.access(path, os.X_OK):
        sys.exit(f"There is no program {path}: build it, or set CRMLOCALE.")
    return path


def blocks(language):
    """The code blocks of the page in one language: pairs of the heading above and the text."""
    heading, inside, lines, found = "", None, [], []
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if inside is None and line.startswith("#"):
            heading = line.lstrip("# ")
        elif inside is None and line.startswith("```"):
            inside, lines = line[3:], []
        elif line == "```":
            if inside == language:
                found.append((heading, "\n".join(lines) + "\n"))
            inside = None
        else:
            lines.append(line)
    return found


def snippet(heading, language):
    """The first block under a heading, as it stands in the page."""
    for found, text in blocks(language):
        if found == heading:
            return text
    raise LookupError(f"{PAGE.name} has no {language} under “{heading}”.")


class Workspace:
    """A folder with files of the chat, and what an editor needs to run there alone."""

    def __init__(self):
        # The path has a blank and letters that a URI escapes.
        self.base = Path(tempfile.mkdtemp(prefix="editors-"))
        self.folder = self.base / "site ü [1]"
        self.folder.mkdir()
        self.write("chat.json", CHAT)
        self.write("plain.json", PLAIN)
        self.write("page.html", PAGE_OF_SITE)
        self.write("package.json", '{"name": "site", "version": "1.0.0", "description": "dd.MM.YYYY"}\n')
        self.write("crmlocale-off.txt", SETTINGS_OFF)
        subprocess.run(["git", "init", "-q", str(self.folder)], check=True)
        programs = self.base / "bin"
        programs.mkdir()
        (programs / "crmlocale").symlink_to(program())
        self.marker = f"CRMLOCALE_SESSION={uuid.uuid4()}"
        self.env = {
            "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(self.base),
            "TMPDIR": str(self.base),
            "LC_ALL": "C.UTF-8",
            "TERM": "dumb",
            "WORKSPACE": str(self.folder),
            "EXPECTED": str(self.base / "expected.json"),
        }
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            self.env[f"XDG_{name}_HOME"] = str(self.base / name.lower())
        key, value = self.marker.split("=")
        self.env[key] = value
        self.expect()

    def write(self, name, text):
        (self.folder / name).write_bytes(text.encode())

    def read(self, name):
        return (self.folder / name).read_bytes().decode()

    def expect(self):
        """Writes down what `crmlocale check` finds, before and after the fix, for sessions to compare."""
        if not EXPECTED:
            for name in ("chat.json", "plain.json", "page.html"):
                before = self.read(name)
                fixed = before.replace("YYYY", "yyyy")
                EXPECTED[name] = {"before": self.findings(name), "fixedText": fixed}
                self.write(name, fixed)
                EXPECTED[name]["after"] = self.findings(name)
                self.write(name, before)
        self.expected = EXPECTED
        Path(self.env["EXPECTED"]).write_text(json.dumps(EXPECTED), encoding="utf-8")

    def check(self, name, *options):
        """What the command line says of a file; nothing where it does not know the options."""
        run = subprocess.run(
            [program(), "check", name, "--output", "json", *options],
            cwd=self.folder, env={**os.environ, **self.env}, capture_output=True, check=False,
        )
        return json.loads(run.stdout)["diagnostics"] if run.returncode in (0, 1) else None

    def findings(self, name):
        """Places in a file by the command line: line, first and last byte in it from 0, code."""
        starts = [0]
        for line in (self.folder / name).read_bytes().splitlines(keepends=True):
            starts.append(starts[-1] + len(line))

        def place(at):
            return [at["line"] - 1, at["offset"] - starts[at["line"] - 1]]

        return sorted(
            [*place(one["range"]["start"]), *place(one["range"]["end"]), one["code"]]
            for one in self.check(name)
        )

    def processes(self):
        """The processes that were started in this session and still run."""
        found = []
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                # A process that has ended, but was not waited for, has no environment any more.
                if self.marker.encode() in (entry / "environ").read_bytes().split(b"\0"):
                    found.append(int(entry.name))
            except OSError:
                continue
        return found

    def leftovers(self, seconds=5):
        """What is still running after some seconds, ended then."""
        end = time.monotonic() + seconds
        while (left := self.processes()) and time.monotonic() < end:
            time.sleep(0.05)
        names = []
        for process in left:
            try:
                names.append(Path(f"/proc/{process}/cmdline").read_text().replace("\0", " ").strip())
                os.kill(process, signal.SIGKILL)
            except OSError:
                continue
        return names

    def run(self, command, seconds=120):
        """Runs an editor to its end; returns what it printed, and whether it ended in time."""
        process = subprocess.Popen(
            [str(one) for one in command], cwd=self.folder, env=self.env, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace",
        )
        try:
            return process.communicate(timeout=seconds)[0], True
        except subprocess.TimeoutExpired:
            process.kill()
            return process.communicate()[0], False

    def remove(self):
        shutil.rmtree(self.base, ignore_errors=True)


class Report:
    """What passed, what failed and what was skipped, each by name."""

    def __init__(self):
        self.counts = {"passed": 0, "failed": 0, "skipped": 0}
        self.skips = []

    def start(self, name):
        self.part = name
        print(f"\n-- {name}", flush=True)

    def note(self, outcome, name, why=""):
        self.counts[outcome] += 1
        mark = {"passed": "ok", "failed": "not ok", "skipped": "skipped"}[outcome]
        if outcome == "skipped":
            self.skips.append(f"{self.part}: {name}" + (f" ({why})" if why else ""))
        print(f"{mark} {name}" + (f": {why}" if why else ""), flush=True)

    def check(self, name, isGood, why=""):
        self.note("passed" if isGood else "failed", name, "" if isGood else why)

    def take(self, output, isInTime=True):
        """Takes the lines that a session in an editor prints: `ok NAME`, `not ok NAME: why`, `skip NAME: why`."""
        outcomes = {"ok": "passed", "not ok": "failed", "skip": "skipped"}
        seen = 0
        for line in output.splitlines():
            match = re.match(r"(ok|not ok|skip) (.*?)(?:: (.*))?$", line.strip("\r"))
            if match:
                seen += 1
                self.note(outcomes[match[1]], match[2], match[3] or "")
        isDone = isInTime and "session done" in output
        if not isDone:
            tail = "\n".join(output.splitlines()[-30:])
            self.note("failed", "The session came to its end", f"it did not:\n{tail}")
        return seen

    def take_unit(self, output, status, name):
        """Takes the closing lines of Node's runner and of pytest."""
        counts = dict((word, int(number)) for number, word in re.findall(
            r"(\d+) (passed|failed|skipped|errors?)\b", output.splitlines()[-1] if output else ""))
        for word, number in re.findall(r"^(?:#|ℹ) (pass|fail|skipped) (\d+)$", output, re.M):
            counts[{"pass": "passed", "fail": "failed", "skipped": "skipped"}[word]] = int(number)
        self.counts["passed"] += counts.get("passed", 0)
        failed = counts.get("failed", 0) + counts.get("error", 0) + counts.get("errors", 0)
        self.counts["failed"] += failed
        self.counts["skipped"] += counts.get("skipped", 0)
        if status != 0 and failed == 0:
            self.note("failed", name, f"ended with {status}")
        if counts.get("passed", 0) == 0:
            self.note("failed", name, "no test was run")

    def close(self):
        print()
        for one in self.skips:
            print(f"skipped: {one}")
        print("editors: {passed} passed, {failed} failed, {skipped} skipped".format(**self.counts))
        return 1 if self.counts["failed"] else 0
