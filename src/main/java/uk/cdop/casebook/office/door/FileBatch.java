package uk.cdop.casebook.office.door;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Puts several files into a folder together: all of them, or none. */
public interface FileBatch {

    /** The files in the order given; WORLD_IN_THE_WAY where the folder cannot be written, CANCELLED until the last is written. */
    List<Path> write(Path folder, Map<String, byte[]> contentOfName, Progress progress);

    /** Takes files away again that were written a moment ago, because what belongs to them could not be recorded. */
    void takeBack(List<Path> files);
}
