package uk.cdop.casebook.casework.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.rules.Finding;

class DocumentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);

    @Test
    void aTitledFileOfAnOrdinarySizeIsTaken() {
        assertThat(DocumentRules.findings("Report of the sample hospital", DocumentRules.MOST_BYTES, Optional.of(TODAY), TODAY)).isEmpty();
    }

    @Test
    void eachMistakeIsNamedBySentence() {
        assertThat(DocumentRules.findings(" ", 0, Optional.of(TODAY.plusDays(1)), TODAY))
                .extracting(Finding::rule)
                .containsExactly("title_missing", "file_empty", "dated_in_future");
        assertThat(DocumentRules.findings("t".repeat(201), DocumentRules.MOST_BYTES + 1, Optional.empty(), TODAY))
                .extracting(Finding::rule)
                .containsExactly("title_long", "file_large");
    }

    @Test
    void aReasonIsNeededAndFitsItsPlace() {
        assertThat(DocumentRules.findingOnReason("  ")).map(Finding::rule).contains("reason_missing");
        assertThat(DocumentRules.findingOnReason("r".repeat(1_001))).map(Finding::rule).contains("reason_long");
        assertThat(DocumentRules.findingOnReason("It belongs to another case.")).isEmpty();
    }

    @Test
    void whatIsUsuallyDistressingIsCoveredAtFirst() {
        assertThat(DocumentKind.values()).filteredOn(DocumentKind::usuallyDistressing)
                .containsExactly(DocumentKind.POST_MORTEM_REPORT, DocumentKind.POLICE, DocumentKind.PHOTOGRAPH);
    }
}
