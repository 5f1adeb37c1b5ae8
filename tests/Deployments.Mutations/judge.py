#!/usr/bin/env python3
"""Says which of the changes that Stryker made to a room the tests notice. README.md beside this file says how and why.

usage: judge.py REPORT TESTS RESULT ROOM... [-a] [-n SAMPLE] [-r SEED] [-c PROCESSES] [-t TIMES] [-o CLASSES] [-e] [-l]
  REPORT  mutation-report.json of the run in which Stryker changed the library
  TESTS   folder that "ready" made: the tests and the changed library
  RESULT  file of the verdicts; a second run judges again only what is still alive
"""
import argparse, collections, concurrent.futures, glob, json, os, random, re, subprocess, sys, tempfile, threading, time

# The tests that judge a room: its own, and for the two rooms of the engine each other's and those of what is shown.
ENGINE = ["Timelines", "Query", "Display", "AllianceSets"]
JUDGES = {"Values": ["Values"], "Validation": ["Validation"], "Timeline": ENGINE, "Query": ENGINE}
# Tests that take seconds and notice nothing that quicker ones do not.
WITHOUT = ("Check_TwentyThousandInOnePlace_SaysHowManyPairs", "Of_AChainAsLongAsAFile_IsNoTrouble")
# What failed a test that then failed without the change too says nothing: it is not known to be killed.
ALIVE = ("survived", "unreached", "spoilt")
PATIENCE = 60  # seconds for one test
FEW = "0.02"  # what a test reaches is found with few generated data: to write it down takes long
LIMITS = {"DOTNET_TieredPGO": "0", "DOTNET_GCHeapHardLimit": "0x60000000"}


def command(folder, *arguments):
    return [os.path.join(folder, "Deployments.Core.Tests"), "-noColor", "-stopOnFail", "-maxThreads", "1", *arguments]


def together(folder, room, changes, times, only, every, tell):
    """Judges the changes one after the other in one process, and in another one where a change ends it, never ends or spoils it."""
    left = list(changes)
    kept = os.path.join(folder, f"reach-{room}{only}{'-every' if every else ''}.txt")
    while left or not os.path.exists(kept):
        with tempfile.TemporaryDirectory() as scratch:
            todo, said = os.path.join(scratch, "todo"), os.path.join(scratch, "said")
            for path, text in ((todo, "\n".join(map(str, left))), (said, "")):
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text)
            judges = ",".join(f"Deployments.Tests.{j}" for j in JUDGES[room])
            with open(os.path.join(scratch, "log"), "w+", encoding="utf-8") as log:
                running = subprocess.Popen(command(folder, "-class", "Deployments.Mutations.Judge"), cwd=folder, stdout=log, stderr=log,
                                           env={**os.environ, **LIMITS, "CHANGES": todo, "VERDICTS": said, "JUDGES": judges, "REACH": kept, "WITHOUT": ",".join(WITHOUT), "ONLY": only, "EVERY": "1" if every else "", "DEPLOYMENTS_TIMES": times if left else FEW})
                began = time.time()
                try:
                    while running.poll() is None:
                        time.sleep(0.2)
                        written = os.path.getsize(said) > 0
                        if time.time() - (os.path.getmtime(said) if written else began) > (PATIENCE if written else 600):
                            running.kill()
                finally:
                    running.kill()
                with open(said, encoding="utf-8") as file:
                    lines = [line.split() for line in file]
                if not lines and not os.path.exists(kept):
                    log.seek(0)
                    sys.exit("The tests fail, or do not start, without any change:\n" + log.read())
        verdicts = {int(number): verdict for number, verdict in lines}
        for number, verdict in verdicts.items():
            tell(number, "ended the process or did not end" if verdict == "began" else verdict)
        left = [number for number in left if number not in verdicts]


def passes(folder, classes, times, **switches):
    """Whether the tests of these classes pass in a process of their own."""
    arguments = [argument for name in classes for argument in ("-class", name)]
    arguments += [argument for name in WITHOUT for argument in ("-method-", "*." + name)]
    try:
        return subprocess.run(command(folder, *arguments), env={**os.environ, **LIMITS, "DEPLOYMENTS_TIMES": times, **switches}, cwd=folder, timeout=2 * PATIENCE,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def reach(folder, name):
    """The changes that a class of tests reaches in a process of its own; the changed library writes them down when asked."""
    with tempfile.TemporaryDirectory() as scratch:
        if not passes(folder, [name], FEW, STRYKER_COVERAGE_FILE="reached.txt", TMPDIR=scratch):
            sys.exit(f"{name} fails without any change: nothing can be told from it.")
        text = ""
        for path in glob.glob(os.path.join(scratch, "reached*")):
            with open(path, encoding="utf-8") as file:
                text += file.read()
        return {int(number) for number in re.findall(r"\d+", text)}


def alone(folder, room, changes, times, only, processes, tell):
    """Judges each change in a process of its own: what is built once, when a process starts, is changed too."""
    listed = subprocess.run([command(folder)[0], "-list", "classes", "-noColor"], capture_output=True, text=True, check=True).stdout
    names = [name for name in listed.split() if any(name.startswith(f"Deployments.Tests.{j}.") for j in JUDGES[room])
             and (not only or name.split(".")[-1] in only.split(","))]
    with concurrent.futures.ThreadPoolExecutor(processes) as pool:
        reached = dict(zip(names, pool.map(lambda name: reach(folder, name), names)))
        names.sort(key=lambda name: -len(reached[name]))

        def judge(change):
            classes = [name for name in names if change in reached[name]]
            active = {"STRYKER_MUTANT_ID_CONTROL_VAR": "ACTIVE_CHANGE", "ACTIVE_CHANGE": str(change)}
            # The class that reaches most is asked first: as a rule it is the one that notices.
            survives = classes and all(passes(folder, some, times, **active) for some in (classes[:1], classes[1:]) if some)
            tell(change, "unreached" if not classes else "survived" if survives else "killed alone")
        list(pool.map(judge, changes))


def changes_of(report, room):
    """The changes of a room that Stryker left to be tested: number, place, kind, replacement, line."""
    with open(report, encoding="utf-8") as file:
        files = json.load(file)["files"]
    for path, held in sorted(files.items()):
        inside = path.replace("\\", "/").split("Deployments.Core/")[-1]
        lines = held["source"].split("\n")
        for mutant in held["mutants"]:
            if inside.startswith(room + "/") and mutant["status"] not in ("Ignored", "CompileError"):
                line = mutant["location"]["start"]["line"]
                yield int(mutant["id"]), f"{inside}:{line}", mutant["mutatorName"], mutant["replacement"][:100], lines[line - 1].strip()[:140]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("report", "tests", "result"):
        options.add_argument(name)
    options.add_argument("rooms", nargs="+", choices=sorted(JUDGES))
    options.add_argument("-a", dest="alone", action="store_true", help="judge what is still alive, each in a process of its own")
    options.add_argument("-n", dest="sample", type=int, help="judge so many changes of each room, chosen at random and always the same")
    options.add_argument("-r", dest="seed", type=int, default=7, help="another sample: tests written for what is alive in one say little of the rest of the room")
    options.add_argument("-c", dest="processes", type=int, default=2)
    options.add_argument("-t", dest="times", default=FEW, help="how often tests of generated data run, as a share of the ordinary number")
    options.add_argument("-o", dest="only", default="", help="ask only these classes of tests, parted by commas")
    options.add_argument("-e", dest="every", action="store_true", help="ask of every change, also of those that few generated data do not reach; not with -a")
    options.add_argument("-l", dest="list_only", action="store_true", help="only print what RESULT holds")
    asked = options.parse_args()
    known, writing = {}, threading.Lock()
    if os.path.exists(asked.result):
        with open(asked.result, encoding="utf-8") as file:
            known = {int(number): verdict for number, verdict in json.load(file).items()}

    def tell(number, verdict):
        with writing:
            # That some tests do not reach it says nothing about those that did.
            if verdict == "unreached" and asked.only:
                verdict = known.get(number, verdict)
            known[number] = verdict
            if len(known) % 50 == 0 or asked.alone:
                save()

    def save():
        with open(asked.result, "w", encoding="utf-8") as file:
            json.dump(known, file)

    for room in asked.rooms:
        chosen = list(changes_of(asked.report, room))
        if asked.sample and asked.sample < len(chosen):
            random.Random(asked.seed).shuffle(chosen)
            chosen = sorted(chosen[:asked.sample])
        todo = [] if asked.list_only else [c[0] for c in chosen if known.get(c[0], "survived") in ALIVE]
        if todo and asked.alone:
            alone(asked.tests, room, todo, asked.times, asked.only, asked.processes, tell)
        elif todo:
            together(asked.tests, room, [], asked.times, asked.only, asked.every, tell)
            with concurrent.futures.ThreadPoolExecutor(asked.processes) as pool:
                list(pool.map(lambda part: together(asked.tests, room, todo[part::asked.processes], asked.times, asked.only, asked.every, tell), range(asked.processes)))
        if todo:
            save()
        judged = [(known[c[0]], *c[1:]) for c in chosen if c[0] in known]
        for how, place, kind, replacement, line in judged:
            if how in ALIVE:
                print(f"{how}: {place} {kind}: {replacement!r}   in: {line}")
        counts = collections.Counter(j[0] for j in judged)
        killed = sum(n for how, n in counts.items() if how not in ALIVE)
        print(f"{room}: {killed} of {len(judged)} killed, {100 * killed / max(1, len(judged)):.1f} % {dict(counts)}")


if __name__ == "__main__":
    main()
