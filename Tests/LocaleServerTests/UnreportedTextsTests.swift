import Testing

@testable import LocaleServer

@Suite("The texts whose diagnostics the editor may not know")
struct UnreportedTextsTests {
  private let first = DocumentURI("file:///a.json")
  private let second = DocumentURI("file:///b.json")

  @Test("Texts are told of in the order of their addresses, each once")
  func order() {
    var texts = UnreportedTexts()
    texts.insert(second, isSurprising: false)
    texts.insert(first, isSurprising: true)
    texts.insert(second, isSurprising: true)
    #expect(texts.popFirst() == first)
    #expect(texts.popFirst() == second)
    #expect(texts.popFirst() == nil)
  }

  @Test("An editor that asks is told to ask only where it has not changed the text itself")
  func surprise() {
    var texts = UnreportedTexts()
    texts.insert(first, isSurprising: false)
    var answers = [texts.popAll()]
    texts.insert(first, isSurprising: false)
    texts.insert(second, isSurprising: true)
    answers += [texts.popAll(), texts.popAll()]
    #expect(answers == [false, true, false])
    #expect(texts.popFirst() == nil)
  }

  @Test("What the editor knows, or has closed, is neither told of nor a reason to ask")
  func known() {
    var texts = UnreportedTexts()
    texts.insert(first, isSurprising: true)
    texts.remove(first)
    texts.remove(second)
    #expect(texts.popFirst() == nil)
    let isSurprising = texts.popAll()
    #expect(!isSurprising)
  }
}
