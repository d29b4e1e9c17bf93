#!/usr/bin/env bash
# ipykernel 7.4.0: a result that comes after a subshell was used bears the subshell's number, and takes its place in Out.
# Guess, before it was run: the cell that began as In[1] ends as Out[1], whatever a subshell computes in the meantime.
# What happens: the number is one for the whole kernel, and is read again at the end. The long cell is announced as 1, its
#   result comes as 3, the number of the subshell's last one, which it overwrites in Out; there is no Out[1].
# Output on 2026-11-29: long cell: In[1], Out[3]; Out holds {2: 'a', 3: 'long'}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet ipykernel==7.4.0 jupyter_client==8.10.0
"$folder/venv/bin/python" - 2> "$folder/log" <<'PYTHON'
from jupyter_client.manager import start_new_kernel

manager, client = start_new_kernel(kernel_name="python3")
try:
    asked = client.session.msg("create_subshell_request")
    client.control_channel.send(asked)
    subshell = client.get_control_msg(timeout=30)["content"]["subshell_id"]

    def execute(code, where=None):
        message = client.session.msg("execute_request", {"code": code, "silent": False, "store_history": True,
                                     "user_expressions": {}, "allow_stdin": False, "stop_on_error": True})
        message["header"]["subshell_id"] = where
        client.shell_channel.send(message)
        return message["header"]["msg_id"]

    def wait(request, kind):
        while True:
            message = client.get_iopub_msg(timeout=30)
            if message["parent_header"].get("msg_id") == request and message["msg_type"] == kind:
                return message["content"]

    long = execute("import threading\ngo = threading.Event()\nnone = go.wait(30)\n'long'")
    begun = wait(long, "execute_input")["execution_count"]
    for code in ("'a'", "begun = threading.Timer(1, go.set).start()\n'b'"):
        wait(execute(code, subshell), "execute_result")
    ended = wait(long, "execute_result")["execution_count"]
    held = wait(execute("print(dict(Out))"), "stream")["text"].strip()
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
print(f"long cell: In[{begun}], Out[{ended}]; Out holds {held}")
assert (begun, ended) == (1, 3) and held == "{2: 'a', 3: 'long'}"
PYTHON
