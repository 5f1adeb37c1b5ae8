#!/usr/bin/env python3
"""Tests changes of static tables, each in a process of its own. README.md beside this file says how and why.

usage: alone.py REPORT CHANGED [-c PROCESSES] [FILE-PART]
  REPORT   mutation-report.json of a finished run
  CHANGED  a copy of bin/Debug/net10.0 made while that run was testing
"""
import argparse, collections, concurrent.futures, json, os, shutil, struct, subprocess, sys, tempfile

ALIVE = ("Survived", "NoCoverage")


def command_of(folder):
    program = os.path.join(folder, "Deployments.Core.Tests")
    return [program, "-stopOnFail", "-noColor"]


def run(folder, mutant, scratch, seconds):
    """The exit code of the tests with one change active; -1 is none, as it is for Stryker. None where time ran out."""
    handle, active = tempfile.mkstemp(dir=scratch)
    with os.fdopen(handle, "wb") as file:
        file.write(struct.pack("<i", mutant))
    try:
        return subprocess.run(command_of(folder), env={**os.environ, "STRYKER_MUTANT_FILE": active}, cwd=folder, timeout=seconds,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    except subprocess.TimeoutExpired:
        return None
    finally:
        os.unlink(active)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("report")
    options.add_argument("changed")
    options.add_argument("part", nargs="?", default="")
    options.add_argument("-c", dest="processes", type=int, default=2)
    asked = options.parse_args()
    with open(asked.report, encoding="utf-8") as file:
        files = json.load(file)["files"]
    counts, todo = collections.Counter(), []
    for path, held in files.items():
        lines = held["source"].split("\n")
        for mutant in held["mutants"]:
            counts[mutant["status"]] += 1
            # Static or not: a survivor may be read by a static initialiser that Stryker has not seen.
            if mutant["status"] in ALIVE and asked.part in path:
                line = mutant["location"]["start"]["line"]
                todo.append((int(mutant["id"]), f"{os.path.basename(path)}:{line}", mutant["mutatorName"], mutant["replacement"][:80], lines[line - 1].strip()[:120]))
    scratch = tempfile.mkdtemp()
    try:
        if run(asked.changed, -1, scratch, 600) != 0:
            sys.exit("The tests fail, or do not start, without any change: nothing can be told from them.")
        with concurrent.futures.ThreadPoolExecutor(asked.processes) as pool:
            codes = list(pool.map(lambda m: run(asked.changed, m[0], scratch, 120), todo))
    finally:
        shutil.rmtree(scratch)
    for (_, place, kind, replacement, line), code in zip(todo, codes):
        if code == 0:
            print(f"survived {place} {kind}: {replacement!r}   in: {line}")
    killed = sum(counts[s] for s in ("Killed", "Timeout"))
    judged = killed + sum(counts[s] for s in ALIVE)
    alone = sum(code != 0 for code in codes)
    print(f"Stryker: {killed} of {judged} killed, {100 * killed / judged:.1f} %")
    print(f"With survivors in processes of their own: {killed + alone} of {judged}, {100 * (killed + alone) / judged:.1f} % ({alone} of {len(todo)} killed alone)")


if __name__ == "__main__":
    main()
