package uk.cdop.casebook.office.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.analysis.AnalysisFacts;
import uk.cdop.casebook.casework.analysis.CaseFactsForChecks;
import uk.cdop.casebook.casework.analysis.FormFromAnalysis;
import uk.cdop.casebook.casework.analysis.MeetingFacts;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.document.DocumentKind;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.casework.meeting.Attendance;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingsOfCase;
import uk.cdop.casebook.casework.meeting.QuorumRules;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.agencyreturn.CaseStatements;
import uk.cdop.casebook.office.agencyreturn.SuggestedForms;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.duplicate.FindLikelyMatches;
import uk.cdop.casebook.office.form.AnalysisForms;

/** Gathers what the consistency checks look at, from every corner of a case. */
public final class GatherFacts {

    private static final FieldKey POST_MORTEM_PLANNED = FieldKey.of("post_mortem_planned");
    private static final FieldKey POST_MORTEM_TYPE = FieldKey.of("post_mortem_type");
    private static final Set<String> NO_POST_MORTEM = Set.of("none", "declined");

    private final SuggestedForms suggested;
    private final CaseStatements statements;
    private final Function<Records, QuorumRules> quorum;
    private final Today today;

    public GatherFacts(SuggestedForms suggested, CaseStatements statements, Function<Records, QuorumRules> quorum, Today today) {
        this.quorum = quorum;
        this.suggested = suggested;
        this.statements = statements;
        this.today = today;
    }

    public AnalysisFacts of(Records records, CaseFile file) {
        return new AnalysisFacts(
                today.date(), ReviewDay.filled(records, file, answers(records, file), Set.of()), records.findings().responses(file.number()), records.actions().ofCase(file.number()),
                ofCase(records, file), meeting(records, file).map(plan -> meeting(records, file, plan)));
    }

    /** What the analysis form says; for findings that came by import, what they would say in one. */
    static Answers answers(Records records, CaseFile file) {
        return AnalysisForms.latest(records, file.number()).map(CaseForm::instance).map(form -> form.answers())
                .or(() -> file.analysis().map(FormFromAnalysis::of)).orElse(Answers.NONE);
    }

    static Optional<MeetingPlan> meeting(Records records, CaseFile file) {
        return meetings(records, file).current();
    }

    static MeetingsOfCase meetings(Records records, CaseFile file) {
        return new MeetingsOfCase(file.number(), records.meetingPlans().withCase(file.number()));
    }

    /** Whoever is in the room for this case and has not stepped back makes it quorate; what was said of the meeting explains only who never came. */
    private MeetingFacts meeting(Records records, CaseFile file, MeetingPlan plan) {
        QuorumRules rules = quorum.apply(records);
        List<MemberInterest> interests = records.meetingPlans().interests(plan.number());
        Attendance attendance = Attendance.of(plan, records.members().all(), interests);
        Set<UUID> inRoom = plan.inRoomFor(file.number());
        int unsigned = (int) plan.seats().stream().filter(seat -> inRoom.contains(seat.holder()) && seat.confidentialityOn().isEmpty()).count();
        int open = (int) interests.stream().filter(one -> one.caseNumber().equals(file.number()) && one.handling() == InterestHandling.OPEN).count();
        return new MeetingFacts(
                plan.number(), plan.when().day(), plan.isOpened(), attendance.quorumFor(file.number(), rules).isMet(),
                plan.course().inquorateReason().filter(said -> attendance.lacksOnlyWhoNeverCame(file.number(), rules)), inRoom.size(), unsigned, open);
    }

    private CaseFactsForChecks ofCase(Records records, CaseFile file) {
        Optional<LocalDate> cdrm = records.processes().cdrm(file.number()).flatMap(Cdrm::heldOn);
        boolean decided = records.processes().jointResponse(file.number()).map(GatherFacts::isDecided).orElse(false);
        return new CaseFactsForChecks(
                file.notificationForm().answers(), file.child().dateOfBirth().toOptional(), file.death().date(), file.dateNotified(), cdrm,
                isPostMortemAwaited(records, file), decided, open(records, file));
    }

    private static boolean isDecided(JointResponse response) {
        return response.facts().text(JointResponse.DECISION).toOptional().filter(code -> !code.equals(JointResponse.TO_BE_DECIDED)).isPresent();
    }

    private CaseFactsForChecks.Open open(Records records, CaseFile file) {
        Set<FormCode> there = records.forms().ofCase(file.number()).stream().map(form -> form.instance().form()).collect(Collectors.toSet());
        return new CaseFactsForChecks.Open(
                (int) file.holds().stream().filter(Hold::isOpen).filter(Hold::blocksPanel).count(),
                (int) records.agencyRequests().ofCase(file.number()).stream().filter(request -> request.state().isOpen()).count(),
                (int) statements.record(file, records).conflicts().stream().filter(conflict -> conflict.isOpen()).count(),
                (int) suggested.of(file, records).stream().filter(form -> !there.contains(form.form())).count(),
                FindLikelyMatches.forCase(records, file.number()).size(),
                records.families().find(file.number()).map(ledger -> ledger.openQuestions().size()).orElse(0));
    }

    private static boolean isPostMortemAwaited(Records records, CaseFile file) {
        boolean planned = isPostMortem(file.notificationForm().answers(), POST_MORTEM_PLANNED)
                || file.holds().stream().anyMatch(hold -> isPostMortem(hold.tracking().facts(), POST_MORTEM_TYPE));
        boolean received = file.holds().stream().anyMatch(hold -> hold.tracking().facts().answer(ProcessFacts.PM_REPORT_RECEIVED).isGiven())
                || records.documents().ofCase(file.number()).stream().anyMatch(one -> one.kind() == DocumentKind.POST_MORTEM_REPORT && !one.isWithdrawn());
        return planned && !received;
    }

    private static boolean isPostMortem(Answers answers, FieldKey key) {
        return answers.answer(key).toOptional().map(String::valueOf).filter(code -> !NO_POST_MORTEM.contains(code)).isPresent();
    }
}
