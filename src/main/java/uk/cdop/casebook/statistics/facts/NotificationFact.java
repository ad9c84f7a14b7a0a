package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * One child whose death the office was notified of, resident here or elsewhere, placed by the date of notification.
 *
 * @param inScope false where the death was found to be outside what a panel reviews
 */
public record NotificationFact(
        CaseNumber number, ReportingArea area, LocalDate notifiedOn, LocalDate dateOfDeath, boolean inScope, Particulars.Times times, Home home) {}
