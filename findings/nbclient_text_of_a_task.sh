#!/usr/bin/env bash
# nbclient 0.11.0 with ipykernel 7.4.0: what a task of an earlier cell prints is stored nowhere.
# Guess, before it was run: text that comes later is stored with the cell that started the thread or the task which prints it.
# What happens: a thread's text is stored with the cell that runs meanwhile. A task's text is sent as its own cell's, but that
#   cell is over, and nbclient drops what is not of the cell it waits for. In a notebook that is executed without a browser, as
#   graders and sites do, the task's line is missing and nothing warns.
# Output on 2026-11-29: thread: [[], ['late', 'second']]; task: [[], ['second']]
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet nbclient==0.11.0 ipykernel==7.4.0 nbformat==5.10.4
"$folder/venv/bin/python" - 2> "$folder/log" <<'PYTHON'
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

THREAD = """import threading, time
def work():
    time.sleep(1)
    print("late")
working = threading.Thread(target=work)
working.start()""", "working.join()\nprint('second')"
TASK = """import asyncio
async def work():
    await asyncio.sleep(1)
    print("late")
working = asyncio.create_task(work())""", "await working\nprint('second')"

def stored(cells):
    notebook = new_notebook(cells=[new_code_cell(source) for source in cells])
    NotebookClient(notebook, kernel_name="python3").execute()
    return ["".join(output.text for output in cell.outputs).split() for cell in notebook.cells]

thread, task = stored(THREAD), stored(TASK)
print(f"thread: {thread}; task: {task}")
assert thread == [[], ["late", "second"]] and task == [[], ["second"]]
PYTHON
