package uk.cdop.casebook.forms.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;

class FormsReferenceTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();

    @Test
    void thePageSaysWhatTheDefinitionsSay() throws IOException {
        if (Boolean.getBoolean("casebook.writeFormsReference")) {
            FormsReference.write();
        }
        assertThat(Files.readString(FormsReference.FILE).equals(FormsReference.of(CATALOGUE)))
                .as("docs/forms.md is stale. Run: " + FormsReference.COMMAND).isTrue();
    }

    @Test
    void everyQuestionAndEveryChoiceStandsOnThePage() {
        String page = FormsReference.of(CATALOGUE);
        assertThat(CATALOGUE.definitions()).allSatisfy(form -> form.questions().forEach(field ->
                assertThat(page).contains("`" + field.key().name() + "`")));
        assertThat(CATALOGUE.codeLists().all()).allSatisfy(list -> assertThat(page).contains("### `" + list.code() + "` from " + list.validFrom()));
    }

    @Test
    void thePageSaysThatNothingIsOfficialAndWhichMarksAreBackground() {
        assertThat(FormsReference.of(CATALOGUE)).contains("**Nothing here is an official form.**", "background knowledge, not compared with any document");
    }
}
