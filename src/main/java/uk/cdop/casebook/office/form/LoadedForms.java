package uk.cdop.casebook.office.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.catalogue.FormFile;
import uk.cdop.casebook.office.door.FormVersionStore.LoadedFile;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** The forms of an opened vault: those that came with the program, and those that were loaded into it. */
public final class LoadedForms {

    /** Wordings are no case content: each role holds one of these, and any of them will do. */
    private static final List<Right> ANY_OF = List.of(Right.READ_CASES, Right.READ_STATISTICS, Right.SET_UP_OFFICE);

    private LoadedForms() {}

    public static FormCatalogue of(Session session, FormCatalogue shipped) {
        Stream<Right> held = ANY_OF.stream().filter(session::may);
        return held.findFirst()
                .map(right -> added(shipped, session.read(right, records -> records.formVersions().all())))
                .orElse(shipped);
    }

    static FormCatalogue added(FormCatalogue catalogue, List<LoadedFile> files) {
        return files.isEmpty() ? catalogue : catalogue.with(files.stream().map(LoadedForms::read).toList());
    }

    private static FormFile read(LoadedFile file) {
        return FormFile.of(file.toString(), file.content().getBytes(StandardCharsets.UTF_8));
    }
}
