#!/usr/bin/env python3
"""Writes the man pages: one for the program and one for each command.

  Packaging/manual.py PROGRAM FOLDER

The words are the program's own: it prints them as JSON with --experimental-dump-help. The date on
the pages is that of SOURCE_DATE_EPOCH.
"""

import datetime
import json
import os
import re
import subprocess
import sys
import textwrap

MORE = {
    "environment": [
        (".It Ev CRMLOCALE_MESSAGES", "The language of messages, unless `--messages` names one; "
         "on a terminal else that of the system."),
        (".It Ev CRMLOCALE_STUDIO", "The folder with the translators' page, where it is not "
         "installed with the program."),
        (".It Ev GITHUB_WORKSPACE", "Where it is set, paths in reports for programs count from "
         "there."),
        (".It Ev NO_COLOR , FORCE_COLOR , TERM", "Whether text is coloured, unless `--color` says "
         "it."),
        (".It Ev TZ", "The time zone, unless `--time-zone` names one."),
    ],
    "files": [
        (".It Pa crmlocale.jsonc", "The settings, the nearest upward to the repository's root."),
        (".It Pa crmlocale-baseline.json", "The findings that were there before."),
    ],
    "exit status": [
        (".It 0", "No error was found; warnings and notes may have been."),
        (".It 1", "Errors were found; with `--strict` also where warnings were."),
        (".It 2", "The job could not be done: wrong usage, a path that cannot be read, "
         "nothing to check."),
    ],
}


def main(program, folder):
    dump = subprocess.run(
        [program, "--experimental-dump-help"], check=True, capture_output=True, text=True)
    root = json.loads(dump.stdout)["command"]
    commands = [c for c in root["subcommands"] if c["shouldDisplay"] and c["commandName"] != "help"]
    os.makedirs(folder, exist_ok=True)
    names = ["crmlocale"] + [f"crmlocale-{c['commandName']}" for c in commands]
    write(folder, names[0], [
        *head(names[0], root, [".Nm", ".Ar command", ".Op Ar options", ".Op Ar argument ..."]),
        *described("commands", [
            (f".It Cm {c['commandName']}", c["abstract"]) for c in commands]),
        *options(root),
        *(line for title in MORE for line in described(title, MORE[title])),
        *see_also(names, names[0])])
    for command, name in zip(commands, names[1:]):
        write(folder, name, [
            *head(name, command, synopsis(command)), *options(command), *see_also(names, name)])


def write(folder, name, lines):
    with open(os.path.join(folder, name + ".1"), "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def head(name, command, synopsis):
    when = datetime.datetime.fromtimestamp(
        int(os.environ.get("SOURCE_DATE_EPOCH", "0")), datetime.timezone.utc)
    what = command["abstract"].rstrip(".")
    lines = [
        f".Dd {when:%B} {when.day}, {when.year}", f".Dt {name.upper()} 1", ".Os",
        ".Sh NAME", f".Nm {name}", f".Nd {what[0].lower()}{what[1:]}", ".Sh SYNOPSIS", *synopsis]
    if text := command.get("discussion"):
        lines += [".Sh DESCRIPTION", *paragraphs(text)]
    return lines


def synopsis(command):
    lines = [f".Nm crmlocale", f".Cm {command['commandName']}", ".Op Ar options"]
    for argument in command.get("arguments", []):
        if argument["kind"] == "positional" and argument["shouldDisplay"]:
            dots = " ..." if argument["isRepeating"] else ""
            optional = ".Op Ar " if argument["isOptional"] else ".Ar "
            lines.append(optional + argument["valueName"] + dots)
    return lines


def options(command):
    """The arguments first, then the options, as the help has them."""
    shown = [a for a in command.get("arguments", []) if a["shouldDisplay"]]
    positional = [a for a in shown if a["kind"] == "positional"]
    named = [a for a in shown if a["kind"] != "positional"]
    lines = []
    if positional:
        lines += described("arguments", [
            (f".It Ar {a['valueName']}", a["abstract"]) for a in positional])
    return lines + described("options", [(item(a), a["abstract"]) for a in named])


def item(option):
    names = " , ".join(
        "Fl " + ("-" if name["kind"] == "long" else "") + name["name"] for name in option["names"])
    if option["kind"] == "flag":
        return f".It {names}"
    value = re.sub(r"^(\w+)\[=(\w+)\]$", r"\1 Ns Op = Ns Ar \2", option["valueName"])
    value = re.sub(r"^(\w+)=(\w+)$", r"\1 Ns = Ns Ar \2", value)
    return f".It {names} Ar {value}"


def described(title, items):
    if not items:
        return []
    lines = []
    for tag, text in items:
        lines += [tag, *paragraphs(text)]
    return [f".Sh {title.upper()}", ".Bl -tag -width Ds", *lines, ".El"]


def see_also(names, own):
    others = [name for name in sorted(names) if name != own]
    return [".Sh SEE ALSO"] + [
        f".Xr {name} 1" + (" ," if name != others[-1] else "") for name in others]


def paragraphs(text):
    lines = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        if lines:
            lines.append(".Pp")
        lines += flowing(" ".join(paragraph.split()))
    return lines


def flowing(text):
    """Text in lines of mdoc: a sentence begins a line, and what stands in backticks is literal."""
    lines = []
    for sentence in re.split(r"(?<=[.!?]) ", text):
        parts = re.split(r"(?:^| )`([^`]+)`([.,:;)]?)(?= |$)", sentence)
        for index in range(0, len(parts), 3):
            lines += [escaped(line) for line in wrapped(parts[index])]
            if index + 2 < len(parts):
                literal = parts[index + 1].replace("\\", r"\e").replace('"', r"\(dq")
                mark = " " + parts[index + 2] if parts[index + 2] else ""
                lines.append(f'.Ql "{literal}"{mark}')
    return lines


def wrapped(text):
    return textwrap.wrap(text.strip(), 60, break_long_words=False, break_on_hyphens=False)


def escaped(line):
    line = line.replace("\\", r"\e").replace("`", r"\(ga")
    line = re.sub(r"(?<![\w-])--?(?=\w)", lambda dashes: r"\-" * len(dashes[0]), line)
    return r"\&" + line if line[:1] in (".", "'") else line


if __name__ == "__main__":
    main(*sys.argv[1:])
