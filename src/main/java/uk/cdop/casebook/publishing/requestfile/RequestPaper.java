package uk.cdop.casebook.publishing.requestfile;

import java.util.List;
import uk.cdop.casebook.casework.requestfile.AskedForm;
import uk.cdop.casebook.casework.requestfile.AskedQuestion;
import uk.cdop.casebook.casework.requestfile.FileMark;

/** What every file of one request is made from. */
record RequestPaper(FileMark mark, String agency, List<AskedForm> forms) {

    static final String HOW = "Please answer in the last column, and only where you can add to or mend what is known already. "
            + "Where you cannot answer, choose Not known, Not applicable, Refused or Not asked. Several choices are parted by a semicolon.";

    String title() {
        return "Child death review " + mark.number() + ": request to " + agency;
    }

    List<AskedQuestion> questions() {
        return forms.stream().flatMap(form -> form.questions().stream()).toList();
    }

    @Override
    public String toString() {
        return "RequestPaper of " + mark.requestId();
    }
}
