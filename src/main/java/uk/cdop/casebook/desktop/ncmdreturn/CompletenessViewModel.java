package uk.cdop.casebook.desktop.ncmdreturn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.door.ReturnPack.FieldCount;
import uk.cdop.casebook.office.ncmdreturn.CountAnswers.AnswerCounts;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** How complete the answers of the shown year are; counted when somebody asks. */
public final class CompletenessViewModel {

    enum By {
        FIELD("By question"), AGENCY("By agency"), CASE("By case");

        private final String label;

        By(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final Function<FinancialYear, AnswerCounts> count;
    private final ObservableValue<FinancialYear> year;
    private final Background background;
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("field");
    private final ObservableList<CompletenessLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper counted = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<Optional<CompletenessLine>> selected = new SimpleObjectProperty<>(Optional.empty());
    private Optional<AnswerCounts> counts = Optional.empty();

    public CompletenessViewModel(Function<FinancialYear, AnswerCounts> count, ObservableValue<FinancialYear> year, Background background) {
        this.count = count;
        this.year = year;
        this.background = background;
        chosen.subscribe(any -> fill());
        year.subscribe(any -> {
            counts = Optional.empty();
            fill();
        });
    }

    public void count() {
        FinancialYear asked = year.getValue();
        background.run("Count the answers of " + asked, progress -> count.apply(asked), found -> {
            if (asked.equals(year.getValue())) {
                counts = Optional.of(found);
                message.set(Message.NONE);
                fill();
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void fill() {
        counted.set(counts.isPresent());
        lines.setAll(counts.map(this::lines).orElse(List.of()));
    }

    /** Questions that no form of the year asked, and that are missing of none, are left out: there is nothing to say of them. */
    private List<CompletenessLine> lines(AnswerCounts found) {
        return switch (By.valueOf(chosen.get().toUpperCase(Locale.ROOT))) {
            case FIELD -> found.byField().stream().filter(CompletenessViewModel::isAsked).map(CompletenessLine::of).toList();
            case AGENCY -> found.byAgency().stream().map(CompletenessLine::ofAgency).toList();
            case CASE -> found.byCase().stream().map(CompletenessLine::ofCase).toList();
        };
    }

    private static boolean isAsked(FieldCount field) {
        return field.needed() > 0 || field.answers().values().stream().anyMatch(number -> number > 0);
    }

    public ObjectProperty<String> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Optional<CompletenessLine>> selectedProperty() {
        return selected;
    }

    /** The selected line in full, or how to come by it. */
    ObservableValue<String> saidProperty() {
        return selected.map(line -> line.map(CompletenessLine::inWords).orElse("Select a line to read it in full."));
    }

    public ObservableList<CompletenessLine> lines() {
        return lines;
    }

    public ReadOnlyBooleanProperty countedProperty() {
        return counted.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
