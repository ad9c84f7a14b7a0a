package uk.cdop.casebook.office.door;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.PrefilledForm;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.forms.answer.FormInstance;

/** Writes a request to an agency as files it can fill in, and reads what comes back. */
public interface RequestFiles {

    enum FileKind {
        LETTER, FORM_TO_FILL_IN, FORM_FOR_PAPER, SPREADSHEET, E_MAIL
    }

    /**
     * The files written; file names carry the case reference and nothing of a child. WORLD_IN_THE_WAY where the folder
     * cannot be written; CANCELLED leaves earlier files as they were.
     *
     * @param letter the letter that goes with the forms; its day is the day of the files
     * @param forms  the forms asked, with what is known already
     */
    List<Path> write(AgencyRequest request, Letter letter, List<PrefilledForm> forms, Path folder, Set<FileKind> kinds, Progress progress);

    /** Reads a file that an agency filled in, and trusts nothing in it; nothing is kept. */
    ReturnReading read(Path file);

    sealed interface ReturnReading {

        /**
         * What a file says.
         *
         * @param requestId of which request it is the return, as the file says
         * @param forms     the answers, form by form, in the version the file was made from
         * @param remarks   sentences on what could not be taken, without what the file says
         */
        record Preview(UUID requestId, List<FormInstance> forms, List<String> remarks) implements ReturnReading {
            public Preview {
                forms = List.copyOf(forms);
                remarks = List.copyOf(remarks);
            }

            @Override
            public String toString() {
                return "Preview of " + requestId;
            }
        }

        /** The reason is a sentence for a person, without anything the file says. */
        record NotReadable(String reason) implements ReturnReading {}
    }
}
