package uk.cdop.casebook.office.hold;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.casework.hold.Hold;

/** Says in words which parts of a process were changed, without what they said. */
final class ProcessWords {

    private ProcessWords() {}

    static String changed(Hold before, Hold now) {
        if (before.isOpen() && !now.isOpen()) {
            return "Closed";
        }
        if (!before.isOpen() && now.isOpen()) {
            return "Opened again";
        }
        List<String> parts = new ArrayList<>();
        add(parts, "kind", before.kind(), now.kind());
        add(parts, "body", before.body(), now.body());
        add(parts, "reference", before.tracking().reference(), now.tracking().reference());
        add(parts, "contact", before.tracking().contact(), now.tracking().contact());
        add(parts, "opening date", before.openedOn(), now.openedOn());
        add(parts, "expected end", before.expectedEnd(), now.expectedEnd());
        add(parts, "what it holds up", before.blocksCdrm() + "/" + before.blocksPanel(), now.blocksCdrm() + "/" + now.blocksPanel());
        add(parts, "outcome", before.outcome(), now.outcome());
        add(parts, "facts", before.tracking().facts(), now.tracking().facts());
        return parts.isEmpty() ? "Changed" : "Changed: " + String.join(", ", parts);
    }

    private static void add(List<String> parts, String part, Object before, Object now) {
        if (!before.equals(now)) {
            parts.add(part);
        }
    }
}
