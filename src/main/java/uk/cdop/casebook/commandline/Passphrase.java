package uk.cdop.casebook.commandline;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** Where a passphrase comes from: a file, the environment, or a prompt; never an argument, which others could read. */
final class Passphrase {

    static final String VARIABLE = "CASEBOOK_PASSPHRASE";
    static final String NEW_VARIABLE = "CASEBOOK_NEW_PASSPHRASE";

    private Passphrase() {}

    /** A passphrase that is to be. */
    static char[] readNew(Path file, String prompt) {
        return read(Optional.ofNullable(file), Optional.ofNullable(System.getenv(NEW_VARIABLE)), System.console(), prompt);
    }

    static char[] read(Optional<Path> file, Optional<String> variable, Console console, String prompt) {
        if (file.isPresent()) {
            return firstLine(file.get());
        }
        if (variable.isPresent()) {
            return variable.get().toCharArray();
        }
        if (console == null) {
            throw new OfficeFailure(OfficeFailure.Kind.WRONG_PASSPHRASE,
                    "No passphrase was given. Nothing was opened. Use --passphrase-file FILE, set " + VARIABLE
                            + ", or run the command in a terminal and type it.");
        }
        char[] typed = console.readPassword("%s", prompt);
        return typed == null ? new char[0] : typed;
    }

    private static char[] firstLine(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
            Arrays.fill(bytes, (byte) 0);
            int end = 0;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            char[] line = new char[end];
            text.get(0, line);
            Arrays.fill(text.array(), '\0');
            return line;
        } catch (IOException unreadable) {
            throw OfficeFailure.world(
                    "The passphrase file could not be read. Nothing was opened. Check that it is there and that you may read it.");
        }
    }
}
