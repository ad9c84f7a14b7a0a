package uk.cdop.casebook.casework.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.code.Coded;

/** What a category of death covers, shown beside the choice; the mark says what the note rests on. */
public record CategoryNote(CategoryOfDeath category, String note, String mark) {

    private static final int COLUMNS = 3;

    /** Reads one note a line, its parts parted by |, with a comment after #; empty where a line cannot be read, or a category stands twice. */
    public static Optional<List<CategoryNote>> read(String text) {
        List<CategoryNote> notes = new ArrayList<>();
        for (String line : text.lines().map(String::strip).filter(one -> !one.isEmpty() && !one.startsWith("#")).skip(1).toList()) {
            String[] cells = line.split("\\|", COLUMNS);
            Optional<CategoryOfDeath> category = Coded.ofCode(CategoryOfDeath.class, cells[0].strip());
            if (cells.length < COLUMNS || category.isEmpty() || of(notes, category.get()).isPresent()) {
                return Optional.empty();
            }
            notes.add(new CategoryNote(category.get(), cells[1].strip(), cells[2].strip()));
        }
        return Optional.of(List.copyOf(notes));
    }

    public static Optional<CategoryNote> of(List<CategoryNote> notes, CategoryOfDeath category) {
        return notes.stream().filter(note -> note.category() == category).findFirst();
    }
}
