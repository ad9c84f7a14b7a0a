package uk.cdop.casebook.office.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.forms.catalogue.CatalogueChecks;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.catalogue.FormFile;
import uk.cdop.casebook.office.door.FormVersionStore.LoadedFile;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/**
 * Loads new versions of forms, code lists and carry-overs from files, without a release of the program: all of them, or
 * none. They hold in this vault from the next time it is opened; a case keeps the wording in which it was asked.
 */
@Needs(Right.SET_UP_OFFICE)
public final class LoadFormVersion {

    private static final int LONGEST_FILE = 2_000_000;

    private final Session session;
    private final FormCatalogue catalogue;
    private final Today today;

    public LoadFormVersion(Session session, FormCatalogue catalogue, Today today) {
        this.session = session;
        this.catalogue = catalogue;
        this.today = today;
    }

    /** A file by its name, without its folder, and what it holds. */
    public record FormText(String fileName, byte[] content) {

        @Override
        public String toString() {
            return "FormText " + fileName;
        }
    }

    public sealed interface LoadFormVersionOutcome {

        /** What was loaded, such as "form CDN 2027-04-01"; empty where all of it was there already, word for word. */
        record Loaded(List<String> versions) implements LoadFormVersionOutcome {}

        /** Each sentence names the file, the place and the mistake; nothing was loaded. */
        record Refused(List<String> sentences) implements LoadFormVersionOutcome {}
    }

    /** What came of looking at files before they are loaded. */
    public sealed interface LookOutcome {

        /** The files can be loaded; one that is there already, word for word, is new to nobody. */
        record Loadable(List<FormFileFound> files) implements LookOutcome {}

        /** Each sentence names the file, the place and the mistake; nothing can be loaded. */
        record NotLoadable(List<String> sentences) implements LookOutcome {}
    }

    private record Named(FormText text, FormFile file) {}

    /** Reads the files as loading them would, and keeps nothing. */
    public LookOutcome look(List<FormText> texts) {
        List<String> mistakes = new ArrayList<>();
        List<Named> read = read(texts, mistakes);
        return session.read(Right.SET_UP_OFFICE, records -> {
            FormCatalogue known = LoadedForms.added(catalogue, records.formVersions().all());
            List<Named> added = added(read, known, mistakes);
            return mistakes.isEmpty()
                    ? new LookOutcome.Loadable(read.stream()
                            .map(named -> FormFileFound.of(named.text().fileName(), named.file(), !added.contains(named), known)).toList())
                    : new LookOutcome.NotLoadable(List.copyOf(mistakes));
        });
    }

    private static List<Named> added(List<Named> read, FormCatalogue known, List<String> mistakes) {
        List<Named> added = read.stream().filter(named -> !CatalogueChecks.holds(known, named.file())).toList();
        if (mistakes.isEmpty()) {
            mistakes.addAll(new CatalogueChecks(known).mistakes(added.stream().map(named -> new CatalogueChecks.Candidate(named.text().fileName(), named.file())).toList()));
        }
        return added;
    }

    public LoadFormVersionOutcome load(List<FormText> texts) {
        List<String> mistakes = new ArrayList<>();
        List<Named> read = read(texts, mistakes);
        return session.change(Right.SET_UP_OFFICE, records -> {
            FormCatalogue known = LoadedForms.added(catalogue, records.formVersions().all());
            List<Named> added = added(read, known, mistakes);
            if (!mistakes.isEmpty()) {
                return new LoadFormVersionOutcome.Refused(List.copyOf(mistakes));
            }
            records.formVersions().add(added.stream().map(this::kept).toList());
            added.forEach(named -> records.audit().record(AuditEvent.of(
                    AuditEvent.What.FORM_VERSION_LOADED, named.file().kind(), named.file().code() + " " + named.file().validFrom())));
            return new LoadFormVersionOutcome.Loaded(added.stream().map(named -> kept(named).toString()).toList());
        });
    }

    private static List<Named> read(List<FormText> texts, List<String> mistakes) {
        List<Named> read = new ArrayList<>();
        for (FormText text : texts) {
            if (text.content().length > LONGEST_FILE) {
                mistakes.add(text.fileName() + ": the file is larger than 2 MB, which no form is.");
                continue;
            }
            switch (FormFile.read(text.fileName(), text.content())) {
                case FormFile.Reading.Read(FormFile file) -> read.add(new Named(text, file));
                case FormFile.Reading.Mistaken(String sentence) -> mistakes.add(sentence);
            }
        }
        return read;
    }

    private LoadedFile kept(Named named) {
        FormFile file = named.file();
        return new LoadedFile(file.kind(), file.code(), file.validFrom(), new String(named.text().content(), StandardCharsets.UTF_8),
                today.instant(), session.who().name());
    }
}
