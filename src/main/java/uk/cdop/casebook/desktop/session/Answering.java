package uk.cdop.casebook.desktop.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.desktop.session.SessionOffice.Choice;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.office.analysis.Decision;
import uk.cdop.casebook.office.session.AnalysisKeys;
import uk.cdop.casebook.office.session.SessionCase;

/** Answers the choices and the texts of the case in view. */
final class Answering {

    private final SessionViewModel model;

    Answering(SessionViewModel model) {
        this.model = model;
    }

    List<Choice> choices() {
        return model.office.words().choices().apply(model.stepProperty().get().list());
    }

    boolean isChosen(SessionCase one, Choice choice) {
        return one.text(model.stepProperty().get().key()).filter(kept -> FieldType.SeveralOf.codesIn(kept).contains(choice.code())).isPresent();
    }

    /** The digit chooses the option of that number; 0 is the tenth. */
    void choose(int digit) {
        int place = digit == 0 ? 9 : digit - 1;
        List<Choice> choices = choices();
        if (place < choices.size()) {
            model.cursorProperty().set(place);
            choose(choices.get(place));
        }
    }

    void chooseAtCursor() {
        List<Choice> choices = choices();
        if (model.cursorProperty().get() < choices.size()) {
            choose(choices.get(model.cursorProperty().get()));
        }
    }

    private void choose(Choice choice) {
        Step step = model.stepProperty().get();
        boolean several = step.kind() == Step.Kind.SEVERAL;
        model.record(one -> answered(step.key(), several ? toggled(one, step.key(), choice.code()) : Answer.given(choice.code())));
    }

    private static Answer<String> toggled(SessionCase one, FieldKey key, String code) {
        List<String> codes = new ArrayList<>(one.text(key).map(FieldType.SeveralOf::codesIn).orElse(List.of()));
        if (!codes.remove(code)) {
            codes.add(code);
        }
        return codes.isEmpty() ? Answer.notAsked() : Answer.given(FieldType.SeveralOf.joined(codes));
    }

    static Decision answered(FieldKey key, Answer<?> answer) {
        return new Decision.Answered(Map.of(key, answer));
    }

    /** Opens the text for writing; where something of it is covered one can only add to it. */
    void write(FieldKey key, String title) {
        model.inFront().ifPresent(one -> {
            boolean adds = one.covered().contains(key);
            String begins = adds ? "" : one.text(key).orElse("");
            String note = adds ? "Part of this text is covered on the screen. What you write goes under it." : "";
            model.writingProperty().set(Optional.of(Writing.text(title, begins, note, text -> keep(key, begins, text, adds))));
        });
    }

    private void keep(FieldKey key, String before, String text, boolean adds) {
        String written = text.strip();
        if (written.equals(before.strip())) {
            return;
        }
        model.record(one -> adds ? new Decision.Added(key, written)
                : answered(key, written.isEmpty() ? Answer.notAsked() : Answer.given(written)));
    }

    /** The relevance of the domain as a whole. */
    void rateDomain(String domain, int relevance) {
        model.record(one -> answered(AnalysisKeys.domainRelevance(domain), Answer.given(String.valueOf(relevance))));
    }

    /** Several answers of one row at once. */
    static Decision row(int row, Map<FieldKey, Answer<?>> answers) {
        Map<FieldKey, Answer<?>> inRow = new HashMap<>();
        answers.forEach((key, answer) -> inRow.put(key.at(row), answer));
        return new Decision.Answered(inRow);
    }

    void say(String sentence) {
        model.messageProperty().set(Message.information(sentence));
    }
}
