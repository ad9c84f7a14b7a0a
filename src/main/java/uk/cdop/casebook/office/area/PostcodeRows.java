package uk.cdop.casebook.office.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.cdop.casebook.casework.area.PlacedPostcode;
import uk.cdop.casebook.casework.notification.Postcode;
import uk.cdop.casebook.office.door.LongTableReader;
import uk.cdop.casebook.office.door.PostcodeStore;
import uk.cdop.casebook.office.door.PostcodeStore.PostcodeLine;
import uk.cdop.casebook.office.door.Progress;

/** Takes the rows of a postcode look-up and hands them to the store batch by batch. */
final class PostcodeRows implements LongTableReader.RowTaker {

    static final int LINES_AT_ONCE = 20_000;
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{8}");
    private static final String PSEUDO = "99999999";

    private final PostcodeStore store;
    private final LocalDate edition;
    private final PostcodeColumns columns;
    private final Progress progress;
    private final List<PostcodeLine> waiting = new ArrayList<>(LINES_AT_ONCE);
    private final Set<String> councils = new HashSet<>();
    private int postcode;
    private int council;
    private int county;
    private int lsoa;
    private int batches;
    private int kept;
    private int leftOut;

    PostcodeRows(PostcodeStore store, LocalDate edition, Map<String, String> chosen, Progress progress) {
        this.store = store;
        this.edition = edition;
        this.columns = new PostcodeColumns(PostcodeColumns.KNOWN, chosen);
        this.progress = progress;
    }

    @Override
    public void headings(List<String> headings) {
        postcode = columns.place(headings, "postcode", true);
        council = columns.place(headings, "council", true);
        county = columns.place(headings, "county", false);
        lsoa = columns.place(headings, "lsoa", false);
    }

    @Override
    public void row(long number, List<String> cells, int thousandths) {
        Optional<String> read = Postcode.read(spaced(cell(cells, postcode))).filter(code -> code.contains(" "));
        Optional<String> where = code(cells, council);
        if (read.isEmpty() || where.isEmpty()) {
            leftOut++;
            return;
        }
        Optional<String> above = code(cells, county).filter(code -> !code.endsWith(PSEUDO));
        councils.add(where.get());
        above.ifPresent(councils::add);
        waiting.add(new PostcodeLine(read.get(), new PlacedPostcode(edition, where.get(), above, code(cells, lsoa))));
        kept++;
        if (waiting.size() == LINES_AT_ONCE) {
            hand();
            progress.step("Loading postcodes", thousandths, 1000);
        }
    }

    /** The national files also write a postcode in seven places, as "BH151AA" or "W1A  1AA". */
    private static String spaced(String text) {
        String tight = text.replaceAll("\\s", "");
        return tight.length() < 5 ? tight : tight.substring(0, tight.length() - 3) + " " + tight.substring(tight.length() - 3);
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    private static Optional<String> code(List<String> cells, int column) {
        return Optional.of(cell(cells, column)).filter(code -> CODE.matcher(code).matches());
    }

    private void hand() {
        store.add(edition, batches++, waiting);
        waiting.clear();
    }

    void end() {
        if (!waiting.isEmpty()) {
            hand();
        }
        progress.step("Loading postcodes", 1000, 1000);
    }

    int kept() {
        return kept;
    }

    int leftOut() {
        return leftOut;
    }

    Set<String> councils() {
        return councils;
    }
}
