package uk.cdop.casebook.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.readiness.RequirementRule;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.office.work.ShowRequirements.RequirementsView;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreDesk;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** What a case needs before the panel, where the office has a list of its own from before a newer line came. */
@OnTheScreen
class ReadyRulesViewTest {

    @TempDir
    Path folder;

    private OfficeOnDisk office;

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
            var can = office.can().work();
            RequirementsViewModel model = new RequirementsViewModel(can.showRequirements()::show, can.replaceRequirements()::replace, background);
            model.read();
            return new ReadyRulesView(model);
        }, 1096, 640, size);
    }

    private RequirementsView view() {
        return office.can().work().showRequirements().show();
    }

    private void olderList() {
        List<RequirementRule> older = view().shipped().stream().filter(rule -> !rule.code().equals("draft_answers"))
                .map(rule -> rule.code().equals("cdrm_report") ? rule.liftedBy("Review office") : rule).toList();
        office.change(records -> {
            records.officeRules().replaceRequirements(older);
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    @Test
    void saysWhichLineIsNewAndAddsItOnlyWhenAsked() {
        olderList();
        try (PartHandle part = part(TextSize.DOUBLE)) {
            part.picture("settings-ready-newer-double");
            assertThat(part.cut()).isEmpty();
        }
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.picture("settings-ready-newer");
            assertThat(part.words()).contains("come with 1 line that your own list does not have: “Answers that the analysis form needs, in the draft” (warns)");
            part.type("lifted-by-cdrm_held", "Lead clinician").press("keep-ready-rules");
            assertThat(part.words()).contains("1 line changed.", "does not have");
            part.type("lifted-by-cdrm_held", "Lead clinician of the trust").press("add-ready-rules");
            assertThat(part.shows("add-ready-rules")).isFalse();
        }
        assertThat(view().newer()).isEmpty();
        assertThat(view().rules()).extracting(RequirementRule::code).containsExactlyElementsOf(view().shipped().stream().map(RequirementRule::code).toList());
        assertThat(view().rules()).extracting(RequirementRule::liftedBy).contains("Review office", "Lead clinician of the trust");
    }

    @Test
    void saysNothingWhereTheListIsWhole() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            assertThat(part.shows("add-ready-rules")).isFalse();
            assertThat(part.words()).contains("Answers that the analysis form needs, in the draft");
        }
    }
}
