package uk.cdop.casebook.desktop.settings;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.agencyreturn.AskRule;

/** One rule on whom to ask, with what is typed in its place. */
public final class AskRuleLine {

    static final AskRule EMPTY = new AskRule("", List.of(), "", "", "", Provenance.OFFICE);

    private final StringProperty when;
    private final StringProperty ask;
    private final StringProperty about;
    private final StringProperty form;
    private final StringProperty because;
    private final StringProperty mark;

    AskRuleLine(AskRule rule) {
        when = new SimpleStringProperty(rule.when());
        ask = new SimpleStringProperty(String.join(" ", rule.ask()));
        about = new SimpleStringProperty(rule.about());
        form = new SimpleStringProperty(rule.form());
        because = new SimpleStringProperty(rule.because());
        mark = new SimpleStringProperty(rule.mark());
        Provenance.follow(mark, rule.mark(), () -> withMark(rule.mark()).equals(rule), when, ask, about, form, because);
    }

    AskRule rule() {
        return withMark(mark.get().strip());
    }

    private AskRule withMark(String restsOn) {
        List<String> codes = Stream.of(ask.get().split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
        return new AskRule(when.get().strip(), codes, about.get().strip(), form.get(), because.get().strip(), restsOn);
    }

    /** Puts a kind of agency behind those that are asked already; one that is there stays where it is. */
    void alsoAsk(String code) {
        if (!rule().ask().contains(code)) {
            ask.set((ask.get().strip() + " " + code).strip());
        }
    }

    public StringProperty when() {
        return when;
    }

    public StringProperty ask() {
        return ask;
    }

    public StringProperty about() {
        return about;
    }

    public StringProperty form() {
        return form;
    }

    public StringProperty because() {
        return because;
    }

    public StringProperty mark() {
        return mark;
    }
}
