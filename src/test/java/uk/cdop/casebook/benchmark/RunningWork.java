package uk.cdop.casebook.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.FormFromAnalysis;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseReview;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.readiness.Blocker;
import uk.cdop.casebook.casework.readiness.Requirement;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.testkit.SampleRequests;

/** Gives generated cases what an office adds to them: requests to agencies, returned or outstanding, open processes, and the panel's forms. */
final class RunningWork {

    private static final int UNIT = 500;
    private static final List<String> AGENCIES = List.of("Sample Hospital", "Sample Police", "Sample Practice", "Sample School");

    private final LocalDate today;
    private int made;

    private RunningWork(LocalDate today) {
        this.today = today;
    }

    /** Four requests for every case; those of open cases are out, and every third open case has a process beside it. */
    static void fill(Session session, LocalDate today) {
        List<CaseRow> rows = session.read(Right.READ_CASES, records -> records.cases().list(CaseQuery.everything())).rows();
        RunningWork work = new RunningWork(today);
        for (int from = 0; from < rows.size(); from += UNIT) {
            List<CaseRow> unit = rows.subList(from, Math.min(from + UNIT, rows.size()));
            session.change(Right.WORK_ON_CASES, records -> {
                unit.forEach(row -> work.add(records, row));
                return records.audit().record(AuditEvent.counted(AuditEvent.What.CASES_GENERATED, "generated", "requests", unit.size()));
            });
        }
        analysisForms(session);
    }

    /** Every case with findings has them in an analysis form, as where each was decided in this program. */
    static void analysisForms(Session session) {
        List<CaseReview> reviews = session.read(Right.READ_CASES, records -> records.cases().reviews());
        for (int from = 0; from < reviews.size(); from += UNIT) {
            List<CaseReview> unit = reviews.subList(from, Math.min(from + UNIT, reviews.size()));
            session.change(Right.WORK_ON_CASES, records -> {
                unit.forEach(review -> review.analysis().ifPresent(analysis -> records.forms().add(form(review.number(), analysis))));
                return records.audit().record(AuditEvent.counted(AuditEvent.What.CASES_GENERATED, "generated", "analysis forms", unit.size()));
            });
        }
    }

    private static CaseForm form(CaseNumber number, Analysis analysis) {
        return new CaseForm(UUID.nameUUIDFromBytes(number.text().getBytes(StandardCharsets.UTF_8)), number, new FormInstance(
                FormCode.ANALYSIS, analysis.formVersion(), analysis.reviewDate(), analysis.completedOn(), FormFromAnalysis.of(analysis)), Optional.empty(), 0);
    }

    private void add(Records records, CaseRow row) {
        boolean open = row.stage().isOpen();
        for (int agency = 0; agency < AGENCIES.size(); agency++) {
            records.agencyRequests().add(open ? outstanding(row.number(), agency) : returned(row, agency));
        }
        if (open) {
            if (made % 3 == 0) {
                CaseFile file = records.cases().find(row.number()).orElseThrow();
                records.cases().update(file.withHold(process()));
            }
            records.work().keepBlockers(row.number(), List.of(blocker(today.plusDays(made % 60 - 45))));
        }
        made++;
    }

    private AgencyRequest outstanding(CaseNumber number, int agency) {
        LocalDate sent = today.minusDays(5 + (made + agency) % 40);
        return sent(number, agency, sent);
    }

    private AgencyRequest returned(CaseRow row, int agency) {
        return SampleRequests.taken(sent(row.number(), agency, row.dateNotified()).returned(row.dateNotified().plusDays(15)));
    }

    private AgencyRequest sent(CaseNumber number, int agency, LocalDate sent) {
        AgencyRequest shape = SampleRequests.sent(
                made * AGENCIES.size() + agency, 1,
                SampleRequests.person(AGENCIES.get(agency) + " " + made % 40, "Dr A Sample", "sample" + made % 40 + "@example.test"),
                sent, sent.plusDays(21), sent.plusDays(22));
        return new AgencyRequest(shape.id(), number, shape.agencyType(), shape.to(), shape.parts(), shape.proposedBy(), shape.course(), shape.rowVersion());
    }

    private Hold process() {
        HoldKind kind = HoldKind.values()[made % HoldKind.values().length];
        return new Hold(new UUID(0x401D, made), kind, Optional.of("Sample body"), today.minusDays(20 + made % 200),
                Optional.of(today.plusDays(made % 90)), Optional.empty(), Optional.empty(), false, true);
    }

    private static Blocker blocker(LocalDate due) {
        return new Blocker(Requirement.AGENCY_RETURNS, "Waits for a form from an agency", Optional.of(due.minusDays(21)), Optional.of(due), "the agency");
    }
}
