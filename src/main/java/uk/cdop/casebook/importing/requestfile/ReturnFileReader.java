package uk.cdop.casebook.importing.requestfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.requestfile.AnswerWords;
import uk.cdop.casebook.casework.requestfile.AskedForm;
import uk.cdop.casebook.casework.requestfile.AskedQuestion;
import uk.cdop.casebook.casework.requestfile.FileMark;
import uk.cdop.casebook.casework.requestfile.ReadAnswer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.office.door.RequestFiles.ReturnReading;

/** Reads a workbook or PDF that an agency filled in. It is told what it is by its mark; nothing in it is trusted. */
public final class ReturnFileReader {

    static final int MOST_BYTES = 5 << 20;

    private final FormCatalogue catalogue;
    private final FilledWorkbook workbook = new FilledWorkbook();
    private final FilledPdf pdf = new FilledPdf();

    public ReturnFileReader(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The mark of a file and the words in its answer fields, by the keys of the questions. */
    record FilledFile(String mark, Map<String, String> words) {

        @Override
        public String toString() {
            return "FilledFile[" + words.size() + "]";
        }
    }

    public ReturnReading read(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (!Files.isRegularFile(file)) {
                return new ReturnReading.NotReadable("There is no such file. Check the name and the folder.");
            }
            if (Files.size(file) > MOST_BYTES) {
                return new ReturnReading.NotReadable("The file is larger than 5 MB, which no returned form is. Ask for the form alone, without pictures in it.");
            }
            if (name.endsWith(".xlsx")) {
                return taken(workbook.read(file));
            }
            return name.endsWith(".pdf") ? taken(pdf.read(file)) : new ReturnReading.NotReadable(
                    "Only the workbook (.xlsx) and the form (.pdf) of a request are read back. Type in what stands in another file.");
        } catch (NotOurs refused) {
            return new ReturnReading.NotReadable(refused.getMessage());
        } catch (IOException world) {
            return new ReturnReading.NotReadable("The file cannot be read. If another program has it open, close it there and try again.");
        }
    }

    private ReturnReading taken(FilledFile filled) {
        Optional<FileMark> mark = FileMark.read(filled.mark());
        if (mark.isEmpty()) {
            return new ReturnReading.NotReadable(NotOurs.UNKNOWN);
        }
        List<FormInstance> forms = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (FileMark.FormVersion one : mark.get().forms()) {
            Optional<FormDefinition> definition = catalogue.version(one.form(), one.version());
            if (definition.isEmpty()) {
                return new ReturnReading.NotReadable("The file was made from a version of the " + one.form().label().toLowerCase(Locale.ROOT)
                        + " that this program does not have. Load that version, or make the request again.");
            }
            forms.add(new FormInstance(one.form(), one.version(), mark.get().madeOn(), Optional.empty(), answers(definition.get(), filled, remarks)));
        }
        return new ReturnReading.Preview(mark.get().requestId(), forms, remarks);
    }

    private Answers answers(FormDefinition definition, FilledFile filled, List<String> remarks) {
        Answers answers = Answers.NONE;
        for (AskedQuestion question : AskedForm.whole(definition, catalogue.codeLists()).questions()) {
            switch (AnswerWords.read(question, filled.words().getOrDefault(question.fileKey(), ""))) {
                case ReadAnswer.Nothing nothing -> { }
                case ReadAnswer.Said said -> answers = answers.with(question.key(), said.answer());
                case ReadAnswer.NotReadable(String sentence) -> remarks.add("“" + question.label() + "”: " + sentence + " It was left open.");
            }
        }
        return answers;
    }

}
