package uk.cdop.casebook.store.edition;

import static uk.cdop.casebook.store.schema.Tables.DISCLOSURE_RULE;
import static uk.cdop.casebook.store.schema.Tables.PUBLISHED_EDITION;
import static uk.cdop.casebook.store.schema.Tables.PUBLISHED_NUMBER;
import static uk.cdop.casebook.store.schema.Tables.PUBLISHED_TABLE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import uk.cdop.casebook.office.door.EditionStore;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Tally;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.DisclosureRule.SignOff;
import uk.cdop.casebook.statistics.edition.PublishedEdition;
import uk.cdop.casebook.store.schema.tables.records.DisclosureRuleRecord;
import uk.cdop.casebook.store.schema.tables.records.PublishedTableRecord;

/** Keeps one row for each rule that held, each edition that left, each of its tables and each number that it told first, or more exactly. */
public final class JooqEditionStore implements EditionStore {

    private final DSLContext dsl;

    public JooqEditionStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<DisclosureRule> rule() {
        return dsl.selectFrom(DISCLOSURE_RULE).orderBy(DISCLOSURE_RULE.ENTRY_NUMBER.desc()).limit(1).fetchOptional(row -> new DisclosureRule(
                row.getThreshold(), row.getYearsTogether(), Optional.ofNullable(row.getSignedBy()).map(by -> new SignOff(by, row.getSignedRole(), row.getSignedOn()))));
    }

    @Override
    public void keep(DisclosureRule rule, Instant at, String by) {
        dsl.executeInsert(new DisclosureRuleRecord(
                next(DISCLOSURE_RULE, DISCLOSURE_RULE.ENTRY_NUMBER), rule.threshold(), rule.signedOff().map(SignOff::by).orElse(null),
                rule.signedOff().map(SignOff::role).orElse(null), rule.signedOff().map(SignOff::on).orElse(null), at.atOffset(ZoneOffset.UTC), by, rule.yearsTogether()));
    }

    private int next(Table<?> table, Field<Integer> number) {
        return dsl.select(DSL.coalesce(DSL.max(number), 0)).from(table).fetchSingle().value1() + 1;
    }

    @Override
    public List<PublishedEdition> published() {
        Map<Integer, List<Tally>> logs = dsl.selectFrom(PUBLISHED_TABLE).orderBy(PUBLISHED_TABLE.EDITION_NUMBER, PUBLISHED_TABLE.TABLE_ID)
                .fetchGroups(PUBLISHED_TABLE.EDITION_NUMBER, EditionRows::tally);
        return dsl.selectFrom(PUBLISHED_EDITION).orderBy(PUBLISHED_EDITION.EDITION_NUMBER)
                .fetch(row -> EditionRows.edition(row, logs.getOrDefault(row.getEditionNumber(), List.of())));
    }

    @Override
    public Earlier givenAway() {
        return Earlier.allOf(dsl.selectFrom(PUBLISHED_NUMBER).orderBy(PUBLISHED_NUMBER.EDITION_NUMBER)
                .fetchGroups(PUBLISHED_NUMBER.EDITION_NUMBER).values().stream().map(EditionRows::numbers).toList());
    }

    @Override
    public void publish(PublishedEdition edition, Earlier told) {
        int number = next(PUBLISHED_EDITION, PUBLISHED_EDITION.EDITION_NUMBER);
        dsl.executeInsert(EditionRows.row(number, edition));
        List<PublishedTableRecord> tables = edition.log().stream().map(tally -> EditionRows.row(number, tally)).toList();
        dsl.batchInsert(tables).execute();
        dsl.batchInsert(told.numbers().entrySet().stream().map(one -> EditionRows.row(number, one.getKey(), one.getValue())).toList()).execute();
    }
}
