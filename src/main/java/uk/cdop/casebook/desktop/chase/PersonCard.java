package uk.cdop.casebook.desktop.chase;

import java.util.List;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.chase.DueReminder;
import uk.cdop.casebook.casework.chase.PersonReminders;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Texts;

/** One person to be reminded, in words: who, how the letter reaches them, and what of. */
public record PersonCard(String who, String how, List<Line> lines) {

    /** One request of the letter. */
    public record Line(CaseNumber number, String words) {}

    static PersonCard of(PersonReminders person) {
        Addressee to = person.to();
        String how = to.address().isPresent()
                ? "Letter and e-mail draft"
                : "No secure address in the contact book: the draft has no addressee";
        return new PersonCard(
                to.agencyName() + to.personName().map(name -> ", " + name).orElse(""),
                how + ". Answer asked for by " + Texts.date(person.answerBy()) + ".",
                person.reminders().stream().map(PersonCard::line).toList());
    }

    private static Line line(DueReminder due) {
        String level = due.levelInWords();
        return new Line(due.request().number(), Character.toUpperCase(level.charAt(0)) + level.substring(1) + ", asked on "
                + Texts.date(due.request().sentOn()) + ", was due " + Texts.date(due.request().dueOn())
                + ", next step " + Texts.date(due.nextOn()));
    }

    @Override
    public String toString() {
        return "PersonCard[" + lines.size() + "]";
    }
}
