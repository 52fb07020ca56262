import TestSupport
import Testing

/// Statements of one subject: an engine runs nothing of a script with one of the wrong ones in it.
struct StatementGroup: CustomStringConvertible, Sendable {
  /// The subject.
  let name: String
  /// Statements that are mistakes, and those that are only like them.
  let wrong: [String]
  let right: [String]

  init(_ name: String, wrong: [String], right: [String]) {
    self.name = name
    self.wrong = wrong
    self.right = right
  }

  var description: String { name }
}

/// Holds what is read of scripts against what Node compiles.
enum EarlyErrorJudge {
  private static let parse = """
    sources => {
      const vm = require('vm');
      return sources.map(source => {
        try { new vm.Script(source); return true } catch (error) { return false }
      });
    }
    """

  /// Modules are compiled behind a flag, so by a Node of their own.
  private static let parseModules = """
    sources => {
      const script = `
        const {SourceTextModule} = require('vm');
        const sources = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        console.log(JSON.stringify(sources.map(source => {
          try { new SourceTextModule(source); return true } catch (error) { return false }
        })));`;
      const flags = ['--experimental-vm-modules', '--no-warnings', '-e', script];
      const options = {input: JSON.stringify(sources), encoding: 'utf8'};
      return JSON.parse(require('child_process').execFileSync(process.execPath, flags, options));
    }
    """

  /// Where code stands, and how strict it is.
  enum Setting: Sendable {
    case sloppy, strict, asynchronous, generator, module
  }

  /// A statement behind a config, and in functions that nothing calls.
  private static func programs(_ statement: String, in setting: Setting) -> [String] {
    switch setting {
    case .sloppy:
      [
        "config = {a: 1}; if (window.never) { \(statement)\n}",
        "config = {a: 1}; function unused() { \(statement)\n}",
        "config = {a: 1}; var o1 = {m() { \(statement)\n}, n: () => { \(statement)\n}};",
        "config = {a: 1}; x => { (function () { \(statement)\n}) };",
      ]
    case .strict:
      [
        "'use strict'; window.config = {a: 1}; if (window.never) { \(statement)\n}",
        "config = {a: 1}; function unused() { 'use strict'; \(statement)\n}",
        "config = {a: 1}; class Unused { m() { \(statement)\n} }",
      ]
    case .asynchronous:
      [
        "config = {a: 1}; async function unused() { \(statement)\n}",
        "config = {a: 1}; var unused = async () => { \(statement)\n};",
        "config = {a: 1}; var o1 = {async m() { \(statement)\n}};",
        "config = {a: 1}; class Unused { async m() { \(statement)\n} }",
      ]
    case .generator:
      [
        "config = {a: 1}; function* unused() { \(statement)\n}",
        "config = {a: 1}; var o1 = {*m() { \(statement)\n}, async *n() { \(statement)\n}};",
        "config = {a: 1}; class Unused { *m() { \(statement)\n} async *n() { \(statement)\n} }",
      ]
    case .module: ["window.config = {a: 1}; \(statement)\nexport {};"]
    }
  }

  /// Reports what is read and does not run, and what runs and is not read.
  static func check(
    _ group: StatementGroup, in setting: Setting = .sloppy,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = setting == .module ? "a.mjs" : "a.js"
    let wrong = group.wrong.flatMap { programs($0, in: setting) }
    let right = group.right.flatMap { programs($0, in: setting) }
    let runs: [Bool] = try #require(Engine.node).call(
      setting == .module ? parseModules : parse, with: wrong + right)
    for (program, runs) in zip(wrong + right, runs) {
      let answer = summary(program, path: path)
      let expected = runs ? answer == #"{"a": 1}"# : answer.hasPrefix("?")
      if !expected {
        Issue.record(
          "\(program)\n   \(runs ? "runs" : "does not run"), said \(answer)",
          sourceLocation: sourceLocation)
      }
    }
    // A table in which nothing is as it says would judge nothing.
    let refused = zip(wrong, runs).filter { !$1 }.count
    #expect(refused * 2 >= wrong.count, sourceLocation: sourceLocation)
    let misplaced = zip(right, runs.dropFirst(wrong.count)).filter { !$1 }.map { $0.0 }
    #expect(misplaced.isEmpty, sourceLocation: sourceLocation)
  }
}
