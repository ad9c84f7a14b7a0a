"""What an analyst without CDOP Casebook would run: counts a year's tables from the exported facts with pandas and writes them with openpyxl.

    python3 annual_tables.py FACTS-FOLDER TABLES.json OUT-FOLDER

FACTS-FOLDER has the facts as CSV files, one line for each case, change of stage, factor and so on. Every table of the panel's own
edition is counted from them here, by the definitions of the specification and not by the program's code, but for those of GIVEN, which
list or judge what others said: they stand in TABLES.json with all their cells. TABLES.json also names the sheets and columns, so that
both sides write the same ones, and for the editions that leave the panel the rows that each has and the positions that it withholds:
withholding, and the rounding of the NHS-style edition, are not part of this work, nor are checks, wording, .ods, .csv or metadata.
Both packages are Debian's (python3-pandas, python3-openpyxl). A test compares every cell with the program's.
"""

import json
import pathlib
import sys
from collections import defaultdict

import pandas
from openpyxl import Workbook
from openpyxl.styles import Font

from recount import caseload, deaths, notified, office, overview, reviews
from recount.facts import Facts

# Lists of figures from elsewhere, of answers that NCMD needs, of what was published before, and of what was withheld.
GIVEN = ["T41_Denominators", "T42_Comparators", "T51_Completeness", "T52_Revisions", "T53_Disclosure_log"]
QUALITY = "Data_quality"
OF_THE_YEAR = {
    "T01_Headlines": overview.headlines, "T02_Notifications": notified.notifications, "T03_Caseload": caseload.balance, "T04_Out_of_area": notified.out_of_area,
    "T05_Notif_delay": notified.delay, "T08_Deaths_ethnicity_full": deaths.ethnic_categories, "T20_Reviews": reviews.by_area,
    "T29_Domains": reviews.domains, "T30_Time_to_review": reviews.time_to_review,
    "T31_Stages": reviews.stages, "T32_Open_cases": caseload.open_by_wait, "T33_Panels": office.meetings, "T34_Attendance": office.attendance,
    "T35_Social_care": reviews.social_care, "T38_Family": reviews.family, "T40_Rates": notified.rates,
    "T43_Trends": overview.trends, "T50_NCMD_reconciliation": office.reconciliation,
}
OF_YEARS = {
    "T06_Deaths_two_ages": deaths.two_ages, "T11_Deaths_month": deaths.months, "T13_JAR_coroner": deaths.inquiries, "T28_Factors": reviews.factors,
} | {sheet: lambda facts, span, sheet=sheet: deaths.by_group(facts, sheet, span) for sheet in deaths.BY} | {
    sheet: lambda facts, span, sheet=sheet: reviews.by_group(facts, sheet, span) for sheet in reviews.BY}

# Every year of death, the newborn in two bands, themes year by year and the factor that an action answers for the panel alone; groups, pooled years and domains for others.
BY_EDITION = {
    "T12_Infants": deaths.infants,
    "T21_Reviews_death_year": lambda facts, span, restricted: reviews.by_year_of_death(facts, restricted), "T36_Themes": reviews.themes,
    "T37_Recommendations": lambda facts, span, restricted: office.recommendations(facts, not restricted),
}


def span_of(period):
    """The years that a period such as 2019/20 to 2023/24 begins and ends with."""
    years = [int(one[:4]) for one in period.split(" to ")]
    return years[0], years[-1]


class Counts:
    """Each table is counted once, whichever editions it stands in."""

    def __init__(self, facts):
        self.facts, self.done = facts, {}

    def of(self, sheet, period, restricted):
        key = sheet, period, restricted and sheet in BY_EDITION
        if key not in self.done:
            self.done[key] = self.count(sheet, span_of(period), restricted)
        return self.done[key]

    def count(self, sheet, span, restricted):
        if sheet in OF_THE_YEAR:
            return OF_THE_YEAR[sheet](self.facts)
        if sheet in BY_EDITION:
            return BY_EDITION[sheet](self.facts, span, restricted)
        if sheet.endswith("_pooled"):
            return deaths.pooled(self.facts, lambda years: self.count(sheet.removesuffix("_pooled"), years, restricted))
        return OF_YEARS[sheet](self.facts, span)


def rows_of(table, counts, restricted):
    """The rows as they are printed; of an edition that leaves the panel those it has, without what it withholds."""
    columns = [column["key"] for column in table["columns"]]
    counted = counts.of(table["id"], table["period"], restricted)
    if restricted:
        return counted
    found, width = defaultdict(list), len(table["keys"][0]) if table["keys"] else 0
    for row in counted:
        found[tuple(row[column] for column in columns[:width])].append(dict(row))
    unknown = [key for key in table["keys"] if tuple(key) not in found]
    if unknown:
        raise LookupError(f"{table['id']} has rows that are not counted here: {unknown}")
    rows = [found[tuple(key)].pop(0) for key in table["keys"]]
    for place, column, shown in table["withheld"]:
        rows[place][columns[column]] = shown
    return rows


def tables_of(edition, counts):
    """Every table of the edition with its head, in order."""
    restricted = edition["edition"] == "restricted"
    tables = {}
    for table in edition["tables"]:
        if table["id"] in GIVEN:
            columns = [column["key"] for column in table["columns"]]
            tables[table["id"]] = table, [dict(zip(columns, row)) for row in table["given"]]
        elif table["id"] != QUALITY:
            tables[table["id"]] = table, rows_of(table, counts, restricted)
    quality = next(table for table in edition["tables"] if table["id"] == QUALITY)
    return {QUALITY: (quality, overview.data_quality(counts.facts, tables, restricted))} | tables


def write(tables, path):
    book = Workbook()
    book.remove(book.active)
    for sheet_id, (table, rows) in tables.items():
        sheet = book.create_sheet(sheet_id)
        sheet.append([table["title"]])
        sheet["A1"].font = Font(name="Arial", size=16, bold=True)
        sheet.append([column["label"] for column in table["columns"]])
        for cell in sheet[2]:
            cell.font = Font(name="Arial", size=12, bold=True)
        for row in rows:
            sheet.append([row[column["key"]] for column in table["columns"]])
    book.save(path)


def main(folder, tables_file, out):
    wanted = json.loads(pathlib.Path(tables_file).read_text(encoding="utf-8"))
    facts = Facts(folder, wanted["year"], pandas.Timestamp(wanted["as_at"]))
    counts = Counts(facts)
    for edition in wanted["editions"]:
        tables = tables_of(edition, counts)
        write(tables, pathlib.Path(out) / (edition["edition"] + ".xlsx"))
        print(edition["edition"], *(sheet for sheet in tables if sheet not in GIVEN))


if __name__ == "__main__":
    main(*sys.argv[1:])
