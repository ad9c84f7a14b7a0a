package uk.cdop.casebook.testkit;

import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.Relevance;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.area.Residence;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;

/** Builds invented case files for tests of the return, each with everything needed unless a test takes it away. */
public final class ReturnCases {

    private final CaseNumber number;
    private final LocalDate notified;
    private Answers answers;
    private LocalDate version = LocalDate.of(2022, 4, 1);
    private CaseStage stage = CaseStage.NOTIFIED;
    private Residence residence = new Residence("E06000059", ReportingArea.DORSET, Answer.notApplicable());
    private final List<StageChange> moves = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private Optional<Analysis> analysis = Optional.empty();

    private ReturnCases(int sequence, LocalDate notified) {
        this.number = CaseNumber.of(notified.getYear(), sequence);
        this.notified = notified;
        this.answers = Answers.NONE
                .with(FAMILY_NAME, "Sample-" + sequence)
                .with(GIVEN_NAMES, "Invented")
                .with(NHS_NUMBER, "9990000018")
                .with(DATE_OF_BIRTH, notified.minusYears(6))
                .with(DATE_OF_DEATH, notified.minusDays(1))
                .with(SEX, "F")
                .with(ETHNIC_CATEGORY, "A")
                .with(HOME_POSTCODE, "ZZ99 3VZ")
                .with(PLACE_OF_DEATH_TYPE, "paediatric_ward");
        this.moves.add(new StageChange(Optional.empty(), CaseStage.NOTIFIED, notified, Optional.empty()));
    }

    public static ReturnCases notifiedOn(int sequence, String day) {
        return new ReturnCases(sequence, LocalDate.parse(day));
    }

    public ReturnCases with(FieldKey field, Object value) {
        answers = answers.with(field, value);
        return this;
    }

    public ReturnCases with(FieldKey field, Answer<?> answer) {
        answers = answers.with(field, answer);
        return this;
    }

    /** Nothing stands on the form but the dates, without which there is no case. */
    public ReturnCases withDatesOnly() {
        Answers dates = Answers.NONE.with(DATE_OF_DEATH, answers.answer(DATE_OF_DEATH));
        answers = dates.with(DATE_OF_BIRTH, answers.answer(DATE_OF_BIRTH));
        return this;
    }

    public ReturnCases bornOn(String day) {
        return with(DATE_OF_BIRTH, LocalDate.parse(day));
    }

    public ReturnCases diedOn(String day) {
        return with(DATE_OF_DEATH, LocalDate.parse(day));
    }

    public ReturnCases onVersion(String day) {
        version = LocalDate.parse(day);
        return this;
    }

    public ReturnCases from(ReportingArea area) {
        residence = new Residence("E07000999", area, Answer.given("Invented CDOP"));
        return this;
    }

    public ReturnCases movedTo(CaseStage next, String day) {
        moves.add(new StageChange(Optional.of(stage), next, LocalDate.parse(day), Optional.empty()));
        stage = next;
        return this;
    }

    /** The stage as it now is, without a move on record. */
    public ReturnCases nowAt(CaseStage present) {
        moves.clear();
        stage = present;
        return this;
    }

    public ReturnCases sentAwayOn(String day) {
        transfers.add(new Transfer(TransferDirection.OUT, "Invented CDOP", LocalDate.parse(day), Optional.empty()));
        return this;
    }

    public ReturnCases reviewedOn(String day) {
        analysis = Optional.of(analysisOf(LocalDate.parse(day), Answer.given("Invented cause of death")));
        return movedTo(CaseStage.REVIEWED, day);
    }

    public ReturnCases reviewedWithoutCauseOn(String day) {
        analysis = Optional.of(analysisOf(LocalDate.parse(day), Answer.notAsked()));
        return movedTo(CaseStage.REVIEWED, day);
    }

    private static Analysis analysisOf(LocalDate reviewed, Answer<String> cause) {
        return new Analysis(
                Optional.empty(), reviewed, LocalDate.of(2019, 4, 1), CategoryOfDeath.ACUTE, Optional.empty(),
                new TreeSet<>(List.of(CategoryOfDeath.CHRONIC, CategoryOfDeath.INFECTION)),
                List.of(
                        new ContributoryFactor(FactorDomain.SERVICE, "D_COMMUNICATION", Optional.of("invented detail"), Relevance.MAY_HAVE_CONTRIBUTED, true),
                        new ContributoryFactor(FactorDomain.CHILD, "A_ASTHMA", Optional.empty(), Relevance.UNLIKELY, false)),
                Modifiability.IDENTIFIED, cause, Answer.given("Invented summary"), Answer.notKnown(), Optional.empty());
    }

    public ReturnCases withAnalysis(Analysis found) {
        analysis = Optional.of(found);
        return this;
    }

    public CaseFile file() {
        UUID id = new UUID(7, number.text().hashCode());
        Notification notification = new Notification(
                id, NotificationRoute.PUBLIC_FORM, Optional.of("Invented Notifier"), Optional.of("Invented Hospital"), notified, Optional.empty());
        return new CaseFile(
                number, stage, residence, new FormInstance(FormCode.NOTIFICATION, version, notified, Optional.empty(), answers),
                List.of(notification), moves, List.of(), transfers, analysis, 1);
    }
}
