package uk.cdop.casebook.office.afterpanel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.leak.IdentifierKind;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.LetterTemplate;
import uk.cdop.casebook.office.action.AddAction.AddActionCommand;
import uk.cdop.casebook.office.afterpanel.WriteLetters.WriteLettersCommand;
import uk.cdop.casebook.office.afterpanel.WriteLetters.WriteLettersOutcome;
import uk.cdop.casebook.office.family.WriteFamilyLetter.FamilyLetterOutcome;
import uk.cdop.casebook.testkit.HeldMeeting;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.SampleRequests;
import uk.cdop.casebook.testkit.StoreDesk;

class WriteLettersTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), DAY);
        HeldMeeting.in(office);
        office.can().actions().addAction().add(new AddActionCommand(
                Optional.of(HeldMeeting.REVIEWED), "Review the discharge checklist", "Named midwife", Optional.empty(), Optional.of(DAY.plusDays(60)), ActionOrigin.NOT_SAID));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<ProposedLetter> proposed() {
        return office.can().actions().proposeLetters().propose(HeldMeeting.REVIEWED);
    }

    private WriteLettersOutcome write(LocalDate on, List<ProposedLetter> chosen) {
        return write(on, chosen, Map.of());
    }

    private WriteLettersOutcome write(LocalDate on, List<ProposedLetter> chosen, Map<LeakHit, String> reasons) {
        return office.can().actions().writeLetters().write(new WriteLettersCommand(HeldMeeting.REVIEWED, on, Optional.of(HeldMeeting.DAY), chosen, folder.resolve("out"), "", reasons));
    }

    private ProposedLetter of(LetterKind kind) {
        ProposedLetter letter = proposed().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        return letter.addressee().isEmpty() ? letter.to(List.of("The Example Partners"), Optional.of("partners@example.org")).saying("An invented reason") : letter;
    }

    @Test
    void proposesWhatFollowsFromTheDecisionsAndNothingForADeferredCase() {
        assertThat(proposed()).extracting(ProposedLetter::kind).containsExactly(
                LetterKind.FAMILY_AFTER_PANEL, LetterKind.SAFEGUARDING_REFERRAL, LetterKind.REGISTERED_CAUSE_ERROR, LetterKind.ACTION_NOTICE);
        assertThat(office.can().actions().proposeLetters().propose(HeldMeeting.DEFERRED)).isEmpty();
    }

    /** A letter told the family that the panel had looked at the case when only a draft of the analysis had been opened. */
    @Test
    void aDraftOfTheAnalysisIsNoDecisionSoNoLetterFollowsUntilItIsSignedOff() {
        move(CaseStage.SCHEDULED);
        assertThat(proposed()).isEmpty();
        move(CaseStage.DEFERRED);
        assertThat(proposed()).isEmpty();
        move(CaseStage.REVIEWED);
        assertThat(proposed()).isNotEmpty();
    }

    private void move(CaseStage stage) {
        office.change(records -> {
            records.cases().update(records.cases().find(HeldMeeting.REVIEWED).orElseThrow().movedTo(stage, DAY, Optional.empty()));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    /** The letter that closes a review thanked every agency that was asked, and said that a review was complete which was not. */
    @Test
    void onlyAnAgencyThatReturnedSomethingIsThankedAndOnlyOnceTheReviewIsComplete() {
        LocalDate asked = DAY.minusDays(90);
        office.change(records -> {
            records.agencyRequests().add(SampleRequests.taken(request(1, "Example Trust", asked).returned(asked.plusDays(9))));
            records.agencyRequests().add(SampleRequests.taken(request(2, "Sample Council", asked).nothingHeld(asked.plusDays(9))));
            records.agencyRequests().add(request(3, "Sample School", asked));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(closures()).singleElement().satisfies(letter -> assertThat(letter.addressee()).containsExactly("Kit Sample", "Example Trust"));
        move(CaseStage.ANALYSIS_SUBMITTED);
        assertThat(closures()).isEmpty();
    }

    private static AgencyRequest request(int id, String agency, LocalDate asked) {
        return SampleRequests.sent(id, 1, SampleRequests.person(agency, "Kit Sample", "kit.sample@example.test"), asked, asked.plusDays(21), asked.plusDays(28));
    }

    private List<ProposedLetter> closures() {
        return proposed().stream().filter(letter -> letter.kind() == LetterKind.CLOSURE).toList();
    }

    @Test
    void writesEachLetterWithItsDraftInOneGo() {
        WriteLettersOutcome.Written written = (WriteLettersOutcome.Written) write(DAY, List.of(
                of(LetterKind.SAFEGUARDING_REFERRAL), of(LetterKind.REGISTERED_CAUSE_ERROR), of(LetterKind.ACTION_NOTICE)));
        assertThat(written.files()).hasSize(6).allSatisfy(file -> assertThat(file).exists().isNotEmptyFile());
        assertThat(written.files()).extracting(file -> file.getFileName().toString())
                .allMatch(name -> name.startsWith("CDOP-2023-0001-") != name.startsWith("action-")).noneMatch(name -> name.contains("Testford"));
        assertThat(written.family()).isEmpty();
    }

    /** The notice named the case to the owner of an action, and asked by when the action would be done on the very day it was due. */
    @Test
    void theNoticeToAnOwnerGivesTheNumberOfTheActionAndItsDayAndNoCase() throws Exception {
        write(DAY, List.of(of(LetterKind.ACTION_NOTICE)));
        assertThat(words("action-act-2024-01-2024-03-04")).contains("Our reference: ACT-2024-01", "Dear Named midwife", "Review the discharge checklist", "to be done by 3 May 2024")
                .doesNotContain(HeldMeeting.REVIEWED.text(), "Testford", "Alder");
        assertThat(Files.readString(folder.resolve("out/action-act-2024-01-2024-03-04.eml"))).contains("Our reference is ACT-2024-01.", "Child Death Review Coordinator");
    }

    @Test
    void noNoticeAsksForSomethingByADayThatIsPast() {
        LocalDate after = DAY.plusDays(61);
        assertThat(((WriteLettersOutcome.Refused) write(after, List.of(of(LetterKind.ACTION_NOTICE)))).sentence())
                .contains("ACT-2024-01", "before the day of the letter", "Give the action a later day", "Nothing was written");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(write(after.minusDays(1), List.of(of(LetterKind.ACTION_NOTICE)))).isInstanceOf(WriteLettersOutcome.Written.class);
    }

    /** "Dear The Example Partners" stood there, and the e-mail had neither a greeting nor a name under it. */
    @Test
    void theReferralAndItsMailGreetAndAreSignedAndOnlyTheLetterNamesTheChild() throws Exception {
        write(DAY, List.of(of(LetterKind.SAFEGUARDING_REFERRAL)));
        assertThat(words("CDOP-2023-0001-safeguarding-2024-03-04")).contains("The Example Partners", "Dear the Example Partners", "Example Alder Testford, born 28 Feb 2019, died 14 Jul 2023", "An invented reason");
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), Files.newInputStream(folder.resolve("out/CDOP-2023-0001-safeguarding-2024-03-04.eml")));
        String body = (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        assertThat(body.lines()).containsExactly(
                "Dear the Example Partners", "", "Our letter is attached. Our reference is CDOP-2023-0001.", "", "Yours sincerely", "", "Child Death Review Coordinator", "Child Death Overview Panel");
        assertThat(mail.getSubject()).isEqualTo("Referral from the child death review CDOP-2023-0001");
    }

    private String words(String key) throws IOException {
        try (var in = Files.newInputStream(folder.resolve("out/" + key + ".docx")); var words = new XWPFWordExtractor(new XWPFDocument(in))) {
            return words.getText();
        }
    }

    @Test
    void writesNoneWhereOneOfThemIsNotReady() {
        ProposedLetter open = proposed().stream().filter(one -> one.kind() == LetterKind.SAFEGUARDING_REFERRAL).findFirst().orElseThrow();
        assertThat(sentence(List.of(of(LetterKind.ACTION_NOTICE), open))).contains("say to whom it goes");
        assertThat(sentence(List.of(of(LetterKind.ACTION_NOTICE), open.to(List.of("The Partners"), Optional.empty())))).contains("say the reason");
        assertThat(sentence(List.of(of(LetterKind.ACTION_NOTICE), open.to(List.of("The Partners"), Optional.empty()).saying("y".repeat(2_001))))).contains("Shorten it");
        assertThat(sentence(List.of())).contains("Choose at least one letter");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private String sentence(List<ProposedLetter> chosen) {
        return ((WriteLettersOutcome.Refused) write(DAY, chosen)).sentence();
    }

    @Test
    void aDayToKeepClearHoldsTheFamilysLetterAndNotTheOthers() {
        LocalDate birthday = LocalDate.of(2024, 2, 28);
        WriteLettersOutcome.Written written = (WriteLettersOutcome.Written) write(birthday, List.of(of(LetterKind.ACTION_NOTICE), proposed().getFirst()));
        assertThat(written.files()).hasSize(2);
        assertThat(written.family()).get().isInstanceOf(FamilyLetterOutcome.Blocked.class);
    }

    /** Notices of an action and closure letters went out unsearched, whatever a person had typed into the action. */
    @Test
    void aNoticeThatNamesTheChildIsHeldBackWithAllOthersUntilItIsSaidWhyItMayStand() {
        List<ProposedLetter> chosen = List.of(of(LetterKind.SAFEGUARDING_REFERRAL), of(LetterKind.ACTION_NOTICE).saying("Tell the friends of Alder Testford"));
        List<LeakHit> hits = ((WriteLettersOutcome.Blocked) write(DAY, chosen)).hits();
        assertThat(hits).isNotEmpty().allSatisfy(hit -> assertThat(hit.file()).contains("action-act-2024-01"));
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(write(DAY, chosen, reasons(hits, " "))).isInstanceOf(WriteLettersOutcome.Blocked.class);
        assertThat(write(DAY, chosen, reasons(hits, "y".repeat(1_001)))).isInstanceOf(WriteLettersOutcome.Refused.class);
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(letStand()).isEmpty();
        assertThat(write(DAY, chosen, reasons(hits, "The friends asked for it"))).isInstanceOf(WriteLettersOutcome.Written.class);
        assertThat(letStand()).hasSize(hits.size()).allSatisfy(find -> assertThat(find.reason()).isEqualTo("The friends asked for it"));
    }

    private static Map<LeakHit, String> reasons(List<LeakHit> hits, String reason) {
        return hits.stream().distinct().collect(Collectors.toMap(hit -> hit, hit -> reason));
    }

    private List<LetStand> letStand() {
        return office.can().actions().showLetStand().of(LetStand.Paper.LETTERS_AFTER_PANEL);
    }

    @Test
    void aClosureLetterMayCallItsOwnAddresseeByNameAndNobodyElse() {
        LocalDate asked = DAY.minusDays(90);
        office.change(records -> {
            records.agencyRequests().add(SampleRequests.taken(request(1, "Harbour Trust", asked).returned(asked.plusDays(9))));
            records.agencyRequests().add(SampleRequests.taken(request(2, "Quillmere Trust", asked).returned(asked.plusDays(9))));
            return records.audit().record(StoreDesk.somethingDone());
        });
        ProposedLetter own = closures().getFirst();
        assertThat(own.addressee()).containsExactly("Kit Sample", "Harbour Trust");
        assertThat(write(DAY, List.of(own))).isInstanceOf(WriteLettersOutcome.Written.class);
        assertThat(letStand()).isEmpty();
        ProposedLetter relative = own.to(List.of("Alder Testford", "Harbour Trust"), Optional.empty());
        assertThat(((WriteLettersOutcome.Blocked) write(DAY, List.of(relative))).hits()).anySatisfy(hit -> assertThat(hit.kind()).isEqualTo(IdentifierKind.CHILD_NAME));
        keepClosureWording("Dear {{addressee_name}}\n\n{{case_reference}} is complete. Quillmere Trust was asked too.");
        assertThat(((WriteLettersOutcome.Blocked) write(DAY, List.of(own))).hits()).anySatisfy(hit -> assertThat(hit.found()).contains("Quillmere"));
    }

    private void keepClosureWording(String body) {
        office.change(records -> {
            records.letters().keep(new LetterTemplate(LetterKind.CLOSURE, 1, "Child death review {{case_reference}}", body));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }
}
