package uk.cdop.casebook.office.door;

import java.util.List;

/** The rows asked for, how many cases match, and how many there are: "41 of 486". */
public record CaseList(List<CaseRow> rows, int matching, int total) {

    public CaseList {
        rows = List.copyOf(rows);
    }
}
