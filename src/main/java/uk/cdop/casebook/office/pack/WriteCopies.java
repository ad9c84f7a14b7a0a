package uk.cdop.casebook.office.pack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.pack.PackCopy;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.FileBatch;
import uk.cdop.casebook.office.door.PackWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Writes the numbered copies of released papers into a folder; papers that are not released are never written. */
@Needs(Right.RUN_PANEL)
public final class WriteCopies {

    private final Session session;
    private final PackKeeping keeping;
    private final PackWriter writer;
    private final FileBatch files;

    public WriteCopies(Session session, PackKeeping keeping, PackWriter writer, FileBatch files) {
        this.session = session;
        this.keeping = keeping;
        this.writer = writer;
        this.files = files;
    }

    public sealed interface WriteCopiesOutcome {

        record Written(List<Path> files) implements WriteCopiesOutcome {}

        record Refused(String sentence) implements WriteCopiesOutcome {}
    }

    public WriteCopiesOutcome write(MeetingNumber meeting, Path folder, Progress progress) {
        Optional<PanelPack> pack = session.read(Right.RUN_PANEL, records -> records.packs().find(meeting));
        if (pack.flatMap(PanelPack::released).isEmpty()) {
            return new WriteCopiesOutcome.Refused("The papers of this meeting are not released. Nothing was written.");
        }
        byte[] content = session.read(Right.RUN_PANEL, records -> records.packs().content(meeting));
        List<PackCopy> copies = pack.get().copies().stream().filter(copy -> copy.destroyed().isEmpty()).toList();
        Map<String, byte[]> written = new LinkedHashMap<>();
        for (PackCopy copy : copies) {
            written.put("%s-papers-copy-%02d.pdf".formatted(meeting.text(), copy.number()), writer.copy(content, copy.number(), pack.get().copies().size(), keeping.wording(session)));
        }
        return new WriteCopiesOutcome.Written(files.write(folder, written, progress));
    }
}
