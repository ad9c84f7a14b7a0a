package uk.cdop.casebook.casework.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.meeting.AgendaProposal.Proposed;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** In which order the ready cases should come, and what they want. */
class AgendaProposalTest {

    private static final Set<String> CODES = Set.of("midwifery_neonatology", "mental_health");
    private static final String HEADINGS = "theme;sign;value;minutes;expertise;mark\n";
    private static final CaseThemes THEMES = CaseThemes.read(HEADINGS
            + "Neonatal;age_under_days;28;30;midwifery_neonatology;m\nSuicide;category;CAT02;25;mental_health;m\nSuicide;form;sf_suicide_self_harm;25;mental_health;m\n"
            + "General;otherwise;;25;;m\n", CODES);

    private static ReadyCase ready(int sequence, LocalDate notified, Long days) {
        return new ReadyCase(CaseNumber.of(2023, sequence), notified, Optional.ofNullable(days), Set.of(), Optional.empty());
    }

    private static MeetingPlan plan(PanelKind kind, int minutes, Optional<String> theme) {
        return new MeetingPlan(new MeetingNumber("PANEL-2024-01"), new MeetingPlan.When(LocalDate.of(2024, 2, 29), LocalTime.of(9, 0), minutes), kind, theme,
                Optional.empty(), MeetingPlan.Course.PLANNED, List.of(), List.of(), 0);
    }

    private static final List<ReadyCase> READY = List.of(
            ready(3, LocalDate.of(2023, 9, 1), 400L), ready(1, LocalDate.of(2023, 10, 1), 0L), ready(2, LocalDate.of(2023, 8, 1), 28L));

    @Test
    void theOldestComesFirst() {
        assertThat(AgendaProposal.of(plan(PanelKind.GENERAL, 180, Optional.empty()), READY, THEMES, List.of()).cases())
                .extracting(one -> one.number().text()).containsExactly("CDOP-2023-0002", "CDOP-2023-0003", "CDOP-2023-0001");
    }

    @Test
    void onANeonatalDayTheNewbornComeFirstAndAMissingMidwifeIsSaid() {
        Proposed first = AgendaProposal.of(plan(PanelKind.NEONATAL, 180, Optional.empty()), READY, THEMES, List.of("police")).cases().getFirst();
        assertThat(first.number()).isEqualTo(CaseNumber.of(2023, 1));
        assertThat(first.minutes()).isEqualTo(30);
        assertThat(first.warning(code -> "midwifery")).isEqualTo("Nobody has accepted for: midwifery.");
        Proposed served = AgendaProposal.of(plan(PanelKind.NEONATAL, 180, Optional.empty()), READY, THEMES, List.of("midwifery_neonatology")).cases().getFirst();
        assertThat(served.warning(code -> code)).isEmpty();
    }

    @Test
    void aThemeIsKnownByTheFormAndByTheDraftCategory() {
        ReadyCase byForm = new ReadyCase(CaseNumber.of(2023, 8), LocalDate.of(2023, 1, 1), Optional.empty(), Set.of("sf_suicide_self_harm"), Optional.empty());
        ReadyCase byCategory = new ReadyCase(CaseNumber.of(2023, 9), LocalDate.of(2023, 1, 1), Optional.empty(), Set.of(), Optional.of("CAT02"));
        assertThat(List.of(THEMES.of(byForm).name(), THEMES.of(byCategory).name())).containsOnly("Suicide");
        assertThat(AgendaProposal.of(plan(PanelKind.OTHER_THEME, 60, Optional.of("suicide")), List.of(READY.getFirst(), byForm), THEMES, List.of()).cases().getFirst().ofTheMeeting())
                .isTrue();
    }

    @Test
    void whatDoesNotFitAnyMoreIsSaid() {
        assertThat(AgendaProposal.of(plan(PanelKind.GENERAL, 50, Optional.empty()), READY, THEMES, List.of()).cases())
                .extracting(Proposed::fits).containsExactly(true, true, false);
        assertThat(AgendaProposal.of(plan(PanelKind.GENERAL, 50, Optional.empty()), List.of(), THEMES, List.of()).minutesLeft()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {HEADINGS, HEADINGS + "A;form;x;25;;m\n", HEADINGS + "A;otherwise;;0;;m\n", HEADINGS + "A;sometimes;;25;;m\n", HEADINGS + ";otherwise;;25;;m\n",
        HEADINGS + "A;age_under_days;many;25;;m\nB;otherwise;;25;;m\n", HEADINGS + "A;otherwise;;25;nobody;m\n"})
    void themesThatCannotBeReadSaySo(String text) {
        assertThatThrownBy(() -> CaseThemes.read(text, CODES)).isInstanceOf(NotPanelRules.class).hasMessageEndingWith(".");
    }
}
