package uk.cdop.casebook.store.area;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static uk.cdop.casebook.store.schema.Tables.DEPRIVATION_DECILE;
import static uk.cdop.casebook.store.schema.Tables.DEPRIVATION_INDEX;
import static uk.cdop.casebook.store.schema.Tables.POSTCODE_EDITION;
import static uk.cdop.casebook.store.schema.Tables.POSTCODE_SECTOR;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.area.Deprivation;
import uk.cdop.casebook.casework.area.PlacedPostcode;
import uk.cdop.casebook.office.door.PostcodeStore;
import uk.cdop.casebook.store.schema.tables.records.DeprivationDecileRecord;
import uk.cdop.casebook.store.schema.tables.records.DeprivationIndexRecord;
import uk.cdop.casebook.store.schema.tables.records.PostcodeSectorRecord;

/** Keeps editions of the postcode look-up packed by sector, so that backups stay quick. */
public final class JooqPostcodeStore implements PostcodeStore {

    private static final int SHORTEST_POSTCODE = 6;

    private final DSLContext dsl;

    public JooqPostcodeStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Edition> editions() {
        return dsl.selectFrom(POSTCODE_EDITION).orderBy(POSTCODE_EDITION.EDITION)
                .fetch(row -> new Edition(row.getEdition(), row.getPostcodes(), row.getLoadedAt().toInstant()));
    }

    @Override
    public List<Index> indices() {
        return dsl.select(DEPRIVATION_DECILE.INDEX_NAME, count(), max(DEPRIVATION_INDEX.PUBLISHER), max(DEPRIVATION_INDEX.RELEASED)).from(DEPRIVATION_DECILE)
                .leftJoin(DEPRIVATION_INDEX).on(DEPRIVATION_INDEX.INDEX_NAME.eq(DEPRIVATION_DECILE.INDEX_NAME))
                .groupBy(DEPRIVATION_DECILE.INDEX_NAME).orderBy(DEPRIVATION_DECILE.INDEX_NAME)
                .fetch(row -> new Index(row.value1(), row.value2(), Optional.ofNullable(row.value3()).orElse(""), Optional.ofNullable(row.value4()).orElse("")));
    }

    @Override
    public List<PlacedPostcode> find(String postcode) {
        if (postcode.length() < SHORTEST_POSTCODE) {
            return List.of();
        }
        return dsl.selectFrom(POSTCODE_SECTOR).where(POSTCODE_SECTOR.SECTOR.eq(SectorText.sector(postcode)))
                .orderBy(POSTCODE_SECTOR.EDITION, POSTCODE_SECTOR.PART)
                .fetch().stream()
                .flatMap(row -> SectorText.find(postcode, row.getEdition(), row.getContent()).stream())
                .toList();
    }

    @Override
    public Optional<Deprivation> deprivation(String lsoa) {
        return dsl.selectFrom(DEPRIVATION_DECILE).where(DEPRIVATION_DECILE.LSOA.eq(lsoa))
                .orderBy(DEPRIVATION_DECILE.INDEX_NAME.desc()).limit(1)
                .fetchOptional(row -> new Deprivation(row.getIndexName(), row.getDecile()));
    }

    @Override
    public void clear(LocalDate edition) {
        dsl.deleteFrom(POSTCODE_SECTOR).where(POSTCODE_SECTOR.EDITION.eq(edition)).execute();
        dsl.deleteFrom(POSTCODE_EDITION).where(POSTCODE_EDITION.EDITION.eq(edition)).execute();
    }

    @Override
    public void add(LocalDate edition, int batch, List<PostcodeLine> lines) {
        if (batch == 0) {
            dsl.insertInto(POSTCODE_EDITION, POSTCODE_EDITION.EDITION, POSTCODE_EDITION.POSTCODES, POSTCODE_EDITION.LOADED_AT)
                    .values(edition, 0, edition.atStartOfDay().atOffset(ZoneOffset.UTC)).execute();
        }
        dsl.batchInsert(SectorText.texts(lines).entrySet().stream()
                        .map(entry -> new PostcodeSectorRecord(edition, entry.getKey(), batch, entry.getValue()))
                        .toList())
                .execute();
    }

    @Override
    public void finish(Edition edition) {
        dsl.update(POSTCODE_EDITION)
                .set(POSTCODE_EDITION.POSTCODES, edition.postcodes())
                .set(POSTCODE_EDITION.LOADED_AT, edition.loadedAt().atOffset(ZoneOffset.UTC))
                .where(POSTCODE_EDITION.EDITION.eq(edition.asAt()))
                .execute();
    }

    @Override
    public void clearIndex(String name) {
        dsl.deleteFrom(DEPRIVATION_DECILE).where(DEPRIVATION_DECILE.INDEX_NAME.eq(name)).execute();
        dsl.deleteFrom(DEPRIVATION_INDEX).where(DEPRIVATION_INDEX.INDEX_NAME.eq(name)).execute();
    }

    @Override
    public void nameIndex(String name, String publisher, String released, LocalDate loadedOn) {
        dsl.executeInsert(new DeprivationIndexRecord(name, publisher, released, loadedOn));
    }

    @Override
    public void addDeciles(String name, List<DecileLine> lines) {
        dsl.batchInsert(lines.stream().map(line -> new DeprivationDecileRecord(name, line.lsoa(), line.decile())).toList()).execute();
    }
}
