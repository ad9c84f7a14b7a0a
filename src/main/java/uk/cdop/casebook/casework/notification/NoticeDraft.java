package uk.cdop.casebook.casework.notification;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;

/** A notice that somebody has begun to take down: each field as typed, readable or not, so that nothing of a call is lost. */
public record NoticeDraft(UUID id, Instant begunAt, Instant savedAt, boolean discarded, Map<FieldKey, Typed> fields) {

    /** What stands in one field: text, or the mark of a kind of blank. */
    public record Typed(AnswerState state, String text) {

        @Override
        public String toString() {
            return "Typed";
        }
    }

    public NoticeDraft {
        fields = new TreeMap<>(fields);
    }

    @Override
    public String toString() {
        return "NoticeDraft[" + fields.size() + "]";
    }
}
