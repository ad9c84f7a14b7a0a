package uk.cdop.casebook.office.analysis;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.AgreedAction;
import uk.cdop.casebook.casework.analysis.AnalysisFromForm;
import uk.cdop.casebook.casework.analysis.FormFactor;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.door.Records;

/** Says which actions of the findings the register has already, and where a new one comes from. */
final class ActionsOfFindings {

    private ActionsOfFindings() {}

    /** What the register was told so far: at the last sign-off, or else as the panel answered one factor after the other. */
    static List<AgreedAction> before(Records records, CaseFile file, Optional<Answers> signed) {
        return signed.map(answers -> new AnalysisFromForm(answers).actions()).orElseGet(() -> ofResponses(records, file));
    }

    private static List<AgreedAction> ofResponses(Records records, CaseFile file) {
        return records.findings().responses(file.number()).stream()
                .flatMap(response -> response.actionNumber().flatMap(records.actions()::find)
                        .map(action -> new AgreedAction(response.text(), action.owner(), action.dueOn())).stream())
                .toList();
    }

    /** A factor only where the findings have a single one that calls for an action: the form does not say which of several it answers. */
    static ActionOrigin origin(Optional<MeetingNumber> meeting, AnalysisFromForm found) {
        List<String> factors = found.factors().stream().filter(FormFactor::callsForResponse).flatMap(factor -> factor.code().stream()).distinct().toList();
        return new ActionOrigin(meeting, factors.size() == 1 ? Optional.of(factors.getFirst()) : Optional.empty(), Optional.empty());
    }
}
