package uk.cdop.casebook.office.notification;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.area.PlaceOfHome;
import uk.cdop.casebook.casework.area.PostcodeRules;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.Postcode;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.door.PostcodeStore;

/** Finds the council of a home by its postcode, as at the date of death. */
public final class HomeFinder {

    private final PostcodeRules rules;

    public HomeFinder(PostcodeRules rules) {
        this.rules = rules;
    }

    /** Empty while there is no readable postcode or no date of death. */
    public Optional<PlaceOfHome> find(PostcodeStore postcodes, Answers answers) {
        Optional<LocalDate> died = answers.date(NotificationFields.DATE_OF_DEATH).toOptional();
        Optional<String> postcode = answers.text(NotificationFields.HOME_POSTCODE).toOptional().flatMap(Postcode::read);
        return died.flatMap(day -> postcode.map(code -> find(postcodes, code, day)));
    }

    private PlaceOfHome find(PostcodeStore postcodes, String postcode, LocalDate died) {
        PlaceOfHome place = rules.asAt(postcode, died, postcodes.find(postcode));
        return place instanceof PlaceOfHome.Known known ? known.with(known.lsoa().flatMap(postcodes::deprivation)) : place;
    }

    /** The answers with the council that the postcode gives, where nobody named one. */
    public static Answers filled(Answers answers, Optional<PlaceOfHome> place) {
        if (answers.text(NotificationFields.RESIDENCE_AREA).isGiven()) {
            return answers;
        }
        return place.filter(PlaceOfHome.Known.class::isInstance)
                .map(PlaceOfHome.Known.class::cast)
                .map(known -> answers.with(NotificationFields.RESIDENCE_AREA, known.area().code()))
                .orElse(answers);
    }
}
