"""Reviews by the date the panel completed them: T20 to T31, T35, T36 and T38."""

from collections import Counter

import pandas

from .deaths import BY as DEATHS_BY, england_value
from .figures import NOT_APPLICABLE, NOT_AVAILABLE, label, one_decimal, percent, percent_with_limits, rounded, span_label
from .groups import AREAS, CATEGORIES, DOMAINS, EVENT_PLACES, NOT_KNOWN
from .notified import delays, moment

BY = {"T22_Category": ("category", CATEGORIES, None)} | {
    sheet: DEATHS_BY[deaths] for sheet, deaths in {
        "T23_Mod_age": "T06_Deaths_age", "T24_Mod_sex": "T07_Deaths_sex", "T25_Mod_ethnicity": "T08_Deaths_ethnicity",
        "T26_Mod_IMD": "T09_Deaths_IMD"}.items()} | {
    "T27_Mod_place_event": ("place_of_event", [*EVENT_PLACES, NOT_KNOWN], "All places")}
BANDS = {"up_to_6_months": 6, "over_6_to_9_months": 9, "over_9_to_12_months": 12, "over_12_to_18_months": 18, "over_18_to_24_months": 24}

KNOWN_TO_CARE = ["early_help", "child_in_need", "child_protection_plan", "looked_after", "care_order", "special_guardianship", "adopted", "private_fostering", "asylum_uasc"]
NOW, EVER = "a_social_care_status_now", "a_social_care_status_ever"
EVENTS = {
    "Sudden unexpected death in infancy or childhood": "sudi_sudc", "Suicide or self-harm": "apparent_suicide", "Drowning": "drowning", "Road traffic": "road_traffic",
    "Fire or burns": "fire_burns", "Poisoning": "poisoning", "Asthma or anaphylaxis": "asthma_anaphylaxis", "Epilepsy": "epilepsy", "Diabetic ketoacidosis": "dka",
}


def findings(reviews, modifiable):
    shares = percent_with_limits(modifiable, reviews)
    return {"modifiable": int(modifiable), "modifiable_percent": shares[0], "lower": shares[1], "upper": shares[2]}


def by_area(facts):
    counts = facts.reviews.groupby(["reviewed_year", "area", "modifiability"]).size()
    panels = facts.meetings_year.value_counts()
    rows = []
    for year in facts.years():
        held = int(panels.get(year, 0))
        england, source = england_value(facts, "modifiable_percent", (year, year))
        for area, parts in AREAS.items():
            yes, no, unknown = (int(sum(counts.get((year, part, code), 0) for part in parts)) for code in ["MOD_YES", "MOD_NO", "MOD_INADEQUATE"])
            everyone, together = yes + no + unknown, area == "All areas"
            rows.append({
                "year": label(year), "area": area, "panels": held if together else NOT_APPLICABLE, "reviews": everyone, **findings(everyone, yes),
                "not_modifiable": no, "inadequate": unknown, "sufficient_percent": percent(yes, yes + no),
                "reviews_per_panel": one_decimal(everyone, held) if together and held else NOT_APPLICABLE, "england": england, "england_source": source})
    return rows


def by_year_of_death(facts, every_year):
    """Every year of which there is a review, or the year and four before it, whether there is one or not, and the earlier ones together."""
    counts = facts.of(facts.reviews, "reviewed", facts.year).died_year.value_counts().sort_index()
    if every_year:
        named = [(label(year), count) for year, count in counts.items()]
    else:
        named = [(label(facts.year - back), counts.get(facts.year - back, 0)) for back in range(5)]
        named.append(("Before " + label(facts.year - 4), counts[counts.index < facts.year - 4].sum()))
    return [{"year_of_death": words, "reviews": int(count), "reviews_percent": percent(count, counts.sum())}
            for words, count in [*named, ("All years of death", counts.sum())]]


def by_group(facts, sheet, span):
    column, groups, everything = BY[sheet]
    reviews = facts.of(facts.reviews, "reviewed", *span)
    counts = reviews.groupby(column).modifiable.agg(["size", "sum"]).reindex(groups, fill_value=0)
    named = [(group, counts["size"][group], counts["sum"][group]) for group in groups]
    if everything:
        named.append((everything, len(reviews), reviews.modifiable.sum()))
    rows = [{column: group, "reviews": int(count), "reviews_percent": percent(count, len(reviews)), **findings(count, yes)} for group, count, yes in named]
    if sheet == "T22_Category":
        for place, row in enumerate(rows, 1):
            row["england"], row["england_source"] = england_value(facts, f"modifiable_percent_category_{place}", span)
    return rows


def factors(facts, span):
    """Children with the factor, each once; the denominator is all reviews."""
    reviews = facts.of(facts.reviews, "reviewed", *span)
    named = facts.factors[(facts.factors.modifiable == "yes") & facts.factors.number.isin(reviews.number)]
    counts = named.drop_duplicates(["number", "domain", "code"]).groupby(["domain", "code"]).size()
    in_order = sorted(counts.items(), key=lambda one: (one[0][0], facts.words.place.get(("factor", one[0][1]), 10_000), one[0][1]))
    rows = [(DOMAINS[domain], facts.words.label("factor", code), count) for (domain, code), count in in_order]
    return [{"domain": domain, "factor": factor, "children": int(count), "children_percent": percent(count, len(reviews))}
            for domain, factor, count in [*rows, ("All domains", "All reviews completed", len(reviews))]]


def domains(facts):
    """The overall rating of the domain, or else the highest of its factors, by the scale in force for the version of the form."""
    reviews = facts.of(facts.reviews, "reviewed", facts.year)
    scale = dict(zip(reviews.number, facts.words.in_force("relevance", reviews.form_version)))
    highest = facts.factors.assign(relevance=facts.factors.relevance.astype(int)).groupby(["number", "domain"]).relevance.max().astype(str)
    score = facts.domains.set_index(["number", "domain"]).rating.combine_first(highest).to_dict()
    table = facts.words.table[facts.words.table.list == "relevance"]
    used = sorted(set(scale.values()) - {None}) or [table.valid_from.max()]
    rows = []
    for domain, words in DOMAINS.items():
        scores = Counter((scale[number], score.get((number, domain))) for number in reviews.number)
        rated = 0
        for since in used:
            for option in table[table.valid_from == since].itertuples():
                count = scores[since, option.code]
                rated += count
                day = pandas.Timestamp(since)
                rows.append((words, f"{option.code}: {option.label} (scale from {day.day} {day:%b %Y})", count))
        rows += [(words, "Not rated", len(reviews) - rated), (words, "All reviews", len(reviews))]
    return [{"domain": domain, "score": words, "reviews": count} for domain, words, count in rows]


def quartiles(days):
    """Median, lower and upper quartile by linear interpolation, type 7."""
    return [rounded(days.quantile(part)) for part in (0.5, 0.25, 0.75)] if len(days) else [NOT_APPLICABLE] * 3


def time_row(words, reviews):
    days = (reviews.reviewed - reviews.died).dt.days
    within = {months: int((reviews.reviewed <= reviews.died + pandas.DateOffset(months=months)).sum()) for months in BANDS.values()}
    row = {"group": words, "reviews": len(reviews)}
    before = 0
    for key, months in BANDS.items():
        row[key], before = within[months] - before, within[months]
    median, lower, upper = quartiles(days)
    some = len(days) > 0
    return row | {
        "over_24_months": len(reviews) - before, "median_days": median, "q1_days": lower, "q3_days": upper,
        "min_days": int(days.min()) if some else NOT_APPLICABLE, "max_days": int(days.max()) if some else NOT_APPLICABLE,
        "mean_days": one_decimal(days.sum(), len(days)) if some else NOT_APPLICABLE, "within_6_months": within[6], "within_6_months_percent": percent(within[6], len(reviews)),
        "within_12_months": within[12], "within_12_months_percent": percent(within[12], len(reviews))}


def timed(facts, year):
    """Those dated before the death are mistakes and left out."""
    reviews = facts.of(facts.reviews, "reviewed", year)
    return reviews[reviews.reviewed >= reviews.died]


def time_to_review(facts):
    reviews = timed(facts, facts.year)
    inquests = facts.waits[facts.waits.reason == "INQUEST"].groupby("number").begun.min()
    awaited = reviews.number.map(inquests) <= reviews.reviewed
    rows = [time_row("All reviews", reviews), time_row("Reviews that awaited an inquest", reviews[awaited]), time_row("Reviews that did not await an inquest", reviews[~awaited])]
    return rows + [time_row("Category: " + category, reviews[reviews.category == category]) for category in CATEGORIES]


def stages(facts):
    """All reviews, and apart those that waited for somebody else's process by the day of the panel: section 4.6. Rows of all reviews come first."""
    reviews = facts.of(facts.reviews, "reviewed", facts.year)
    begun = facts.waits[facts.waits.reason.isin(["INQUEST", "CRIMINAL", "PRACTICE_REVIEW"])].groupby("number").begun.min()
    waited = reviews.number.map(begun) <= reviews.reviewed
    parts = {"All reviews": reviews, "Reviews that waited for an inquest, criminal process or practice review": reviews[waited], "Reviews that waited for none of these": reviews[~waited]}
    return [{"group": words} | row for words, some in parts.items() for row in stages_of(facts, some)]


def stages_of(facts, reviews):
    first = facts.milestones.sort_values(["on", "at"]).drop_duplicates(["number", "kind"])
    notified = reviews[reviews.number.isin(facts.notifications.number)]
    rows = [stage("Notification", "24 hours", notified.died, notified.notified, delays(notified) == "Within 24 hours")]
    for words, kind in [("First meeting of the joint agency response", "JOINT_RESPONSE_MET"), ("Post-mortem report received", "POST_MORTEM_REPORT"),
                        ("Child death review meeting", "REVIEW_MEETING"), ("Inquest concluded", "INQUEST_CONCLUDED")]:
        met = reviews.merge(first[first.kind == kind], on="number", suffixes=("", "_stage"))
        if kind == "JOINT_RESPONSE_MET":
            rows.append(stage(words, "48 hours", met.died, met.on, met_in_time(met)))
        else:
            rows.append(stage(words, None, met.died, met.on, None))
    return [*rows, stage("Panel review", None, reviews.died, reviews.reviewed, None)]


def met_in_time(met):
    """48 hours that pass; an unknown time of death or of the meeting is the end of its day."""
    end = moment(met.on, met["at"].fillna("23:59"))
    return end <= moment(met.died, met.died_at.fillna("23:59")) + pandas.Timedelta(hours=48)


def stage(words, target, died, on, in_time):
    days = (on - died).dt.days
    kept = days >= 0
    days = days[kept]
    median, lower, upper = quartiles(days)
    within = int(in_time[kept].sum()) if target else NOT_AVAILABLE
    return {"stage": words, "target": target or NOT_AVAILABLE, "with_date": len(days), "median_days": median, "q1_days": lower, "q3_days": upper,
            "in_time": within, "in_time_percent": percent(within, len(days)) if target else NOT_AVAILABLE}


def said(facts, question, codes=None):
    """The cases of which a form says any of the codes, or anything at all."""
    answers = facts.answers[facts.answers.question == question]
    return set(answers.number if codes is None else answers.number[answers.code.isin(codes)])


def happened(facts, *kinds):
    return set(facts.milestones.number[facts.milestones.kind.isin(kinds)])


def with_signs(facts, signs, with_findings):
    reviews = facts.of(facts.reviews, "reviewed", facts.year)
    signs = [*((words, reviews[reviews.number.isin(numbers)]) for words, numbers in signs.items()), ("All reviews completed", reviews)]
    return [{"group": words, "reviews": len(some), "reviews_percent": percent(len(some), len(reviews)),
             **(findings(len(some), some.modifiable.sum()) if with_findings else {})} for words, some in signs]


def social_care(facts):
    return with_signs(facts, {
        "Known to social care at death": said(facts, NOW, KNOWN_TO_CARE), "Known to social care at any time": said(facts, EVER, KNOWN_TO_CARE),
        "Child protection plan at death": said(facts, NOW, ["child_protection_plan"]),
        "Looked after or under a care order at death": said(facts, NOW, ["looked_after", "care_order"]),
        "Asylum seeking or unaccompanied at death": said(facts, NOW, ["asylum_uasc"]),
        "Child safeguarding practice review": happened(facts, "PRACTICE_REVIEW"),
        "Not known to social care, as a form says": said(facts, NOW, ["none"]),
        "No form says": set(facts.cases.number) - said(facts, NOW)}, True)


def family(facts):
    asked = happened(facts, "FAMILY_ASKED") | said(facts, "d_family_questions", ["said"])
    done = [happened(facts, kind) for kind in ("KEY_WORKER_NAMED", "FEEDBACK_LETTER", "FEEDBACK_GIVEN")]
    return with_signs(facts, {
        "Key worker named for the family": done[0], "Questions or views of the family recorded": asked, "Letter to the family after the panel": done[1],
        "Feedback given to the family in any way": done[2], "Nothing of these recorded": set(facts.cases.number) - asked.union(*done)}, False)


def themes(facts, span, by_year):
    found = {CATEGORIES[9]: "Sudden unexpected death in infancy or childhood", CATEGORIES[1]: "Suicide or self-harm"}
    belonging = {words: said(facts, "event_types", [code]) for words, code in EVENTS.items()}
    for category, words in found.items():
        belonging[words] |= set(facts.reviews.number[facts.reviews.category == category])
    belonging["Learning disability"] = said(facts, "learning_disability_known", ["yes"]) | said(facts, "a_disability", ["learning"])
    belonging["Parents related to each other"] = said(facts, "b_consanguinity", ["first_cousins", "closer", "second_cousins_other"])
    spans = [(year, year) for year in facts.years() if year >= span[0]] if by_year else [span]
    return [{"theme": words, "year": span_label(*one), "deaths": int(facts.of(facts.deaths, "died", *one).number.isin(numbers).sum()),
             "reviews": int(facts.of(facts.reviews, "reviewed", *one).number.isin(numbers).sum())} for words, numbers in belonging.items() for one in spans]
