package uk.cdop.casebook.casework.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardsTest {

    private static final LocalDate LAST = LocalDate.of(2024, 7, 31);
    private final Boards boards = shipped();

    static Boards shipped() {
        try (InputStream in = BoardsTest.class.getResourceAsStream("/boards/boards.csv")) {
            return Boards.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void theShippedBoardsMeetAsTheSeedsSay() {
        assertThat(boards.called("Strengthening Services Board").orElseThrow().cadenceInWords()).isEqualTo("every 6 weeks");
        assertThat(boards.called("bcp safeguarding children partnership").orElseThrow().cadenceInWords()).isEqualTo("every 2 months");
        assertThat(boards.called("somerset_scp").orElseThrow().cadenceInWords()).isEqualTo("how often it meets was not found");
    }

    @Test
    void everyShippedBoardSaysWhatItRestsOn() {
        assertThat(boards.all()).hasSize(5).allSatisfy(board -> assertThat(board.mark()).isNotBlank());
    }

    @Test
    void theOldJointBoardOwnsOnItsLastDayAndNotOnTheNext() {
        Board joint = boards.called("PDSCP").orElseThrow();
        assertThat(boards.openOn(LAST)).contains(joint);
        assertThat(boards.openOn(LAST.plusDays(1))).doesNotContain(joint);
        assertThat(boards.successorsOf(joint, LAST.plusDays(1))).extracting(Board::code).containsExactly("ssb_dorset", "bcp_scp", "cdop");
    }

    @Test
    void aBoardNobodyListedIsSaidToBeSo() {
        assertThat(boards.stateOf(action(Optional.of("Some other group")), LAST)).isEqualTo(BoardState.NOT_LISTED);
        assertThat(boards.stateOf(action(Optional.empty()), LAST)).isEqualTo(BoardState.NONE);
        assertThat(boards.stateOf(action(Optional.of("PDSCP")), LAST.plusDays(1)).words()).isEqualTo("Owner closed, choose the successor");
    }

    static ReviewAction action(Optional<String> board) {
        return new ReviewAction("ACT-2024-01", Optional.empty(), "Send the leaflet", Optional.of("Named midwife"), board, Optional.of(LAST), ActionStatus.OPEN, Optional.empty(), 0);
    }

    @ParameterizedTest
    @CsvSource({"6,WEEKS,2024-02-29,2024-04-11", "2,MONTHS,2023-12-31,2024-02-29", "1,MONTHS,2024-01-31,2024-02-29", "2,MONTHS,2024-11-30,2025-01-30"})
    void theNextMeetingIsCountedInWeeksOrMonths(int every, Cadence.Unit unit, LocalDate last, LocalDate next) {
        assertThat(new Cadence(every, unit).after(last)).isEqualTo(next);
    }

    @Test
    void aCadenceOfOneIsSaidWithoutANumber() {
        assertThat(new Cadence(1, Cadence.Unit.MONTHS).inWords()).isEqualTo("every month");
        assertThatThrownBy(() -> new Cadence(0, Cadence.Unit.WEEKS)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "x;A;;DORSET;;;6;weeks", "X;A;;DORSET;;;;;m", "x;;;DORSET;;;;;m", "x;A;;WALES;;;;;m", "x;A;;;;;;;m", "x;A;;DORSET;31 July;;;;m",
        "x;A;;DORSET;2024-08-01;2024-07-31;;;m", "x;A;;DORSET;;;0;weeks;m", "x;A;;DORSET;;;6;days;m", "x;A;;DORSET;;;6;;m", "x;A;;OUT_OF_AREA;;;;;m"})
    void aLineThatIsNotABoardIsRefusedByItsNumber(String line) {
        assertThatThrownBy(() -> Boards.read(Boards.HEADINGS + "\n" + line)).isInstanceOf(Boards.NotBoards.class).hasMessageStartingWith("Line 2");
    }

    @Test
    void aBoardStandsOnceAndUnderItsHeadings() {
        String line = "x;A;;DORSET;;;;;m\n";
        assertThatThrownBy(() -> Boards.read(Boards.HEADINGS + "\n" + line + line)).hasMessageContaining("Line 3 repeats");
        assertThatThrownBy(() -> Boards.read(line)).hasMessageContaining("The first line must be");
        assertThat(Boards.read(Boards.HEADINGS).all()).isEmpty();
    }
}
