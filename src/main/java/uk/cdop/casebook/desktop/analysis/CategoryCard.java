package uk.cdop.casebook.desktop.analysis;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.analysis.CategoryNote;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.SourceMark;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.analysis.FindingsView;

/** The category of death with its guidance note; to choose, all ten stand below each other with theirs. */
final class CategoryCard extends VBox {

    private final FindingsViewModel model;
    private final FindingsView now;

    CategoryCard(FindingsViewModel model, FindingsView now) {
        this.model = model;
        this.now = now;
        Style.CARD.on(this);
        setId("findings-category");
        getChildren().add(Layouts.sectionTitle("Category of death"));
        if (model.pickingProperty().get()) {
            picker();
        } else {
            shown();
        }
    }

    private void shown() {
        Optional<CategoryOfDeath> chosen = now.facts().found().category();
        getChildren().add(chosen.<Node>map(category -> Style.STRONG.on(Layouts.wrapped(words(category)))).orElseGet(() -> Layouts.muted("Not chosen yet.")));
        chosen.flatMap(this::note).ifPresent(note -> getChildren().addAll(Layouts.wrapped(note.note()), Layouts.muted(SourceMark.line(note.mark()))));
        getChildren().add(ReadLines.classification(now));
        if (model.mayChange(now)) {
            getChildren().add(Layouts.flow(
                    Layouts.button("pick-category", now.decided() ? "Correct category…" : "Choose category…", Feather.LIST, model::pickCategory),
                    Layouts.button("findings-classification", now.decided() ? "Correct the rest…" : "Sub-type, modifiability…", Feather.EDIT_2, model::category)));
        }
    }

    private void picker() {
        getChildren().add(Layouts.muted("Where several fit, the one highest in the list is primary."));
        for (CategoryOfDeath category : CategoryOfDeath.values()) {
            boolean chosen = now.facts().found().category().equals(Optional.of(category));
            Button take = Layouts.button("take-" + category.code().substring(0, 5), words(category), chosen ? Feather.CHECK_CIRCLE : Feather.CIRCLE, () -> model.choose(category.code()));
            take.setWrapText(true);
            take.setMinWidth(0);
            take.setAccessibleText("Choose " + words(category) + note(category).map(note -> ". " + note.note()).orElse(""));
            VBox line = Layouts.column(Style.TIGHT, take);
            note(category).ifPresent(note -> {
                line.getChildren().addAll(Layouts.wrapped(note.note()), Layouts.muted(SourceMark.line(note.mark())));
            });
            getChildren().add(line);
        }
        getChildren().add(Layouts.flow(Layouts.button("pick-none", "Leave as it is", Feather.X, model::pickCategory)));
    }

    private Optional<CategoryNote> note(CategoryOfDeath category) {
        return CategoryNote.of(now.notes(), category);
    }

    private static String words(CategoryOfDeath category) {
        return category.number() + ". " + category.label();
    }
}
