package uk.cdop.casebook.testkit;

import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;

/**
 * Two cases of 2023/24. The notification of the first, and the return of its agency, leave a question blank in each way there is;
 * the second answers those questions, but for one, and its agency has not returned anything.
 */
public final class BlanksOfEachKind {

    public static final LocalDate DAY = StoreCases.NOTIFIED.plusDays(30);

    /** A question of the notification that the first case leaves blank so. */
    public static final Map<AnswerState, FieldKey> QUESTIONS = Map.of(
            AnswerState.NOT_KNOWN, SEX, AnswerState.NOT_APPLICABLE, DEATH_EXPECTED, AnswerState.REFUSED, ETHNIC_CATEGORY,
            AnswerState.NOT_ASKED, HOME_POSTCODE, AnswerState.NOT_YET_RETURNED, PLACE_OF_DEATH_TYPE);

    /** A question of the reporting form that the agency of the first case leaves blank so. */
    public static final Map<AnswerState, FieldKey> REPORTED = Map.of(
            AnswerState.NOT_KNOWN, FieldKey.of("rep_role"), AnswerState.NOT_APPLICABLE, FieldKey.of("rep_phone"), AnswerState.REFUSED, FieldKey.of("rep_name"),
            AnswerState.NOT_YET_RETURNED, FieldKey.of("rep_email"));

    private static final Addressee SURGERY = SampleRequests.person("Example Surgery", "A Doctor", "a.doctor@example.org");

    private BlanksOfEachKind() {}

    public static void in(OfficeOnDisk office) {
        office.keep(StoreCases.notified(CaseNumber.of(2023, 1), left()), StoreCases.notified(CaseNumber.of(2023, 2), answered()));
        AgencyRequest back = SampleRequests.taken(SampleRequests.sent(1, 1, SURGERY, DAY.minusDays(20), DAY, DAY).returned(DAY.minusDays(2)));
        office.change(records -> {
            records.agencyRequests().add(back);
            records.agencyRequests().add(SampleRequests.sent(2, 2, SURGERY, DAY.minusDays(20), DAY, DAY));
            records.forms().add(new CaseForm(new UUID(3, 3), back.number(),
                    new FormInstance(FormCode.REPORTING, StoreCases.FORM_VERSION, DAY.minusDays(20), Optional.of(DAY.minusDays(2)), reported()), Optional.of(back.id()), 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    private static Answers dates() {
        return Answers.NONE.with(FAMILY_NAME, "Testford").with(GIVEN_NAMES, "Example Alder")
                .with(DATE_OF_BIRTH, LocalDate.of(2019, 2, 28)).with(DATE_OF_DEATH, StoreCases.DIED);
    }

    private static Answers left() {
        return with(dates(), QUESTIONS);
    }

    private static Answers answered() {
        return dates().with(GIVEN_NAMES, "Invented Birch").with(SEX, Answer.refused()).with(DEATH_EXPECTED, "no").with(ETHNIC_CATEGORY, "A")
                .with(HOME_POSTCODE, "ZZ99 3VZ").with(PLACE_OF_DEATH_TYPE, "paediatric_ward");
    }

    private static Answers reported() {
        return with(Answers.NONE.with(FieldKey.of("rep_address"), "1 Example Street"), REPORTED);
    }

    private static Answers with(Answers answers, Map<AnswerState, FieldKey> blanks) {
        Answers left = answers;
        for (Map.Entry<AnswerState, FieldKey> blank : blanks.entrySet()) {
            left = left.with(blank.getValue(), Answer.blank(blank.getKey()));
        }
        return left;
    }
}
