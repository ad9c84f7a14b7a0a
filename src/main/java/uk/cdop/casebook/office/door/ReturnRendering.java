package uk.cdop.casebook.office.door;

/** Renders a return for scripts. */
public interface ReturnRendering {

    /** One JSON document with the keys that the command line promises. */
    String json(ReturnSummary summary);
}
