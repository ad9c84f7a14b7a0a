package uk.cdop.casebook.casework.area;

import uk.cdop.casebook.forms.answer.Answer;

/**
 * Where the child was normally resident at death: the council as it then was, the area figures are given for, and the
 * home CDOP of a child from elsewhere. The duty to review follows residence (Children Act 2004 section 16M).
 */
public record Residence(String areaCode, ReportingArea reportingArea, Answer<String> homeCdop) {

    public boolean isOutOfArea() {
        return !reportingArea.isResident();
    }
}
