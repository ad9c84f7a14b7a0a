package uk.cdop.casebook.desktop.annualtables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.statistics.measure.DataQuality;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Which table is looked at, how far, and as what: nothing here counts anything but the earlier years that are asked for. */
public final class MeasureViewModel {

    /** What stands beside the table. */
    public enum Face {
        CHART("Chart"),
        YEARS("Years"),
        COMPARED("Compare"),
        NOTES("Notes");

        private final String title;

        Face(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private static final int YEARS_OF_A_TREND = 5;

    private final OtherYears others;
    private final ReadOnlyObjectWrapper<Optional<Publication>> publication = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<StatisticalTable> tables = FXCollections.observableArrayList();
    private final ObservableList<StatisticalTable> found = FXCollections.observableArrayList();
    private final StringProperty find = new SimpleStringProperty("");
    private final ObjectProperty<AreasShown> areas = new SimpleObjectProperty<>(AreasShown.EVERY);
    private final ObjectProperty<StatisticalTable> table = new SimpleObjectProperty<>();
    private final ObservableList<Column> columns = FXCollections.observableArrayList();
    private final ObjectProperty<Column> column = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Row>> row = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.CHART);
    private final ObservableList<Against> offered = FXCollections.observableArrayList();
    private final ObjectProperty<Against> against = new SimpleObjectProperty<>();

    MeasureViewModel(OtherYears others) {
        this.others = others;
        find.subscribe(words -> refill());
        table.subscribe(this::tableChosen);
        areas.subscribe(chosen -> row.set(Optional.empty()));
        face.subscribe(this::countWhatIsNeeded);
        column.subscribe(this::countWhatIsNeeded);
        row.subscribe(this::countWhatIsNeeded);
        against.subscribe(this::countWhatIsNeeded);
    }

    /** Shows other tables, and stays with the one in view where they have it too. */
    void show(Publication counted) {
        others.forget();
        Optional<Against> before = Optional.ofNullable(against.get());
        Optional<String> column = Optional.ofNullable(this.column.get()).map(Column::key);
        Optional<String> inView = Optional.ofNullable(table.get()).map(StatisticalTable::id);
        publication.set(Optional.of(counted));
        tables.setAll(counted.tables());
        offered.setAll(Against.offered(counted.year(), Series.yearsBefore(counted)));
        refill();
        against.set(before.filter(offered::contains).or(() -> offered.stream().findFirst()).orElse(null));
        table.set(inView.flatMap(this::called).or(this::firstWithAChart).orElse(null));
        column.flatMap(key -> columns.stream().filter(one -> one.key().equals(key)).findFirst()).ifPresent(this.column::set);
    }

    void clear() {
        others.forget();
        publication.set(Optional.empty());
        tables.clear();
        offered.clear();
        refill();
        table.set(null);
    }

    private Optional<StatisticalTable> called(String id) {
        return tables.stream().filter(shown -> shown.id().equals(id)).findFirst();
    }

    /** How good the figures are comes first in the files; here one begins with the figures. */
    private Optional<StatisticalTable> firstWithAChart() {
        return tables.stream().filter(shown -> !shown.id().equals(DataQuality.ID) && BarChart.firstOf(shown).isPresent()).findFirst().or(() -> tables.stream().findFirst());
    }

    private void refill() {
        List<String> words = Stream.of(find.get().strip().toLowerCase(Locale.ENGLISH).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        found.setAll(tables.stream().filter(one -> words.stream().allMatch(spoken(one)::contains)).toList());
    }

    /** All that a table may be looked for by: its name, its columns, and what its rows are about. */
    private static String spoken(StatisticalTable table) {
        return Stream.of(
                        Stream.of(table.id().replace('_', ' '), table.title()), table.columns().stream().map(Column::label),
                        table.rows().stream().map(row -> Rows.label(table, row)))
                .flatMap(part -> part).collect(Collectors.joining(" ")).toLowerCase(Locale.ENGLISH);
    }

    private void tableChosen(StatisticalTable chosen) {
        row.set(Optional.empty());
        columns.setAll(chosen == null ? List.of() : BarChart.drawable(chosen));
        column.set(chosen == null ? null : BarChart.firstOf(chosen).orElse(null));
        countWhatIsNeeded();
    }

    /** The table in view with the rows of the areas chosen. */
    Optional<StatisticalTable> inView() {
        return Optional.ofNullable(table.get()).map(whole -> areas.get().of(whole));
    }

    /** The row that is drawn over the years: the one chosen, or else the one that counts all together. */
    Optional<Row> rowInView() {
        return inView().flatMap(shown -> row.get().filter(shown.rows()::contains)
                .or(() -> ofTheYear(shown).filter(one -> Rows.isOfAll(shown, one)).findFirst())
                .or(() -> ofTheYear(shown).findFirst()).or(() -> shown.rows().stream().findFirst()));
    }

    private Stream<Row> ofTheYear(StatisticalTable shown) {
        return shown.rows().stream().filter(one -> Rows.year(shown, one).equals(publication.get().map(Publication::year)) || Rows.year(shown, one).isEmpty());
    }

    private String group() {
        return inView().flatMap(shown -> row.get().filter(shown.rows()::contains).map(one -> Rows.group(shown, one))).orElse("");
    }

    Optional<BarChart> chart() {
        return publication.get().flatMap(shown -> inView().flatMap(seen -> drawn(seen).map(one -> BarChart.of(shown, seen, one, group()))));
    }

    Optional<TrendChart> trend() {
        return publication.get().flatMap(shown -> inView().flatMap(seen -> drawn(seen).flatMap(one -> rowInView().map(line -> {
            String label = Rows.label(table.get(), line);
            String title = Rows.isOfYearsOnly(seen) ? one.label() : label + ". " + one.label();
            return TrendChart.of(title, Series.of(shown, others.all(), table.get(), label, one));
        }))));
    }

    Optional<Compared> compared() {
        return publication.get().flatMap(shown -> inView().flatMap(seen -> drawn(seen).flatMap(one -> Optional.ofNullable(against.get())
                .filter(then -> others.hold(then.each().toList()) || hasYearsOfItsOwn())
                .map(then -> Compared.of(shown, others.all(), table.get(), seen.rows(), one, chart().map(any -> groupDrawn(seen)).orElse(""), then)))));
    }

    private String groupDrawn(StatisticalTable seen) {
        return rowInView().map(one -> Rows.group(seen, one)).orElse("");
    }

    /** Nothing is drawn of a column that the table in view does not have. */
    private Optional<Column> drawn(StatisticalTable seen) {
        return Optional.ofNullable(column.get()).filter(one -> Rows.has(seen, one.key()));
    }

    private boolean hasYearsOfItsOwn() {
        return rowInView().map(line -> Series.hasYearsOfItsOwn(table.get(), Rows.label(table.get(), line))).orElse(true);
    }

    private void countWhatIsNeeded() {
        if (publication.get().isEmpty() || column.get() == null || hasYearsOfItsOwn()) {
            return;
        }
        Publication shown = publication.get().orElseThrow();
        switch (face.get()) {
            case YEARS -> others.need(shown, Series.yearsBefore(shown).stream().limit(YEARS_OF_A_TREND - 1L).toList());
            case COMPARED -> others.need(shown, Optional.ofNullable(against.get()).map(then -> then.each().toList()).orElse(List.<FinancialYear>of()));
            case CHART, NOTES -> { }
        }
    }

    /** Why the areas that were chosen change nothing in this table. */
    String areasSentence() {
        return Optional.ofNullable(table.get()).map(areas.get()::sentence).orElse("");
    }

    /** The table in view as text for another program, for whom it is said first. */
    Optional<String> text() {
        return publication.get().flatMap(shown -> inView().map(seen -> TableText.of(shown, seen)));
    }

    public ReadOnlyObjectProperty<Optional<Publication>> publicationProperty() {
        return publication.getReadOnlyProperty();
    }

    public ObservableList<StatisticalTable> tables() {
        return tables;
    }

    /** The tables that what is typed leaves. */
    public ObservableList<StatisticalTable> found() {
        return found;
    }

    public StringProperty findProperty() {
        return find;
    }

    public ObjectProperty<AreasShown> areasProperty() {
        return areas;
    }

    public ObjectProperty<StatisticalTable> tableProperty() {
        return table;
    }

    public ObservableList<Column> columns() {
        return columns;
    }

    public ObjectProperty<Column> columnProperty() {
        return column;
    }

    public ObjectProperty<Optional<Row>> rowProperty() {
        return row;
    }

    public ObjectProperty<Face> faceProperty() {
        return face;
    }

    ObservableList<Against> offered() {
        return offered;
    }

    ObjectProperty<Against> againstProperty() {
        return against;
    }

    OtherYears others() {
        return others;
    }
}
