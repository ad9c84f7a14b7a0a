package uk.cdop.casebook.statistics.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.testkit.SeedFigures;

class AnnualPublicationTest {

    private final Publication publication = AnnualPublication.of(SeedFigures.snapshot(), Edition.RESTRICTED);

    @Test
    void everyCheckHoldsForTheSeedYear() {
        assertThat(publication.checks()).hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(check -> assertThat(check.held()).as(check.id() + ": " + check.difference()).isTrue());
    }
}
