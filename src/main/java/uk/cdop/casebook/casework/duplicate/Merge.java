package uk.cdop.casebook.casework.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * Two records of one child made one, with all that is needed to take it back exactly.
 *
 * @param copies       the notices that the kept case was given, each by its own identifier there
 * @param adopted      questions that the kept case had no value for, with what stood there before
 * @param stageBefore  where the other case stood
 * @param keptVersion  the row version of the kept case right after the merge
 * @param otherVersion the row version of the other case right after the merge
 */
public record Merge(
        CaseNumber kept, CaseNumber other, List<UUID> copies, Map<FieldKey, Answer<?>> adopted, CaseStage stageBefore,
        long keptVersion, long otherVersion, String reason, String mergedBy, Instant mergedAt) {

    public Merge {
        copies = List.copyOf(copies);
        adopted = Map.copyOf(adopted);
    }

    public MatchPair pair() {
        return MatchPair.of(kept, other);
    }

    @Override
    public String toString() {
        return "Merge " + other + " into " + kept;
    }
}
