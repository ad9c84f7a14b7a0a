package uk.cdop.casebook.casework.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.Postcode;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** What is compared of one child: a case, or the answers of a notice that has none yet. */
public record MatchSubject(
        Optional<CaseNumber> number, Optional<String> nhsNumber, Optional<LocalDate> born, Optional<LocalDate> died,
        Optional<String> familyName, Optional<String> givenNames, Optional<String> otherNames, Optional<String> postcode,
        Optional<String> mother, Optional<String> multipleBirth, Optional<String> sex) {

    public static final FieldKey OTHER_NAMES = FieldKey.of("child_aliases");

    /** The rows of people around the child; the mother is the one whose relationship says so. */
    public static final FieldKey RELATIONSHIP = FieldKey.of("persons.relationship");
    public static final FieldKey PERSON_NAME = FieldKey.of("persons.name");
    public static final String MOTHER = "mother";

    /** The questions whose answers are compared. */
    public static final List<FieldKey> COMPARED = List.of(
            NotificationFields.NHS_NUMBER, NotificationFields.DATE_OF_BIRTH, NotificationFields.DATE_OF_DEATH,
            NotificationFields.FAMILY_NAME, NotificationFields.GIVEN_NAMES, OTHER_NAMES, NotificationFields.HOME_POSTCODE,
            NotificationFields.MULTIPLE_BIRTH, NotificationFields.SEX);

    public static MatchSubject of(Optional<CaseNumber> number, Answers answers) {
        return new MatchSubject(
                number, text(answers, NotificationFields.NHS_NUMBER).map(written -> written.replaceAll("[\\s-]", "")),
                answers.date(NotificationFields.DATE_OF_BIRTH).toOptional(), answers.date(NotificationFields.DATE_OF_DEATH).toOptional(),
                text(answers, NotificationFields.FAMILY_NAME), text(answers, NotificationFields.GIVEN_NAMES), text(answers, OTHER_NAMES),
                text(answers, NotificationFields.HOME_POSTCODE).flatMap(Postcode::read).filter(MatchSubject::isAPlace),
                mother(answers), text(answers, NotificationFields.MULTIPLE_BIRTH), text(answers, NotificationFields.SEX));
    }

    private static Optional<String> text(Answers answers, FieldKey key) {
        return answers.text(key).toOptional().map(String::strip).filter(said -> !said.isEmpty());
    }

    private static Optional<String> mother(Answers answers) {
        return answers.keys().stream()
                .filter(key -> key.question().equals(RELATIONSHIP))
                .filter(key -> text(answers, key).filter(MOTHER::equals).isPresent())
                .flatMap(key -> Stream.of(PERSON_NAME.at(key.occurrence())))
                .flatMap(key -> text(answers, key).stream())
                .findFirst();
    }

    /** No fixed abode and abroad are many places. */
    private static boolean isAPlace(String postcode) {
        return !postcode.equals(Postcode.NO_FIXED_ABODE) && !postcode.equals(Postcode.ABROAD);
    }

    @Override
    public String toString() {
        return "MatchSubject " + number.map(CaseNumber::text).orElse("without a case");
    }
}
