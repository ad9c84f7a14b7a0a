package uk.cdop.casebook.desktop.form;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import uk.cdop.casebook.desktop.support.Covering;

/** The case page, and in its place the form that is open; leaving the form brings the page back as it was. */
public final class CaseWithForms extends StackPane {

    private final CaseFormsViewModel model;

    public CaseWithForms(Node casePage, Runnable backOnPage, CaseFormsViewModel model, Covering covering) {
        super(casePage);
        this.model = model;
        model.openProperty().subscribe(open -> {
            getChildren().setAll(open.<Node>map(form -> new FormView(form, covering)).orElse(casePage));
            if (open.isEmpty()) {
                backOnPage.run();
            }
        });
    }

    /** Whether a form is open, which then has the keys of the window that it needs. */
    public boolean showsForm() {
        return model.openProperty().get().isPresent();
    }
}
