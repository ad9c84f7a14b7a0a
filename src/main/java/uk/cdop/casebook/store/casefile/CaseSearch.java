package uk.cdop.casebook.store.casefile;

import static uk.cdop.casebook.store.schema.Tables.CASE_FILE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.leak.OtherChildren;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;
import uk.cdop.casebook.store.schema.tables.records.CaseFileRecord;

/**
 * Finds cases for the list. What is typed is compared letter by letter: no character in it has a meaning of its own. That takes
 * a look at every case, so the rows and their number are found in one look.
 */
final class CaseSearch {

    /** One word of plain letters, which is sought as it stands in small letters; whatever else a family name may be is read by the search itself. */
    private static final String ONE_PLAIN_WORD = "^([A-Z]?[a-z]+|[A-Z]+)$";

    private CaseSearch() {}

    static CaseList list(DSLContext dsl, CaseQuery query) {
        Condition matching = matching(query);
        int all = dsl.fetchCount(CASE_FILE);
        if (query.text().isBlank() || query.limit() == 0) {
            List<CaseRow> rows = dsl.selectFrom(CASE_FILE).where(matching).orderBy(order(query)).limit(query.limit()).fetch(CaseSearch::row);
            return new CaseList(rows, dsl.fetchCount(CASE_FILE, matching), all);
        }
        Field<Integer> fitting = DSL.count().over();
        Result<Record> page = dsl.select(CASE_FILE.fields()).select(fitting).from(CASE_FILE).where(matching).orderBy(order(query)).limit(query.limit()).fetch();
        return new CaseList(page.map(row -> row(row.into(CASE_FILE))), page.isEmpty() ? 0 : page.getFirst().get(fitting), all);
    }

    static List<OtherChildren.Child> childrenSought(DSLContext dsl, OtherChildren.Sought sought) {
        Condition named = CASE_FILE.FAMILY_NAME.likeRegex(ONE_PLAIN_WORD).not().or(DSL.lower(CASE_FILE.FAMILY_NAME).in(plainWords(sought.words())));
        return dsl.select(CASE_FILE.CASE_NUMBER, CASE_FILE.GIVEN_NAMES, CASE_FILE.FAMILY_NAME, CASE_FILE.NHS_NUMBER).from(CASE_FILE)
                .where(named.or(CASE_FILE.NHS_NUMBER.in(sought.numbers())))
                .orderBy(CASE_FILE.CASE_NUMBER)
                .fetch(row -> new OtherChildren.Child(new CaseNumber(row.value1()), text(row.value2()), text(row.value3()), text(row.value4())));
    }

    /** Written into the question itself, because H2 looks up a constant among thousands at once, and goes through thousands of bound ones for every row. */
    private static List<Field<String>> plainWords(Set<String> words) {
        return words.stream().filter(word -> word.matches("[a-z]+")).sorted().<Field<String>>map(word -> DSL.inline(word)).toList();
    }

    private static String text(String known) {
        return known == null ? "" : known;
    }

    private static Condition matching(CaseQuery query) {
        Condition words = DSL.and(Arrays.stream(query.text().strip().split("\\s+"))
                .filter(word -> !word.isEmpty()).map(CaseSearch::contains).toList());
        return words
                .and(oneOf(CASE_FILE.STAGE, query.stages().stream().map(CaseStage::code)))
                .and(oneOf(CASE_FILE.REPORTING_AREA, query.areas().stream().map(ReportingArea::name)))
                .and(query.year().map(year -> CASE_FILE.DATE_NOTIFIED.between(year.firstDay(), year.lastDay())).orElse(DSL.noCondition()));
    }

    private static Condition oneOf(Field<String> field, Stream<String> codes) {
        Set<String> wanted = codes.collect(Collectors.toSet());
        return wanted.isEmpty() ? DSL.noCondition() : field.in(wanted);
    }

    private static Condition contains(String word) {
        String digits = word.replace("-", "");
        return found(CASE_FILE.FAMILY_NAME, word)
                .or(found(CASE_FILE.GIVEN_NAMES, word))
                .or(found(CASE_FILE.CASE_NUMBER, word))
                .or(digits.isEmpty() ? DSL.falseCondition() : DSL.position(CASE_FILE.NHS_NUMBER, DSL.val(digits)).gt(0))
                .or(found(DSL.replace(CASE_FILE.POSTCODE, " ", ""), word));
    }

    private static Condition found(Field<String> in, String word) {
        return DSL.position(DSL.lower(in), DSL.val(word.toLowerCase(Locale.ENGLISH))).gt(0);
    }

    private static List<SortField<?>> order(CaseQuery query) {
        SortOrder direction = query.descending() ? SortOrder.DESC : SortOrder.ASC;
        List<SortField<?>> order = new ArrayList<>();
        for (Field<?> field : sortedBy(query.order())) {
            order.add(field.sort(direction).nullsLast());
        }
        order.add(CASE_FILE.CASE_NUMBER.sort(query.order() == CaseQuery.Order.REFERENCE ? direction : SortOrder.ASC));
        return order;
    }

    private static List<Field<?>> sortedBy(CaseQuery.Order order) {
        return switch (order) {
            case REFERENCE -> List.of();
            case NAME -> List.of(DSL.lower(CASE_FILE.FAMILY_NAME), DSL.lower(CASE_FILE.GIVEN_NAMES));
            case DATE_OF_DEATH -> List.of(CASE_FILE.DATE_OF_DEATH);
            case DATE_NOTIFIED -> List.of(CASE_FILE.DATE_NOTIFIED);
            case STAGE -> List.of(place(CASE_FILE.STAGE, Stream.of(CaseStage.values()).map(CaseStage::code)));
            case AREA -> List.of(place(CASE_FILE.REPORTING_AREA, Stream.of(ReportingArea.values()).map(ReportingArea::name)));
        };
    }

    /** The place of a code in the order of its list, so that stages sort as a case goes through them. */
    private static Field<Integer> place(Field<String> field, Stream<String> codes) {
        List<String> inOrder = codes.toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        inOrder.forEach(code -> places.put(code, inOrder.indexOf(code)));
        return DSL.choose(field).mapValues(places);
    }

    private static CaseRow row(CaseFileRecord row) {
        return new CaseRow(
                new CaseNumber(row.getCaseNumber()), CaseFileRows.stage(row.getStage()), ReportingArea.valueOf(row.getReportingArea()),
                Optional.ofNullable(row.getFamilyName()), Optional.ofNullable(row.getGivenNames()),
                Optional.ofNullable(row.getNhsNumber()).map(NhsNumber::new), Optional.ofNullable(row.getDateOfBirth()),
                row.getDateOfDeath(), row.getDateNotified(), Optional.ofNullable(row.getReviewCompleted()),
                Optional.ofNullable(row.getBlockedBy()).map(code -> Coded.require(HoldKind.class, code)));
    }
}
