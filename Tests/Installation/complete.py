#!/usr/bin/env python3
"""Types into a real shell, presses Tab, and looks at what stands on the line.

  Tests/Installation/complete.py SHELL TREE   SHELL is bash, zsh or fish; TREE is the unpacked archive

Each shell loads the completion as it does from an installation. Ends with 1 where a line became another
than it should.
"""

import os
import pty
import select
import sys
import tempfile
import time

# What is typed before Tab, and the line that it becomes.
CASES = [
    ("sett", "settings"),
    ("check loc", "check locales/"),
    ("check locales/p", "check locales/pl.json"),
    ("resolve locales/p", "resolve locales/pl.json"),
    ("check --settings crml", "check --settings crmlocale.jsonc"),
    ("check --writ", "check --write-baseline"),
    ("check --format js", "check --format json"),
    ("check --output sar", "check --output sarif"),
    ("check --output sarif=loc", "check --output sarif=locales/"),
    ("check --output sarif=locales/p", "check --output sarif=locales/pl.json"),
    ("rules date-pattern-ord", "rules date-pattern-order"),
    ("rules new_", "rules new_messages"),
    ("check --select low-", "check --select low-contrast"),
    ("check --ignore low-contrast,wrong-t", "check --ignore low-contrast,wrong-type"),
    ("init --extends co", "init --extends com"),
    ("init --language x", "init --language xh"),
    ("check --time-zone Europe/Berl", "check --time-zone Europe/Berlin"),
    ("check --date-fns 2.30", "check --date-fns 2.30.0"),
    ("schema bot", "schema bot-messages"),
]

# The program itself answers Tab; what Enter would run is shown instead.
STARTS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], """
PS1=; bind 'set bell-style none'; bind 'set enable-bracketed-paste off'
source {tree}/share/bash-completion/completions/crmlocale
crmlocale() {{ case $1 in ---*) command crmlocale "$@";; *) echo "LINE<$*>";; esac; }}
"""),
    "zsh": (["zsh", "--no-rcs", "-i"], """
PS1=; unsetopt prompt_cr prompt_sp zle_bracketed_paste beep; fpath=({tree}/share/zsh/site-functions $fpath)
autoload -Uz compinit; compinit -u -d $HOME/dump
crmlocale() {{ case $1 in ---*) command crmlocale "$@";; *) echo "LINE<$*>";; esac; }}
"""),
    "fish": (["fish", "--interactive"], """
function fish_prompt; end; set fish_greeting; set fish_autosuggestion_enabled 0
function crmlocale; echo "LINE<$argv>"; end
"""),
}


def main(shell, tree):
    tree = os.path.abspath(tree)
    failures = 0
    # Fish goes on writing there for a while.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.makedirs(os.path.join(folder, "work/locales"))
        for name in ("locales/pl.json", "crmlocale.jsonc"):
            with open(os.path.join(folder, "work", name), "w", encoding="ascii") as file:
                file.write("{}")
        terminal = Terminal(shell, tree, folder)
        for typed, wanted in CASES:
            found = terminal.complete(typed)
            # Some take the bar away again that they put behind a folder.
            if found.rstrip("/") != wanted.rstrip("/"):
                failures += 1
                print(f"{shell}: {typed!r} became {found!r}, not {wanted!r}")
    print(f"{len(CASES) - failures} of {len(CASES)} lines were completed in {shell}")
    return 1 if failures else 0


class Terminal:
    """A shell on a terminal of its own."""

    def __init__(self, shell, tree, folder):
        command, start = STARTS[shell]
        environment = {
            "PATH": f"{tree}/bin:/usr/bin:/bin", "HOME": folder, "TERM": "dumb", "LANG": "C.UTF-8",
            "XDG_DATA_DIRS": f"{tree}/share:/usr/share", "XDG_CONFIG_HOME": folder,
        }
        process, self.terminal = pty.fork()
        if process == 0:
            os.chdir(os.path.join(folder, "work"))
            os.execvpe(command[0], command, environment)
        self.send(start.format(tree=tree))
        self.send("crmlocale started\n")
        self.read_until("started>")

    def complete(self, typed):
        self.send(f"crmlocale {typed}\t")
        self.settle()
        self.send("\n")
        text = self.read_until(">")
        return text.rpartition("LINE<")[2].partition(">")[0].strip()

    def send(self, text):
        os.write(self.terminal, text.encode())

    def settle(self):
        """Waits until the shell has written what it offers."""
        self.read(lambda text: False, quiet=0.4)

    def read_until(self, mark):
        return self.read(lambda text: "LINE<" in text and mark in text.rpartition("LINE<")[2], 15)

    def read(self, is_enough, longest=5, quiet=None):
        text, end = "", time.monotonic() + longest
        while time.monotonic() < end and not is_enough(text):
            ready, _, _ = select.select([self.terminal], [], [], quiet or 0.1)
            if ready:
                text += os.read(self.terminal, 65536).decode(errors="replace")
            elif quiet:
                break
        return text


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
