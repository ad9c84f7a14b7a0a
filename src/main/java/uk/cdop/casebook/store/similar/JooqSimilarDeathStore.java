package uk.cdop.casebook.store.similar;

import static uk.cdop.casebook.store.schema.Tables.ANSWER;
import static uk.cdop.casebook.store.schema.Tables.CASE_FILE;
import static uk.cdop.casebook.store.schema.Tables.CLUSTER_ANSWER;
import static uk.cdop.casebook.store.schema.Tables.FORM_INSTANCE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.similar.ClusterAnswer;
import uk.cdop.casebook.casework.similar.DeathCircumstances;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.SimilarDeathStore;
import uk.cdop.casebook.store.schema.tables.records.ClusterAnswerRecord;

/** Reads circumstances from the answers of all forms of a case, with two questions to the store however many cases there are. */
public final class JooqSimilarDeathStore implements SimilarDeathStore {

    private final DSLContext dsl;

    public JooqSimilarDeathStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<DeathCircumstances> of(CaseNumber number) {
        return matching(CASE_FILE.CASE_NUMBER.eq(number.text())).stream().findFirst();
    }

    @Override
    public List<DeathCircumstances> between(LocalDate from, LocalDate to) {
        return matching(inScope(from, to));
    }

    @Override
    public List<DeathCircumstances> suspectedSuicides(LocalDate from, LocalDate to) {
        Condition inTime = inScope(from, to);
        Set<String> numbers = new TreeSet<>(saying(inTime, DeathCircumstances.SUSPECTED_SUICIDE, ANSWER.TEXT_VALUE.eq("yes")));
        numbers.addAll(saying(inTime, DeathCircumstances.EVENTS, ANSWER.TEXT_VALUE.contains(DeathCircumstances.APPARENT_SUICIDE)));
        return numbers.isEmpty() ? List.of() : matching(CASE_FILE.CASE_NUMBER.in(numbers)).stream().filter(DeathCircumstances::suspectedSuicide).toList();
    }

    private static Condition inScope(LocalDate from, LocalDate to) {
        return CASE_FILE.DATE_OF_DEATH.between(from, to)
                .and(CASE_FILE.STAGE.notIn(CaseStage.DUPLICATE.code(), CaseStage.REJECTED_OUT_OF_SCOPE.code()));
    }

    /** One question of the forms, so that its index leads to each answer. */
    private List<String> saying(Condition cases, FieldKey question, Condition said) {
        return dsl.select(CASE_FILE.CASE_NUMBER)
                .from(CASE_FILE).join(FORM_INSTANCE).on(FORM_INSTANCE.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))
                .join(ANSWER).on(ANSWER.FORM_INSTANCE_ID.eq(FORM_INSTANCE.FORM_INSTANCE_ID)).and(ANSWER.FIELD_KEY.eq(question.name()))
                .where(cases).and(said)
                .fetch(CASE_FILE.CASE_NUMBER);
    }

    private List<DeathCircumstances> matching(Condition cases) {
        Map<String, Answers> answers = answers(cases);
        return dsl.select(CASE_FILE.CASE_NUMBER, CASE_FILE.DATE_OF_DEATH, CASE_FILE.RESIDENCE_AREA).from(CASE_FILE).where(cases)
                .orderBy(CASE_FILE.CASE_NUMBER)
                .fetch(row -> DeathCircumstances.of(
                        new CaseNumber(row.value1()), row.value2(), row.value3(), answers.getOrDefault(row.value1(), Answers.NONE)));
    }

    private Map<String, Answers> answers(Condition cases) {
        Map<String, Answers> byCase = new HashMap<>();
        dsl.select(CASE_FILE.CASE_NUMBER, ANSWER.FIELD_KEY, ANSWER.TEXT_VALUE)
                .from(CASE_FILE).join(FORM_INSTANCE).on(FORM_INSTANCE.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))
                .join(ANSWER).on(ANSWER.FORM_INSTANCE_ID.eq(FORM_INSTANCE.FORM_INSTANCE_ID))
                .where(cases).and(ANSWER.FIELD_KEY.in(DeathCircumstances.ASKED.stream().map(FieldKey::name).toList()))
                .and(ANSWER.TEXT_VALUE.isNotNull())
                .orderBy(FORM_INSTANCE.OPENED_ON)
                .forEach(row -> byCase.merge(
                        row.value1(), Answers.NONE.with(FieldKey.of(row.value2()), row.value3()), (known, more) -> together(known, more)));
        return byCase;
    }

    /** A later form says more; what an earlier one said stays. */
    private static Answers together(Answers known, Answers more) {
        FieldKey key = more.keys().iterator().next();
        return known.answer(key).isGiven() ? known : known.with(key, more.answer(key));
    }

    @Override
    public List<ClusterAnswer> answersOf(CaseNumber number) {
        return dsl.selectFrom(CLUSTER_ANSWER).where(CLUSTER_ANSWER.CASE_NUMBER.eq(number.text())).orderBy(CLUSTER_ANSWER.POSITION)
                .fetch(JooqSimilarDeathStore::answer);
    }

    @Override
    public Set<CaseNumber> answered() {
        return dsl.selectDistinct(CLUSTER_ANSWER.CASE_NUMBER).from(CLUSTER_ANSWER).fetchSet(row -> new CaseNumber(row.value1()));
    }

    @Override
    public void add(ClusterAnswer answer) {
        int position = dsl.fetchCount(CLUSTER_ANSWER, CLUSTER_ANSWER.CASE_NUMBER.eq(answer.number().text()));
        dsl.executeInsert(new ClusterAnswerRecord(
                answer.number().text(), position, answer.linked().code(), answer.reason(),
                answer.others().stream().map(CaseNumber::text).collect(Collectors.joining(" ")), answer.on(), answer.by()));
    }

    private static ClusterAnswer answer(ClusterAnswerRecord row) {
        return new ClusterAnswer(
                new CaseNumber(row.getCaseNumber()), Coded.require(ClusterAnswer.Linked.class, row.getLinked()), row.getReason(),
                Arrays.stream(row.getOtherCases().split(" ")).filter(text -> !text.isEmpty()).map(CaseNumber::new).toList(),
                row.getAnsweredOn(), row.getAnsweredBy());
    }
}
