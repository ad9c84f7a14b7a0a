package uk.cdop.casebook.store.duplicate;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.casework.duplicate.Merge;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.store.schema.tables.records.CaseMergeAnswerRecord;
import uk.cdop.casebook.store.schema.tables.records.CaseMergeNoticeRecord;
import uk.cdop.casebook.store.schema.tables.records.CaseMergeRecord;
import uk.cdop.casebook.store.schema.tables.records.MatchDecisionRecord;

/** Decisions and merges as rows, and back. */
final class MatchRows {

    private MatchRows() {}

    static MatchDecisionRecord row(MatchDecision decision) {
        return new MatchDecisionRecord(
                decision.pair().first().text(), decision.pair().second().text(), decision.verdict().code(), decision.reason(),
                decision.decidedBy(), at(decision.decidedAt()));
    }

    static MatchDecision decision(MatchDecisionRecord row) {
        return new MatchDecision(
                new MatchPair(new CaseNumber(row.getFirstCase()), new CaseNumber(row.getSecondCase())),
                Coded.require(MatchVerdict.class, row.getVerdict()), row.getReason(), row.getDecidedBy(), row.getDecidedAt().toInstant());
    }

    static CaseMergeRecord row(Merge merge) {
        return new CaseMergeRecord(
                merge.other().text(), merge.kept().text(), merge.stageBefore().code(), merge.keptVersion(), merge.otherVersion(),
                merge.reason(), merge.mergedBy(), at(merge.mergedAt()));
    }

    static List<CaseMergeNoticeRecord> notices(Merge merge) {
        return IntStream.range(0, merge.copies().size())
                .mapToObj(place -> new CaseMergeNoticeRecord(merge.other().text(), place, merge.copies().get(place)))
                .toList();
    }

    static List<CaseMergeAnswerRecord> answers(Merge merge) {
        return merge.adopted().entrySet().stream()
                .map(before -> new CaseMergeAnswerRecord(
                        merge.other().text(), before.getKey().name(), before.getKey().occurrence(), before.getValue().state().code(),
                        before.getValue().toOptional().map(Object::toString).orElse(null)))
                .toList();
    }

    static Merge merge(CaseMergeRecord row, List<CaseMergeNoticeRecord> notices, List<CaseMergeAnswerRecord> answers) {
        Map<FieldKey, Answer<?>> adopted = new HashMap<>();
        answers.forEach(answer -> adopted.put(new FieldKey(answer.getFieldKey(), answer.getOccurrence()), before(answer)));
        return new Merge(
                new CaseNumber(row.getKeptCase()), new CaseNumber(row.getOtherCase()),
                notices.stream().map(CaseMergeNoticeRecord::getNotificationId).toList(), adopted,
                Coded.require(CaseStage.class, row.getStageBefore()), row.getKeptVersion(), row.getOtherVersion(),
                row.getReason(), row.getMergedBy(), row.getMergedAt().toInstant());
    }

    /** What stood before is a kind of blank, or the code of a reason for one. */
    private static Answer<?> before(CaseMergeAnswerRecord row) {
        AnswerState state = AnswerState.ofCode(row.getState());
        return state == AnswerState.GIVEN ? Answer.given(row.getTextValue()) : Answer.blank(state);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
