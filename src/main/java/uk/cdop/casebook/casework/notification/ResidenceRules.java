package uk.cdop.casebook.casework.notification;

import java.util.Locale;
import java.util.Optional;
import uk.cdop.casebook.casework.area.Area;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.area.Residence;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** Where a child was normally resident: the council as it was on the day of death. Source: process-and-forms section 1.8. */
public final class ResidenceRules {

    private ResidenceRules() {}

    /** Empty where the rules of the notification refuse the answers. */
    public static Optional<Residence> residence(Answers answers, AreaDirectory areas) {
        return area(answers, NotificationFields.RESIDENCE_AREA, areas).map(area ->
                new Residence(area.code(), area.reportingArea(), answers.text(NotificationFields.HOME_CDOP)));
    }

    /** The area that an answer names, as it was on the day of death. */
    static Optional<Area> area(Answers answers, FieldKey key, AreaDirectory areas) {
        return answers.date(NotificationFields.DATE_OF_DEATH).toOptional().flatMap(died ->
                answers.text(key).toOptional().flatMap(name -> areas.asAt(died, plain(name))));
    }

    /** "BCP Council" and "Dorset Council" are how people write the names. */
    private static String plain(String name) {
        String withoutCouncil = name.strip().replaceFirst("(?i)\\s+(county |city |borough )?council$", "");
        return withoutCouncil.toUpperCase(Locale.ROOT).equals("BCP") ? "Bournemouth, Christchurch and Poole" : withoutCouncil;
    }
}
