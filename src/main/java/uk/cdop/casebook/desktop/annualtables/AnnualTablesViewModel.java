package uk.cdop.casebook.desktop.annualtables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.WriteFilesViewModel;
import uk.cdop.casebook.desktop.support.WritesYear;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The statistics of a year: headlines, the table that is looked at, and the cases behind a number. */
public final class AnnualTablesViewModel {

    /** The cases behind one number. */
    public record Trail(String of, List<CaseNumber> cases) {

        public Trail {
            cases = List.copyOf(cases);
        }
    }

    private static final int YEARS_OFFERED = 10;

    private final Function<FinancialYear, Publication> prepare;
    private final Background background;
    private final List<FinancialYear> years;
    private final ObjectProperty<FinancialYear> year;
    private final ReadOnlyObjectWrapper<Optional<Publication>> publication = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Headline> headlines = FXCollections.observableArrayList();
    private final ObservableList<StatisticalTable> tables = FXCollections.observableArrayList();
    private final ObjectProperty<StatisticalTable> table = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Trail>> trail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final WriteFilesViewModel writing;
    private boolean yearChosen;

    public AnnualTablesViewModel(Function<FinancialYear, Publication> prepare, WritesYear write, LocalDate today, Background background) {
        this.prepare = prepare;
        this.background = background;
        FinancialYear current = FinancialYear.of(today);
        this.years = IntStream.range(0, YEARS_OFFERED).mapToObj(back -> new FinancialYear(current.startYear() - back)).toList();
        this.year = new SimpleObjectProperty<>(current.previous());
        this.writing = new WriteFilesViewModel("Write the workbook", write, year::get, background);
        year.subscribe((before, after) -> {
            yearChosen = true;
            count();
        });
    }

    /** Counts the year as the records now are. */
    public void count() {
        FinancialYear asked = year.get();
        counting.set(true);
        trail.set(Optional.empty());
        background.run("Count the year " + asked, progress -> prepare.apply(asked), counted -> show(asked, counted), failure -> {
            counting.set(false);
            clear();
            message.set(Message.refused(failure.getMessage()));
        });
    }

    private void show(FinancialYear asked, Publication counted) {
        if (!asked.equals(year.get())) {
            return;
        }
        Optional<FinancialYear> fuller = yearChosen ? Optional.empty() : FirstYear.insteadOf(counted).filter(years::contains);
        if (fuller.isPresent()) {
            year.set(fuller.get());
            return;
        }
        String before = Optional.ofNullable(table.get()).map(StatisticalTable::id).orElse("");
        counting.set(false);
        message.set(Message.NONE);
        publication.set(Optional.of(counted));
        headlines.setAll(Headlines.of(counted));
        tables.setAll(counted.tables());
        table.set(tables.stream().filter(shown -> shown.id().equals(before)).findFirst().or(this::firstWithAChart).orElse(null));
    }

    private Optional<StatisticalTable> firstWithAChart() {
        return tables.stream().filter(shown -> BarChart.firstOf(shown).isPresent()).findFirst().or(() -> tables.stream().findFirst());
    }

    private void clear() {
        publication.set(Optional.empty());
        headlines.clear();
        tables.clear();
        table.set(null);
    }

    /** Lists the cases that were counted in a figure, where it counts cases. */
    public void follow(String what, Cell cell) {
        if (cell instanceof Cell.Figure figure) {
            follow(what, figure.trail());
        }
    }

    public void follow(String what, List<CaseNumber> cases) {
        if (!cases.isEmpty()) {
            trail.set(Optional.of(new Trail(what, cases)));
        }
    }

    public void closeTrail() {
        trail.set(Optional.empty());
    }

    public List<FinancialYear> years() {
        return years;
    }

    public ObjectProperty<FinancialYear> yearProperty() {
        return year;
    }

    public ReadOnlyObjectProperty<Optional<Publication>> publicationProperty() {
        return publication.getReadOnlyProperty();
    }

    public ObservableList<Headline> headlines() {
        return headlines;
    }

    public ObservableList<StatisticalTable> tables() {
        return tables;
    }

    public ObjectProperty<StatisticalTable> tableProperty() {
        return table;
    }

    public ReadOnlyObjectProperty<Optional<Trail>> trailProperty() {
        return trail.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    public WriteFilesViewModel writing() {
        return writing;
    }
}
