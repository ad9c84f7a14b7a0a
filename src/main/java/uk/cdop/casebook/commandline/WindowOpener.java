package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.util.Optional;

/** How the front door opens the window; the commands do not know the window themselves. */
public interface WindowOpener {

    boolean hasDisplay();

    /** Opens the window, on this vault's sign-in where one is given, and returns when it was closed. */
    void open(Optional<Path> vault);
}
