package uk.cdop.casebook.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.PrefilledForm;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.importing.requestfile.ReturnFileReader;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.RequestFiles;
import uk.cdop.casebook.publishing.requestfile.RequestFileWriter;

/** One door to two rooms that do not know each other: the files of a request are written in one and read in the other. */
final class AgencyRequestFiles implements RequestFiles {

    private final RequestFileWriter writer;
    private final ReturnFileReader reader;

    AgencyRequestFiles(FormCatalogue catalogue) {
        this.writer = new RequestFileWriter(catalogue.codeLists());
        this.reader = new ReturnFileReader(catalogue);
    }

    @Override
    public List<Path> write(
            AgencyRequest request, Letter letter, List<PrefilledForm> forms, Path folder, Set<FileKind> kinds, Progress progress) {
        return writer.write(request, letter, forms, folder, kinds, progress);
    }

    @Override
    public ReturnReading read(Path file) {
        return reader.read(file);
    }
}
