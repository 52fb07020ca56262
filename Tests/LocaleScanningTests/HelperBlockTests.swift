import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

@Suite("Helpers of ERB and Liquid write what stands in them")
struct HelperBlockTests {
  private static let config = "crmPluginConfig = {a: 1};"
  private static let element = "<script>\(config)</script>"

  @Test(
    "a script of javascript_tag is one",
    arguments: [
      ("<%= javascript_tag do %>", "<% end %>"),
      ("<%= javascript_tag nonce: true do -%>", "<% end -%>"),
      ("<%= javascript_tag(defer: true) do %>\n", "\n<% end %>"),
      ("<%=javascript_tag do%>", "<%end%>"),
      ("<%= javascript_tag type: 'text/javascript' do |a| %>", "<% end %>"),
      ("<%= javascript_tag { %>", "<% } %>"),
    ])
  func readsScripts(open: String, close: String) {
    for path in ["a.html.erb", "a.erb", "a.html"] {
      let found = scan("<p>a</p>\(open)\(Self.config)\(close)<p>crmPlugin()</p>", path)
      #expect(summary(found) == ["set crmPluginConfig = {a: 1}"], "\(path)")
      #expect(found.assignments.map(\.isConditional) == [false], "\(path)")
    }
  }

  @Test(
    "with tags in it",
    arguments: [
      ("<% if a %>%<% end %>", true), ("<% a.each do |b| %>%<% end %>", true),
      ("<% if a %>b();<% else %>c();<% end %>%", false), ("a('<%= b %>');%", false),
      ("<% if a %>b();<% end %>%<% if c %>d();<% end %>", false), ("<% a = 1 %>%", false),
      ("<%# it's %>%", false), ("%<% if a %>b();<% end %>", false),
    ])
  func readsTags(body: String, isConditional: Bool) {
    let script = body.replacing("%<%", with: "@<%").replacing("%>%", with: "%>@")
      .replacing(";%", with: ";@").replacing("@", with: Self.config)
    let text = "<%= javascript_tag do %>\(script)<% end %><script>crmPlugin(1)</script>"
    let found = scan(text, "a.html.erb")
    #expect(summary(found) == ["set crmPluginConfig = {a: 1}", "call crmPlugin(1)"], "\(text)")
    #expect(found.assignments.map(\.isConditional) == [isConditional], "\(text)")
  }

  @Test(
    "what is no block of it opens no script",
    arguments: [
      "<%= javascript_tag 'a()' %>", "<%= javascript_include_tag 'a' %>", "<% javascript_tag %>",
      "<%= javascript_tag do %>", "<p>javascript_tag do</p>",
    ])
  func passesOthers(tag: String) {
    #expect(summary(scan("\(tag)<p>crmPluginConfig = {a: 1};</p>", "a.html.erb")) == [])
  }

  @Test(
    "a helper is no branch",
    arguments: [
      ("<%= form_with(model: @a) do |f| %>", "<% end %>"),
      ("<%= content_tag :div do %>", "<% end %>"),
      ("<% content_for :head do %>", "<% end %>"),
      ("<% content_for(:scripts) do -%>", "<% end -%>"),
      ("<%= link_to '/' do %>", "<% end %>"), ("<%= render 'a' do |b| %>", "<% end %>"),
      ("<%== tag.div { %>", "<% } %>"), ("<%= turbo_frame_tag 'a' do %>", "<% end %>"),
    ])
  func readsHelpers(open: String, close: String) {
    #expect(
      scan("\(open)\(Self.element)\(close)\(Self.element)", "a.html.erb").assignments
        .map(\.isConditional) == [false, false])
    // A branch around it or inside it is one all the same.
    let inner = "\(open)<% if a %>\(Self.element)<% end %>\(Self.element)\(close)\(Self.element)"
    #expect(scan(inner, "a.html.erb").assignments.map(\.isConditional) == [true, false, false])
    let outer =
      "<% if a %>\(open)\(Self.element)\(close)<% else %>\(Self.element)<% end %>\(Self.element)"
    #expect(scan(outer, "a.html.erb").assignments.map(\.isConditional) == [true, true, false])
  }

  @Test(
    "a loop and a choice are",
    arguments: [
      ("<% a.each do |b| %>", "<% end %>"), ("<% if a %>", "<% end %>"),
      ("<% unless a %>", "<% end %>"),
      ("<% 3.times do %>", "<% end %>"), ("<% a.forEach(b => { %>", "<% }) %>"),
      ("<% while a do %>", "<% end %>"),
    ])
  func readsBranches(open: String, close: String) {
    #expect(
      scan("\(open)\(Self.element)\(close)\(Self.element)", "a.html.erb").assignments
        .map(\.isConditional) == [true, false])
  }

  @Test(
    "a section of Shopify runs when the page is read",
    arguments: [
      ("{% javascript %}", "{% endjavascript %}"),
      ("{%- javascript -%}\n", "\n{%- endjavascript -%}"),
    ])
  func readsSections(open: String, close: String) throws {
    let text = "\(open)crmPluginConfig = {b: 2};\(close)\(Self.element)"
    let found = scan(text, "a.liquid").assignments
    try #require(found.count == 2)
    let (section, element) = (try #require(found[0].moment), try #require(found[1].moment))
    #expect(section.surelyFollows(element) && !element.surelyFollows(section))
    #expect(summary(scan("<template>\(text)</template>", "a.liquid")) == [])
    #expect(summary(scan("\(open)crmPluginConfig = {b: 2};", "a.liquid")) == [])
  }
}
