package uk.cdop.casebook.desktop.dashboard;

import java.nio.file.Path;
import java.util.List;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.year.Quarter;

/** Writes the files of a quarter into a folder and says which; a use case, or a test's stand-in for one. */
@FunctionalInterface
public interface WritesQuarter {

    List<Path> write(Quarter quarter, Path folder, Progress progress);
}
