package uk.cdop.casebook.store.area;

import static uk.cdop.casebook.store.schema.Tables.DEPRIVATION_DECILE;
import static uk.cdop.casebook.store.schema.Tables.DEPRIVATION_INDEX;
import static uk.cdop.casebook.store.schema.Tables.POSTCODE_SECTOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.area.Deprivation;
import uk.cdop.casebook.casework.area.PlacedPostcode;

/** What the loaded look-ups say of many postcodes at once, with one question for some hundreds of sectors and one for the index. */
public final class PlacedHomes {

    private static final int SHORTEST_POSTCODE = 6;
    private static final int SECTORS_AT_ONCE = 500;

    private final Map<String, List<PlacedPostcode>> placed;
    private final String index;
    private final Map<String, Integer> deciles;

    private PlacedHomes(Map<String, List<PlacedPostcode>> placed, String index, Map<String, Integer> deciles) {
        this.placed = placed;
        this.index = index;
        this.deciles = deciles;
    }

    public static PlacedHomes of(DSLContext dsl, Collection<String> postcodes) {
        Map<String, List<String>> bySector = postcodes.stream().filter(code -> code.length() >= SHORTEST_POSTCODE).distinct()
                .collect(Collectors.groupingBy(SectorText::sector, TreeMap::new, Collectors.toList()));
        List<String> sectors = List.copyOf(bySector.keySet());
        Map<String, List<PlacedPostcode>> placed = new HashMap<>();
        for (int from = 0; from < sectors.size(); from += SECTORS_AT_ONCE) {
            dsl.selectFrom(POSTCODE_SECTOR).where(POSTCODE_SECTOR.SECTOR.in(sectors.subList(from, Math.min(sectors.size(), from + SECTORS_AT_ONCE))))
                    .orderBy(POSTCODE_SECTOR.EDITION, POSTCODE_SECTOR.PART)
                    .forEach(row -> bySector.get(row.getSector()).forEach(code -> SectorText.find(code, row.getEdition(), row.getContent())
                            .ifPresent(place -> placed.computeIfAbsent(code, any -> new ArrayList<>()).add(place))));
        }
        Optional<String> index = placed.isEmpty() ? Optional.empty() : newest(dsl);
        return new PlacedHomes(placed, index.map(name -> inWords(dsl, name)).orElse(""), index.map(name -> deciles(dsl, name)).orElse(Map.of()));
    }

    /** One version for all homes, so that no table mixes two: the one that comes last by name. */
    private static Optional<String> newest(DSLContext dsl) {
        return Optional.ofNullable(dsl.select(DSL.max(DEPRIVATION_DECILE.INDEX_NAME)).from(DEPRIVATION_DECILE).fetchSingle().value1());
    }

    /** The version with who published it and when, as far as somebody noted it. */
    private static String inWords(DSLContext dsl, String name) {
        return dsl.selectFrom(DEPRIVATION_INDEX).where(DEPRIVATION_INDEX.INDEX_NAME.eq(name))
                .fetchOptional(row -> Stream.of(name, row.getPublisher(), row.getReleased().isEmpty() ? "" : "released " + row.getReleased())
                        .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")))
                .orElse(name);
    }

    private static Map<String, Integer> deciles(DSLContext dsl, String name) {
        return dsl.select(DEPRIVATION_DECILE.LSOA, DEPRIVATION_DECILE.DECILE).from(DEPRIVATION_DECILE)
                .where(DEPRIVATION_DECILE.INDEX_NAME.eq(name)).fetchMap(DEPRIVATION_DECILE.LSOA, DEPRIVATION_DECILE.DECILE);
    }

    private List<PlacedPostcode> nearest(String postcode, LocalDate died) {
        return placed.getOrDefault(postcode, List.of()).stream()
                .sorted(Comparator.comparing(one -> Math.abs(one.edition().toEpochDay() - died.toEpochDay())))
                .toList();
    }

    /** The councils or districts of the postcode, from the look-up nearest to the death to the farthest. */
    public List<String> councils(String postcode, LocalDate died) {
        return nearest(postcode, died).stream().map(PlacedPostcode::council).distinct().toList();
    }

    /** Of the nearest look-up whose small area the index knows. */
    public Optional<Deprivation> deprivation(String postcode, LocalDate died) {
        return nearest(postcode, died).stream()
                .flatMap(one -> one.lsoa().map(deciles::get).stream())
                .findFirst().map(decile -> new Deprivation(index, decile));
    }
}
