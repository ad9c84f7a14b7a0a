package uk.cdop.casebook.desktop.ncmdreturn;

import uk.cdop.casebook.casework.ncmdreturn.ReturnStep;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.ncmdreturn.FormReturn;

/** A line of the return register in words. */
final class RegisterWords {

    private RegisterWords() {}

    static String of(FormReturn line) {
        String keyed = line.keyed().map(step -> " on " + said(step)).orElse("");
        return switch (line.state()) {
            case NOT_DUE -> "Not due.";
            case DUE -> "Due, and not keyed whole yet.";
            case KEYED -> "Keyed" + keyed + ".";
            case CONFIRMED -> "Keyed" + keyed + ". Confirmed on " + line.confirmed().map(RegisterWords::said).orElse("") + ".";
            case AMENDED -> "Amended since it was keyed" + keyed + ".";
        };
    }

    private static String said(ReturnStep step) {
        return Texts.date(step.on()) + " by " + step.by();
    }

    static String brief(FormReturn line) {
        return switch (line.state()) {
            case NOT_DUE -> "Not due";
            case DUE, AMENDED -> line.state().label() + ", " + Texts.number(line.toKey()) + " to key";
            case KEYED -> "Keyed " + line.keyed().map(step -> Texts.date(step.on())).orElse("");
            case CONFIRMED -> "Confirmed " + line.confirmed().map(step -> Texts.date(step.on())).orElse("");
        };
    }
}
