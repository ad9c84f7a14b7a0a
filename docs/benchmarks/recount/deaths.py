"""Deaths of resident children by date of death: T06 to T13, single years and pooled."""

import numpy as np
import pandas

from .facts import series
from .figures import LOW, NOT_APPLICABLE, NOT_AVAILABLE, percent, rate_with_limits, span_label
from .groups import (
    AGES, ETHNIC, GESTATIONS, INFANTS, INQUESTS, MONTHS, MULTIPLES, NEWBORN, NOT_KNOWN, PLACES, POST_MORTEMS, QUARTERS, QUINTILES, SEXES, WEIGHTS)

CHILDREN = ["under_1", "1_to_4", "5_to_9", "10_to_14", "15_to_17"]
BIRTHS = ["live_births"]
# Whom the deaths of a group are divided by, and England's rate of the same group. Section 4.8.
RATES = {
    "age": dict(zip(AGES, [(BIRTHS, "neonatal_mortality"), (BIRTHS, "post_neonatal_mortality"), *(([band], "rate_" + band) for band in CHILDREN[1:])])),
    "sex": {"Female": (["female"], "rate_female"), "Male": (["male"], "rate_male")},
    "ethnic_group": dict(zip(ETHNIC, [(["asian"], "rate_asian"), (["black"], "rate_black"), (["mixed"], "rate_mixed"), (["white"], "rate_white"), (["other_ethnic"], "rate_other_ethnic")])),
    "imd_quintile": dict(zip(QUINTILES, [(["imd_1"], "rate_most_deprived"), (["imd_2"], "rate_imd_2"), (["imd_3"], "rate_imd_3"), (["imd_4"], "rate_imd_4"), (["imd_5"], "rate_least_deprived")])),
}
# The sheets of deaths by one characteristic: its column, its groups in order and what all of them are called.
BY = {
    "T06_Deaths_age": ("age", AGES, "All ages"),
    "T07_Deaths_sex": ("sex", SEXES, "All"),
    "T08_Deaths_ethnicity": ("ethnic_group", [*ETHNIC, NOT_KNOWN], "All ethnic groups"),
    "T09_Deaths_IMD": ("imd_quintile", [*QUINTILES, NOT_KNOWN], "All quintiles"),
    "T10_Deaths_place": ("place_of_death", [*PLACES, NOT_KNOWN], "All places"),
}


def rate(facts, span, deaths, population, per):
    """Rate, limits and reliability: none without a population or for part of a year, none on fewer than 3 deaths."""
    ended = facts.as_at >= pandas.Timestamp(span[1] + 1, 3, 31)
    if population is None or not ended:
        return [NOT_AVAILABLE] * 4
    reliability = LOW if deaths < 20 else "On 20 deaths or more"
    return [*([LOW] * 3 if deaths < 3 else rate_with_limits(deaths, population, per)), reliability]


def england_value(facts, measure, span):
    held = facts.england(measure, span_label(*span)) if measure else None
    return (number(held["value"]), held["source"]) if held else (NOT_AVAILABLE, NOT_AVAILABLE)


def number(text):
    return float(text) if "." in text else int(text)


def rates_of_group(facts, span, deaths, bands, measure):
    births = bands == BIRTHS
    population = facts.population("All areas", span, bands) if bands else None
    children = facts.population("All areas", span, CHILDREN)
    share = NOT_APPLICABLE if births else percent(population, children) if population and children else NOT_AVAILABLE
    value, lower, upper, reliability = rate(facts, span, deaths, population, 1_000 if births else 100_000)
    england, source = england_value(facts, measure, span)
    return {
        "population": NOT_AVAILABLE if population is None else population, "population_percent": share,
        "rate_per": "1,000 live births" if births else "100,000 children", "rate": value, "rate_lower": lower, "rate_upper": upper,
        "reliability": reliability, "england": england, "england_source": source,
    }


def by_group(facts, sheet, span):
    column, groups, everything = BY[sheet]
    deaths = facts.of(facts.deaths, "died", *span)[column].value_counts().reindex(groups, fill_value=0)
    rows = []
    for group, count in [*deaths.items(), (everything, deaths.sum())]:
        row = {column: group, "deaths": int(count), "deaths_percent": percent(count, deaths.sum())}
        if column in RATES:
            bands, measure = (CHILDREN, "child_death_rate") if group == everything else RATES[column].get(group, (None, None))
            row |= rates_of_group(facts, span, int(count), bands, measure)
        rows.append(row)
    return rows


def two_ages(facts, span):
    deaths = facts.of(facts.deaths, "died", *span).age.value_counts().reindex(AGES, fill_value=0)
    counts = {"Under 1 year": deaths[:2].sum(), "1 to 17 years": deaths[2:6].sum(), AGES[6]: deaths[6], "All ages": deaths.sum()}
    return [{"two_ages": group, "deaths": int(count), "deaths_percent": percent(count, deaths.sum())} for group, count in counts.items()]


def pooled(facts, count):
    """Three and five years counted together; of a span that the records do not reach back to there is no figure, and nothing said of one."""
    rows = []
    for years in (3, 5):
        span = facts.span(years)
        for row in count(span):
            if not facts.covers(span[0]):
                figures = list(row)[list(row).index("deaths" if "deaths" in row else "reviews"):]
                row = row | {key: NOT_AVAILABLE for key in figures if key != "rate_per"}
            rows.append({"year": span_label(*span), **row, "series": series(*span)})
    return rows


def ethnic_categories(facts):
    asked = [(option.code, option.label) for option in facts.words.options("ethnic_category").itertuples() if any(option.code in codes for codes in ETHNIC.values())]
    group_of = {code: group for group, codes in ETHNIC.items() for code in codes}
    known = [code for code, _ in asked]
    counts = []
    for span in (facts.span(1), facts.span(5)):
        codes = facts.of(facts.deaths, "died", *span).ethnic_code
        counts.append(codes.where(codes.isin(known), NOT_KNOWN).value_counts().reindex([*known, NOT_KNOWN], fill_value=0))
    single, five = counts
    covered = facts.covers(facts.span(5)[0])
    named = [*((group_of[code], words, single[code], five[code]) for code, words in asked), (NOT_KNOWN, NOT_KNOWN, single[NOT_KNOWN], five[NOT_KNOWN]),
             ("All ethnic groups", "All ethnic categories", single.sum(), five.sum())]
    return [{"ethnic_group": group, "ethnic_category": words, "deaths": int(one), "deaths_percent": percent(one, single.sum()),
             "deaths_pooled": int(of_five) if covered else NOT_AVAILABLE} for group, words, one, of_five in named]


def several(deaths, everything, parts):
    """The same deaths told apart in several ways, one under the other; all of them may be called otherwise in each."""
    rows = []
    for heading, column, groups, *named in parts:
        counts = deaths[column].value_counts().reindex(groups, fill_value=0)
        rows += [{"characteristic": heading, "group": group, "deaths": int(count), "deaths_percent": percent(count, len(deaths))} for group, count in counts.items()]
        rows.append({"characteristic": heading, "group": (named or [everything])[0], "deaths": len(deaths), "deaths_percent": percent(len(deaths), len(deaths))})
    return rows


def months(facts, span):
    """Quarters of the financial year: Q1 April to June. Section 4.1."""
    deaths = facts.of(facts.deaths, "died", *span)
    deaths = deaths.assign(quarter=((deaths.died.dt.month - 4) % 12 // 3).map(dict(enumerate(QUARTERS))))
    return several(deaths, "", [("Month of death", "month", MONTHS, "All months"), ("Quarter of death", "quarter", QUARTERS, "All quarters")])


def infants(facts, span, restricted):
    """The two bands of the newborn, section 4.2, are for the panel alone."""
    deaths = facts.of(facts.deaths, "died", *span)
    deaths = deaths[deaths.age.isin(INFANTS)]
    days = (deaths.died - deaths.born).dt.days
    deaths = deaths.assign(newborn=np.select([days < 7, days < 28], NEWBORN, INFANTS[1]))
    bands = [("Age at death, newborn in two bands", "newborn", [*NEWBORN, INFANTS[1]])] if restricted else []
    rows = several(deaths, "All infants", [
        ("Age at death", "age", INFANTS), *bands, ("Gestation", "gestation", [*GESTATIONS, NOT_KNOWN]), ("Birth weight", "weight", [*WEIGHTS, NOT_KNOWN]),
        ("Multiple birth", "multiple", [*MULTIPLES, NOT_KNOWN])])
    rows = [row | dict.fromkeys(["births", "rate", "rate_lower", "rate_upper", "reliability", "england", "england_source"], NOT_APPLICABLE) for row in rows]
    newborn = deaths[deaths.age == INFANTS[0]]
    births = facts.population("All areas", span, BIRTHS)
    for words, count, measure in [
            ("Infant mortality: under 1 year", len(deaths), "infant_mortality"),
            ("Neonatal mortality: under 28 days, any gestation", len(newborn), "neonatal_mortality"),
            ("Neonatal mortality: under 28 days, 24 weeks and over", int((newborn.gestation_weeks.astype(float) >= 24).sum()), "neonatal_mortality_24_weeks")]:
        value, lower, upper, reliability = rate(facts, span, count, births, 1_000)
        england, source = england_value(facts, measure, span)
        rows.append({
            "characteristic": "Mortality", "group": words, "deaths": count, "deaths_percent": percent(count, len(deaths)),
            "births": NOT_AVAILABLE if births is None else births, "rate": value, "rate_lower": lower, "rate_upper": upper, "reliability": reliability,
            "england": england, "england_source": source})
    return rows


def inquiries(facts, span):
    """An inquest stands where the record of the case had come by the as-at day."""
    answers = ["Yes", "No", NOT_KNOWN]
    deaths = facts.of(facts.deaths, "died", *span)
    opened, concluded = (deaths.number.isin(facts.milestones.number[facts.milestones.kind == kind]) for kind in ("INQUEST_OPENED", "INQUEST_CONCLUDED"))
    deaths = deaths.assign(inquest=np.select([concluded, opened], INQUESTS[:2], INQUESTS[2]))
    return several(deaths, "All deaths", [
        ("Joint agency response held", "joint_response", answers), ("Referred to the coroner", "coroner", answers),
        ("Post-mortem planned", "post_mortem", [*POST_MORTEMS, NOT_KNOWN]), ("Inquest", "inquest", INQUESTS),
        ("Expectation as recorded", "expected", ["Expected", "Unexpected", NOT_KNOWN])])
