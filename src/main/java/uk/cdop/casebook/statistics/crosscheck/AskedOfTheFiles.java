package uk.cdop.casebook.statistics.crosscheck;

import java.util.List;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** The check that only a written file can answer: it is asked of every file before it is kept, and said here so that all twenty are listed. */
public final class AskedOfTheFiles implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        return new Check("Q19_accessible",
                "Each workbook, read again as it was written, keeps the rules of accessible spreadsheets: one table to a worksheet, nothing merged, hidden, frozen, filtered or drawn, "
                        + "no empty cell, every note explained, no macro or link to another file, title, author and language set.",
                Check.Outcome.AT_WRITING, "Files that do not are not kept", List.of(), List.of());
    }
}
