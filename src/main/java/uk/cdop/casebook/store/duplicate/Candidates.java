package uk.cdop.casebook.store.duplicate;

import static uk.cdop.casebook.store.schema.Tables.CASE_FILE;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.TableField;
import uk.cdop.casebook.casework.duplicate.MatchBlocks;
import uk.cdop.casebook.store.schema.tables.records.CaseFileRecord;

/** The cases that share a block, one question for each block so that each is answered by its own index. */
final class Candidates {

    private final DSLContext dsl;
    private final Set<String> found = new TreeSet<>();

    private Candidates(DSLContext dsl) {
        this.dsl = dsl;
    }

    static List<String> of(DSLContext dsl, MatchBlocks blocks) {
        Candidates candidates = new Candidates(dsl);
        candidates.add(CASE_FILE.NHS_NUMBER, blocks.nhsNumbers());
        candidates.add(CASE_FILE.DATE_OF_BIRTH, blocks.births());
        candidates.add(CASE_FILE.DATE_OF_DEATH, blocks.deaths());
        candidates.add(CASE_FILE.POSTCODE, blocks.postcode().stream().toList());
        candidates.add(CASE_FILE.FAMILY_NAME, blocks.familyNames());
        return List.copyOf(candidates.found);
    }

    private <T> void add(TableField<CaseFileRecord, T> column, Collection<T> values) {
        if (!values.isEmpty()) {
            found.addAll(dsl.select(CASE_FILE.CASE_NUMBER).from(CASE_FILE).where(column.in(values)).fetch(CASE_FILE.CASE_NUMBER));
        }
    }
}
