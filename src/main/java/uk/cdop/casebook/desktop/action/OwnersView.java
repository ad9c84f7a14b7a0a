package uk.cdop.casebook.desktop.action;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.action.ActionChase;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;

/** Who is to be reminded of overdue actions today, and the button that writes to them. */
public final class OwnersView extends VBox {

    private final VBox owners = Style.SPACED.on(new VBox());

    public OwnersView(OwnersViewModel model) {
        setId("owners");
        Style.SPACED.on(this);
        Node writing = Layouts.card(
                new FolderField("owners-folder", "Folder for the letters", model.folderProperty()),
                Layouts.flow(Layouts.primary("write-owners", "Write to the owners", Feather.MAIL, model::write)));
        getChildren().setAll(
                Layouts.muted("One letter and one e-mail draft for each owner of overdue actions. An action is not brought up again within "
                        + ActionChase.DAYS_BETWEEN + " days. No case is named."),
                Layouts.shownWhen(writing, model.chaseProperty().map(chase -> chase.filter(now -> !now.owners().isEmpty()).isPresent())),
                new MessageView(model.messageProperty()), new LeakReasonsView(model.reasons()), owners, new LetStandView(model.reasons()));
        model.chaseProperty().subscribe(chase -> chase.ifPresent(this::show));
    }

    private void show(ActionChase chase) {
        List<Node> cards = new ArrayList<>();
        chase.owners().forEach(owner -> cards.add(card(owner.owner(), owner.actions())));
        if (!chase.withoutOwner().isEmpty()) {
            cards.add(card("Nobody: give these an owner in the register first", chase.withoutOwner()));
        }
        owners.getChildren().setAll(cards.isEmpty()
                ? List.of(new EmptyState(Feather.CHECK_CIRCLE, "Nobody is to be reminded today", "Owners come here once an action of theirs is past its day.")) : cards);
    }

    private static Node card(String title, List<ReviewAction> actions) {
        VBox card = Layouts.card(Layouts.sectionTitle(title));
        actions.forEach(action -> card.getChildren().add(Layouts.wrapped(
                action.number() + ", due " + action.dueOn().map(Texts::date).orElseThrow() + ": " + action.description())));
        return card;
    }
}
