package uk.cdop.casebook.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.desk.PackDesk;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** {@code casebook pack} as a script calls it, with names planted in the papers and in the reasons. */
class PackCommandTest {

    private static final LocalDate ON = LocalDate.of(2024, 2, 29);
    private static final MeetingNumber MEETING = new MeetingNumber("PANEL-2024-01");
    private static final MeetingNumber EMPTY = new MeetingNumber("PANEL-2024-02");

    /** What is planted near and exactly, what stands around it, and what a reason names. */
    private static final String[] PLANTED = {"Aldder", "Exampel", "Alder", "Testford", "spinney", "Halloran", "2019"};

    @TempDir
    Path folder;

    private CommandOnVault command;
    private String out;
    private String problems;

    @BeforeEach
    void makeAVault() throws IOException {
        command = new CommandOnVault(folder, ON);
        try (OfficeOnDisk office = office()) {
            CaseFile child = StoreCases.with(1, FieldKey.of("circumstances"), Answer.given("Exampel Aldder was seen beside the spinney."));
            office.keep(child);
            office.change(records -> {
                records.meetingPlans().add(plan(MEETING, List.of(AgendaEntry.ofCase(child.number(), 25, new TreeSet<>()))));
                records.meetingPlans().add(plan(EMPTY, List.of()));
                return records.audit().record(StoreDesk.somethingDone());
            });
        }
    }

    private static MeetingPlan plan(MeetingNumber number, List<AgendaEntry> agenda) {
        return new MeetingPlan(number, new MeetingPlan.When(LocalDate.of(2024, 4, 16), LocalTime.of(9, 30), 180), PanelKind.GENERAL,
                Optional.empty(), Optional.empty(), MeetingPlan.Course.PLANNED, agenda, List.of(), 0);
    }

    private OfficeOnDisk office() {
        return OfficeOnDisk.in(folder.resolve("vault"), ON);
    }

    private int pack(String... more) {
        CommandOnVault.Run run = command.run(Stream.concat(Stream.of("pack"), Stream.of(more)).toArray(String[]::new));
        out = run.out();
        problems = run.problems();
        return run.code();
    }

    private int pack(Path to, String... more) {
        return pack(Stream.concat(Stream.of("--meeting", MEETING.text(), "--out", to.toString()), Stream.of(more)).toArray(String[]::new));
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private void resolveAll() {
        try (OfficeOnDisk office = office()) {
            PackDesk desk = office.can().pack();
            int hits = desk.showPack().show(MEETING).orElseThrow().pack().map(PanelPack::hits).orElseThrow().size();
            for (int place = 0; place < hits; place++) {
                desk.resolveHit().keep(MEETING, place, "Dr Halloran says that it names nobody.");
            }
        }
    }

    @Test
    void anOpenFindBlocksThePapersAndTheReportSaysWhereWithoutTheWords() throws IOException {
        Path to = folder.resolve("out");
        assertThat(pack(to, "--json")).isEqualTo(3);
        assertThat(to).isDirectoryContaining("glob:**/PANEL-2024-01-leak-report.json").isDirectoryNotContaining("glob:**.pdf");
        String report = Files.readString(to.resolve("PANEL-2024-01-leak-report.json"));
        assertThat(json(report).get("ready").asBoolean()).isFalse();
        assertThat(json(report).get("hits").get(0).get("ref").asString()).isEqualTo("CDOP-2023-0001");
        assertThat(json(report).get("hits").get(0).get("part").asString()).startsWith("Page ");
        assertThat(json(report).get("hits").get(0).get("resolved").asBoolean()).isFalse();
        assertThat(report).doesNotContainIgnoringCase(PLANTED).doesNotContain("found", "around", "reason");
        assertThat(out + problems).doesNotContainIgnoringCase(PLANTED);
        assertThat(pack(to)).isEqualTo(3);
        assertThat(out + problems).contains("open", "CDOP-2023-0001", "not resolved").doesNotContainIgnoringCase(PLANTED);
    }

    @Test
    void whatAPersonResolvedIsTakenAsItIsAndThePapersAreWritten() throws IOException {
        Path to = folder.resolve("out");
        assertThat(pack(to)).isEqualTo(3);
        resolveAll();
        assertThat(pack(to, "--json")).as(problems).isZero();
        assertThat(json(out).get("ready").asBoolean()).isTrue();
        assertThat(json(out).get("files").size()).isEqualTo(2);
        assertThat(out + problems + Files.readString(to.resolve("PANEL-2024-01-leak-report.json"))).doesNotContainIgnoringCase(PLANTED);
        assertThat(pack(to)).as("released papers may be written again").isZero();
        try (Stream<Path> files = Files.list(to)) {
            assertThat(files.toList()).hasSize(2).allSatisfy(file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
        }
    }

    @Test
    void papersBuiltInTheWindowAndNotYetCheckedAreCheckedAndNotBuiltAnew() {
        try (OfficeOnDisk office = office()) {
            office.can().pack().buildPack().build(MEETING);
        }
        assertThat(pack(folder.resolve("out"))).isEqualTo(3);
        try (OfficeOnDisk office = office()) {
            PanelPack kept = office.can().pack().showPack().show(MEETING).orElseThrow().pack().orElseThrow();
            assertThat(kept.checked()).isPresent();
            assertThat(kept.rowVersion()).as("built and checked once each").isEqualTo(1);
        }
    }

    private void say(String circumstances) {
        try (OfficeOnDisk office = office()) {
            CaseFile now = office.read(records -> records.cases().find(StoreCases.notified(1).number())).orElseThrow();
            var form = now.notificationForm();
            office.change(records -> {
                records.cases().update(now.withNotificationForm(
                        form.withAnswers(form.answers().with(FieldKey.of("circumstances"), Answer.given(circumstances))), now.residence()));
                return records.audit().record(StoreDesk.somethingDone());
            });
        }
    }

    @Test
    void resolvedPapersOfACaseThatChangedSinceAreRefusedUntilTheyAreBuiltAgain() {
        Path to = folder.resolve("out");
        assertThat(pack(to)).isEqualTo(3);
        say("Exampel Aldder was seen beside the spinney at night.");
        assertThat(pack(to)).as("nothing was resolved yet, so the papers are built again").isEqualTo(3);
        assertThat(problems).contains("not resolved").doesNotContain("changed after");
        resolveAll();
        say("Exampel Aldder was seen beside the spinney by day.");
        assertThat(pack(to)).isEqualTo(3);
        assertThat(problems).contains("changed after the papers were built", "Build them again", "--rebuild");
        assertThat(pack(to, "--rebuild")).isEqualTo(3);
        assertThat(problems).contains("not resolved");
        resolveAll();
        assertThat(pack(to)).as(problems).isZero();
        say("Nothing.");
        assertThat(pack(to)).as("copies of what was released may be written again").isZero();
        assertThat(problems).contains("as they were released", "changed after");
    }

    @Test
    void aWrongCommandLineAMeetingWithoutCasesAndAFolderInTheWayAreSaidCalmly() throws IOException {
        assertThat(pack("--meeting", "Tuesday", "--out", folder.toString())).isEqualTo(2);
        assertThat(pack("--meeting", "PANEL-2024-09", "--out", folder.toString())).isEqualTo(3);
        assertThat(problems).contains("no meeting");
        assertThat(pack("--meeting", EMPTY.text(), "--out", folder.toString())).isEqualTo(3);
        assertThat(problems).contains("agenda");
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(pack(file)).isEqualTo(7);
        assertThat(problems).doesNotContain("Exception").doesNotContainIgnoringCase(PLANTED);
        assertThat(Files.readString(file)).isEqualTo("in the way");
    }
}
