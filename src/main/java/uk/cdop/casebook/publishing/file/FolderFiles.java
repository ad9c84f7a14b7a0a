package uk.cdop.casebook.publishing.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.office.door.FileBatch;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** Puts files into a folder of the person's choice, and takes them away again if they must not stay. */
public final class FolderFiles implements FileBatch {

    @Override
    public List<Path> write(Path folder, Map<String, byte[]> contentOfName, Progress progress) {
        return AllOrNothing.write(folder, contentOfName, progress);
    }

    @Override
    public void takeBack(List<Path> files) {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            throw OfficeFailure.world("Files that must not be sent are still in the folder you chose, because they could not be taken away. "
                    + "Delete them by hand. Nothing was recorded, and the records are safe.");
        }
    }
}
