package uk.cdop.casebook.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.testkit.HeldMeeting;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreDesk;

/** {@code casebook case} of a case that the panel has decided on, as a script calls it. */
class CaseCommandTest {

    @TempDir
    Path folder;

    @Test
    void saysWhoCountedForADecisionAndClaimsNothingThatWasNotKept() throws IOException {
        CommandOnVault command = new CommandOnVault(folder, HeldMeeting.DAY);
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), HeldMeeting.DAY)) {
            HeldMeeting.in(office);
            office.change(records -> {
                var plan = records.meetingPlans().find(HeldMeeting.MEETING).orElseThrow();
                records.meetingPlans().update(plan.withEntry(plan.entryOf(HeldMeeting.REVIEWED).orElseThrow().with(Set.of(new UUID(9, 1), new UUID(9, 3)))));
                return records.audit().record(StoreDesk.somethingDone());
            });
        }
        var decided = command.run("case", HeldMeeting.REVIEWED.text(), "--json").json().get("panels").get(0);
        assertThat(decided.get("meeting").asString()).isEqualTo(HeldMeeting.MEETING.text());
        assertThat(decided.get("on").asString()).isEqualTo("2024-02-29");
        assertThat(decided.get("outcome").asString()).isEqualTo("reviewed");
        assertThat(decided.get("counted").valueStream().map(name -> name.asString())).containsExactly("Casey Chairperson");
        assertThat(decided.get("stepped_back").valueStream().map(name -> name.asString())).containsExactly("Noor Nursesample");
        var before = command.run("case", HeldMeeting.DEFERRED.text(), "--json").json().get("panels").get(0);
        assertThat(before.get("outcome").asString()).isEqualTo("deferred");
        assertThat(before.get("counted").isNull()).isTrue();
        assertThat(command.run("case", HeldMeeting.REVIEWED.text()).out()).contains("PANEL-2024-02  Reviewed  In the room: Casey Chairperson");
        assertThat(command.run("case", HeldMeeting.DEFERRED.text()).out()).contains("Who was in the room was not kept");
    }
}
