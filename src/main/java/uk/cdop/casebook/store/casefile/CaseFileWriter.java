package uk.cdop.casebook.store.casefile;

import static uk.cdop.casebook.store.schema.Tables.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.schema.tables.records.CaseFileRecord;

/** Writes whole case files: the projected columns and every part, in batches. */
final class CaseFileWriter {

    /** Enough for full batches, few enough that a large import does not hold all its rows in memory at once. */
    private static final int FILES_AT_ONCE = 500;

    private final DSLContext dsl;
    private final NewId newId;

    CaseFileWriter(DSLContext dsl, NewId newId) {
        this.dsl = dsl;
        this.newId = newId;
    }

    void add(Collection<CaseFile> files) {
        List<CaseFile> all = List.copyOf(files);
        for (int first = 0; first < all.size(); first += FILES_AT_ONCE) {
            addAtOnce(all.subList(first, Math.min(all.size(), first + FILES_AT_ONCE)));
        }
    }

    private void addAtOnce(List<CaseFile> files) {
        insert(files.stream().map(CaseFileRows::row));
        List<UUID> forms = Stream.generate(newId::next).limit(files.size()).toList();
        List<TableRecord<?>> formRows = new ArrayList<>();
        List<TableRecord<?>> answers = new ArrayList<>();
        List<TableRecord<?>> counted = new ArrayList<>();
        for (int place = 0; place < files.size(); place++) {
            formRows.add(CaseFileRows.row(forms.get(place), files.get(place)));
            answers.addAll(AnswerRows.rows(forms.get(place), files.get(place).notificationForm().answers()));
            counted.addAll(CountedCodes.rows(forms.get(place), files.get(place).notificationForm().answers()));
        }
        insert(formRows.stream());
        insert(answers.stream());
        insert(counted.stream());
        insertParts(files);
    }

    private void insertParts(List<CaseFile> files) {
        insertEach(files, CaseFileRows::notifications);
        insertEach(files, CaseFileRows::stageChanges);
        insertEach(files, StageHistory::rows);
        insertEach(files, CaseFileRows::holds);
        insertEach(files, CaseFileRows::holdFacts);
        insertEach(files, CaseFileRows::transfers);
        insertEach(files, file -> analysed(file, (number, found) -> List.of(AnalysisRows.row(number, found))));
        insertEach(files, file -> analysed(file, AnalysisRows::secondaryCategories));
        insertEach(files, file -> analysed(file, AnalysisRows::factors));
    }

    private static List<? extends TableRecord<?>> analysed(
            CaseFile file,
            BiFunction<String, Analysis, List<? extends TableRecord<?>>> rows) {
        return file.analysis().<List<? extends TableRecord<?>>>map(found -> rows.apply(file.number().text(), found)).orElse(List.of());
    }

    private void insertEach(List<CaseFile> files, Function<CaseFile, List<? extends TableRecord<?>>> rows) {
        insert(files.stream().flatMap(file -> rows.apply(file).stream()));
    }

    private void insert(Stream<? extends TableRecord<?>> rows) {
        ManyRows.insert(dsl, rows.toList());
    }

    void update(CaseFile file) {
        CaseFileRecord row = CaseFileRows.row(file);
        row.setRowVersion(file.rowVersion() + 1);
        int changed = dsl.update(CASE_FILE).set(row)
                .where(CASE_FILE.CASE_NUMBER.eq(file.number().text()))
                .and(CASE_FILE.ROW_VERSION.eq(file.rowVersion()))
                .execute();
        if (changed == 0) {
            throw OfficeFailure.changedMeanwhile();
        }
        replaceForm(file);
        deleteParts(file.number().text());
        insertParts(List.of(file));
    }

    private void replaceForm(CaseFile file) {
        UUID id = dsl.select(FORM_INSTANCE.FORM_INSTANCE_ID).from(FORM_INSTANCE)
                .where(FORM_INSTANCE.CASE_NUMBER.eq(file.number().text()))
                .and(FORM_INSTANCE.FORM_CODE.eq(FormCode.NOTIFICATION.code()))
                .fetchSingle().value1();
        dsl.update(FORM_INSTANCE).set(CaseFileRows.row(id, file)).where(FORM_INSTANCE.FORM_INSTANCE_ID.eq(id)).execute();
        dsl.deleteFrom(ANSWER).where(ANSWER.FORM_INSTANCE_ID.eq(id)).execute();
        insert(AnswerRows.rows(id, file.notificationForm().answers()).stream());
        CountedCodes.keep(dsl, id, file.notificationForm().answers());
    }

    private void deleteParts(String number) {
        dsl.deleteFrom(ANALYSIS_FACTOR).where(ANALYSIS_FACTOR.CASE_NUMBER.eq(number)).execute();
        dsl.deleteFrom(ANALYSIS_SECONDARY_CATEGORY).where(ANALYSIS_SECONDARY_CATEGORY.CASE_NUMBER.eq(number)).execute();
        dsl.deleteFrom(ANALYSIS).where(ANALYSIS.CASE_NUMBER.eq(number)).execute();
        dsl.deleteFrom(TRANSFER).where(TRANSFER.CASE_NUMBER.eq(number)).execute();
        dsl.deleteFrom(PROCESS_FACT).where(PROCESS_FACT.CASE_NUMBER.eq(number)).and(PROCESS_FACT.OWNER.in(holdsOf(number))).execute();
        dsl.deleteFrom(HOLD).where(HOLD.CASE_NUMBER.eq(number)).execute();
        dsl.deleteFrom(STAGE_HISTORY).where(STAGE_HISTORY.CASE_NUMBER.eq(number)).execute();
        dsl.deleteFrom(STAGE_CHANGE).where(STAGE_CHANGE.CASE_NUMBER.eq(number)).execute();
        dsl.deleteFrom(NOTIFICATION).where(NOTIFICATION.CASE_NUMBER.eq(number)).execute();
    }

    private List<String> holdsOf(String number) {
        return dsl.select(HOLD.HOLD_ID).from(HOLD).where(HOLD.CASE_NUMBER.eq(number)).fetch(row -> row.value1().toString());
    }
}
