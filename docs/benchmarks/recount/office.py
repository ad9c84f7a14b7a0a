"""The panel's meetings and what came of them: T33, T34, T37 and T50."""

import pandas

from .figures import CONFIDENTIAL, NOT_APPLICABLE, NOT_AVAILABLE, label, percent
from .groups import DOMAINS

KINDS = {"general": "General", "neonatal": "Neonatal", "other_theme": "Other theme"}
STATUSES = {"open": "Open", "completed": "Completed", "not_pursued": "Not pursued"}


def agency(facts, names):
    """In the words of the list, with one apostrophe."""
    return names.map(lambda code: facts.words.label("panel_agency", code).replace("'", "\u2019"))


def meetings(facts):
    held = facts.meetings[facts.meetings_year == facts.year]
    taken = facts.agenda.groupby(["meeting", "outcome"]).size()
    present = facts.present.assign(name=agency(facts, facts.present.agency)).groupby("meeting").name.agg(lambda names: sorted(set(names)))
    rows = []
    for meeting in held.itertuples():
        reviewed, deferred = (int(taken.get((meeting.meeting, outcome), 0)) for outcome in ("reviewed", "deferred"))
        names = present.get(meeting.meeting, [])
        rows.append({
            "meeting": meeting.meeting, "meeting_date": meeting.held_on, "kind": KINDS[meeting.kind], "cases": reviewed + deferred, "reviewed": reviewed,
            "deferred": deferred, "quorate": "Yes" if meeting.quorate == "yes" else "No", "agencies": len(names),
            "agencies_present": "; ".join(names) or NOT_AVAILABLE})
    return rows


def attendance(facts):
    held = facts.meetings.meeting[facts.meetings_year == facts.year]
    seats = facts.seats[facts.seats.held_on.between(facts.first, facts.last)]
    seats = seats.assign(name=agency(facts, seats.agency), came=seats.attended == "yes", in_person=(seats.attended == "yes") & (seats.by_substitute == "no"))
    unlisted = facts.present[facts.present.meeting.isin(held) & ~facts.present.meeting.isin(seats.meeting)]
    unlisted = unlisted.assign(name=agency(facts, unlisted.agency)).drop_duplicates(["meeting", "name"])
    invited = seats.groupby("name").meeting.nunique()
    attended = seats[seats.came].groupby("name").meeting.nunique()
    in_person = seats[seats.in_person].groupby("name").meeting.nunique()
    without = unlisted.name.value_counts()
    order = list(facts.words.options("panel_agency").label)
    rows = []
    for name in sorted({*seats.name, *unlisted.name}, key=lambda one: (order.index(one) if one in order else len(order), one)):
        asked, came = int(invited.get(name, 0)), int(attended.get(name, 0))
        listed = [asked, came, percent(came, asked), came - int(in_person.get(name, 0))] if len(seats) else [NOT_AVAILABLE] * 4
        rows.append(dict(zip(["agency", "invited", "attended", "attended_percent", "by_substitute", "present_without_list"], [name, *listed, int(without.get(name, 0))])))
    return rows


def outcome(action, as_at):
    if action.status == "not_pursued":
        return "Not pursued"
    if action.status == "open":
        return "No day by which it is due" if pandas.isna(action.due_on) else "Overdue" if action.due_on < as_at else "Not yet due"
    if pandas.isna(action.completed_on) or pandas.isna(action.due_on):
        return "Completed"
    return "Completed late" if action.completed_on > action.due_on else "Completed in time"


def theme(facts, factor, by_domain):
    if pandas.isna(factor):
        return NOT_AVAILABLE
    return DOMAINS.get(factor[0], "Any domain") if by_domain else facts.words.label("factor", factor)


def recommendations(facts, by_domain):
    """Those agreed this year or last, and older ones that were open when the year began; the latest year first."""
    actions = facts.actions
    placed = actions.agreed_on.fillna(actions.due_on)
    was_open = (actions.completed_on >= facts.first) | (actions.completed_on.isna() & (actions.status == "open"))
    chosen = actions[~(placed > facts.last) & (was_open | (placed >= facts.first - pandas.DateOffset(years=1)))].copy()
    chosen["agreed"] = (chosen.agreed_on.dt.year - (chosen.agreed_on.dt.month < 4)).fillna(0).astype(int)
    rows = []
    for action in chosen.sort_values(["agreed", "number"], ascending=[False, True]).itertuples():
        rows.append({
            "recommendation": CONFIDENTIAL if action.names_case == "yes" else action.number, "year": label(action.agreed) if action.agreed else NOT_AVAILABLE,
            "theme": theme(facts, action.factor, by_domain),
            "owner": NOT_AVAILABLE if pandas.isna(action.board) else action.board, "due": NOT_AVAILABLE if pandas.isna(action.due_on) else action.due_on,
            "status": STATUSES[action.status], "outcome": outcome(action, facts.as_at)})
    return rows


def reconciliation(facts):
    """Our counts beside those of the monitoring report, where one was brought in."""
    notified = facts.of(facts.notifications, "notified", facts.year)
    counts = {
        "notified": ("Deaths of resident children notified in the year", int(notified.resident.sum())),
        "died": ("Deaths of resident children in the year", len(facts.of(facts.deaths, "died", facts.year))),
        "reviewed": ("Reviews completed in the year", len(facts.of(facts.reviews, "reviewed", facts.year)))}
    rows = []
    for code, (words, ours) in counts.items():
        held = facts.reported.loc[code] if code in facts.reported.index else None
        rows.append({
            "measure": words, "ours": ours, "ncmd": NOT_AVAILABLE if held is None else int(held.reported),
            "difference": NOT_AVAILABLE if held is None else ours - int(held.reported), "cases": NOT_APPLICABLE,
            "explanation": NOT_AVAILABLE if held is None or pandas.isna(held.explanation) else held.explanation,
            "as_at": NOT_AVAILABLE if held is None else held.as_at})
    return rows
