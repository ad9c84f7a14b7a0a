package uk.cdop.casebook.desktop.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.area.Area;
import uk.cdop.casebook.casework.area.PlaceOfHome;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.desktop.intake.IntakeQuestion.Choice;

/** The council of residence on the page: what the postcode gives stands there until somebody chooses another. */
final class CouncilOfHome {

    private final IntakeQuestions questions;
    private final IntakeQuestion council;
    private String found = "";

    CouncilOfHome(IntakeQuestions questions) {
        this.questions = questions;
        this.council = questions.question(NotificationFields.RESIDENCE_AREA);
    }

    void forget() {
        found = "";
    }

    void follow(Optional<PlaceOfHome> home, LocalDate day) {
        List<Choice> choices = questions.councils(day);
        if (!council.choices().equals(choices)) {
            council.choices().setAll(choices);
        }
        String now = home.filter(PlaceOfHome.Known.class::isInstance).map(PlaceOfHome.Known.class::cast).map(known -> known.area().code()).orElse("");
        if (!now.equals(found) && council.textProperty().get().equals(found)) {
            council.textProperty().set(now);
        }
        found = now;
    }

    /** The name of the council that stands there. */
    Optional<String> chosen() {
        return council.choices().stream().filter(choice -> choice.code().equals(council.textProperty().get())).findFirst().map(Choice::label);
    }

    void takeHint(Optional<PlaceOfHome> home) {
        Optional<Area> hint = home.filter(PlaceOfHome.Asks.class::isInstance).map(PlaceOfHome.Asks.class::cast).flatMap(PlaceOfHome.Asks::hint);
        hint.ifPresent(area -> council.textProperty().set(area.code()));
    }
}
