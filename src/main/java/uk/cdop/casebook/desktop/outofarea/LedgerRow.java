package uk.cdop.casebook.desktop.outofarea;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.transfer.LedgerEntry;
import uk.cdop.casebook.casework.transfer.TransferAnswer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.transfer.ListLedger.LedgerLine;

/** One hand-over in words: reference, which way, the other panel, what is outstanding and for how long. No name. */
public record LedgerRow(LedgerLine line, String way, String outstanding, String waiting) {

    static LedgerRow of(LedgerLine line, LocalDate today) {
        return new LedgerRow(
                line, line.entry().direction() == TransferDirection.OUT ? "Theirs to review" : "Ours, from elsewhere",
                line.outstanding().map(open -> open.step().words()).orElse("Complete"),
                line.outstanding().map(open -> Texts.counted(open.daysOn(today), "day")).orElse(""));
    }

    LedgerEntry entry() {
        return line.entry();
    }

    String reference() {
        return entry().number().text();
    }

    boolean isOut() {
        return entry().direction() == TransferDirection.OUT;
    }

    List<Fact> facts() {
        LedgerEntry entry = entry();
        return List.of(
                Fact.of("Stage", line.shared().stage().label()),
                Fact.of("Died", Texts.date(line.shared().dateOfDeath())),
                Fact.of("Notified", Texts.date(line.shared().dateNotified())),
                Fact.of("Counted under", line.shared().area().label()),
                Fact.of("Why", entry.reason().label()),
                fact("Contact there", entry.contact()),
                fact(isOut() ? "Our pack went" : "Their pack came", entry.packSentOn().map(Texts::date)),
                fact(isOut() ? "Their answer" : "We told them we have it", entry.answeredOn().map(day -> answer(entry) + Texts.date(day))),
                fact("Note", entry.answerNote()),
                fact(isOut() ? "Their learning came" : "Our learning went", entry.learningOn().map(Texts::date)),
                fact("Learning", entry.learning()));
    }

    private static String answer(LedgerEntry entry) {
        return entry.direction() == TransferDirection.OUT ? entry.answer().map(TransferAnswer::label).orElse("") + " " : "";
    }

    private static Fact fact(String label, Optional<String> text) {
        return text.map(said -> Fact.of(label, said)).orElse(Fact.blank(label, Texts.NOT_RECORDED));
    }

    @Override
    public String toString() {
        return "LedgerRow " + reference();
    }
}
