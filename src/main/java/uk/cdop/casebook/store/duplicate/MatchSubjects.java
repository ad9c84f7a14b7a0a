package uk.cdop.casebook.store.duplicate;

import static uk.cdop.casebook.store.schema.Tables.CASE_FILE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.duplicate.MatchSubject;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** Reads what is compared of many cases from the columns of the case alone: their answers are many, and say the same. */
final class MatchSubjects {

    /** The mother is one of the people around the child; the column has her name alone. */
    private static final FieldKey MOTHER = MatchSubject.PERSON_NAME.at(1);

    private static final Map<FieldKey, TableField<?, ?>> COLUMNS = Map.of(
            NotificationFields.FAMILY_NAME, CASE_FILE.FAMILY_NAME, NotificationFields.GIVEN_NAMES, CASE_FILE.GIVEN_NAMES,
            MatchSubject.OTHER_NAMES, CASE_FILE.OTHER_NAMES, NotificationFields.NHS_NUMBER, CASE_FILE.NHS_NUMBER,
            NotificationFields.DATE_OF_BIRTH, CASE_FILE.DATE_OF_BIRTH, NotificationFields.DATE_OF_DEATH, CASE_FILE.DATE_OF_DEATH,
            NotificationFields.SEX, CASE_FILE.SEX, NotificationFields.HOME_POSTCODE, CASE_FILE.POSTCODE,
            NotificationFields.MULTIPLE_BIRTH, CASE_FILE.MULTIPLE_BIRTH, MOTHER, CASE_FILE.MOTHER_NAME);

    private MatchSubjects() {}

    static List<MatchSubject> read(DSLContext dsl, Condition which) {
        return dsl.select(CASE_FILE.CASE_NUMBER).select(COLUMNS.values()).from(CASE_FILE)
                .where(which).and(CASE_FILE.STAGE.ne(CaseStage.DUPLICATE.code()))
                .orderBy(CASE_FILE.CASE_NUMBER)
                .fetch(MatchSubjects::subject);
    }

    private static MatchSubject subject(Record row) {
        Map<FieldKey, Answer<?>> said = HashMap.newHashMap(COLUMNS.size() + 1);
        said.put(MatchSubject.RELATIONSHIP.at(1), Answer.given(MatchSubject.MOTHER));
        COLUMNS.forEach((key, column) -> Optional.ofNullable(row.get(column)).ifPresent(value -> said.put(key, Answer.given(value))));
        return MatchSubject.of(Optional.of(new CaseNumber(row.get(CASE_FILE.CASE_NUMBER))), Answers.of(said));
    }
}
