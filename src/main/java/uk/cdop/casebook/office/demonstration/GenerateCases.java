package uk.cdop.casebook.office.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.notification.NotificationRules;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.FormVersions;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Fills a vault with fictional cases, for demonstrations and for tests of size. */
@Needs(Right.GENERATE_CASES)
public final class GenerateCases {

    /** How many cases go into one unit of work. */
    static final int UNIT = 1_000;

    private final Session session;
    private final AreaDirectory areas;
    private final FormVersions forms;
    private final NewId newId;

    public GenerateCases(Session session, AreaDirectory areas, FormVersions forms, NewId newId) {
        this.session = session;
        this.areas = areas;
        this.forms = forms;
        this.newId = newId;
    }

    /** How much was added. */
    public record Generated(int cases, int meetings, int actions) {}

    /** Cancelled part way, it leaves whole units behind, and says so by its failure; each case is complete in itself. */
    public Generated generate(int count, long seed, LocalDate first, LocalDate last, Progress progress) {
        if (first.isBefore(NotificationRules.REVIEWS_BEGAN)) {
            throw new OfficeFailure(OfficeFailure.Kind.REFUSED,
                    "Panels began to review deaths on 1 April 2008. Nothing was added. Choose a first day from then on.");
        }
        GeneratedCases made = session.read(Right.GENERATE_CASES, records -> make(records, count, seed, first, last));
        session.change(Right.GENERATE_CASES, records -> {
            records.meetings().add(made.meetings().stream().map(GenerateCases::withoutAgenda).toList());
            return record(records, "meetings", made.meetings().size());
        });
        for (int from = 0; from < made.cases().size(); from += UNIT) {
            progress.step("Adding fictional cases", from, made.cases().size());
            List<CaseFile> unit = made.cases().subList(from, Math.min(from + UNIT, made.cases().size()));
            session.change(Right.GENERATE_CASES, records -> {
                records.cases().add(unit);
                return record(records, "cases", unit.size());
            });
        }
        session.change(Right.GENERATE_CASES, records -> finish(records, made));
        return new Generated(made.cases().size(), made.meetings().size(), made.actions().size());
    }

    private GeneratedCases make(Records records, int count, long seed, LocalDate first, LocalDate last) {
        Set<String> inUse = records.cases().list(CaseQuery.everything()).rows().stream()
                .flatMap(row -> row.nhsNumber().stream()).map(number -> number.digits()).collect(Collectors.toSet());
        List<PanelMeeting> held = records.meetings().all();
        CaseGenerator generator = new CaseGenerator(seed, new InventedNhsNumbers((int) (seed * 7_919 % 1_000_000), inUse), areas, forms, newId);
        return generator.generate(count, first, last, records.cases()::lastSequenceOf, year -> lastMeeting(held, year));
    }

    private static int lastMeeting(List<PanelMeeting> held, int year) {
        String start = "PANEL-%04d-".formatted(year);
        return held.stream().map(meeting -> meeting.number().text()).filter(text -> text.startsWith(start))
                .mapToInt(text -> Integer.parseInt(text.substring(start.length()))).max().orElse(0);
    }

    private static PanelMeeting withoutAgenda(PanelMeeting meeting) {
        return new PanelMeeting(meeting.number(), meeting.heldOn(), meeting.kind(), meeting.quorate(), meeting.agenciesPresent(), List.of(), 0);
    }

    private static long record(Records records, String what, int count) {
        return records.audit().record(AuditEvent.counted(AuditEvent.What.CASES_GENERATED, "generated", what, count));
    }

    /** Agendas name cases, so they follow once the cases are there. */
    private static long finish(Records records, GeneratedCases made) {
        for (PanelMeeting meeting : made.meetings()) {
            PanelMeeting held = records.meetings().find(meeting.number()).orElseThrow();
            records.meetings().update(new PanelMeeting(held.number(), held.heldOn(), held.kind(), held.quorate(),
                    held.agenciesPresent(), new ArrayList<>(meeting.agenda()), held.rowVersion()));
        }
        records.actions().add(made.actions());
        return record(records, "agendas and actions", made.meetings().size() + made.actions().size());
    }
}
