"""The caseload and what open cases wait for: T03 and T32."""

from collections import defaultdict

import pandas

from .groups import AREAS, COMPLETE

COLUMNS = ["notified", "transferred_in", "reopened", "reviewed", "transferred_out", "out_of_scope"]
LEAVING = {"transferred_out": "transferred_out", "rejected_out_of_scope": "out_of_scope"}
WAITS = {
    "INQUEST": "Inquest", "POST_MORTEM": "Post-mortem report", "CRIMINAL": "Criminal investigation", "PRACTICE_REVIEW": "Child safeguarding practice review",
    "OTHER_PROCESS": "Another process that holds the review", "AGENCY_REPORT": "Form from an agency",
}
CASE_AGES = {"Up to 6 months": 6, "Over 6 to 12 months": 12, "Over 12 to 18 months": 18, "Over 18 to 24 months": 24, "Over 24 months": 12_000}


def moves(facts):
    """How each resident child's case came in and left, in turn, so that every caseload balances."""
    history = defaultdict(list)
    changes = facts.stages[facts.stages.stage.isin(["reviewed", "reopened", *COMPLETE, *LEAVING])]
    for number, stage, on in zip(changes.number, changes.stage, changes.on):
        history[number].append((stage, on))
    rows = []
    for case in facts.cases.loc[facts.cases.resident, ["number", "area", "by_transfer", "entered", "reviewed"]].itertuples():
        own = [("transferred_in" if case.by_transfer else "notified", case.entered)]
        panel = None
        for stage, on in history[case.number]:
            inside = len(own) % 2 == 1
            if stage == "reviewed":
                panel = on
            elif stage in COMPLETE and inside:
                own.append(("reviewed", panel or (case.reviewed if pandas.notna(case.reviewed) else on)))
            elif stage in LEAVING and inside:
                own.append((LEAVING[stage], on))
            elif stage == "reopened":
                panel = None
                if not inside:
                    own.append(("reopened", on))
        if len(own) % 2 == 1 and pandas.notna(case.reviewed):
            own.append(("reviewed", case.reviewed))
        latest = case.entered
        for place, (flow, on) in enumerate(own):
            latest = max(latest, on)
            rows.append((case.number, case.area, flow, latest, 1 if place % 2 == 0 else -1))
    return pandas.DataFrame(rows, columns=["number", "area", "flow", "on", "sign"])


def balance(facts):
    before = facts.moves[facts.moves.on < facts.first].groupby("area").sign.sum()
    after = facts.moves[facts.moves.on <= facts.last].groupby("area").sign.sum()
    within = facts.moves[facts.moves.on.between(facts.first, facts.last)].groupby(["area", "flow"]).size()
    rows = []
    for area, parts in AREAS.items():
        row = {"area": area, "brought_forward": int(sum(before.get(part, 0) for part in parts))}
        row |= {flow: int(sum(within.get((part, flow), 0) for part in parts)) for flow in COLUMNS}
        rows.append(row | {"carried_forward": int(sum(after.get(part, 0) for part in parts))})
    return rows


def open_at(facts, day):
    signs = facts.moves[facts.moves.on <= day].groupby("number").sign.sum()
    return signs.index[signs == 1]


def open_by_wait(facts):
    day = min(facts.last, facts.as_at)
    cases = facts.cases[facts.cases.number.isin(open_at(facts, day))]
    since = cases.died.where(cases.number.isin(facts.deaths.number), cases.entered)
    age = pandas.Series("Over 24 months", cases.index)
    for words, months in reversed(list(CASE_AGES.items())[:-1]):
        age[since + pandas.DateOffset(months=months) >= day] = words
    running = facts.waits[(facts.waits.begun <= day) & ~(facts.waits.ended <= day)]
    rows = []
    for words in [*CASE_AGES, "All ages of case"]:
        numbers = cases.number if words == "All ages of case" else cases.number[age == words]
        counts = [(label, numbers.isin(running.number[running.reason == reason]).sum()) for reason, label in WAITS.items()]
        counts += [("Nothing of these recorded", (~numbers.isin(running.number)).sum()), ("All open cases", len(numbers))]
        rows += [{"age": words, "waiting_for": label, "cases": int(count)} for label, count in counts]
    return rows
