package uk.cdop.casebook.publishing.ncmdreturn;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.ReturnPack;
import uk.cdop.casebook.office.door.ReturnWriter;
import uk.cdop.casebook.publishing.file.AllOrNothing;

/** Renders the six files of a return and puts them into a folder together. The same pack gives the same bytes. */
public final class ReturnFiles implements ReturnWriter {

    /** What each file says of itself. */
    static final String STATEMENT =
            "Prepared for keying or mapping by the CDOP office. This is not an NCMD format, and nothing has been submitted.";

    private record Kind(String ending, Function<ReturnPack, byte[]> rendering) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("-readiness.csv", pack -> utf8(ReadinessCsv.of(pack))),
            new Kind("-completeness.csv", pack -> utf8(CompletenessCsv.of(pack))),
            new Kind("-completeness-by-agency-and-case.csv", pack -> utf8(BlanksCsv.of(pack))),
            new Kind("-key-in.xlsx", KeyInWorkbook::of),
            new Kind(".json", pack -> utf8(ExportSchema.checked(ExportJson.of(pack)))),
            new Kind(".csv", pack -> utf8(ExportCsv.of(pack))));

    @Override
    public List<Path> write(ReturnPack pack, Path folder, Progress progress) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Kind kind : KINDS) {
            progress.step("Making the files", files.size(), KINDS.size());
            files.put("ncmd-return-" + pack.summary().year().fileLabel() + kind.ending(), kind.rendering().apply(pack));
        }
        return AllOrNothing.write(folder, files, progress);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
