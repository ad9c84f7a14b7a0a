package uk.cdop.casebook.office.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.leak.CommonWords;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.OtherChildren;
import uk.cdop.casebook.casework.leak.OtherChildren.Sought;
import uk.cdop.casebook.casework.leak.TextPart;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** The store leaves out only children whom the search of a text could not have found. */
class ChildrenSoughtTest {

    private static final List<String> FAMILY_NAMES = List.of(
            "Samplewick", "SAMPLEWICK", "samplewick", "O'Samplewick", "O’Samplewick", "McSample", "Inventham-Samplewick", "de la Samplewick", "Sámplewick",
            "Samplewick (Inventham)", "Dr Samplewick", "Samplewick2", "Elsewhere", "ELSEWHERE");
    private static final CommonWords NO_COMMON_WORDS = CommonWords.read("");

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 2, 29));
        CaseFile[] files = new CaseFile[FAMILY_NAMES.size()];
        for (int at = 0; at < files.length; at++) {
            files[at] = StoreCases.notified(CaseNumber.of(2023, at + 1), StoreCases.answers().with(NotificationFields.FAMILY_NAME, FAMILY_NAMES.get(at))
                    .with(NotificationFields.GIVEN_NAMES, "Kestrel Anne").with(NotificationFields.NHS_NUMBER, StoreCases.nhsNumber(at + 1).digits()));
        }
        office.keep(files);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<OtherChildren.Child> sought(String text) {
        return office.<List<OtherChildren.Child>>read(records -> records.cases().childrenSought(Sought.in(parts(text))));
    }

    private List<OtherChildren.Child> all() {
        return office.<List<OtherChildren.Child>>read(records -> records.cases().all().stream().map(file -> new OtherChildren.Child(
                file.number(), file.child().givenNames().toOptional().orElse(""), file.child().familyName().toOptional().orElse(""), "")).toList());
    }

    private static List<TextPart> parts(String text) {
        return List.of(TextPart.of("Text", text));
    }

    private static List<CaseNumber> hits(List<OtherChildren.Child> children, String text) {
        return new OtherChildren(children, NO_COMMON_WORDS).in("paper.txt", parts(text)).stream().map(LeakHit::caseNumber).sorted().toList();
    }

    @Test
    void eachChildIsFoundAsIfAllHadBeenReadHoweverTheNameIsWritten() {
        List<OtherChildren.Child> all = all();
        for (String name : FAMILY_NAMES) {
            for (String written : List.of("Kestrel " + name, name + " Kestrel", "Anne " + name, ("Kestrel " + name).toUpperCase(Locale.UK), ("Kestrel " + name).toLowerCase(Locale.UK))) {
                String text = "It was said of " + written + " that day.";
                assertThat(hits(sought(text), text)).as(written).isEqualTo(hits(all, text));
            }
        }
        assertThat(hits(sought("Kestrel Samplewick"), "Kestrel Samplewick")).isNotEmpty();
    }

    @Test
    void anNhsNumberFindsItsChildByItselfAndAPlainNameThatIsNotThereIsNotRead() {
        String text = "See " + StoreCases.nhsNumber(13).digits().replaceFirst("(...)(...)", "$1 $2 ");
        assertThat(sought(text)).extracting(OtherChildren.Child::family).contains("Elsewhere").doesNotContain("ELSEWHERE", "Samplewick", "SAMPLEWICK", "samplewick");
        assertThat(hits(sought(text), text)).containsExactly(CaseNumber.of(2023, 13));
    }

    @Test
    void anEmptyTextAsksForNoPlainName() {
        assertThat(sought("")).extracting(OtherChildren.Child::family).doesNotContain("Elsewhere", "Samplewick").contains("McSample", "O'Samplewick");
    }
}
