package uk.cdop.casebook.store.duplicate;

import static uk.cdop.casebook.store.schema.Tables.CASE_FILE;
import static uk.cdop.casebook.store.schema.Tables.CASE_MERGE;
import static uk.cdop.casebook.store.schema.Tables.CASE_MERGE_ANSWER;
import static uk.cdop.casebook.store.schema.Tables.CASE_MERGE_NOTICE;
import static uk.cdop.casebook.store.schema.Tables.MATCH_DECISION;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.duplicate.MatchBlocks;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchSubject;
import uk.cdop.casebook.casework.duplicate.Merge;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.MatchStore;

/** Finds likely matches by the indexed columns of the cases, and keeps decisions and merges. */
public final class JooqMatchStore implements MatchStore {

    private final DSLContext dsl;

    public JooqMatchStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<MatchSubject> candidates(MatchBlocks blocks) {
        List<String> numbers = Candidates.of(dsl, blocks);
        return numbers.isEmpty() ? List.of() : MatchSubjects.read(dsl, CASE_FILE.CASE_NUMBER.in(numbers));
    }

    @Override
    public List<MatchSubject> subjects() {
        return MatchSubjects.read(dsl, DSL.noCondition());
    }

    @Override
    public List<MatchDecision> decisions() {
        return decisions(DSL.noCondition());
    }

    @Override
    public List<MatchDecision> decisionsOf(CaseNumber number) {
        return decisions(MATCH_DECISION.FIRST_CASE.eq(number.text()).or(MATCH_DECISION.SECOND_CASE.eq(number.text())));
    }

    private List<MatchDecision> decisions(Condition which) {
        return dsl.selectFrom(MATCH_DECISION).where(which)
                .orderBy(MATCH_DECISION.DECIDED_AT.desc(), MATCH_DECISION.FIRST_CASE.desc(), MATCH_DECISION.SECOND_CASE.desc())
                .fetch(MatchRows::decision);
    }

    @Override
    public void decide(MatchDecision decision) {
        forget(decision.pair());
        dsl.insertInto(MATCH_DECISION).set(MatchRows.row(decision)).execute();
    }

    @Override
    public void forget(MatchPair pair) {
        dsl.deleteFrom(MATCH_DECISION)
                .where(MATCH_DECISION.FIRST_CASE.eq(pair.first().text())).and(MATCH_DECISION.SECOND_CASE.eq(pair.second().text()))
                .execute();
    }

    @Override
    public Optional<Merge> mergeOf(CaseNumber other) {
        return merges(CASE_MERGE.OTHER_CASE.eq(other.text())).stream().findFirst();
    }

    @Override
    public List<Merge> mergesInto(CaseNumber kept) {
        return merges(CASE_MERGE.KEPT_CASE.eq(kept.text()));
    }

    private List<Merge> merges(Condition which) {
        return dsl.selectFrom(CASE_MERGE).where(which).orderBy(CASE_MERGE.MERGED_AT, CASE_MERGE.OTHER_CASE).fetch().map(row -> MatchRows.merge(
                row,
                dsl.selectFrom(CASE_MERGE_NOTICE).where(CASE_MERGE_NOTICE.OTHER_CASE.eq(row.getOtherCase())).orderBy(CASE_MERGE_NOTICE.POSITION).fetch(),
                dsl.selectFrom(CASE_MERGE_ANSWER).where(CASE_MERGE_ANSWER.OTHER_CASE.eq(row.getOtherCase())).fetch()));
    }

    @Override
    public void add(Merge merge) {
        dsl.insertInto(CASE_MERGE).set(MatchRows.row(merge)).execute();
        dsl.batchInsert(MatchRows.notices(merge)).execute();
        dsl.batchInsert(MatchRows.answers(merge)).execute();
    }

    @Override
    public void remove(Merge merge) {
        String other = merge.other().text();
        dsl.deleteFrom(CASE_MERGE_ANSWER).where(CASE_MERGE_ANSWER.OTHER_CASE.eq(other)).execute();
        dsl.deleteFrom(CASE_MERGE_NOTICE).where(CASE_MERGE_NOTICE.OTHER_CASE.eq(other)).execute();
        dsl.deleteFrom(CASE_MERGE).where(CASE_MERGE.OTHER_CASE.eq(other)).execute();
    }
}
