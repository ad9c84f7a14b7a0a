package uk.cdop.casebook.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.testkit.SampleAreas;

class TimeLimitFileTest {

    private final List<TimeLimit> shipped = TimeLimitFile.read(SampleAreas.resource("/deadlines/time-limits.csv"));

    @Test
    void shipsTheLimitsThatTheRulesApply() {
        assertThat(shipped).extracting(TimeLimit::code)
                .contains(DeadlineRules.NOTIFY, DeadlineRules.CDRM, DeadlineRules.PANEL, DeadlineRules.TWELVE_MONTHS)
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsTheFiguresAndMarksOfTheDomainFile() {
        TimeLimit meeting = shipped.stream().filter(limit -> limit.code().equals(DeadlineRules.CDRM)).findFirst().orElseThrow();
        assertThat(meeting.amount()).isEqualTo(3);
        assertThat(meeting.unit()).isEqualTo(TimeLimit.Unit.MONTHS);
        assertThat(meeting.start()).isEqualTo(TimeLimit.Start.DEATH);
        assertThat(meeting.mark()).contains("confirm");
        assertThat(shipped).allSatisfy(limit -> assertThat(limit.mark()).containsAnyOf("seen", "background"));
    }

    @Test
    void refusesATextOfAnotherShape() {
        assertThatThrownBy(() -> TimeLimitFile.read("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeLimitFile.read("code;label;start;amount;unit;kind;mark\nlim_x;Label;DEATH;1\n")).hasMessageContaining("lim_x");
        assertThatThrownBy(() -> TimeLimitFile.read("code;label;start;amount;unit;kind;mark\nlim_x;Label;DEATH;1;WEEKS;k;m\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
