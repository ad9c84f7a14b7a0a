package uk.cdop.casebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.PrefilledForm;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.requestfile.AnswerWords;
import uk.cdop.casebook.casework.requestfile.AskedForm;
import uk.cdop.casebook.casework.requestfile.AskedQuestion;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.RequestFiles.FileKind;
import uk.cdop.casebook.office.door.RequestFiles.ReturnReading;
import uk.cdop.casebook.testkit.LibreOffice;
import uk.cdop.casebook.testkit.SampleRequests;

/** The files of a request, filled in as an agency would, and read back without typing anything again. */
class AgencyRequestFilesTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final LocalDate SENT = LocalDate.of(2024, 3, 6);
    private static final List<FormCode> FORMS = List.of(FormCode.REPORTING, FormCode.SUDDEN_UNEXPECTED);
    private static final Answers KNOWN = Answers.NONE
            .with(FieldKey.of("child_surname"), "Testford").with(FieldKey.of("mode_of_death"), "witnessed_event");

    @TempDir
    Path folder;

    private final AgencyRequestFiles files = new AgencyRequestFiles(CATALOGUE);

    private static AgencyRequest request(int id) {
        AgencyRequest proposed = AgencyRequest.proposed(new UUID(0x5EED_0000L + id, id), CaseNumber.of(2023, id), "hospital",
                SampleRequests.person("Example Agency " + id, "Dr " + id + " Sample", "p" + id + "@example.test"),
                FORMS.stream().map(FormPart::whole).toList(), "always asked");
        return SampleRequests.taken(proposed.send(proposed.to(), proposed.parts(), SENT, SENT.plusDays(21), SENT.plusDays(22)));
    }

    private static List<PrefilledForm> forms(AgencyRequest request) {
        return FORMS.stream().map(form -> PrefilledForm.of(CATALOGUE.inForce(form, SENT), request.parts(), KNOWN)).toList();
    }

    private static Letter letter(AgencyRequest request) {
        return new Letter(List.of("Example CDOP"), List.of(request.to().agencyName()), request.to().address(), SENT, request.number().text(),
                "Child death review " + request.number() + ": request for information", List.of("Dear colleague", "Please answer."),
                "Yours sincerely", List.of("A Sample"));
    }

    private List<Path> write(int id) {
        AgencyRequest request = request(id);
        return files.write(request, letter(request), forms(request), folder.resolve("a" + id), EnumSet.allOf(FileKind.class), Progress.NONE);
    }

    private static Path ending(List<Path> written, String ending) {
        return written.stream().filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }

    /** An answer to every question that fits its type, different from agency to agency. */
    private static Map<String, String> answers(int id) {
        Map<String, String> words = new TreeMap<>();
        int at = id;
        for (PrefilledForm form : forms(request(id))) {
            for (AskedQuestion question : AskedForm.of(form, CATALOGUE.codeLists()).questions()) {
                words.put(question.fileKey(), at++ % 5 == 0 ? AnswerWords.BLANKS.get(at % 4).label() : word(question, at));
            }
        }
        return words;
    }

    private static String word(AskedQuestion question, int at) {
        return switch (question.type()) {
            case FieldType.Date date -> (at % 28 + 1) + " Feb 2024";
            case FieldType.Time time -> "14:05";
            case FieldType.WholeNumber number -> Long.toString(number.min().orElse(1));
            case FieldType.Decimal number -> number.min().map(least -> least.toPlainString()).orElse("1");
            case FieldType.OneOf one -> question.choices().get(at % question.choices().size()).label();
            case FieldType.YesNo yesNo -> question.choices().getFirst().label();
            case FieldType.SeveralOf several -> question.choices().getFirst().label() + "; " + question.choices().getLast().label();
            default -> "Sample words " + at;
        };
    }

    private static void fillWorkbook(Path file, Map<String, String> words) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            XSSFSheet sheet = workbook.getSheet("Answers");
            for (Row row : sheet) {
                if (row.getCell(0) != null && words.containsKey(row.getCell(0).getStringCellValue())) {
                    assertThat(row.getCell(4).getCellStyle().getLocked()).isFalse();
                    row.getCell(4).setCellValue(words.get(row.getCell(0).getStringCellValue()));
                }
            }
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void fillPdf(Path file, Map<String, String> words) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
                String word = words.get(field.getFullyQualifiedName().replace(':', '.'));
                if (word != null) {
                    field.setValue(word);
                }
            }
            document.save(file.toFile());
        }
    }

    private void requireRead(Path file, int id) {
        assertThat(files.read(file)).isInstanceOfSatisfying(ReturnReading.Preview.class, preview -> {
            assertThat(preview.requestId()).isEqualTo(request(id).id());
            assertThat(preview.remarks()).isEmpty();
            assertThat(preview.forms()).extracting(form -> form.form()).isEqualTo(FORMS);
            int answered = preview.forms().stream().mapToInt(form -> form.answers().keys().size()).sum();
            assertThat(answered).isEqualTo(answers(id).size());
            assertThat(preview.forms().getFirst().openedOn()).isEqualTo(SENT);
        });
    }

    @Test
    void eightAgenciesAnswerAndNothingIsTypedAgain() throws IOException {
        for (int id : IntStream.rangeClosed(1, 8).toArray()) {
            List<Path> written = write(id);
            if (id % 2 == 0) {
                fillWorkbook(ending(written, ".xlsx"), answers(id));
                requireRead(ending(written, ".xlsx"), id);
            } else {
                fillPdf(ending(written, ".pdf"), answers(id));
                requireRead(ending(written, ".pdf"), id);
            }
        }
    }

    @Test
    void workbookAndPdfSayTheSame() throws IOException {
        List<Path> written = write(1);
        fillWorkbook(ending(written, ".xlsx"), answers(1));
        fillPdf(ending(written, ".pdf"), answers(1));
        var fromBook = (ReturnReading.Preview) files.read(ending(written, ".xlsx"));
        var fromPdf = (ReturnReading.Preview) files.read(ending(written, ".pdf"));
        assertThat(fromPdf.forms()).isEqualTo(fromBook.forms());
    }

    @Test
    void filesNameTheCaseAndNothingOfTheChildAndAreTheSameEachTime() throws IOException {
        List<Path> written = write(1);
        assertThat(written).hasSize(5).allSatisfy(file -> assertThat(file.getFileName().toString()).startsWith("CDOP-2023-0001-hospital-"));
        Path kept = Files.createDirectories(Path.of("target/pictures"));
        for (String ending : List.of("-form.xlsx", "-form.pdf", "-form.docx")) {
            Files.write(kept.resolve("request" + ending), Files.readAllBytes(ending(written, ending)));
        }
        List<byte[]> first = written.stream().map(AgencyRequestFilesTest::bytes).toList();
        List<byte[]> again = write(1).stream().map(AgencyRequestFilesTest::bytes).toList();
        for (int at = 0; at < first.size(); at++) {
            assertThat(again.get(at)).as(written.get(at).getFileName().toString()).isEqualTo(first.get(at));
        }
    }

    @Test
    void libreOfficeOpensWhatIsSentUnrepaired() throws Exception {
        List<Path> sent = write(1).stream().filter(file -> file.toString().matches(".*\\.(docx|xlsx)")).toList();
        assertThat(sent).hasSize(3);
        assertThat(LibreOffice.opened(sent, folder)).hasSize(3);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void anUntouchedFormAddsNothingToWhatIsKnown() {
        for (String ending : List.of(".xlsx", ".pdf")) {
            assertThat(files.read(ending(write(1), ending))).isInstanceOfSatisfying(ReturnReading.Preview.class, preview ->
                    assertThat(preview.forms()).allSatisfy(form -> assertThat(form.answers().keys()).isEmpty()));
        }
    }

    @Test
    void whatCannotBeReadIsLeftOpenWithASentence() throws IOException {
        Path file = ending(write(1), ".xlsx");
        AskedQuestion date = AskedForm.of(forms(request(1)).getFirst(), CATALOGUE.codeLists()).questions().stream()
                .filter(question -> question.type() instanceof FieldType.Date).findFirst().orElseThrow();
        fillWorkbook(file, Map.of(date.fileKey(), "soon after <Example>"));
        assertThat(files.read(file)).isInstanceOfSatisfying(ReturnReading.Preview.class, preview -> {
            assertThat(preview.remarks()).singleElement().asString().contains(date.label()).doesNotContain("<Example>");
            assertThat(preview.forms().getFirst().answers().answer(date.key())).isEqualTo(Answer.notAsked());
        });
    }

    enum Hostile {
        SCRIPT, LOCKED, NOT_A_PDF, TRUNCATED, PLAIN_PDF, NOT_A_WORKBOOK, OTHER_WORKBOOK, NO_MARK, UNKNOWN_VERSION, OTHER_ENDING, TOO_LARGE, MISSING
    }

    @ParameterizedTest
    @EnumSource(Hostile.class)
    void aFileThatIsNotOursIsRefusedWithASentence(Hostile kind) throws IOException {
        Path file = hostile(kind);
        assertThat(files.read(file)).isInstanceOfSatisfying(ReturnReading.NotReadable.class, not ->
                assertThat(not.reason()).endsWith(".").doesNotContain("Exception").doesNotContain("null"));
    }

    private Path hostile(Hostile kind) throws IOException {
        List<Path> written = write(1);
        Path pdf = ending(written, ".pdf");
        Path book = ending(written, ".xlsx");
        return switch (kind) {
            case SCRIPT -> changed(pdf, document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
            case LOCKED -> locked(pdf);
            case NOT_A_PDF -> Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 and nothing else");
            case TRUNCATED -> Files.write(pdf, java.util.Arrays.copyOf(Files.readAllBytes(pdf), 700));
            case PLAIN_PDF -> changed(pdf, document -> document.getDocumentCatalog().setAcroForm(null));
            case NOT_A_WORKBOOK -> Files.writeString(folder.resolve("a.xlsx"), "PK and nothing else");
            case OTHER_WORKBOOK -> workbook(null);
            case NO_MARK -> workbook("hello");
            case UNKNOWN_VERSION -> workbook("casebook-return-1 " + request(1).id() + " CDOP-2023-0001 2024-03-06 CDR@2012-04-01");
            case OTHER_ENDING -> Files.writeString(folder.resolve("a.docx"), "words");
            case TOO_LARGE -> Files.write(folder.resolve("b.pdf"), new byte[6 << 20]);
            case MISSING -> folder.resolve("nowhere.pdf");
        };
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static Path changed(Path pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            change.to(document);
            document.save(pdf.toFile());
        }
        return pdf;
    }

    private static Path locked(Path pdf) throws IOException {
        return changed(pdf, document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    private Path workbook(String mark) throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            for (String name : mark == null ? List.of("Sheet1") : List.of("Answers", "Casebook")) {
                Row row = workbook.createSheet(name).createRow(0);
                row.createCell(0).setCellValue("mark");
                row.createCell(1).setCellValue(Optional.ofNullable(mark).orElse("heading"));
            }
            workbook.write(out);
        }
        return file;
    }

    @Test
    void everyKindOfBlankCanBeReturned() {
        assertThat(AnswerWords.BLANKS).containsExactly(
                AnswerState.NOT_KNOWN, AnswerState.NOT_APPLICABLE, AnswerState.REFUSED, AnswerState.NOT_ASKED);
    }
}
