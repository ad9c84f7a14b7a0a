package uk.cdop.casebook.desktop.palette;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Job;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;

/** Finds anything from one line of text: pages, actions and saved lists at once, cases a moment later from the vault. */
public final class PaletteViewModel {

    static final int CASES = 12;
    private static final int RECENT = 6;

    private final Optional<Function<CaseQuery, CaseList>> listCases;
    private final Supplier<List<PaletteEntry>> entries;
    private final Consumer<CaseNumber> openCase;
    private final Background background;
    private final Pause typing;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper says = new ReadOnlyStringWrapper("");
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
    private final Deque<PaletteEntry> recent = new ArrayDeque<>();
    private Optional<Job> asking = Optional.empty();
    private long question;

    /** @param listCases empty where this person may not read cases */
    public PaletteViewModel(
            Optional<Function<CaseQuery, CaseList>> listCases, Supplier<List<PaletteEntry>> entries, Consumer<CaseNumber> openCase,
            Background background, Pause typing) {
        this.listCases = listCases;
        this.entries = entries;
        this.openCase = openCase;
        this.background = background;
        this.typing = typing;
        text.subscribe((before, after) -> ask());
    }

    public void open() {
        shown.set(true);
        if (text.get().isEmpty()) {
            ask();
        } else {
            text.set("");
        }
    }

    public void close() {
        shown.set(false);
        question++;
        asking.ifPresent(Job::cancel);
    }

    /** Does what the entry says, and keeps it among the recent ones. */
    public void choose(PaletteEntry entry) {
        close();
        recent.removeIf(other -> other.label().equals(entry.label()) && other.kind() == entry.kind());
        recent.addFirst(entry);
        while (recent.size() > RECENT) {
            recent.removeLast();
        }
        entry.action().run();
    }

    private void ask() {
        if (!shown.get()) {
            return;
        }
        long asked = ++question;
        String typed = text.get().strip();
        show(typed, List.of());
        if (!typed.isEmpty() && listCases.isPresent()) {
            typing.restart(() -> askForCases(asked, typed));
        }
    }

    private void askForCases(long asked, String typed) {
        if (asked != question) {
            return;
        }
        asking.ifPresent(Job::cancel);
        CaseQuery query = CaseQuery.everything().withText(typed).sorted(CaseQuery.Order.DATE_NOTIFIED, true).atMost(CASES);
        asking = Optional.of(background.run(
                "Find cases",
                progress -> listCases.orElseThrow().apply(query),
                list -> answer(asked, typed, list),
                failure -> refuse(asked, failure.getMessage())));
    }

    private void answer(long asked, String typed, CaseList list) {
        if (asked == question) {
            show(typed, list.rows().stream().map(this::entry).toList());
            if (list.matching() > list.rows().size()) {
                says.set(says.get() + ". " + Texts.number(list.matching()) + " cases fit: type more, or look in the list of cases");
            }
        }
    }

    private void refuse(long asked, String sentence) {
        if (asked == question) {
            says.set(sentence);
        }
    }

    private PaletteEntry entry(CaseRow row) {
        String name = Stream.of(row.familyName(), row.givenNames()).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return new PaletteEntry(
                PaletteEntry.Kind.CASE, row.number() + (name.isEmpty() ? "" : "  " + name), row.stage().label() + ", died " + Texts.date(row.dateOfDeath()), "",
                () -> openCase.accept(row.number()));
    }

    private void show(String typed, List<PaletteEntry> cases) {
        List<PaletteEntry> all = new ArrayList<>();
        if (typed.isEmpty()) {
            all.addAll(recent);
            entries.get().stream().filter(entry -> recent.stream().noneMatch(other -> other.label().equals(entry.label()))).forEach(all::add);
        } else {
            all.addAll(ranked(typed, entries.get()));
            all.addAll(startsWithAWord(typed, all) ? all.size() : 0, cases);
        }
        found.setAll(all);
        says.set(all.isEmpty() ? "Nothing fits. Try a reference, a name, a page or what you want to do" : Texts.counted(all.size(), "entry", "entries"));
    }

    /** What was plainly meant as a page or an action comes before cases that merely fit. */
    private static boolean startsWithAWord(String typed, List<PaletteEntry> ranked) {
        return !ranked.isEmpty() && typed.length() > 1
                && ranked.getFirst().label().toLowerCase(java.util.Locale.ROOT).startsWith(typed.toLowerCase(java.util.Locale.ROOT));
    }

    static List<PaletteEntry> ranked(String typed, List<PaletteEntry> entries) {
        record Ranked(PaletteEntry entry, int score) {}
        return entries.stream()
                .flatMap(entry -> {
                    OptionalInt score = Fuzzy.score(typed, entry.label());
                    OptionalInt either = score.isPresent() ? score : Fuzzy.plainly(typed, entry.label() + " " + entry.detail());
                    return either.stream().mapToObj(points -> new Ranked(entry, score.isPresent() ? points + 1_000 : points));
                })
                .sorted(Comparator.comparingInt(Ranked::score).reversed())
                .map(Ranked::entry)
                .toList();
    }

    public ObservableList<PaletteEntry> found() {
        return found;
    }

    public BooleanProperty shownProperty() {
        return shown;
    }

    public StringProperty textProperty() {
        return text;
    }

    /** How much was found, or that nothing fits and what to try. */
    public ReadOnlyStringProperty saysProperty() {
        return says.getReadOnlyProperty();
    }
}
