package uk.cdop.casebook.desktop.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.StringProperty;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/** Asks for a folder with the system's own chooser, starting where the person was before. */
public final class Folders {

    private Folders() {}

    public static void choose(Window owner, String title, StringProperty folder) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (!folder.get().isBlank() && Files.isDirectory(Path.of(folder.get().strip()))) {
            chooser.setInitialDirectory(new File(folder.get().strip()));
        }
        File chosen = chooser.showDialog(owner);
        if (chosen != null) {
            folder.set(chosen.getPath());
        }
    }
}
