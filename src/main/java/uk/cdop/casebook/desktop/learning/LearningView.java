package uk.cdop.casebook.desktop.learning;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypeAhead;
import uk.cdop.casebook.office.found.Found;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The learning library: narrow, read what was found, open the case. No child is named in it. */
public final class LearningView extends VBox {

    private static final int MOST_SHOWN = 40;

    private final LearningViewModel model;
    private final OpenCase openCase;
    private final VBox cards = Style.SPACED.on(new VBox());

    public LearningView(LearningViewModel model, OpenCase openCase) {
        this.model = model;
        this.openCase = openCase;
        setId("learning");
        Style.SPACED.on(this);
        Node caution = Style.STRONG.on(Layouts.wrapped(model.cautionProperty()));
        getChildren().setAll(
                filters(), Style.STRONG.on(Layouts.wrapped(model.summaryProperty())),
                Layouts.shownWhen(caution, model.cautionProperty().map(says -> !says.isEmpty())), cards);
        model.found().subscribe(this::draw);
        draw();
    }

    private Node filters() {
        TextField words = new TextField();
        words.setId("search-learning");
        words.setPromptText("Words in factors, learning, recommendations");
        words.setAccessibleText("Find by words in factors, learning, recommendations and notable practice");
        words.textProperty().bindBidirectional(model.wordsProperty());
        Style.FIND.on(words);
        ComboBox<String> area = choice("learning-area", "Every area", model.areaProperty());
        area.getItems().addAll(List.of(ReportingArea.DORSET.label(), ReportingArea.BCP.label(), ReportingArea.SOMERSET.label()));
        ComboBox<String> category = follow(choice("learning-category", "Every category", model.categoryProperty()), model.categories());
        ComboBox<String> age = follow(choice("learning-age", "Every age", model.ageProperty()), model.ages());
        ComboBox<String> from = choice("learning-from", "From the first year", model.fromProperty());
        ComboBox<String> to = choice("learning-to", "To the last year", model.toProperty());
        model.years().subscribe(() -> List.of(from, to).forEach(box -> items(box, model.years().stream().map(FinancialYear::label).toList())));
        return Layouts.flow(words, category, age, area, from, to);
    }

    private static ComboBox<String> follow(ComboBox<String> box, ObservableList<String> list) {
        list.subscribe(() -> items(box, list));
        return box;
    }

    private static void items(ComboBox<String> box, List<String> now) {
        String before = box.getValue();
        box.getItems().remove(1, box.getItems().size());
        box.getItems().addAll(now);
        box.setValue(before);
    }

    private static ComboBox<String> choice(String id, String any, StringProperty value) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(any);
        box.getItems().add(LearningViewModel.ANY);
        box.setConverter(new javafx.util.StringConverter<>() {
            @Override
            public String toString(String said) {
                return said == null || said.isEmpty() ? any : said;
            }

            @Override
            public String fromString(String label) {
                return label;
            }
        });
        box.valueProperty().bindBidirectional(value);
        return TypeAhead.in(box);
    }

    private void draw() {
        cards.getChildren().setAll(model.found().stream().limit(MOST_SHOWN).map(this::card).toList());
        if (model.found().isEmpty()) {
            cards.getChildren().add(Layouts.muted("No reviewed case fits. Take out a word or a choice; what a panel finds appears here once its case is reviewed."));
        } else if (model.found().size() > MOST_SHOWN) {
            cards.getChildren().add(Layouts.muted("The latest " + MOST_SHOWN + " are shown. Narrow the search to see the others."));
        }
    }

    private Node card(Found found) {
        VBox card = Layouts.card(Layouts.flow(
                Layouts.button("open-found-" + found.number(), found.number().text(), Feather.FOLDER, () -> openCase.open(found.number())),
                Layouts.muted("reviewed " + Texts.date(found.reviewedOn()) + " · " + found.ageBand().orElse("age not known") + " · " + found.area().label())),
                Style.STRONG.on(Layouts.wrapped(found.classes().category().orElse("No category") + " · " + found.classes().modifiable().orElse("Modifiability not said"))));
        found.texts().learning().ifPresent(text -> card.getChildren().add(Layouts.wrapped("Learning: " + text)));
        found.texts().notablePractice().ifPresent(text -> card.getChildren().add(Layouts.wrapped("Notable practice: " + text)));
        found.recommendations().forEach(one -> card.getChildren().add(Layouts.wrapped("Recommendation: " + one.text())));
        if (!found.factors().isEmpty()) {
            card.getChildren().add(Layouts.muted("Factors: " + found.factors().stream().map(factor -> factor.label() + (factor.modifiable() ? " (modifiable)" : ""))
                    .distinct().collect(Collectors.joining("; "))));
        }
        return card;
    }
}
