" A session in Vim with ALE: what a user does with a file of the chat, checked on the way. ALE counts bytes where
" the protocol counts UTF-16, so the file holds ASCII alone.
set encoding=utf-8 hidden
let s:folder = $WORKSPACE . '/'
let s:lines = []

function! s:Check(name, test) abort
  try
    call a:test()
    call add(s:lines, 'ok ' . a:name)
  catch
    call add(s:lines, 'not ok ' . a:name . ': ' . substitute(v:exception . ' ' . v:throwpoint, '\n', ' ', 'g'))
  endtry
endfunction

" Waits for what a value should be; says what it is where it does not get there.
function! s:Expect(wanted, Value) abort
  for s:try in range(200)
    let l:last = a:Value()
    if l:last ==# a:wanted
      return
    endif
    sleep 50m
  endfor
  throw printf('%s, not %s', string(l:last), string(a:wanted))
endfunction

function! s:Place() abort
  let [l:line, l:column] = searchpos('YYYY', 'nw')
  return l:line ? [[l:line, l:column, l:column + 3]] : []
endfunction

function! s:Found() abort
  let l:all = filter(copy(ale#engine#GetLoclist(bufnr(''))), {_, one -> get(one, 'code', '') ==# 'date-pattern-week-year'})
  return map(l:all, {_, one -> [one.lnum, one.col, one.end_col]})
endfunction

function! s:Open() abort
  call writefile(["{\r", "  \"extends\": \"en\",\r", "  \"date_format\": \"dd.MM.YYYY\"\r", "}\r"], s:folder . 'ascii.json')
  execute 'edit' fnameescape(s:folder . 'ascii.json')
  call s:Expect('dos', {-> &fileformat})
  call s:Expect(s:Place(), function('s:Found'))
endfunction

function! s:Move() abort
  call append(1, '')
  call ale#Queue(0)
  call s:Expect([[4, 25, 28]], function('s:Found'))
  undo
  call ale#Queue(0)
  call s:Expect([[3, 25, 28]], function('s:Found'))
endfunction

function! s:Take(data, items) abort
  for [l:kind, l:action] in a:items
    if get(l:action, 'isPreferred', v:false) is v:true
      call ale#codefix#ApplyLSPCodeAction(a:data, l:action)
      return
    endif
  endfor
endfunction

function! s:Fix() abort
  call cursor(3, 26)
  call ale#codefix#Execute(0, function('s:Take'))
  call s:Expect('  "date_format": "dd.MM.yyyy"', {-> getline(3)})
  call ale#Queue(0)
  call s:Expect([], function('s:Found'))
  silent write
  call s:Expect("  \"date_format\": \"dd.MM.yyyy\"\r", {-> readfile(s:folder . 'ascii.json', 'b')[2]})
endfunction

call s:Check('Each finding stands at its byte, in a file with CRLF', function('s:Open'))
call s:Check('What is added before a finding moves it', function('s:Move'))
call s:Check('The preferred fix is applied and saved', function('s:Fix'))
call writefile(s:lines + ['session done'], '/dev/stdout')
qall!
