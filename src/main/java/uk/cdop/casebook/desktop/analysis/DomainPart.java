package uk.cdop.casebook.desktop.analysis;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FactorResponse;
import uk.cdop.casebook.casework.analysis.FormFactor;
import uk.cdop.casebook.casework.analysis.Recurrence;
import uk.cdop.casebook.casework.analysis.Relevance;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.analysis.FindingsView;

/** One domain: how far it bore on the death, its factors, what each leads to, and how often each came up before. */
final class DomainPart extends VBox {

    private final FindingsViewModel model;
    private final FindingsView now;

    DomainPart(FindingsViewModel model, FindingsView now, FactorDomain domain) {
        this.model = model;
        this.now = now;
        Style.PROCESS_CARD.on(this);
        Style.TIGHT.on(this);
        setId("findings-domain-" + domain.code());
        String rated = now.facts().found().relevanceOf(domain).map(Relevance::label).orElse("Not rated yet");
        getChildren().addAll(Style.STRONG.on(Layouts.wrapped(domain.code() + ". " + domain.label())), Layouts.muted(rated));
        List<FormFactor> factors = now.factors().stream().filter(factor -> factor.domain().equals(Optional.of(domain))).toList();
        factors.forEach(factor -> getChildren().add(factor(factor)));
        if (model.mayChange(now)) {
            getChildren().add(Layouts.flow(named(Layouts.button("rate-" + domain.code(), now.decided() ? "Correct the rating…" : "Rate the domain…", Feather.EDIT_2, () -> model.domain(domain)), domain.label())));
        }
    }

    private VBox factor(FormFactor factor) {
        String name = factor.code().map(code -> FindingsWords.factor(now, code)).orElse("Factor not chosen");
        VBox part = Layouts.column(Style.TIGHT, Layouts.wrapped(name), Layouts.muted(FindingsWords.weight(factor)));
        factor.code().map(now.earlier()::of).ifPresent(seen -> earlier(part, factor.formRow(), name, seen));
        List<FactorResponse> led = now.facts().responses().stream().filter(response -> factor.key().equals(Optional.of(response.factor()))).toList();
        led.forEach(response -> part.getChildren().add(response(response)));
        if (factor.callsForResponse() && led.isEmpty()) {
            part.getChildren().add(Style.FIELD_ERROR.on(Layouts.wrapped("Leads to nothing yet: say what it leads to, or why not.")));
        }
        if (model.mayChange(now)) {
            part.getChildren().add(buttons(factor, name));
        }
        return part;
    }

    private void earlier(VBox part, int row, String name, Recurrence seen) {
        FindingsWords.recurrence(seen).ifPresent(says -> part.getChildren().add(Style.BADGE_OPEN.on(Layouts.wrapped(says))));
        if (seen.cases() > 0) {
            part.getChildren().add(new EarlierNumbers(model, "factor-" + row, name, seen));
        }
    }

    private VBox response(FactorResponse response) {
        VBox line = Layouts.column(Style.TIGHT, Layouts.wrapped(FindingsWords.response(response)));
        if (model.mayChange(now) && !now.decided()) {
            line.getChildren().add(Layouts.flow(named(Layouts.button("take-back-" + response.id(), "Take back", Feather.CORNER_UP_LEFT, () -> model.takeBack(response.id())), response.kind().label())));
        }
        return line;
    }

    private javafx.scene.Node buttons(FormFactor factor, String name) {
        int row = factor.formRow();
        Button change = named(Layouts.button("factor-" + row, now.decided() ? "Correct…" : "Change…", Feather.EDIT_2, () -> model.change(factor)), name);
        if (now.decided()) {
            return Layouts.flow(change);
        }
        Button remove = named(Layouts.button("remove-" + row, "Take away", Feather.X, () -> model.remove(factor)), name);
        return factor.callsForResponse()
                ? Layouts.flow(named(Layouts.button("respond-" + row, "What it leads to…", Feather.ARROW_RIGHT, () -> model.respond(factor)), name), change, remove)
                : Layouts.flow(change, remove);
    }

    private static Button named(Button button, String what) {
        button.setAccessibleText(button.getText() + " " + what);
        return button;
    }
}
