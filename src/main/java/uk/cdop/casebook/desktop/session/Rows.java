package uk.cdop.casebook.desktop.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.desktop.session.SessionOffice.Choice;
import uk.cdop.casebook.desktop.support.TypedDate;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.analysis.Decision;
import uk.cdop.casebook.office.session.AnalysisKeys;

/** Recommendations and actions, one in a line. */
final class Rows {

    private final SessionViewModel model;
    private final Answering answering;

    Rows(SessionViewModel model, Answering answering) {
        this.model = model;
        this.answering = answering;
    }

    private boolean ofActions() {
        return model.stepProperty().get() == Step.ACTIONS;
    }

    private FieldKey text() {
        return ofActions() ? AnalysisKeys.ACTION_TEXT : AnalysisKeys.RECOMMENDATION_TEXT;
    }

    private FieldKey who() {
        return ofActions() ? AnalysisKeys.ACTION_OWNER : AnalysisKeys.RECOMMENDATION_TO;
    }

    int count() {
        return model.inFront().map(one -> one.answers().rows(model.stepProperty().get().key())).orElse(0);
    }

    private Optional<Integer> selected() {
        return Optional.of(model.cursorProperty().get() + 1).filter(row -> row <= count());
    }

    void add() {
        FieldKey group = model.stepProperty().get().key();
        boolean actions = ofActions();
        model.writingProperty().set(Optional.of(Writing.text(actions ? "A new action" : "A new recommendation", "", "", written -> {
            if (!written.isBlank()) {
                model.cursorProperty().set(count());
                model.record(one -> Answering.row(one.answers().rows(group) + 1, actions
                        ? Map.of(AnalysisKeys.ACTION_TEXT, Answer.given(written.strip()), AnalysisKeys.ACTION_STATUS, Answer.given("open"))
                        : Map.of(AnalysisKeys.RECOMMENDATION_TEXT, Answer.given(written.strip()))));
            }
        })));
    }

    void write() {
        selected().ifPresentOrElse(row -> answering.write(text().at(row), ofActions() ? "The action" : "The recommendation"), this::add);
    }

    void writeWho() {
        selected().ifPresent(row -> line(who().at(row), ofActions() ? "Who owns this action" : "To whom it is made"));
    }

    private void line(FieldKey key, String title) {
        String begins = model.inFront().filter(one -> !one.covered().contains(key)).flatMap(one -> one.text(key)).orElse("");
        model.writingProperty().set(Optional.of(Writing.line(title, begins, "", written -> {
            if (!written.strip().equals(begins)) {
                model.record(one -> Answering.answered(key, written.isBlank() ? Answer.notAsked() : Answer.given(written.strip())));
            }
        })));
    }

    void writeDue() {
        selected().filter(row -> ofActions()).ifPresent(row -> model.writingProperty().set(Optional.of(
                Writing.line("By when", "", "Such as 14 Mar 2025 or today. Enter keeps it.", written -> keepDue(row, written)))));
    }

    private void keepDue(int row, String written) {
        Optional<LocalDate> day = TypedDate.read(written, model.office.today().get());
        if (day.isPresent()) {
            model.record(one -> Answering.answered(AnalysisKeys.ACTION_DUE.at(row), Answer.given(day.get())));
        } else if (!written.isBlank()) {
            answering.say("This is not read as a date. Write it like 14 Mar 2025; nothing was changed.");
        }
    }

    /** Local, regional, national, and round again. */
    void nextLevel() {
        List<Choice> levels = answering.choices();
        selected().filter(row -> !ofActions()).ifPresent(row -> model.record(one -> {
            String now = one.text(AnalysisKeys.RECOMMENDATION_LEVEL.at(row)).orElse("");
            int next = (levels.stream().map(Choice::code).toList().indexOf(now) + 1) % levels.size();
            return Answering.answered(AnalysisKeys.RECOMMENDATION_LEVEL.at(row), Answer.given(levels.get(next).code()));
        }));
    }

    void takeOff() {
        FieldKey group = model.stepProperty().get().key();
        selected().ifPresent(row -> {
            model.record(one -> new Decision.TakenOff(group, row));
            model.cursorProperty().set(0);
        });
    }
}
