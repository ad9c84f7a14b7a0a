package uk.cdop.casebook.desktop.intake;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.notification.NoticeDraft;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.FieldKey;

/** A begun notice as the list shows it: who it seems to be about, who called, when it was last saved. */
public record DraftLine(UUID id, String about, String says) {

    static DraftLine of(NoticeDraft draft) {
        String name = typed(draft, NotificationFields.GIVEN_NAMES, NotificationFields.FAMILY_NAME);
        String caller = typed(draft, NoticeRules.NOTIFIER_NAME, NoticeRules.NOTIFIER_AGENCY);
        return new DraftLine(draft.id(), name.isEmpty() ? "No name yet" : name,
                (caller.isEmpty() ? "Caller not recorded" : "From " + caller) + ", saved " + Texts.moment(draft.savedAt()));
    }

    private static String typed(NoticeDraft draft, FieldKey... keys) {
        return Stream.of(keys)
                .filter(draft.fields()::containsKey)
                .map(key -> draft.fields().get(key).text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "DraftLine";
    }
}
