package uk.cdop.casebook.office.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.duplicate.MatchBlocks;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchSubject;
import uk.cdop.casebook.casework.duplicate.Matching;
import uk.cdop.casebook.casework.duplicate.PossibleMatch;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Finds cases that may be of the same child, or of a twin or sibling, for a notice being taken in or for a case. */
@Needs(Right.READ_CASES)
public final class FindLikelyMatches {

    static final int MOST = 20;

    private final Session session;

    public FindLikelyMatches(Session session) {
        this.session = session;
    }

    /** For the answers of a notice that has no case yet, the likeliest first. Answers need not be complete or right. */
    public List<PossibleMatch> forAnswers(Answers answers) {
        return session.read(Right.READ_CASES, records -> forAnswers(records, answers));
    }

    /** The same within a reading that somebody else has begun. */
    public static List<PossibleMatch> forAnswers(Records records, Answers answers) {
        return beside(MatchSubject.of(Optional.empty(), answers), Set.of(), records);
    }

    /** For a case, without those that somebody has decided about already; empty where there is no such case. */
    public List<PossibleMatch> forCase(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> forCase(records, number));
    }

    /** The same within a reading that somebody else has begun. */
    public static List<PossibleMatch> forCase(Records records, CaseNumber number) {
        return records.cases().find(number).map(file -> beside(file, records)).orElse(List.of());
    }

    private static List<PossibleMatch> beside(CaseFile file, Records records) {
        Set<CaseNumber> apart = Stream
                .concat(Stream.of(file.number()), records.matches().decisionsOf(file.number()).stream().map(decision -> beside(decision, file.number())))
                .collect(Collectors.toSet());
        return beside(MatchSubject.of(Optional.of(file.number()), file.notificationForm().answers()), apart, records);
    }

    private static CaseNumber beside(MatchDecision decision, CaseNumber number) {
        return decision.pair().beside(number);
    }

    private static List<PossibleMatch> beside(MatchSubject subject, Set<CaseNumber> apart, Records records) {
        return records.matches().candidates(MatchBlocks.of(subject)).stream()
                .filter(found -> !apart.contains(found.number().orElseThrow()))
                .map(found -> new PossibleMatch(subject, found, Matching.score(subject, found)))
                .filter(match -> match.score().isPossible())
                .sorted(PossibleMatch.LIKELIEST_FIRST)
                .limit(MOST)
                .toList();
    }
}
