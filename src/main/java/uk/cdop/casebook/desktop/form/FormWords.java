package uk.cdop.casebook.desktop.form;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** What a form says of its own saving: what is safe, what is not, and what to do. */
final class FormWords {

    static final String SAVING = "Saving…";
    static final String NOT_SAVED = "Not saved";
    static final String ANSWERED_ELSEWHERE =
            "Somebody else has answered this since you opened the form. Their answer stands here now; change it if yours is right.";
    static final Message CHANGED_ELSEWHERE =
            Message.warning("Somebody else changed this form since you opened it. Nothing of theirs was overwritten.");
    static final Message UNFINISHED_CORRECTION =
            Message.warning("A correction is not saved yet. Save it with its reason, or leave once more to give it up. Everything else is saved.");
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private FormWords() {}

    static String saved(Instant at, String what) {
        return "Saved " + Texts.time(LocalTime.ofInstant(at, ENGLAND)) + what;
    }

    static Message refused(List<Finding> findings) {
        return Message.refused(findings.size() == 1
                ? findings.getFirst().sentence()
                : Texts.counted(findings.size(), "question needs", "questions need")
                        + " another look. Each says why; what was saved before is as it was.");
    }

    static Message failed(OfficeFailure failure) {
        return Message.refused(failure.getMessage()
                + " What you typed is still here. It is saved with your next answer, or when you choose “Save now”.");
    }

    static Message unsaved(Optional<FieldViewModel> unread) {
        return Message.warning("One answer is not saved"
                + unread.map(field -> ", because it cannot be read: " + field.field().label()).orElse("")
                + ". Mend it, or leave once more to give it up. Everything else is saved.");
    }
}
