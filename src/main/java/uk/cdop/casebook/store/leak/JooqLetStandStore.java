package uk.cdop.casebook.store.leak;

import static uk.cdop.casebook.store.schema.Tables.LET_STAND;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.leak.IdentifierKind;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.LetStandStore;
import uk.cdop.casebook.store.schema.tables.records.LetStandRecord;

/** Keeps one row for each find that left with its file, in the order in which they left. */
public final class JooqLetStandStore implements LetStandStore {

    private static final int LONGEST = 500;

    private final DSLContext dsl;

    public JooqLetStandStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<LetStand> of(LetStand.Paper paper) {
        return dsl.selectFrom(LET_STAND).where(LET_STAND.PAPER.eq(paper.name())).orderBy(LET_STAND.SAID_ON.desc(), LET_STAND.ENTRY_NUMBER).fetch(JooqLetStandStore::find);
    }

    private static LetStand find(LetStandRecord row) {
        return new LetStand(
                LetStand.Paper.valueOf(row.getPaper()), row.getFileName(), row.getPart(), IdentifierKind.valueOf(row.getKind()), new CaseNumber(row.getCaseNumber()),
                row.getNear(), row.getReason(), row.getSaidBy(), row.getSaidOn());
    }

    @Override
    public void add(List<LetStand> finds) {
        int number = dsl.select(DSL.coalesce(DSL.max(LET_STAND.ENTRY_NUMBER), 0)).from(LET_STAND).fetchSingle().value1();
        for (LetStand find : finds) {
            number++;
            dsl.executeInsert(new LetStandRecord(
                    number, find.paper().name(), cut(find.file()), cut(find.part()), find.kind().name(), find.caseNumber().text(), find.near(), find.reason(), find.by(), find.on()));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
