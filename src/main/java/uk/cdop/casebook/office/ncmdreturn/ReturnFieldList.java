package uk.cdop.casebook.office.ncmdreturn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.ReturnFieldStore;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;

/**
 * The list in force on a day: the office's own, or, where it has none for then, the one that came with the program.
 * Source of the latter: process-and-forms section 4, "Completeness rules" (a likely set, not a published one).
 */
final class ReturnFieldList {

    private static final String SHIPPED = "/ncmd/default-return-fields.csv";

    private final List<ReturnField> shipped;

    ReturnFieldList(FormCatalogue catalogue) {
        ReturnFieldText.Reading reading = new ReturnFieldText(catalogue).read(resource());
        if (!reading.refused().isEmpty()) {
            throw new IllegalStateException(SHIPPED + ": " + reading.refused().getFirst());
        }
        this.shipped = reading.fields();
    }

    List<ReturnField> inForce(ReturnFieldStore store, LocalDate day) {
        List<ReturnField> own = store.inForce(day);
        return own.isEmpty() ? shipped : own;
    }

    /** The list that came with the program. */
    List<ReturnField> shipped() {
        return shipped;
    }

    private static String resource() {
        try (InputStream stream = ReturnFieldList.class.getResourceAsStream(SHIPPED)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
