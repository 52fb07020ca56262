import Foundation
import TestSupport
import Testing

@Suite("Faults of resources")
struct ResourceFaultTests {
  @Test("With few file descriptors all is checked, or it is said what could not be read")
  func fewDescriptors() throws {
    for count in 4...9 {
      let outcome = try Fault.shell(
        """
        mkdir -p d/e/f/g; cp a.json d/e/f/g/b.json; ulimit -n \(count)
        "$0" check . --format concise 2> errors; echo "status $?"
        """)
      let isWhole = outcome.output.components(separatedBy: "YYYY").count > 2
      #expect(!outcome.isCrash && (isWhole || outcome.output.hasSuffix("status 2\n")), "\(count)")
    }
  }

  @Test("With too few to write, nothing is fixed and that is said")
  func tooFewToWrite() throws {
    for count in 4...8 {
      let outcome = try Fault.shell(
        """
        (ulimit -n \(count); "$0" check --fix a.json > /dev/null 2>&1; echo "status $?")
        cat a.json; ls -A
        """)
      let fixed = "status 0\n\(Fault.right)a.json\n"
      let kept = "status 2\n\(Fault.wrong)a.json\n"
      #expect([fixed, kept].contains(outcome.output), "\(count): \(outcome.output)")
    }
  }

  /// Room for the program itself, which debugging makes larger, and not for much more. In kilobytes.
  private static let little = 300_000

  @Test("With little memory a file that does not fit is said, and the rest is checked")
  func littleMemory() throws {
    let outcome = try Fault.shell(
      """
      mkdir d; for number in 1 2 3 4; do cp a.json d/$number.json; done
      { printf '{"extends": "es", "new_messages": "'; head -c 20000000 /dev/zero | tr '\\0' x
        printf '"}'; } > d/0.json
      ulimit -v \(Self.little); "$0" check d --format concise 2> errors | grep -c YYYY
      echo "status ${PIPESTATUS[0]}"; cat errors
      """)
    #expect(
      outcome.output == """
        4
        status 2
        crmlocale: d/0.json: Cannot allocate memory

        """)
  }

  @Test("So is standard input")
  func littleMemoryForInput() throws {
    let outcome = try Fault.shell(
      """
      ulimit -v \(Self.little); head -c 60000000 /dev/zero | tr '\\0' x | "$0" check - 2>&1
      echo "status $?"
      """)
    #expect(outcome.output.contains("crmlocale: -: Cannot allocate memory\n"), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("status 2\n"))
  }

  @Test("A parent of 1 MB is read once for its 2,000 children")
  func sharedParent() throws {
    let outcome = try Fault.shell(
      """
      mkdir d; { printf '{"extends": "es", "new_messages": "'
        head -c 1000000 /dev/zero | tr '\\0' x; printf '"}'; } > d/parent.json
      for number in {1..2000}; do echo '{"extends": "./parent.json"}' > d/$number.json; done
      SECONDS=0; "$0" check d --quiet > /dev/null; echo "status $?"
      [ $SECONDS -lt 30 ] && echo fast
      """)
    #expect(outcome.output.hasSuffix("fast\n"), "\(outcome.output) \(outcome.errors)")
  }
}
