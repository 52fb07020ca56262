#!/usr/bin/env python3
"""Prints the responses of a WARC file as lines for `crmlocale check --jsonl`.

    warc_documents.py <crawl.warc | crmlocale check --jsonl

It reads the records that crawlers write (ISO 28500, version 1.0 and 1.1) from standard input: each HTTP
response becomes its address and its body, with `chunked` and `gzip` undone. What cannot be undone is passed on
as it came.
"""

import base64
import gzip
import json
import sys
import zlib


def read_headers(stream):
    """The lines up to an empty one, by their names in small letters; `None` at the end."""
    first = stream.readline()
    while first in (b"\r\n", b"\n"):
        first = stream.readline()
    if not first:
        return None
    headers = {}
    while (line := stream.readline()) not in (b"\r\n", b"\n", b""):
        name, _, value = line.partition(b":")
        headers[name.strip().lower()] = value.strip()
    return headers


def records(stream):
    """Each record's headers and contents."""
    while (headers := read_headers(stream)) is not None:
        yield headers, stream.read(int(headers.get(b"content-length", 0)))


def unchunked(body):
    """A body that came in chunks, as one."""
    whole, rest = b"", body
    while rest:
        size, _, rest = rest.partition(b"\r\n")
        length = int(size.split(b";")[0], 16)
        if length == 0:
            return whole
        whole, rest = whole + rest[:length], rest[length + 2:]
    return whole


def contents(response):
    """The body of an HTTP response."""
    head, _, body = response.partition(b"\r\n\r\n")
    headers = dict(
        (name.strip().lower(), value.strip().lower())
        for name, _, value in (line.partition(b":") for line in head.split(b"\r\n")[1:]))
    try:
        if headers.get(b"transfer-encoding") == b"chunked":
            body = unchunked(body)
        if headers.get(b"content-encoding") == b"gzip":
            body = gzip.decompress(body)
    except (ValueError, EOFError, OSError, zlib.error):
        pass
    return body


def main():
    for headers, record in records(sys.stdin.buffer):
        if headers.get(b"warc-type") != b"response":
            continue
        address = headers.get(b"warc-target-uri", b"").strip(b"<>").decode("utf-8", "replace")
        body = base64.b64encode(contents(record)).decode("ascii")
        print(json.dumps({"path": address, "base64": body}))


if __name__ == "__main__":
    main()
