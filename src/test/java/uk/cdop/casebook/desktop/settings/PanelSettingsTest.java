package uk.cdop.casebook.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.action.Boards;
import uk.cdop.casebook.casework.pack.PackTemplate;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.office.meeting.PanelRuleSet;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** What the office sets for its panel, changed over a real vault: quorum, expertise, standing items, boards and the papers. */
@OnTheScreen
class PanelSettingsTest {

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 8, 1));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PartHandle panel(double width, double height, TextSize size) {
        return new PartHandle(background -> {
            PanelRulesViewModel model = new PanelRulesViewModel(office.can().panel().editPanelRules(), background);
            model.read();
            return new PanelRulesView(model);
        }, width, height, size);
    }

    private PartHandle boards(double width, double height, TextSize size) {
        return new PartHandle(background -> {
            var edit = office.can().actions().editBoards();
            RuleListViewModel model = PanelShapes.boards(edit::show, edit::shipped, edit::replace, office.clock()::date, background);
            model.read();
            return new RuleListView("boards", "Boards that own actions", "For which areas, in which days, and how often each meets.", model);
        }, width, height, size);
    }

    private PartHandle papers(double width, double height, TextSize size) {
        return new PartHandle(background -> {
            var edit = office.can().pack().editPackTemplate();
            PackTemplateViewModel model = new PackTemplateViewModel(edit::show, edit::shipped, edit::replace, background);
            model.read();
            return new PackTemplateView(model);
        }, width, height, size);
    }

    private String rules(PanelRuleSet set) {
        return office.can().panel().editPanelRules().show(set);
    }

    private String boardText() {
        return office.can().actions().editBoards().show();
    }

    private static void pick(PartHandle part, String id, String label) {
        DeskToolkit.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<RuleEntry.Option> box = (ComboBox<RuleEntry.Option>) part.find(id);
            box.setValue(box.getItems().stream().filter(option -> option.label().equals(label)).findFirst().orElseThrow());
            if (box.getOnHidden() != null) {
                box.getOnHidden().handle(null);
            }
        });
        part.settle();
    }

    @Test
    void theQuorumIsShownInWordsWithItsSourceApart() {
        try (PartHandle part = panel(1096, 640, TextSize.PLAIN)) {
            assertThat(part.words()).contains("Designated doctor", "Source: that health must be there: background, high confidence").doesNotContain("health_lead");
            part.picture("settings-panel");
            assertThat(part.cut()).isEmpty();
        }
        try (PartHandle part = panel(1096, 640, TextSize.DOUBLE)) {
            part.picture("settings-panel-double");
            assertThat(part.cut()).isEmpty();
        }
    }

    @Test
    void aQuorumOfNoughtStaysOutAndWhatIsTypedStaysThere() {
        String before = rules(PanelRuleSet.QUORUM);
        try (PartHandle part = panel(1096, 640, TextSize.PLAIN)) {
            part.type("at-least-0-quorum-rules", "0").press("keep-quorum-rules");
            assertThat(part.words()).contains("At least: write a whole number from 1 to 20.", "Nothing was kept.", "Not kept yet");
            part.picture("settings-panel-refused");
            assertThat(rules(PanelRuleSet.QUORUM)).isEqualTo(before);
            part.type("at-least-0-quorum-rules", "2").press("keep-quorum-rules");
            assertThat(part.words()).contains("2 rules of the quorum kept.", "Source: set by this office").doesNotContain("Not kept yet");
            assertThat(rules(PanelRuleSet.QUORUM)).contains("health_lead;designated_doctor|paediatrics;2;the lead professional from health;set by this office");
            part.press("shipped-quorum-rules");
            assertThat(rules(PanelRuleSet.QUORUM)).isEqualTo(before);
        }
    }

    @Test
    void aRuleIsAddedNamedAndTakenOutAgainAndTheLastOneCannotGo() {
        try (PartHandle part = panel(1096, 640, TextSize.PLAIN)) {
            part.press("add-quorum-rules").press("keep-quorum-rules");
            assertThat(part.words()).contains("Who counts: choose at least one.");
            part.type("words-2-quorum-rules", "the police").type("at-least-2-quorum-rules", "1");
            pick(part, "add-disciplines-2-quorum-rules", "Police");
            part.press("keep-quorum-rules");
            assertThat(rules(PanelRuleSet.QUORUM)).contains("the_police;police;1;the police;set by this office");
            part.press("remove-2-quorum-rules").press("put-back-quorum-rules").press("remove-2-quorum-rules");
            part.press("remove-1-quorum-rules").press("remove-0-quorum-rules").press("keep-quorum-rules");
            assertThat(part.words()).contains("Without one every meeting would be quorate.");
            assertThat(rules(PanelRuleSet.QUORUM)).contains("the_police");
            part.press("take-back-quorum-rules");
            assertThat(part.find("words-2-quorum-rules")).isNotNull();
        }
    }

    @Test
    void theOrderOfTheKindsOfCaseIsChangedAndTheLastMustBeForEveryOther() {
        String before = rules(PanelRuleSet.THEMES);
        try (PartHandle part = panel(1096, 640, TextSize.PLAIN)) {
            part.press("down-8-theme-rules").press("keep-theme-rules");
            assertThat(part.words()).contains("The last line must be the one for every other case");
            assertThat(rules(PanelRuleSet.THEMES)).isEqualTo(before);
            part.press("up-9-theme-rules").press("down-0-theme-rules").press("keep-theme-rules");
            assertThat(rules(PanelRuleSet.THEMES).lines().skip(1)).first().asString().startsWith("Neonatal;form;sf_delivery_neonatal");
            part.type("minutes-0-standing-items", "0").press("keep-standing-items");
            assertThat(part.words()).contains("Minutes: write a whole number from 1 to 240.");
        }
    }

    @Test
    void aBoardHasItsDaysInOrderAndStandsOnce() {
        String before = boardText();
        try (PartHandle part = boards(1096, 640, TextSize.PLAIN)) {
            part.picture("settings-boards");
            part.type("from-0-boards", "today").type("to-0-boards", "31 Jul 2024").press("keep-boards");
            assertThat(part.words()).contains("Last day: it is before the first day.", "Nothing was kept.");
            part.type("to-0-boards", "31 Feb 2025").press("keep-boards");
            assertThat(part.words()).contains("Last day: write a day as 14 Mar 2024");
            part.type("to-0-boards", "").type("name-1-boards", "Strengthening Services Board (Dorset)").press("keep-boards");
            assertThat(part.words()).contains("This repeats a board that stands above, or one of its names. A board stands once");
            assertThat(boardText()).isEqualTo(before);
            part.picture("settings-boards-refused");
            part.type("name-1-boards", "Example Board of BCP");
            pick(part, "meets-1-boards", "every 3 months");
            DeskToolkit.run(() -> ((CheckBox) part.find("SOMERSET-areas-1-boards")).fire());
            part.press("keep-boards");
            Boards kept = Boards.read(boardText());
            assertThat(kept.called("Example Board of BCP")).get().satisfies(board -> {
                assertThat(board.cadenceInWords()).isEqualTo("every 3 months");
                assertThat(board.areas()).hasSize(2);
                assertThat(board.mark()).isEqualTo("set by this office");
            });
            assertThat(kept.all().getFirst().valid().from()).contains(LocalDate.of(2024, 8, 1));
            assertThat(part.cut()).isEmpty();
        }
        try (PartHandle part = boards(1096, 640, TextSize.DOUBLE)) {
            part.picture("settings-boards-double");
            assertThat(part.cut()).isEmpty();
        }
    }

    @Test
    void theEmptyListOfBoardsSaysWhatToDo() {
        try (PartHandle part = boards(1096, 640, TextSize.PLAIN)) {
            for (int left = Boards.read(boardText()).all().size(); left > 0; left--) {
                part.press("remove-0-boards");
            }
            assertThat(part.words()).contains("The list is empty.");
            part.picture("settings-boards-empty").press("take-back-boards");
            assertThat(part.words()).contains("Source:");
        }
    }

    @Test
    void thePapersAreWordedAndOrderedAndNeverEmpty() {
        String before = office.can().pack().editPackTemplate().show();
        try (PartHandle part = papers(1096, 640, TextSize.PLAIN)) {
            part.picture("settings-papers");
            assertThat(part.words()).contains("Questions of the family", "Holds: What the family asked", "Holds: What each agency");
            for (String code : PackTemplate.SECTIONS) {
                DeskToolkit.run(() -> ((CheckBox) part.find("stands-" + code)).setSelected(false));
            }
            part.press("keep-pack-template");
            assertThat(part.words()).contains("Papers without a section would be empty.");
            DeskToolkit.run(() -> ((CheckBox) part.find("stands-summary")).setSelected(true));
            part.type("pack-title", " ").press("keep-pack-template");
            assertThat(part.words()).contains("Write from 1 to 120 characters on one line.", "Nothing was kept.");
            assertThat(office.can().pack().editPackTemplate().show()).isEqualTo(before);
            DeskToolkit.run(() -> ((CheckBox) part.find("stands-questions")).setSelected(true));
            part.type("pack-title", "Papers of an example panel").type("heading-summary", "In short").press("up-summary").press("keep-pack-template");
            PackTemplate kept = PackTemplate.read(office.can().pack().editPackTemplate().show());
            assertThat(kept.word("title")).isEqualTo("Papers of an example panel");
            assertThat(kept.sections()).extracting(PackTemplate.Section::heading).containsExactly("In short", "Questions of the family");
            assertThat(part.words()).contains("   In short\n   Questions of the family");
            part.press("shipped-pack-template");
            assertThat(office.can().pack().editPackTemplate().show()).isEqualTo(before);
            assertThat(part.cut()).isEmpty();
        }
        try (PartHandle part = papers(1096, 640, TextSize.DOUBLE)) {
            part.picture("settings-papers-double");
            assertThat(part.cut()).isEmpty();
        }
    }

    private PartHandle notes(TextSize size) {
        return new PartHandle(background -> {
            var edit = office.can().session().editGuidance();
            GuidanceViewModel model = new GuidanceViewModel(edit::show, edit::shipped, edit::replace, background);
            model.read();
            return new GuidanceView(model);
        }, 1096, 640, size);
    }

    @Test
    void notesThatNobodyReadAreEmptyAndTheOfficesOwnAreShownInTheMeeting() {
        var edit = office.can().session().editGuidance();
        String before = edit.show();
        assertThat(office.can().session().showGuidance().show().of("CAT01_INFLICTED")).isEmpty();
        try (PartHandle part = notes(TextSize.PLAIN)) {
            assertThat(part.words()).contains("Source: no source read for this note", "Source: read in published source 6").doesNotContain("BG-H", "SEEN");
            part.picture("settings-notes");
            part.type("note-CAT01_INFLICTED", "x".repeat(601)).press("keep-guidance");
            assertThat(part.words()).contains("Write at most 600 characters.", "Nothing was kept.");
            assertThat(edit.show()).isEqualTo(before);
            part.type("note-CAT01_INFLICTED", "Our own note, with \"a quotation\"\nand a second line").press("keep-guidance");
            assertThat(part.words()).contains("1 note changed.", "Source: set by this office");
            assertThat(office.can().session().showGuidance().show().of("CAT01_INFLICTED").orElseThrow().text())
                    .isEqualTo("Our own note, with “a quotation” and a second line");
            assertThat(edit.replace("code,mark,note\nNOTHING,m,A note\n").orElseThrow()).contains("Line 2 is no note for one of the choices", "Nothing was changed.");
            part.press("shipped-guidance");
            assertThat(edit.show()).isEqualTo(before);
            assertThat(part.cut()).isEmpty();
        }
        try (PartHandle part = notes(TextSize.DOUBLE)) {
            part.picture("settings-notes-double");
            assertThat(part.cut()).isEmpty();
        }
    }
}
