# Run by gdb on a debug build: what happens to one pattern on its way from the argument to the printed line.
#
#     swift build --product crmlocale
#     strip --strip-debug -o walk .build/debug/crmlocale
#     echo '{"extends":"en","date_format":"dd.MM.YYYY"}' >a.json
#     gdb -batch -x Tests/Benchmarks/Scripts/walk.py --args ./walk check a.json --jobs 1 \
#       --at 2026-11-22T12:00:00Z --time-zone UTC
#
# A hop is a function of ours that is on the stack when the pattern is decoded, scanned, compiled, searched,
# printed, reported or written; each is counted once. What the compiler makes (closures, accessors,
# thunks) is left out.
import collections
import re
import subprocess

import gdb

PATTERN = b"dd.MM.YYYY"

#: The number of its token in the file above: each bracket, key, colon and text is one.
TOKEN = 7

#: Where something happens, by the demangled name of the function.
EVENTS = {
    "read a text": r"^static SyntaxTree\.parse\(_:path:dialect:\)$",
    "decode a literal": r"^SyntaxTree\.literal\(ofToken:\)$",
    "scan": r"^Pattern\.scan\(_:readsLongFormats:\)$",
    "compile": r"^static UnicodeCompiler\.compile\(_:locale:options:\)$",
    "search a counterexample date": r"^CounterexampleSearch\.first\(of:\)$",
    "print an instant": r"^DateFnsFormatter\.format\(_:\)$",
    "report a finding": r"^Findings\.report\(at:_:keyPath:severity:notes:help:fixes:isHidden:\)$",
    "write": r"^static Output\.write\(_:to:\)$",
}
GLUE = re.compile(
    r"closure|witness|thunk|default argument|outlined|partial apply|\.getter|\.modify|\.read$|accessor|\$?main\(\)$"
    r"|^main$|_main$|__allocating_init|^(Array|Sequence|Collection|Optional|Dictionary|Result|Unsafe\w*)\b|^_")


def demangled(names):
    result = subprocess.run(
        ["swift", "demangle", "--simplified"], input="\n".join(names), capture_output=True, text=True)
    return dict(zip(names, result.stdout.splitlines()))


def module_of(symbol):
    """The module of a mangled name: its length and its letters stand behind `$s`."""
    length = re.match(r"\$s(\d+)", symbol)
    return symbol[length.end():length.end() + int(length.group(1))]


def memory(address, length):
    try:
        return bytes(gdb.selected_inferior().read_memory(address, length))
    except gdb.error:
        return b""


def register(name):
    return int(gdb.selected_frame().read_register(name)) & (1 << 64) - 1


def is_about_pattern(event, names):
    """Whether the pattern is among the arguments: a short text stands in registers, others behind them."""
    if event in ("write", "read a text"):
        return event == "write"
    if event == "report a finding":
        return any("DatePattern" in name for name in names)
    if event == "decode a literal":
        bytes_of_tree = int.from_bytes(memory(register("r13") + 40, 8), "little")
        return PATTERN in memory(bytes_of_tree + 32, 64) and register("rdi") == TOKEN
    values = [register(name) for name in ("rdi", "rsi", "rdx", "rcx", "r8", "r9", "r13")]
    held = b"".join(value.to_bytes(8, "little") for value in values)
    return PATTERN in held or any(PATTERN in memory(value, 96) for value in values)


def stack():
    """The symbols of the functions that are open, the innermost first."""
    frame, result = gdb.newest_frame(), []
    while frame is not None:
        if frame.name():
            result.append(frame.name())
        frame = frame.older()
    return result


class Event(gdb.Breakpoint):
    """A place where something happens."""

    def __init__(self, symbol, event):
        super().__init__(f"*&'{symbol}'", internal=True)
        self.event, self.silent = event, True

    def stop(self):
        symbols = stack()
        known = [(symbol, NAMES.get(symbol, symbol)) for symbol in symbols]
        isOwn = is_about_pattern(self.event, [name for _, name in known])
        counts[self.event] += 1
        if isOwn:
            ownCounts[self.event] += 1
            for symbol, name in reversed(known):
                # Names of the standard library begin with a letter instead of the module's length.
                if re.match(r"\$s\d", symbol) and not GLUE.search(name):
                    hops.setdefault(symbol, name)
        return False


counts, ownCounts, hops = collections.Counter(), collections.Counter(), {}
gdb.execute("set pagination off")
gdb.execute("set style enabled off")
program = gdb.current_progspace().filename
lines = subprocess.run(["nm", "--defined-only", program], capture_output=True, text=True).stdout
defined = [line.split() for line in lines.splitlines()]
NAMES = demangled(sorted({line[2] for line in defined if len(line) == 3 and line[1] in "tTwW"}))
for event, expression in EVENTS.items():
    for symbol, name in NAMES.items():
        if re.match(expression, name):
            Event(symbol, event)
gdb.execute("run")

modules = {module_of(symbol) for symbol in hops}
print(f"hops: {len(hops)}, in {len(modules)} modules")
for symbol, name in hops.items():
    print(f"  {name}")
for event in EVENTS:
    print(f"{event}: {ownCounts[event]} about the pattern, {counts[event]} in all")
