package uk.cdop.casebook.casework.area;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.area.PastPlace.Kind;

/**
 * Names an area as it was on the day of a death: the district where one stood and is recorded, else the council, and the
 * partnership that covered it. What is not recorded is said to be so.
 */
public record AreaHistory(List<Area> councils, List<PastPlace> places) {

    public static final AreaHistory NONE = new AreaHistory(List.of(), List.of());
    public static final String NOT_RECORDED = "Area not recorded";
    public static final String PARTNERSHIP_NOT_RECORDED = "Partnership not recorded";

    private static final String HEADINGS = "code;name;kind;valid_from;valid_to;within;mark";
    private static final int FIELDS = 7;

    public AreaHistory {
        councils = List.copyOf(councils);
        places = List.copyOf(places);
    }

    /** The councils with their dates, and a text of what stood inside and across them; a text of another shape is our mistake. */
    public static AreaHistory read(AreaDirectory councils, String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADINGS)) {
            throw new IllegalArgumentException("the history of areas begins with its headings");
        }
        return new AreaHistory(councils.areas(), lines.stream().skip(1).map(AreaHistory::place).toList());
    }

    private static PastPlace place(String line) {
        String[] fields = line.split(";", -1);
        if (fields.length < FIELDS) {
            throw new IllegalArgumentException("a place has seven fields: " + fields[0]);
        }
        return new PastPlace(
                fields[0], fields[1], Kind.valueOf(fields[2]), LocalDate.parse(fields[3]),
                fields[4].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(fields[4])),
                List.of(fields[5].split(" ")), String.join(";", List.of(fields).subList(FIELDS - 1, fields.length)));
    }

    /**
     * @param council  the code of the council that the case has recorded
     * @param placedIn codes of the council or district that loaded look-ups put the home in, the nearest to the death first
     */
    public String placeAsThen(String council, Collection<String> placedIn, LocalDate died) {
        Optional<Area> known = ours().filter(area -> area.code().equals(council)).findFirst();
        List<PastPlace> districts = districts(council, died);
        return districts.isEmpty()
                ? known.map(Area::name).orElse(NOT_RECORDED)
                : placedIn.stream().flatMap(code -> districts.stream().filter(district -> district.code().equals(code)))
                        .findFirst().map(PastPlace::name).orElseGet(() -> notRecorded(known.map(Area::name).orElse("")));
    }

    private List<PastPlace> districts(String council, LocalDate day) {
        return places.stream().filter(place -> place.kind() == Kind.DISTRICT && place.stoodWithin(council, day)).toList();
    }

    private static String notRecorded(String council) {
        return council + ": district not recorded";
    }

    public String partnershipAsThen(String council, LocalDate died) {
        return places.stream().filter(place -> place.kind() == Kind.PARTNERSHIP && place.stoodWithin(council, died))
                .findFirst().map(PastPlace::name).orElse(PARTNERSHIP_NOT_RECORDED);
    }

    private Stream<Area> ours() {
        return councils.stream().filter(area -> area.reportingArea().isResident());
    }

    /** True where the code is that of a council of this panel that stood on the day. */
    public boolean isOurs(String code, LocalDate day) {
        return ours().anyMatch(area -> area.code().equals(code) && area.isValidOn(day));
    }

    /** The name of a code, ours or elsewhere; empty where the list has none. */
    public Optional<String> nameOf(String code) {
        return councils.stream().filter(area -> area.code().equals(code)).map(Area::name).findFirst();
    }

    /**
     * The codes whose populations together are those of a council, district or partnership that stood all these days: its own, or those of
     * the councils it covered. Empty where it did not, and for what is not recorded.
     */
    public List<String> codesOf(String name, LocalDate first, LocalDate last) {
        Stream<String> councils = ours().filter(area -> area.name().equals(name) && !hasDistricts(area) && stood(area, first, last)).map(Area::code);
        Stream<String> places = this.places.stream().filter(place -> place.name().equals(name) && place.stoodAll(first, last))
                .flatMap(place -> place.kind() == Kind.DISTRICT ? Stream.of(place.code()) : covered(place, first, last));
        return Stream.concat(councils, places).distinct().toList();
    }

    /** The councils of a partnership in those days; a district of one of them is in it already. */
    private Stream<String> covered(PastPlace partnership, LocalDate first, LocalDate last) {
        return ours().filter(area -> partnership.within().contains(area.code()) && stood(area, first, last)).map(Area::code)
                .filter(code -> places.stream().noneMatch(place -> place.code().equals(code) && isDistrictOf(place, partnership)));
    }

    private static boolean isDistrictOf(PastPlace place, PastPlace partnership) {
        return place.kind() == Kind.DISTRICT && place.within().stream().anyMatch(partnership.within()::contains);
    }

    private static boolean stood(Area area, LocalDate first, LocalDate last) {
        return area.isValidOn(first) && area.isValidOn(last);
    }

    /** Every name that a death can be put under, in the order of the lists. */
    public List<String> placeNames() {
        return placesBetween(LocalDate.MIN, LocalDate.MAX, true);
    }

    /** Those that stood on some day of the period. */
    public List<String> placesStanding(LocalDate first, LocalDate last) {
        return placesBetween(first, last, false);
    }

    private List<String> placesBetween(LocalDate first, LocalDate last, boolean withNotRecorded) {
        Stream<String> known = ours()
                .filter(area -> !last.isBefore(area.validFrom()) && area.validTo().map(end -> !first.isAfter(end)).orElse(true))
                .flatMap(area -> hasDistricts(area) ? inside(area, first, last, withNotRecorded) : Stream.of(area.name()));
        return Stream.concat(known, withNotRecorded ? Stream.of(NOT_RECORDED) : Stream.of()).distinct().toList();
    }

    private Stream<String> inside(Area council, LocalDate first, LocalDate last, boolean withNotRecorded) {
        Stream<String> districts = places.stream()
                .filter(place -> place.kind() == Kind.DISTRICT && place.within().contains(council.code()) && place.stoodBetween(first, last))
                .map(PastPlace::name);
        return Stream.concat(districts, withNotRecorded ? Stream.of(notRecorded(council.name())) : Stream.of());
    }

    /**
     * True where the boundaries of this code are those of the area: it is the council now, or it stood alone for the area on the day
     * and no district of it is in another area now, as Christchurch is.
     */
    public boolean standsFor(ReportingArea area, String code, LocalDate day) {
        List<Area> ofArea = councils.stream().filter(one -> one.reportingArea() == area).toList();
        boolean now = ofArea.stream().anyMatch(one -> one.code().equals(code) && one.validTo().isEmpty());
        List<Area> then = ofArea.stream().filter(one -> one.isValidOn(day)).toList();
        boolean parted = places.stream().filter(place -> place.kind() == Kind.DISTRICT && place.within().contains(code))
                .anyMatch(place -> ours().anyMatch(one -> one.code().equals(place.code()) && one.reportingArea() != area));
        return now || !parted && then.size() == 1 && then.getFirst().code().equals(code);
    }

    private boolean hasDistricts(Area council) {
        return places.stream().anyMatch(place -> place.kind() == Kind.DISTRICT && place.within().contains(council.code()));
    }

    public List<String> partnershipNames() {
        return Stream.concat(partnershipsStanding(LocalDate.MIN, LocalDate.MAX).stream(), Stream.of(PARTNERSHIP_NOT_RECORDED)).toList();
    }

    public List<String> partnershipsStanding(LocalDate first, LocalDate last) {
        return places.stream().filter(place -> place.kind() == Kind.PARTNERSHIP && place.stoodBetween(first, last)).map(PastPlace::name).toList();
    }
}
