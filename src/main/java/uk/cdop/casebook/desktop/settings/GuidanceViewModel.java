package uk.cdop.casebook.desktop.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.session.Guidance;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;

/** The notes beside the choices of the panel, being written; all are kept together, or nothing. */
public final class GuidanceViewModel {

    private static final Map<String, String> OTHERS = Map.of(
            "MOD_YES", "Modifiable factors found", "MOD_NO", "No modifiable factors found", "MOD_INADEQUATE", "Not enough information to judge",
            "categories", "All categories", "relevance", "Relevance of a factor", "factors", "Factors");

    /** One note with what is typed for it; one that is changed is the office's own. */
    public record Line(String code, String label, Guidance.Note before, StringProperty text, StringProperty mark, StringProperty complaint) {

        private static Line of(String code, Guidance.Note note) {
            Line line = new Line(code, words(code), note, new SimpleStringProperty(note.text()), new SimpleStringProperty(note.mark()), new SimpleStringProperty(""));
            Provenance.follow(line.mark(), note.mark(), () -> line.typed().text().equals(note.text()), line.text());
            return line;
        }

        private static String words(String code) {
            return Coded.ofCode(CategoryOfDeath.class, code).map(category -> category.number() + ". " + category.label()).orElse(OTHERS.getOrDefault(code, code));
        }

        private Guidance.Note typed() {
            return new Guidance.Note(text.get().strip(), mark.get());
        }

        private boolean complains() {
            complaint.set(text.get().strip().length() > Guidance.LONGEST ? "Write at most " + Guidance.LONGEST + " characters." : "");
            return !complaint.get().isEmpty();
        }
    }

    private record Read(String inUse, String shipped) {}

    private final Function<String, Optional<String>> replace;
    private final RuleKeeping<Read> keeping;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private String shipped = "";

    public GuidanceViewModel(Supplier<String> show, Supplier<String> shipped, Function<String, Optional<String>> replace, Background background) {
        this.replace = replace;
        this.keeping = new RuleKeeping<>("the notes beside the choices", () -> new Read(show.get(), shipped.get()), this::show, background);
    }

    /** What is typed and not kept yet stays. */
    public void read() {
        if (lines.get().stream().allMatch(line -> line.typed().equals(line.before()))) {
            keeping.read();
        }
    }

    private void show(Read texts) {
        shipped = texts.shipped();
        lines.set(Guidance.read(texts.inUse()).all().entrySet().stream().map(one -> Line.of(one.getKey(), one.getValue())).toList());
    }

    public void keep() {
        boolean wrong = false;
        for (Line line : lines.get()) {
            wrong |= line.complains();
        }
        if (wrong) {
            keeping.messageProperty().set(Message.refused("What has to be mended stands beside it below. Nothing was kept."));
            return;
        }
        int changed = (int) lines.get().stream().filter(line -> !line.typed().equals(line.before())).count();
        Map<String, Guidance.Note> typed = new LinkedHashMap<>();
        lines.get().forEach(line -> typed.put(line.code(), line.typed()));
        replace(Guidance.write(typed), RuleKeeping.changed(changed, "note", "It is shown in the next meeting that is opened on the full screen."));
    }

    public void asShipped() {
        replace(shipped, Message.done("The notes are those that came with the program."));
    }

    /** Back to what is kept; nothing was changed in the records. */
    public void takeBack() {
        keeping.messageProperty().set(Message.NONE);
        keeping.read();
    }

    private void replace(String text, Message done) {
        keeping.keep(() -> replace.apply(text), refused -> refused.map(Message::refused).orElse(done));
    }

    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return keeping.messageProperty();
    }
}
