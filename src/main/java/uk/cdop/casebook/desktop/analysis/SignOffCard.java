package uk.cdop.casebook.desktop.analysis;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.analysis.SignOffRecord;
import uk.cdop.casebook.casework.analysis.CheckCatalogue;
import uk.cdop.casebook.casework.analysis.TrippedCheck;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.analysis.FindingsView;

/** Where the findings stand: the checks with the way to mend each, and sign-off; after it, who signed and with what reasons. */
final class SignOffCard extends VBox {

    private final FindingsViewModel model;

    SignOffCard(FindingsViewModel model, FindingsView now) {
        this.model = model;
        Style.CARD.on(this);
        setId("findings-checks");
        if (now.decided()) {
            signed(now);
        } else {
            open(now);
        }
    }

    private void signed(FindingsView now) {
        getChildren().add(Layouts.sectionTitle("Reviewed by the panel"));
        if (now.signOffs().isEmpty()) {
            getChildren().add(Layouts.muted("These findings came from the office’s earlier records and were not signed off in this program."));
        }
        now.signOffs().stream().findFirst().ifPresent(this::signed);
        now.facts().actions().forEach(action -> getChildren().add(Layouts.wrapped(FindingsWords.action(action))));
        now.returns().forEach(one -> getChildren().add(Layouts.wrapped("Returned to the national database on " + Texts.date(one.on()) + ", recorded by " + one.recordedBy() + ".")));
        now.amended().ifPresent(amended -> getChildren().add(Style.BADGE_OPEN.on(Layouts.wrapped(FindingsWords.amended(amended)))));
        if (model.mayReturn(now)) {
            getChildren().add(Layouts.flow(Layouts.button("record-return", "Record return…", Feather.SEND, model::recordReturn)));
        }
    }

    private void signed(SignOffRecord one) {
        getChildren().add(Layouts.wrapped(FindingsWords.signed(one)));
        one.reasons().forEach((check, reason) -> getChildren().add(Layouts.muted(
                check + ". " + CheckCatalogue.of(check).map(found -> found.title()).orElse("Check") + ": " + reason)));
    }

    private void open(FindingsView now) {
        long stops = now.checks().stream().filter(TrippedCheck::stops).count();
        getChildren().addAll(Layouts.sectionTitle("Checks before sign-off"), Layouts.wrapped(now.checks().isEmpty()
                ? "All " + CheckCatalogue.all().size() + " checks pass."
                : "%s of %d to look at: %d must be mended, %d can be signed off with a reason.".formatted(
                        Texts.counted(now.checks().size(), "check"), CheckCatalogue.all().size(), stops, now.checks().size() - stops)));
        now.checks().forEach(check -> getChildren().add(line(check)));
        if (now.file().stage() == CaseStage.SCHEDULED) {
            buttons(now, stops == 0);
        } else {
            getChildren().add(Layouts.muted("It can be signed off once the case is on the agenda of a meeting."));
        }
    }

    private VBox line(TrippedCheck check) {
        Label title = Style.STRONG.on(Layouts.wrapped(check.number() + ". " + check.check().title()));
        Label kind = Layouts.muted(check.check().severity().words());
        if (check.stops()) {
            Style.FIELD_ERROR.on(kind);
        }
        Button mend = Layouts.button("mend-" + check.number(), "Go there", Feather.ARROW_RIGHT, () -> model.mend(check));
        mend.setAccessibleText("Go to where check " + check.number() + " is mended");
        mend.setMinWidth(USE_PREF_SIZE);
        VBox words = Layouts.column(Style.TIGHT, title, Layouts.wrapped(check.check().sentence()), kind);
        javafx.scene.layout.HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        return new VBox(Layouts.row(words, mend));
    }

    private void buttons(FindingsView now, boolean ready) {
        if (!model.mayChange(now)) {
            return;
        }
        Button sign = Layouts.primary("sign-off", "Sign off…", Feather.CHECK_SQUARE, model::signOff);
        sign.setDisable(!ready || !model.maySignOff());
        getChildren().add(Layouts.flow(sign, Layouts.button("defer-case", "Defer…", Feather.CLOCK, model::defer)));
        if (!ready) {
            getChildren().add(Layouts.muted("Sign-off opens once what must be mended is mended."));
        }
    }
}
