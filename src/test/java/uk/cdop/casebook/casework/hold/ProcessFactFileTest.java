package uk.cdop.casebook.casework.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.testkit.ShippedProcesses;

class ProcessFactFileTest {

    private static final String HEADINGS = "section;key;label;type;code_list;mark\n";

    @Test
    void givesEveryFactAMarkAndAKeyOfItsOwn() {
        assertThat(ShippedProcesses.catalogue().facts()).hasSizeGreaterThan(60).allSatisfy(fact -> assertThat(fact.mark()).isNotBlank());
        assertThat(ShippedProcesses.catalogue().facts().stream().map(ProcessFact::key)).doesNotHaveDuplicates();
    }

    @Test
    void asksOfAnInquestWhatTheDomainFileNames() {
        assertThat(ShippedProcesses.catalogue().of(HoldKind.INQUEST)).extracting(ProcessFact::key).contains(
                ProcessFacts.CORONER_STATUS, ProcessFacts.INQUEST_OPENED, ProcessFacts.INQUEST_LISTED, ProcessFacts.INQUEST_CONCLUDED, ProcessFacts.PFD_ISSUED, ProcessFacts.PFD_REPLIED);
    }

    @Test
    void refusesALineOfAnotherShape() {
        assertThatThrownBy(() -> ProcessFactFile.read("no headings", code -> Optional.empty())).hasMessageContaining("headings");
        assertThatThrownBy(() -> ProcessFactFile.read(HEADINGS + "inquest;x;y", code -> Optional.empty())).hasMessageContaining("six fields");
        assertThatThrownBy(() -> ProcessFactFile.read(HEADINGS + "inquest;x;y;CHOICE;no_list;z", code -> Optional.empty())).hasMessageContaining("code list");
    }
}
