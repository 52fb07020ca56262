import TestSupport
import Testing

@Suite("Whatever a program does, what is known of it is so", .enabled(if: Engine.node != nil))
struct RandomProgramTests {
  @Test("Programs that nobody wrote", arguments: Seeded(0..<8))
  func programs(seed: Seed) throws {
    var writer = ProgramWriter(seed.numbers)
    let sources = (0..<(TestSettings.programs / 8)).map { _ in writer.program() }
    try NodeJudge.check(sources, mayBeUnknown: true)
    // A generator of which nothing is followed would judge nothing.
    let known = sources.filter { !summary($0).hasPrefix("?") }.count
    #expect(known * 8 >= sources.count, "\(known) of \(sources.count)")
  }
}
