package uk.cdop.casebook.store.statistics;

import static uk.cdop.casebook.store.schema.Tables.ACCEPTED_DOUBT;
import static uk.cdop.casebook.store.schema.Tables.CASE_FILE;
import static uk.cdop.casebook.store.schema.Tables.MATCH_DECISION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.DoubtStore;
import uk.cdop.casebook.statistics.facts.AcceptedDoubt;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.store.schema.tables.records.AcceptedDoubtRecord;
import uk.cdop.casebook.store.schema.tables.records.CaseFileRecord;

/** Looks for two cases of one child with two questions to the store, and keeps the doubts that were accepted. */
public final class JooqDoubtStore implements DoubtStore {

    private static final Field<String> FAMILY = DSL.lower(DSL.trim(CASE_FILE.FAMILY_NAME));
    private static final Field<String> GIVEN = DSL.lower(DSL.trim(CASE_FILE.GIVEN_NAMES));

    private final DSLContext dsl;

    public JooqDoubtStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    private record Named(String family, String given, Object born) {}

    /** The store takes no NHS number twice, so names and dates of birth are what is left to look at. */
    @Override
    public List<Doubt> ofOneChild() {
        Condition named = CASE_FILE.STAGE.ne(CaseStage.DUPLICATE.code())
                .and(CASE_FILE.FAMILY_NAME.isNotNull()).and(CASE_FILE.GIVEN_NAMES.isNotNull()).and(CASE_FILE.DATE_OF_BIRTH.isNotNull());
        // Grouped by the store, and the few rows of alike children by their days: a window over all cases took seconds.
        Set<LocalDate> days = dsl.select(CASE_FILE.DATE_OF_BIRTH).from(CASE_FILE).where(named)
                .groupBy(FAMILY, GIVEN, CASE_FILE.DATE_OF_BIRTH).having(DSL.count().gt(1)).fetchSet(CASE_FILE.DATE_OF_BIRTH);
        if (days.isEmpty()) {
            return List.of();
        }
        Map<Named, List<CaseFileRecord>> groups = dsl.selectFrom(CASE_FILE).where(named).and(CASE_FILE.DATE_OF_BIRTH.in(days)).orderBy(CASE_FILE.CASE_NUMBER)
                .fetch().stream().collect(Collectors.groupingBy(JooqDoubtStore::named));
        Set<MatchPair> decided = Set.copyOf(dsl.select(MATCH_DECISION.FIRST_CASE, MATCH_DECISION.SECOND_CASE).from(MATCH_DECISION)
                .where(MATCH_DECISION.VERDICT.ne(MatchVerdict.SAME_CHILD.code()))
                .fetch(row -> MatchPair.of(new CaseNumber(row.value1()), new CaseNumber(row.value2()))));
        Set<String> found = new TreeSet<>();
        groups.values().forEach(group -> found.addAll(undecided(group, decided)));
        return found.stream().map(number -> new Doubt(new CaseNumber(number), Doubt.Kind.SAME_NAME_AND_BIRTH)).toList();
    }

    private static Named named(CaseFileRecord row) {
        return new Named(row.getFamilyName().strip().toLowerCase(Locale.ROOT), row.getGivenNames().strip().toLowerCase(Locale.ROOT), row.getDateOfBirth());
    }

    private static List<String> undecided(List<CaseFileRecord> group, Set<MatchPair> decided) {
        List<String> found = new ArrayList<>();
        for (int one = 0; one < group.size(); one++) {
            for (int other = one + 1; other < group.size(); other++) {
                CaseFileRecord first = group.get(one);
                CaseFileRecord second = group.get(other);
                if (!isToldApart(first, second) && !decided.contains(MatchPair.of(new CaseNumber(first.getCaseNumber()), new CaseNumber(second.getCaseNumber())))) {
                    found.addAll(List.of(first.getCaseNumber(), second.getCaseNumber()));
                }
            }
        }
        return found;
    }

    private static boolean isToldApart(CaseFileRecord first, CaseFileRecord second) {
        return differ(first.getNhsNumber(), second.getNhsNumber()) || differ(first.getSex(), second.getSex());
    }

    private static boolean differ(String one, String other) {
        return one != null && other != null && !Objects.equals(one, other);
    }

    @Override
    public List<AcceptedDoubt> accepted() {
        return dsl.selectFrom(ACCEPTED_DOUBT).orderBy(ACCEPTED_DOUBT.CASE_NUMBER, ACCEPTED_DOUBT.KIND).fetch(row -> new AcceptedDoubt(
                new Doubt(new CaseNumber(row.getCaseNumber()), Coded.require(Doubt.Kind.class, row.getKind())), row.getReason(), row.getAcceptedOn(), row.getAcceptedBy()));
    }

    @Override
    public void accept(AcceptedDoubt accepted, Instant at) {
        takeBack(accepted.doubt());
        dsl.insertInto(ACCEPTED_DOUBT).set(new AcceptedDoubtRecord(
                accepted.doubt().number().text(), accepted.doubt().kind().code(), accepted.reason(), accepted.on(), at.atOffset(ZoneOffset.UTC), accepted.by())).execute();
    }

    @Override
    public void takeBack(Doubt doubt) {
        dsl.deleteFrom(ACCEPTED_DOUBT)
                .where(ACCEPTED_DOUBT.CASE_NUMBER.eq(doubt.number().text())).and(ACCEPTED_DOUBT.KIND.eq(doubt.kind().code())).execute();
    }
}
