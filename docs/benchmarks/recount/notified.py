"""Notifications by date notified, out-of-area deaths, and rates by area: T02, T04, T05 and T40."""

import numpy as np
import pandas

from .deaths import BIRTHS, CHILDREN, england_value, rate
from .facts import series
from .figures import LOW, NOT_APPLICABLE, NOT_AVAILABLE, count_limits, label, percent, span_label
from .groups import AGES, AREAS

DELAYS = ["Within 24 hours", "Over 24 to 48 hours", "Over 48 hours to 7 days", "Later than 7 days"]
# What is divided by whom, per how many. Section 4.7.
RATES_OF = {
    "Deaths at 0 to 17 years": (AGES, CHILDREN, 100_000, "child_death_rate"),
    "Deaths at 1 to 17 years": (AGES[2:6], CHILDREN[1:], 100_000, "death_rate_1_to_17"),
    "Deaths under 1 year": (AGES[:2], BIRTHS, 1_000, "infant_mortality"),
    "Deaths under 28 days": (AGES[:1], BIRTHS, 1_000, "neonatal_mortality"),
}


def by_area(facts, kind):
    """How many of each year and area, the joint areas by summing."""
    counts = facts.groupby([kind + "_year", "area"]).size()
    return lambda year, area: int(sum(counts.get((year, part), 0) for part in AREAS.get(area, ["OUT_OF_AREA"])))


def notifications(facts):
    notified, died = by_area(facts.notifications, "notified"), by_area(facts.deaths, "died")
    elsewhere = by_area(facts.notifications[facts.notifications.in_scope & ~facts.notifications.resident], "died")
    rows = []
    for year in facts.years():
        for area in AREAS:
            rows.append({"year": label(year), "area": area, "notifications": notified(year, area),
                         "notifications_percent": percent(notified(year, area), notified(year, "All areas")),
                         "deaths": died(year, area), "deaths_percent": percent(died(year, area), died(year, "All areas"))})
    for year in facts.years():
        rows.append({"year": label(year), "area": "Out of area", "notifications": notified(year, None), "notifications_percent": NOT_APPLICABLE,
                     "deaths": elsewhere(year, None), "deaths_percent": NOT_APPLICABLE})
    for year in facts.years():
        rows.append({"year": label(year), "area": "All areas and out of area", "notifications": int((facts.notifications.notified_year == year).sum()),
                     **dict.fromkeys(["notifications_percent", "deaths", "deaths_percent"], NOT_APPLICABLE)})
    return rows


def out_of_area(facts):
    names = facts.areas.groupby("code").name.first()
    cases = facts.of(facts.notifications, "died", facts.year)
    cases = cases[~cases.resident & cases.in_scope]
    homes = cases.council.map(names).fillna("Area not recorded") + ": " + cases.home_panel.fillna("home panel not named")
    who = "Out of area: children resident elsewhere who died here, by home area and home panel"
    rows = [(who, home, count) for home, count in homes.value_counts().sort_index().items()] + [(who, "All", len(cases))]
    deaths = facts.of(facts.deaths, "died", facts.year)
    ours = facts.areas[facts.areas.area != "OUT_OF_AREA"].merge(deaths[["number", "died", "died_in"]], left_on="code", right_on="died_in")
    here = ours.number[(ours.valid_from <= ours.died) & ~(ours.valid_to < ours.died)]
    abroad = deaths.place_code == "abroad"
    away = deaths[(deaths.died_in.notna() | abroad) & ~deaths.number.isin(here)]
    places = away.died_in.map(names).where(away.died_in.isin(names.index), "Not in the list of areas").where(away.died_in.notna(), "Outside the United Kingdom")
    who = "Resident children who died elsewhere, by area of death"
    rows += [(who, place, count) for place, count in places.value_counts().sort_index().items()] + [(who, "All", len(away))]
    rows.append(("Resident children whose area of death is not recorded", "All", int((deaths.died_in.isna() & ~abroad).sum())))
    return [{"who": one, "where": where, "deaths": int(count)} for one, where, count in rows]


def moment(days, times):
    """The hour of the clock in England; the hour that is there twice is the first, and one that is not there the next."""
    local = pandas.to_datetime(days.dt.strftime("%Y-%m-%d") + " " + times, errors="coerce", format="mixed" if pandas.__version__ >= "2" else None)
    return local.dt.tz_localize("Europe/London", ambiguous=np.ones(len(local), bool), nonexistent=pandas.Timedelta("1h"))


def delays(cases):
    """By the hours where both times are known, and else by whole days, in the longer of the times it may have taken."""
    took = moment(cases.notified, cases.notified_at) - moment(cases.died, cases.died_at)
    days = (cases.notified - cases.died).dt.days
    longest = took.fillna(pandas.to_timedelta(days + 1, "D") - pandas.Timedelta("1s"))
    bands = np.select([longest <= pandas.Timedelta(hours=24), longest <= pandas.Timedelta(hours=48), longest <= pandas.Timedelta(days=7)], DELAYS[:3], DELAYS[3])
    return pandas.Series(np.where((took < pandas.Timedelta(0)) | (days < 0), "Not known", bands), cases.index)


def delay(facts):
    notified = facts.of(facts.notifications, "notified", facts.year)
    counts = delays(notified[notified.resident]).value_counts().reindex([*DELAYS, "Not known"], fill_value=0)
    everyone, sooner = counts.sum(), counts.cumsum()
    rows = [{"delay": band, "notifications": int(count), "notifications_percent": percent(count, everyone),
             "within_percent": percent(sooner[band], everyone) if band in DELAYS else NOT_APPLICABLE} for band, count in counts.items()]
    return [*rows, {"delay": "All notifications", "notifications": int(everyone), "notifications_percent": percent(everyone, everyone), "within_percent": NOT_APPLICABLE}]


def deaths_at(facts, ages):
    return facts.deaths[facts.deaths.age.isin(ages)].groupby(["died_year", "area"]).size()


def rate_of(facts, counts, span, area, bands, per):
    """Deaths, population and rate; the deaths of years that the records do not reach back to are not available."""
    population = facts.population(area, span, bands)
    if not facts.covers(span[0]):
        return NOT_AVAILABLE, population, [NOT_AVAILABLE] * 4
    deaths = int(sum(counts.get((year, part), 0) for year in range(span[0], span[1] + 1) for part in AREAS[area]))
    return deaths, population, rate(facts, span, deaths, population, per)


def comparison(deaths, population, per, value, england):
    """Higher or lower only where England's value lies outside the limits, which are not rounded for this."""
    if england == NOT_AVAILABLE or value in (NOT_AVAILABLE, LOW):
        return NOT_AVAILABLE
    lower, upper = (limit * per / population for limit in count_limits(deaths))
    return "Higher than England" if england < lower else "Lower than England" if england > upper else "Similar to England"


def rates(facts):
    rows = []
    for words, (ages, bands, per, measure) in RATES_OF.items():
        counts = deaths_at(facts, ages)
        for years in (1, 3, 5):
            span = facts.span(years)
            england, source = england_value(facts, measure, span)
            for area in AREAS:
                deaths, population, (value, lower, upper, reliability) = rate_of(facts, counts, span, area, bands, per)
                rows.append({
                    "measure": words + (", one year" if years == 1 else f", {years} years pooled"), "area": area, "year": span_label(*span), "deaths": deaths,
                    "denominator": NOT_AVAILABLE if population is None else population, "per": "1,000 live births" if per == 1_000 else "100,000 children",
                    "rate": value, "lower": lower, "upper": upper, "reliability": reliability, "england": england,
                    "comparison": comparison(deaths, population, per, value, england), "england_source": source, "series": series(*span)})
    return rows
