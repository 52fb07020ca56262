"""A client with the capabilities of an editor, and what it does with files of the chat."""

import asyncio
import copy
from pathlib import Path

from lsprotocol import types
from pytest_lsp import client_capabilities, make_test_lsp_client

EDITORS = {
    "VS Code 1.65": "visual-studio-code@1.65.2",
    "VS Code of today": "visual-studio-code@1.65.2",
    "Neovim 0.7": "neovim@0.7.0",
    "Neovim 0.11": "neovim@0.11.0",
    "Emacs 29": "emacs@29.1",
}

# Hints and hovers are about the days that come: so that they are the same next year.
MOMENT = ["--at", "2026-11-22T12:00:00Z", "--time-zone", "UTC"]

LANGUAGES = {".json": "json", ".jsonc": "jsonc", ".html": "html", ".js": "javascript"}


def capabilities(editor):
    """What an editor can do. What VS Code has learned since 1.65 is added here."""
    found = copy.deepcopy(client_capabilities(EDITORS[editor]))
    if editor == "VS Code of today":
        found.general.position_encodings = ["utf-16"]
        found.text_document.diagnostic = types.DiagnosticClientCapabilities(
            dynamic_registration=True, related_document_support=False)
        found.text_document.inlay_hint = types.InlayHintClientCapabilities(dynamic_registration=True)
        found.workspace.diagnostics = types.DiagnosticWorkspaceClientCapabilities(refresh_support=True)
        found.workspace.inlay_hint = types.InlayHintWorkspaceClientCapabilities(refresh_support=True)
        found.workspace.did_change_watched_files.relative_pattern_support = True
    return found


class Session:
    """One editor, one server, one workspace."""

    def __init__(self, editor, workspace):
        self.editor = editor
        self.workspace = workspace
        self.capabilities = capabilities(editor)
        self.texts = {}
        self.versions = {}
        self.registrations = []
        self.refreshes = []
        self.configuration = {}

    async def start(self, program, locale=None, settings=None, folders=None):
        client = make_test_lsp_client()
        self.client = client
        folders = [self.workspace.folder] if folders is None else folders

        @client.feature(types.CLIENT_REGISTER_CAPABILITY)
        def register(params):
            self.registrations.extend(params.registrations)

        @client.feature(types.CLIENT_UNREGISTER_CAPABILITY)
        def unregister(params):
            gone = {one.id for one in params.unregisterations}
            self.registrations = [one for one in self.registrations if one.id not in gone]

        @client.feature(types.WORKSPACE_INLAY_HINT_REFRESH)
        def refresh(_):
            self.refreshes.append("inlayHint")

        await client.start_io(str(program), "lsp", *MOMENT, env=self.workspace.env, cwd=str(self.workspace.folder))
        client.set_configuration({"crmlocale": settings or {}})
        self.result = await client.initialize_session(types.InitializeParams(
            capabilities=self.capabilities,
            root_uri=folders[0].as_uri() if folders else None,
            workspace_folders=[types.WorkspaceFolder(one.as_uri(), one.name) for one in folders or []] or None,
            locale=locale,
            initialization_options=settings,
        ))
        self.encoding = str(getattr(self.result.capabilities.position_encoding, "value", None)
                            or self.result.capabilities.position_encoding or "utf-16")
        return self

    async def end(self):
        """Closes the session as an editor does; gives the exit status."""
        await self.client.shutdown_session()
        status = self.client._server.returncode
        await self.client.stop()
        return status

    # Positions ------------------------------------------------------------------------------------------

    def units(self, text):
        """How long a text is in the units of this session."""
        if self.encoding == "utf-8":
            return len(text.encode())
        return len(text) if self.encoding == "utf-32" else len(text.encode("utf-16-le")) // 2

    def position(self, name, text, after=False):
        """Where a text stands first in a file."""
        whole = self.texts[name]
        at = whole.index(text) + (len(text) if after else 0)
        start = whole.rfind("\n", 0, at) + 1
        return types.Position(whole.count("\n", 0, at), self.units(whole[start:at]))

    def offset(self, name, position):
        """The index in a file's text at a position; an error where it is inside of a character."""
        lines = self.texts[name].split("\n")
        line = lines[position.line]
        for index in range(len(line) + 1):
            if self.units(line[:index]) == position.character:
                return sum(len(one) + 1 for one in lines[:position.line]) + index
        raise AssertionError(f"{position} is no place in {line!r}")

    def range(self, name, text):
        return types.Range(self.position(name, text), self.position(name, text, after=True))

    # Documents ------------------------------------------------------------------------------------------

    def uri(self, name):
        return (self.workspace.folder / name).as_uri()

    def open(self, name, text=None):
        self.texts[name] = self.workspace.read(name) if text is None else text
        self.versions[name] = 1
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(
            self.uri(name), LANGUAGES.get(Path(name).suffix, "plaintext"), 1, self.texts[name])))

    def replace(self, name, old, new):
        """Types over a text, as a change of its range."""
        changed = self.range(name, old)
        start = self.offset(name, changed.start)
        self.texts[name] = self.texts[name][:start] + new + self.texts[name][start + len(old):]
        self.versions[name] += 1
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(self.versions[name], self.uri(name)),
            [types.TextDocumentContentChangePartial(range=changed, text=new)]))

    def save(self, name):
        self.workspace.write(name, self.texts[name])
        self.client.text_document_did_save(types.DidSaveTextDocumentParams(
            types.TextDocumentIdentifier(self.uri(name)), self.texts[name]))

    @property
    def isPulling(self):
        """Whether the editor asks for findings; else it waits for them."""
        return (self.capabilities.text_document.diagnostic is not None
                and self.result.capabilities.diagnostic_provider is not None)

    async def diagnostics(self, name):
        if not self.isPulling:
            return self.client.diagnostics.get(self.uri(name))
        report = await self.client.text_document_diagnostic_async(
            types.DocumentDiagnosticParams(types.TextDocumentIdentifier(self.uri(name))))
        return report.items

    def places(self, name, diagnostics):
        """Findings as the harness writes them: line and byte of both ends, and the code."""
        found = []
        for one in diagnostics or []:
            ends = []
            for end in (one.range.start, one.range.end):
                at = self.offset(name, end)
                start = self.texts[name].rfind("\n", 0, at) + 1
                ends += [end.line, len(self.texts[name][start:at].encode())]
            found.append([*ends, one.code])
        return sorted(found)

    async def expect(self, name, wanted, seconds=15):
        """Waits until the findings of a file are these."""
        places = None
        for _ in range(int(seconds / 0.05)):
            found = await self.diagnostics(name)
            try:
                places = None if found is None else self.places(name, found)
            except (AssertionError, IndexError):
                # Pushed for a text that has changed since: the next ones are on their way.
                places = None
            if places == wanted:
                return found
            await asyncio.sleep(0.05)
        raise AssertionError(f"{places}, not {wanted}")

    # Actions --------------------------------------------------------------------------------------------

    async def actions(self, name, text, only=None, diagnostics=()):
        found = await self.client.text_document_code_action_async(types.CodeActionParams(
            types.TextDocumentIdentifier(self.uri(name)), self.range(name, text),
            types.CodeActionContext(list(diagnostics), only)))
        return found or []

    async def edit(self, action):
        """The edit of an action, resolved where it comes later."""
        if action.edit is None:
            action = await self.client.code_action_resolve_async(action)
        return action.edit

    def apply(self, edit):
        """Applies a workspace's edit to the texts, as the editor would; gives the files that it changed."""
        changes = {}
        for one in edit.document_changes or []:
            assert self.capabilities.workspace.workspace_edit.document_changes, "the editor takes none"
            changes[one.text_document.uri] = (one.text_document.version, one.edits)
        for uri, edits in (edit.changes or {}).items():
            assert uri not in changes, "the same edit comes twice"
            changes[uri] = (None, edits)
        names = {self.uri(name): name for name in self.texts}
        for uri, (version, edits) in changes.items():
            name = names[uri]
            assert version in (None, self.versions[name]), f"for {version}, not {self.versions[name]}"
            text = self.texts[name]
            spans = sorted(((self.offset(name, one.range.start), self.offset(name, one.range.end), one.new_text)
                            for one in edits), reverse=True)
            for start, end, new in spans:
                text = text[:start] + new + text[end:]
            self.texts[name] = text
        return sorted(names[uri] for uri in changes)
