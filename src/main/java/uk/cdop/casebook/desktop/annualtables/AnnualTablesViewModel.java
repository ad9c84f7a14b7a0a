package uk.cdop.casebook.desktop.annualtables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Counting;
import uk.cdop.casebook.desktop.support.Job;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.WriteFilesViewModel;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The statistics of a year in one edition: counting them, headlines, and the cases behind a number. */
public final class AnnualTablesViewModel {

    /** The cases behind one number. */
    public record Trail(String of, List<CaseNumber> cases) {

        public Trail {
            cases = List.copyOf(cases);
        }
    }

    private static final int YEARS_OFFERED = 10;

    private final CountsYear counts;
    private final Counting counting;
    private final List<FinancialYear> years;
    private final List<Edition> editions;
    private final ObjectProperty<FinancialYear> year;
    private final ObjectProperty<Edition> edition = new SimpleObjectProperty<>(Edition.RESTRICTED);
    private final ObjectProperty<AreasCounted> areas = new SimpleObjectProperty<>(AreasCounted.AS_NOW);
    private final MeasureViewModel measure;
    private final ObservableList<Headline> headlines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Trail>> trail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final WriteFilesViewModel writing;
    private boolean yearChosen;

    public AnnualTablesViewModel(CountsYear counts, WritesEdition writes, List<Edition> editions, LocalDate today, Background background) {
        this.counts = counts;
        this.counting = new Counting(background, "Counting was stopped. Everything is as it was.");
        this.editions = List.copyOf(editions);
        FinancialYear current = FinancialYear.of(today);
        this.years = IntStream.range(0, YEARS_OFFERED).mapToObj(back -> new FinancialYear(current.startYear() - back)).toList();
        this.year = new SimpleObjectProperty<>(current.previous());
        this.measure = new MeasureViewModel(new OtherYears(counts, background));
        this.writing = new WriteFilesViewModel("Write the workbook", () -> {
            Asked settled = asked();
            return (asked, folder, progress) -> writes.write(settled, folder, progress);
        }, year::get, background);
        year.subscribe((before, after) -> chosen());
        edition.subscribe((before, after) -> chosen());
        areas.subscribe((before, after) -> {
            if (after.isExtract()) {
                measure.areasProperty().set(AreasShown.EVERY);
            }
            chosen();
        });
    }

    private void chosen() {
        counting.chosen(() -> {
            yearChosen = true;
            count();
        });
    }

    private Asked asked() {
        return new Asked(year.get(), edition.get(), areas.get());
    }

    /** Counts the year as the records now are; what is on the screen stays there until it is done. */
    public void count() {
        Asked asked = asked();
        counting.count("Count the year " + asked.year(), progress -> counts.count(asked, progress), this::show, this::clear);
    }

    /** Stops counting, and goes back to what was on the screen. */
    public void cancel() {
        counting.cancel(() -> publicationProperty().get().ifPresent(shown -> {
            year.set(shown.year());
            edition.set(shown.edition());
            areas.set(AreasCounted.of(shown));
        }));
    }

    private void clear() {
        trail.set(Optional.empty());
        headlines.clear();
        measure.clear();
    }

    private void show(Publication counted) {
        Optional<FinancialYear> fuller = yearChosen ? Optional.empty() : FirstYear.insteadOf(counted).filter(years::contains);
        if (fuller.isPresent()) {
            year.set(fuller.get());
            return;
        }
        if (measure.publicationProperty().get().equals(Optional.of(counted))) {
            return;
        }
        trail.set(Optional.empty());
        headlines.setAll(Headlines.of(counted));
        measure.show(counted);
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

    public List<Edition> editions() {
        return editions;
    }

    public ObjectProperty<Edition> editionProperty() {
        return edition;
    }

    /** All of them, as they are now or as they were at each death, or one council for its extract. */
    public ObjectProperty<AreasCounted> areasProperty() {
        return areas;
    }

    public MeasureViewModel measure() {
        return measure;
    }

    public ReadOnlyObjectProperty<Optional<Publication>> publicationProperty() {
        return measure.publicationProperty();
    }

    public ObservableList<Headline> headlines() {
        return headlines;
    }

    /** What is said under the headlines; empty where there is nothing to say. */
    public String headlineSentence() {
        return publicationProperty().get().map(counted -> Headlines.sentence(counted, headlines)).orElse("");
    }

    public ReadOnlyObjectProperty<Optional<Trail>> trailProperty() {
        return trail.getReadOnlyProperty();
    }

    /** The counting while it goes on. */
    public ReadOnlyObjectProperty<Optional<Job>> jobProperty() {
        return counting.jobProperty();
    }

    public ReadOnlyObjectProperty<Message> messageProperty() {
        return counting.messageProperty();
    }

    public WriteFilesViewModel writing() {
        return writing;
    }
}
