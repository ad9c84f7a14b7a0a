package uk.cdop.casebook.desktop.casefile;

import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.FAMILY_NAME;
import static uk.cdop.casebook.casework.notification.NotificationFields.GIVEN_NAMES;
import static uk.cdop.casebook.casework.notification.NotificationFields.HOME_POSTCODE;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER_ABSENT_REASON;
import static uk.cdop.casebook.casework.notification.NotificationFields.RESIDENCE_AREA;
import static uk.cdop.casebook.casework.notification.NotificationFields.SEX;

import java.util.Arrays;
import java.util.List;
import uk.cdop.casebook.casework.area.Area;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.child.NhsNumberAbsence;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.desktop.casefile.CorrectedField.Choice;
import uk.cdop.casebook.desktop.casefile.CorrectedField.Kind;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.FieldKey;

/** The facts that lists sort by and statistics count, in the order in which they are corrected. */
final class CoreFacts {

    private CoreFacts() {}

    static List<CorrectedField> fields(QuestionWords words, AreaDirectory areas) {
        return List.of(
                field(words, FAMILY_NAME, Kind.TEXT, List.of()),
                field(words, GIVEN_NAMES, Kind.TEXT, List.of()),
                field(words, DATE_OF_BIRTH, Kind.DATE, List.of()),
                field(words, DATE_OF_DEATH, Kind.DATE, List.of()),
                field(words, NHS_NUMBER, Kind.TEXT, List.of()),
                field(words, NHS_NUMBER_ABSENT_REASON, Kind.CHOICE, choices(NhsNumberAbsence.values())),
                field(words, SEX, Kind.CHOICE, choices(Sex.values())),
                field(words, HOME_POSTCODE, Kind.TEXT, List.of()),
                field(words, RESIDENCE_AREA, Kind.CHOICE, areas.areas().stream().map(CoreFacts::choice).toList()));
    }

    private static CorrectedField field(QuestionWords words, FieldKey key, Kind kind, List<Choice> choices) {
        return new CorrectedField(key, words.label(key), kind, choices);
    }

    private static List<Choice> choices(Coded[] codes) {
        return Arrays.stream(codes).map(coded -> new Choice(coded.code(), coded.label())).toList();
    }

    /** A council that is no more says until when it was. */
    private static Choice choice(Area area) {
        return new Choice(area.code(), area.name() + area.validTo().map(last -> " (until " + Texts.date(last) + ")").orElse(""));
    }
}
