package uk.cdop.casebook.desktop.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.pack.PackTemplate;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.pack.EditPackTemplate.EditPackTemplateOutcome;

/** The wording of the papers and which sections stand in them in which order, being changed; all is kept together, or nothing. */
public final class PackTemplateViewModel {

    /** The wordings by their codes, as they are called here. */
    static final Map<String, String> WORDS = new LinkedHashMap<>();
    private static final String MEND = "What has to be mended stands beside it below. Nothing was kept.";

    static {
        WORDS.put("title", "Title of the papers");
        WORDS.put("confidentiality", "On the cover");
        WORDS.put("footer", "At the foot of each page, after the number of the meeting");
        WORDS.put("watermark", "Across each page, before the name of whoever has the copy");
        WORDS.put("empty", "On a page left empty so that page numbers stay");
    }

    /** One wording with what is typed for it, and why it cannot be kept. */
    public record Wording(String code, StringProperty text, StringProperty complaint) {

        Wording(String code, String text) {
            this(code, new SimpleStringProperty(text), new SimpleStringProperty(""));
        }

        boolean complains(int most) {
            String typed = text.get().strip();
            complaint.set(typed.isEmpty() || typed.length() > most || typed.lines().count() > 1 ? "Write from 1 to " + most + " characters on one line." : "");
            return !complaint.get().isEmpty();
        }
    }

    /** A section, whether it stands in the papers, and its heading. */
    public record Section(Wording heading, BooleanProperty stands) {

        String holds() {
            return switch (heading.code()) {
                case "questions" -> "What the family asked, and what was answered.";
                case "summary" -> "Age at death, sex, kind of place of death, and the circumstances as notified.";
                case "chronology" -> "What happened in the child’s life, each entry by the child’s age.";
                case "agencies" -> "What each agency that was asked has answered.";
                default -> "The analysis form as far as it is filled in.";
            };
        }
    }

    private record Read(String inUse, String shipped) {}

    private final Function<String, EditPackTemplateOutcome> replace;
    private final RuleKeeping<Read> keeping;
    private final ReadOnlyObjectWrapper<List<Wording>> words = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Section>> sections = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private String shipped = "";
    private Optional<PackTemplate> kept = Optional.empty();

    public PackTemplateViewModel(Supplier<String> show, Supplier<String> shipped, Function<String, EditPackTemplateOutcome> replace, Background background) {
        this.replace = replace;
        this.keeping = new RuleKeeping<>("the wording of the papers", () -> new Read(show.get(), shipped.get()), this::show, background);
    }

    /** What is typed and not kept yet stays. */
    public void read() {
        if (!changed.get()) {
            keeping.read();
        }
    }

    private void show(Read texts) {
        shipped = texts.shipped();
        PackTemplate template = PackTemplate.read(texts.inUse());
        Map<String, String> first = PackTemplate.read(shipped).sections().stream().collect(Collectors.toMap(PackTemplate.Section::code, PackTemplate.Section::heading));
        kept = Optional.of(template);
        words.set(WORDS.keySet().stream().map(code -> new Wording(code, template.word(code))).toList());
        List<Section> all = new ArrayList<>(template.sections().stream()
                .map(section -> new Section(new Wording(section.code(), section.heading()), new SimpleBooleanProperty(true))).toList());
        PackTemplate.SECTIONS.stream().filter(code -> template.sections().stream().noneMatch(section -> section.code().equals(code)))
                .forEach(code -> all.add(new Section(new Wording(code, first.getOrDefault(code, "")), new SimpleBooleanProperty(false))));
        sections.set(List.copyOf(all));
        words.get().forEach(word -> word.text().subscribe(this::look));
        all.forEach(section -> {
            section.heading().text().subscribe(this::look);
            section.stands().subscribe(this::look);
        });
        look();
    }

    private PackTemplate typed() {
        Map<String, String> said = new TreeMap<>();
        words.get().forEach(word -> said.put(word.code(), word.text().get().strip()));
        return new PackTemplate(Map.copyOf(said), sections.get().stream().filter(section -> section.stands().get())
                .map(section -> new PackTemplate.Section(section.heading().code(), section.heading().text().get().strip())).toList());
    }

    private void look() {
        PackTemplate now = typed();
        changed.set(kept.filter(before -> !before.equals(now)).isPresent());
        String headings = now.sections().isEmpty() ? "   Nothing. Choose at least one section."
                : now.sections().stream().map(section -> "   " + section.heading()).collect(Collectors.joining("\n"));
        preview.set(now.word("title") + "\nPANEL-2024-01 · General meeting\n14 Mar 2024, 09:30\n" + now.word("confidentiality")
                + "\n\nThen for each case, under its name in the papers:\n" + headings
                + "\n\nAt the foot: PANEL-2024-01 · " + now.word("footer") + "\nAcross: " + now.word("watermark"));
    }

    public void move(Section section, int by) {
        List<Section> moved = new ArrayList<>(sections.get());
        int at = moved.indexOf(section);
        moved.remove(section);
        moved.add(Math.clamp(at + by, 0, moved.size()), section);
        sections.set(List.copyOf(moved));
        look();
    }

    public void keep() {
        boolean wrong = false;
        for (Wording word : words.get()) {
            wrong |= word.complains(PackTemplate.WORDS.get(word.code()));
        }
        for (Section section : sections.get()) {
            wrong |= section.stands().get() && section.heading().complains(PackTemplate.LONGEST_HEADING);
        }
        if (wrong) {
            keeping.messageProperty().set(Message.refused(MEND));
        } else if (typed().sections().isEmpty()) {
            keeping.messageProperty().set(Message.refused("Papers without a section would be empty. Choose at least one. Nothing was kept."));
        } else {
            replace(typed().write(), "The wording of the papers is kept. Papers built from now on have it; those built already stay as they are.");
        }
    }

    public void asShipped() {
        replace(shipped, "The wording of the papers is the one that came with the program.");
    }

    /** Back to what is kept; nothing was changed in the records. */
    public void takeBack() {
        keeping.messageProperty().set(Message.NONE);
        keeping.read();
    }

    private void replace(String text, String done) {
        keeping.keep(() -> replace.apply(text), outcome -> switch (outcome) {
            case EditPackTemplateOutcome.Refused(String sentence) -> Message.refused(sentence);
            case EditPackTemplateOutcome.Kept any -> Message.done(done);
        });
    }

    ReadOnlyObjectProperty<List<Wording>> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Section>> sectionsProperty() {
        return sections.getReadOnlyProperty();
    }

    ReadOnlyStringProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    ObjectProperty<Message> messageProperty() {
        return keeping.messageProperty();
    }
}
