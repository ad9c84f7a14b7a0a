package uk.cdop.casebook.casework.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * Findings that are not the ones that were returned any more.
 *
 * @param returnedOn empty where no return is recorded: then what was first signed off counts
 * @param at         the last correction
 * @param changed    the questions that are answered differently now, or not any more
 * @param before     what was returned
 */
public record Amendment(Optional<LocalDate> returnedOn, Instant at, Set<FieldKey> changed, Answers before) {

    public Amendment {
        changed = java.util.Collections.unmodifiableSet(new TreeSet<>(changed));
    }

    /**
     * Empty where nothing was corrected since the last return, or everything was put back.
     *
     * @param versions    what corrections replaced, the oldest first
     * @param returned    the oldest first
     * @param completedOn the day an earlier system marked the case complete, for findings whose return is not on record
     */
    public static Optional<Amendment> of(List<AnalysisVersion> versions, List<AnalysisReturn> returned, Optional<LocalDate> completedOn, Answers now) {
        Optional<AnalysisReturn> last = returned.isEmpty() ? Optional.empty() : Optional.of(returned.getLast());
        Optional<LocalDate> day = last.map(AnalysisReturn::on).or(() -> completedOn);
        Instant since = last.map(AnalysisReturn::recordedAt).or(() -> completedOn.map(on -> on.atStartOfDay(ZoneOffset.UTC).toInstant())).orElse(Instant.MIN);
        List<AnalysisVersion> after = versions.stream().filter(version -> !version.replacedAt().isBefore(since)).toList();
        if (after.isEmpty()) {
            return Optional.empty();
        }
        Set<FieldKey> changed = now.differingFrom(after.getFirst().answers());
        changed = changed.stream().filter(key -> !key.equals(AnalysisFields.SUBMITTED)).collect(java.util.stream.Collectors.toSet());
        return changed.isEmpty() ? Optional.empty() : Optional.of(new Amendment(day, after.getLast().replacedAt(), changed, after.getFirst().answers()));
    }
}
