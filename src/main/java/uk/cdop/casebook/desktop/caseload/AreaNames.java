package uk.cdop.casebook.desktop.caseload;

import uk.cdop.casebook.casework.area.ReportingArea;

/** The areas as the office calls them where room is short; the full name stands in the tooltip and on the case. */
final class AreaNames {

    private AreaNames() {}

    static String brief(ReportingArea area) {
        return area == ReportingArea.BCP ? "BCP" : area.label();
    }
}
