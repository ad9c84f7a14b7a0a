package uk.cdop.casebook.office.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.casework.duplicate.Merge;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.MatchStore;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Which cases belong beside a case: its twins and siblings, the records set aside for it, the case it was set aside for. */
@Needs(Right.READ_CASES)
public final class ListRelatedCases {

    private final Session session;

    public ListRelatedCases(Session session) {
        this.session = session;
    }

    public enum Relation {
        TWIN("Twin of"),
        SIBLING("Sibling of"),
        DUPLICATE_OF("Duplicate of"),
        HOLDS_NOTICES_OF("Holds the notices of");

        private final String words;

        Relation(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** One case beside it, in words such as "Twin of CDOP-2024-0009". */
    public record RelatedCase(Relation relation, CaseNumber number, String reason, String by) {

        public String words() {
            return relation.words() + " " + number;
        }

        @Override
        public String toString() {
            return words();
        }
    }

    /** A twin of a record that was set aside is a twin of the case it was set aside for. */
    public List<RelatedCase> of(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> of(records, number));
    }

    /** The same within a reading that somebody else has begun. */
    public static List<RelatedCase> of(Records records, CaseNumber number) {
        return related(number, records.matches());
    }

    private static List<RelatedCase> related(CaseNumber number, MatchStore matches) {
        List<RelatedCase> related = new ArrayList<>();
        Optional<Merge> merged = matches.mergeOf(number);
        merged.ifPresent(merge -> related.add(new RelatedCase(Relation.DUPLICATE_OF, merge.kept(), merge.reason(), merge.mergedBy())));
        addLinks(number, matches, related);
        for (Merge merge : matches.mergesInto(number)) {
            related.add(new RelatedCase(Relation.HOLDS_NOTICES_OF, merge.other(), merge.reason(), merge.mergedBy()));
            addLinks(merge.other(), matches, related);
        }
        return related.stream().filter(one -> !one.number().equals(number)).distinct().toList();
    }

    private static void addLinks(CaseNumber number, MatchStore matches, List<RelatedCase> related) {
        for (MatchDecision decision : matches.decisionsOf(number)) {
            if (decision.verdict().links()) {
                CaseNumber beside = decision.pair().beside(number);
                CaseNumber now = matches.mergeOf(beside).map(Merge::kept).orElse(beside);
                related.add(new RelatedCase(
                        decision.verdict() == MatchVerdict.TWIN ? Relation.TWIN : Relation.SIBLING, now, decision.reason(), decision.decidedBy()));
            }
        }
    }
}
