package uk.cdop.casebook.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.pack.PackTemplate;
import uk.cdop.casebook.desktop.settings.PackTemplateViewModel.Section;
import uk.cdop.casebook.desktop.settings.PackTemplateViewModel.Wording;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The panel in which the office words the papers of its meetings and says which sections they have; how they begin stands below. */
public final class PackTemplateView extends VBox {

    private static final int ONE_LINE = 200;

    private final PackTemplateViewModel model;
    private final VBox words = Style.SPACED.on(new VBox());
    private final VBox sections = Style.SPACED.on(new VBox());

    public PackTemplateView(PackTemplateViewModel model) {
        this.model = model;
        setId("pack-template");
        Style.SPACED.on(this);
        getChildren().addAll(
                Layouts.card(
                        Layouts.sectionTitle("Papers of a meeting"),
                        Layouts.muted("Our own wording and order. Names and places are replaced in every section, and the finished file is searched before it leaves."),
                        new MessageView(model.messageProperty()), words, Layouts.sectionTitle("Sections of each case, in this order"), sections, actions()),
                Layouts.card(Layouts.sectionTitle("How the papers begin"), Layouts.muted("With a meeting that was made up. Nothing is written."), preview()));
        model.wordsProperty().subscribe(all -> words.getChildren().setAll(all.stream().map(PackTemplateView::word).toList()));
        model.sectionsProperty().subscribe(this::show);
    }

    private Node actions() {
        return Layouts.flow(
                Layouts.primary("keep-pack-template", "Keep this wording", Feather.CHECK, model::keep),
                Layouts.button("take-back-pack-template", "Undo what I changed", Feather.CORNER_UP_LEFT, model::takeBack),
                Layouts.button("shipped-pack-template", "Back to what came with the program", Feather.ROTATE_CCW, model::asShipped),
                Layouts.shownWhen(Style.STRONG.on(Layouts.wrapped("Not kept yet")), model.changedProperty()));
    }

    private Node preview() {
        Node shown = Layouts.wrapped(model.previewProperty());
        shown.setId("pack-preview");
        return shown;
    }

    private static Node word(Wording word) {
        return new VBox(Layouts.labelled(PackTemplateViewModel.WORDS.get(word.code()), field("pack-" + word.code(), word)), error(word));
    }

    private static Node field(String id, Wording word) {
        if (PackTemplate.WORDS.get(word.code()) <= ONE_LINE) {
            return Fields.text(id, "", 30, word.text());
        }
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.textProperty().bindBidirectional(word.text());
        return area;
    }

    private static Node error(Wording word) {
        return Layouts.shownWhen(Style.FIELD_ERROR.on(Layouts.wrapped(word.complaint())), word.complaint().map(text -> !text.isEmpty()));
    }

    private void show(List<Section> all) {
        List<Node> shown = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            shown.add(section(all.get(at), at, all.size()));
        }
        sections.getChildren().setAll(shown);
    }

    private Node section(Section section, int at, int all) {
        String code = section.heading().code();
        CheckBox stands = new CheckBox("In the papers");
        stands.setId("stands-" + code);
        stands.setAccessibleText("In the papers: " + section.heading().text().get());
        stands.selectedProperty().bindBidirectional(section.stands());
        TextField heading = Fields.text("heading-" + code, "", 24, section.heading().text());
        heading.disableProperty().bind(stands.selectedProperty().not());
        return Style.FORM_ROW.on(Style.TIGHT.on(new VBox(
                Layouts.fields(Layouts.labelled("Heading", heading), stands, step("up", section, at, -1, all), step("down", section, at, 1, all)),
                error(section.heading()), Layouts.muted("Holds: " + section.holds()))));
    }

    private Node step(String way, Section section, int at, int by, int all) {
        String code = section.heading().code();
        var button = Layouts.button(way + "-" + code, by < 0 ? "Up" : "Down", by < 0 ? Feather.ARROW_UP : Feather.ARROW_DOWN, () -> {
            model.move(section, by);
            Node same = sections.lookup("#" + way + "-" + code);
            same.requestFocus();
        });
        button.setAccessibleText((by < 0 ? "Up: " : "Down: ") + section.heading().text().get());
        button.setDisable(at + by < 0 || at + by >= all);
        return button;
    }
}
