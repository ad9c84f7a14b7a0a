package uk.cdop.casebook.app;

import uk.cdop.casebook.casework.area.OutwardHints;
import uk.cdop.casebook.casework.area.PostcodeRules;
import uk.cdop.casebook.casework.deadline.NoticeClocks;
import uk.cdop.casebook.casework.duplicate.MatchSign;
import uk.cdop.casebook.casework.duplicate.PossibleMatch;
import uk.cdop.casebook.importing.CsvRowReader;
import uk.cdop.casebook.office.area.LoadPostcodes;
import uk.cdop.casebook.office.area.ShowPostcodes;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.desk.IntakeDesk;
import uk.cdop.casebook.office.duplicate.FindLikelyMatches;
import uk.cdop.casebook.office.notification.AcceptCase;
import uk.cdop.casebook.office.notification.AddNotice;
import uk.cdop.casebook.office.notification.CaseOpening;
import uk.cdop.casebook.office.notification.DecideScope;
import uk.cdop.casebook.office.notification.DiscardDraft;
import uk.cdop.casebook.office.notification.HomeFinder;
import uk.cdop.casebook.office.notification.LikelyMatches;
import uk.cdop.casebook.office.notification.LikelyMatches.LikelyMatch;
import uk.cdop.casebook.office.notification.ListDrafts;
import uk.cdop.casebook.office.notification.NoticeChoices;
import uk.cdop.casebook.office.notification.NoticeJudgement;
import uk.cdop.casebook.office.notification.RecordNcmdTold;
import uk.cdop.casebook.office.notification.RegisterNotification;
import uk.cdop.casebook.office.notification.SaveDraft;
import uk.cdop.casebook.office.notification.ShowNcmdNotice;
import uk.cdop.casebook.office.notification.ShowScope;
import uk.cdop.casebook.office.notification.TakeBackNcmdTold;
import uk.cdop.casebook.office.notification.TriageNotice;
import uk.cdop.casebook.office.signin.Session;

/** Builds taking in a notification: a draft, its triage, the place that a postcode lies in. */
final class IntakeWiring {

    private static final int LIKELY_SHOWN = 5;

    private final SharedParts parts;
    private final CaseOpening opening;
    private final NoticeJudgement judgement;

    IntakeWiring(SharedParts parts) {
        this.parts = parts;
        this.opening = new CaseOpening(parts.areas(), parts.versions());
        this.judgement = new NoticeJudgement(
                opening,
                new HomeFinder(new PostcodeRules(parts.areas(), OutwardHints.read(Wiring.resource("/areas/outward-hints.csv")))),
                parts.areas());
    }

    RegisterNotification registerNotification(Session session) {
        return new RegisterNotification(session, opening, judgement, parts.today(), parts.newId());
    }

    IntakeDesk desk(Session session) {
        return new IntakeDesk(
                new TriageNotice(
                        session, judgement, new NoticeClocks(parts.deadlines().limits(), parts.workingDays()), likelyMatches(), parts.today()),
                new AddNotice(session, parts.today(), parts.newId()),
                new AcceptCase(session, parts.areas(), parts.progress(), parts.today()),
                new DecideScope(session, parts.areas(), parts.progress(), parts.today()),
                new ShowScope(session, parts.areas()),
                new SaveDraft(session, parts.today(), parts.newId()),
                new ListDrafts(session),
                new DiscardDraft(session, parts.today()),
                new LoadPostcodes(session, new CsvRowReader(), parts.areas(), parts.today()),
                new ShowPostcodes(session),
                new ShowNcmdNotice(session, new LimitsInUse(parts.deadlines())),
                new RecordNcmdTold(session, parts.today()),
                new TakeBackNcmdTold(session),
                new NoticeChoices(parts.catalogue()));
    }

    /** The few likeliest, as the duplicate desk would find them once the notice is a case. */
    private static LikelyMatches likelyMatches() {
        return (records, kept) -> FindLikelyMatches.forAnswers(records, kept).stream().limit(LIKELY_SHOWN).map(IntakeWiring::inWords).toList();
    }

    private static LikelyMatch inWords(PossibleMatch match) {
        return new LikelyMatch(
                match.found().number().orElseThrow(), match.score().suggestion().words(), match.score().signs().stream().map(MatchSign::sentence).toList());
    }
}
