package uk.cdop.casebook.store.letter;

import static uk.cdop.casebook.store.schema.Tables.LETTERHEAD;
import static uk.cdop.casebook.store.schema.Tables.LETTER_TEMPLATE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.LetterTemplate;
import uk.cdop.casebook.casework.letter.Letterhead;
import uk.cdop.casebook.office.door.LetterStore;
import uk.cdop.casebook.store.schema.tables.records.LetterTemplateRecord;
import uk.cdop.casebook.store.schema.tables.records.LetterheadRecord;

/** Keeps the office's own wordings and its letterhead. */
public final class JooqLetterStore implements LetterStore {

    private static final int THE_ONE = 1;

    private final DSLContext dsl;

    public JooqLetterStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<LetterTemplate> changed() {
        return dsl.selectFrom(LETTER_TEMPLATE).orderBy(LETTER_TEMPLATE.KIND, LETTER_TEMPLATE.WORDING_LEVEL).fetch(JooqLetterStore::template);
    }

    private static LetterTemplate template(LetterTemplateRecord row) {
        return new LetterTemplate(LetterKind.ofCode(row.getKind()).orElseThrow(), row.getWordingLevel(), row.getSubject(), row.getBody());
    }

    @Override
    public void keep(LetterTemplate template) {
        dsl.executeInsert(new LetterTemplateRecord(template.kind().code(), template.level(), template.subject(), template.body()));
    }

    @Override
    public void forget(LetterKind kind, int level) {
        dsl.deleteFrom(LETTER_TEMPLATE)
                .where(LETTER_TEMPLATE.KIND.eq(kind.code()), LETTER_TEMPLATE.WORDING_LEVEL.eq(level))
                .execute();
    }

    @Override
    public Optional<Letterhead> letterhead() {
        return dsl.selectFrom(LETTERHEAD).fetchOptional(row -> new Letterhead(
                row.getOffice(), row.getAddress(), row.getPhone(), row.getEmail(), row.getSenderName(), row.getSenderRole()));
    }

    @Override
    public void keep(Letterhead head) {
        dsl.deleteFrom(LETTERHEAD).execute();
        dsl.executeInsert(new LetterheadRecord(
                THE_ONE, head.office(), head.address(), head.phone(), head.email(), head.senderName(), head.senderRole()));
    }
}
