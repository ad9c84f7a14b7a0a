package uk.cdop.casebook.desktop.similar;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.similar.ClusterAnswer;
import uk.cdop.casebook.casework.similar.ClusterAnswer.Linked;
import uk.cdop.casebook.casework.similar.SimilarDeath;
import uk.cdop.casebook.casework.similar.SimilarDeaths;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.similar.FindSimilarDeaths.SimilarView;

/** Deaths that resemble the one in view, why, and the question of a cluster where one arises. */
public final class SimilarDeathsView extends VBox {

    private final SimilarDeathsViewModel model;
    private final OpenCase openCase;
    private final VBox deaths = Style.SPACED.on(new VBox());
    private final VBox answers = Style.TIGHT.on(new VBox());

    public SimilarDeathsView(SimilarDeathsViewModel model, OpenCase openCase) {
        this.model = model;
        this.openCase = openCase;
        setId("similar-deaths");
        Style.SPACED.on(this);
        getChildren().addAll(
                new MessageView(model.messageProperty()),
                Layouts.card(
                        Layouts.sectionTitle("Similar deaths"),
                        Layouts.muted(SimilarDeaths.CAUTION),
                        deaths),
                Layouts.shownWhen(cluster(), model.shownProperty().map(shown -> shown.map(SimilarDeathsView::concernsCluster).orElse(false))));
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private static boolean concernsCluster(SimilarView view) {
        return view.asks() || !view.answers().isEmpty();
    }

    private void show(SimilarView view) {
        List<Node> lines = new ArrayList<>();
        if (view.deaths().isEmpty()) {
            lines.add(Layouts.wrapped("No other death in the vault resembles this one by school, place, method, product or kind of event."));
        }
        view.deaths().forEach(similar -> lines.add(line(similar)));
        deaths.getChildren().setAll(lines);
        answers.getChildren().setAll(view.answers().stream().map(SimilarDeathsView::said).toList());
    }

    private Node line(SimilarDeath similar) {
        return Layouts.column(
                Style.TIGHT,
                Layouts.flow(Layouts.button("open-similar-" + similar.number(), similar.number().text(), Feather.FOLDER, () -> openCase.open(similar.number())),
                        Layouts.muted("died " + Texts.date(similar.died()))),
                Layouts.wrapped(similar.why()));
    }

    private static Node said(ClusterAnswer answer) {
        return Layouts.wrapped(answer.linked().label() + ": " + answer.reason() + " (" + Texts.date(answer.on()) + ", " + answer.by() + ")");
    }

    private Node cluster() {
        MessageView question = new MessageView(model.shownProperty().map(shown -> shown.filter(SimilarView::asks)
                .map(view -> Message.warning("Does this death belong to a cluster? Ask those who knew the children, and consider an alert to the national database."))
                .orElse(Message.NONE)));
        VBox card = Layouts.card(Layouts.sectionTitle("The question of a cluster"), question, answers);
        if (model.mayAnswer()) {
            card.getChildren().addAll(choices(), Layouts.labelled("Who was asked, and what they said", reason()),
                    Layouts.flow(Layouts.primary("answer-cluster", "Keep the answer", Feather.CHECK, model::answer)));
        }
        return card;
    }

    private Node choices() {
        ToggleGroup group = new ToggleGroup();
        FlowPane choices = Layouts.flow();
        for (Linked linked : Linked.values()) {
            RadioButton choice = new RadioButton(linked.label());
            choice.setId("cluster-" + linked.code());
            choice.setToggleGroup(group);
            choice.setOnAction(chosen -> model.linkedProperty().set(linked));
            model.linkedProperty().subscribe(now -> choice.setSelected(now == linked));
            choices.getChildren().add(choice);
        }
        return choices;
    }

    private Node reason() {
        TextField reason = new TextField();
        reason.setId("cluster-reason");
        reason.textProperty().bindBidirectional(model.reasonProperty());
        return reason;
    }
}
