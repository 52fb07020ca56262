internal import DateFns

/// What is formatted: a pattern in a locale.
struct Workload {
  let pattern: String
  let locale: DateFnsLocale

  static let all: [Workload] = ["dd.MM.yyyy", "HH:mm", "d 'de' MMMM 'de' yyyy", "PPPPpppp"]
    .flatMap { pattern in
      [DateFnsLocale.enUS, .es].map { Workload(pattern: pattern, locale: $0) }
    }

  /// The zone of the wall clock: it has had summer time and offsets with seconds.
  static let zone = "America/Sao_Paulo"

  /// Instants about 2.8 hours apart, from 2026-11-22 over 32 years: the same for everyone.
  static let instants: [Int64] = (0..<100_000).map { 1_795_370_645_678 + Int64($0) * 9_999_991 }
}
