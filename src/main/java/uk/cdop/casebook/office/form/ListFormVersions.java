package uk.cdop.casebook.office.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.FormVersionStore.LoadedFile;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Lists every version of every form: from when it is asked, how many questions it has, and whether it was loaded. */
@Needs(Right.SET_UP_OFFICE)
public final class ListFormVersions {

    private final Session session;
    private final FormCatalogue catalogue;

    public ListFormVersions(Session session, FormCatalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
    }

    /**
     * When and by whom the version was loaded is empty for one that came with the program.
     *
     * @param note   what the version changed, and what is not known of it
     * @param waits  loaded since the vault was opened: it is asked once the vault is opened again
     */
    public record FormVersion(
            FormCode form, LocalDate validFrom, int questions, String note, Optional<Instant> loadedAt, Optional<String> loadedBy, boolean waits) {}

    public List<FormVersion> list() {
        List<LoadedFile> files = session.read(Right.SET_UP_OFFICE, records -> records.formVersions().all());
        Map<String, LoadedFile> loaded = files.stream()
                .filter(file -> file.kind().equals("form"))
                .collect(Collectors.toMap(file -> file.code() + " " + file.validFrom(), Function.identity()));
        return LoadedForms.added(catalogue, files).definitions().map(definition -> {
            Optional<LoadedFile> file = Optional.ofNullable(loaded.get(definition.toString()));
            return new FormVersion(definition.form(), definition.validFrom(), definition.questions().size(), definition.note(),
                    file.map(LoadedFile::loadedAt), file.map(LoadedFile::loadedBy), catalogue.version(definition.form(), definition.validFrom()).isEmpty());
        }).toList();
    }
}
