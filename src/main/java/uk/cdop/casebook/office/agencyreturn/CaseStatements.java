package uk.cdop.casebook.office.agencyreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.SameFact;
import uk.cdop.casebook.casework.agencyreturn.Statement;
import uk.cdop.casebook.casework.agencyreturn.WorkingRecord;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.Records;

/** Gathers what all sources of a case said: the notification, every agency's return, and the office's own forms. */
public final class CaseStatements {

    private static final FieldKey CATEGORY = FieldKey.of("an_category_primary");

    private final SameFact sameFact = SameFact.read(AskRuleList.resource("/agencies/same-fact.csv"));
    private final Set<String> compared;

    public CaseStatements(FormCatalogue catalogue) {
        this.compared = QuestionNames.compared(catalogue);
    }

    public WorkingRecord record(CaseFile file, Records records) {
        return new WorkingRecord(
                statements(file, records), records.adoptions().ofCase(file.number()), sameFact, key -> compared.contains(key.name()));
    }

    /** What is known of the circumstances, once for each source, so that what one of them says is enough to ask. */
    public List<Answers> circumstances(CaseFile file, Records records) {
        Answers known = record(file, records).known();
        Answers agreed = file.analysis().map(analysis -> known.with(CATEGORY, analysis.category().code())).orElse(known);
        List<Answers> all = new ArrayList<>(List.of(agreed));
        statements(file, records).forEach(statement -> {
            Answers said = agreed;
            for (FieldKey key : statement.answers().keys()) {
                said = statement.answers().answer(key).isGiven() ? said.with(key, statement.answers().answer(key)) : said;
            }
            all.add(said);
        });
        return all;
    }

    private static List<Statement> statements(CaseFile file, Records records) {
        Map<UUID, AgencyRequest> requests = new HashMap<>();
        records.agencyRequests().ofCase(file.number()).forEach(request -> requests.put(request.id(), request));
        List<Statement> all = new ArrayList<>();
        all.add(new Statement("Notification form", file.dateNotified(), FormCode.NOTIFICATION, file.notificationForm().answers()));
        records.forms().ofCase(file.number()).stream()
                .filter(form -> form.instance().form() != FormCode.ANALYSIS)
                .forEach(form -> all.add(statement(form, form.requestId().map(requests::get))));
        return all;
    }

    private static Statement statement(CaseForm form, Optional<AgencyRequest> request) {
        LocalDate on = request.flatMap(AgencyRequest::returnedOn).orElse(form.instance().openedOn());
        String source = request.map(asked -> asked.to().agencyName()).orElse("The office");
        return new Statement(source, on, form.instance().form(), form.instance().answers());
    }
}
