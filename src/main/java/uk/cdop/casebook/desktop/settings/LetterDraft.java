package uk.cdop.casebook.desktop.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.letter.LetterTemplate;
import uk.cdop.casebook.casework.letter.Placeholder;

/** One wording of a letter, with what is typed in its place and not kept yet. */
public final class LetterDraft {

    private static final List<String> LEVELS = List.of("first", "second", "third");

    private final LetterTemplate kept;
    private final LetterTemplate shipped;
    private final StringProperty subject = new SimpleStringProperty();
    private final StringProperty body = new SimpleStringProperty();

    LetterDraft(LetterTemplate kept, LetterTemplate shipped) {
        this.kept = kept;
        this.shipped = shipped;
        takeBack();
    }

    /** The kind in words; where it has several wordings, also which one it is. */
    public String title() {
        return kept.kind().label() + (kept.kind().levels() > 1 ? ", " + LEVELS.get(kept.level() - 1) : "");
    }

    public String code() {
        return kept.kind().code() + "-" + kept.level();
    }

    /** What the wording is at this moment, in one word or two. */
    public String state() {
        return isChanged() ? "Not kept yet" : isOwn() ? "Your wording" : "As it came";
    }

    public boolean isOwn() {
        return !kept.equals(shipped);
    }

    public boolean isChanged() {
        return !typed().equals(kept);
    }

    LetterTemplate typed() {
        return new LetterTemplate(kept.kind(), kept.level(), subject.get(), body.get());
    }

    LetterTemplate kept() {
        return kept;
    }

    LetterTemplate shipped() {
        return shipped;
    }

    void takeBack() {
        subject.set(kept.subject());
        body.set(kept.body());
    }

    /** Those that the program can fill for this letter come first, the others after them. */
    public List<Placeholder> placeholders() {
        Set<Placeholder> ordered = new LinkedHashSet<>(filled());
        ordered.addAll(List.of(Placeholder.values()));
        return List.copyOf(ordered);
    }

    /** What the wording that came with the program uses, and what every letter knows. */
    private List<Placeholder> filled() {
        Set<Placeholder> used = shipped.placeholders();
        List<Placeholder> filled = new ArrayList<>(shipped.kind().needed());
        filled.sort(null);
        Arrays.stream(Placeholder.values()).filter(used::contains).filter(one -> !filled.contains(one)).forEach(filled::add);
        SampleLetter.OF_THE_OFFICE.stream().filter(one -> !filled.contains(one)).forEach(filled::add);
        return filled;
    }

    /** What to know of a placeholder before it is put into this letter. */
    public String about(Placeholder placeholder) {
        if (shipped.kind().needed().contains(placeholder)) {
            return "Needed: " + placeholder.meaning();
        }
        return filled().contains(placeholder) ? placeholder.meaning() : placeholder.meaning() + " (if known)";
    }

    public StringProperty subject() {
        return subject;
    }

    public StringProperty body() {
        return body;
    }
}
