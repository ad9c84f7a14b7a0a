package uk.cdop.casebook.store.agencyreturn;

import static uk.cdop.casebook.store.schema.Tables.ASK_RULE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.agencyreturn.AskRule;
import uk.cdop.casebook.office.door.AskRuleStore;
import uk.cdop.casebook.store.schema.tables.records.AskRuleRecord;

/** Keeps the office's own rules on whom to ask. */
public final class JooqAskRuleStore implements AskRuleStore {

    private final DSLContext dsl;

    public JooqAskRuleStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<AskRule> list() {
        return dsl.selectFrom(ASK_RULE).orderBy(ASK_RULE.POSITION).fetch(row -> new AskRule(
                row.getCircumstance(), Arrays.asList(row.getAgencyTypes().split(" ")), row.getAbout(), row.getFormCode(), row.getBecause(),
                row.getMark()));
    }

    @Override
    public void replace(List<AskRule> rules) {
        dsl.deleteFrom(ASK_RULE).execute();
        dsl.batchInsert(IntStream.range(0, rules.size()).mapToObj(at -> row(at, rules.get(at))).toList()).execute();
    }

    private static AskRuleRecord row(int position, AskRule rule) {
        return new AskRuleRecord(
                position, rule.when(), String.join(" ", rule.ask()), rule.about(), rule.form(), rule.because(), rule.mark());
    }
}
