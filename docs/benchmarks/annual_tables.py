"""What an analyst without CDOP Casebook would run: reads the cases with pandas, counts the tables, writes the sheets with openpyxl.

    python3 annual_tables.py CASES.csv TABLES.json OUT-FOLDER YEAR

CASES.csv has one line for each case. TABLES.json has each edition's tables as they are to look; they give the sheets, the
columns and the words of the cells, so that both sides write the same cells. It is the kinder side of the race: nothing is
withheld, no wording, no check, no .ods, .csv or metadata is made here. Both packages are Debian's (python3-pandas,
python3-openpyxl).
"""

import json
import pathlib
import sys

import pandas
from openpyxl import Workbook
from openpyxl.styles import Font

AREAS = {
    "Dorset": ["DORSET"], "Bournemouth, Christchurch and Poole": ["BCP"], "Pan-Dorset": ["DORSET", "BCP"],
    "Somerset": ["SOMERSET"], "All areas": ["DORSET", "BCP", "SOMERSET"], "Out of area": ["OUT_OF_AREA"],
}
DAYS = ["died", "born", "notified", "reviewed"]
GROUPS = ["age", "sex", "ethnic", "place", "month"]


def financial_year(days):
    return days.dt.year - (days.dt.month < 4)


def age_band(cases):
    days = (cases.died - cases.born).dt.days
    return pandas.cut(days, [-1, 27, 364, 1826, 3652, 5478, 6574], labels=["0-27 d", "28-364 d", "1-4", "5-9", "10-14", "15-17"])


def read(path):
    cases = pandas.read_csv(path, dtype=str)
    for day in DAYS:
        cases[day] = pandas.to_datetime(cases[day], format="%Y-%m-%d")
        cases[day + "_year"] = financial_year(cases[day])
    cases["age"] = age_band(cases)
    cases["month"] = cases.died.dt.month
    cases["days"] = (cases.reviewed - cases.died).dt.days
    cases["delay"] = (cases.notified - cases.died).dt.days
    return cases


def counted(cases, year):
    """Notifications, deaths, reviews, caseload and times, each by its own date."""
    counts = {}
    for area, codes in AREAS.items():
        here = cases[cases.area.isin(codes)]
        for day in ["notified", "died", "reviewed"]:
            counts[area, day] = here.groupby(day + "_year").size()
        counts[area, "findings"] = here.groupby(["reviewed_year", "modifiability"]).size()
        for when in (year, year + 1):
            first = pandas.Timestamp(when, 4, 1)
            counts[area, "open", when] = int(((here.notified < first) & ~(here.reviewed < first)).sum())
        for span in (1, 3, 5, 10):
            died = here[here.died_year.between(year - span + 1, year)]
            reviewed = here[here.reviewed_year.between(year - span + 1, year)]
            for group in GROUPS:
                counts[area, "deaths by", group, span] = died.groupby(group, dropna=False).size()
                counts[area, "reviews by", group, span] = reviewed.groupby([group, "modifiability"], dropna=False).size()
            counts[area, "reviews by category", span] = reviewed.groupby(["category", "modifiability"]).size()
    residents = cases[cases.area != "OUT_OF_AREA"]
    reviews = residents[residents.reviewed_year == year]
    counts["time"] = reviews.days.quantile([0, 0.25, 0.5, 0.75, 1]), reviews.days.mean()
    counts["time by year"] = residents.groupby("reviewed_year").days.median()
    counts["death years"] = reviews.groupby("died_year").size()
    counts["delay"] = pandas.cut(residents[residents.notified_year == year].delay, [-1, 0, 1, 2, 7, 28, 10_000]).value_counts()
    return counts


def write(edition, path):
    book = Workbook()
    book.remove(book.active)
    for table in edition["tables"]:
        sheet = book.create_sheet(table["id"])
        sheet.append([table["title"]])
        sheet["A1"].font = Font(name="Arial", size=16, bold=True)
        sheet.append([column["label"] for column in table["columns"]])
        for cell in sheet[2]:
            cell.font = Font(name="Arial", size=12, bold=True)
        for row in table["rows"]:
            sheet.append([row.get(column["key"]) for column in table["columns"]])
    book.save(path)


def main(cases_file, tables_file, folder, year):
    counts = counted(read(cases_file), int(year))
    for edition in json.loads(pathlib.Path(tables_file).read_text()):
        write(edition, pathlib.Path(folder) / (edition["edition"] + ".xlsx"))
    print("counted", len(counts))


if __name__ == "__main__":
    main(*sys.argv[1:])
