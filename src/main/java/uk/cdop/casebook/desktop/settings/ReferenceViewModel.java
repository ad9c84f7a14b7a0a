package uk.cdop.casebook.desktop.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.annualtables.EditReference.EditReferenceOutcome;
import uk.cdop.casebook.office.annualtables.EditReference.HeldFigure;
import uk.cdop.casebook.statistics.reference.ReferenceList;
import uk.cdop.casebook.statistics.reference.ReferenceList.RefusedLine;

/** The populations and national figures that the tables use: looked at by year, added from a file, written out, or put back. */
public final class ReferenceViewModel {

    public static final String ALL_YEARS = "All years";

    private static final int MOST_REFUSED = 12;

    /** What the lists need of the office. */
    public record Office(
            Function<ReferenceList, List<HeldFigure>> show, BiFunction<ReferenceList, Path, EditReferenceOutcome> add,
            BiFunction<ReferenceList, Path, EditReferenceOutcome> replace, Function<ReferenceList, EditReferenceOutcome> asShipped,
            BiFunction<ReferenceList, Path, List<Path>> save) {}

    private final Office office;
    private final RuleKeeping<List<HeldFigure>> keeping;
    private final ObjectProperty<ReferenceList> list = new SimpleObjectProperty<>(ReferenceList.DENOMINATORS);
    private final ObjectProperty<String> year = new SimpleObjectProperty<>(ALL_YEARS);
    private final ReadOnlyObjectWrapper<List<String>> years = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<HeldFigure>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty folder = new SimpleStringProperty("");
    private List<HeldFigure> held = List.of();

    public ReferenceViewModel(Office office, Background background) {
        this.office = office;
        this.keeping = new RuleKeeping<>("the figures from elsewhere", () -> office.show().apply(list.get()), this::take, background);
        list.subscribe((before, after) -> {
            messageProperty().set(Message.NONE);
            held = List.of();
            keeping.read();
        });
        year.subscribe(chosen -> look());
    }

    public void read() {
        keeping.read();
    }

    private void take(List<HeldFigure> figures) {
        boolean first = held.isEmpty();
        held = figures;
        List<String> offered = new ArrayList<>(List.of(ALL_YEARS));
        held.stream().map(one -> one.figure().yearInWords()).distinct().sorted(Comparator.reverseOrder()).forEach(offered::add);
        years.set(offered);
        if (first || !offered.contains(year.get())) {
            year.set(offered.size() > 1 ? offered.get(1) : ALL_YEARS);
        }
        look();
    }

    private void look() {
        shown.set(held.stream().filter(one -> ALL_YEARS.equals(year.get()) || one.figure().yearInWords().equals(year.get())).toList());
    }

    /** Adds what the file holds; what is held stays. */
    public void add() {
        ReferenceList into = list.get();
        fromFile(path -> office.add().apply(into, path));
    }

    /** Puts the file in the place of the whole list. */
    public void replace() {
        ReferenceList into = list.get();
        fromFile(path -> office.replace().apply(into, path));
    }

    private void fromFile(Function<Path, EditReferenceOutcome> take) {
        if (file.get().isBlank()) {
            messageProperty().set(Message.refused("Choose a file first. Nothing was changed."));
            return;
        }
        Path path = Path.of(file.get().strip());
        keeping.keep(() -> take.apply(path), ReferenceViewModel::says);
    }

    public void asShipped() {
        ReferenceList into = list.get();
        keeping.keep(() -> office.asShipped().apply(into), kept -> Message.done("The list is the one that came with the program."));
    }

    /** Writes the list as a file that can be filled in and taken again. */
    public void save() {
        if (folder.get().isBlank()) {
            messageProperty().set(Message.refused("Choose a folder first. Nothing was written."));
            return;
        }
        ReferenceList from = list.get();
        Path into = Path.of(folder.get().strip());
        keeping.keep(() -> office.save().apply(from, into), files -> Message.done("Written: " + files.getFirst() + ". Fill it in and add it, or mend it and put it in the place of the list."));
    }

    private static Message says(EditReferenceOutcome outcome) {
        return switch (outcome) {
            case EditReferenceOutcome.Kept(int added, int all) -> Message.done(
                    (added == 0 ? "There was nothing new in the file." : Texts.counted(added, "figure") + " taken.") + " The list holds " + Texts.counted(all, "line") + ".");
            case EditReferenceOutcome.Refused(List<RefusedLine> rows) -> RuleKeeping.refused(Stream.concat(
                    Stream.of("Nothing was changed."), rows.stream().limit(MOST_REFUSED).map(ReferenceViewModel::sentence)).collect(Collectors.collectingAndThen(
                            Collectors.toList(), sentences -> more(sentences, rows.size()))));
        };
    }

    private static String sentence(RefusedLine row) {
        return row.number() == 0 ? row.reason() : "Row " + row.number() + ": " + row.reason();
    }

    private static List<String> more(List<String> sentences, int rows) {
        if (rows > MOST_REFUSED) {
            sentences.add("And " + Texts.counted(rows - MOST_REFUSED, "more row", "more rows") + ".");
        }
        return sentences;
    }

    public ObjectProperty<ReferenceList> listProperty() {
        return list;
    }

    public ObjectProperty<String> yearProperty() {
        return year;
    }

    public ReadOnlyObjectProperty<List<String>> yearsProperty() {
        return years.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<HeldFigure>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public StringProperty fileProperty() {
        return file;
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public ObjectProperty<Message> messageProperty() {
        return keeping.messageProperty();
    }
}
