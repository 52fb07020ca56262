import DateFns
import Testing

@Suite("A formatter in many hands")
struct ConcurrencyTests {
  @Test("Tasks that share a formatter print the same")
  func shared() async throws {
    let formatter = try DateFnsFormatter("PPPPpppp SSS w", locale: .es)
    let instants = (0..<500).map {
      Instant(epochMilliseconds: Int64($0) * 123_456_789_012, offsetSeconds: $0 * 60)
    }
    let alone = try instants.map { try formatter.format($0) }
    try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { try instants.map { try formatter.format($0) } } }
      for try await outputs in group { #expect(outputs == alone) }
    }
  }
}
