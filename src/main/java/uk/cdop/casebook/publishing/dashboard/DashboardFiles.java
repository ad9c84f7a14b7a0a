package uk.cdop.casebook.publishing.dashboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.office.door.DashboardWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.publishing.annualtables.TidyCsv;
import uk.cdop.casebook.publishing.file.AllOrNothing;
import uk.cdop.casebook.publishing.paper.DocxPapers;
import uk.cdop.casebook.statistics.dashboard.Dashboard;

/** Writes a quarter's dashboard as a workbook with charts, a paper, and files for machines. The same dashboard makes the same bytes. */
public final class DashboardFiles implements DashboardWriter {

    private static final int FILES = 4;

    @Override
    public List<Path> write(Dashboard dashboard, Path folder, Progress progress) {
        return AllOrNothing.write(folder, contents(dashboard, progress), progress);
    }

    @Override
    public String json(Dashboard dashboard) {
        return DashboardJson.of(dashboard);
    }

    private static Map<String, byte[]> contents(Dashboard dashboard, Progress progress) {
        String name = "quarterly-dashboard-" + dashboard.quarter().fileLabel();
        Map<String, byte[]> contentOfName = new LinkedHashMap<>();
        try {
            progress.step("Making the workbook with its charts", 0, FILES);
            contentOfName.put(name + ".xlsx", DashboardWorkbook.of(dashboard));
            progress.step("Making the paper", 1, FILES);
            contentOfName.put(name + ".docx", new DocxPapers().docx(DashboardPaper.of(dashboard)));
            progress.step("Making the tidy file", 2, FILES);
            contentOfName.put(name + ".csv", TidyCsv.of(dashboard.allTables()));
            contentOfName.put(name + ".json", DashboardJson.of(dashboard).getBytes(StandardCharsets.UTF_8));
        } catch (IOException inMemory) {
            throw new IllegalStateException("the files could not be made in memory");
        }
        return contentOfName;
    }
}
