package uk.cdop.casebook.store.agencyreturn;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.Course;
import uk.cdop.casebook.casework.agencyreturn.Escalation;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.Reminder;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.store.schema.tables.records.AgencyRequestPartRecord;
import uk.cdop.casebook.store.schema.tables.records.AgencyRequestRecord;
import uk.cdop.casebook.store.schema.tables.records.AgencyRequestReminderRecord;

/** Requests as rows, and rows as requests. */
final class RequestRows {

    private RequestRows() {}

    static AgencyRequest request(AgencyRequestRecord row, List<FormPart> parts, List<Reminder> reminders) {
        return new AgencyRequest(
                row.getRequestId(), new CaseNumber(row.getCaseNumber()), row.getAgencyType(), addressee(row), parts, row.getProposedBy(),
                course(row, reminders), row.getRowVersion());
    }

    private static Addressee addressee(AgencyRequestRecord row) {
        return new Addressee(
                Optional.ofNullable(row.getAgencyId()), row.getAgencyName(), Optional.ofNullable(row.getPersonId()),
                Optional.ofNullable(row.getPersonName()), Optional.ofNullable(row.getAddress()));
    }

    private static Course course(AgencyRequestRecord row, List<Reminder> reminders) {
        return new Course(
                Coded.require(RequestState.class, row.getState()), Optional.ofNullable(row.getSentOn()), Optional.ofNullable(row.getDueOn()),
                Optional.ofNullable(row.getEndedOn()), Optional.ofNullable(row.getEndReason()), reminders, escalation(row),
                Optional.ofNullable(row.getNextChaseOn()));
    }

    private static Optional<Escalation> escalation(AgencyRequestRecord row) {
        return Optional.ofNullable(row.getEscalatedOn()).map(on -> new Escalation(
                on, row.getEscalatedTo(), row.getEscalationTheme(), Optional.ofNullable(row.getEscalationOutcome()),
                Optional.ofNullable(row.getEscalationEndedOn())));
    }

    static AgencyRequestRecord row(AgencyRequest request) {
        Addressee to = request.to();
        Course course = request.course();
        Optional<Escalation> escalation = course.escalation();
        return new AgencyRequestRecord(
                request.id(), request.rowVersion(), request.number().text(), request.agencyType(), to.agencyId().orElse(null), to.agencyName(),
                to.personId().orElse(null), to.personName().orElse(null), to.address().orElse(null), request.proposedBy(),
                course.state().code(), course.sentOn().orElse(null), course.dueOn().orElse(null), course.endedOn().orElse(null),
                course.endReason().orElse(null), escalation.map(Escalation::on).orElse(null), escalation.map(Escalation::to).orElse(null),
                escalation.map(Escalation::theme).orElse(null), escalation.flatMap(Escalation::outcome).orElse(null),
                escalation.flatMap(Escalation::outcomeOn).orElse(null), course.nextChaseOn().orElse(null));
    }

    static List<AgencyRequestPartRecord> parts(AgencyRequest request) {
        return IntStream.range(0, request.parts().size()).mapToObj(at -> new AgencyRequestPartRecord(
                request.id(), at, request.parts().get(at).form().code(), String.join(" ", request.parts().get(at).sections()))).toList();
    }

    static FormPart part(AgencyRequestPartRecord row) {
        return new FormPart(
                FormCode.ofCode(row.getFormCode()), Arrays.stream(row.getSectionKeys().split(" ")).filter(key -> !key.isEmpty()).toList());
    }

    static List<AgencyRequestReminderRecord> reminders(AgencyRequest request) {
        return request.reminders().stream()
                .map(reminder -> new AgencyRequestReminderRecord(request.id(), reminder.level(), reminder.sentOn())).toList();
    }

    static Reminder reminder(AgencyRequestReminderRecord row) {
        return new Reminder(row.getReminderLevel(), row.getSentOn());
    }
}
