package uk.cdop.casebook.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
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
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;

/** Invented cases for the window's tests and pictures. Nobody here ever lived; the NHS numbers are of the test range. */
public final class DeskPeople {

    private static final String[] FAMILY = {"Samplewick", "Testerby", "Examplestone", "Mockridge", "Fictonley", "Placeholme", "Draftsworth", "Specimere"};
    private static final String[] GIVEN = {"Bryony", "Aldous", "Corwen", "Delphine", "Emrys", "Fenella", "Garnet", "Hesper"};
    private static final CaseStage[] STAGES = {
        CaseStage.GATHERING_INFORMATION, CaseStage.NOTIFIED, CaseStage.AWAITING_CDRM, CaseStage.COMPLETED, CaseStage.READY_FOR_PANEL,
        CaseStage.ON_HOLD, CaseStage.CDRM_HELD, CaseStage.CLOSED, CaseStage.SCHEDULED
    };
    private static final LocalDate VERSION = LocalDate.of(2022, 4, 1);

    private DeskPeople() {}

    /** As many different cases as asked, the first of them the fullest. */
    public static List<CaseFile> cases(int howMany) {
        List<CaseFile> cases = new ArrayList<>();
        for (int index = 0; index < howMany; index++) {
            cases.add(one(index));
        }
        return cases;
    }

    public static CaseNumber number(int index) {
        return CaseNumber.of(2023, index + 1);
    }

    /** The test range begins with 999; numbers without a check digit are passed over. */
    public static NhsNumber nhsNumber(int index) {
        int candidate = 999_000_100 + index * 2;
        while (NhsNumber.checkDigit(String.valueOf(candidate)) > 9) {
            candidate++;
        }
        return new NhsNumber(candidate + "" + NhsNumber.checkDigit(String.valueOf(candidate)));
    }

    private static CaseFile one(int index) {
        LocalDate died = LocalDate.of(2023, 4, 3).plusDays(index * 5L % 340);
        CaseStage stage = STAGES[index % STAGES.length];
        ReportingArea area = ReportingArea.values()[index % 4];
        LocalDate heard = died.plusDays(1);
        return new CaseFile(
                number(index), stage, new Residence("E06000059", area, area.isResident() ? Answer.notApplicable() : Answer.given("An invented CDOP")),
                new FormInstance(FormCode.NOTIFICATION, VERSION, heard, Optional.empty(), answers(index, died)),
                notices(heard),
                List.of(new StageChange(Optional.empty(), CaseStage.NOTIFIED, heard, Optional.empty())),
                stage == CaseStage.ON_HOLD || index == 0 ? List.of(inquest(died)) : List.of(), List.of(),
                stage.isReviewComplete() ? Optional.of(analysis(died)) : Optional.empty(), 1);
    }

    private static Answers answers(int index, LocalDate died) {
        long[] agesInDays = {2, 49, 1600, 0, 4100, 200, 5900, 27, 365};
        Answers answers = Answers.NONE
                .with(NotificationFields.FAMILY_NAME, FAMILY[index % FAMILY.length])
                .with(NotificationFields.GIVEN_NAMES, GIVEN[index / FAMILY.length % GIVEN.length])
                .with(NotificationFields.DATE_OF_DEATH, died)
                .with(NotificationFields.DATE_OF_BIRTH, died.minusDays(agesInDays[index % agesInDays.length]))
                .with(NotificationFields.SEX, index % 2 == 0 ? "F" : "M")
                .with(NotificationFields.HOME_POSTCODE, "ZZ99 3VZ")
                .with(NotificationFields.RESIDENCE_AREA, "E06000059")
                .with(NotificationFields.ETHNIC_CATEGORY, Answer.notKnown())
                .with(NotificationFields.DEATH_EXPECTED, Answer.refused())
                .with(NotificationFields.MULTIPLE_BIRTH, Answer.notApplicable())
                .with(NotificationFields.PLACE_OF_DEATH_TYPE, Answer.notYetReturned())
                .with(NotificationFields.GESTATION_WEEKS, 38L)
                .with(NotificationFields.TIME_OF_DEATH, LocalTime.of(4, 20));
        return index % 7 == 3
                ? answers.with(NotificationFields.NHS_NUMBER_ABSENT_REASON, "not_currently_available")
                : answers.with(NotificationFields.NHS_NUMBER, nhsNumber(index).digits());
    }

    private static List<Notification> notices(LocalDate heard) {
        return List.of(
                new Notification(new UUID(0, 1), NotificationRoute.PUBLIC_FORM, Optional.of("Ward clerk"), Optional.of("An invented hospital"), heard, Optional.of(LocalTime.of(9, 5))),
                new Notification(new UUID(0, 2), NotificationRoute.CORONER, Optional.empty(), Optional.empty(), heard.plusDays(2), Optional.empty()));
    }

    private static Hold inquest(LocalDate died) {
        return new Hold(
                new UUID(1, 1), HoldKind.INQUEST, Optional.of("An invented coroner's court"), died.plusDays(6), Optional.of(died.plusDays(300)),
                Optional.empty(), Optional.empty(), false, true);
    }

    private static Analysis analysis(LocalDate died) {
        return new Analysis(
                Optional.of(new MeetingNumber("PANEL-2023-02")), died.plusDays(210), VERSION, CategoryOfDeath.PERINATAL_NEONATAL, Optional.empty(),
                new TreeSet<>(List.of(CategoryOfDeath.INFECTION)),
                List.of(new ContributoryFactor(FactorDomain.SERVICE, "access_to_service", Optional.of("An invented detail"), Relevance.MAY_HAVE_CONTRIBUTED, true)),
                Modifiability.IDENTIFIED, Answer.given("An invented cause"), Answer.notAsked(), Answer.given("An invented lesson"), Optional.of(died.plusDays(215)));
    }
}
