package uk.cdop.casebook.casework.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.reference.CaseNumber;

class OtherChildrenTest {

    private static final CaseNumber OTHER = new CaseNumber("CDOP-2022-0009");
    private static final OtherChildren CHILDREN = new OtherChildren(List.of(
            new OtherChildren.Child(OTHER, "Kestrel Anne", "Inventham-Samplewick", "9990000018"),
            new OtherChildren.Child(new CaseNumber("CDOP-2022-0010"), "Rose", "Young", ""),
            new OtherChildren.Child(new CaseNumber("CDOP-2022-0011"), "Baby", "Fictonham", "")), new CommonWords(Set.of("rose", "young", "anne")));

    private static List<LeakHit> hits(String text) {
        return CHILDREN.in("paper.pdf", List.of(TextPart.of("Page 1", text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Kestrel Inventham was seen", "KESTREL INVENTHAM", "Samplewick, Kestrel", "kestrel_inventham.docx", "Anne Inventham-Samplewick", "999 000 0018", "9990000018", "Rose Young"})
    void aChildOfAnotherCaseIsFound(String text) {
        assertThat(hits(text)).singleElement().satisfies(hit -> assertThat(hit.near()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kestrel was seen", "Mr Inventham", "a rose young and fair", "Baby Fictonham", "999 000 0019", "", "Kestrel and Inventham"})
    void oneNameAloneAndEverydayWordsAreNot(String text) {
        assertThat(hits(text)).isEmpty();
    }

    @Test
    void aChildIsReportedOnceForAPartAndWhatCouldNotBeReadIsLeftToTheOtherSearch() {
        assertThat(hits("Kestrel Inventham and Kestrel Inventham, 999 000 0018")).extracting(LeakHit::caseNumber).containsExactly(OTHER, OTHER);
        assertThat(CHILDREN.in("paper.pdf", List.of(TextPart.unreadable("Page 1", "Kestrel Inventham")))).isEmpty();
    }
}
