package uk.cdop.casebook.testkit;

import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.analysis.AnalysisFacts;
import uk.cdop.casebook.casework.analysis.CaseFactsForChecks;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.FactorResponse;
import uk.cdop.casebook.casework.analysis.MeetingFacts;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answers;

/** Findings in which nothing is amiss, and ways to change one thing of them. */
public final class SampleFindings {

    public static final LocalDate BORN = LocalDate.of(2019, 2, 28);
    public static final LocalDate DIED = LocalDate.of(2023, 7, 14);
    public static final LocalDate MET = LocalDate.of(2024, 2, 29);

    private SampleFindings() {}

    /** The analysis form, filled in without a fault. */
    public static Answers form() {
        Answers form = Answers.NONE
                .with(REVIEW_DATE, MET).with(CATEGORY, "CAT05_ACUTE").with(MODIFIABLE, "MOD_YES")
                .with(CAUSE, "An invented cause").with(SUMMARY, "An invented summary of the events.")
                .with(LEARNING, "An invented learning point.").with(FAMILY_FOLLOWUP, "Bereavement support is in place.");
        for (FactorDomain domain : FactorDomain.values()) {
            form = form.with(relevanceOf(domain), domain == FactorDomain.SERVICE ? "2" : "1");
        }
        return factor(form, 1, "D", "D_COMMUNICATION", "2", "yes").with(FACTOR_DETAIL.at(1), "An invented detail");
    }

    public static Answers factor(Answers form, int row, String domain, String code, String relevance, String modifiable) {
        return form.with(FACTOR_DOMAIN.at(row), domain).with(FACTOR_CODE.at(row), code).with(FACTOR_RELEVANCE.at(row), relevance)
                .with(FACTOR_MODIFIABLE.at(row), modifiable);
    }

    public static FactorResponse learning(FactorKey factor) {
        return new FactorResponse(new UUID(7, factor.factorCode().hashCode()), factor, ResponseKind.LEARNING, Optional.empty(), "An invented learning point.", Optional.empty());
    }

    static Answers notification() {
        return Answers.NONE.with(NotificationFields.NHS_NUMBER, StoreCases.nhsNumber(1).digits()).with(NotificationFields.JAR_TRIGGERED, "no")
                .with(NotificationFields.GESTATION_WEEKS, 39L).with(NotificationFields.BIRTH_WEIGHT_G, 3400L).with(NotificationFields.DEATH_EXPECTED, "unexpected");
    }

    /** Facts of which no check trips. */
    public static AnalysisFacts clean() {
        return new AnalysisFacts(
                MET.plusDays(1), form(), List.of(learning(FactorKey.first(FactorDomain.SERVICE, "D_COMMUNICATION"))), List.of(),
                new CaseFactsForChecks(notification(), Optional.of(BORN), DIED, DIED.plusDays(2), Optional.of(DIED.plusDays(90)), false, false, CaseFactsForChecks.Open.NOTHING),
                Optional.of(new MeetingFacts(new MeetingNumber("PANEL-2024-01"), MET, true, true, Optional.empty(), 6, 0, 0)));
    }

    public static AnalysisFacts saying(UnaryOperator<Answers> change) {
        AnalysisFacts of = clean();
        return new AnalysisFacts(of.today(), change.apply(of.answers()), of.responses(), of.actions(), of.of(), of.meeting());
    }

    /** The panel found nothing modifiable: no factor, no response. */
    public static Answers unmodifiable(Answers form) {
        return form.withoutRow(FACTORS, 1).with(MODIFIABLE, "MOD_NO").with(relevanceOf(FactorDomain.SERVICE), "1");
    }

    public static AnalysisFacts of(AnalysisFacts facts, CaseFactsForChecks other) {
        return new AnalysisFacts(facts.today(), facts.answers(), facts.responses(), facts.actions(), other, facts.meeting());
    }

    public static AnalysisFacts dated(AnalysisFacts facts, Optional<LocalDate> born, LocalDate died) {
        CaseFactsForChecks of = facts.of();
        return of(facts, new CaseFactsForChecks(of.notification(), born, died, died.plusDays(2), of.cdrmHeld(), of.postMortemAwaited(), of.jointResponseDecided(), of.open()));
    }

    public static AnalysisFacts notified(AnalysisFacts facts, UnaryOperator<Answers> change) {
        CaseFactsForChecks of = facts.of();
        return of(facts, new CaseFactsForChecks(
                change.apply(of.notification()), of.born(), of.died(), of.notified(), of.cdrmHeld(), of.postMortemAwaited(), of.jointResponseDecided(), of.open()));
    }

    public static AnalysisFacts open(CaseFactsForChecks.Open open) {
        CaseFactsForChecks of = clean().of();
        return of(clean(), new CaseFactsForChecks(of.notification(), of.born(), of.died(), of.notified(), of.cdrmHeld(), false, false, open));
    }

    public static AnalysisFacts cdrm(Optional<LocalDate> held, boolean postMortemAwaited, AnalysisFacts facts) {
        CaseFactsForChecks of = facts.of();
        return of(facts, new CaseFactsForChecks(of.notification(), of.born(), of.died(), of.notified(), held, postMortemAwaited, false, of.open()));
    }

    public static AnalysisFacts met(AnalysisFacts facts, Optional<MeetingFacts> meeting) {
        return new AnalysisFacts(facts.today(), facts.answers(), facts.responses(), facts.actions(), facts.of(), meeting);
    }

    public static AnalysisFacts acting(ReviewAction... actions) {
        AnalysisFacts of = clean();
        return new AnalysisFacts(of.today(), of.answers(), of.responses(), List.of(actions), of.of(), of.meeting());
    }

    public static AnalysisFacts answeredBy(AnalysisFacts facts, FactorResponse... responses) {
        return new AnalysisFacts(facts.today(), facts.answers(), List.of(responses), facts.actions(), facts.of(), facts.meeting());
    }
}
