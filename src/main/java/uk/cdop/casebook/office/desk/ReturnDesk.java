package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.ncmdreturn.ConfirmReturn;
import uk.cdop.casebook.office.ncmdreturn.CountAnswers;
import uk.cdop.casebook.office.ncmdreturn.EditAgencyForms;
import uk.cdop.casebook.office.ncmdreturn.KeepReportedCounts;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers;
import uk.cdop.casebook.office.ncmdreturn.ReconcileReturn;
import uk.cdop.casebook.office.ncmdreturn.ShowKeyIn;
import uk.cdop.casebook.office.ncmdreturn.TakeBackKeyed;

/** What one can do with the return of a year: its register, its completeness, and its reconciliation with the monitoring report. */
public record ReturnDesk(
        ShowKeyIn showKeyIn, KeyAnswers keyAnswers, TakeBackKeyed takeBackKeyed, ConfirmReturn confirmReturn, CountAnswers countAnswers,
        ReconcileReturn reconcileReturn, KeepReportedCounts keepReportedCounts, EditAgencyForms editAgencyForms) {}
