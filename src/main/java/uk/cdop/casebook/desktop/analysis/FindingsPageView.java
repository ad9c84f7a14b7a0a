package uk.cdop.casebook.desktop.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.desktop.entry.SheetView;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.CursorKept;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.analysis.FindingsView;

/** The part of a case that holds what the panel finds; a sheet takes its place while something is entered. */
public final class FindingsPageView extends VBox {

    private final FindingsViewModel model;
    private final VBox content = Style.PAGE.on(new VBox());

    public FindingsPageView(FindingsViewModel model) {
        this.model = model;
        setId("findings");
        CursorKept cursor = new CursorKept(content);
        Layouts.shownWhen(content, model.sheets().sheetProperty().map(Optional::isEmpty));
        getChildren().addAll(said(), new SheetView(model.sheets()), content);
        model.pageProperty().subscribe(page -> cursor.around(() -> draw(page)));
        model.pickingProperty().subscribe(picking -> {
            draw(model.pageProperty().get());
            if (picking) {
                lookup("#take-" + CategoryOfDeath.values()[0].code().substring(0, 5)).requestFocus();
            }
        });
        model.sheets().sheetProperty().subscribe((was, is) -> {
            if (is.isEmpty()) {
                cursor.back();
            }
        });
    }

    private void draw(Optional<FindingsView> page) {
        content.getChildren().setAll(page.map(this::shown).orElse(List.of()));
    }

    private Node said() {
        VBox bar = Layouts.column(Style.ACTION_BAR, new MessageView(model.messageProperty()));
        return Layouts.shownWhen(bar, model.messageProperty().flatMap(says -> model.sheets().sheetProperty().map(open -> says.isShown() && open.isEmpty())));
    }

    private List<Node> shown(FindingsView now) {
        if (now.form().isEmpty() && now.analysis().isEmpty() && !model.mayChange(now)) {
            return List.of(new EmptyState(Feather.USERS, "The panel has not reviewed this case", "What the panel finds will stand here."));
        }
        List<Node> all = new ArrayList<>();
        Node category = new Columns(Style.HALF.on(new CategoryCard(model, now)), Style.HALF.on(earlier(now)));
        Node checks = new SignOffCard(model, now);
        all.addAll(model.pickingProperty().get() ? List.of(category, checks) : List.of(checks, category));
        all.add(factors(now));
        all.add(new Columns(
                Style.HALF.on(texts(now)), Style.HALF.on(after(now))));
        if (!now.versions().isEmpty()) {
            all.add(new VersionsCard(now));
        }
        return all;
    }

    private Node earlier(FindingsView now) {
        VBox card = Layouts.card(Layouts.sectionTitle("How the panel decided before"), Layouts.wrapped(FindingsWords.earlier(now.earlier())));
        card.setId("findings-earlier");
        now.earlier().ofCategory().filter(seen -> seen.cases() > 0).ifPresent(seen -> {
            card.getChildren().addAll(Style.BADGE_OPEN.on(Layouts.wrapped(FindingsWords.category(seen))), new EarlierNumbers(model, "category", "this category", seen));
        });
        now.earlier().latest().forEach(one -> card.getChildren().add(Layouts.muted(FindingsWords.earlier(now, one))));
        return card;
    }

    private Node factors(FindingsView now) {
        VBox card = Layouts.card(Layouts.sectionTitle("Contributory factors"));
        if (model.mayChange(now)) {
            card.getChildren().add(new FactorPicker(FindingsWords.factors(now), model::add));
        }
        for (FactorDomain domain : FactorDomain.values()) {
            card.getChildren().add(new DomainPart(model, now, domain));
        }
        return card;
    }

    private Node texts(FindingsView now) {
        VBox card = Layouts.card(Layouts.sectionTitle("Cause, summary and learning"), ReadLines.texts(now));
        edit("findings-texts", now, model::texts).ifPresent(card.getChildren()::add);
        return card;
    }

    private Node after(FindingsView now) {
        VBox card = Layouts.card(Layouts.sectionTitle("Family, safeguarding and the registered cause"), ReadLines.after(now));
        edit("findings-after", now, model::after).ifPresent(card.getChildren()::add);
        return card;
    }

    private Optional<Node> edit(String id, FindingsView now, Runnable open) {
        if (!model.mayChange(now)) {
            return Optional.empty();
        }
        Button button = Layouts.button(id, now.decided() ? "Correct…" : "Change…", Feather.EDIT_2, open);
        return Optional.of(Layouts.flow(button));
    }
}
