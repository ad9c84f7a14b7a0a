package uk.cdop.casebook.casework.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RequirementFileTest {

    private static final String HEADINGS = "code;label;counts;lifted by;mark\n";

    @Test
    void readsALineAndLeavesRemarksOut() {
        assertThat(RequirementFile.read("# a remark\n" + HEADINGS + "cdrm_held;Meeting held;warns;somebody;design; of ours\n"))
                .containsExactly(new RequirementRule("cdrm_held", "Meeting held", RequirementRule.Counts.WARNS, "somebody", "design; of ours"));
    }

    @Test
    void refusesATextOfAnotherShape() {
        assertThatThrownBy(() -> RequirementFile.read("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RequirementFile.read(HEADINGS + "cdrm_held;Meeting held\n")).hasMessageContaining("cdrm_held");
        assertThatThrownBy(() -> RequirementFile.read(HEADINGS + "cdrm_held;Meeting held;sometimes;somebody;design\n")).isInstanceOf(IllegalArgumentException.class);
    }
}
