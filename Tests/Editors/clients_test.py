"""The server with the capabilities of real editors: it uses what an editor has, and nothing else."""

import asyncio
import json
import os
import re
import subprocess
import sys
import time

import pytest
import pytest_asyncio
from harness import CHAT, SETTINGS_OFF, Workspace, program
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from session import EDITORS, Session

WEEK = "date-pattern-week-year"
WATCHING = ["VS Code 1.65", "VS Code of today", "Emacs 29"]


@pytest.fixture
def workspace():
    made = Workspace()
    yield made
    left = made.leftovers()
    made.remove()
    assert not left, f"left behind: {left}"


@pytest_asyncio.fixture(params=EDITORS)
async def session(request, workspace):
    made = await Session(request.param, workspace).start(program())
    yield made
    assert await made.end() == 0


async def with_editor(editor, workspace, use, **options):
    """A session of its own, for what is said at the start."""
    made = await Session(editor, workspace).start(program(), **options)
    try:
        return await use(made)
    finally:
        assert await made.end() == 0


def expected(session, name, key="before"):
    return session.workspace.expected[name][key]


def said_in(workspace, language):
    """The finding's message by the command line, in a language."""
    found = workspace.check("chat.json", "--messages", language)
    if found is None:
        pytest.skip("this program speaks English only")
    return [one["message"] for one in found if one["code"] == WEEK][0]


def without(code, places):
    return [one for one in places if one[4] != code]


async def test_positions_count_as_the_editor_offers(session):
    wanted = {"Neovim 0.11": "utf-8", "Emacs 29": "utf-8"}
    assert session.encoding == wanted.get(session.editor, "utf-16")


@pytest.mark.parametrize("name", ["chat.json", "page.html"])
async def test_each_finding_stands_where_the_command_line_says(session, name):
    session.open(name)
    found = await session.expect(name, expected(session, name))
    assert {one.source for one in found} == {"crmlocale"}


async def test_a_file_that_is_none_of_the_chat_has_no_findings(session):
    session.open("package.json")
    session.open("chat.json")
    await session.expect("chat.json", expected(session, "chat.json"))
    assert not await session.diagnostics("package.json")


async def test_findings_carry_only_what_the_editor_shows(session):
    session.open("chat.json")
    found = await session.expect("chat.json", expected(session, "chat.json"))
    shown = session.capabilities.text_document.publish_diagnostics
    for one in found:
        if one.related_information:
            assert shown.related_information
            assert all(other.location.uri.startswith("file:") for other in one.related_information)
        if one.code_description:
            assert shown.code_description_support
            assert re.search(rf"#.*{one.code}|{one.code}", one.code_description.href)
        if one.tags:
            assert set(one.tags) <= set(shown.tag_support.value_set)


async def test_what_is_typed_before_a_finding_moves_it(session):
    session.open("chat.json")
    for number in range(30):
        session.replace("chat.json", "🎉", "🎉" + "🧵é👩‍👩‍👧x"[number % 8])
    session.replace("chat.json", "extends", "ex\r\ntends")
    session.replace("chat.json", "ex\r\ntends", "extends")
    session.save("chat.json")
    await session.expect("chat.json", session.workspace.findings("chat.json"))


async def test_a_hint_beside_the_pattern_says_what_visitors_read(session):
    if session.capabilities.text_document.inlay_hint is None:
        pytest.skip(f"{session.editor} has no inlay hints")
    session.open("chat.json")
    whole = types.Range(types.Position(0, 0), types.Position(5, 0))

    async def hints():
        return await session.client.text_document_inlay_hint_async(types.InlayHintParams(
            types.TextDocumentIdentifier(session.uri("chat.json")), whole)) or []

    def label(hint):
        return hint.label if isinstance(hint.label, str) else "".join(one.value for one in hint.label)

    found = await hints()
    end = session.position("chat.json", "YYYY", after=True)
    beside = [one for one in found if one.position.line == end.line and one.position.character
              in (end.character, end.character + 1)]
    assert len(beside) == 1, found
    # 27 December 2026 is the first day in week 1 of 2027.
    assert "27.12.2027" in label(beside[0])
    settings = {"crmlocale": {"inlayHints": {"enable": False}}}
    session.client.set_configuration(settings)
    session.client.workspace_did_change_configuration(types.DidChangeConfigurationParams(settings))
    for _ in range(100):
        if not await hints():
            break
        await asyncio.sleep(0.05)
    assert not await hints()


async def test_settings_come_by_themselves_or_are_asked_for(session):
    """VS Code sends them with the change; others send nothing, and the server has to ask."""
    session.open("chat.json")
    await session.expect("chat.json", expected(session, "chat.json"))
    wanted = said_in(session.workspace, "es")
    session.client.set_configuration({"crmlocale": {"messages": "es"}})
    sent = None if session.capabilities.workspace.configuration else {"crmlocale": {"messages": "es"}}
    session.client.workspace_did_change_configuration(types.DidChangeConfigurationParams(sent))
    for _ in range(200):
        found = await session.diagnostics("chat.json") or []
        said = [one.message for one in found if one.code == WEEK]
        if said and said[0].split("\n")[0] == wanted:
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"{said}, not {wanted}")


@pytest.mark.parametrize("settings", [None, [], "x", {"inlayHints": 3, "messages": "tlh", "other": {}}])
async def test_settings_that_are_not_understood_change_nothing(workspace, settings):
    async def use(session):
        session.open("chat.json")
        session.client.workspace_did_change_configuration(types.DidChangeConfigurationParams(settings))
        await session.expect("chat.json", expected(session, "chat.json"))

    await with_editor("Neovim 0.7", workspace, use, settings=settings)


@pytest.mark.parametrize(("locale", "language"), [("es", "es"), ("pt-BR", "pt"), ("de", "en"), (None, "en")])
async def test_messages_are_in_the_language_of_the_editor(workspace, locale, language):
    wanted = said_in(workspace, language)

    async def use(session):
        session.open("chat.json")
        found = await session.expect("chat.json", expected(session, "chat.json"))
        assert [one.message.split("\n")[0] for one in found if one.code == WEEK] == [wanted]

    await with_editor("VS Code of today", workspace, use, locale=locale)


async def test_the_preferred_fix_is_what_was_meant(session):
    session.open("chat.json")
    await session.expect("chat.json", expected(session, "chat.json"))
    found = await session.actions("chat.json", "YYYY", only=["quickfix"])
    assert all((one.kind or "").startswith("quickfix") for one in found)
    preferred = [one for one in found if one.is_preferred]
    assert len(preferred) == 1, [one.title for one in found]
    edit = await session.edit(preferred[0])
    if session.capabilities.workspace.workspace_edit.document_changes:
        assert edit.document_changes, "the edit has no version"
    assert session.apply(edit) == ["chat.json"]
    assert session.texts["chat.json"] == session.workspace.expected["chat.json"]["fixedText"]


async def test_a_fix_is_for_the_text_as_it_stands(session):
    """Asked for right behind a key, it is about the text with that key."""
    session.open("chat.json")
    await session.expect("chat.json", expected(session, "chat.json"))
    session.replace("chat.json", "🎉", "🧵🧵🧵é")
    wanted = session.texts["chat.json"].replace("YYYY", "yyyy")
    found = await session.actions("chat.json", "YYYY", only=["quickfix"])
    session.apply(await session.edit([one for one in found if one.is_preferred][0]))
    assert session.texts["chat.json"] == wanted


@pytest.mark.parametrize("kind", ["source.fixAll", "source.fixAll.crmlocale"])
async def test_fixing_all_on_saving_does_what_is_safe(session, kind):
    session.open("page.html")
    found = await session.actions("page.html", "YYYY", only=[kind])
    assert [one.kind for one in found] == ["source.fixAll.crmlocale"]
    session.apply(await session.edit(found[0]))
    assert session.texts["page.html"] == session.workspace.expected["page.html"]["fixedText"]


TYPO = '{\r\n  "extends": "en", "compose_placeholder": "🎉👩‍👩‍👧 Ü", "powerd_by": "x"\r\n}\r\n'


async def test_a_misspelled_key_is_renamed_to_the_one_that_was_meant(session):
    session.workspace.write("typo.json", TYPO)
    session.open("typo.json")
    document = types.TextDocumentIdentifier(session.uri("typo.json"))
    place = session.position("typo.json", "werd_by")
    offered = session.result.capabilities.rename_provider
    prepares = (session.capabilities.text_document.rename or types.RenameClientCapabilities()).prepare_support
    assert isinstance(offered, types.RenameOptions) == bool(prepares), "the editor was told of what it does not know"
    if prepares:
        found = await session.client.text_document_prepare_rename_async(types.PrepareRenameParams(document, place))
        assert found.placeholder == "powered_by"
        assert found.range == session.range("typo.json", "powerd_by")
    session.apply(await session.client.text_document_rename_async(
        types.RenameParams(document, place, "powered_by")))
    assert session.texts["typo.json"] == TYPO.replace("powerd_by", "powered_by")


@pytest.mark.parametrize(("text", "name"), [("🎉", "powered_by"), ("powerd_by", "footer"), ("powerd_by", "extends")])
async def test_what_cannot_be_renamed_is_refused_with_a_sentence(session, text, name):
    session.workspace.write("typo.json", TYPO)
    session.open("typo.json")
    with pytest.raises(JsonRpcException) as refusal:
        await session.client.text_document_rename_async(types.RenameParams(
            types.TextDocumentIdentifier(session.uri("typo.json")), session.position("typo.json", text), name))
    assert refusal.value.code == types.LSPErrorCodes.RequestFailed.value
    assert " " in refusal.value.message


async def test_other_kinds_of_actions_are_not_answered_with_ours(session):
    session.open("chat.json")
    assert await session.actions("chat.json", "YYYY", only=["source.organizeImports"]) == []
    assert await session.actions("chat.json", "YYYY", only=["source.fixAll.eslint"]) == []


async def test_an_editor_registers_only_what_it_can(session):
    session.open("chat.json")
    await session.expect("chat.json", expected(session, "chat.json"))
    methods = {one.method for one in session.registrations}
    if session.editor in WATCHING:
        assert types.WORKSPACE_DID_CHANGE_WATCHED_FILES in methods
    else:
        assert types.WORKSPACE_DID_CHANGE_WATCHED_FILES not in methods
    if session.isPulling:
        # What is asked for is not sent as well: it would stand there twice.
        assert not session.client.diagnostics.get(session.uri("chat.json"))


@pytest.mark.parametrize("name", ["crmlocale.jsonc", "crmlocale.json", "crmlocale.json5"])
async def test_settings_that_are_made_are_heard(session, name):
    session.open("chat.json")
    before = expected(session, "chat.json")
    await session.expect("chat.json", before)
    for kind, wanted in [(1, without(WEEK, before)), (3, before), (1, without(WEEK, before))]:
        if kind == 1:
            session.workspace.write(name, SETTINGS_OFF)
        else:
            (session.workspace.folder / name).unlink()
        if session.editor in WATCHING:
            session.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams(
                [types.FileEvent(session.uri(name), types.FileChangeType(kind))]))
        else:
            session.replace("chat.json", '"extends"', '"extends" ')
            session.replace("chat.json", '"extends" ', '"extends"')
        await session.expect("chat.json", wanted)


async def test_what_a_file_extends_is_heard_of(session):
    session.workspace.write("parent.json", '{"extends": "en", "date_format": "dd.MM.yyyy"}')
    session.workspace.write("child.json", '{"extends": "./parent.json", "time_format": "HH:mm"}')
    session.open("parent.json")
    session.open("child.json")
    inherited = session.workspace.findings("child.json")
    await session.expect("child.json", inherited)
    session.replace("parent.json", "yyyy", "YYYY")
    session.save("parent.json")
    changed = session.workspace.findings("child.json")
    assert changed != inherited
    await session.expect("child.json", changed)


async def test_hovering_a_pattern_says_what_visitors_read(session):
    session.open("chat.json")
    hover = await session.client.text_document_hover_async(types.HoverParams(
        types.TextDocumentIdentifier(session.uri("chat.json")), session.position("chat.json", "YYYY")))
    said = hover.contents.value
    # 31 December 2026 is in week 1 of 2027.
    assert "31.12.2027" in said and "31.12.2026" in said
    formats = session.capabilities.text_document.hover.content_format or ["plaintext"]
    assert hover.contents.kind in formats


async def test_each_folder_has_its_own_settings(workspace):
    other = workspace.base / "other"
    other.mkdir()
    (other / "crmlocale.jsonc").write_text(SETTINGS_OFF)
    (other / "other.json").write_bytes(CHAT.encode())

    async def use(session):
        inner = session.uri
        session.uri = lambda name: (other / name).as_uri() if name == "other.json" else inner(name)
        session.open("chat.json")
        session.open("other.json", CHAT)
        before = expected(session, "chat.json")
        await session.expect("other.json", without(WEEK, before))
        await session.expect("chat.json", before)
        session.client.workspace_did_change_workspace_folders(types.DidChangeWorkspaceFoldersParams(
            types.WorkspaceFoldersChangeEvent([], [types.WorkspaceFolder(other.as_uri(), "other")])))
        await session.expect("chat.json", before)

    await with_editor("VS Code of today", workspace, use, folders=[workspace.folder, other])


async def test_all_files_of_the_folder_are_reported_and_again_when_one_changes(workspace):
    async def use(session):
        def ask(known):
            return session.client.workspace_diagnostic_async(types.WorkspaceDiagnosticParams(
                [types.PreviousResultId(uri, value) for uri, value in known.items()]))

        async def told(request):
            report = await asyncio.wait_for(request, 20)
            return {one.uri: one for one in report.items}

        names = ["chat.json", "page.html", "plain.json"]
        first = await told(ask({}))
        assert sorted(first) == sorted(session.uri(name) for name in names)
        for name in names:
            session.texts[name] = workspace.read(name)
            found = session.places(name, first[session.uri(name)].items)
            assert found == workspace.expected[name]["before"]
        known = {uri: one.result_id for uri, one in first.items()}
        waiting = asyncio.ensure_future(told(ask(known)))
        await asyncio.sleep(0.5)
        assert not waiting.done(), "nothing has changed, and it would be asked again at once"
        workspace.write("chat.json", workspace.expected["chat.json"]["fixedText"])
        session.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams(
            [types.FileEvent(session.uri("chat.json"), types.FileChangeType.Changed)]))
        second = await waiting
        changed = {uri for uri, one in second.items() if one.kind == "full"}
        assert changed == {session.uri("chat.json")}
        session.texts["chat.json"] = workspace.read("chat.json")
        found = session.places("chat.json", second[session.uri("chat.json")].items)
        assert found == workspace.expected["chat.json"]["after"]

    await with_editor("VS Code of today", workspace, use)


async def test_an_editor_that_has_forgotten_what_it_was_told_is_told_again(workspace):
    async def use(session):
        for _ in range(2):
            report = await asyncio.wait_for(
                session.client.workspace_diagnostic_async(types.WorkspaceDiagnosticParams([])), 20)
            assert len(report.items) == 3

    await with_editor("VS Code of today", workspace, use)


async def test_without_a_folder_a_document_is_served(workspace):
    async def use(session):
        session.open("chat.json")
        await session.expect("chat.json", expected(session, "chat.json"))

    await with_editor("Neovim 0.7", workspace, use, folders=[])


async def test_what_was_closed_is_heard_of_no_more(workspace):
    async def use(session):
        session.open("chat.json")
        await session.expect("chat.json", expected(session, "chat.json"))
        session.client.text_document_did_close(types.DidCloseTextDocumentParams(
            types.TextDocumentIdentifier(session.uri("chat.json"))))
        await session.expect("chat.json", [])

    await with_editor("VS Code 1.65", workspace, use)


async def test_a_document_outside_of_every_folder_is_served(workspace):
    async def use(session):
        outside = workspace.base / "elsewhere.json"
        outside.write_bytes(CHAT.encode())
        session.uri = lambda _: outside.as_uri()
        session.open("chat.json")
        await session.expect("chat.json", expected(session, "chat.json"))

    await with_editor("VS Code of today", workspace, use)


async def test_a_document_without_a_file_is_served(workspace):
    async def use(session):
        session.uri = lambda _: "untitled:Untitled-1"
        session.open("chat.json")
        found = await session.expect("chat.json", expected(session, "chat.json"))
        assert found

    await with_editor("VS Code of today", workspace, use)


# How it ends --------------------------------------------------------------------------------------------


def message(**fields):
    body = json.dumps({"jsonrpc": "2.0", **fields}).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def initialize(process=None):
    return message(id=1, method="initialize", params={"processId": process, "rootUri": None, "capabilities": {}})


def serve(workspace):
    return subprocess.Popen(
        [program(), "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=workspace.env, cwd=workspace.folder)


@pytest.mark.parametrize(("name", "sent", "status"), [
    ("nothing", b"", 1),
    ("initialize alone", initialize(), 1),
    ("exit alone", initialize() + message(method="exit"), 1),
    ("shutdown and exit", initialize() + message(id=2, method="shutdown") + message(method="exit"), 0),
    ("no header", b"\r\n\r\n{}", 1),
    ("half a message", b"Content-Length: 100\r\n\r\n{", 1),
])
def test_it_ends_with_its_input(workspace, name, sent, status):
    server = serve(workspace)
    output, errors = server.communicate(sent, timeout=20)
    assert server.returncode == status, errors
    assert output == b"" or output.startswith(b"Content-Length: ")


def test_it_ends_with_exit_though_its_input_stays_open(workspace):
    server = serve(workspace)
    server.stdin.write(initialize() + message(id=2, method="shutdown") + message(method="exit"))
    server.stdin.flush()
    assert server.stdout.read(1)
    started = time.monotonic()
    assert server.wait(20) == 0
    assert time.monotonic() - started < 0.5, "an editor that closes its window waits for this"
    server.communicate()


def test_it_ends_with_the_editor_though_its_input_stays_open(workspace):
    parent = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    server = serve(workspace)
    server.stdin.write(initialize(parent.pid))
    server.stdin.flush()
    assert server.stdout.read(10)
    parent.kill()
    parent.wait()
    assert server.wait(30) in (0, 1)
    server.communicate()


def test_it_does_not_wait_for_work_that_nobody_needs_any_more(workspace):
    """Shutting down in the middle of a workspace full of files takes no longer than that."""
    for number in range(2000):
        workspace.write(f"chat-{number}.json", CHAT)
    server = serve(workspace)
    root = workspace.folder.as_uri()
    capabilities = {"textDocument": {"diagnostic": {}}, "workspace": {"workspaceFolders": True}}
    server.stdin.write(message(id=1, method="initialize", params={
        "processId": os.getpid(), "rootUri": root, "capabilities": capabilities,
        "workspaceFolders": [{"uri": root, "name": "site"}]}))
    server.stdin.write(message(method="initialized", params={}))
    server.stdin.write(message(id=2, method="workspace/diagnostic", params={"previousResultIds": []}))
    server.stdin.write(message(id=3, method="shutdown") + message(method="exit"))
    server.stdin.flush()
    server.communicate(timeout=20)
    assert server.returncode == 0
