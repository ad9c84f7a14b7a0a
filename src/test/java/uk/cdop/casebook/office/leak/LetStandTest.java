package uk.cdop.casebook.office.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.casework.leak.LetStand.Paper;
import uk.cdop.casebook.office.action.ActionOutcome;
import uk.cdop.casebook.office.action.AddAction.AddActionCommand;
import uk.cdop.casebook.office.action.ChaseActions.ChaseActionsCommand;
import uk.cdop.casebook.office.action.ChaseActions.ChaseActionsOutcome;
import uk.cdop.casebook.office.action.WriteHighlights.WriteHighlightsCommand;
import uk.cdop.casebook.office.action.WriteHighlights.WriteHighlightsOutcome;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.learning.BriefingText;
import uk.cdop.casebook.office.learning.LearningQuery;
import uk.cdop.casebook.office.learning.WriteBriefing.WriteBriefingCommand;
import uk.cdop.casebook.office.learning.WriteBriefing.WriteBriefingOutcome;
import uk.cdop.casebook.testkit.HeldMeeting;
import uk.cdop.casebook.testkit.OfficeOnDisk;

/** The report of what was let out with highlights, letters to owners and briefings, over a real vault. */
class LetStandTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 12);
    private static final String REASON = "The name of a building";
    private static final String ONE_TOO_LONG = "y".repeat(1001);

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), DAY);
        HeldMeeting.in(office);
        assertThat(office.on(DAY.minusDays(30)).actions().addAction().add(new AddActionCommand(
                Optional.of(HeldMeeting.REVIEWED), "Ask about Testford House", "Named midwife", Optional.of("ssb_dorset"), Optional.of(DAY.minusDays(9)), ActionOrigin.NOT_SAID)))
                .isInstanceOf(ActionOutcome.Kept.class);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private WriteHighlightsOutcome highlights(Map<LeakHit, String> reasons) {
        return office.can().actions().writeHighlights().write(new WriteHighlightsCommand("ssb_dorset", DAY.minusDays(20), folder.resolve("out"), reasons));
    }

    private ChaseActionsOutcome letters(Map<LeakHit, String> reasons) {
        return office.can().actions().chaseActions().run(new ChaseActionsCommand(DAY, folder.resolve("out"), reasons), Progress.NONE);
    }

    private WriteBriefingOutcome briefing(Map<LeakHit, String> reasons) {
        return office.can().learning().writeBriefing().write(new WriteBriefingCommand(
                LearningQuery.EVERYTHING, new BriefingText("Learning", "At Testford House.", "Something", "Something"), folder.resolve("out"), reasons));
    }

    private static Map<LeakHit, String> all(List<LeakHit> hits, String reason) {
        Map<LeakHit, String> reasons = new HashMap<>();
        hits.forEach(hit -> reasons.put(hit, reason));
        return reasons;
    }

    private List<LetStand> kept(Paper paper) {
        return office.can().actions().showLetStand().of(paper);
    }

    /** Held back first, then refused with too long a reason, then let out; only the last is kept. */
    private void assertKeptOnceLetOut(Paper paper, List<LeakHit> hits, Function<Map<LeakHit, String>, Object> write, Class<?> refused, Class<?> written) {
        assertThat(hits).isNotEmpty();
        assertThat(write.apply(all(hits, ONE_TOO_LONG))).isInstanceOf(refused);
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(kept(paper)).as("nothing left, so nothing is kept").isEmpty();
        assertThat(write.apply(all(hits, " " + REASON + " "))).isInstanceOf(written);
        assertThat(kept(paper)).isEqualTo(hits.stream().map(hit -> new LetStand(
                paper, hit.file(), hit.part(), hit.kind(), HeldMeeting.REVIEWED, hit.near(), REASON, office.session().who().name(), DAY)).toList());
        assertThat(kept(paper).toString()).doesNotContain("Testford", REASON);
        assertThat(office.<List<AuditEntry>>read(records -> records.audit().ofObject("paper", paper.name()))).extracting(AuditEntry::event)
                .containsExactly(AuditEvent.counted(AuditEvent.What.FINDS_LET_STAND, "paper", paper.name(), hits.size()));
    }

    @Test
    void theReportOfHighlightsThatWereLetOutIsKept() {
        List<LeakHit> hits = ((WriteHighlightsOutcome.Blocked) highlights(Map.of())).hits();
        assertKeptOnceLetOut(Paper.HIGHLIGHTS, hits, this::highlights, WriteHighlightsOutcome.Refused.class, WriteHighlightsOutcome.Written.class);
        assertThat(kept(Paper.BRIEFING)).isEmpty();
    }

    @Test
    void theReportOfLettersToOwnersThatWereLetOutIsKept() {
        List<LeakHit> hits = ((ChaseActionsOutcome.Blocked) letters(Map.of())).hits();
        assertKeptOnceLetOut(Paper.OWNER_LETTERS, hits, this::letters, ChaseActionsOutcome.NotWritten.class, ChaseActionsOutcome.Chased.class);
    }

    @Test
    void theReportOfABriefingThatWasLetOutIsKept() {
        List<LeakHit> hits = ((WriteBriefingOutcome.Blocked) briefing(Map.of())).hits();
        assertKeptOnceLetOut(Paper.BRIEFING, hits, this::briefing, WriteBriefingOutcome.Refused.class, WriteBriefingOutcome.Written.class);
    }

    @Test
    void whatIsLetOutAgainIsKeptAgainWithTheLatestFirst() {
        Map<LeakHit, String> reasons = all(((WriteHighlightsOutcome.Blocked) highlights(Map.of())).hits(), REASON);
        highlights(reasons);
        int once = kept(Paper.HIGHLIGHTS).size();
        LocalDate later = DAY.plusDays(1);
        WriteHighlightsCommand command = new WriteHighlightsCommand("ssb_dorset", DAY.minusDays(20), folder.resolve("out"), Map.of());
        List<LeakHit> hits = ((WriteHighlightsOutcome.Blocked) office.on(later).actions().writeHighlights().write(command)).hits();
        office.on(later).actions().writeHighlights().write(new WriteHighlightsCommand("ssb_dorset", DAY.minusDays(20), folder.resolve("out"), all(hits, "Seen and agreed")));
        assertThat(kept(Paper.HIGHLIGHTS)).hasSize(2 * once).first().satisfies(find -> assertThat(find.on()).isEqualTo(later));
        assertThat(kept(Paper.HIGHLIGHTS).getLast().on()).isEqualTo(DAY);
    }
}
