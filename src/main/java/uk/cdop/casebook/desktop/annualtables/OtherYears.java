package uk.cdop.casebook.desktop.annualtables;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Job;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The publications of other years, counted once each when they are first needed beside the one in view. */
final class OtherYears {

    private final CountsYear counts;
    private final Background background;
    private final ReadOnlyObjectWrapper<Map<FinancialYear, Publication>> held = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);

    OtherYears(CountsYear counts, Background background) {
        this.counts = counts;
        this.background = background;
    }

    /** Nothing that was counted before the records or the choice changed is used again. */
    void forget() {
        cancel();
        held.set(Map.of());
        message.set(Message.NONE);
    }

    /** Counts those of the years that are not held yet, one after the other. */
    void need(Publication shown, List<FinancialYear> years) {
        List<FinancialYear> missing = years.stream().filter(year -> !held.get().containsKey(year)).toList();
        message.set(Message.NONE);
        if (missing.isEmpty()) {
            return;
        }
        cancel();
        Map<FinancialYear, Publication> before = held.get();
        Job started = background.run("Count earlier years", progress -> count(shown, missing, progress), counted -> {
            if (held.get() == before) {
                done(before, counted);
            }
        }, failure -> {
            if (held.get() == before) {
                failed(failure);
            }
        });
        job.set(Optional.of(started).filter(background.jobs()::contains));
    }

    private Map<FinancialYear, Publication> count(Publication shown, List<FinancialYear> years, Progress progress) {
        Map<FinancialYear, Publication> counted = new TreeMap<>();
        for (FinancialYear year : years) {
            progress.step("Counting " + year, counted.size(), years.size());
            counted.put(year, counts.count(Asked.like(shown, year), Progress.NONE));
        }
        return counted;
    }

    private void done(Map<FinancialYear, Publication> before, Map<FinancialYear, Publication> counted) {
        Map<FinancialYear, Publication> all = new TreeMap<>(before);
        all.putAll(counted);
        job.set(Optional.empty());
        held.set(all);
    }

    private void failed(OfficeFailure failure) {
        job.set(Optional.empty());
        message.set(failure.kind() == OfficeFailure.Kind.CANCELLED
                ? Message.information("Stopped. The earlier years were not counted.") : Message.refused(failure.getMessage()));
    }

    void cancel() {
        job.get().ifPresent(Job::cancel);
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
        return job.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Message> messageProperty() {
        return message.getReadOnlyProperty();
    }
}
