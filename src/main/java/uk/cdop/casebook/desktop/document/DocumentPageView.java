package uk.cdop.casebook.desktop.document;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.document.CaseDocument;
import uk.cdop.casebook.desktop.support.Curtain;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.document.OpenDocument.ShownDocument;
import uk.cdop.casebook.office.door.DocumentReader.Page;

/** One open document, page by page, to be read only; behind a curtain where it may be distressing. */
final class DocumentPageView extends VBox {

    private final DocumentsViewModel model;
    private final StackPane paper = new StackPane();

    DocumentPageView(DocumentsViewModel model) {
        this.model = model;
        setId("document-page");
        paper.setId("document-paper");
        Style.SPACED.on(this);
        Label title = Layouts.sectionTitle("");
        title.textProperty().bind(model.openProperty().map(shown -> shown.map(open -> open.document().title()).orElse("")));
        Label facts = Layouts.muted("");
        facts.textProperty().bind(model.openProperty().map(shown -> shown.map(open -> facts(open.document())).orElse("")));
        getChildren().addAll(pages(), title, facts, new Curtain("document-curtain", "This document", paper, model.coveredProperty()), withdrawal());
        model.pageProperty().subscribe(page -> paper.getChildren().setAll(page.map(this::drawn).stream().toList()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    }

    private static String facts(CaseDocument document) {
        return document.kind().label() + ", attached " + Texts.date(document.attachedOn()) + " by " + document.attachedBy() + ". Read only; no copy leaves the vault."
                + document.withdrawn().map(gone -> " Withdrawn " + Texts.date(gone.on()) + ": " + gone.reason()).orElse("");
    }

    private Node pages() {
        Label number = Layouts.muted("");
        number.textProperty().bind(Bindings.createStringBinding(
                () -> "Page " + (model.pageNumberProperty().get() + 1) + " of " + count(), model.pageNumberProperty(), model.openProperty()));
        return Layouts.flow(
                Layouts.button("close-document", "Put the document away", Feather.ARROW_LEFT, model::close),
                Layouts.button("previous-page", "Previous page", Feather.CHEVRON_LEFT, () -> turn(-1)),
                Layouts.button("next-page", "Next page", Feather.CHEVRON_RIGHT, () -> turn(1)),
                number);
    }

    private int count() {
        return model.openProperty().get().map(open -> open.pages().count()).orElse(1);
    }

    private void turn(int pages) {
        model.turnTo(model.pageNumberProperty().get() + pages);
    }

    private Node drawn(Page page) {
        return switch (page) {
            case Page.Words(String text) -> words(text);
            case Page.Picture(int width, int height, int[] pixels) -> picture(width, height, pixels);
        };
    }

    private static Node words(String text) {
        TextArea words = new TextArea(text);
        words.setId("document-words");
        words.setAccessibleText("The words of the document");
        words.setEditable(false);
        words.setWrapText(true);
        words.setPrefRowCount(20);
        return words;
    }

    private Node picture(int width, int height, int[] pixels) {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        ImageView view = new ImageView(image);
        view.setId("document-picture");
        view.setAccessibleText("A page of the document as a picture");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.min(width, Math.max(200, getWidth() - 48)), widthProperty()));
        return view;
    }

    private Node withdrawal() {
        TextField reason = new TextField();
        reason.setId("withdraw-reason");
        reason.textProperty().bindBidirectional(model.reasonProperty());
        ObservableValue<Boolean> gone = model.openProperty().map(shown -> shown.map(ShownDocument::document).map(CaseDocument::isWithdrawn).orElse(false));
        Node withdraw = Layouts.column(
                Style.TIGHT, Layouts.labelled("Reason to withdraw it, for instance that it belongs to another case", reason),
                Layouts.flow(Layouts.button("withdraw-document", "Withdraw document", Feather.ARCHIVE, model::withdraw)));
        Node restore = Layouts.flow(Layouts.button("restore-document", "Take it back", Feather.ROTATE_CCW, model::restore));
        VBox both = new VBox(Layouts.shownWhen(withdraw, gone.map(is -> !is)), Layouts.shownWhen(restore, gone));
        both.setVisible(model.mayChange());
        both.setManaged(model.mayChange());
        return both;
    }

    private void keys(KeyEvent key) {
        Optional<Runnable> way = switch (key.getCode()) {
            case KeyCode.PAGE_DOWN -> Optional.of(() -> turn(1));
            case KeyCode.PAGE_UP -> Optional.of(() -> turn(-1));
            case KeyCode.ESCAPE -> Optional.of(model::close);
            default -> Optional.empty();
        };
        way.ifPresent(go -> {
            go.run();
            key.consume();
        });
    }
}
