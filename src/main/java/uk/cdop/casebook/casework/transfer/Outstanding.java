package uk.cdop.casebook.casework.transfer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The one thing that a hand-over still waits for, and since when. Nothing outstanding means that the circle is closed. */
public record Outstanding(Step step, LocalDate since) {

    public enum Step {
        NAME_CDOP("Name the reviewing CDOP"),
        SEND_PACK("Send the transfer pack"),
        AWAIT_ANSWER("Waiting for the other CDOP to accept"),
        AGREE_REVIEWER("Refused: agree who reviews"),
        AWAIT_LEARNING("Waiting for their learning"),
        SEND_RECEIPT("Tell the sender that we have it"),
        SEND_LEARNING("Send our learning once reviewed");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static Optional<Outstanding> of(LedgerEntry entry) {
        return entry.direction() == TransferDirection.OUT ? out(entry) : in(entry);
    }

    private static Optional<Outstanding> out(LedgerEntry entry) {
        if (entry.learningOn().isPresent()) {
            return Optional.empty();
        }
        if (!entry.isNamed()) {
            return Optional.of(new Outstanding(Step.NAME_CDOP, entry.since()));
        }
        if (entry.answer().isPresent()) {
            LocalDate on = entry.answeredOn().orElse(entry.since());
            return Optional.of(new Outstanding(entry.answer().get() == TransferAnswer.ACCEPTED ? Step.AWAIT_LEARNING : Step.AGREE_REVIEWER, on));
        }
        return Optional.of(entry.packSentOn()
                .map(on -> new Outstanding(Step.AWAIT_ANSWER, on))
                .orElse(new Outstanding(Step.SEND_PACK, entry.since())));
    }

    private static Optional<Outstanding> in(LedgerEntry entry) {
        if (entry.learningOn().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(entry.answeredOn()
                .map(on -> new Outstanding(Step.SEND_LEARNING, on))
                .orElse(new Outstanding(Step.SEND_RECEIPT, entry.packSentOn().orElse(entry.since()))));
    }

    public long daysOn(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(since, today));
    }
}
