"""Checks the examples in docs/schedule: that they parse, and that every option of recoup in them exists.

python3 .ci/check_examples.py
"""

import ast
import re
import subprocess
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
EXAMPLES = HOME / "docs/schedule"
KINDS = {"CronJob": "batch/v1", "FlinkDeployment": "flink.apache.org/v1beta1"}
FIELDS = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 7)]
ENTRY = re.compile(r"(?P<fields>(?:[0-9*,/-]+\s+){5})(?P<command>\S.*)")


def check_field(field, low, high):
    for part in field.split(","):
        match = re.fullmatch(r"(\*|(\d+)(?:-(\d+))?)(?:/\d+)?", part)
        numbers = [int(n) for n in match.groups()[1:] if n] if match else []
        if match is None or any(not low <= n <= high for n in numbers):
            raise ValueError(f"{part} is not from {low} to {high}")


def check_crontab(path):
    """Lines are comments, settings, or five fields and a command in which a bare % would end it."""
    for line in path.read_text("utf-8").splitlines():
        if not line or line.startswith("#") or re.fullmatch(r"[A-Z]+=.*", line):
            continue
        entry = ENTRY.fullmatch(line)
        if entry is None:
            raise ValueError(f"no entry: {line}")
        for field, bounds in zip(entry["fields"].split(), FIELDS):
            check_field(field, *bounds)
        if re.search(r"(?<!\\)%", entry["command"]):
            raise ValueError(f"% without a backslash: {line}")
        check_shell(entry["command"].replace("\\%", "%"))


def check_shell(command):
    subprocess.run(["sh", "-n", "-c", command], check=True)


def check_yaml(path):
    try:
        import yaml
    except ImportError:
        print(f"skipped: {path.name} is not parsed, as Python's yaml is missing (Debian: python3-yaml)")
        return
    for document in yaml.safe_load_all(path.read_text("utf-8")):
        kind = document["kind"]
        if KINDS.get(kind) != document["apiVersion"] or not document["metadata"]["name"]:
            raise ValueError(f"{kind} of {document['apiVersion']}")
        if kind == "CronJob":
            for field, bounds in zip(document["spec"]["schedule"].split(), FIELDS, strict=True):
                check_field(field, *bounds)
            pod = document["spec"]["jobTemplate"]["spec"]["template"]["spec"]
            check_shell(pod["containers"][0]["args"][0])


def known_options(command):
    text = subprocess.run([str(HOME / "recoup"), command, "--help"], check=True, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL).stdout
    return set(re.findall(r"--\w+", text))


def check_options(path, options):
    used = set(re.findall(r"(?<![\w-])--[a-z]\w+(?==|\s|$)", path.read_text("utf-8"), re.M))
    unknown = used - options - {"--from"}
    if unknown:
        raise ValueError(f"recoup has no {', '.join(sorted(unknown))}")


def main():
    options = known_options("analyze") | known_options("compare")
    for path in sorted(EXAMPLES.iterdir()):
        try:
            if path.name == "crontab":
                check_crontab(path)
            elif path.suffix == ".py":
                ast.parse(path.read_text("utf-8"), path.name)
            elif path.suffix == ".yaml":
                check_yaml(path)
            check_options(path, options)
        except (ValueError, KeyError, SyntaxError, subprocess.CalledProcessError) as problem:
            sys.exit(f"{path.name}: {problem}")
        print("checked", path.relative_to(HOME))


if __name__ == "__main__":
    main()
