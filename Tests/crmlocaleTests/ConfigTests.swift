import TestSupport
import Testing

@Suite("crmlocale config")
struct ConfigTests {
  static let files = [
    "config.json5": "{onlinechat: {user_id: 'abc', locale: './es.json'}}",
    "es.json": #"{"extends": "es", "new_messages": "Nuevos </script>"}"#,
    "bad.json5": "{color: 'rde'}",
    "loader.html": "<script src=\"https://gso.kommo.com/js/button.js\"></script>\n",
    "messages.json": """
    {"com": "hello, {{bot_params.username}}", "pt": "olá, {{bot_params.username}}"}
    """,
    "lacking.json": #"{"com": "hello, {{bot_params.username}}", "pt": "olá"}"#,
  ]

  @Test("The script goes to standard output, and nothing in it ends a script element")
  func script() throws {
    let outcome = try Folder(Self.files).run("config", "config.json5", "--minify")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        window.crmPluginConfig={onlinechat:{user_id:'abc',locale:{extends:'es',\
        new_messages:'Nuevos \\x3C/script>'}}};

        """)
  }

  /// The digest of `abc` is the example of FIPS 180-4.
  @Test("With --hash-user-id the user's id is its SHA-256")
  func hash() throws {
    let outcome = try Folder(Self.files).run("config", "config.json5", "--hash-user-id")
    #expect(
      outcome.output.contains(
        "user_id: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'"))
  }

  @Test("With --html it stands in an element before the button's code")
  func html() throws {
    let outcome = try Folder(Self.files)
      .run("config", "config.json5", "--html", "--loader", "loader.html")
    #expect(outcome.output.hasPrefix("<script>\n"))
    #expect(outcome.output.hasSuffix("</script>\n\(Self.files["loader.html"] ?? "")"))
  }

  @Test("With errors nothing is written, and standard error says so")
  func errors() throws {
    let outcome = try Folder(Self.files).run("config", "bad.json5")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("error[invalid-color]"))
    #expect(outcome.errors.contains("bad.json5: nothing was written, because there is an error"))
  }

  @Test("The bot's conditions are those of the vendor's page")
  func bot() throws {
    let outcome = try Folder(Self.files)
      .run("config", "config.json5", "--bot-messages", "messages.json")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains(
        """
        [
          {
            "term1": "{{bot_params.locale}}",
            "term2": "com",
            "operation": "="
          }
        ]
        """))
    #expect(outcome.output.contains("branch \"otherwise\" (pt)"))
    #expect(outcome.output.contains("crm_plugin.setMeta({"))
  }

  @Test("A message that lacks a placeholder is an error, and nothing is written")
  func placeholders() throws {
    let outcome = try Folder(Self.files)
      .run("config", "config.json5", "--bot-messages", "lacking.json")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("bot-placeholder-missing"))
  }
}
