#!/usr/bin/env python3
"""Makes the wheel that pip, pipx, uv and pre-commit install. It holds the program and no Python.

  Packaging/wheel.py TREE VERSION FOLDER

The tags name every x86_64 Linux, with the GNU C library and with musl, because the program holds
its own and asks for none: this is looked up in the file, and a program that asks for a library is
refused. All times are that of SOURCE_DATE_EPOCH.
"""

import base64
import hashlib
import os
import struct
import sys
import time
import zipfile

TAGS = ["manylinux_2_17_x86_64", "manylinux2014_x86_64", "musllinux_1_1_x86_64"]
SUMMARY = "Checks the strings and date patterns of the Kommo website chat"
INTERPRETER, DYNAMIC = 3, 2


def main(tree, version, folder):
    with open(os.path.join(tree, "bin/crmlocale"), "rb") as file:
        refuse_dynamic(file.read(4096))
    name = f"crmlocale-{version}"
    path = os.path.join(folder, f"{name}-py3-none-{'.'.join(TAGS)}.whl")
    with Wheel(path) as wheel:
        wheel.add_file(f"{name}.data/scripts/crmlocale", os.path.join(tree, "bin/crmlocale"), 0o755)
        for source in files(os.path.join(tree, "share")):
            wheel.add_file(f"{name}.data/data/{os.path.relpath(source, tree)}", source)
        wheel.add(f"{name}.dist-info/METADATA", metadata(version).encode())
        wheel.add(f"{name}.dist-info/WHEEL", description().encode())
        wheel.add_file(
            f"{name}.dist-info/licenses/LICENSE", os.path.join(tree, "share/doc/crmlocale/LICENSE"))
        wheel.add_record(f"{name}.dist-info/RECORD")


def refuse_dynamic(start):
    """Ends the program where an ELF file names an interpreter or libraries to load."""
    assert start[:6] == b"\x7fELF\x02\x01", "not a program for x86_64"
    offset, = struct.unpack_from("<Q", start, 32)
    size, count = struct.unpack_from("<HH", start, 54)
    kinds = {struct.unpack_from("<I", start, offset + size * index)[0] for index in range(count)}
    if kinds & {INTERPRETER, DYNAMIC}:
        sys.exit("the program asks for libraries: it would need the tag of their oldest version")


def files(folder):
    found = [os.path.join(at, name) for at, _, names in os.walk(folder) for name in names]
    return sorted(found)


def metadata(version):
    return (
        f"Metadata-Version: 2.1\nName: crmlocale\nVersion: {version}\nSummary: {SUMMARY}\n"
        "License: Apache-2.0\nKeywords: lint,i18n,date-fns,kommo,amocrm\n"
        "Classifier: Environment :: Console\n"
        "Classifier: Operating System :: POSIX :: Linux\n"
        "Requires-Python: >=3.7\n")


def description():
    tags = "".join(f"Tag: py3-none-{tag}\n" for tag in TAGS)
    return f"Wheel-Version: 1.0\nGenerator: crmlocale\nRoot-Is-Purelib: false\n{tags}"


class Wheel(zipfile.ZipFile):
    """A ZIP file that keeps the list of what is in it, as PEP 427 has it."""

    def __init__(self, path):
        super().__init__(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9)
        self.record = []
        # A ZIP file knows no time before 1980.
        self.time = time.gmtime(max(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), 315532800))

    def add(self, name, data, mode=0o644):
        information = zipfile.ZipInfo(name, self.time[:6])
        information.external_attr = (0o100000 | mode) << 16
        information.compress_type = zipfile.ZIP_DEFLATED
        self.writestr(information, data)
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        self.record.append(f"{name},sha256={digest},{len(data)}")

    def add_file(self, name, path, mode=0o644):
        with open(path, "rb") as file:
            self.add(name, file.read(), mode)

    def add_record(self, name):
        self.add(name, "".join(f"{row}\n" for row in [*self.record, f"{name},,"]).encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
