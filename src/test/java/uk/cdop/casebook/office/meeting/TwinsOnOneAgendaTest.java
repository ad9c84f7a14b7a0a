package uk.cdop.casebook.office.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.analysis.AnalysisFields.CATEGORY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.analysis.RecordFactorResponse.FactorResponseCommand;
import uk.cdop.casebook.office.analysis.RecordFinding.RecordFindingCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffOutcome;
import uk.cdop.casebook.office.duplicate.DecideMatch.DecideMatchCommand;
import uk.cdop.casebook.office.duplicate.DecideMatch.DecideMatchOutcome;
import uk.cdop.casebook.office.pack.PackOutcome;
import uk.cdop.casebook.office.session.AnalysisKeys;
import uk.cdop.casebook.office.session.SessionCase;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.SampleFindings;
import uk.cdop.casebook.testkit.ScheduledCase;
import uk.cdop.casebook.testkit.StoreCases;

/** Twins of one mother, of one surname and born on one day, are before the panel at one meeting: nothing of one is taken for the other's. */
class TwinsOnOneAgendaTest {

    private static final MeetingNumber MEETING = new MeetingNumber("PANEL-2024-01");
    private static final LocalDate BORN = LocalDate.of(2023, 2, 28);
    private static final String SUMMARY = "Adalyn was born before Benedikt. Caroline woke and saw Benedikt Testwin asleep beside Adalyn Testwin.";

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private CaseNumber adalyn;
    private CaseNumber benedikt;

    @BeforeEach
    void scheduled() {
        office = OfficeOnDisk.in(folder.resolve("vault"), ScheduledCase.DAY);
        adalyn = ScheduledCase.in(office, 1, true, twin("Adalyn"));
        benedikt = ScheduledCase.beside(office, adalyn, 2, twin("Benedikt"));
        decided(adalyn, "CAT05_ACUTE");
        decided(benedikt, "CAT06_CHRONIC");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static UnaryOperator<Answers> twin(String name) {
        return answers -> answers.with(NotificationFields.GIVEN_NAMES, name).with(NotificationFields.FAMILY_NAME, "Testwin").with(NotificationFields.DATE_OF_BIRTH, BORN)
                .with(NotificationFields.DATE_OF_DEATH, StoreCases.DIED).with(NotificationFields.HOME_POSTCODE, "ZZ1 1ZZ").with(NotificationFields.MULTIPLE_BIRTH, "twin")
                .with(FieldKey.of("persons.name").at(1), "Caroline Testwin").with(FieldKey.of("persons.relationship").at(1), "mother")
                .with(FieldKey.of("circumstances"), SUMMARY).with(NotificationFields.GESTATION_WEEKS, 39L).with(NotificationFields.BIRTH_WEIGHT_G, 2900L);
    }

    private void decided(CaseNumber number, String category) {
        office.can().findings().recordFinding().record(new RecordFindingCommand(number, new HashMap<>(
                SampleFindings.form().with(CATEGORY, category).with(AnalysisKeys.SUMMARY, SUMMARY).byKey())));
        office.can().findings().recordFactorResponse().record(new FactorResponseCommand(
                number, FactorKey.first(FactorDomain.SERVICE, "D_COMMUNICATION"), ResponseKind.NOTHING, Optional.empty(), "A programme is under way already.",
                Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private SignOffOutcome sign(CaseNumber number, Map<Integer, String> reasons) {
        return office.can().findings().signOff().signOff(new SignOffCommand(number, reasons, Optional.of("A Chair")));
    }

    private List<Integer> asked(CaseNumber number) {
        return office.can().findings().runChecks().run(number).stream().map(check -> check.number()).toList();
    }

    private CategoryOfDeath found(CaseNumber number) {
        return office.can().showCase().show(number).orElseThrow().file().analysis().orElseThrow().category();
    }

    private static PanelPack done(PackOutcome outcome) {
        assertThat(outcome).isInstanceOf(PackOutcome.Done.class);
        return ((PackOutcome.Done) outcome).pack();
    }

    private String papers() throws IOException {
        try (var pdf = Loader.loadPDF(office.can().pack().showPack().file(MEETING))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void thePapersTellThemApartAndNameTheirMotherAsOnePerson() throws IOException {
        done(office.can().pack().buildPack().build(MEETING));
        String papers = papers();
        String summary = "Child A was born before Child B. Mother of A woke and saw Child B asleep beside Child A.";
        assertThat(papers.split(java.util.regex.Pattern.quote(summary), -1)).as("in the papers of both").hasSizeGreaterThan(2);
        assertThat(papers).doesNotContain("Adalyn", "Benedikt", "Caroline", "Testwin", "Family of B", "Mother of B");
        assertThat(done(office.can().pack().checkPack().check(MEETING)).hits()).noneMatch(hit -> List.of("Adalyn", "Benedikt", "Caroline", "Testwin").contains(hit.hit().found()));
    }

    @Test
    void aSlipInTheNameOfOneInAPaperOfTheOtherIsFoundAsHis() {
        done(office.can().pack().buildPack().build(MEETING));
        done(office.can().pack().addLatePaper().add(MEETING, adalyn, "A late report", "Bennedikt was well, and so was Addalyn."));
        var hits = done(office.can().pack().checkPack().check(MEETING)).hits();
        assertThat(hits).filteredOn(hit -> hit.hit().found().equals("Bennedikt")).extracting(hit -> hit.hit().caseNumber()).containsOnly(benedikt);
        assertThat(hits).filteredOn(hit -> hit.hit().found().equals("Addalyn")).extracting(hit -> hit.hit().caseNumber()).containsOnly(adalyn);
    }

    @Test
    void theRoomSeesEachAsTheChildOfItsOwnCaseOnly() {
        SessionCase first = office.can().session().showSession().one(MEETING, adalyn).orElseThrow();
        SessionCase second = office.can().session().showSession().one(MEETING, benedikt).orElseThrow();
        assertThat(first.text(AnalysisKeys.SUMMARY)).contains("[the child] was born before [another child]. [a relative] woke and saw [another child] asleep beside [the child].");
        assertThat(second.text(AnalysisKeys.SUMMARY)).contains("[another child] was born before [the child]. [a relative] woke and saw [the child] asleep beside [another child].");
        assertThat(office.can().session().showSession().show(MEETING).orElseThrow().cases()).extracting(one -> one.text(AnalysisKeys.SUMMARY).orElseThrow())
                .containsExactly(first.text(AnalysisKeys.SUMMARY).orElseThrow(), second.text(AnalysisKeys.SUMMARY).orElseThrow());
    }

    @Test
    void eachIsSignedOffByItselfOnceTheyAreKnownAsTwins() {
        assertThat(asked(adalyn)).contains(51);
        assertThat(asked(benedikt)).contains(51);
        assertThat(office.can().matching().decideMatch().decide(new DecideMatchCommand(MatchPair.of(adalyn, benedikt), MatchVerdict.TWIN, "Of one birth")))
                .isInstanceOf(DecideMatchOutcome.Decided.class);
        assertThat(asked(adalyn)).isEmpty();
        assertThat(sign(adalyn, Map.of())).isInstanceOf(SignOffOutcome.SignedOff.class);
        assertThat(office.can().showCase().show(benedikt).orElseThrow().file().analysis()).as("not signed off with the other").isEmpty();
        assertThat(asked(benedikt)).isEmpty();
        assertThat(sign(benedikt, Map.of())).isInstanceOf(SignOffOutcome.SignedOff.class);
        assertThat(found(adalyn)).isEqualTo(CategoryOfDeath.ACUTE);
        assertThat(found(benedikt)).isEqualTo(CategoryOfDeath.CHRONIC);
    }
}
