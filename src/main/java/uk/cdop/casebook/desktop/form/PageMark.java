package uk.cdop.casebook.desktop.form;

/** One page in the index: how many of its questions are answered, and how many that must be are not. */
public record PageMark(String title, int answered, int questions, int missing) {

    public String words() {
        String counted = answered + " of " + questions + " answered";
        return missing == 0 ? counted : counted + ", " + missing + " needed";
    }

    public boolean isDone() {
        return missing == 0 && answered == questions;
    }
}
