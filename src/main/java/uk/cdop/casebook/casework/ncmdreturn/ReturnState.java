package uk.cdop.casebook.casework.ncmdreturn;

import uk.cdop.casebook.casework.code.Coded;

/** How far the return of a form, or of a whole case, has come. Source: process-and-forms section 4.1. */
public enum ReturnState implements Coded {
    NOT_DUE("not_due", "Not due"),
    DUE("due", "Due"),
    KEYED("keyed", "Keyed"),
    CONFIRMED("confirmed", "Confirmed"),
    AMENDED("amended", "Amended");

    private final String code;
    private final String label;

    ReturnState(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether somebody has something to key. */
    public boolean isOpen() {
        return this == DUE || this == AMENDED;
    }

    /** Of a case, by its forms: what asks for work leads, and it is confirmed only where every form that is due is. */
    public static ReturnState ofCase(Iterable<ReturnState> forms) {
        ReturnState least = NOT_DUE;
        for (ReturnState form : forms) {
            least = leading(least, form);
        }
        return least;
    }

    private static ReturnState leading(ReturnState one, ReturnState other) {
        return one.weight() >= other.weight() ? one : other;
    }

    private int weight() {
        return switch (this) {
            case NOT_DUE -> 0;
            case CONFIRMED -> 1;
            case KEYED -> 2;
            case DUE -> 3;
            case AMENDED -> 4;
        };
    }
}
