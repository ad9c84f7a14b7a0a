package uk.cdop.casebook.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.action.ActionStatus;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.SampleRequests;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** {@code casebook chase} as a script calls it, over the Christmas bank holidays. */
class ChaseCommandTest {

    private static final LocalDate ON = LocalDate.of(2024, 12, 24);

    @TempDir
    Path folder;

    private CommandOnVault command;
    private String out;
    private String problems;

    @BeforeEach
    void makeAVault() throws IOException {
        command = new CommandOnVault(folder, ON);
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), ON)) {
            office.keep(StoreCases.notified(1));
            office.change(records -> {
                records.agencyRequests().add(SampleRequests.sent(
                        1, 1, SampleRequests.person("Example Hospital", "Dr B Sample", "b@example.test"),
                        ON.minusDays(22), ON.minusDays(1), ON));
                return records.audit().record(StoreDesk.somethingDone());
            });
        }
    }

    private int casebook(String... arguments) {
        CommandOnVault.Run run = command.run(arguments);
        out = run.out();
        problems = run.problems();
        return run.code();
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    @Test
    void aDryRunWritesAndRecordsNothing() {
        assertThat(casebook("chase", "--on", "2024-12-24", "--dry-run", "--json")).as(problems).isZero();
        assertThat(json(out).get("recorded").asBoolean()).isFalse();
        assertThat(json(out).get("requests").asInt()).isEqualTo(1);
        assertThat(casebook("chase", "--on", "2024-12-24", "--dry-run")).isZero();
        assertThat(out).contains("Example Hospital, Dr B Sample").contains("CDOP-2023-0001  first reminder, answer by 2025-01-02, next step 2025-01-03");
    }

    @Test
    void aRunWritesAndASecondOneFindsNothing() {
        String to = folder.resolve("out").toString();
        assertThat(casebook("chase", "--on", "2024-12-24", "--out", to, "--json")).as(problems).isZero();
        assertThat(json(out).get("files").size()).isEqualTo(2);
        assertThat(json(out).get("people").get(0).get("requests").get(0).get("next_on").asString()).isEqualTo("2025-01-03");
        assertThat(casebook("chase", "--on", "2024-12-24", "--out", to)).isZero();
        assertThat(out).contains("Nobody is to be reminded on 2024-12-24. The next reminder is due on 2025-01-03.");
    }

    @Test
    void theOwnersOfOverdueActionsAreRemindedInTheSameRunAndOnlyOnce() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), ON)) {
            office.change(records -> {
                records.actions().add(List.of(
                        action("ACT-2024-01", Optional.of("Named midwife"), ON.minusDays(1)), action("ACT-2024-02", Optional.empty(), ON.minusDays(9)),
                        action("ACT-2024-03", Optional.of("Named midwife"), ON)));
                return records.audit().record(StoreDesk.somethingDone());
            });
        }
        assertThat(casebook("chase", "--on", "2024-12-24", "--dry-run", "--owners", "--json")).as(problems).isZero();
        assertThat(json(out).get("actions").get("overdue").asInt()).isEqualTo(1);
        assertThat(json(out).get("actions").get("recorded").asBoolean()).isFalse();
        assertThat(json(out).get("actions").get("without_owner").get(0).asString()).isEqualTo("ACT-2024-02");
        String to = folder.resolve("out").toString();
        assertThat(casebook("chase", "--on", "2024-12-24", "--dry-run", "--json")).isZero();
        assertThat(json(out).has("actions")).as("only where it is asked for").isFalse();
        assertThat(casebook("chase", "--on", "2024-12-24", "--out", to, "--owners")).as(problems).isZero();
        assertThat(out).contains("1 overdue action in 1 letter written and recorded.", "Nobody owns: ACT-2024-02");
        assertThat(folder.resolve("out/actions-2024-12-24-01.docx")).exists();
        assertThat(casebook("chase", "--on", "2024-12-24", "--out", to, "--owners", "--json")).isZero();
        assertThat(json(out).get("actions").get("overdue").asInt()).isZero();
    }

    private static ReviewAction action(String number, Optional<String> owner, LocalDate due) {
        return new ReviewAction(number, Optional.empty(), "Send the leaflet", owner, Optional.empty(), Optional.of(due), ActionStatus.OPEN, Optional.empty(), 0);
    }

    @Test
    void aWrongCommandLineOrAFolderInTheWayIsSaidCalmly() throws IOException {
        assertThat(casebook("chase", "--on", "2024-12-24")).isEqualTo(2);
        assertThat(casebook("chase", "--dry-run")).isEqualTo(2);
        assertThat(casebook("chase", "--on", "2024-02-30", "--dry-run")).isEqualTo(2);
        assertThat(casebook("chase", "--on", "Christmas", "--dry-run")).isEqualTo(2);
        assertThat(problems).doesNotContain("Exception");
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(casebook("chase", "--on", "2024-12-24", "--out", file.toString())).isEqualTo(7);
        assertThat(casebook("chase", "--on", "2024-12-24", "--dry-run", "--json")).isZero();
        assertThat(json(out).get("requests").asInt()).isEqualTo(1);
    }
}
