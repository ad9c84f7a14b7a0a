package uk.cdop.casebook.desktop.ncmdreturn;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.desk.ReturnDesk;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.ncmdreturn.KeepReportedCounts.KeepReportedOutcome;
import uk.cdop.casebook.office.ncmdreturn.Reconciliation;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Our counts of the shown year beside the monitoring report's, and the text from which the latter are taken. */
public final class ReconciliationViewModel {

    private final ReturnDesk can;
    private final boolean writes;
    private final ObservableValue<FinancialYear> year;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Reconciliation>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);

    public ReconciliationViewModel(ReturnDesk can, boolean writes, ObservableValue<FinancialYear> year, Background background) {
        this.can = can;
        this.writes = writes;
        this.year = year;
        this.background = background;
        year.subscribe(any -> found.set(Optional.empty()));
    }

    public void compare() {
        message.set(Message.NONE);
        FinancialYear asked = year.getValue();
        background.run("Compare with the monitoring report", progress -> can.reconcileReturn().reconcile(asked), read -> {
            if (asked.equals(year.getValue())) {
                found.set(Optional.of(read));
                text.set(read.csv().replace("\r\n", "\n") + toExplain(read));
            }
        }, this::tell);
    }

    /** A line to be ended with the reason, for each case that is counted here alone and no line yet. */
    private static String toExplain(Reconciliation read) {
        return read.lines().stream().flatMap(line -> line.cases().stream().filter(one -> one.ours() && one.explanation().isBlank())
                .map(one -> line.measure().code() + ",0,," + one.reference() + ",")).filter(line -> !read.csv().contains(line)).map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Takes the figures of the text: all of them, or none. */
    public void keep() {
        FinancialYear asked = year.getValue();
        String typed = text.get();
        background.run("Keep the figures of the monitoring report", progress -> can.keepReportedCounts().keep(asked, typed), outcome -> {
            switch (outcome) {
                case KeepReportedOutcome.Kept(int measures) -> {
                    compare();
                    message.set(Message.done("Kept: " + Texts.counted(measures, "measure") + " of the monitoring report."));
                }
                case KeepReportedOutcome.Refused(var rows) -> message.set(Message.refused("Nothing was kept. "
                        + rows.stream().map(row -> "Line " + row.line() + ": " + row.reason()).collect(Collectors.joining(" "))));
            }
        }, this::tell);
    }

    private void tell(OfficeFailure failure) {
        message.set(Message.refused(failure.getMessage()));
    }

    public boolean writes() {
        return writes;
    }

    public ReadOnlyObjectProperty<Optional<Reconciliation>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public StringProperty textProperty() {
        return text;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
