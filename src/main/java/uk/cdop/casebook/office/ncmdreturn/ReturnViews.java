package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.ncmdreturn.KeyMark;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.casework.ncmdreturn.ReturnStep;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.office.door.ReturnPack;
import uk.cdop.casebook.office.door.ReturnPack.AnswerCount;
import uk.cdop.casebook.office.door.ReturnPack.FieldCount;
import uk.cdop.casebook.office.door.ReturnPack.KeyedLine;
import uk.cdop.casebook.office.door.ReturnPack.ReturnLine;
import uk.cdop.casebook.office.door.ReturnSummary;
import uk.cdop.casebook.office.door.ReturnSummary.SummaryCase;
import uk.cdop.casebook.office.door.ReturnSummary.SummaryForm;
import uk.cdop.casebook.office.door.ReturnSummary.SummaryReturn;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.CaseSheet;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.Question;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInForm;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnAnswer;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnForm;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The compiled return as the screen shows it and as the files carry it. */
final class ReturnViews {

    private final AnswerWording wording;

    ReturnViews(AnswerWording wording) {
        this.wording = wording;
    }

    NcmdReturn forScreen(FinancialYear year, List<CaseSheet> sheets, boolean keysAgencies) {
        List<ReturnCase> cases = sheets.stream().map(sheet -> new ReturnCase(
                sheet.file().number(), sheet.file().stage(), sheet.ready(),
                sheet.forms().stream().map(this::form).toList(), sheet.amended(), List.copyOf(sheet.blockers()), sheet.register())).toList();
        List<String> blockers = blockers(sheets);
        return new NcmdReturn(year, blockers.isEmpty(), cases, blockers, keysAgencies);
    }

    private ReturnForm form(FormSheet sheet) {
        LocalDate version = sheet.definition().validFrom();
        List<ReturnAnswer> answers = sheet.questions().stream().map(question -> {
            Field field = question.field();
            Answer<?> answer = sheet.answers().answer(field.key());
            return new ReturnAnswer(
                    question.section(), field.key(), field.labelInRow(), field.stateIn(sheet.answers()), shown(field, sheet, answer),
                    sheet.needed().contains(field.key()));
        }).toList();
        return new ReturnForm(sheet.name(), version, sheet.state(), answers, sheet.missing());
    }

    ReturnPack forFiles(FinancialYear year, LocalDate preparedOn, List<CaseSheet> sheets, List<FieldCount> counts, List<AnswerCount> byAgency, List<AnswerCount> byCase) {
        List<ReturnLine> lines = new ArrayList<>();
        sheets.forEach(sheet -> sheet.forms().forEach(form ->
                form.questions().forEach(question -> lines.add(line(sheet, form, question)))));
        return new ReturnPack(
                summary(year, sheets), preparedOn, lines, counts, byAgency, byCase, sheets.stream().flatMap(sheet -> sheet.keyed().stream()).flatMap(ReturnViews::keyed).toList());
    }

    private static Stream<KeyedLine> keyed(KeyedSheet sheet) {
        KeyInForm form = ShowKeyIn.form(sheet);
        boolean again = form.register().state() == ReturnState.AMENDED;
        return form.questions().stream().filter(question -> question.mark() == KeyMark.KEYED || question.mark() == KeyMark.CHANGED || again && question.mark().isOpen()).map(question -> new KeyedLine(
                sheet.number(), sheet.form().name(), question.now().field(), question.section(), question.label(), question.mark().isOpen(),
                question.now().inWords(), question.before()));
    }

    static ReturnSummary summary(FinancialYear year, List<CaseSheet> sheets) {
        List<SummaryCase> cases = sheets.stream().map(sheet -> new SummaryCase(
                sheet.file().number(), sheet.file().stage(), sheet.ready(),
                sheet.forms().stream().map(form -> summaryForm(sheet, form)).toList(), sheet.blockers())).toList();
        List<String> blockers = blockers(sheets);
        return new ReturnSummary(year, blockers.isEmpty(), cases, blockers);
    }

    private static SummaryForm summaryForm(CaseSheet sheet, FormSheet form) {
        return new SummaryForm(
                form.name(), form.definition().validFrom(), code(form.state()), form.stateInWords(), form.missing(),
                changed(form.which(), sheet.register(), sheet.amended()), returned(form.which(), sheet.register()));
    }

    /** What was keyed and changed since; findings that were corrected before any return changed since their sign-off. */
    static List<FieldKey> changed(KeyedForm form, List<FormReturn> register, Optional<ReturnAmendment> amended) {
        return register.stream().filter(line -> line.which().equals(form) && !line.changed().isEmpty()).findFirst().map(FormReturn::changed)
                .or(() -> amended.filter(any -> form.code() == FormCode.ANALYSIS).map(ReturnAmendment::changed)).orElse(List.of());
    }

    static SummaryReturn returned(KeyedForm form, List<FormReturn> register) {
        FormReturn line = register.stream().filter(one -> one.which().equals(form)).findFirst().orElseGet(() -> FormReturn.notDue(form.code()));
        return new SummaryReturn(
                line.state(), line.keyed().map(ReturnStep::on), line.keyed().map(ReturnStep::by).orElse(""), line.confirmed().map(ReturnStep::on),
                line.confirmed().map(ReturnStep::by).orElse(""));
    }

    static String code(ReturnForm.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private ReturnLine line(CaseSheet sheet, FormSheet form, Question question) {
        FormDefinition definition = form.definition();
        Field field = question.field();
        Answer<?> answer = form.answers().answer(field.key());
        Optional<CodeList> list = field.codeList().flatMap(code -> wording.list(code, definition.validFrom()));
        return new ReturnLine(
                sheet.file().number(), form.name(), definition.validFrom(), question.section(), field.key(), field.labelInRow(), type(field),
                field.stateIn(form.answers()), value(field, form, answer), shown(field, form, answer),
                list.map(CodeList::code), list.map(CodeList::validFrom), field.identifying(), form.needed().contains(field.key()), question.ncmdField());
    }

    private static String type(Field field) {
        return switch (field.type()) {
            case FieldType.Text text -> "text";
            case FieldType.LongText text -> "long_text";
            case FieldType.WholeNumber number -> "whole_number";
            case FieldType.Decimal number -> "decimal";
            case FieldType.Date date -> "date";
            case FieldType.Time time -> "time";
            case FieldType.OneOf one -> "one_of";
            case FieldType.SeveralOf several -> "several_of";
            case FieldType.YesNo yesNo -> "yes_no";
            case FieldType.Repeat group -> "repeat";
        };
    }

    private String shown(Field field, FormSheet form, Answer<?> answer) {
        int rows = form.answers().rows(field.key());
        return field.type() instanceof FieldType.Repeat && rows > 0
                ? rows + (rows == 1 ? " row" : " rows")
                : wording.shown(field, answer, form.definition().validFrom());
    }

    // The value of a group is the number of its rows; the answers follow row by row.
    private static String value(Field field, FormSheet form, Answer<?> answer) {
        int rows = form.answers().rows(field.key());
        return field.type() instanceof FieldType.Repeat && rows > 0 ? Integer.toString(rows) : AnswerWording.value(answer);
    }

    private static List<String> blockers(List<CaseSheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.blockers().stream()).toList();
    }
}
