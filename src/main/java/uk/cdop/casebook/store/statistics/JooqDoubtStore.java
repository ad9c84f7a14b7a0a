package uk.cdop.casebook.store.statistics;

import static uk.cdop.casebook.store.schema.Tables.ACCEPTED_DOUBT;
import static uk.cdop.casebook.store.schema.Tables.CASE_FILE;
import static uk.cdop.casebook.store.schema.Tables.MATCH_DECISION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.DoubtStore;
import uk.cdop.casebook.statistics.facts.AcceptedDoubt;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.store.database.EveryRow;
import uk.cdop.casebook.store.schema.tables.records.AcceptedDoubtRecord;
import uk.cdop.casebook.store.schema.tables.records.CaseFileRecord;

/** Looks for two cases of one child with two questions to the store, and keeps the doubts that were accepted. */
public final class JooqDoubtStore implements DoubtStore {

    /** The store compares each row with a list as long as this. */
    private static final int AT_ONCE = 50;

    private final DSLContext dsl;

    public JooqDoubtStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    private record Named(String family, String given, LocalDate born) {}

    /** The store takes no NHS number twice, so names and dates of birth are what is left to look at. */
    @Override
    public List<Doubt> ofOneChild() {
        Condition named = CASE_FILE.STAGE.ne(CaseStage.DUPLICATE.code())
                .and(CASE_FILE.FAMILY_NAME.isNotNull()).and(CASE_FILE.GIVEN_NAMES.isNotNull()).and(CASE_FILE.DATE_OF_BIRTH.isNotNull());
        List<String> alike = alike(named);
        if (alike.isEmpty()) {
            return List.of();
        }
        Map<Named, List<CaseFileRecord>> groups = IntStream.iterate(0, from -> from < alike.size(), from -> from + AT_ONCE)
                .mapToObj(from -> alike.subList(from, Math.min(from + AT_ONCE, alike.size())))
                .flatMap(numbers -> dsl.selectFrom(CASE_FILE).where(CASE_FILE.CASE_NUMBER.in(numbers)).fetch().stream())
                .collect(Collectors.groupingBy(JooqDoubtStore::named));
        Set<MatchPair> decided = Set.copyOf(dsl.select(MATCH_DECISION.FIRST_CASE, MATCH_DECISION.SECOND_CASE).from(MATCH_DECISION)
                .where(MATCH_DECISION.VERDICT.ne(MatchVerdict.SAME_CHILD.code()))
                .fetch(row -> MatchPair.of(new CaseNumber(row.value1()), new CaseNumber(row.value2()))));
        Set<String> found = new TreeSet<>();
        groups.values().forEach(group -> found.addAll(undecided(group, decided)));
        return found.stream().map(number -> new Doubt(new CaseNumber(number), Doubt.Kind.SAME_NAME_AND_BIRTH)).toList();
    }

    /** The cases of children with one name and one day of birth, or of others with the same hash: asking the store to group every case took a tenth of counting a large vault. */
    private List<String> alike(Condition named) {
        Map<Integer, String> first = new HashMap<>();
        Set<String> alike = new TreeSet<>();
        EveryRow.of(dsl, CASE_FILE, rows -> dsl.select(CASE_FILE.CASE_NUMBER, CASE_FILE.FAMILY_NAME, CASE_FILE.GIVEN_NAMES, CASE_FILE.DATE_OF_BIRTH)
                .from(CASE_FILE).where(rows.and(named))).forEach(row -> {
            String before = first.putIfAbsent(named(row.value2(), row.value3(), row.value4()).hashCode(), row.value1());
            if (before != null) {
                alike.addAll(List.of(before, row.value1()));
            }
        });
        return List.copyOf(alike);
    }

    private static Named named(CaseFileRecord row) {
        return named(row.getFamilyName(), row.getGivenNames(), row.getDateOfBirth());
    }

    private static Named named(String family, String given, LocalDate born) {
        return new Named(family.strip().toLowerCase(Locale.ROOT), given.strip().toLowerCase(Locale.ROOT), born);
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
