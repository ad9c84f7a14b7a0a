package uk.cdop.casebook.store.casefile;

import static uk.cdop.casebook.store.schema.Tables.COUNTED_CODE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.statistics.facts.Asked;
import uk.cdop.casebook.store.schema.tables.records.CountedCodeRecord;

/** Keeps the few answers of a form that statistics count beside its answers, written whenever those are. */
public final class CountedCodes {

    private static final List<String> KEYS = Asked.all();
    private static final int LONGEST = COUNTED_CODE.CODES.getDataType().length();

    private CountedCodes() {}

    static List<CountedCodeRecord> rows(UUID form, Answers answers) {
        return KEYS.stream().flatMap(key -> answers.answer(FieldKey.of(key)).toOptional().stream()
                .filter(String.class::isInstance).map(said -> new CountedCodeRecord(form, key, codes(key, (String) said)))).toList();
    }

    // Words of a family are not repeated; codes are short, and a text in their place is no code and may be cut.
    private static String codes(String key, String said) {
        return key.equals(Asked.FAMILY_QUESTIONS) ? Asked.SAID : said.substring(0, Math.min(said.length(), LONGEST));
    }

    public static void keep(DSLContext dsl, UUID form, Answers answers) {
        dsl.deleteFrom(COUNTED_CODE).where(COUNTED_CODE.FORM_INSTANCE_ID.eq(form)).execute();
        ManyRows.insert(dsl, rows(form, answers));
    }
}
