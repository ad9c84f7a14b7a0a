package uk.cdop.casebook.office.failure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** A short code that names the same mistake each time. It is made of class and method names, never of a message. */
public final class ProblemCode {

    private static final String OURS = "uk.cdop.casebook.";
    private static final int FRAMES = 5;

    private ProblemCode() {}

    /** Such as "4F2A-91C0 IllegalStateException in ListCases.list". */
    public static String of(Throwable thrown) {
        CRC32 sum = new CRC32();
        sum.update(trace(thrown).getBytes(StandardCharsets.UTF_8));
        String digits = String.format(Locale.ROOT, "%08X", sum.getValue());
        return digits.substring(0, 4) + "-" + digits.substring(4) + " " + thrown.getClass().getSimpleName() + place(thrown);
    }

    private static String trace(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .collect(Collectors.joining("|", thrown.getClass().getName() + "|", ""));
    }

    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> " in " + simple(frame.getClassName()) + "." + frame.getMethodName())
                .orElse("");
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
