"""Stores runs in a real PostgreSQL through the launcher, and measures the load of 100,000 claims.

python3 .ci/check_database.py [CLAIMS]

Starts a server of its own from the programs that are installed here, and says so where there are none.
Fails where a second load of the same run changes anything, where a password shows, where a refused
or killed load leaves rows, or where the load takes longer than 30 seconds (MAX_SECONDS where it is set).
"""

import glob
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
PASSWORD = "s3cret-w0rd"
MAX_SECONDS = float(os.environ.get("MAX_SECONDS", "30"))


def find_programs():
    folders = sorted(glob.glob("/usr/lib/postgresql/*/bin")) + os.environ.get("PATH", "").split(":")
    return next((f for f in folders if Path(f, "initdb").exists() and Path(f, "pg_ctl").exists()), None)


class Server:
    """A server with one user, newsroom, whose password it asks for."""

    def __init__(self, programs):
        self.programs = programs
        self.folder = Path(tempfile.mkdtemp(prefix="postgres"))
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        (self.folder / "password").write_text(PASSWORD)
        if os.getuid() == 0:
            subprocess.run(["chown", "-R", "postgres", self.folder], check=True)
        data = self.folder / "data"
        self.program("initdb", "-D", data, "-U", "newsroom", "-A", "scram-sha-256",
                     f"--pwfile={self.folder}/password", "-E", "UTF8", "--no-locale")
        self.program("pg_ctl", "-D", data, "-w", "-l", self.folder / "log", "-o",
                     f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1", "start")
        self.url = f"jdbc:postgresql://127.0.0.1:{self.port}/postgres"

    def program(self, name, *arguments):
        user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        subprocess.run([*user, str(Path(self.programs, name)), *map(str, arguments)],
                       check=True, cwd="/", stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)

    def ask(self, query):
        answer = subprocess.run(
            [str(Path(self.programs, "psql")), "-h", "127.0.0.1", "-p", str(self.port), "-U", "newsroom",
             "-d", "postgres", "-Atc", query],
            env={**os.environ, "PGPASSWORD": PASSWORD}, check=True, capture_output=True, text=True)
        return answer.stdout.strip()

    def stop(self):
        self.program("pg_ctl", "-D", self.folder / "data", "-m", "fast", "stop")
        shutil.rmtree(self.folder)


def recoup(*arguments, environment=None, expect=0):
    done = subprocess.run([str(HOME / "recoup"), *map(str, arguments)], capture_output=True, text=True,
                          stdin=subprocess.DEVNULL, env={**os.environ, **(environment or {})})
    if done.returncode != expect:
        sys.exit(f"recoup {arguments}: status {done.returncode}, not {expect}\n{done.stderr}")
    return done.stderr


def multiply(run, target, claims):
    """Copies a run's tables so many times that they hold this many claims, each copy with ids of its own."""
    shutil.rmtree(target, ignore_errors=True)
    (target / "tables").mkdir(parents=True)
    shutil.copy(run / "run.json", target / "run.json")
    there = sum(1 for _ in open(run / "tables/claims.jsonl", encoding="utf-8"))
    for table in (run / "tables").glob("*.jsonl"):
        rows = [json.loads(line) for line in open(table, encoding="utf-8")]
        keys = [k for k in (rows[0] if rows else {}) if k.endswith("_id") or k == "source"]
        with open(target / "tables" / table.name, "w", encoding="utf-8") as out:
            for copy in range(-(-claims // there)):
                for row in rows:
                    for key in keys:
                        row[key] = None if row[key] is None else f"{row[key].split('~')[0]}~{copy}"
                    out.write(json.dumps(row, ensure_ascii=False) + "\n")


def check(server, work, claims):
    login = {"PGUSER": "newsroom", "PGPASSWORD": PASSWORD}
    run = work / "run"
    recoup("analyze", f"--input={HOME}/seeds/*.txt", f"--output={run}", "--tableFormat=JSONL",
           f"--jdbcUrl={server.url}?user=newsroom&password={PASSWORD}")
    if PASSWORD in (run / "run.json").read_text("utf-8"):
        sys.exit("the password is in run.json")
    stored = server.ask("SELECT count(*) FROM recoup.latest_claims")
    lines = len((run / "tables/claims.jsonl").read_text("utf-8").splitlines())
    if int(stored) != lines:
        sys.exit(f"{stored} claims are stored, not {lines}")
    if "(0 changes)" not in recoup("load", run, f"--jdbcUrl={server.url}", environment=login):
        sys.exit("a second load changed something")
    refused = recoup("load", run, f"--jdbcUrl={server.url}?password=wr0ng-w0rd", environment={"PGUSER": "newsroom"},
                     expect=1)
    if "wr0ng-w0rd" in refused:
        sys.exit("a password was printed")

    claims_file = work / "claims.csv"
    claims_file.write_text("source,event,attribute,value\na,x,killed,3\nb,x,killed,4\nc,x,killed,3\n", "utf-8")
    recoup("score", f"--claims={claims_file}", f"--output={work}/scored", "--runId=scored",
           f"--jdbcUrl={server.url}", environment=login)
    if server.ask("SELECT best FROM recoup.facts WHERE run_id = 'scored'") != "3":
        sys.exit("the scored fact is not stored")

    large = work / "large"
    multiply(run, large, claims)
    for what in ("first", "second"):
        begin = time.monotonic()
        message = recoup("load", large, "--runId=large", f"--jdbcUrl={server.url}", environment=login).strip()
        seconds = time.monotonic() - begin
        print(f"{what} load: {seconds:.1f} s: {message}")
        if seconds > MAX_SECONDS:
            sys.exit(f"longer than {MAX_SECONDS} s")
    if "(0 changes)" not in message:
        sys.exit("a second load changed something")
    check_killed(server, large, login)


def check_killed(server, run, login):
    """A load that is killed while it writes leaves nothing of its run."""
    load = subprocess.Popen(["/bin/sh", str(HOME / "recoup"), "load", str(run), "--runId=killed",
                             f"--jdbcUrl={server.url}"],
                            stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, **login})
    writing = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'recoup' AND query ~ '^INSERT'"
    while load.poll() is None and server.ask(writing) == "0":
        time.sleep(0.02)
    if load.poll() is not None:
        sys.exit("the load was over before it could be killed")
    load.kill()
    load.wait()
    left = server.ask("SELECT (SELECT count(*) FROM recoup.runs WHERE run_id = 'killed')"
                      " + (SELECT count(*) FROM recoup.claims WHERE run_id = 'killed')")
    if left != "0":
        sys.exit(f"a killed load left {left} rows")
    print("a killed load left nothing")


def main():
    programs = find_programs()
    if programs is None:
        print("skipped: no PostgreSQL is installed here (Debian's package is named postgresql)")
        return
    work = Path(tempfile.mkdtemp(prefix="recoup-database"))
    server = Server(programs)
    try:
        check(server, work, int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
    finally:
        server.stop()
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
