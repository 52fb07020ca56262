// Prints how fast dates are formatted: ours, ICU's udat_format, date-fns.
internal import DateFns
import Foundation

let workloads = Workload.all
let node = NodeReference.nanoseconds(workloads)

func cell(_ value: Double?, _ digits: Int = 1) -> String {
  guard let value else { return "–" }
  let scale = digits == 0 ? 1.0 : 10.0
  let rounded = (value * scale).rounded() / scale
  return digits == 0 ? String(Int(rounded)) : String(rounded)
}

func ratio(_ reference: Double?, to ours: Double) -> String {
  reference.map { cell($0 / ours, 0) + "×" } ?? "–"
}

print("Nanoseconds for one instant; zone \(Workload.zone); best of several rounds.\n")
print(
  "| pattern | locale | buffer | String | buffer, zone looked up | String, zone looked up "
    + "| compile | udat_format | date-fns |")
print("|---|---|---|---|---|---|---|---|---|")
var ratios: [String] = []
for (index, workload) in workloads.enumerated() {
  let ours = try OurTimes(workload)
  let icu = ICUReference.nanoseconds(workload)
  let dateFns = index < node.count ? node[index] : nil
  print(
    "| `\(workload.pattern)` | \(workload.locale.identifier) | \(cell(ours.buffer)) "
      + "| \(cell(ours.string)) | \(cell(ours.bufferInZone)) | \(cell(ours.stringInZone)) "
      + "| \(cell(ours.compile, 0)) | \(cell(icu, 0)) | \(cell(dateFns, 0)) |")
  ratios.append(
    "| `\(workload.pattern)` | \(workload.locale.identifier) | \(ratio(dateFns, to: ours.buffer)) "
      + "| \(ratio(icu, to: ours.buffer)) | \(ratio(dateFns, to: ours.stringInZone)) "
      + "| \(ratio(icu, to: ours.stringInZone)) |")
}
print("\nHow many times as fast as the others.\n")
print(
  "| pattern | locale | buffer: date-fns | buffer: ICU | String in a zone: date-fns "
    + "| String in a zone: ICU |")
print("|---|---|---|---|---|---|")
for line in ratios { print(line) }

// The command line is another build; the variable names its release binary.
if let binary = ProcessInfo.processInfo.environment["CRMLOCALE_BINARY"] {
  let ours = Batch.rowsPerSecond([binary, "format", "--jsonl"])
  let theirs = NodeReference.command("format-jsonl.mjs").flatMap(Batch.rowsPerSecond)
  print(
    "\nRows a second, start included: `format --jsonl` \(cell(ours, 0)), Node \(cell(theirs, 0)).")
}
