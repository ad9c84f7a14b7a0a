package uk.cdop.casebook.casework.agencyreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.agencyreturn.AskRuleText.Reading;
import uk.cdop.casebook.casework.agencyreturn.AskRuleText.RefusedLine;

class AskRuleTextTest {

    private static final String HEAD = AskRuleText.HEADINGS + "\n";
    private static final AskRuleText TEXT = new AskRuleText(new AskRuleText.Known(
            Set.of("gp", "police"), key -> key.name().equals("event_types") || key.name().startsWith("date_of"), Set.of("sf_drowning")));

    private static List<RefusedLine> refused(String line) {
        Reading reading = TEXT.read(HEAD + line);
        assertThat(reading.refused()).as(line).isNotEmpty();
        return reading.refused();
    }

    @Test
    void readsWhatItWrote() {
        List<AskRule> rules = List.of(
                new AskRule("always", List.of("gp", "police"), "", "", "every death", "BG-M"),
                new AskRule("event_types is drowning", List.of("police"), "mother", "sf_drowning", "drowning", "DESIGN"));
        assertThat(TEXT.read(AskRuleText.write(rules))).isEqualTo(new Reading(rules, List.of()));
    }

    @Test
    void passesOverRemarksBlankLinesAndTheMarkOfASpreadsheetProgram() {
        assertThat(TEXT.read("\uFEFF# a remark\r\n" + HEAD + "\r\nalways;gp;;;every death;BG-M\r\n").rules()).hasSize(1);
    }

    @Test
    void namesEachWrongLineAndWhy() {
        Reading reading = TEXT.read(HEAD + "always;gp;;;every death;BG-M\nnever;gp;;;no death;BG-M\nalways;vicar;;;every death;BG-M\n");
        assertThat(reading.refused()).extracting(RefusedLine::line).containsExactly(3, 4);
        assertThat(reading.refused().getLast().reason()).contains("agency types");
    }

    @Test
    void refusesWhatCannotBeKeptOrUnderstood() {
        refused("always;gp;;;every death");
        refused("always;;;;every death;BG-M");
        refused("always;gp;;sf_other;every death;BG-M");
        refused("unasked is yes;gp;;;something;BG-M");
        refused("always;gp;;;;BG-M");
        refused("always;gp;;;every death;");
        refused("always;gp;;;=every death;BG-M");
        refused("always;gp;" + "m".repeat(41) + ";;every death;BG-M");
        refused("always;gp;;;" + "w".repeat(201) + ";BG-M");
    }

    @Test
    void refusesAListWithoutHeadingsOrRules() {
        assertThat(TEXT.read("always;gp;;;every death;BG-M").refused()).hasSize(1);
        assertThat(TEXT.read(HEAD).refused()).hasSize(1);
        assertThat(TEXT.read("").refused()).hasSize(1);
    }

    @Test
    void neverRepeatsWhatTheLineSays() {
        assertThat(refused("a private sentence;gp;;;x;y").getFirst().reason()).doesNotContain("private");
    }

    @Test
    void saysWhatNoLineCanHold() {
        AskRule rule = new AskRule("always", List.of("gp"), "", "", "every death", "BG-M");
        assertThat(AskRuleText.unwritable(rule)).isEmpty();
        assertThat(AskRuleText.unwritable(new AskRule("always", List.of("gp"), "", "", "one; two", "BG-M"))).isPresent();
        assertThat(AskRuleText.unwritable(new AskRule("always", List.of("gp;police"), "", "", "every death", "BG-M"))).isPresent();
        assertThat(AskRuleText.unwritable(new AskRule("always", List.of("gp"), "", "", "one\ntwo", "BG-M"))).isPresent();
        assertThat(AskRuleText.unwritable(new AskRule("# always", List.of("gp"), "", "", "every death", "BG-M"))).isPresent();
    }

    @Test
    void takesARuleThatItWasToldToTrustAsItStands() {
        AskRule ofAnotherYear = new AskRule("asked_in_no_form is yes", List.of("gp"), "", "", "another year", "BG-M");
        String text = AskRuleText.write(List.of(ofAnotherYear));
        assertThat(TEXT.knowing(List.of(ofAnotherYear)).read(text).rules()).containsExactly(ofAnotherYear);
        assertThat(TEXT.knowing(List.of(ofAnotherYear)).read(text.replace("yes", "no")).refused()).isNotEmpty();
    }
}
