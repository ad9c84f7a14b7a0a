package uk.cdop.casebook.casework.hold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * When a process kept the review waiting. Days that it stopped the clock stay in the durations once it no longer does; from
 * then on the spans are kept among the facts of the process.
 */
public final class Waits {

    private static final String FROM = "waited_from_";
    private static final String UNTIL = "waited_until_";

    private Waits() {}

    /** One span of waiting, the last day not in it; without one it goes on as long as the process is open. */
    public record Wait(LocalDate from, Optional<LocalDate> until) {}

    /** Where nothing else was recorded, a process that blocks has done so since it was opened. */
    public static List<Wait> of(Hold hold) {
        List<Wait> recorded = recorded(hold);
        if (recorded.isEmpty() && hold.blocksAnything()) {
            return List.of(new Wait(hold.openedOn(), Optional.empty()));
        }
        return recorded;
    }

    private static List<Wait> recorded(Hold hold) {
        Answers facts = hold.tracking().facts();
        List<Wait> spans = new ArrayList<>();
        Optional<LocalDate> from = facts.date(FieldKey.of(FROM + 1)).toOptional();
        while (from.isPresent()) {
            int place = spans.size() + 1;
            spans.add(new Wait(from.get(), facts.date(FieldKey.of(UNTIL + place)).toOptional()));
            from = facts.date(FieldKey.of(FROM + (place + 1))).toOptional();
        }
        return spans;
    }

    /** The process as it now is, with what it waited for before: a change of what it holds up counts from the day it is made. */
    public static Hold after(Hold before, Hold now, LocalDate today) {
        List<Wait> spans = new ArrayList<>(recorded(before));
        if (!spans.isEmpty() && spans.getFirst().from().equals(before.openedOn())) {
            spans.set(0, new Wait(now.openedOn(), spans.getFirst().until()));
        }
        if (before.blocksAnything() && !now.blocksAnything()) {
            end(spans, now, before.closedOn().orElse(today));
        } else if (!before.blocksAnything() && now.blocksAnything() && !spans.isEmpty()) {
            goOn(spans, today);
        }
        boolean unbroken = now.blocksAnything() && spans.equals(List.of(new Wait(now.openedOn(), Optional.empty())));
        return with(now, unbroken ? List.of() : spans);
    }

    private static void end(List<Wait> spans, Hold now, LocalDate on) {
        Wait last = spans.isEmpty() ? new Wait(now.openedOn(), Optional.empty()) : spans.removeLast();
        spans.add(new Wait(last.from(), Optional.of(last.until().orElse(on))));
    }

    private static void goOn(List<Wait> spans, LocalDate today) {
        Wait last = spans.getLast();
        if (last.until().equals(Optional.of(today))) {
            spans.set(spans.size() - 1, new Wait(last.from(), Optional.empty()));
        } else {
            spans.add(new Wait(today, Optional.empty()));
        }
    }

    private static Hold with(Hold hold, List<Wait> spans) {
        Answers facts = Answers.NONE;
        for (FieldKey key : hold.tracking().facts().keys()) {
            if (!key.name().startsWith(FROM) && !key.name().startsWith(UNTIL)) {
                facts = facts.with(key, hold.tracking().facts().answer(key));
            }
        }
        for (int place = 1; place <= spans.size(); place++) {
            Wait span = spans.get(place - 1);
            facts = facts.with(FieldKey.of(FROM + place), span.from());
            if (span.until().isPresent()) {
                facts = facts.with(FieldKey.of(UNTIL + place), span.until().get());
            }
        }
        return hold.withTracking(hold.tracking().withFacts(facts));
    }
}
