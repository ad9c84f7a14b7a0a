"""What is put together from several counts: T01, T43 and the sheet on the quality of the data."""

import pandas

from . import caseload, deaths, notified, reviews
from .deaths import england_value
from .facts import series
from .figures import CONFIDENTIAL, LOW, NOT_APPLICABLE, NOT_AVAILABLE, label, one_decimal, percent, percent_with_limits, rounded

BREAK = ("The joint panel began in July 2019, so 2019/20 is a year of two arrangements: it, and years pooled with it, are not comparable with later ones.")
NOT_KNOWN = {
    "T06_Deaths_age": "Deaths whose age at death is not known", "T07_Deaths_sex": "Deaths whose sex is not known",
    "T08_Deaths_ethnicity": "Deaths whose ethnic group is not known", "T09_Deaths_IMD": "Deaths whose deprivation of the small area of home is not known",
    "T10_Deaths_place": "Deaths whose place of death is not known", "T23_Mod_age": "Reviews of deaths whose age at death is not known",
    "T24_Mod_sex": "Reviews of deaths whose sex is not known", "T25_Mod_ethnicity": "Reviews of deaths whose ethnic group is not known",
    "T26_Mod_IMD": "Reviews of deaths whose deprivation of the small area of home is not known", "T27_Mod_place_event": "Reviews of deaths whose place of the event is not known",
}


def of_year(facts, year):
    """The counts that are read first, of one year."""
    told = facts.of(facts.notifications, "notified", year)
    done = facts.of(facts.reviews, "reviewed", year)
    return {
        "notified": int(told.resident.sum()), "elsewhere": int((~told.resident).sum()), "handled": len(told), "died": len(facts.of(facts.deaths, "died", year)), "reviewed": len(done),
        "modifiable": int(done.modifiable.sum()), "panels": int((facts.meetings_year == year).sum()),
        "open": len(caseload.open_at(facts, pandas.Timestamp(year + 1, 3, 31)))}


def median_days(facts, year):
    done = reviews.timed(facts, year)
    return (done.reviewed - done.died).dt.days.median()


def headlines(facts):
    this, last, before = (of_year(facts, facts.year - back) for back in range(3))
    reached, three = facts.covers(facts.year - 1), facts.covers(facts.year - 2)
    rows = []

    def row(words, unit, basis, now, then, change, mean, measure=None):
        england, source = england_value(facts, measure, (facts.year, facts.year))
        rows.append({"measure": words, "unit": unit, "basis": basis, "this_year": now, "last_year": then if reached else NOT_AVAILABLE,
                     "change": change if reached else NOT_AVAILABLE, "three_year_mean": mean, "england": england, "england_source": source})

    def counted(words, basis, key, measure=None):
        mean = one_decimal(this[key] + last[key] + before[key], 3) if three else NOT_AVAILABLE
        row(words, "number", basis, this[key], last[key], this[key] - last[key], mean, measure)

    counted("Notifications of deaths of resident children", "Date notified", "notified")
    counted("Notifications of children resident elsewhere (out of area)", "Date notified", "elsewhere")
    counted("Notifications handled, of residents and out of area", "Date notified", "handled")
    counted("Deaths of resident children", "Date of death", "died", "deaths")
    counted("Reviews completed", "Date review completed", "reviewed", "reviews")
    counted("Reviews with modifiable factors identified", "Date review completed", "modifiable")
    yes, done, then, earlier = this["modifiable"], this["reviewed"], last["modifiable"], last["reviewed"]
    row("Reviews with modifiable factors identified, of all reviews", "percent", "Date review completed", percent(yes, done), percent(then, earlier),
        one_decimal(100 * (yes * earlier - then * done), done * earlier) if done and earlier else NOT_APPLICABLE,
        percent(yes + then + before["modifiable"], done + earlier + before["reviewed"]) if three else NOT_AVAILABLE, "modifiable_percent")
    counted("Panel meetings", "Date of meeting", "panels")
    counted("Reviews open at the end of the year", "End of year, or as-at date if earlier", "open")
    now, then = median_days(facts, facts.year), median_days(facts, facts.year - 1)
    days = [NOT_APPLICABLE if pandas.isna(one) else rounded(one) for one in (now, then, now - then)]
    row("Median time from death to review", "days", "Date review completed", *days, NOT_APPLICABLE, "median_days")
    return rows


def trends(facts):
    named = {"child_death_rate": "Deaths at 0 to 17 years", "infant_mortality": "Deaths under 1 year"}
    counts = {measure: notified.deaths_at(facts, notified.RATES_OF[words][0]) for measure, words in named.items()}
    rows = []
    for year in range(facts.year - 9, facts.year + 1):
        row = {"year": label(year)}
        if facts.covers(year):
            found = of_year(facts, year)
            shares = percent_with_limits(found["modifiable"], found["reviewed"])
            days = median_days(facts, year)
            row |= {"notifications": found["notified"], "reviews": found["reviewed"], "modifiable": found["modifiable"], "modifiable_percent": shares[0], "lower": shares[1],
                    "upper": shares[2], "median_days": NOT_APPLICABLE if pandas.isna(days) else rounded(days), "open": found["open"]}
        else:
            row |= dict.fromkeys(["notifications", "reviews", "modifiable", "modifiable_percent", "lower", "upper", "median_days", "open"], NOT_AVAILABLE)
        for measure, of, bands, per in [
                ("child_death_rate", "child_deaths", deaths.CHILDREN, 100_000), ("infant_mortality", "infant_deaths", deaths.BIRTHS, 1_000)]:
            row[of], _, figures = notified.rate_of(facts, counts[measure], (year - 2, year), "All areas", bands, per)
            given = [LOW] * 3 if figures[3] == LOW else figures[:3]
            row |= dict(zip([measure, measure + "_lower", measure + "_upper"], given))
        rows.append(row | {"series": series(year, year)})
    return rows


def left_out(facts, tables):
    """Reviews of T20 that T30 cannot count a time of; withheld where either number is."""
    (_, reviewed), (head, times) = tables["T20_Reviews"], tables["T30_Time_to_review"]
    all_reviews = next(row["reviews"] for row in reviewed if row["year"] == label(facts.year) and row["area"] == "All areas")
    timed = next(row["reviews"] for row in times if row["group"] == "All reviews")
    return {"measure": "Reviews dated before the death, which are left out of the times to review",
            "value": CONFIDENTIAL if CONFIDENTIAL in (all_reviews, timed) else int(all_reviews) - int(timed),
            "comment": f"T20_Reviews less T30_Time_to_review, {head['period']}, {head['basis'].lower()}"}


def missing_answers(head, fields):
    """All of them where none is withheld, and each question that lacks some."""
    comment = f"T51_Completeness, {head['period']}, {head['basis'].lower()}"
    missing = [row["missing"] for row in fields]
    together = CONFIDENTIAL if CONFIDENTIAL in missing else sum(missing)
    return [{"measure": "Answers that NCMD needs and that are missing, all questions", "value": together, "comment": comment},
            *({"measure": f"Answers missing: {row['form']}, {row['field']}", "value": row["missing"], "comment": comment} for row in fields if row["missing"] != 0)]


def exceptions(facts, restricted):
    """A number that stands in no other sheet, so that outside the panel it is only said whether there are any."""
    return {"measure": "Exceptions to the checks of records that a person has accepted", "value": facts.accepted if restricted or not facts.accepted else CONFIDENTIAL,
            "comment": "As accepted by the day of the facts; the checks give each with its reason to the panel"}


def data_quality(facts, tables, restricted):
    """Each value as another sheet of the edition has it; the sheets with their heads, in the order of the edition."""
    rows = []

    def copied(sheet, words, column, measure):
        head, found = tables[sheet]
        for row in found:
            if words in row.values():
                rows.append({"measure": measure, "value": row[column], "comment": f"{sheet}, {head['period']}, {head['basis'].lower()}"})

    for sheet, measure in NOT_KNOWN.items():
        if sheet in tables:
            column, groups, _ = deaths.BY[sheet] if sheet in deaths.BY else reviews.BY[sheet]
            copied(sheet, groups[-1], "deaths" if sheet in deaths.BY else "reviews", measure)
    if "T05_Notif_delay" in tables:
        for band in [*notified.DELAYS[2:], "Not known"]:
            copied("T05_Notif_delay", band, "notifications", "Notifications after the death: " + band.lower())
    if "T03_Caseload" in tables:
        copied("T03_Caseload", "All areas", "out_of_scope", "Cases found out of scope in the year, which are counted in no table of deaths")
    if "T20_Reviews" in tables and "T30_Time_to_review" in tables:
        rows.append(left_out(facts, tables))
    if "T51_Completeness" in tables:
        rows += missing_answers(*tables["T51_Completeness"])
    rows.append(exceptions(facts, restricted))
    if "T52_Revisions" in tables:
        rows.append({"measure": "Figures published before that are revised here", "value": len(tables["T52_Revisions"][1]), "comment": "T52_Revisions gives each with its reason"})
    if facts.said_whole:
        held = f"{label(facts.said_whole[0])}, as the panel says. Earlier years are not available, whatever single cases of theirs are held."
    else:
        held = f"{label(facts.oldest_year)}, the year of the oldest record. The panel has not said whether every case of it is held."
    rows.append({"measure": "First year of which every case is held", "value": NOT_APPLICABLE, "comment": held})
    return [*rows, {"measure": "Break in series, 2019/20", "value": NOT_APPLICABLE, "comment": BREAK}]
