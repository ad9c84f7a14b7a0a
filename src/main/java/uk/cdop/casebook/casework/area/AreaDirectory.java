package uk.cdop.casebook.casework.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The councils of the footprint and their predecessors, looked up as they stood on a day. */
public final class AreaDirectory {

    private final List<Area> areas;

    public AreaDirectory(List<Area> areas) {
        this.areas = List.copyOf(areas);
    }

    public List<Area> areas() {
        return areas;
    }

    public Optional<Area> byCode(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** The area of this code or name as at the day, or empty where there was none: nothing is guessed. */
    public Optional<Area> asAt(LocalDate day, String codeOrName) {
        String sought = folded(codeOrName);
        return areas.stream()
                .filter(area -> area.isValidOn(day))
                .filter(area -> folded(area.code()).equals(sought) || folded(area.name()).equals(sought))
                .findFirst();
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
