package uk.cdop.casebook.testkit;

import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.PerinatalSubCategory;
import uk.cdop.casebook.casework.analysis.Relevance;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.area.Residence;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;

/** Invented case files for tests of the store. */
public final class StoreCases {

    public static final LocalDate FORM_VERSION = LocalDate.of(2022, 4, 1);
    public static final LocalDate DIED = LocalDate.of(2023, 7, 14);
    public static final LocalDate NOTIFIED = LocalDate.of(2023, 7, 16);

    private StoreCases() {}

    public static Answers answers() {
        return Answers.NONE
                .with(FAMILY_NAME, "Testford").with(GIVEN_NAMES, "Example Alder")
                .with(DATE_OF_BIRTH, LocalDate.of(2019, 2, 28)).with(DATE_OF_DEATH, DIED)
                .with(SEX, "F").with(HOME_POSTCODE, "ZZ1 1ZZ").with(HOME_CDOP, Answer.notApplicable())
                .with(ETHNIC_CATEGORY, Answer.notYetReturned()).with(DEATH_EXPECTED, Answer.refused())
                .with(TIME_OF_DEATH, LocalTime.of(0, 0)).with(GESTATION_WEEKS, 39L);
    }

    /** A notified child of Dorset with little else. */
    public static CaseFile notified(CaseNumber number, Answers answers) {
        return notified(number, answers, NOTIFIED);
    }

    public static CaseFile notified(CaseNumber number, Answers answers, LocalDate on) {
        return new CaseFile(
                number, CaseStage.NOTIFIED, new Residence("E06000059", ReportingArea.DORSET, answers.text(HOME_CDOP)),
                new FormInstance(FormCode.NOTIFICATION, FORM_VERSION, on, Optional.empty(), answers),
                List.of(new Notification(id(number, 1), NotificationRoute.PUBLIC_FORM, Optional.of("A Reporter"),
                        Optional.of("Example Hospital"), on, Optional.of(LocalTime.of(9, 30)))),
                List.of(new StageChange(Optional.empty(), CaseStage.NOTIFIED, on, Optional.empty())),
                List.of(), List.of(), Optional.empty(), 0);
    }

    public static CaseFile notified(int sequence) {
        return notified(CaseNumber.of(2023, sequence), answers());
    }

    public static CaseFile named(int sequence, String familyName, String givenNames) {
        return notified(CaseNumber.of(2023, sequence), answers().with(FAMILY_NAME, familyName).with(GIVEN_NAMES, givenNames));
    }

    public static CaseFile with(int sequence, FieldKey field, Answer<?> answer) {
        return notified(CaseNumber.of(2023, sequence), answers().with(field, answer));
    }

    /** A case with something in every part. */
    public static CaseFile full(int sequence) {
        CaseFile file = notified(CaseNumber.of(2023, sequence), answers().with(NHS_NUMBER, nhsNumber(sequence).digits()));
        CaseFile held = file
                .withHold(new Hold(id(file.number(), 2), HoldKind.INQUEST, Optional.of("Example Coroner"), DIED, Optional.of(DIED.plusYears(1)),
                        Optional.empty(), Optional.empty(), false, true))
                .withHold(new Hold(id(file.number(), 3), HoldKind.CRIMINAL, Optional.empty(), DIED.plusDays(1), Optional.empty(),
                        Optional.of(DIED.plusDays(9)), Optional.of("No proceedings"), true, true))
                .withTransfer(new Transfer(TransferDirection.IN, "Example CDOP", NOTIFIED.plusDays(3), Optional.of("Lived there")))
                .withNotification(new Notification(id(file.number(), 4), NotificationRoute.CASCADE, Optional.empty(), Optional.empty(),
                        NOTIFIED.plusDays(1), Optional.empty()))
                .withAnalysis(analysis(Optional.empty()));
        return held.movedTo(CaseStage.ACCEPTED, NOTIFIED.plusDays(2), Optional.of("In scope"));
    }

    public static Analysis analysis(Optional<MeetingNumber> meeting) {
        SortedSet<CategoryOfDeath> secondary = new TreeSet<>(List.of(CategoryOfDeath.INFECTION, CategoryOfDeath.ACUTE));
        return new Analysis(
                meeting, LocalDate.of(2024, 3, 31), FORM_VERSION, CategoryOfDeath.PERINATAL_NEONATAL,
                Optional.of(PerinatalSubCategory.PREMATURITY), secondary,
                List.of(new ContributoryFactor(FactorDomain.SERVICE, "EXAMPLE_FACTOR", Optional.of("A detail"), Relevance.MAY_HAVE_CONTRIBUTED, true),
                        new ContributoryFactor(FactorDomain.CHILD, "OTHER_FACTOR", Optional.empty(), Relevance.NOT_AVAILABLE, false)),
                Modifiability.IDENTIFIED, Answer.given("An invented cause"), Answer.notKnown(), Answer.given(""),
                Optional.of(LocalDate.of(2024, 4, 2)));
    }

    /** A number of the 999 range for tests. */
    public static NhsNumber nhsNumber(int sequence) {
        for (int tried = sequence * 10; ; tried++) {
            String nine = "999%06d".formatted(tried);
            int check = NhsNumber.checkDigit(nine);
            if (check < 10) {
                return new NhsNumber(nine + check);
            }
        }
    }

    public static UUID id(CaseNumber number, int part) {
        return new UUID(number.text().hashCode(), part);
    }
}
