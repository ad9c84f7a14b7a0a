package uk.cdop.casebook.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.notification.LikelyMatches.LikelyMatch;

/** What the notice comes to so far: scope, clocks, joint response, area, number, likely matches, what is missing, and begun notices. */
final class TriagePanelView extends VBox {

    private final IntakeViewModel model;
    private final OpenCase openCase;
    private final VBox blocks = Style.SPACED.on(new VBox());
    private final VBox matches = Style.TIGHT.on(new VBox());
    private final VBox drafts = Style.TIGHT.on(new VBox());

    TriagePanelView(IntakeViewModel model, OpenCase openCase) {
        this.model = model;
        this.openCase = openCase;
        setId("triage");
        Style.TRIAGE_PANEL.on(this);
        Style.SPACED.on(this);
        model.blocks().addListener((ListChangeListener<PanelBlock>) change -> showBlocks());
        model.matches().addListener((ListChangeListener<LikelyMatch>) change -> showMatches());
        model.drafts().lines().addListener((ListChangeListener<DraftLine>) change -> showDrafts());
        model.drafts().discardedProperty().subscribe(id -> showDrafts());
        Style.TRIAGE_BLOCK.on(Style.TRIAGE_LOOK.on(matches));
        getChildren().addAll(matches, blocks, drafts);
        showBlocks();
        showMatches();
        showDrafts();
    }

    private void showBlocks() {
        blocks.getChildren().setAll(model.blocks().stream().map(this::block).toList());
    }

    private Node block(PanelBlock block) {
        Label headline = Style.STRONG.on(Layouts.wrapped(block.headline()));
        headline.setGraphic(Icons.of(icon(block.tone())));
        VBox shown = Style.TIGHT.on(new VBox(Layouts.muted(block.title()), headline));
        block.lines().forEach(line -> shown.getChildren().add(line.startsWith("Source: ") ? Style.REFERENCE.on(Layouts.wrapped(line)) : Layouts.wrapped(line)));
        if (block.id().equals("area") && block.lines().size() > 1 && block.tone() == PanelBlock.Tone.LOOK) {
            shown.getChildren().add(Layouts.button("take-hint", "Use the hint", Feather.CORNER_DOWN_LEFT, model::takeHint));
        }
        shown.setId("block-" + block.id());
        shown.getStyleClass().addAll("triage-block", "triage-" + block.tone().name().toLowerCase(Locale.ROOT));
        shown.setAccessibleRole(AccessibleRole.TEXT);
        shown.setAccessibleText(block.title() + ": " + block.headline());
        return shown;
    }

    private static Feather icon(PanelBlock.Tone tone) {
        return switch (tone) {
            case PLAIN -> Feather.INFO;
            case GOOD -> Feather.CHECK_CIRCLE;
            case LOOK -> Feather.ALERT_TRIANGLE;
            case LATE -> Feather.CLOCK;
        };
    }

    private void showMatches() {
        List<Node> shown = new ArrayList<>();
        matches.setVisible(!model.matches().isEmpty());
        matches.setManaged(matches.isVisible());
        shown.add(Layouts.muted("Possible duplicates"));
        for (LikelyMatch match : model.matches()) {
            CaseNumber number = match.number();
            shown.add(Style.STRONG.on(Layouts.wrapped(number.text() + ": " + match.why())));
            match.reasons().forEach(reason -> shown.add(Layouts.wrapped(reason)));
            shown.add(Layouts.flow(
                    Layouts.button("open-match", "Open " + number, Feather.FOLDER, () -> openCase.open(number)),
                    Layouts.button("add-notifier", "Same child: add this caller", Feather.USER_PLUS, () -> model.addTo(match))));
        }
        matches.getChildren().setAll(shown);
    }

    private void showDrafts() {
        List<Node> shown = new ArrayList<>();
        shown.add(Layouts.muted("Begun and not registered"));
        if (model.drafts().lines().isEmpty()) {
            shown.add(Layouts.wrapped("No other notice is begun. What you type here is saved by itself."));
        }
        for (DraftLine line : model.drafts().lines()) {
            shown.add(Style.STRONG.on(Layouts.wrapped(line.about())));
            shown.add(Layouts.wrapped(line.says()));
            shown.add(Layouts.flow(
                    Layouts.button("resume-draft", "Go on with it", Feather.EDIT_3, () -> model.resume(line.id())),
                    Layouts.button("discard-draft", "Discard", Feather.TRASH_2, () -> model.drafts().discard(line.id()))));
        }
        if (model.drafts().discardedProperty().get().isPresent()) {
            shown.add(Layouts.wrapped("A draft was discarded. It can be brought back today."));
            shown.add(Layouts.button("bring-back", "Bring it back", Feather.ROTATE_CCW, model.drafts()::bringBack));
        }
        drafts.getChildren().setAll(shown);
    }
}
