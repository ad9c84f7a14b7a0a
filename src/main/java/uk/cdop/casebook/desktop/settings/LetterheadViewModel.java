package uk.cdop.casebook.desktop.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.letter.Letterhead;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.letter.KeepLetterhead.KeepLetterheadOutcome;

/** What stands at the top of every letter and who signs it, being changed. */
public final class LetterheadViewModel {

    /** One line of the letterhead. */
    public enum Line {
        OFFICE("Name of the office"),
        ADDRESS("Address, in one line with commas"),
        PHONE("Telephone"),
        EMAIL("Secure e-mail address"),
        SENDER_NAME("Who signs"),
        SENDER_ROLE("Role of who signs");

        private final String label;

        Line(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final Function<Letterhead, KeepLetterheadOutcome> keep;
    private final Background background;
    private final Map<Line, StringProperty> lines = new EnumMap<>(Line.class);
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Runnable afterwards = () -> { };
    private Letterhead kept = new Letterhead("", "", "", "", "", "");

    public LetterheadViewModel(Function<Letterhead, KeepLetterheadOutcome> keep, Background background) {
        this.keep = keep;
        this.background = background;
        for (Line line : Line.values()) {
            lines.put(line, new SimpleStringProperty(""));
        }
    }

    void afterwards(Runnable run) {
        afterwards = run;
    }

    /** Shows what is kept, unless something else is typed that is not kept yet. */
    void show(Letterhead now) {
        if (typed().equals(kept)) {
            line(Line.OFFICE).set(now.office());
            line(Line.ADDRESS).set(now.address());
            line(Line.PHONE).set(now.phone());
            line(Line.EMAIL).set(now.email());
            line(Line.SENDER_NAME).set(now.senderName());
            line(Line.SENDER_ROLE).set(now.senderRole());
        }
        kept = now;
    }

    private Letterhead typed() {
        return new Letterhead(
                said(Line.OFFICE), said(Line.ADDRESS), said(Line.PHONE), said(Line.EMAIL), said(Line.SENDER_NAME), said(Line.SENDER_ROLE));
    }

    private String said(Line line) {
        return line(line).get().strip();
    }

    public void keep() {
        Letterhead wanted = typed();
        background.run("Keep the letterhead", progress -> keep.apply(wanted), outcome -> {
            switch (outcome) {
                case KeepLetterheadOutcome.Refused(List<String> sentences) -> message.set(Message.refused(String.join(" ", sentences) + " The letterhead is as it was."));
                case KeepLetterheadOutcome.Kept done -> {
                    kept = wanted;
                    message.set(Message.done("The letterhead is kept. It stands on every letter from now on."));
                    afterwards.run();
                }
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    public StringProperty line(Line line) {
        return lines.get(line);
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
