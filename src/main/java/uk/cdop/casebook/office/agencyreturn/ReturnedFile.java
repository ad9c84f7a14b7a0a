package uk.cdop.casebook.office.agencyreturn;

import java.util.List;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.ReturnedAnswer;
import uk.cdop.casebook.forms.answer.FormInstance;

/** What came of looking into a file that an agency sent back; nothing is kept yet. */
public sealed interface ReturnedFile {

    /**
     * The file is the return of this request.
     *
     * @param answers each answer of the file beside what is known, in the order of the form
     * @param remarks sentences on what could not be taken
     */
    record Readable(UUID requestId, List<FormInstance> forms, List<ReturnedAnswer> answers, List<String> remarks) implements ReturnedFile {
        public Readable {
            forms = List.copyOf(forms);
            answers = List.copyOf(answers);
            remarks = List.copyOf(remarks);
        }

        @Override
        public String toString() {
            return "Readable return of " + requestId;
        }
    }

    /** It cannot be read, or belongs to another request; the sentence says which, and nothing the file holds. */
    record NotTaken(String sentence) implements ReturnedFile {}
}
