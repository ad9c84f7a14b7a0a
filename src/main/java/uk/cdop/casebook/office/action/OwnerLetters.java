package uk.cdop.casebook.office.action;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.action.ActionChase;
import uk.cdop.casebook.casework.action.ActionChase.OwnerReminder;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.MailDraft;
import uk.cdop.casebook.casework.letter.Placeholder;
import uk.cdop.casebook.office.door.LetterWriter;
import uk.cdop.casebook.office.door.MailDraftWriter;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.letter.ComposedLetter;
import uk.cdop.casebook.office.letter.LetterComposer;

/** Makes the letter and the draft to an owner of overdue actions. It names actions, and no case and no child. */
public final class OwnerLetters {

    /** More of them are no reference any more; they stand in the text. */
    private static final int MOST_NUMBERS = 4;

    private final LetterComposer composer;
    private final LetterWriter letters;
    private final MailDraftWriter drafts;

    public OwnerLetters(LetterComposer composer, LetterWriter letters, MailDraftWriter drafts) {
        this.composer = composer;
        this.letters = letters;
        this.drafts = drafts;
    }

    /** Adds two files to those made; a sentence where the letter could not be put together. */
    Optional<String> add(Records records, ActionChase chase, OwnerReminder owner, Map<String, byte[]> made) {
        return switch (composer.compose(records, wanted(chase, owner))) {
            case ComposedLetter.NotComposed(String sentence) -> Optional.of(sentence);
            case ComposedLetter.Composed(Letter letter) -> {
                String stem = "actions-%s-%02d".formatted(chase.on(), made.size() / 2 + 1);
                byte[] docx = letters.docx(letter);
                made.put(stem + ".docx", docx);
                made.put(stem + ".eml", drafts.eml(new MailDraft(List.of(), letter.subject(), letter.asMail(letter.paragraphs()),
                        List.of(new MailDraft.Attachment(stem + ".docx", LetterWriter.MEDIA_TYPE, docx)))));
                yield Optional.empty();
            }
        };
    }

    private static LetterComposer.Wanted wanted(ActionChase chase, OwnerReminder owner) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.ADDRESSEE_NAME, owner.owner());
        values.put(Placeholder.AGENCY, owner.owner());
        values.put(Placeholder.ACTION, owner.actions().stream()
                .map(action -> action.number() + ", due " + action.dueOn().map(LetterComposer::day).orElseThrow() + ": " + action.description())
                .collect(Collectors.joining("\n")));
        values.put(Placeholder.DUE_DATE, LetterComposer.day(chase.answerBy()));
        String reference = owner.actions().size() > MOST_NUMBERS ? "" : owner.actions().stream().map(ReviewAction::number).collect(Collectors.joining(", "));
        return new LetterComposer.Wanted(LetterKind.ACTION_REMINDER, 1, List.of(owner.owner()), Optional.empty(), chase.on(), reference, values);
    }
}
