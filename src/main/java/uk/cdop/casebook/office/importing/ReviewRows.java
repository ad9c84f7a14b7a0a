package uk.cdop.casebook.office.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.PerinatalSubCategory;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.FormVersions;
import uk.cdop.casebook.office.importing.ImportPlan.Effect;

/** Takes in rows of panel reviews, also of cases that a meeting deferred. The latest review of a case is its analysis. */
final class ReviewRows {

    private static final String CATEGORIES = "the number 1 to 10, or the name of the category";

    private final ImportPlan plan;
    private final LocalDate today;
    private final FormVersions forms;

    ReviewRows(ImportPlan plan, LocalDate today, FormVersions forms) {
        this.plan = plan;
        this.today = today;
        this.forms = forms;
    }

    /** Under what a refused review of a case is noted. */
    static String refusedReview(CaseDraft draft) {
        return "review of " + draft.number;
    }

    void take(RowReading row) {
        Optional<CaseDraft> draft = plan.required(row);
        Optional<LocalDate> on = row.requiredDate("review_date");
        Optional<AgendaOutcome> outcome = row.choice("agenda_outcome", AgendaOutcome.class, "reviewed, deferred");
        Optional<MeetingNumber> meeting = row.meetingNumber();
        meeting.ifPresent(number -> requireMeeting(row, number, on));
        draft.ifPresent(found -> requireAfterDeath(row, found, on));
        boolean deferred = outcome.filter(AgendaOutcome.DEFERRED::equals).isPresent();
        if (deferred && meeting.isEmpty()) {
            row.refuse("meeting_ref", "A deferred case needs the meeting that deferred it. Enter the reference of the meeting.");
        }
        Optional<Analysis> analysis = deferred ? Optional.empty() : analysis(row, meeting, on);
        if (row.isRefused()) {
            draft.ifPresent(found -> plan.refused(refusedReview(found)));
            return;
        }
        boolean changed = deferred
                ? defer(draft.orElseThrow(), on.orElseThrow(), row)
                : review(draft.orElseThrow(), analysis.orElseThrow(), row);
        boolean tabled = meeting.filter(number -> table(draft.orElseThrow(), number, deferred, row)).isPresent();
        plan.count(tabled ? Effect.CREATED : changed ? Effect.UPDATED : Effect.UNCHANGED);
    }

    private void requireMeeting(RowReading row, MeetingNumber number, Optional<LocalDate> on) {
        PanelMeeting meeting = plan.meetings.get(number);
        if (meeting == null && plan.wasRefused(number.text())) {
            row.fallWithAnother();
        } else if (meeting == null) {
            row.refuse("meeting_ref", "There is no meeting of this reference, in the vault or in these files. Check the reference, or import the meetings too.");
        } else if (on.filter(day -> !day.equals(meeting.heldOn())).isPresent()) {
            row.refuse("review_date", "The date of the review is not the day of the meeting. Check both.");
        }
    }

    private void requireAfterDeath(RowReading row, CaseDraft draft, Optional<LocalDate> on) {
        Optional<LocalDate> died = draft.answers.date(NotificationFields.DATE_OF_DEATH).toOptional();
        if (on.isPresent() && died.filter(on.get()::isBefore).isPresent()) {
            row.refuse("review_date", "The review is dated before the death. Check the date of the review and the case it belongs to.");
        }
        on.filter(today::isBefore).ifPresent(late -> row.refuse("review_date", "The review is dated in the future. Only reviews that took place are imported."));
    }

    private Optional<Analysis> analysis(RowReading row, Optional<MeetingNumber> meeting, Optional<LocalDate> on) {
        Optional<CategoryOfDeath> category = category(row);
        Optional<PerinatalSubCategory> sub = row.choice("sub_category", PerinatalSubCategory.class, "8a, 8b, 8c, 8d");
        Optional<Modifiability> modifiability = modifiability(row);
        Optional<LocalDate> completed = row.date("completed_on");
        SortedSet<CategoryOfDeath> secondary = secondary(row);
        if (row.isRefused()) {
            return Optional.empty();
        }
        return Optional.of(new Analysis(meeting, on.orElseThrow(), forms.inForce(FormCode.ANALYSIS, on.orElseThrow()),
                category.orElseThrow(), sub, secondary, List.of(), modifiability.orElseThrow(),
                said(row, "cause"), said(row, "summary"), said(row, "learning"), completed));
    }

    private static Answer<String> said(RowReading row, String key) {
        String cell = row.text(key);
        return CellReading.blank(cell).map(Answer::<String>blank).orElseGet(() -> Answer.given(cell));
    }

    private static Optional<CategoryOfDeath> category(RowReading row) {
        Optional<CategoryOfDeath> category = row.said("category").flatMap(ReviewRows::categoryOf);
        if (category.isEmpty()) {
            row.refuse("category", "The category of death is missing or is not one of the ten. Write " + CATEGORIES + ".");
        }
        return category;
    }

    private static Optional<CategoryOfDeath> categoryOf(String written) {
        String leading = written.strip().replaceFirst("^(\\d{1,2})\\b.*", "$1");
        return java.util.Arrays.stream(CategoryOfDeath.values())
                .filter(category -> leading.equals(String.valueOf(category.number())))
                .findFirst()
                .or(() -> ChoiceWords.ofWritten(CategoryOfDeath.class, written));
    }

    private static SortedSet<CategoryOfDeath> secondary(RowReading row) {
        SortedSet<CategoryOfDeath> secondary = new TreeSet<>();
        for (String written : row.said("secondary_categories").orElse("").split(";")) {
            Optional<CategoryOfDeath> category = categoryOf(written);
            category.ifPresent(secondary::add);
            if (category.isEmpty() && !written.isBlank()) {
                row.refuse("secondary_categories", "A further category is not one of the ten. Write " + CATEGORIES + ", parted by semicolons.");
            }
        }
        return secondary;
    }

    private static Optional<Modifiability> modifiability(RowReading row) {
        Optional<Modifiability> found = row.said("modifiability").flatMap(cell -> switch (Column.folded(cell)) {
            case "yes", "y", "identified" -> Optional.of(Modifiability.IDENTIFIED);
            case "no", "n", "none", "noneidentified" -> Optional.of(Modifiability.NONE_IDENTIFIED);
            case "inadequate" -> Optional.of(Modifiability.INADEQUATE_INFORMATION);
            default -> ChoiceWords.ofWritten(Modifiability.class, cell);
        });
        if (found.isEmpty()) {
            row.refuse("modifiability", "Whether factors were modifiable is missing or cannot be read. The choices are: yes, no, inadequate information.");
        }
        return found;
    }

    private boolean review(CaseDraft draft, Analysis read, RowReading row) {
        PanelVisit visit = new PanelVisit(read.reviewDate(), true, Optional.empty(), row.date("submitted_on").or(read::completedOn), read.completedOn());
        boolean moved = put(draft, visit);
        draft.reviewRow = row;
        Optional<Analysis> held = draft.analysis;
        if (held.filter(later -> later.reviewDate().isAfter(read.reviewDate())).isPresent()) {
            return moved;
        }
        List<ContributoryFactor> factors = held.filter(same -> same.reviewDate().equals(read.reviewDate()))
                .map(Analysis::factors).orElse(List.of());
        Analysis analysis = Analyses.withFactors(read, factors);
        draft.analysis = Optional.of(analysis);
        return moved || !held.equals(draft.analysis);
    }

    private static boolean defer(CaseDraft draft, LocalDate on, RowReading row) {
        return put(draft, new PanelVisit(on, false, row.said("agenda_reason"), Optional.empty(), Optional.empty()));
    }

    private static boolean put(CaseDraft draft, PanelVisit visit) {
        if (draft.events.visitOn(visit.on()).filter(visit::equals).isPresent()) {
            return false;
        }
        draft.events.put(visit);
        draft.eventAdded();
        return true;
    }

    /** Puts the case on the agenda of the meeting; true where it was not there. */
    private boolean table(CaseDraft draft, MeetingNumber number, boolean deferred, RowReading row) {
        PanelMeeting meeting = plan.meetings.get(number);
        AgendaItem item = new AgendaItem(draft.number, deferred ? AgendaOutcome.DEFERRED : AgendaOutcome.REVIEWED, row.said("agenda_reason"));
        List<AgendaItem> agenda = new ArrayList<>(meeting.agenda());
        boolean isNew = agenda.stream().noneMatch(other -> other.caseNumber().equals(draft.number));
        if (isNew) {
            agenda.add(item);
        } else {
            agenda.replaceAll(other -> other.caseNumber().equals(draft.number) ? item : other);
        }
        plan.meetings.put(number, Analyses.withAgenda(meeting, agenda));
        return isNew;
    }
}
