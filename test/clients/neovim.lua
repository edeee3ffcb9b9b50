-- Types into notes in a headless Neovim and writes down what its built-in client shows: `FACIES_JOB` is a file with the job.
local job = vim.fn.json_decode(vim.fn.readfile(vim.env.FACIES_JOB))
local patience = 15000
local results = {}

local function finish(failure)
  vim.fn.writefile({ vim.fn.json_encode({ failure = failure or vim.NIL, results = results }) }, job.out)
  vim.cmd('qall!')
end

local function guard(task)
  return function(...)
    local ok, failure = pcall(task, ...)
    if not ok then finish(tostring(failure)) end
  end
end

local function ask(method)
  local answers, failure = vim.lsp.buf_request_sync(0, method, vim.lsp.util.make_position_params(), patience)
  if failure then error(failure) end
  local _, answer = next(answers)
  return answer and answer.result
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n')
end

local run

-- What the omnifunc hands to the editor is the end of its work: it has no event of its own where there is nothing to show.
local complete = vim.fn.complete
vim.fn.complete = guard(function(column, items)
  complete(column, items)
  vim.schedule(guard(function()
    local result = results[#results]
    result.shown = vim.tbl_map(function(item) return item.abbr end, vim.fn.complete_info({ 'items' }).items)
    local keys = vim.api.nvim_replace_termcodes(#result.shown > 0 and '<C-y><Esc>' or '<Esc>', true, false, true)
    vim.api.nvim_create_autocmd('InsertLeave', {
      once = true,
      callback = guard(function()
        result.text = text()
        vim.schedule(guard(run))
      end),
    })
    vim.api.nvim_feedkeys(keys, 'n', false)
  end))
end)

run = function()
  local case = job.cases[#results + 1]
  if not case then return finish() end
  vim.cmd('edit! ' .. vim.fn.fnameescape(case.file))
  if not vim.wait(patience, function()
    local client = vim.lsp.get_active_clients()[1]
    return client ~= nil and vim.lsp.buf_is_attached(0, client.id)
  end, 10) then error('The server did not start.') end
  vim.api.nvim_win_set_cursor(0, { case.line + 1, case.byte })
  local result = {}
  table.insert(results, result)
  if case.hover then
    result.hover = ask('textDocument/hover').contents.value
    return vim.schedule(guard(run))
  end
  -- In normal mode the cursor is on a character: behind the last one is where `A` goes.
  local isAtEnd = case.byte == #vim.api.nvim_get_current_line()
  vim.api.nvim_feedkeys(isAtEnd and 'A' or 'i', 'n', false)
  vim.api.nvim_create_autocmd('InsertEnter', {
    once = true,
    callback = guard(function()
      vim.schedule(guard(function()
        result.offered = ask('textDocument/completion').items
        vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes('<C-x><C-o>', true, false, true), 'n', false)
      end))
    end),
  })
end

vim.o.completeopt = 'menuone,noinsert'
vim.o.swapfile = false
guard(function()
  for _, file in ipairs(job.config) do dofile(file) end
  run()
end)()
