package uk.cdop.casebook.desktop.matching;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.duplicate.ListRelatedCases.RelatedCase;

/** The part of a case that tells which cases belong beside it, and which may be of the same child. */
public final class CaseMatchesView extends VBox {

    private final CaseMatchesViewModel model;
    private final OpenCase openCase;
    private final VBox related = Layouts.column(Style.LINE);

    /** @param compare puts two cases side by side on the duplicate desk */
    public CaseMatchesView(CaseMatchesViewModel model, OpenCase openCase, Consumer<MatchPair> compare) {
        this.model = model;
        this.openCase = openCase;
        setId("case-matches");
        Style.PAGE.on(this);
        related.setId("related-cases");
        model.related().subscribe(this::show);
        show();
        getChildren().addAll(
                new MessageView(model.messageProperty()),
                Layouts.card(Layouts.sectionTitle("Cases that belong beside it"), related),
                Layouts.card(
                        Layouts.sectionTitle("Cases that may be of the same child"),
                        new LikelyMatchesView(model.likely(), "Compare side by side", number -> model.shown()
                                .ifPresent(here -> compare.accept(MatchPair.of(here, number))))));
    }

    private void show() {
        List<Node> lines = model.related().stream().<Node>map(this::line).toList();
        related.getChildren().setAll(lines.isEmpty() ? List.of(Layouts.muted("No twin, sibling or duplicate is recorded.")) : lines);
    }

    private Node line(RelatedCase one) {
        Node open = Layouts.button("related-" + one.number(), "Open case", Feather.ARROW_RIGHT, () -> openCase.open(one.number()));
        open.setAccessibleText("Open case " + one.number());
        Node part = Layouts.button("part-" + one.number(), "Take the merge back", Feather.CORNER_UP_LEFT, () -> model.part(one));
        part.setVisible(model.mayPart(one));
        part.setManaged(model.mayPart(one));
        return Layouts.column(
                Style.TIGHT, Style.STRONG.on(Layouts.wrapped(one.words())), Layouts.muted(one.by() + ": " + one.reason()), Layouts.flow(open, part));
    }
}
