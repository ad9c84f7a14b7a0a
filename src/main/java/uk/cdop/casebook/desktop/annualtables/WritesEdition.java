package uk.cdop.casebook.desktop.annualtables;

import java.nio.file.Path;
import java.util.List;
import uk.cdop.casebook.office.door.Progress;

/** Writes the files of a year's edition into a folder and says which; a use case, or a test's stand-in for one. */
@FunctionalInterface
public interface WritesEdition {

    List<Path> write(Asked asked, Path folder, Progress progress);
}
