package uk.cdop.casebook.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.agencyreturn.AskRule;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** The rules on whom to ask as whoever sets the office up meets them, over a real vault. */
@OnTheScreen
class AskRulesViewTest {

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private AskRulesViewModel model;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 3, 14));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PartHandle part(TextSize size) {
        return new PartHandle(background -> {
            var agencies = office.can().agencies();
            model = new AskRulesViewModel(agencies.showAskRules()::show, agencies.replaceAskRules()::replace, background);
            model.read();
            return new AskRulesView(model);
        }, 1096, 640, size);
    }

    /** A table scrolls and its columns can be widened; everything else must be whole. */
    private boolean standsInTheTable(String words) {
        return words == null || List.of("Because", "When", "Ask", "About", "Form", "Rests on").contains(words) || model.lines().stream().anyMatch(line -> List.of(
                line.because().get(), line.when().get(), model.asked(line), AskRulesViewModel.formWords(line.form().get()), line.mark().get()).contains(words));
    }

    private List<AskRule> kept() {
        return office.can().agencies().showAskRules().show().rules();
    }

    private boolean shipped() {
        return office.can().agencies().showAskRules().show().shipped();
    }

    @Test
    void showsEachRuleWithWhomItAsksInWordsAndWhatItRestsOn() {
        int rules = kept().size();
        try (PartHandle part = part(TextSize.PLAIN)) {
            assertThat(model.lines()).hasSize(rules);
            assertThat(part.words()).contains("every death", "General practice", "BG-M", "Rests on").doesNotContain("is no kind of agency");
            part.picture("settings-ask-rules");
            assertThat(part.cut()).allMatch(this::standsInTheTable);
        }
        try (PartHandle part = part(TextSize.DOUBLE)) {
            part.picture("settings-ask-rules-double");
            assertThat(part.cut()).allMatch(this::standsInTheTable);
        }
    }

    @Test
    void aChangedRuleIsMarkedAsTheOfficesOwnAndTheListGoesBackToWhatWasShipped() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.type("ask-codes", "gp");
            assertThat(model.lines().getFirst().mark().get()).isEqualTo("set by this office");
            part.press("keep-ask-rules");
            assertThat(part.words()).contains("kept. They propose whom to ask from now on");
            assertThat(kept().getFirst().ask()).containsExactly("gp");
            assertThat(kept().getFirst().mark()).isEqualTo("set by this office");
            assertThat(shipped()).isFalse();
            part.press("shipped-ask-rules");
            assertThat(shipped()).isTrue();
            assertThat(kept().getFirst().mark()).isEqualTo("BG-M");
            assertThat(part.problems().latestProperty().get()).isEmpty();
        }
    }

    @Test
    void aRuleChangedBackRestsOnWhatItRestedOnBefore() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            String because = model.lines().getFirst().because().get();
            part.type("ask-because", "another").type("ask-because", because);
            assertThat(model.lines().getFirst().mark().get()).isEqualTo("BG-M");
            part.type("ask-mark", "agreed with the partnership").type("ask-because", "another");
            assertThat(model.lines().getFirst().mark().get()).isEqualTo("agreed with the partnership");
        }
    }

    @Test
    void addsARuleUnderTheSelectedOneWithTheKindsOfAgencyByName() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.press("add-ask-rule");
            assertThat(part.focused()).isEqualTo("ask-because");
            part.type("ask-because", "under 1 year: local agreement").type("ask-when", "age under 1 years");
            DeskToolkit.run(() -> {
                @SuppressWarnings("unchecked")
                ComboBox<CodeList.Option> box = (ComboBox<CodeList.Option>) part.find("ask-agency");
                box.setValue(box.getItems().stream().filter(option -> option.code().equals("midwifery")).findFirst().orElseThrow());
            });
            part.press("keep-ask-rules");
            assertThat(kept().get(1)).isEqualTo(new AskRule("age under 1 years", List.of("midwifery"), "", "", "under 1 year: local agreement", "set by this office"));
            part.picture("settings-ask-rules-kept");
        }
    }

    @Test
    void removesARuleByKeyAndPutsItBack() {
        int rules = kept().size();
        try (PartHandle part = part(TextSize.PLAIN)) {
            assertThat(part.shows("put-back-ask-rule")).isFalse();
            part.key("ask-rule-table", KeyCode.DELETE, false);
            assertThat(model.lines()).hasSize(rules - 1);
            assertThat(kept()).hasSize(rules);
            part.press("put-back-ask-rule");
            assertThat(model.lines().getFirst().because().get()).isEqualTo("every death");
            part.press("remove-ask-rule").press("keep-ask-rules");
            assertThat(kept()).hasSize(rules - 1);
            part.press("shipped-ask-rules");
            assertThat(kept()).hasSize(rules);
        }
    }

    @Test
    void aBadRuleGetsASentenceWithItsNumberAndNothingIsKept() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.type("ask-when", "when the moon is full").press("keep-ask-rules");
            assertThat(part.words()).contains("Rule 1: The circumstance cannot be read.", "Nothing was kept.");
            part.type("ask-when", "always").type("ask-codes", "plumber").press("keep-ask-rules").picture("settings-ask-rules-refused");
            assertThat(part.words()).contains("Rule 1: Whom to ask must be codes", "“plumber” is no kind of agency");
            part.type("ask-codes", "gp").type("ask-because", "one; two").press("keep-ask-rules");
            assertThat(part.words()).contains("Rule 1: A value of a rule may hold no semicolon");
            part.type("ask-because", "every death").type("ask-when", "# always").press("keep-ask-rules");
            assertThat(part.words()).contains("Rule 1: The circumstance cannot be read.");
            part.type("ask-when", "always").type("ask-because", "b".repeat(201)).press("keep-ask-rules");
            assertThat(part.words()).contains("Rule 1: A value of the line is too long");
            assertThat(shipped()).isTrue();
            part.press("take-back-ask-rules");
            assertThat(model.lines().getFirst().ask().get()).startsWith("gp childrens_social_care");
        }
    }

    @Test
    void anEmptyListSaysWhatToDoAndIsNotKept() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            DeskToolkit.run(() -> {
                model.selectedProperty().set(Optional.empty());
                model.lines().clear();
            });
            part.settle().press("keep-ask-rules").picture("settings-ask-rules-empty");
            assertThat(part.words()).contains("There are no rules", "There is no rule in the list.", "Nothing was kept.");
            assertThat(shipped()).isTrue();
        }
    }

    @Test
    void whatIsTypedStaysWhenThePartComesIntoViewAgain() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.type("ask-because", "still being written");
            DeskToolkit.run(model::read);
            assertThat(model.lines().getFirst().because().get()).isEqualTo("still being written");
        }
    }
}
