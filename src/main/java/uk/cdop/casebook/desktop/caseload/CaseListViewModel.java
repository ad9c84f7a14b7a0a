package uk.cdop.casebook.desktop.caseload;

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
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Job;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * The list of cases for what is looked for. A change of the question asks again; an answer to an older question is
 * dropped, so that the list never shows what is no longer asked.
 */
public final class CaseListViewModel {

    /** What the place of the list shows. */
    public enum Shown {
        LOADING, ROWS, NO_CASES, NONE_FIT, FAILED
    }

    static final int STEP = 500;
    private static final int YEARS_OFFERED = 10;

    private final Function<CaseQuery, CaseList> listCases;
    private final Background background;
    private final Pause typing;
    private final CaseFilters filters;
    private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.LOADING);
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<CaseRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<List<String>> columns = new SimpleObjectProperty<>(List.of());
    private final List<FinancialYear> years;
    private int limit = STEP;
    private Optional<Job> asking = Optional.empty();
    private long question;

    public CaseListViewModel(Function<CaseQuery, CaseList> listCases, LocalDate today, Background background, Pause typing) {
        this.listCases = listCases;
        this.background = background;
        this.typing = typing;
        this.years = yearsUpTo(FinancialYear.of(today));
        this.filters = new CaseFilters(this::askSoon, this::askNow);
    }

    private static List<FinancialYear> yearsUpTo(FinancialYear latest) {
        return IntStream.range(0, YEARS_OFFERED).mapToObj(back -> new FinancialYear(latest.startYear() - back)).toList();
    }

    private void askSoon() {
        typing.restart(this::askNow);
    }

    private void askNow() {
        limit = STEP;
        refresh();
    }

    public void showMore() {
        limit += STEP;
        refresh();
    }

    /** Reads the list again as it now is. */
    public void refresh() {
        asking.ifPresent(Job::cancel);
        CaseQuery query = filters.query().atMost(limit);
        long asked = ++question;
        asking = Optional.of(background.run(
                "List the cases",
                progress -> listCases.apply(query),
                list -> answer(asked, list),
                failure -> fail(asked, failure.getMessage())));
    }

    private void answer(long asked, CaseList list) {
        if (asked != question) {
            return;
        }
        Optional<CaseRow> before = selected.get();
        message.set(Message.NONE);
        rows.setAll(list.rows());
        counts.set(Texts.number(list.matching()) + " of " + Texts.counted(list.total(), "case"));
        more.set(list.rows().size() < list.matching());
        shown.set(stateOf(list));
        selected.set(before.flatMap(old -> rows.stream().filter(row -> row.number().equals(old.number())).findFirst()));
    }

    private static Shown stateOf(CaseList list) {
        if (list.total() == 0) {
            return Shown.NO_CASES;
        }
        return list.matching() == 0 ? Shown.NONE_FIT : Shown.ROWS;
    }

    private void fail(long asked, String sentence) {
        if (asked == question) {
            rows.clear();
            counts.set("");
            more.set(false);
            selected.set(Optional.empty());
            shown.set(Shown.FAILED);
            message.set(Message.refused(sentence));
        }
    }

    /** The columns to show by their codes, in order; empty means as they come. */
    public ObjectProperty<List<String>> columnsProperty() {
        return columns;
    }

    public CaseFilters filters() {
        return filters;
    }

    /** The years that may be asked for, the current one first. */
    public List<FinancialYear> years() {
        return years;
    }

    public ObservableList<CaseRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Such as "41 of 486 cases". */
    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** True while more cases fit than are listed. */
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<CaseRow>> selectedProperty() {
        return selected;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
