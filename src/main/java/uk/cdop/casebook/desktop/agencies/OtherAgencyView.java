package uk.cdop.casebook.desktop.agencies;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.forms.answer.FormCode;

/** Where somebody is added whom no rule proposed, or a second agency of the same kind. */
final class OtherAgencyView extends VBox {

    OtherAgencyView(AgenciesViewModel model) {
        setId("other-agency");
        Style.CARD.on(this);
        OtherAgency other = model.other();
        TextField why = new TextField();
        why.setId("other-why");
        why.textProperty().bindBidirectional(other.whyProperty());
        why.setOnAction(entered -> model.askOther());
        Label error = Style.FIELD_ERROR.on(Layouts.wrapped(other.errorProperty()));
        getChildren().setAll(
                Layouts.sectionTitle("Ask somebody else"),
                new Columns(
                        Style.THIRD.on(Layouts.labelled("Whom", new ContactBox("other-contact", "Whom to ask", other.contacts(), other.contactProperty()))),
                        Style.THIRD.on(Layouts.column(Style.TIGHT, Layouts.labelled("For which form", forms(other)), pages(other))),
                        Style.THIRD.on(Layouts.labelled("Why", why))),
                Layouts.shownWhen(error, other.errorProperty().map(says -> !says.isEmpty())),
                Layouts.flow(Layouts.button("make-other", "Make this request", Feather.PLUS, model::askOther), NewAgencyView.button(model.newAgency(), "other", "other-contact", "")));
        setVisible(model.isAllowed());
        setManaged(model.isAllowed());
    }

    private static Node pages(OtherAgency other) {
        VBox pages = new VBox();
        other.partProperty().subscribe(part -> pages.getChildren().setAll(new PartChoiceView("other-form", part)));
        return pages;
    }

    private static Node forms(OtherAgency other) {
        ComboBox<FormCode> box = new ComboBox<>();
        box.setId("other-form");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(FormCode.ofAgencies());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(FormCode form) {
                return form == null ? "" : form.label();
            }

            @Override
            public FormCode fromString(String text) {
                throw new UnsupportedOperationException("forms are chosen, not typed");
            }
        });
        box.valueProperty().bindBidirectional(other.formProperty());
        return box;
    }
}
