package uk.cdop.casebook.desktop.session;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.session.SessionOffice.Response;
import uk.cdop.casebook.desktop.support.TypedDate;

/** Asks, one after the other, what a modifiable factor leads to, who does it and by when; nothing is kept before the last answer. */
final class Responding {

    private static final String LEAVES = "Esc leaves it, and nothing is kept.";

    private final SessionViewModel model;
    private final FactorKey factor;
    private final ResponseKind kind;

    Responding(SessionViewModel model, FactorKey factor, ResponseKind kind) {
        this.model = model;
        this.factor = factor;
        this.kind = kind;
    }

    void begin() {
        String title = switch (kind) {
            case LEARNING -> "What is to be learnt from this factor";
            case RECOMMENDATION -> "The recommendation it leads to";
            case ACTION -> "The action it leads to";
            case NOTHING -> "Why it leads to nothing";
        };
        model.inFront().filter(one -> !one.isDecided()).ifPresent(one -> ask(Writing.text(title, "", "", text -> said(one.number(), text.strip()))));
    }

    private void said(CaseNumber number, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (kind) {
            case LEARNING, NOTHING -> keep(number, text, "", Optional.empty());
            case RECOMMENDATION -> ask(Writing.line("To whom it is made", "", LEAVES, whom -> keep(number, text, whom, Optional.empty())));
            case ACTION -> ask(Writing.line("Who owns this action", "", LEAVES, owner -> due(number, text, owner, "", "Such as 14 Mar 2025 or today. ")));
        }
    }

    private void due(CaseNumber number, String text, String owner, String begins, String note) {
        Consumer<String> takes = typed -> {
            Optional<LocalDate> day = TypedDate.read(typed, model.office.today().get());
            if (day.isEmpty() && !typed.isBlank()) {
                due(number, text, owner, typed, "This is not read as a date. Write it like 14 Mar 2025. ");
            } else {
                keep(number, text, owner, day);
            }
        };
        ask(Writing.line("By when", begins, note + LEAVES, takes));
    }

    private void ask(Writing writing) {
        model.writingProperty().set(Optional.of(writing));
    }

    private void keep(CaseNumber number, String text, String whom, Optional<LocalDate> due) {
        model.ask("Keep what the factor leads to", meeting -> model.office.responds().record(
                number, new Response(factor, kind, text, Optional.of(whom.strip()).filter(name -> !name.isEmpty()), due)));
    }
}
