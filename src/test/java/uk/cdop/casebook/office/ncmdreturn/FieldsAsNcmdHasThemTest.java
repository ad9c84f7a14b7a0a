package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInForm;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInQuestion;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOfOneCase;

/** Once an office has entered what NCMD calls its fields and how it orders them, the key-in and the export follow; before that neither says a word of it. */
class FieldsAsNcmdHasThemTest extends OfficeOfOneCase {

    private static final FinancialYear YEAR = new FinancialYear(2023);

    private KeyInForm notification() {
        return office.can().ncmdReturn().showKeyIn().show(number, YEAR).orElseThrow().forms().getFirst();
    }

    private List<String> keys() {
        return notification().questions().stream().map(question -> question.now().field().name()).toList();
    }

    private Map<String, String> exported() throws IOException {
        Path out = folder.resolve("out");
        inTheNextYear().writeReturn().write(YEAR, out, Progress.NONE);
        Map<String, String> named = new TreeMap<>();
        for (JsonNode line : new ObjectMapper().readTree(Files.readString(out.resolve("ncmd-return-2023-24.json"))).get("records")) {
            if (!line.get("ncmd_field").isNull()) {
                named.put(line.get("form").asString() + " " + line.get("field").asString(), line.get("ncmd_field").asString());
            }
        }
        return named;
    }

    @Test
    void nothingIsSaidOfItUntilSomebodyHasSeenIt() throws IOException {
        assertThat(notification().questions()).extracting(KeyInQuestion::ncmdField).containsOnly("");
        assertThat(exported()).isEmpty();
    }

    @Test
    void keyInFollowsTheOrderAndTheExportSaysTheName() throws IOException {
        List<String> before = keys();
        assertThat(before.indexOf("date_of_death")).isLessThan(before.indexOf("sex"));
        office.can().editReturnFields().replace("""
                form,field,needed,mark,ncmd_field,ncmd_order
                CDN,sex,always,DESIGN,Sex of the child,1
                CDN,date_of_death,always,DESIGN,,2
                CDN,date_of_birth,always,DESIGN,Born on,
                """, Optional.empty());
        assertThat(keys()).startsWith("sex", "date_of_death").containsExactlyInAnyOrderElementsOf(before);
        assertThat(keys().subList(2, before.size())).as("the rest in form order").isEqualTo(before.stream().filter(key -> !key.equals("sex") && !key.equals("date_of_death")).toList());
        assertThat(notification().questions().getFirst().ncmdField()).isEqualTo("Sex of the child");
        assertThat(exported()).isEqualTo(Map.of("CDN sex", "Sex of the child", "CDN date_of_birth", "Born on"));
    }
}
