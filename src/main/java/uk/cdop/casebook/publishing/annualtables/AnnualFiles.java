package uk.cdop.casebook.publishing.annualtables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.PublicationWriter;
import uk.cdop.casebook.publishing.file.AllOrNothing;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.table.Publication;

/** Writes the annual statistics as workbooks and as a tidy file. The same publication makes the same bytes. */
public final class AnnualFiles implements PublicationWriter {

    private static final int FILES = 4;

    @Override
    public List<Path> write(List<Publication> publications, Path folder, Progress progress) {
        Map<String, byte[]> contentOfName = new LinkedHashMap<>();
        publications.forEach(publication -> contentOfName.putAll(contents(publication, progress)));
        return AllOrNothing.write(folder, contentOfName, progress);
    }

    /** An extract for one council is called by its area. */
    private static String area(Publication publication) {
        return publication.area() == AreaGroup.ALL_AREAS ? "" : "-" + publication.area().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, byte[]> contents(Publication publication, Progress progress) {
        try {
            Map<String, byte[]> made = made(publication, progress);
            progress.step("Checking the files", FILES - 1, FILES);
            return WrittenFiles.checked(publication, made, made(publication, Progress.NONE));
        } catch (IOException inMemory) {
            throw new IllegalStateException("the files could not be made in memory");
        }
    }

    private static Map<String, byte[]> made(Publication publication, Progress progress) throws IOException {
        String name = "annual-statistics-" + publication.year().fileLabel() + "-" + publication.edition().code() + area(publication)
                + (publication.areas() == AreaBasis.AS_THEN ? "-areas-as-then" : "");
        List<Sheet> sheets = WorkbookPlan.of(publication);
        Map<String, byte[]> contentOfName = new LinkedHashMap<>();
        progress.step("Making the Excel workbook", 0, FILES);
        contentOfName.put(name + ".xlsx", XlsxWorkbook.of(publication, sheets));
        progress.step("Making the OpenDocument workbook", 1, FILES);
        contentOfName.put(name + ".ods", OdsWorkbook.of(publication, sheets));
        progress.step("Making the tidy file", 2, FILES);
        contentOfName.put(name + ".csv", TidyCsv.of(publication));
        contentOfName.put(name + ".metadata.json", MetadataJson.of(publication, name + ".csv"));
        return contentOfName;
    }
}
