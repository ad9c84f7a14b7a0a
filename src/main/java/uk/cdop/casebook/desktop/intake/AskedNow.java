package uk.cdop.casebook.desktop.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.scope.ScopeStatus;
import uk.cdop.casebook.casework.scope.TriageFields;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.notification.TriageNotice.Triage;

/** Which questions the answers so far ask, and in words those that an answer brought onto the page and that wait for theirs. */
final class AskedNow {

    private final IntakeQuestions questions;
    private final Today today;
    private final Set<IntakeQuestion> appeared = new LinkedHashSet<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    AskedNow(IntakeQuestions questions, Today today) {
        this.questions = questions;
        this.today = today;
    }

    /** At every answer, before the cursor can leave it; what only the triage knows follows when that is done. */
    void follow(Optional<Triage> triage, boolean tells) {
        Answers answers = questions.answers(today.date());
        boolean outOfArea = is(triage, ScopeStatus.OUT_OF_AREA_PASSED_ON) || !questions.question(TriageFields.REVIEW_AREA_REASON).isBlank();
        boolean ageInDoubt = is(triage, ScopeStatus.OUT_AGE_18_PLUS)
                || !questions.question(TriageFields.BELIEVED_UNDER_18).isBlank()
                || answers.date(NotificationFields.DATE_OF_DEATH).isGiven() && !answers.date(NotificationFields.DATE_OF_BIRTH).isGiven();
        List<IntakeQuestion> before = shown();
        questions.showWhatIsAsked(today.date(), outOfArea, ageInDoubt);
        if (tells) {
            shown().stream().filter(question -> !before.contains(question)).forEach(appeared::add);
        }
        String waiting = appeared.stream().filter(question -> question.shownProperty().get() && question.isBlank())
                .map(IntakeQuestion::label).collect(Collectors.joining(" · "));
        words.set(waiting.isEmpty() ? "" : "Now also asked: " + waiting);
    }

    private static boolean is(Optional<Triage> triage, ScopeStatus status) {
        return triage.filter(known -> known.scope().is(status)).isPresent();
    }

    void forget() {
        appeared.clear();
        words.set("");
    }

    List<IntakeQuestion> shown() {
        return questions.all().filter(question -> question.shownProperty().get()).toList();
    }

    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
