package uk.cdop.casebook.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;

/** What stands there once a notice is registered: its reference, and what to do next. */
final class NextStepsView extends VBox {

    private final IntakeViewModel model;
    private final OpenCase openCase;
    private final ResemblingDeathsView resembling;
    private final VBox content = Style.SPACED.on(new VBox());

    NextStepsView(IntakeViewModel model, OpenCase openCase, OpenCase openMatches) {
        this.model = model;
        this.openCase = openCase;
        this.resembling = new ResemblingDeathsView(model.resembling(), openMatches);
        setId("next-steps");
        Style.PAGE.on(this);
        getChildren().addAll(new MessageView(model.messageProperty()), content);
        model.doneProperty().subscribe(this::show);
        Layouts.shownWhen(this, model.doneProperty().map(Optional::isPresent));
    }

    private void show(Optional<NextSteps> done) {
        content.getChildren().setAll(done.map(this::nodes).orElse(List.of()));
    }

    private List<Node> nodes(NextSteps steps) {
        List<Node> nodes = new ArrayList<>();
        Label headline = Layouts.pageTitle(steps.headline());
        headline.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
        nodes.add(headline);
        nodes.add(Layouts.muted(steps.because()));
        nodes.add(buttons(steps));
        nodes.add(resembling);
        nodes.add(list("What comes next", steps.steps(), Feather.ARROW_RIGHT));
        if (!steps.toLookAt().isEmpty()) {
            nodes.add(list("To look at", steps.toLookAt(), Feather.ALERT_TRIANGLE));
        }
        return nodes;
    }

    private Node buttons(NextSteps steps) {
        Button accept = Layouts.primary("accept-case", "Accept for review", Feather.CHECK, model::accept);
        Button open = Layouts.button("open-registered", "Open " + steps.number(), Feather.FOLDER, () -> openCase.open(steps.number()));
        Button another = Layouts.button("register-another", "Register another death", Feather.PLUS, model::startOver);
        return steps.canBeAccepted() ? Layouts.flow(accept, open, another) : Layouts.flow(open, another);
    }

    private static Node list(String title, List<String> lines, Feather icon) {
        VBox card = Layouts.card(Layouts.sectionTitle(title));
        for (String line : lines) {
            Label label = Layouts.wrapped(line);
            label.setGraphic(Icons.of(icon));
            card.getChildren().add(label);
        }
        return card;
    }
}
