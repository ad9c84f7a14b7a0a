package uk.cdop.casebook.desktop.settings;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.form.FormFileFound;
import uk.cdop.casebook.office.form.ListFormVersions.FormVersion;

/** The forms with their versions, and the way in for a new one: which files, what they bring, and the button that loads them. */
public final class FormVersionsView extends VBox {

    private final FormVersionsViewModel model;
    private final VBox found = Layouts.column(Style.SPACED);
    private final VBox forms = Layouts.column(Style.SPACED);

    public FormVersionsView(FormVersionsViewModel model) {
        this.model = model;
        setId("form-versions");
        Style.SPACED.on(this);
        getChildren().addAll(
                Layouts.card(
                        Layouts.sectionTitle("Load a new version"),
                        Layouts.muted("Files in JSON: a form, a list of choices, or how answers come over. All of them are loaded, or none. You see what they bring before anything is kept."),
                        new MessageView(model.messageProperty()), files(),
                        Layouts.flow(
                                Layouts.button("choose-form-files", "Choose…", Feather.FILE, this::choose),
                                Layouts.button("look-at-form-files", "Look at the files", Feather.EYE, model::look)),
                        found),
                Layouts.card(
                        Layouts.sectionTitle("Forms and their versions"),
                        Layouts.muted("A form is asked in the version in force on the day it is opened, and keeps it. None of these is an official form."),
                        forms));
        model.foundProperty().subscribe(this::showFound);
        model.versionsProperty().subscribe(this::showForms);
    }

    private Node files() {
        TextArea typed = new TextArea();
        typed.setId("form-files");
        typed.setPrefRowCount(2);
        typed.textProperty().bindBidirectional(model.filesProperty());
        return Layouts.labelled("Files, one a line", typed);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Load a new version of a form");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Form files", "*.json"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            model.filesProperty().set(chosen.stream().map(File::getPath).collect(Collectors.joining("\n")));
        }
    }

    private void showFound(List<FormFileFound> files) {
        found.getChildren().setAll(files.stream().map(FormVersionsView::file).toList());
        if (files.stream().anyMatch(file -> !file.held())) {
            found.getChildren().add(Layouts.flow(
                    Layouts.primary("load-form-files", "Load these files", Feather.CHECK, model::load),
                    Layouts.button("leave-form-files", "Leave it", Feather.X, model::leave)));
        }
    }

    private static Node file(FormFileFound file) {
        VBox words = Layouts.column(Style.TIGHT,
                Style.STRONG.on(Layouts.wrapped(file.title() + ", from " + Texts.date(file.validFrom()))),
                Layouts.muted(file.fileName() + (file.held() ? ", there already, word for word" : "")));
        file.sentences().forEach(sentence -> words.getChildren().add(Layouts.wrapped(sentence)));
        return Style.FORM_ROW.on(words);
    }

    private void showForms(List<FormVersion> versions) {
        Map<FormCode, List<FormVersion>> byForm = versions.stream().collect(Collectors.groupingBy(FormVersion::form, LinkedHashMap::new, Collectors.toList()));
        forms.getChildren().setAll(byForm.entrySet().stream().map(entry -> form(entry.getKey(), entry.getValue())).toList());
    }

    private static Node form(FormCode form, List<FormVersion> versions) {
        VBox name = Style.THIRD.on(new VBox(Style.STRONG.on(Layouts.wrapped(form.label())), Layouts.muted(form.code())));
        VBox lines = Style.HALF.on(Layouts.column(Style.TIGHT));
        versions.reversed().forEach(version -> lines.getChildren().addAll(
                Layouts.wrapped("From " + Texts.date(version.validFrom()) + " · " + Texts.counted(version.questions(), "question") + " · " + origin(version)),
                Layouts.muted(version.note())));
        return Style.FORM_ROW.on(new VBox(new Columns(name, lines)));
    }

    private static String origin(FormVersion version) {
        String came = version.loadedBy().map(who -> "loaded by " + who + version.loadedAt().map(at -> ", " + Texts.moment(at)).orElse(""))
                .orElse("came with the program");
        return version.waits() ? came + ", asked from the next sign-in" : came;
    }
}
