package uk.cdop.casebook.casework.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;

/** What may be attached to a case. The limits are our own (DESIGN): a vault and its proved backups should stay quick. */
public final class DocumentRules {

    /** The largest document, in bytes. */
    public static final long MOST_BYTES = 25L << 20;
    public static final int MOST_TITLE = 200;
    public static final int MOST_REASON = 1_000;

    public static final FieldKey TITLE = FieldKey.of("document_title");
    public static final FieldKey FILE = FieldKey.of("document_file");
    public static final FieldKey DATED_ON = FieldKey.of("document_date");
    public static final FieldKey REASON = FieldKey.of("reason");

    private DocumentRules() {}

    public static List<Finding> findings(String title, long bytes, Optional<LocalDate> datedOn, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        if (title.isBlank()) {
            findings.add(Finding.refusal("title_missing", TITLE, "The document needs a title, so that it is found again. Say in a few words what it is."));
        }
        if (title.strip().length() > MOST_TITLE) {
            findings.add(Finding.refusal("title_long", TITLE, "The title is longer than " + MOST_TITLE + " characters. Shorten it."));
        }
        if (bytes == 0) {
            findings.add(Finding.refusal("file_empty", FILE, "The file is empty. Nothing was attached. Choose the right file."));
        }
        if (bytes > MOST_BYTES) {
            findings.add(Finding.refusal("file_large", FILE, "The file is larger than 25 MB. Nothing was attached. Save it smaller, or attach its parts."));
        }
        if (datedOn.map(day -> day.isAfter(today)).orElse(false)) {
            findings.add(Finding.refusal("dated_in_future", DATED_ON, "The date of the document lies in the future. Check it."));
        }
        return findings;
    }

    public static Optional<Finding> findingOnReason(String reason) {
        if (reason.isBlank()) {
            return Optional.of(Finding.refusal("reason_missing", REASON, "This needs a reason. Say why in a few words."));
        }
        return reason.strip().length() > MOST_REASON
                ? Optional.of(Finding.refusal("reason_long", REASON, "The reason is longer than 1,000 characters. Shorten it."))
                : Optional.empty();
    }
}
