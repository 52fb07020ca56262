import Foundation
import TestSupport
import Testing

@Suite("Faults of the standard streams")
struct StreamFaultTests {
  static let closings = [
    "<&-", ">&-", "2>&-", "<&- >&-", "<&- 2>&-", ">&- 2>&-", "<&- >&- 2>&-",
  ]

  @Test("No message goes into a file in the place of a closed stream", arguments: closings)
  func closed(_ closing: String) throws {
    let folder = try Folder(["a.json": Fault.wrong])
    let outcome = try Program.shell(
      """
      "$0" check --fix --output json=report.json . \(closing); "$0" check --fix a.json \(closing)
      """, in: folder.url)
    #expect(!outcome.isCrash)
    #expect(try folder.text("a.json") == Fault.right)
    #expect(try CheckJSON(folder.text("report.json")).files.map(\.path) == ["a.json"])
  }

  static let readers = ["check -", "check --jsonl", "format --jsonl", "preview -", "resolve -"]

  @Test("A standard input that cannot be read is said, and the status is 2", arguments: readers)
  func unreadableInput(_ command: String) throws {
    for (redirection, reason) in [("<&-", "Bad file descriptor"), ("< .", "Is a directory")] {
      let outcome = try Fault.shell("\"$0\" \(command) \(redirection)")
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("crmlocale: -: \(reason)\n"), "\(outcome.errors)")
    }
  }

  @Test("A standard output that does not wait is waited for, and all of it comes")
  func nonBlocking() throws {
    let python = """
      import os, subprocess, sys, time
      reader, writer = os.pipe()
      os.set_blocking(writer, False)
      run = subprocess.Popen([sys.argv[1], "rules", "--markdown"], stdout=writer)
      os.close(writer)
      time.sleep(0.5)
      size = 0
      while piece := os.read(reader, 4096): size += len(piece)
      print(size, run.wait())
      """
    let outcome = try Fault.shell(
      """
      command -v python3 > /dev/null || { echo none; exit; }
      "$0" rules --markdown | wc -c; python3 script.py "$0"
      """, ["script.py": python])
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines == ["none"] || lines.last == "\(lines[0]) 0", "\(lines) \(outcome.errors)")
  }

  @Test("A report that cannot be written is said, and the others are written")
  func others() throws {
    let outcome = try Fault.shell(
      """
      "$0" check a.json --output json=no/where.json --output sarif=report.sarif 2> errors
      echo "status $?"; cat errors; grep -c week-year report.sarif; ls -A
      """)
    let said = "status 2\ncrmlocale: no/where.json: No such file or directory\n"
    #expect(outcome.output.hasPrefix(said))
    #expect(outcome.output.hasSuffix("a.json\nerrors\nreport.sarif\n"))
  }

  @Test(
    "A report in a file holds the same bytes as on standard output",
    arguments: [
      "concise", "json", "sarif", "github", "gitlab", "junit",
    ])
  func sameBytes(_ format: String) throws {
    let outcome = try Fault.shell(
      """
      mkdir d; for number in {1..400}; do cp a.json d/$number.json; done
      "$0" check d --format \(format) > shown; "$0" check d --output \(format)=written > /dev/null
      cmp shown written && [ $(wc -c < written) -gt 65536 ] && stat -c %a written
      """)
    #expect(outcome.output == "644\n" && outcome.errors == "")
  }
}
