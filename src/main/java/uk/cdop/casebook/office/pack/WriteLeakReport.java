package uk.cdop.casebook.office.pack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.cdop.casebook.casework.pack.PackHit;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.FileBatch;
import uk.cdop.casebook.office.door.JsonText;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/**
 * Writes the report of the leak check outside the vault. It says where each find is, of what kind and of which case, and whether it
 * is resolved; the words found, the words around them and the reasons stay in the vault, because they are what the papers must not say.
 */
@Needs(Right.RUN_PANEL)
public final class WriteLeakReport {

    private final Session session;
    private final JsonText json;
    private final FileBatch files;

    public WriteLeakReport(Session session, JsonText json, FileBatch files) {
        this.session = session;
        this.json = json;
        this.files = files;
    }

    public Path write(MeetingNumber meeting, Path folder, Progress progress) {
        PanelPack pack = session.read(Right.RUN_PANEL, records -> records.packs().find(meeting)).orElseThrow(OfficeFailure::changedMeanwhile);
        byte[] report = json.write(report(pack)).getBytes(StandardCharsets.UTF_8);
        return files.write(folder, Map.of(meeting.text() + "-leak-report.json", report), progress).getFirst();
    }

    /** What may be said of the check outside the vault. */
    public static Map<String, Object> report(PanelPack pack) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("meeting", pack.meeting().text());
        map.put("ready", pack.mayBeReleased());
        map.put("unresolved", pack.unresolved().size());
        List<PackHit> hits = pack.hits();
        map.put("hits", hits.stream().map(WriteLeakReport::hit).toList());
        return map;
    }

    private static Map<String, Object> hit(PackHit hit) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", hit.hit().file());
        map.put("part", hit.hit().part());
        map.put("kind", hit.hit().kind().name().toLowerCase(Locale.ROOT));
        map.put("ref", hit.hit().caseNumber().text());
        map.put("near", hit.hit().near());
        map.put("resolved", hit.resolved().isPresent());
        return map;
    }
}
