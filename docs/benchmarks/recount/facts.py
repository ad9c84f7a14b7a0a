"""Reads the exported files and freezes them as they were known when the as-at day ended: who was notified, died and was reviewed."""

import pathlib

import pandas

from .figures import BREAK
from .caseload import moves
from .groups import AREAS, CATEGORIES, COMPLETE, ages, with_groups



def read(folder, name, *days):
    table = pandas.read_csv(pathlib.Path(folder) / (name + ".csv"), dtype=str, keep_default_na=False, na_values=[""])
    for day in days:
        table[day] = pandas.to_datetime(table[day], format="%Y-%m-%d")
    return table


def financial_year(days):
    """The year in which the financial year begins; 1 April begins one."""
    return days.dt.year - (days.dt.month < 4)


class Words:
    """What codes are called in the newest list that has them, and the lists as they stood."""

    def __init__(self, table):
        self.table = table
        self.newest = table.groupby(["list", "code"]).label.last().to_dict()
        self.place = table.groupby(["list", "code"]).place.last().astype(int).to_dict()

    def label(self, name, code):
        return self.newest.get((name, code), code)

    def options(self, name):
        table = self.table[self.table.list == name]
        return table[table.valid_from == table.valid_from.max()]

    def in_force(self, name, days):
        """For each day the first day of the list that was in force on it; none where no list was or no day is known."""
        starts = sorted(self.table.valid_from[self.table.list == name].unique())
        return [max((start for start in starts if pandas.notna(day) and pandas.Timestamp(start) <= day), default=None) for day in days]


class Facts:
    def __init__(self, folder, year, as_at):
        self.year, self.as_at = year, as_at
        self.first, self.last = pandas.Timestamp(year, 4, 1), pandas.Timestamp(year + 1, 3, 31)
        cases = read(folder, "cases", "died", "born", "notified", "transferred_in", "reviewed", "form_version")
        stages = read(folder, "stages", "on")
        ever_complete = set(stages.number[stages.stage.isin(COMPLETE)])
        self.stages = stages[stages.on <= as_at].sort_values("on", kind="stable")
        cases["resident"] = cases.area != "OUT_OF_AREA"
        cases["by_transfer"] = cases.resident & cases.transferred_in.notna()
        cases["entered"] = cases.transferred_in.where(cases.by_transfer, cases.notified)
        cases["stage"] = cases.number.map(self.stages.groupby("number").stage.last()).fillna("notified")
        cases = cases[(cases.entered <= as_at) & (cases.stage != "duplicate")].copy()
        cases["in_scope"] = cases.stage != "rejected_out_of_scope"
        cases["age"], cases["child"] = ages(cases.born, cases.died)
        complete = cases.stage.isin(COMPLETE) | ~cases.number.isin(ever_complete)
        cases["reviewed"] = cases.reviewed.where(complete & (cases.reviewed <= as_at))
        for day in ["notified", "died", "reviewed"]:
            cases[day + "_year"] = financial_year(cases[day])
        self.cases = cases = with_groups(cases)
        self.notifications = cases[~cases.by_transfer]
        self.deaths = cases[cases.resident & cases.in_scope & cases.child]
        self.reviews = cases[cases.resident & cases.child & cases.reviewed.notna() & cases.category.notna()].copy()
        self.reviews["category"] = [CATEGORIES[int(code[3:5]) - 1] for code in self.reviews.category]
        self.reviews["modifiable"] = self.reviews.modifiability == "MOD_YES"
        self.moves = moves(self)
        self.milestones = read(folder, "milestones", "on").query("on <= @as_at")
        self.waits = read(folder, "waits", "begun", "ended")
        self.factors, self.domains, self.answers = read(folder, "factors"), read(folder, "domains"), read(folder, "answers")
        meetings = read(folder, "meetings", "held_on")
        self.meetings = meetings[meetings.held_on <= as_at].sort_values(["held_on", "meeting"])
        self.meetings_year = financial_year(self.meetings.held_on)
        self.agenda, self.present = read(folder, "agenda"), read(folder, "present")
        self.seats = read(folder, "seats", "held_on")
        self.actions = read(folder, "actions", "agreed_on", "due_on", "completed_on")
        self.words = Words(read(folder, "words"))
        self.areas = read(folder, "areas", "valid_from", "valid_to")
        self.populations = in_use(read(folder, "populations"), ["area", "year", "band"]).value.astype(int).to_dict()
        england = read(folder, "england")
        self.national = in_use(england[england.series == "child_death_reviews"], ["measure", "year"])[["value", "source"]].T.to_dict()
        self.reported = read(folder, "reported", "as_at").set_index("measure")
        self.accepted = len(read(folder, "accepted"))
        self.said_whole = [int(first) for first in read(folder, "whole_years")["first"]]
        self.oldest_year = self.records_begin()

    def records_begin(self):
        """The first year in which the office had anything to count; this one where it had nothing."""
        residents = self.cases[self.cases.resident]
        years = [financial_year(residents.entered), self.notifications.notified_year, self.reviews.reviewed_year, self.meetings_year]
        return int(min([one.min() for one in years if len(one)], default=self.year))

    def covers(self, year):
        """True of a year of which every case is held: by what the office says, else from that of the oldest record on."""
        return min(self.said_whole, default=self.oldest_year) <= year

    def part_year(self):
        return self.as_at < self.last

    def years(self):
        return [year for year in range(self.oldest_year, self.year + 1) if self.covers(year)] or [self.year]

    def span(self, years):
        return self.year - years + 1, self.year

    def of(self, facts, kind, first, last=None):
        """Those placed in the years, each by its own date: notified, died or reviewed."""
        return facts[facts[kind + "_year"].between(first, last or first)]

    def population(self, area, span, bands):
        """All of them together; nothing where any is not held."""
        parts = [self.populations.get((one, f"{year}/{(year + 1) % 100:02d}", band))
                 for year in range(span[0], span[1] + 1) for one in AREAS[area] for band in bands]
        return None if None in parts else sum(parts)

    def england(self, measure, years):
        return self.national.get((measure, years))


def in_use(figures, place):
    """Of each place the figure of the newest release, if it is official and none of that release disagrees."""
    known = figures[figures.value.notna() & (figures.status != "superseded")].copy()
    known["release"] = known.release.fillna("")
    newest = known[(known.release == known.groupby(place).release.transform("max")) & (known.status == "official")]
    agreed = newest[newest.value.astype(float).groupby([newest[one] for one in place]).transform("nunique") == 1]
    return agreed.groupby(place).first()


def series(first, last):
    """The joint panel began in July 2019."""
    return BREAK if first <= 2019 <= last else "None"
