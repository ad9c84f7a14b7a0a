package uk.cdop.casebook.desktop.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Counting;
import uk.cdop.casebook.desktop.support.Job;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.WriteFilesViewModel;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.dashboard.Section;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.Quarter;

/** A quarter's dashboard, and what stands beside it: the cases behind a number, or the numbers behind a chart. */
public final class DashboardViewModel {

    /** What stands beside the dashboard; one of the two is empty. */
    public record Beside(String of, List<CaseNumber> cases, Optional<StatisticalTable> numbers) {

        public Beside {
            cases = List.copyOf(cases);
        }
    }

    private static final int QUARTERS_OFFERED = 21;

    private final CountsQuarter counts;
    private final Counting counting;
    private final List<Quarter> quarters;
    private final ObjectProperty<Quarter> quarter;
    private final ReadOnlyObjectWrapper<Optional<Dashboard>> dashboard = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Beside>> beside = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<String> part = new SimpleObjectProperty<>(Section.ACTIVITY.code());
    private final WriteFilesViewModel writing;
    private Quarter written;

    /** Begins with the last quarter that is over. */
    public DashboardViewModel(CountsQuarter counts, WritesQuarter write, LocalDate today, Background background) {
        this.counts = counts;
        this.counting = new Counting(background, "Counting was stopped. Everything is as it was.");
        Quarter current = Quarter.of(today);
        this.quarters = IntStream.range(0, QUARTERS_OFFERED).mapToObj(back -> current.plus(-back)).toList();
        this.quarter = new SimpleObjectProperty<>(current.previous());
        this.writing = new WriteFilesViewModel("Write the dashboard", (year, folder, progress) -> write.write(written, folder, progress), this::settle, background);
        quarter.subscribe((before, after) -> counting.chosen(this::count));
    }

    /** The quarter is settled when the button is pressed, whatever is chosen on the page while the files are written. */
    private FinancialYear settle() {
        written = quarter.get();
        return written.year();
    }

    /** Counts the quarter as the records now are; what is on the screen stays there until it is done. */
    public void count() {
        Quarter asked = quarter.get();
        counting.count("Count the quarter " + asked, progress -> counts.count(asked, progress), this::show, this::clear);
    }

    /** Stops counting, and goes back to what was on the screen. */
    public void cancel() {
        counting.cancel(() -> dashboard.get().ifPresent(shown -> quarter.set(shown.quarter())));
    }

    private void clear() {
        beside.set(Optional.empty());
        dashboard.set(Optional.empty());
    }

    private void show(Dashboard counted) {
        beside.set(Optional.empty());
        dashboard.set(Optional.of(counted));
    }

    /** Lists the cases behind a number; nothing where it counts none. */
    public void follow(String what, List<CaseNumber> cases) {
        if (!cases.isEmpty()) {
            beside.set(Optional.of(new Beside(what, cases, Optional.empty())));
        }
    }

    public void showNumbers(Dashboard.Chart chart) {
        beside.set(Optional.of(new Beside(chart.chart().series().name(), List.of(), Optional.of(chart.table()))));
    }

    public void closeBeside() {
        beside.set(Optional.empty());
    }

    public List<Quarter> quarters() {
        return quarters;
    }

    public ObjectProperty<Quarter> quarterProperty() {
        return quarter;
    }

    public ReadOnlyObjectProperty<Optional<Dashboard>> dashboardProperty() {
        return dashboard.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Beside>> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /** The part whose figures stand beside the charts; it stays when another quarter is counted. */
    ObjectProperty<String> partProperty() {
        return part;
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
