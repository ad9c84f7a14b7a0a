package uk.cdop.casebook.publishing.requestfile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import uk.cdop.casebook.casework.requestfile.AnswerWords;
import uk.cdop.casebook.casework.requestfile.AskedQuestion;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.definition.CodeList;

/** Puts the fields of a fillable PDF in their place: a box of several lines for long answers, and a list elsewhere. */
final class PdfFields {

    private static final String FACE = "/Helv 9 Tf 0 g";

    private final PDAcroForm form;
    private final PdfLines lines;
    private final List<PDField> added = new ArrayList<>();

    PdfFields(PDAcroForm form, PdfLines lines) {
        this.form = form;
        this.lines = lines;
    }

    void add(AskedQuestion question) throws IOException {
        PDTerminalField field = question.isLong() || question.takesSeveral() ? text(question) : list(question);
        // A full stop parts the levels of a field's name, so it cannot stand inside one.
        field.setPartialName(question.fileKey().replace('.', ':'));
        field.setAlternateFieldName(question.label());
        PDRectangle box = lines.box(PdfLines.boxHeight(question));
        show(field, box);
    }

    private PDTextField text(AskedQuestion question) {
        PDTextField field = new PDTextField(form);
        field.setDefaultAppearance(FACE);
        field.setMultiline(true);
        return field;
    }

    private PDComboBox list(AskedQuestion question) throws IOException {
        PDComboBox field = new PDComboBox(form);
        field.setDefaultAppearance(FACE);
        field.setEdit(question.choices().isEmpty());
        field.setOptions(Stream.concat(
                Stream.of(" "),
                Stream.concat(question.choices().stream().map(CodeList.Option::label), AnswerWords.BLANKS.stream().map(AnswerState::label)))
                .map(PdfLines::writable).toList());
        return field;
    }

    private void show(PDTerminalField field, PDRectangle box) throws IOException {
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(box);
        widget.setPage(lines.page());
        widget.setPrinted(true);
        lines.page().getAnnotations().add(widget);
        added.add(field);
    }

    /** Keeps a field of which nothing is seen. */
    void hide(PDTerminalField field) throws IOException {
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(0, 0, 1, 1));
        widget.setPage(lines.page());
        widget.setHidden(true);
        lines.page().getAnnotations().add(widget);
        added.add(field);
    }

    void finish() {
        form.setFields(added);
    }
}
