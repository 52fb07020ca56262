-- A session in Neovim, 0.7 and newer: what a user does with a file of the chat, checked on the way.
local workspace = os.getenv('WORKSPACE')
local expected = vim.fn.json_decode(vim.fn.readfile(os.getenv('EXPECTED')))

local function say(line) io.stdout:write(line:gsub('\n', ' '), '\n') io.stdout:flush() end

local function check(name, test)
  local isGood, why = pcall(test)
  say(isGood and 'ok ' .. name or ('not ok ' .. name .. ': ' .. tostring(why)))
end

-- Waits for what a value should be; says what it is where it does not get there.
local function expect(wanted, value)
  local last
  if not vim.wait(10000, function() last = value() return vim.deep_equal(last, wanted) end, 20) then
    error(('%s, not %s'):format(vim.inspect(last), vim.inspect(wanted)), 0)
  end
end

local function findings(buffer)
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(found, { one.lnum, one.col, one.end_lnum, one.end_col, one.code })
  end
  table.sort(found, function(one, other)
    for index = 1, 5 do
      if one[index] ~= other[index] then return one[index] < other[index] end
    end
    return false
  end)
  return found
end

local function open(name)
  vim.cmd('edit ' .. vim.fn.fnameescape(workspace .. '/' .. name))
  return vim.api.nvim_get_current_buf()
end

-- The row and the byte, both from 0, at which a text stands in a buffer.
local function place(buffer, text)
  for row, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local first = line:find(text, 1, true)
    if first then return row - 1, first - 1 end
  end
end

local function insert(buffer, row, column, text)
  vim.api.nvim_buf_set_text(buffer, row, column, row, column, { text })
end

local function write(name, text)
  local file = assert(io.open(workspace .. '/' .. name, 'wb'))
  file:write(text)
  file:close()
end

-- A key, and another that takes it back: in editors that do not watch files, the server looks at the disk
-- when it is told of something.
local function touch(buffer)
  insert(buffer, 0, 1, ' ')
  vim.api.nvim_buf_set_text(buffer, 0, 1, 0, 2, { '' })
end

local function without(code, list)
  return vim.tbl_filter(function(one) return one[5] ~= code end, list)
end

local week = 'date-pattern-week-year'
local settings = table.concat(vim.fn.readfile(workspace .. '/crmlocale-off.txt'), '\n')
local chat

check('Each finding stands at its byte, behind emoji, in a file with CRLF', function()
  chat = open('chat.json')
  expect('dos', function() return vim.bo.fileformat end)
  expect(expected['chat.json'].before, function() return findings(chat) end)
end)

check('In a page too', function()
  local page = open('page.html')
  expect(expected['page.html'].before, function() return findings(page) end)
end)

check('A file that is none of the chat has no findings', function()
  local other = open('package.json')
  expect(expected['page.html'].before, function() return findings(vim.fn.bufnr('page.html')) end)
  vim.wait(300)
  expect({}, function() return findings(other) end)
end)

vim.api.nvim_set_current_buf(chat)

-- Whether the editor asks for findings.
local isPulling = false
if vim.lsp.config then
  local client = vim.lsp.get_clients({ bufnr = chat })[1]
  isPulling = client.server_capabilities.diagnosticProvider ~= nil
  local wanted = (client.capabilities.workspace.diagnostics or {}).refreshSupport or false
  check('Findings are ' .. (wanted and 'asked for' or 'pushed'), function()
    assert(isPulling == wanted, vim.inspect(client.server_capabilities.diagnosticProvider))
    local pulled = vim.lsp.diagnostic.get_namespace(client.id, true)
    local pushed = vim.lsp.diagnostic.get_namespace(client.id, false)
    local own, other = isPulling and pulled or pushed, isPulling and pushed or pulled
    assert(#vim.diagnostic.get(chat, { namespace = own }) > 0, 'there are none')
    assert(#vim.diagnostic.get(chat, { namespace = other }) == 0, 'they are shown twice')
  end)
end

if vim.lsp.config then
  check('A hint beside the pattern says what visitors read', function()
    local row, column = place(chat, 'YYYY')
    local hint
    expect(true, function()
      for _, one in ipairs(vim.lsp.inlay_hint.get({ bufnr = chat })) do
        if one.inlay_hint.position.line == row then hint = one.inlay_hint end
      end
      return hint ~= nil
    end)
    local label = hint.label
    if type(label) ~= 'string' then
      label = table.concat(vim.tbl_map(function(part) return part.value end, label))
    end
    assert(label:match('%d%d%.%d%d%.%d%d%d%d'), label)
    local client = vim.lsp.get_clients({ bufnr = chat })[1]
    assert(client.offset_encoding == 'utf-8', client.offset_encoding)
    local character = hint.position.character
    assert(character == column + 4 or character == column + 5, ('at %d, not %d'):format(character, column + 5))
  end)
else
  say('skip A hint beside the pattern says what visitors read: the snippet for this Neovim shows none')
end

check('What is typed before a finding moves it', function()
  local row, column = place(chat, '🎉')
  for _, text in ipairs({ '🎈', 'x', '👩‍👩‍👧', 'é' }) do insert(chat, row, column, text) end
  local found, first = place(chat, 'YYYY')
  expect({ { found, first, found, first + 4, week } }, function()
    return vim.tbl_filter(function(one) return one[5] == week end, findings(chat))
  end)
  vim.cmd('silent edit!')
  expect(expected['chat.json'].before, function() return findings(chat) end)
end)

check('Lines that are added and taken away move it', function()
  vim.api.nvim_buf_set_lines(chat, 1, 1, false, { '', '  // 🧵', '' })
  vim.api.nvim_buf_set_lines(chat, 1, 4, false, {})
  vim.api.nvim_buf_set_lines(chat, 0, 0, false, { '' })
  local row, column = place(chat, 'YYYY')
  expect({ { row, column, row, column + 4, week } }, function()
    return vim.tbl_filter(function(one) return one[5] == week end, findings(chat))
  end)
  vim.cmd('silent edit!')
  expect(expected['chat.json'].before, function() return findings(chat) end)
end)

check('Settings that another program makes are heard with the next key', function()
  write('crmlocale.jsonc', settings)
  touch(chat)
  expect(without(week, expected['chat.json'].before), function() return findings(chat) end)
  os.remove(workspace .. '/crmlocale.jsonc')
  touch(chat)
  expect(expected['chat.json'].before, function() return findings(chat) end)
  vim.cmd('silent edit!')
  expect(expected['chat.json'].before, function() return findings(chat) end)
end)

check('Settings that are made in the editor are heard when they are saved', function()
  vim.cmd('split')
  local buffer = open('crmlocale.jsonc')
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, { settings })
  vim.cmd('silent write')
  expect(without(week, expected['chat.json'].before), function() return findings(chat) end)
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, { '{}' })
  vim.cmd('silent write')
  expect(expected['chat.json'].before, function() return findings(chat) end)
  vim.cmd('bwipeout!')
  os.remove(workspace .. '/crmlocale.jsonc')
  vim.api.nvim_set_current_buf(chat)
end)

check('A file that is hidden is checked again when the file that it extends changes', function()
  local inherited = 'inherited-date-pattern'
  local function has(buffer)
    return #vim.tbl_filter(function(one) return one[5] == inherited end, findings(buffer)) > 0
  end
  write('parent.json', '{"extends": "en", "date_format": "dd.MM.yyyy"}\n')
  write('child.json', '{"extends": "./parent.json", "powered_by": "x"}\n')
  vim.o.hidden = true
  local child = open('child.json')
  expect(true, function() return #findings(child) > 0 end)
  assert(not has(child), 'it misleads from the start')
  local parent = open('parent.json')
  local row, column = place(parent, 'yyyy')
  vim.api.nvim_buf_set_text(parent, row, column, row, column + 4, { 'YYYY' })
  expect(true, function() return has(child) end)
  vim.cmd('silent bwipeout!')
  vim.api.nvim_set_current_buf(chat)
end)

check('A misspelled key is renamed to the one that was meant', function()
  write('typo.json', '{"extends": "en", "powerd_by": "🎉"}\n')
  local typo = open('typo.json')
  expect(true, function() return #findings(typo) > 0 end)
  local row, column = place(typo, 'powerd_by')
  vim.api.nvim_win_set_cursor(0, { row + 1, column })
  local offered
  vim.ui.input = function(options, take)
    offered = options.default
    take('powered_by')
  end
  vim.lsp.buf.rename()
  expect({ '{"extends": "en", "powered_by": "🎉"}' }, function()
    return vim.api.nvim_buf_get_lines(typo, 0, -1, false)
  end)
  assert(offered == 'powered_by', vim.inspect(offered))
  vim.cmd('silent bwipeout!')
  vim.api.nvim_set_current_buf(chat)
end)

check('The fix is offered at the finding, first among those that are preferred', function()
  local row, column = place(chat, 'YYYY')
  vim.api.nvim_win_set_cursor(0, { row + 1, column + 1 })
  local titles = {}
  local action_of = function(item) return item.action or item[2] end
  vim.ui.select = function(items, _, choose)
    for _, item in ipairs(items) do
      table.insert(titles, action_of(item).title)
      if action_of(item).isPreferred then return choose(item, 1) end
    end
    choose(nil)
  end
  vim.lsp.buf.code_action()
  expect(true, function() return place(chat, 'yyyy') ~= nil end)
end)

check('Saved, the file is as before but for the fix', function()
  vim.cmd('silent write')
  local file = assert(io.open(workspace .. '/chat.json', 'rb'))
  local text = file:read('*a')
  file:close()
  assert(text == expected['chat.json'].fixedText, vim.inspect(text))
end)

check('What is fixed is found no more', function()
  expect(expected['chat.json'].after, function() return findings(chat) end)
end)

say('session done')
vim.cmd('qall!')
