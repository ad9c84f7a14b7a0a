package uk.cdop.casebook.desktop.support;

import java.nio.file.Path;
import java.util.List;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Writes the files of a year into a folder and says which; a use case, or a test's stand-in for one. */
@FunctionalInterface
public interface WritesYear {

    List<Path> write(FinancialYear year, Path folder, Progress progress);
}
