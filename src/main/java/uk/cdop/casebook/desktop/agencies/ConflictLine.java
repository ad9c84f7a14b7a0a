package uk.cdop.casebook.desktop.agencies;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.agencyreturn.AdoptedAnswer;
import uk.cdop.casebook.casework.agencyreturn.Conflict;
import uk.cdop.casebook.casework.agencyreturn.Conflict.Saying;
import uk.cdop.casebook.desktop.casefile.AnswerWords;
import uk.cdop.casebook.desktop.support.Texts;

/** One fact on which sources differ, in the words of the screen, and the reason that is being typed. */
final class ConflictLine {

    /** What one source says. */
    record Side(String source, String value, String where, boolean adopted, Saying saying) {

        @Override
        public String toString() {
            return "Side";
        }
    }

    private static final int SHORT_ANSWER = 60;

    private final Conflict conflict;
    private final AnswerWords words;
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");

    ConflictLine(Conflict conflict, AnswerWords words) {
        this.conflict = conflict;
        this.words = words;
    }

    Conflict conflict() {
        return conflict;
    }

    String id() {
        return conflict.fact().name().replace('_', '-').replace('.', '-');
    }

    String question() {
        return words.fact(conflict.fact(), conflict.sayings().getFirst().answer()).label();
    }

    List<Side> sides() {
        return conflict.sayings().stream().map(saying -> new Side(
                saying.source(), words.fact(saying.field(), saying.answer()).value(),
                saying.form().label() + ", " + Texts.date(saying.on()), isAdopted(saying), saying)).toList();
    }

    /** Whether a source wrote more than a few words, which may be distressing to read. */
    boolean isLong() {
        return conflict.sayings().stream().anyMatch(saying -> saying.answer().toOptional().filter(value -> value.toString().length() > SHORT_ANSWER).isPresent());
    }

    private boolean isAdopted(Saying saying) {
        return conflict.settled().map(adopted -> adopted.value().equals(saying.answer()) && adopted.source().equals(saying.source())).orElse(false);
    }

    /** Who took which answer, when and why; how often that was decided before. */
    Optional<String> decision() {
        return conflict.settled().map(adopted -> "Adopted: " + words.fact(conflict.fact(), adopted.value()).value() + ", from " + adopted.source() + ", by "
                + adopted.by() + " on " + Texts.moment(adopted.at()) + ". Reason: " + adopted.reason() + earlier());
    }

    private String earlier() {
        List<AdoptedAnswer> all = conflict.adopted();
        return all.size() == 1 ? "" : " (" + Texts.counted(all.size() - 1, "earlier decision") + " kept)";
    }

    StringProperty reasonProperty() {
        return reason;
    }

    StringProperty errorProperty() {
        return error;
    }
}
