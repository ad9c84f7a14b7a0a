package uk.cdop.casebook.desktop.caseload;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseQuery.Order;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** What is looked for, and in which order it is listed. Lives as long as the session, so that a page comes back as it was left. */
public final class CaseFilters {

    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableSet<CaseStage> stages = FXCollections.observableSet(EnumSet.noneOf(CaseStage.class));
    private final ObservableSet<ReportingArea> areas = FXCollections.observableSet(EnumSet.noneOf(ReportingArea.class));
    private final ObjectProperty<Optional<FinancialYear>> year = new SimpleObjectProperty<>(Optional.empty());
    private final Runnable onChange;
    private Order order = Order.REFERENCE;
    private boolean descending = true;
    private boolean quiet;

    CaseFilters(Runnable onTyping, Runnable onChange) {
        this.onChange = onChange;
        text.subscribe((before, after) -> unlessQuiet(onTyping));
        stages.subscribe(() -> unlessQuiet(onChange));
        areas.subscribe(() -> unlessQuiet(onChange));
        year.subscribe((before, after) -> unlessQuiet(onChange));
    }

    private void unlessQuiet(Runnable asks) {
        if (!quiet) {
            asks.run();
        }
    }

    /** Several changes at once ask one question. */
    private void together(Runnable changes) {
        quiet = true;
        changes.run();
        quiet = false;
        onChange.run();
    }

    CaseQuery query() {
        return CaseQuery.everything()
                .withText(text.get().strip())
                .withStages(Set.copyOf(stages))
                .withAreas(Set.copyOf(areas))
                .withYear(year.get())
                .sorted(order, descending);
    }

    public void clear() {
        together(() -> {
            text.set("");
            stages.clear();
            areas.clear();
            year.set(Optional.empty());
        });
    }

    /** Looks for what a saved list looks for, in its order. */
    public void apply(CaseQuery query) {
        together(() -> {
            text.set(query.text());
            stages.clear();
            stages.addAll(query.stages());
            areas.clear();
            areas.addAll(query.areas());
            year.set(query.year());
            order = query.order();
            descending = query.descending();
        });
    }

    Order order() {
        return order;
    }

    boolean isDescending() {
        return descending;
    }

    /** Only cases that the panel still has to review. */
    public void onlyOpen() {
        onlyStages(CaseStage::isOpen);
    }

    public void onlyReviewed() {
        onlyStages(CaseStage::isReviewComplete);
    }

    private void onlyStages(Predicate<CaseStage> wanted) {
        together(() -> {
            stages.clear();
            stages.addAll(Arrays.stream(CaseStage.values()).filter(wanted).collect(Collectors.toSet()));
        });
    }

    public void sortBy(Order by, boolean down) {
        if (by != order || down != descending) {
            order = by;
            descending = down;
            onChange.run();
        }
    }

    /** How the stages asked for are called on the screen, empty where any stage will do. */
    public String stagesInWords() {
        if (stages.isEmpty()) {
            return "";
        }
        if (stages.size() == 1) {
            return stages.iterator().next().label();
        }
        if (stages.equals(Arrays.stream(CaseStage.values()).filter(CaseStage::isOpen).collect(Collectors.toSet()))) {
            return "Still to review";
        }
        if (stages.equals(Arrays.stream(CaseStage.values()).filter(CaseStage::isReviewComplete).collect(Collectors.toSet()))) {
            return "Review completed";
        }
        return stages.size() + " stages";
    }

    public boolean isAny() {
        return text.get().isBlank() && stages.isEmpty() && areas.isEmpty() && year.get().isEmpty();
    }

    public StringProperty textProperty() {
        return text;
    }

    public ObservableSet<CaseStage> stages() {
        return stages;
    }

    public ObservableSet<ReportingArea> areas() {
        return areas;
    }

    public ObjectProperty<Optional<FinancialYear>> yearProperty() {
        return year;
    }
}
