package uk.cdop.casebook.store.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;

/** The moves of a case in one line, as V0032 and {@link StageHistory} write it. */
class MovesInOneLineTest {

    @Test
    void everyStageIsReadFromTheLineItIsWrittenIn() {
        List<StageChange> moves = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        LocalDate on = LocalDate.of(2024, 2, 29);
        Optional<CaseStage> before = Optional.empty();
        for (CaseStage to : CaseStage.values()) {
            moves.add(new StageChange(before, to, on, Optional.empty()));
            line.append(line.isEmpty() ? "" : ";").append(before.map(CaseStage::code).orElse("")).append('>').append(to.code()).append('@').append(on);
            before = Optional.of(to);
            on = on.plusDays(307);
        }
        assertThat(StageHistory.changes(line.toString(), new HashMap<>())).isEqualTo(moves);
        assertThat(StageHistory.changes("", new HashMap<>())).isEmpty();
    }

    @Test
    void aMoveOfManyCasesIsHeldOnce() {
        Map<String, StageChange> read = new HashMap<>();
        StageChange first = StageHistory.changes(">notified@2024-02-29", read).getFirst();
        assertThat(StageHistory.changes(">notified@2024-02-29;notified>accepted@2024-03-01", read).getFirst()).isSameAs(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {">nowhere@2024-02-29", "nowhere>notified@2024-02-29", ">notified@2024-02-30", ">notified@2024-2-9", ">notified", "notified"})
    void aLineThatNobodyWroteIsNotReadAsSomethingElse(String line) {
        assertThatThrownBy(() -> StageHistory.changes(line, new HashMap<>())).isInstanceOf(RuntimeException.class);
    }
}
