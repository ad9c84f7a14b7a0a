package uk.cdop.casebook.publishing.annualtables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.PublicationWriter;
import uk.cdop.casebook.publishing.file.AllOrNothing;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.table.Publication;

/** Writes the annual statistics as workbooks and as a tidy file. The same publication makes the same bytes. */
public final class AnnualFiles implements PublicationWriter {

    @Override
    public List<Path> write(List<Publication> publications, Path folder, Progress progress) {
        Map<String, byte[]> contentOfName = new LinkedHashMap<>();
        for (int place = 0; place < publications.size(); place++) {
            progress.step("Making and checking the files of edition " + publications.get(place).edition().code(), place, publications.size());
            contentOfName.putAll(contents(publications.get(place)));
        }
        return AllOrNothing.write(folder, contentOfName, progress);
    }

    /** An extract for one council is called by its area. */
    private static String area(Publication publication) {
        return publication.area() == AreaGroup.ALL_AREAS ? "" : "-" + publication.area().name().toLowerCase(Locale.ROOT);
    }

    /** Made twice, since the same publication has to make the same bytes; beside each other where there are cores for it. */
    private static Map<String, byte[]> contents(Publication publication) {
        List<Map<String, byte[]>> twice = Stream.of(publication, publication).parallel().map(AnnualFiles::made).toList();
        return WrittenFiles.checked(publication, twice.getFirst(), twice.getLast());
    }

    private static Map<String, byte[]> made(Publication publication) {
        try {
            return filesOf(publication);
        } catch (IOException inMemory) {
            throw new IllegalStateException("the files could not be made in memory");
        }
    }

    private static Map<String, byte[]> filesOf(Publication publication) throws IOException {
        String name = "annual-statistics-" + publication.year().fileLabel() + "-" + publication.edition().code() + area(publication)
                + (publication.areas() == AreaBasis.AS_THEN ? "-areas-as-then" : "");
        List<Sheet> sheets = WorkbookPlan.of(publication);
        Map<String, byte[]> contentOfName = new LinkedHashMap<>();
        contentOfName.put(name + ".xlsx", XlsxWorkbook.of(publication, sheets));
        contentOfName.put(name + ".ods", OdsWorkbook.of(publication, sheets));
        contentOfName.put(name + ".csv", TidyCsv.of(publication));
        contentOfName.put(name + ".metadata.json", MetadataJson.of(publication, name + ".csv"));
        return contentOfName;
    }
}
