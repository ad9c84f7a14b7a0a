package uk.cdop.casebook.office.importing;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import uk.cdop.casebook.casework.analysis.AnalysisRules;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.FormVersions;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.notification.CaseOpening;

/** Hands each row to those who understand its kind, and at the end builds the cases and checks what only the whole shows. */
final class RowTakers {

    private final ImportPlan plan;
    private final CaseOpening opening;
    private final LocalDate today;
    private final NotificationRows notifications;
    private final MeetingRows meetings;
    private final TransferRows transfers;
    private final HoldRows holds;
    private final StageRows stages;
    private final ReviewRows reviews;
    private final FactorRows factors;
    private final ActionRows actions;

    RowTakers(ImportPlan plan, CaseOpening opening, FormVersions forms, LocalDate today, NewId newId) {
        this.plan = plan;
        this.opening = opening;
        this.today = today;
        this.notifications = new NotificationRows(plan, opening, today, newId);
        this.meetings = new MeetingRows(plan, today);
        this.transfers = new TransferRows(plan, today);
        this.holds = new HoldRows(plan, today, newId);
        this.stages = new StageRows(plan, today);
        this.reviews = new ReviewRows(plan, today, forms);
        this.factors = new FactorRows(plan);
        this.actions = new ActionRows(plan, today);
    }

    void take(RowReading row) {
        switch (row.table().kind()) {
            case NOTIFICATIONS -> notifications.take(row);
            case MEETINGS -> meetings.take(row);
            case TRANSFERS -> transfers.take(row);
            case HOLDS -> holds.take(row);
            case STAGES -> stages.take(row);
            case REVIEWS -> reviews.take(row);
            case FACTORS -> factors.take(row);
            case ACTIONS -> actions.take(row);
        }
    }

    /** Builds every case that the rows touched. A case whose rows were refused is left alone: its faults are known. */
    void finish() {
        Map<CaseNumber, CaseFile> built = new TreeMap<>();
        for (CaseDraft draft : plan.cases.values()) {
            if (draft.lastRow != null && !draft.lastRow.isRefused()) {
                checkAnalysis(draft);
                build(draft, built);
            }
        }
        plan.built.putAll(built);
    }

    private void build(CaseDraft draft, Map<CaseNumber, CaseFile> built) {
        try {
            built.put(draft.number, draft.built(opening));
        } catch (StageWalk.NoWay contradiction) {
            draft.lastRow.refuse("case_ref", contradiction.getMessage());
        }
    }

    private void checkAnalysis(CaseDraft draft) {
        if (draft.reviewRow == null || draft.analysis.isEmpty()) {
            return;
        }
        LocalDate died = draft.answers.date(uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH)
                .toOptional().orElseThrow();
        for (Finding finding : AnalysisRules.findings(draft.analysis.get(), died, today)) {
            if (finding.refuses()) {
                draft.reviewRow.refuse(column(finding), finding.sentence());
            } else {
                draft.reviewRow.note(column(finding), finding.sentence());
            }
        }
    }

    private static String column(Finding finding) {
        return switch (finding.field().name()) {
            case "an_review_date" -> "review_date";
            case "an_category_primary" -> "category";
            case "an_category_sub" -> "sub_category";
            case "an_categories_secondary" -> "secondary_categories";
            case "an_submitted_ncmd_at" -> "completed_on";
            default -> "modifiability";
        };
    }
}
