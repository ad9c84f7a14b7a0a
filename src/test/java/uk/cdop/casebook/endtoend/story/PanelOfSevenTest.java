package uk.cdop.casebook.endtoend.story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.action.ActionChase.OwnerReminder;
import uk.cdop.casebook.casework.action.ActionFilter;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.LearningLevel;
import uk.cdop.casebook.casework.analysis.CheckCatalogue;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.analysis.TrippedCheck;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.pack.PackCopy;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.action.ChangeAction.ChangeActionCommand;
import uk.cdop.casebook.office.action.ActionOutcome;
import uk.cdop.casebook.office.action.ChaseActions.ChaseActionsCommand;
import uk.cdop.casebook.office.action.ChaseActions.ChaseActionsOutcome;
import uk.cdop.casebook.office.action.ListActions.ActionList;
import uk.cdop.casebook.office.analysis.RecordFactorResponse.FactorResponseCommand;
import uk.cdop.casebook.office.analysis.RecordFinding.RecordFindingCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffOutcome;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.office.meeting.AgendaStep;
import uk.cdop.casebook.office.meeting.MeetingOutcome;
import uk.cdop.casebook.office.meeting.SeatStep;
import uk.cdop.casebook.office.minutes.WriteMinutes.WriteMinutesOutcome;
import uk.cdop.casebook.office.pack.PackOutcome;
import uk.cdop.casebook.office.pack.WriteCopies.WriteCopiesOutcome;
import uk.cdop.casebook.testkit.PanelOffice;

/** A panel of seven generated cases is scheduled, packed, held, signed off and minuted, and its actions are chased, day by day over a real vault. */
class PanelOfSevenTest {

    private static final LocalDate MEETS = LocalDate.of(2024, 4, 17);
    private static final String CHAIR = "Casey Chairperson";

    @TempDir
    Path folder;

    private PanelOffice panel;
    private MeetingNumber meeting;
    private List<CaseNumber> cases;
    private UUID chair;
    private UUID doctor;
    private UUID council;

    @BeforeEach
    void generate() {
        panel = new PanelOffice(folder.resolve("vault"));
        UseCases can = panel.office().can();
        can.generateCases().generate(400, 7, LocalDate.of(2021, 4, 1), PanelOffice.TODAY.minusDays(1), Progress.NONE);
        chair = panel.member(CHAIR, "lay", "Independent chair");
        doctor = panel.member("Dana Doctorsample", "designated_doctor", "Sample Health Trust");
        council = panel.member("Sam Workersample", "childrens_social_care", "Sample Council");
    }

    @AfterEach
    void close() {
        panel.close();
    }

    private UseCases on(LocalDate day) {
        return panel.office().on(day);
    }

    @Test
    void sevenCasesFromTheAgendaToTheChase() throws Exception {
        schedule();
        pack();
        open();
        anInquorateMeetingIsNotSignedOffWithoutItsReason();
        panel.seat(meeting, council, new SeatStep.There(true), new SeatStep.Signed(true));
        for (CaseNumber number : cases.subList(0, 6)) {
            decide(number);
            signOff(number);
        }
        assertThat(on(MEETS).findings().deferCase().defer(cases.getLast(), "The inquest has not ended.")).isInstanceOf(RecordOutcome.Recorded.class);
        PanelOffice.kept(panel.on(MEETS).closeMeeting().close(meeting, panel.now(meeting).rowVersion()));
        assertThat(cases.subList(0, 6)).allSatisfy(number -> assertThat(panel.file(number).analysis().orElseThrow().reviewDate()).isEqualTo(MEETS));
        assertThat(panel.file(cases.getLast()).stage()).isEqualTo(CaseStage.DEFERRED);
        minute();
        chase();
    }

    private void schedule() {
        meeting = panel.planned(MEETS).number();
        cases = panel.view(meeting).proposal().cases().stream().limit(7).map(proposed -> proposed.number()).toList();
        assertThat(cases).as("ready cases of the generated vault").hasSize(7);
        for (CaseNumber number : cases) {
            panel.step(meeting, new AgendaStep.AddCase(number, Optional.of(25)));
        }
        panel.accepts(meeting, chair, doctor, council);
        assertThat(panel.view(meeting).quorum().isMet()).isTrue();
        assertThat(cases).allSatisfy(number -> assertThat(panel.file(number).stage()).isEqualTo(CaseStage.SCHEDULED));
        draft(cases.getFirst(), Map.of(SUMMARY, Answer.given(names(cases.getFirst()) + " became unwell at home.")));
        cases.stream().skip(1).forEach(number -> draft(number, Map.of(SUMMARY, Answer.given("The child became unwell at home."))));
    }

    private void draft(CaseNumber number, Map<FieldKey, Answer<?>> answers) {
        assertThat(panel.office().can().findings().recordFinding().record(new RecordFindingCommand(number, answers))).isInstanceOf(SaveOutcome.Saved.class);
    }

    private String names(CaseNumber number) {
        CaseFile file = panel.file(number);
        return file.child().givenNames().toOptional().orElseThrow() + " " + file.child().familyName().toOptional().orElseThrow();
    }

    private void pack() throws Exception {
        LocalDate sent = MEETS.minusDays(10);
        var papers = on(sent).pack();
        assertThat(papers.buildPack().build(meeting)).isInstanceOf(PackOutcome.Done.class);
        assertThat(papers.releasePack().release(meeting, List.of(CHAIR))).as("not checked yet").isInstanceOf(PackOutcome.Refused.class);
        assertThat(papers.checkPack().check(meeting)).isInstanceOf(PackOutcome.Done.class);
        PanelPack checked = papers.showPack().show(meeting).orElseThrow().pack().orElseThrow();
        for (int hit = 0; hit < checked.hits().size(); hit++) {
            papers.resolveHit().keep(meeting, hit, "An ordinary word here.");
        }
        assertThat(papers.releasePack().release(meeting, List.of(CHAIR, "Dana Doctorsample"))).isInstanceOf(PackOutcome.Done.class);
        WriteCopiesOutcome written = papers.writeCopies().write(meeting, folder.resolve("papers"), Progress.NONE);
        assertThat(written).isInstanceOf(WriteCopiesOutcome.Written.class);
        papers.recordCopy().record(meeting, 1, PackCopy.Step.SIGNED_OUT, sent);
        try (var pdf = Loader.loadPDF(folder.resolve("papers").resolve(meeting.text() + "-papers-copy-01.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("became unwell at home");
            assertThat(cases).allSatisfy(number -> assertThat(text).doesNotContain(names(number)).doesNotContain(panel.file(number).child().familyName().toOptional().orElseThrow()));
        }
    }

    private void open() {
        PanelOffice.kept(panel.on(MEETS).openMeeting().open(meeting, panel.now(meeting).rowVersion(), false));
        for (UUID there : List.of(chair, doctor)) {
            panel.seat(meeting, there, new SeatStep.There(true), new SeatStep.Signed(true));
        }
    }

    private void anInquorateMeetingIsNotSignedOffWithoutItsReason() {
        decide(cases.getFirst());
        SignOffOutcome outcome = on(MEETS).findings().signOff().signOff(new SignOffCommand(cases.getFirst(), Map.of(), Optional.of(CHAIR)));
        assertThat(outcome).isInstanceOfSatisfying(SignOffOutcome.ReasonsMissing.class,
                missing -> assertThat(missing.checks()).extracting(TrippedCheck::number).contains(CheckCatalogue.INQUORATE));
        Map<Integer, String> others = reasons(cases.getFirst());
        others.remove(CheckCatalogue.INQUORATE);
        assertThat(on(MEETS).findings().signOff().signOff(new SignOffCommand(cases.getFirst(), others, Optional.of(CHAIR)))).isInstanceOf(SignOffOutcome.ReasonsMissing.class);
        others.put(CheckCatalogue.INQUORATE, "   ");
        assertThat(on(MEETS).findings().signOff().signOff(new SignOffCommand(cases.getFirst(), others, Optional.of(CHAIR)))).isInstanceOf(SignOffOutcome.ReasonsMissing.class);
        assertThat(panel.file(cases.getFirst()).stage()).isEqualTo(CaseStage.SCHEDULED);
        assertThat(panel.on(MEETS).closeMeeting().close(meeting, panel.now(meeting).rowVersion())).isInstanceOf(MeetingOutcome.Refused.class);
    }

    private void decide(CaseNumber number) {
        Map<FieldKey, Answer<?>> found = new HashMap<>(Map.of(
                CATEGORY, Answer.given("CAT05_ACUTE"), MODIFIABLE, Answer.given("MOD_YES"), CAUSE, Answer.given("An invented cause"),
                FAMILY_FOLLOWUP, Answer.given("The key worker will tell the family."), LEARNING, Answer.given("An invented learning point.")));
        for (FactorDomain domain : FactorDomain.values()) {
            found.put(relevanceOf(domain), Answer.given(domain == FactorDomain.SERVICE ? "2" : "1"));
        }
        found.put(FACTOR_DOMAIN.at(1), Answer.given("D"));
        found.put(FACTOR_CODE.at(1), Answer.given("D_COMMUNICATION"));
        found.put(FACTOR_DETAIL.at(1), Answer.given("A message was not passed on."));
        found.put(FACTOR_RELEVANCE.at(1), Answer.given("2"));
        found.put(FACTOR_MODIFIABLE.at(1), Answer.given("yes"));
        assertThat(on(MEETS).findings().recordFinding().record(new RecordFindingCommand(number, found))).isInstanceOf(SaveOutcome.Saved.class);
        if (panel.office().read(records -> records.actions().ofCase(number)).isEmpty()) {
            assertThat(on(MEETS).findings().recordFactorResponse().record(new FactorResponseCommand(
                    number, FactorKey.first(FactorDomain.SERVICE, "D_COMMUNICATION"), ResponseKind.ACTION, Optional.of(LearningLevel.LOCAL),
                    "Agree how messages are passed on between wards.", Optional.of("Sample Health Trust"), Optional.of("somerset_scp"), Optional.of(MEETS.plusDays(30)))))
                    .isInstanceOf(RecordOutcome.Recorded.class);
        }
    }

    private Map<Integer, String> reasons(CaseNumber number) {
        List<TrippedCheck> tripped = on(MEETS).findings().runChecks().run(number);
        assertThat(tripped).as("nothing stops the sign-off").noneMatch(TrippedCheck::stops);
        return new HashMap<>(tripped.stream().collect(Collectors.toMap(TrippedCheck::number, check -> "Looked at in the meeting.")));
    }

    private void signOff(CaseNumber number) {
        assertThat(on(MEETS).findings().signOff().signOff(new SignOffCommand(number, reasons(number), Optional.of(CHAIR)))).isInstanceOf(SignOffOutcome.SignedOff.class);
        assertThat(panel.file(number).stage()).isNotEqualTo(CaseStage.SCHEDULED);
    }

    private void minute() throws Exception {
        Path file = folder.resolve("minutes.docx");
        assertThat(on(MEETS.plusDays(1)).actions().writeMinutes().write(meeting, file)).isInstanceOfSatisfying(WriteMinutesOutcome.Written.class, written -> assertThat(written.draft()).isFalse());
        try (var in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in); XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains(CHAIR, "The meeting was quorate.", "Deferred", "The inquest has not ended.", "Agree how messages are passed on between wards.")
                    .contains(cases.stream().map(CaseNumber::text).toList());
            assertThat(words.getText().split("Agree how messages are passed on", -1)).as("one action of each case reviewed").hasSizeGreaterThan(6);
        }
    }

    private void chase() {
        LocalDate late = MEETS.plusDays(45);
        ActionFilter overdue = new ActionFilter(true, true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
        ActionList due = on(late).actions().listActions().list(overdue);
        assertThat(due.lines()).filteredOn(line -> line.action().origin().meeting().equals(Optional.of(meeting))).hasSize(6)
                .allSatisfy(line -> assertThat(line.board()).isPresent());
        assertThat(on(late).work().showToday().show().late()).filteredOn(item -> item.what().startsWith("Action ACT-")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(on(late).actions().chaseActions().run(new ChaseActionsCommand(late, folder.resolve("letters"), Map.of()), Progress.NONE))
                .isInstanceOfSatisfying(ChaseActionsOutcome.Chased.class, chased -> assertThat(chased.chase().owners()).extracting(OwnerReminder::owner).contains("Sample Health Trust"));
        var first = due.lines().stream().map(line -> line.action()).filter(action -> action.caseNumber().equals(Optional.of(cases.getFirst()))).findFirst().orElseThrow();
        assertThat(on(late).actions().changeAction().change(new ChangeActionCommand(
                first.number(), first.rowVersion(), first.description(), "Sample Health Trust", first.owningBoard(), first.dueOn(), ActionStatus.COMPLETED,
                Optional.of(late), "The protocol was read and kept.", "Agreed by the trust."))).isInstanceOf(ActionOutcome.Kept.class);
        assertThat(on(late).actions().listActions().list(overdue).overdue()).isEqualTo(due.overdue() - 1);
    }
}
