package uk.cdop.casebook.office.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.cdop.casebook.office.door.LongTableReader;
import uk.cdop.casebook.office.door.PostcodeStore;
import uk.cdop.casebook.office.door.PostcodeStore.DecileLine;
import uk.cdop.casebook.office.door.Progress;

/** Takes the rows of an index of deprivation and hands them to the store batch by batch. */
final class DecileRows implements LongTableReader.RowTaker {

    private static final int LINES_AT_ONCE = 5_000;
    private static final Pattern AREA = Pattern.compile("[A-Z][0-9]{8}");
    private static final Pattern DECILE = Pattern.compile("[1-9]|10");

    private final PostcodeStore store;
    private final String index;
    private final PostcodeColumns columns;
    private final Progress progress;
    private final List<DecileLine> waiting = new ArrayList<>(LINES_AT_ONCE);
    private final Set<String> seen = new HashSet<>();
    private int lsoa;
    private int decile;

    DecileRows(PostcodeStore store, String index, Map<String, String> chosen, Progress progress) {
        this.store = store;
        this.index = index;
        this.columns = new PostcodeColumns(PostcodeColumns.KNOWN_INDEX, indexColumns(chosen));
        this.progress = progress;
    }

    /** "lsoa" is named for the file of postcodes; for this file it is "index-lsoa". */
    private static Map<String, String> indexColumns(Map<String, String> chosen) {
        Map<String, String> ours = new HashMap<>();
        Optional.ofNullable(chosen.get("index-lsoa")).ifPresent(name -> ours.put("lsoa", name));
        Optional.ofNullable(chosen.get("decile")).ifPresent(name -> ours.put("decile", name));
        return ours;
    }

    @Override
    public void headings(List<String> headings) {
        lsoa = columns.place(headings, "lsoa", true);
        decile = columns.place(headings, "decile", true);
    }

    @Override
    public void row(long number, List<String> cells, int thousandths) {
        if (lsoa >= cells.size() || decile >= cells.size()) {
            return;
        }
        String area = cells.get(lsoa).strip();
        String tenth = cells.get(decile).strip();
        if (AREA.matcher(area).matches() && DECILE.matcher(tenth).matches() && seen.add(area)) {
            waiting.add(new DecileLine(area, Integer.parseInt(tenth)));
        }
        if (waiting.size() == LINES_AT_ONCE) {
            hand();
            progress.step("Loading the index of deprivation", thousandths, 1000);
        }
    }

    private void hand() {
        store.addDeciles(index, waiting);
        waiting.clear();
    }

    void end() {
        if (!waiting.isEmpty()) {
            hand();
        }
    }

    int kept() {
        return seen.size();
    }
}
