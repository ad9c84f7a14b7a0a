"""The groups that cases are told apart by: sections 2.3, 4.2 and 5.2 of the specification."""

import numpy as np
import pandas

AREAS = {
    "Dorset": ["DORSET"], "Bournemouth, Christchurch and Poole": ["BCP"], "Pan-Dorset": ["DORSET", "BCP"],
    "Somerset": ["SOMERSET"], "All areas": ["DORSET", "BCP", "SOMERSET"],
}
COMPLETE = ["completed", "actions_open", "closed"]
AGES = ["0 to 27 days", "28 to 364 days", "1 to 4 years", "5 to 9 years", "10 to 14 years", "15 to 17 years", "Age not known"]
CATEGORIES = [
    "Deliberately inflicted injury, abuse or neglect", "Suicide or deliberate self-inflicted harm",
    "Trauma and other external factors, including medical/surgical complications/error", "Malignancy", "Acute medical or surgical condition",
    "Chronic medical condition", "Chromosomal, genetic and congenital anomalies", "Perinatal/neonatal event", "Infection", "Sudden unexpected, unexplained death",
]
DOMAINS = {"A": "Characteristics of the child", "B": "Social environment", "C": "Physical environment", "D": "Service provision"}
NOT_KNOWN = "Not known"
MONTHS = ["April", "May", "June", "July", "August", "September", "October", "November", "December", "January", "February", "March"]
QUARTERS = ["April to June", "July to September", "October to December", "January to March"]
ETHNIC = {"Asian or Asian British": "HJKL", "Black or Black British": "MNP", "Mixed": "DEFG", "White": "ABC", "Other, Chinese among them": "RS"}
PLACES = {
    "Hospital: emergency department": ["emergency_department"],
    "Hospital: neonatal unit, delivery suite or birth centre": ["neonatal_unit", "delivery_suite_labour_ward", "midwife_led_unit_birth_centre"],
    "Hospital: intensive care": ["intensive_care_unit", "adult_icu"],
    "Hospital: ward or other": ["paediatric_ward", "hospital_other", "theatre", "other_hospital_ward_adult", "mental_health_inpatient"],
    "Home or other residence": ["home_normal_residence", "other_private_residence", "foster_home", "residential_care"],
    "Hospice": ["hospice"], "Public place or school": ["public_place", "school"], "Abroad": ["abroad"],
    "Other": ["ambulance_in_transit", "custody_yoi", "other"],
}
# Places of an event and of a death, by the two lists of the notification form.
EVENT_PLACES = {
    "Hospital": ["hospital", *(code for group, codes in PLACES.items() if group.startswith("Hospital") for code in codes)],
    "Home or other residence": ["home", "other_residence", *PLACES["Home or other residence"]], "Hospice": ["hospice"],
    "Road, rail or vehicle": ["road", "rail", "vehicle"], "Inland water, sea, coast or pool": ["inland_water", "sea_coast", "pool"],
    "Public place or school": ["park_playground", "sports_place", "public_building", "school_nursery", *PLACES["Public place or school"]],
    "Abroad": ["abroad"], "Other": ["workplace_farm", "custody", *PLACES["Other"]],
}
POST_MORTEMS = {
    "Coronial or forensic": ["coronial_standard", "coronial_paediatric", "forensic_home_office", "joint_forensic_paediatric"],
    "Hospital, consented": ["hospital_consented_full", "hospital_consented_limited"],
    "Imaging or external only": ["minimally_invasive_imaging", "external_only"], "None or declined": ["none", "declined"],
}
INQUESTS = ["Concluded", "Opened and not concluded", "None recorded"]
QUINTILES = ["Quintile 1, most deprived", "Quintile 2", "Quintile 3", "Quintile 4", "Quintile 5, least deprived"]
GESTATIONS = ["Under 24 weeks", "24 to 27 weeks", "28 to 31 weeks", "32 to 36 weeks", "37 weeks and over"]
WEIGHTS = ["Under 1,000 grams", "1,000 to 1,499 grams", "1,500 to 2,499 grams", "2,500 grams and over"]
SEXES = ["Female", "Male", "Indeterminate or not known"]
MULTIPLES = {"Single": ["singleton"], "Twin": ["twin"], "Triplet or higher": ["triplet", "higher"]}
INFANTS = AGES[:2]
NEWBORN = ["0 to 6 days", "7 to 27 days"]


def ages(born, died):
    """The age band, and whether it was a child; birthdays of 29 February fall on 1 March in common years."""
    days = (died - born).dt.days
    birthday_passed = died.dt.month * 100 + died.dt.day >= born.dt.month * 100 + born.dt.day
    years = died.dt.year - born.dt.year - ~birthday_passed
    unknown = days.isna() | (days < 0)
    bands = np.select([unknown, days < 28, years < 1, years < 5, years < 10, years < 15], [AGES[6], *AGES[:5]], AGES[5])
    return bands, unknown | (years < 18)


def grouped(codes, groups):
    return codes.map({code: group for group, members in groups.items() for code in members}).fillna(NOT_KNOWN)


def banded(numbers, edges, labels):
    return pandas.cut(numbers.astype(float), [-np.inf, *edges, np.inf], right=False, labels=labels).astype(object).fillna(NOT_KNOWN)


def with_groups(cases):
    """Every case with the groups that tables tell it apart by."""
    cases = cases.copy()
    cases["ethnic_code"] = cases.ethnic_category
    cases["sex"] = cases.sex.map({"F": "Female", "M": "Male"}).fillna(SEXES[2])
    cases["ethnic_group"] = grouped(cases.ethnic_category, ETHNIC)
    cases["place_code"] = cases.place_of_death
    elsewhere = cases.place_of_event.notna() & (cases.place_of_event != "same_as_death")
    cases["place_of_event"] = grouped(cases.place_of_event.where(elsewhere, cases.place_of_death), EVENT_PLACES)
    cases["place_of_death"] = grouped(cases.place_of_death, PLACES)
    cases["imd_quintile"] = ((cases.imd_decile.astype(float) + 1) // 2).map(dict(enumerate(QUINTILES, 1))).fillna(NOT_KNOWN)
    cases["month"] = cases.died.dt.month.map(dict(zip([4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3], MONTHS)))
    cases["gestation"] = banded(cases.gestation_weeks, [24, 28, 32, 37], GESTATIONS)
    cases["weight"] = banded(cases.birth_weight, [1000, 1500, 2500], WEIGHTS)
    cases["multiple"] = grouped(cases.multiple_birth, MULTIPLES)
    yes_no = {"Yes": ["yes"], "No": ["no"]}
    cases["joint_response"], cases["coroner"] = grouped(cases.joint_response, yes_no), grouped(cases.coroner, yes_no)
    cases["post_mortem"] = grouped(cases.post_mortem, POST_MORTEMS)
    cases["expected"] = grouped(cases.expected, {"Expected": ["expected"], "Unexpected": ["unexpected"]})
    return cases
