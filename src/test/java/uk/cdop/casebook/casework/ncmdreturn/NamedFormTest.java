package uk.cdop.casebook.casework.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.answer.FormCode;

class NamedFormTest {

    @Test
    void aCasesOwnFormIsCalledByItsNameAlone() {
        NamedForm own = NamedForm.own(FormCode.ANALYSIS);
        assertThat(own.heading()).isEqualTo("Analysis form");
        assertThat(own.inSentence()).isEqualTo("analysis form");
        assertThat(own.which().isReturned()).isFalse();
    }

    @Test
    void aFormThatAnAgencyReturnedIsCalledByTheAgencyToo() {
        NamedForm returned = new NamedForm(KeyedForm.returned(FormCode.REPORTING, new UUID(1, 2)), "Example Surgery");
        assertThat(returned.heading()).isEqualTo("Reporting form, Example Surgery");
        assertThat(returned.inSentence()).as("the agency keeps its capitals").isEqualTo("reporting form from Example Surgery");
        assertThat(returned.code()).isEqualTo(FormCode.REPORTING);
    }

    @Test
    void aSupplementaryFormIsCalledOneWhereItsNameAloneWouldNotSaySo() {
        NamedForm returned = new NamedForm(KeyedForm.returned(FormCode.SUDDEN_UNEXPECTED, new UUID(1, 2)), "Example Hospital");
        assertThat(returned.heading()).isEqualTo("Sudden unexpected deaths, Example Hospital");
        assertThat(returned.inSentence()).isEqualTo("supplementary form “Sudden unexpected deaths” from Example Hospital");
    }
}
