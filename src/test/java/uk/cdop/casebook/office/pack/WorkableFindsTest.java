package uk.cdop.casebook.office.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.leak.CommonWords;
import uk.cdop.casebook.casework.leak.Identifier;
import uk.cdop.casebook.casework.leak.IdentifierKind;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LeakSearch;
import uk.cdop.casebook.casework.leak.TextPart;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.desk.PackDesk;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreDesk;

/** A check that asks too often is answered without reading: ordinary papers give few finds. */
class WorkableFindsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final MeetingNumber MEETING = new MeetingNumber("PANEL-2024-91");
    private static final int CASES = 7;

    /** About one page of what agencies write, without a name. */
    private static final String PROSE = """
            The pregnancy was booked at 9 weeks and the mother attended all but one of her appointments. There was no concern about smoking, alcohol or drugs, and a plan
            for care was made in May and reviewed in the summer. Labour began at 38 weeks; the grand total of time in the unit was four hours and the birth was normal.
            The health visitor saw the family at home on several occasions. The home was warm and clean, the cot had a firm mattress, and safer sleep was discussed
            and the leaflet given. The father said that he would mark the days on which the baby fed poorly. A referral to the dietitian was made. In the fourth week
            the child had a cold and a cough and was seen by the practice nurse, who advised the parents to come back if the child was drowsy or had a rash.
            On the evening before the death the child was put down at nine after a bottle of milk. A sister, who is of school age, was asleep in the next room. The
            mother woke early, rose to make a drink, and found the child pale and not breathing. A neighbour rang for an ambulance at once and a paramedic arrived within
            eight minutes; resuscitation was begun at the scene and went on in the emergency department, where a senior clinician led a team of doctors and nurses.
            The police attended with a white car and were sensitive to the parents. A rapid response visit was made on the same day by the lead nurse. Samples were taken in
            line with the local protocol. The coroner ordered a post mortem. The cause of death was given as unascertained. The key worker has kept in touch with the
            family, who would like to know whether anything could have been done at the time of the first call, and why a bed was not free on the ward until noon.
            The review found good practice in the care given by the community team, who will share what they learned. The school was told and offered support; a day of
            quiet was held in the hall in the spring term. There is hope that a new pathway, in place since March, will cut the wait for a scan at the king size clinic.
            """;

    private static final List<String> ORDINARY_NAMES = List.of(
            "Rose Young", "Grace Hall", "Mark Green", "Faith King", "Will Bond", "May Day", "Hope Marsh", "Jack Smith", "Olivia Brown", "Harry Wright", "Amelia Wood", "Dr Page",
            "Thomas Baker", "Emily White", "Noah Carter", "Isla Hill", "Ava Cook", "Leo Bell", "Ruby Fox", "Lily West", "George Parker", "Poppy Field", "Daniel Reed", "Miss Cross");

    @TempDir
    Path folder;

    private static CommonWords common() throws java.io.IOException {
        try (var in = WorkableFindsTest.class.getResourceAsStream("/leak/common-words.txt")) {
            return CommonWords.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void sevenGeneratedCasesWithOrdinaryReportsGiveLessThanOneFindInTwoPages() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), TODAY)) {
            office.can().generateCases().generate(40, 7, LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31), Progress.NONE);
            List<CaseNumber> agenda = office.read(records -> records.cases().all()).stream().limit(CASES).map(CaseFile::number).toList();
            office.change(records -> {
                records.meetingPlans().add(new MeetingPlan(
                        MEETING, new MeetingPlan.When(TODAY.plusDays(20), LocalTime.of(9, 30), 180), PanelKind.GENERAL, Optional.empty(), Optional.empty(),
                        MeetingPlan.Course.PLANNED, agenda.stream().map(number -> AgendaEntry.ofCase(number, 25, new TreeSet<>())).toList(), List.of(), 0));
                return records.audit().record(StoreDesk.somethingDone());
            });
            PackDesk desk = office.can().pack();
            desk.buildPack().build(MEETING);
            agenda.forEach(number -> desk.addLatePaper().add(MEETING, number, "Report", PROSE.repeat(2)));
            PanelPack checked = ((PackOutcome.Done) desk.checkPack().check(MEETING)).pack();
            int pages = pages(desk);
            assertThat(pages).isGreaterThan(CASES * 2);
            assertThat(checked.hits()).hasSizeLessThan(pages / 2);
        }
    }

    private static int pages(PackDesk desk) {
        try (var document = org.apache.pdfbox.Loader.loadPDF(desk.showPack().file(MEETING))) {
            return document.getNumberOfPages();
        } catch (java.io.IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void namesThatAreAlsoWordsGiveFewFindsOnAPageThatNamesNobody() throws java.io.IOException {
        CaseNumber number = new CaseNumber("CDOP-2023-0001");
        LeakSearch search = LeakSearch.of(ORDINARY_NAMES.stream().map(name -> new Identifier(IdentifierKind.RELATIVE_NAME, number, name, "")).toList(), number, common());
        List<LeakHit> hits = search.in("papers.pdf", List.of(TextPart.of("Page 1", PROSE)));
        assertThat(hits).hasSizeLessThan(8).allMatch(LeakHit::near);
    }
}
