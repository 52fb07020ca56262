import Foundation
import TestSupport
import Testing

@Suite("Faults of trees")
struct TreeFaultTests {
  static let faults = [
    Fault("a pipe", "mkfifo site/p.json", ""),
    Fault("a pipe that is called .gitignore", "mkfifo site/.gitignore", ""),
    Fault("a pipe that is called as the settings are", "mkfifo crmlocale.jsonc", ""),
    Fault(
      "a socket",
      """
      python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("site/s.json")' 2> /dev/null
      """, ""),
    Fault("links to devices", "ln -s /dev/zero site/z.json; ln -s /dev/stdin site/i.json", ""),
    Fault("a link to itself", "ln -s l.json site/l.json", ""),
    Fault("a circle of links", "ln -s m.json site/l.json; ln -s l.json site/m.json", ""),
    Fault("links to folders above", "mkdir site/d; ln -s .. site/d/up; ln -s ../.. site/d/top", ""),
    Fault("a link to nowhere", "ln -s nowhere site/n.json", ""),
    Fault(
      "a folder of 500 folders in each other",
      "(cd site; for n in {1..500}; do mkdir d; cd d; done 2> /dev/null); true", ""),
    Fault("a name of 255 bytes", "mkdir site/$(printf 'd%.0s' {1..255})", ""),
  ]

  @Test("What is no file does not stop a search, and is not said", arguments: faults)
  func passedOver(_ fault: Fault) throws {
    let outcome = try Fault.shell(
      """
      mkdir site; cp a.json site/a.json
      \(fault.lines)
      timeout 20 "$0" check --format concise site < /dev/null | grep -c YYYY
      echo "status ${PIPESTATUS[0]}"
      """)
    #expect(outcome.output == "1\nstatus 0\n" && outcome.errors == "", "\(outcome.errors)")
  }

  static let parents = [
    Fault("a pipe", "mkfifo p.json", "./p.json"),
    Fault("a circle of links", "ln -s p.json q.json; ln -s q.json p.json", "./p.json"),
    Fault("a folder", "mkdir p.json", "./p.json"),
    Fault("a device", "true", "/dev/zero"),
    Fault("what never ends", "true", "/proc/kmsg"),
  ]

  @Test("What a file extends is not waited for", arguments: parents)
  func parent(_ fault: Fault) throws {
    let outcome = try Fault.shell(
      """
      \(fault.lines); echo '{"extends": "\(fault.output)", "new_messages": "Nuevos"}' > c.es.json
      timeout 20 "$0" check --format concise c.es.json; echo "status $?"
      """)
    #expect(outcome.output.contains("extends-not-found") && outcome.output.hasSuffix("status 1\n"))
  }

  @Test("A device that is named is not read")
  func named() throws {
    for path in ["/dev/zero", "/dev/null", "/dev/full", "/dev/random"] {
      let outcome = try Fault.shell("timeout 20 \"$0\" check \(path); echo $?")
      #expect(outcome.output == "Nothing was checked.\n2\n")
      #expect(outcome.errors.hasSuffix("\(path): it is not a file that can be read\n"))
    }
  }

  @Test("What is said of a chain of files grows as the chain does")
  func chain() throws {
    let outcome = try Fault.shell(
      """
      for length in 400 800; do
        mkdir $length
        for ((n = 1; n < length; n++)); do
          echo '{"extends": "./'$((n + 1))'.json", "new_messages": "Nuevos"}' > $length/$n.json
        done
        echo '{"extends": "es", "new_messages": "Nuevos"}' > $length/$length.json
        for format in json text; do "$0" check $length --format $format | wc -c; done
        rm $length/$length.json
        "$0" check $length --format concise | wc -c
      done
      """)
    let sizes = outcome.output.split(separator: "\n").compactMap { Int($0) }
    #expect(sizes.count == 6)
    for (short, long) in zip(sizes.prefix(3), sizes.dropFirst(3)) {
      #expect(Double(long) < 2.3 * Double(short), "\(sizes)")
    }
  }

  @Test("The JSON report names the nearest hundred of a chain, and says how many there are")
  func longChain() throws {
    let outcome = try Fault.shell(
      """
      for n in {1..149}; do echo '{"extends": "./'$((n + 1))'.json"}' > $n.json; done
      echo '{"extends": "es", "new_messages": "Nuevos"}' > 150.json
      "$0" check 1.json 52.json --format json
      """)
    let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let files = try #require((report as? [String: Any])?["files"] as? [[String: Any]])
    #expect((files[0]["extends"] as? [String])?.count == 100)
    #expect(files[0]["extendedCount"] as? Int == 150)
    #expect((files[1]["extends"] as? [String])?.last == "es")
    #expect(files[1]["extendedCount"] == nil)
  }
}
