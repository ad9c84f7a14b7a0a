package uk.cdop.casebook.desktop.similar;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.similar.ClusterAnswer.Linked;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.similar.AnswerClusterQuestion;
import uk.cdop.casebook.office.similar.FindSimilarDeaths;
import uk.cdop.casebook.office.similar.FindSimilarDeaths.SimilarView;

/** The deaths that resemble the one in view, and the question of a cluster with its answer. */
public final class SimilarDeathsViewModel {

    private final FindSimilarDeaths find;
    private final AnswerClusterQuestion answer;
    private final boolean mayAnswer;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<SimilarView>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Linked> linked = new SimpleObjectProperty<>(Linked.NOT_YET_CLEAR);
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Optional<CaseNumber> number = Optional.empty();

    public SimilarDeathsViewModel(FindSimilarDeaths find, AnswerClusterQuestion answer, boolean mayAnswer, Background background) {
        this.find = find;
        this.answer = answer;
        this.mayAnswer = mayAnswer;
        this.background = background;
    }

    public void read(CaseNumber asked) {
        if (!number.equals(Optional.of(asked))) {
            number = Optional.of(asked);
            shown.set(Optional.empty());
            reason.set("");
            message.set(Message.NONE);
        }
        background.run("Look for similar deaths", progress -> find.find(asked), found -> {
            if (number.equals(Optional.of(asked))) {
                shown.set(Optional.of(found));
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    public void answer() {
        number.ifPresent(asked -> background.run(
                "Keep the answer", progress -> answer.answer(asked, linked.get(), reason.get()), this::answered,
                failure -> message.set(Message.refused(failure.getMessage()))));
    }

    private void answered(Optional<Finding> refused) {
        message.set(refused.map(finding -> Message.refused(finding.sentence())).orElse(Message.done("Kept. A later answer can be added; this one stays.")));
        if (refused.isEmpty()) {
            reason.set("");
            number.ifPresent(this::read);
        }
    }

    public boolean mayAnswer() {
        return mayAnswer;
    }

    public ReadOnlyObjectProperty<Optional<SimilarView>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ObjectProperty<Linked> linkedProperty() {
        return linked;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
