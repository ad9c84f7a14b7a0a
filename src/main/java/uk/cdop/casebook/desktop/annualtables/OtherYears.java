package uk.cdop.casebook.desktop.annualtables;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Counting;
import uk.cdop.casebook.desktop.support.Job;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The publications of other years, counted once each when they are first needed beside the one in view. */
final class OtherYears {

    private final CountsYear counts;
    private final Counting counting;
    private final ReadOnlyObjectWrapper<Map<FinancialYear, Publication>> held = new ReadOnlyObjectWrapper<>(Map.of());

    OtherYears(CountsYear counts, Background background) {
        this.counts = counts;
        this.counting = new Counting(background, "Stopped. The earlier years were not counted.");
    }

    /** Nothing that was counted before the records or the choice changed is used again. */
    void forget() {
        counting.forget();
        held.set(Map.of());
    }

    /** Counts those of the years that are not held yet, one after the other. */
    void need(Publication shown, List<FinancialYear> years) {
        List<FinancialYear> missing = years.stream().filter(year -> !held.get().containsKey(year)).toList();
        counting.quiet();
        if (!missing.isEmpty()) {
            counting.count("Count earlier years", progress -> count(shown, missing, progress), this::hold, () -> {});
        }
    }

    private Map<FinancialYear, Publication> count(Publication shown, List<FinancialYear> years, Progress progress) {
        Map<FinancialYear, Publication> counted = new TreeMap<>();
        for (FinancialYear year : years) {
            progress.step("Counting " + year, counted.size(), years.size());
            counted.put(year, counts.count(Asked.like(shown, year), Progress.NONE));
        }
        return counted;
    }

    private void hold(Map<FinancialYear, Publication> counted) {
        Map<FinancialYear, Publication> all = new TreeMap<>(held.get());
        all.putAll(counted);
        held.set(all);
    }

    void cancel() {
        counting.cancel(() -> {});
    }

    boolean hold(List<FinancialYear> years) {
        return held.get().keySet().containsAll(years);
    }

    Collection<Publication> all() {
        return held.get().values();
    }

    ReadOnlyObjectProperty<Map<FinancialYear, Publication>> heldProperty() {
        return held.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Job>> jobProperty() {
        return counting.jobProperty();
    }

    ReadOnlyObjectProperty<Message> messageProperty() {
        return counting.messageProperty();
    }
}
