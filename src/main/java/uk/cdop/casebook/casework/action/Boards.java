package uk.cdop.casebook.casework.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.code.NotReadable;
import uk.cdop.casebook.casework.contact.ValidDates;

/** The boards that own actions, read from a text that the office can change. Source: users-and-peers sections 0 and 3. */
public final class Boards {

    public static final String HEADINGS = "code;name;other_names;areas;valid_from;valid_to;every;unit;mark";

    private static final int MOST_OTHER_NAMES = 600;

    private final List<Board> all;

    private Boards(List<Board> all) {
        this.all = List.copyOf(all);
    }

    /** Thrown where the text cannot be read; the sentence says which line and what to write there. */
    public static final class NotBoards extends NotReadable {
        private NotBoards(String sentence) {
            super(sentence);
        }
    }

    public static Boards read(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADINGS)) {
            throw new NotBoards("The first line must be: " + HEADINGS + ".");
        }
        List<Board> boards = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            Board board = board(lines.get(at), "Line " + (at + 1));
            if (boards.stream().anyMatch(other -> other.isLike(board))) {
                throw new NotBoards("Line " + (at + 1) + " repeats a board that stands above, or one of its names. A board stands once, with one first and one last day.");
            }
            boards.add(board);
        }
        return new Boards(boards);
    }

    private static Board board(String line, String where) {
        String[] fields = line.split(";", -1);
        if (fields.length != 9) {
            throw new NotBoards(where + " needs nine fields parted by semicolons.");
        }
        if (fields[2].length() > MOST_OTHER_NAMES || fields[8].length() > ActionRules.MOST_NAME) {
            throw new NotBoards(where + " is too long: 600 characters for other names, 200 for the mark.");
        }
        if (!fields[0].matches("[a-z][a-z0-9_]{0,39}") || fields[1].isBlank() || fields[1].length() > ActionRules.MOST_NAME) {
            throw new NotBoards(where + " needs a code of small letters, and a name of at most 200 characters.");
        }
        ValidDates valid = new ValidDates(day(fields[4], where), day(fields[5], where));
        if (!valid.isInOrder()) {
            throw new NotBoards(where + " has a last day before its first day.");
        }
        List<String> names = fields[2].isBlank() ? List.of() : List.of(fields[2].split("\\s*\\|\\s*"));
        return new Board(fields[0], fields[1].strip(), names, areas(fields[3], where), valid, cadence(fields[6], fields[7], where), fields[8]);
    }

    private static Optional<LocalDate> day(String text, String where) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (java.time.format.DateTimeParseException notADay) {
            throw new NotBoards(where + " needs days such as 2024-07-31, or nothing.");
        }
    }

    private static Set<ReportingArea> areas(String text, String where) {
        Set<ReportingArea> areas = EnumSet.noneOf(ReportingArea.class);
        for (String word : text.strip().split("\\s+")) {
            areas.add(java.util.Arrays.stream(ReportingArea.values()).filter(area -> area.isResident() && area.name().equals(word)).findFirst()
                    .orElseThrow(() -> new NotBoards(where + " needs areas from DORSET, BCP and SOMERSET, parted by spaces.")));
        }
        return areas;
    }

    private static Optional<Cadence> cadence(String every, String unit, String where) {
        if (every.isBlank() && unit.isBlank()) {
            return Optional.empty();
        }
        if (!every.matches("[1-9]|[1-5]\\d|60") || !Set.of("weeks", "months").contains(unit)) {
            throw new NotBoards(where + " needs a whole number from 1 to 60 and then weeks or months; or neither.");
        }
        return Optional.of(new Cadence(Integer.parseInt(every), Cadence.Unit.valueOf(unit.toUpperCase(java.util.Locale.ROOT))));
    }

    public List<Board> all() {
        return all;
    }

    public Optional<Board> called(String said) {
        return all.stream().filter(board -> board.isCalled(said)).findFirst();
    }

    /** Those that can own a new action on the day. */
    public List<Board> openOn(LocalDate day) {
        return all.stream().filter(board -> board.valid().includes(day)).toList();
    }

    /** Those that can take over from a closed board: open on the day, and for one of its areas; the nearest in footprint first. */
    public List<Board> successorsOf(Board closed, LocalDate day) {
        return openOn(day).stream()
                .filter(board -> board.areas().stream().anyMatch(closed.areas()::contains))
                .sorted(java.util.Comparator.comparing((Board board) -> !closed.areas().containsAll(board.areas())))
                .toList();
    }

    /** How the owner of an action stands on the day. */
    public BoardState stateOf(ReviewAction action, LocalDate day) {
        if (action.owningBoard().isEmpty()) {
            return BoardState.NONE;
        }
        return called(action.owningBoard().get())
                .map(board -> board.valid().includes(day) ? BoardState.OPEN : BoardState.CLOSED)
                .orElse(BoardState.NOT_LISTED);
    }
}
