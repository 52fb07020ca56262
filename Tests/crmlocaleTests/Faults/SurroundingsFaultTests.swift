import Foundation
import TestSupport
import Testing

/// What the machine or the user does not have, in a namespace of the test's own.
@Suite("Faults of the surroundings", .enabled(if: Fault.hasNamespaces, "needs a namespace"))
struct SurroundingsFaultTests {
  /// Fills a disk of its own, in `disk`, and goes there; `a.json` has a page of blanks at its end, so that
  /// its fixed text needs room.
  private static let full = """
    mkdir disk; mount -t tmpfs -o size=16k none disk; cd disk
    printf '%s%5000s' '\(Fault.wrong)' ' ' > a.json; cp a.json ../old
    cat /dev/zero > fill 2> /dev/null
    run() { TMPDIR=. "$0" "$@" > ../output 2> ../errors; echo "status $?"; }

    """

  static let writers = [
    "check --fix a.json", "check --output json=o.json .", "check --output text=o.txt .",
    "check --write-baseline .", "init --extends en --language pl pl.pl.json",
    "settings --init", "studio a.json --output o.html", "studio --stand-in o.js",
    "studio a.json --no-open",
  ]

  @Test("On a full disk nothing is lost and nothing is left half", arguments: writers)
  func fullDisk(_ command: String) throws {
    let lines = Self.full + "run \(command); cmp a.json ../old; ls -A; cat ../errors"
    let outcome = try Fault.shellInNamespace(lines)
    let printed = outcome.output
    // Without the page, the program says that instead.
    #expect(printed.hasPrefix("status 2\na.json\nfill\ncrmlocale: "), "\(printed)")
    #expect(printed.contains("No space left on device") || printed.contains("without the page"))
  }

  @Test("On a full disk a file with two names keeps its text")
  func fullDiskWithTwoNames() throws {
    let lines = """
      \(Self.full)ln a.json b.json; run check --fix a.json; cmp a.json ../old; ls -A
      """
    #expect(try Fault.shellInNamespace(lines).output == "status 2\na.json\nb.json\nfill\n")
  }

  @Test("What a baseline that cannot be written would hold is not said to be in it")
  func lostBaseline() throws {
    let outcome = try Fault.shellInNamespace(
      Self.full + "run check --write-baseline .; cat ../errors")
    #expect(!outcome.output.contains("findings are in"))
  }

  @Test("Output to a full disk is said")
  func fullOutput() throws {
    let outcome = try Fault.shellInNamespace(
      """
      echo '{"onlinechat": {"locale": {"extends": "es"}}}' > config.json
      \(Self.full)
      "$0" config ../config.json > o.js 2> ../errors; echo "status $?"; tail -1 ../errors
      """)
    #expect(
      outcome.output == """
        status 2
        crmlocale: standard output cannot be written: No space left on device

        """)
  }

  @Test("In a file system that takes no writes, findings are printed and the status is 2")
  func readOnly() throws {
    let outcome = try Fault.shellInNamespace(
      """
      mkdir disk; mount -t tmpfs none disk; cp a.json disk; mount -o remount,ro "$PWD/disk"
      fix disk/a.json; cat errors
      "$0" check --fix --format concise disk | grep -c YYYY
      "$0" check --output json=disk/o.json disk > /dev/null 2> errors; echo "status $?"; cat errors
      """)
    #expect(
      outcome.output == """
        status 2
        crmlocale: disk/a.json: Read-only file system
        1
        status 2
        crmlocale: disk/o.json: Read-only file system

        """)
  }

  @Test("Without zone files of the system, zones are ICU's")
  func noZoneFiles() throws {
    let outcome = try Fault.shellInNamespace(
      """
      [ -d /usr/share/zoneinfo ] && mount -t tmpfs none /usr/share/zoneinfo
      for zone in Europe/Berlin UTC EST5EDT CET-1CEST,M3.5.0,M10.5.0/3 ""; do
        TZ=$zone "$0" format HH:mmxxx --at 2026-07-01T12:00:00Z
      done
      "$0" format HH:mmxxx --at 2026-07-01T12:00:00Z --time-zone Asia/Tokyo
      "$0" check a.json --time-zone America/Bogota | tail -1
      """)
    #expect(
      outcome.output == """
        14:00+02:00
        12:00+00:00
        08:00-04:00
        14:00+02:00
        12:00+00:00
        21:00+09:00
        1 warning, 8 notes in 1 file; 1 fixable with --fix

        """)
    #expect(outcome.errors == "")
  }

  @Test("Without /proc, /sys and /dev a check is the same")
  func noSystemFolders() throws {
    let outcome = try Fault.shellInNamespace(
      """
      "$0" check . > before; umount -l /proc 2> /dev/null
      for folder in /sys /dev; do mount -t tmpfs none $folder; done
      "$0" check . > after; cmp before after && echo same
      """)
    #expect(outcome.output == "same\n")
  }
}
