package uk.cdop.casebook.desktop.form;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.form.FormSource;

/** Where the form is written for paper, under a name that says the case and nothing of the child. */
public final class FormPrinting {

    private static final String ENDING = ".pdf";

    private final FormViewModel form;
    private final FormSource source;
    private final Background background;
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");

    FormPrinting(FormViewModel form, FormSource source, Background background) {
        this.form = form;
        this.source = source;
        this.background = background;
    }

    /** Proposes the neutral name anew; the folder stays. */
    public void begin() {
        name.set(source.paperName() + ENDING);
    }

    /** Writes the file, or says what is missing; says whether it went ahead. */
    public boolean write() {
        Optional<Path> into = path(folder.get().strip());
        if (into.isEmpty()) {
            return refuse("Choose a folder first. Nothing was written.");
        }
        Optional<Path> file = path(name.get().strip()).filter(typed -> typed.getNameCount() == 1 && !typed.isAbsolute() && !typed.toString().startsWith("."));
        if (file.isEmpty()) {
            return refuse("Give the file a name without slashes, such as " + source.paperName() + ENDING + ". Nothing was written.");
        }
        String typed = file.get().toString();
        String stem = typed.toLowerCase(java.util.Locale.ROOT).endsWith(ENDING) ? typed.substring(0, typed.length() - ENDING.length()) : typed;
        form.whenSaved(() -> background.run("Print the form", progress -> {
            Path free = free(into.get(), stem);
            source.print(free);
            return free;
        }, written -> form.messageProperty().set(Message.done("The form is in " + written + ".")), failure -> refuse(failure.getMessage())));
        return true;
    }

    private boolean refuse(String sentence) {
        form.messageProperty().set(Message.refused(sentence));
        return false;
    }

    /** A name that no file there has yet, so that an earlier print is never written over. */
    private static Path free(Path folder, String stem) {
        Path file = folder.resolve(stem + ENDING);
        for (int copy = 2; Files.exists(file); copy++) {
            file = folder.resolve(stem + "-" + copy + ENDING);
        }
        return file;
    }

    private static Optional<Path> path(String typed) {
        try {
            return Optional.of(typed).filter(text -> !text.isEmpty()).map(Path::of);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public StringProperty nameProperty() {
        return name;
    }
}
