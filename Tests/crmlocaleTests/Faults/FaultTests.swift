import Foundation
import TestSupport
import Testing

private let wrong = Fault.wrong
private let right = Fault.right

/// What can go wrong around a file while it is fixed: nothing of the user's is lost.
@Suite("Faults around files")
struct FaultTests {
  private func shell(_ lines: String) throws -> String { try Fault.shell(lines).output }

  static let kept = [
    Fault("permissions", "chmod 4640 a.json; fix a.json; stat -c %a a.json", "status 0\n4640\n"),
    Fault(
      "a link, which still leads to its file",
      "ln -s a.json b.json; fix b.json; readlink b.json; grep -c yyyy a.json",
      "status 0\na.json\n1\n"),
    Fault(
      "a second name of the file",
      "ln a.json b.json; fix a.json; stat -c %h a.json; grep -c yyyy b.json", "status 0\n2\n1\n"),
    Fault(
      "the end of a file with two names that becomes shorter",
      """
      printf '{"extends": "en", "date_format": "d/M/y", "time_format": "%%H:%%M"}' > b.json; ln b.json c.json
      fix b.json; cat c.json
      """, "status 0\n{\"extends\": \"en\", \"date_format\": \"d/M/y\", \"time_format\": \"HH:mm\"}"
    ),
    Fault(
      "the time of a file with nothing to fix",
      """
      echo '\(right)' > b.json; touch -d 2001-02-03 b.json; fix b.json; stat -c %y b.json | cut -c1-10
      """, "status 0\n2001-02-03\n"),
  ]

  @Test("A fix keeps what belongs to the file", arguments: kept)
  func attributes(_ item: Fault) throws { #expect(try shell(item.lines) == item.output) }

  @Test(
    "A fix by root keeps the owner and the group",
    .enabled(if: getuid() == 0, "only root can give files away"))
  func owner() throws {
    let lines = "chown 65534:65534 a.json; chmod 640 a.json; fix a.json; stat -c '%u %g %a' a.json"
    #expect(try shell(lines) == "status 0\n65534 65534 640\n")
  }

  @Test(
    "A fix keeps extended attributes",
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs python3"))
  func extendedAttributes() throws {
    let outcome = try shell(
      """
      python3 -c 'import os; os.setxattr("a.json", "user.note", b"kept")' 2> /dev/null || echo none
      fix a.json
      python3 -c 'import os; print(os.getxattr("a.json", "user.note").decode())' 2> /dev/null || echo none
      """)
    // A file system without them has nothing to keep.
    #expect(["status 0\nkept\n", "none\nstatus 0\nnone\n"].contains(outcome))
  }

  static let oddities = [
    Fault(
      "a pipe",
      "mkfifo p.json; (cat a.json > p.json &); fix p.json; stat -c %F p.json; cat errors",
      """
      status 2
      fifo
      crmlocale: p.json: it is not a regular file, and only such files are written

      """),
    Fault(
      "a link to nowhere",
      """
      ln -s nowhere l.json
      "$0" init --extends en --language pl l.json 2> errors; echo "status $?"; readlink l.json
      "$0" init --extends en --language pl --force l.json 2> errors; echo "status $?"
      readlink l.json; ls
      """,
      """
      status 2
      nowhere
      status 2
      nowhere
      a.json
      errors
      l.json

      """),
    Fault(
      "a folder",
      """
      mkdir d.json
      "$0" init --extends en --language pl --force d.json 2> errors; echo "status $?"
      stat -c %F d.json
      """, "status 2\ndirectory\n"),
  ]

  @Test("What is not a file does not become one", arguments: oddities)
  func special(_ item: Fault) throws { #expect(try shell(item.lines) == item.output) }

  @Test(
    "A device stays a device",
    .enabled(if: getuid() == 0, "only root can make devices"))
  func device() throws {
    let lines = """
      mknod null.json c 1 3 2> /dev/null || { echo none; exit; }
      "$0" init --extends en --language pl --force null.json 2> errors; echo "status $?"
      stat -c %F null.json
      """
    #expect(["status 2\ncharacter special file\n", "none\n"].contains(try shell(lines)))
  }

  @Test("What cannot be written is reported as it is, and the status is 2")
  func readOnly() throws {
    let folder = try Folder(["d/a.json": wrong])
    // Root may write where nobody may, so the folder of the file is one that takes no new file.
    let outcome = try Program.shell(
      """
      chmod 555 d; chmod 444 d/a.json
      [ -w d/a.json ] && { echo root; exit; }
      "$0" check --fix --format json d/a.json | grep -c week-year; echo ${PIPESTATUS[0]}; chmod 755 d
      """, in: folder.url)
    #expect(["1\n2\n", "root\n"].contains(outcome.output))
  }

  @Test("An edit that somebody saves while a file is fixed is never lost", arguments: 1...6)
  func lostUpdate(_ delay: Int) throws {
    let big = (0..<2_000).map { "  // \($0) \(String(repeating: "x", count: 500))\n" }.joined()
    let text = "{\n\(big)  extends: 'es',\n  date_format: 'dd.MM.YYYY',\n  new_messages: 'z'\n}\n"
    let folder = try Folder(["big.json5": text])
    let outcome = try Program.shell(
      """
      sed "s/'z'/'USER EDIT'/" big.json5 > edited
      "$0" check --fix big.json5 > /dev/null 2> errors & sleep 0.\(delay)
      cat edited > big.json5; wait $!; echo "status $?"; grep -c 'USER EDIT' big.json5; ls -A
      """, in: folder.url)
    // Fixed before the edit came, or not at all; the edit is there.
    #expect(
      ["status 0\n1\nbig.json5\nedited\nerrors\n", "status 2\n1\nbig.json5\nedited\nerrors\n"]
        .contains(outcome.output))
  }

  @Test("A run that is killed leaves the old file or the new one, and the next one clears up")
  func killed() throws {
    let big = (0..<2_000).map { "  // \($0) \(String(repeating: "x", count: 500))\n" }.joined()
    let text = "{\n\(big)  extends: 'es',\n  date_format: 'dd.MM.YYYY'\n}\n"
    let folder = try Folder(["big.json5": text])
    let outcome = try Program.shell(
      """
      cp big.json5 old; sed s/YYYY/yyyy/ old > new
      for delay in 05 10 15 20 25 30 35 40 50 60; do
        cp old big.json5
        "$0" check --fix big.json5 > /dev/null 2>&1 & sleep 0.$delay; kill -9 $! 2> /dev/null; wait $! 2> /dev/null
        cmp -s big.json5 old || cmp -s big.json5 new || echo neither
      done
      touch .crmlocale-999999999-1.tmp; cp old big.json5
      "$0" check --fix big.json5 > /dev/null 2>&1; cmp big.json5 new; ls -A
      """, in: folder.url)
    #expect(outcome.output == "big.json5\nnew\nold\n")
  }

  @Test("A dump in the tree is said to be too large, and the rest is checked")
  func huge() throws {
    let folder = try Folder(["site/a.json": wrong])
    let outcome = try Program.shell(
      "truncate -s 8G site/dump.json; ulimit -v 4000000; \"$0\" check site", in: folder.url)
    #expect(outcome.status == 2 && !outcome.isCrash)
    #expect(outcome.output.contains("date-pattern-week-year"))
    #expect(
      outcome.errors
        == "crmlocale: site/dump.json: it is too large: files of up to 128 MB are read\n")
  }

  @Test(
    "A working directory that somebody removed is no reason to crash",
    arguments: [
      "check", "check a.json", "check --fix a.json", "check --write-baseline", "preview a.json",
      "resolve a.json", "config a.json", "init a.json", "settings a.json", "settings --init",
      "studio a.json --no-open", "rules", "format d", "lsp",
    ])
  func removedFolder(_ command: String) throws {
    let folder = try Folder()
    let outcome = try Program.shell(
      "mkdir gone && cd gone && rmdir ../gone && exec \"$0\" \(command) </dev/null",
      in: folder.url)
    #expect(!outcome.isCrash && outcome.status <= 2, "\(outcome.errors)")
  }

  @Test("A link that leads out of the tree is passed over, one within it is not")
  func links() throws {
    let folder = try Folder([
      "out/secret.json": wrong, "site/de/x.txt": "", "shared/a.json": wrong,
      "repository/.git/HEAD": "", "repository/shared/b.json": wrong,
      "repository/site/c.json": right,
    ])
    try folder.link("site/a.json", to: "../out/secret.json")
    try folder.link("site/kmsg.json", to: "/proc/kmsg")
    try folder.link("repository/site/b.json", to: "../shared/b.json")
    let alone = try folder.check("site")
    #expect(alone.status == 2 && alone.output == "Nothing was checked.\n")
    let shared = try Program.run(["check", "repository/site"], in: folder.url)
    #expect(shared.output.contains("repository/site/b.json:1:41: warning[date-pattern-week-year]"))
  }

  @Test("A name that is not UTF-8 is told, and names that look alike are two")
  func names() throws {
    let folder = try Folder(["a.json": wrong])
    let outcome = try Program.shell(
      #"cp a.json $'e\u0301.json'; cp a.json $'\u00e9.json'; mv a.json $'\xff.json'; "$0" check ."#,
      in: folder.url)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasSuffix("its name is not UTF-8: rename it, and it can be checked\n"))
    #expect(outcome.output.contains("2 warnings"))
  }
}
