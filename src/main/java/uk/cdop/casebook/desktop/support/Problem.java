package uk.cdop.casebook.desktop.support;

import uk.cdop.casebook.office.failure.ProblemCode;

/** One of our own mistakes, as a person is told of it: what was not done, what is safe, what to do, and a code for us. */
public record Problem(String notDone, String safe, String next, String code) {

    /** For the place on a page where the result would have stood; the whole story stands at the top of the window. */
    public static final String SHORT = "This could not be done, because of a mistake in this program. See the message at the top.";

    static Problem of(String title, Throwable thrown) {
        return new Problem(
                "Not done: " + title + ".",
                "Records that were saved before are safe; nothing was half saved.",
                "Try once more. If it happens again, tell whoever supports this program the problem code.",
                ProblemCode.of(thrown));
    }
}
