package uk.cdop.casebook.casework.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.casefile.StageRules;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * How two records of one child become one, and two again. Nothing is moved: the kept case is given copies of the other's
 * notices, so that every notifier stands on it, and the other stays whole on its shelf at the stage Duplicate with its
 * forms, holds, documents and requests, reachable from the kept one. Taking a merge back therefore only takes away what
 * it added, and leaves alone what was done since.
 */
public final class MergeRules {

    private MergeRules() {}

    /** What the two files become. */
    public record Merged(CaseFile kept, CaseFile other, List<UUID> copies, Map<FieldKey, Answer<?>> adopted) {}

    /** What the two files become once the merge is taken back. */
    public record Parted(CaseFile kept, CaseFile other) {}

    /** A sentence where this other cannot be merged into this kept, saying what to do instead. */
    public static Optional<String> refusal(CaseFile kept, CaseFile other) {
        if (kept.number().equals(other.number())) {
            return Optional.of("A case cannot be merged with itself. Choose two cases.");
        }
        if (kept.stage() == CaseStage.DUPLICATE) {
            return Optional.of("Case " + kept.number() + " is itself a duplicate. Merge with the case it was merged into. Nothing was changed.");
        }
        if (kept.stage() == CaseStage.REJECTED_OUT_OF_SCOPE && other.stage() != CaseStage.REJECTED_OUT_OF_SCOPE) {
            return Optional.of("Case " + kept.number() + " was found out of scope. Keep the other case instead. Nothing was changed.");
        }
        if (!StageRules.allows(other.stage(), CaseStage.DUPLICATE)) {
            return Optional.of("Case " + other.number() + " has come too far to be set aside (" + other.stage().label()
                    + "). Keep that one and merge the other into it. If both have come as far, take one back a stage first. Nothing was changed.");
        }
        return Optional.empty();
    }

    public static Merged merge(CaseFile kept, CaseFile other, boolean fillBlanks, LocalDate on, Supplier<UUID> ids) {
        List<Notification> copies = other.notifications().stream().map(notice -> copy(notice, ids.get())).toList();
        Map<FieldKey, Answer<?>> adopted = new HashMap<>();
        Answers answers = fillBlanks ? filled(kept, other, adopted) : kept.notificationForm().answers();
        List<Notification> notices = new ArrayList<>(kept.notifications());
        notices.addAll(copies);
        CaseFile whole = withAnswersAndNotices(kept, answers, notices);
        CaseFile shelved = other.movedTo(CaseStage.DUPLICATE, notBefore(other, on), Optional.of("Duplicate of " + kept.number()));
        return new Merged(whole, shelved, copies.stream().map(Notification::id).toList(), adopted);
    }

    private static LocalDate notBefore(CaseFile file, LocalDate on) {
        LocalDate last = file.stageChanges().getLast().on();
        return on.isBefore(last) ? last : on;
    }

    private static Notification copy(Notification notice, UUID id) {
        return new Notification(id, notice.route(), notice.notifierName(), notice.notifierAgency(), notice.receivedOn(), notice.receivedAt());
    }

    /** Blanks are filled, answers never replaced; of a group of rows all are taken or none, so that no two people are mixed. */
    private static Answers filled(CaseFile kept, CaseFile other, Map<FieldKey, Answer<?>> adopted) {
        Answers own = kept.notificationForm().answers();
        Answers offered = other.notificationForm().answers();
        Set<String> groups = own.keys().stream().filter(key -> own.answer(key).isGiven() && key.occurrence() > 0)
                .map(MergeRules::group).collect(Collectors.toCollection(HashSet::new));
        Answers filled = own;
        for (FieldKey key : offered.keys()) {
            boolean takenGroup = key.occurrence() > 0 && groups.contains(group(key));
            if (offered.answer(key).isGiven() && !own.answer(key).isGiven() && !takenGroup) {
                adopted.put(key, own.answer(key));
                filled = filled.with(key, offered.answer(key));
            }
        }
        FieldKey reason = NotificationFields.NHS_NUMBER_ABSENT_REASON;
        if (filled.answer(NotificationFields.NHS_NUMBER).isGiven() && filled.answer(reason).isGiven()) {
            adopted.put(reason, own.answer(reason));
            filled = filled.with(reason, Answer.notApplicable());
        }
        return filled;
    }

    private static String group(FieldKey key) {
        return key.name().split("\\.")[0];
    }

    /** A sentence where the merge can no longer be taken back without harm, saying what to do. */
    public static Optional<String> undoRefusal(Merge merge, CaseFile kept, CaseFile other) {
        boolean shelved = other.stage() == CaseStage.DUPLICATE && other.stageChanges().getLast().to() == CaseStage.DUPLICATE;
        if (!shelved) {
            return Optional.of("Case " + other.number() + " has been taken up again since, so there is nothing to take back. Nothing was changed.");
        }
        if (kept.stage() == CaseStage.DUPLICATE) {
            return Optional.of("Case " + kept.number() + " has itself been merged into another since. Take that merge back first. Nothing was changed.");
        }
        if (kept.stage().isReviewComplete()) {
            return Optional.of("The review of case " + kept.number() + " has been completed since. Reopen it first, then take the merge back. Nothing was changed.");
        }
        List<UUID> notices = kept.notifications().stream().map(Notification::id).toList();
        if (!notices.containsAll(merge.copies()) || notices.size() == merge.copies().size()) {
            return Optional.of("The notices of case " + kept.number() + " have been changed since. Correct the two cases by hand. Nothing was changed.");
        }
        return changedSince(merge, kept, other);
    }

    private static Optional<String> changedSince(Merge merge, CaseFile kept, CaseFile other) {
        Answers offered = other.notificationForm().answers();
        Answers now = kept.notificationForm().answers();
        boolean corrected = merge.adopted().keySet().stream()
                .filter(key -> !key.equals(NotificationFields.NHS_NUMBER_ABSENT_REASON))
                .anyMatch(key -> !now.answer(key).equals(offered.answer(key)));
        return corrected
                ? Optional.of("An answer that case " + kept.number() + " took over has been corrected since. Set it back to what case "
                        + other.number() + " says, then take the merge back. Nothing was changed.")
                : Optional.empty();
    }

    /** Both files as they would be without the merge. */
    public static Parted undo(Merge merge, CaseFile kept, CaseFile other) {
        List<Notification> notices = kept.notifications().stream().filter(notice -> !merge.copies().contains(notice.id())).toList();
        Map<FieldKey, Answer<?>> answers = new HashMap<>(kept.notificationForm().answers().byKey());
        merge.adopted().forEach((key, before) -> {
            if (before instanceof Answer.NotAsked<?>) {
                answers.remove(key);
            } else {
                answers.put(key, before);
            }
        });
        List<StageChange> changes = other.stageChanges().subList(0, other.stageChanges().size() - 1);
        return new Parted(withAnswersAndNotices(kept, Answers.of(answers), notices), withStage(other, merge.stageBefore(), changes));
    }

    private static CaseFile withAnswersAndNotices(CaseFile file, Answers answers, List<Notification> notices) {
        return new CaseFile(
                file.number(), file.stage(), file.residence(), file.notificationForm().withAnswers(answers), notices,
                file.stageChanges(), file.holds(), file.transfers(), file.analysis(), file.rowVersion());
    }

    private static CaseFile withStage(CaseFile file, CaseStage stage, List<StageChange> changes) {
        return new CaseFile(
                file.number(), stage, file.residence(), file.notificationForm(), file.notifications(), changes,
                file.holds(), file.transfers(), file.analysis(), file.rowVersion());
    }
}
