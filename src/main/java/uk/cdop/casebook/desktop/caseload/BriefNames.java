package uk.cdop.casebook.desktop.caseload;

import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.hold.HoldKind;

/** What the office says where room is short; the full names stand in the reading pane and on the case. */
final class BriefNames {

    private BriefNames() {}

    static String of(ReportingArea area) {
        return area == ReportingArea.BCP ? "BCP" : area.label();
    }

    static String of(CaseStage stage) {
        return switch (stage) {
            case AWAITING_CDRM -> "Awaiting CDRM";
            case CDRM_HELD -> "CDRM held";
            case TRANSFERRED_OUT -> "Transferred out";
            default -> stage.label();
        };
    }

    static String of(HoldKind kind) {
        return switch (kind) {
            case CRIMINAL -> "Criminal";
            case PSII -> "PSII";
            case MNSI -> "MNSI";
            case PMRT -> "PMRT";
            case CSPR -> "CSPR";
            case OTHER_STATUTORY -> "Other process";
            case SUDIC -> "SUDI/C";
            case DHR -> "Abuse review";
            case COMPLAINT -> "Complaint";
            case FAMILY_PAUSE -> "Family pause";
            case INQUEST, RAPID_REVIEW, MBRRACE, LEDER -> kind.label();
        };
    }
}
