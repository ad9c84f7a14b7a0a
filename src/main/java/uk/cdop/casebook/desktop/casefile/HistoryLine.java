package uk.cdop.casebook.desktop.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.RecordedCorrection;

/** One line of a case's history: when, who, what; for a correction also what it was, what it became, and why. */
record HistoryLine(Instant at, String when, String who, String what, Optional<String> change, Optional<String> reason) {

    /** The newest first. */
    static List<HistoryLine> of(List<AuditEntry> entries, List<RecordedCorrection> corrections, AnswerWords words) {
        return Stream.concat(
                        entries.stream().filter(entry -> !isToldBy(corrections, entry)).map(entry -> ofEntry(entry, words)),
                        corrections.stream().map(made -> ofCorrection(made, words)))
                .sorted(Comparator.comparing(HistoryLine::at).reversed())
                .toList();
    }

    /** A correction tells more than the entry that was made with it. */
    private static boolean isToldBy(List<RecordedCorrection> corrections, AuditEntry entry) {
        return entry.event().what() == AuditEvent.What.CASE_CORRECTED && corrections.stream().anyMatch(made -> made.at().equals(entry.at()));
    }

    private static HistoryLine ofEntry(AuditEntry entry, AnswerWords words) {
        String fields = entry.event().fields().stream().sorted().map(words::label).collect(Collectors.joining(", "));
        String what = spelled(entry.event().what().name());
        return new HistoryLine(
                entry.at(), Texts.moment(entry.at()), entry.userName(), fields.isEmpty() ? what : what + ": " + fields, Optional.empty(), Optional.empty());
    }

    private static HistoryLine ofCorrection(RecordedCorrection made, AnswerWords words) {
        String change = said(made.field(), made.beforeState(), made.before(), words) + "  →  " + said(made.field(), made.afterState(), made.after(), words);
        return new HistoryLine(
                made.at(), Texts.moment(made.at()), made.by(), "Corrected: " + words.label(made.field()), Optional.of(change), Optional.of(made.reason()));
    }

    private static String said(FieldKey field, AnswerState state, String text, AnswerWords words) {
        return state == AnswerState.GIVEN ? words.value(field, typed(text)) : state.label();
    }

    /** A correction keeps its values as text; a day is written there as 2024-03-14. */
    private static Object typed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return text;
        }
    }

    private static String spelled(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public String toString() {
        return "HistoryLine " + when;
    }
}
