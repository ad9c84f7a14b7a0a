package uk.cdop.casebook.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.hold.ProcessCatalogue;
import uk.cdop.casebook.casework.hold.ProcessFact;
import uk.cdop.casebook.casework.hold.ProcessFactFile;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.desk.ProcessesDesk;
import uk.cdop.casebook.office.hold.ChangeProcess;
import uk.cdop.casebook.office.hold.CloseProcess;
import uk.cdop.casebook.office.hold.EditProcessRules;
import uk.cdop.casebook.office.hold.ListProcesses;
import uk.cdop.casebook.office.hold.MarkChecked;
import uk.cdop.casebook.office.hold.OpenProcess;
import uk.cdop.casebook.office.hold.ProcessSetUp;
import uk.cdop.casebook.office.hold.RecordCdrm;
import uk.cdop.casebook.office.hold.RecordCoronerEvent;
import uk.cdop.casebook.office.hold.RecordJarMeeting;
import uk.cdop.casebook.office.hold.RecordJointResponse;
import uk.cdop.casebook.office.hold.RemoveProcess;
import uk.cdop.casebook.office.signin.Session;

/** Builds what runs beside the review: joint agency response, coroner, police, safeguarding, patient safety. */
final class ProcessesWiring {

    private final SharedParts parts;

    ProcessesWiring(SharedParts parts) {
        this.parts = parts;
    }

    ProcessesDesk desk(Session session) {
        ProcessSetUp setUp = setUp();
        return new ProcessesDesk(
                new ListProcesses(session, setUp, new LimitsInUse(parts.deadlines()), parts.today()),
                new OpenProcess(session, setUp, parts.progress(), parts.today(), parts.newId()),
                new ChangeProcess(session, setUp, parts.progress(), parts.today()),
                new CloseProcess(session, setUp, parts.progress(), parts.today()),
                new RemoveProcess(session, parts.progress()),
                new MarkChecked(session, parts.progress(), parts.today()),
                new RecordCoronerEvent(session, setUp, parts.progress(), parts.today(), parts.newId()),
                new RecordJointResponse(session, setUp, parts.progress(), parts.today()),
                new RecordJarMeeting(session, setUp, parts.progress(), parts.today()),
                new RecordCdrm(session, parts.progress(), parts.today()),
                new EditProcessRules(session, setUp));
    }

    private ProcessSetUp setUp() {
        return new ProcessSetUp(catalogue(), Wiring.resource("/processes/process-rules.csv"));
    }

    ProcessCatalogue catalogue() {
        List<ProcessFact> facts = new ArrayList<>(ProcessFactFile.read(Wiring.resource("/processes/process-facts.csv"), this::choices));
        facts.addAll(ProcessFactFile.read(Wiring.resource("/processes/joint-response-facts.csv"), this::choices));
        return new ProcessCatalogue(facts);
    }

    /** The list as it stands today; the decision on a joint agency response is on no form and has its own. */
    private Optional<CodeList> choices(String code) {
        LocalDate day = parts.today().date();
        return code.equals(JointResponse.DECISION.name()) ? Optional.of(JointResponse.decisions()) : parts.catalogue().codeLists().inForce(code, day);
    }
}
