import DateFns
import LocaleFacts
import PatternAnalysis
import Testing

@Test(
  "The order of a pattern is that of its first field",
  arguments: [
    ("dd.MM.yyyy", DateOrder.dayFirst), ("MMMM do", .monthFirst), ("LLLL d", .monthFirst),
    ("yyyy-MM-dd", .yearFirst), ("EEEE d", .dayFirst), ("'M' d", .dayFirst), ("HH:mm", nil),
  ] as [(String, DateOrder?)])
func orderOfPattern(pattern: String, expected: DateOrder?) {
  #expect(DateOrder(of: Pattern(pattern)) == expected)
}
