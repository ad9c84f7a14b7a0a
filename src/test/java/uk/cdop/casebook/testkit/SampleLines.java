package uk.cdop.casebook.testkit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.demonstration.InventedFindings;
import uk.cdop.casebook.office.importing.Milestone;

/** Writes sample cases as the lines of a coordinator's lists. A date stays a date, for CSV and workbook to write their own way. */
final class SampleLines {

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final AreaDirectory AREAS = SampleAreas.directory();

    static final List<String> NOTIFICATIONS = List.of(
            "Case ref", "Date notified", "Route", "Notified by", "Notifying agency", "Family name", "Given names", "NHS number",
            "Reason no NHS number", "Date of birth", "Date of death", "Time of death", "Sex", "Ethnicity", "Postcode", "Council",
            "Home CDOP", "Area of death", "Gestation (weeks)", "Birth weight (g)", "Multiple birth", "Place of death", "Expected", "JAR", "Coroner");
    static final List<String> PROGRESS = List.of(
            "Case ref", "Accepted", "Information requested", "Information complete", "CDRM held", "Ready for panel", "Panel booked",
            "Reopened", "Out of scope", "Duplicate found", "Reason");
    static final List<String> HOLDS = List.of("Case ref", "Waiting for", "Body", "Hold opened", "Hold closed", "Outcome");
    static final List<String> TRANSFERS = List.of("Case ref", "Direction", "Other CDOP", "Date transferred", "Reason");
    static final List<String> MEETINGS = List.of("Meeting ref", "Date held", "Kind", "Quorate", "Agencies present");
    static final List<String> REVIEWS = List.of(
            "Case ref", "Meeting ref", "Review date", "Outcome", "Reason deferred", "Category", "Sub-type", "Modifiable factors",
            "Cause", "Learning", "Analysis submitted", "Marked complete");
    static final List<String> FACTORS = List.of("Case ref", "Domain", "Factor", "Detail", "Relevance", "Modifiable");

    private static final List<Milestone> PROGRESS_ORDER = List.of(
            Milestone.ACCEPTED, Milestone.INFORMATION_REQUESTED, Milestone.INFORMATION_COMPLETE, Milestone.CDRM_HELD, Milestone.READY,
            Milestone.SCHEDULED, Milestone.REOPENED, Milestone.OUT_OF_SCOPE, Milestone.DUPLICATE);

    private SampleLines() {}

    static List<List<Object>> notifications(SampleCase sample) {
        List<List<Object>> lines = new ArrayList<>();
        for (SampleCase.Notice notice : sample.notices) {
            List<Object> line = new ArrayList<>(List.of(sample.ref, notice.on(), notice.route().label(), notice.by(), notice.agency()));
            line.add(said(sample, NotificationFields.FAMILY_NAME));
            line.add(said(sample, NotificationFields.GIVEN_NAMES));
            line.add(nhsNumber(sample));
            line.add(said(sample, NotificationFields.NHS_NUMBER_ABSENT_REASON).toString().replace("not_currently_available", "NHS number not currently available"));
            line.add(sample.death.born());
            line.add(sample.death.died());
            line.add("");
            line.add(said(sample, NotificationFields.SEX).toString().replace("F", "Female").replace("M", "Male").replaceFirst("^I$", "Indeterminate"));
            line.add(said(sample, NotificationFields.ETHNIC_CATEGORY));
            line.add(said(sample, NotificationFields.HOME_POSTCODE));
            line.add(council(sample, NotificationFields.RESIDENCE_AREA));
            line.add(said(sample, NotificationFields.HOME_CDOP));
            line.add(council(sample, NotificationFields.AREA_OF_DEATH));
            addBirth(line, sample);
            line.add(said(sample, NotificationFields.PLACE_OF_DEATH_TYPE).toString().replace('_', ' '));
            line.add(said(sample, NotificationFields.DEATH_EXPECTED));
            line.add(said(sample, NotificationFields.JAR_TRIGGERED));
            line.add(said(sample, NotificationFields.REFERRED_TO_CORONER));
            lines.add(line);
        }
        return lines;
    }

    private static void addBirth(List<Object> line, SampleCase sample) {
        boolean infant = sample.death.answers().answer(NotificationFields.MULTIPLE_BIRTH).isGiven();
        line.add(infant ? said(sample, NotificationFields.GESTATION_WEEKS) : "NA");
        line.add(infant ? said(sample, NotificationFields.BIRTH_WEIGHT_G) : "NA");
        line.add(infant ? said(sample, NotificationFields.MULTIPLE_BIRTH) : "");
    }

    private static Object said(SampleCase sample, FieldKey key) {
        Answer<?> answer = sample.death.answers().answer(key);
        return switch (answer.state()) {
            case GIVEN -> answer.toOptional().orElseThrow();
            case NOT_KNOWN -> "NK";
            case NOT_APPLICABLE -> "NA";
            case REFUSED -> "Refused";
            case NOT_YET_RETURNED -> "Not yet returned";
            case NOT_ASKED -> "";
        };
    }

    private static Object nhsNumber(SampleCase sample) {
        return NhsNumber.read(said(sample, NotificationFields.NHS_NUMBER).toString()).<Object>map(NhsNumber::grouped)
                .orElse(said(sample, NotificationFields.NHS_NUMBER));
    }

    private static String council(SampleCase sample, FieldKey key) {
        String name = AREAS.byCode(said(sample, key).toString()).orElseThrow().name();
        return switch (name) {
            case "Dorset" -> "Dorset Council";
            case "Bournemouth, Christchurch and Poole" -> "BCP Council";
            default -> name;
        };
    }

    static Optional<List<Object>> progress(SampleCase sample) {
        if (sample.milestones.isEmpty()) {
            return Optional.empty();
        }
        List<Object> line = new ArrayList<>(List.of(sample.ref));
        PROGRESS_ORDER.forEach(milestone -> line.add(sample.milestones.containsKey(milestone) ? sample.milestones.get(milestone) : ""));
        line.add(sample.stageReason);
        return Optional.of(line);
    }

    static List<List<Object>> holds(SampleCase sample) {
        return sample.holds.stream().<List<Object>>map(hold -> List.of(
                sample.ref, hold.kind().label(), hold.body(), hold.opened(), hold.closed().<Object>map(day -> day).orElse(""), hold.outcome())).toList();
    }

    static List<List<Object>> transfers(SampleCase sample) {
        return sample.transfers.stream().<List<Object>>map(transfer -> List.of(
                sample.ref, transfer.direction(), transfer.cdop(), transfer.on(), transfer.reason())).toList();
    }

    static List<Object> meeting(SampleCase.SampleMeeting meeting) {
        String agencies = "Public health; Designated doctor; Police; Children's social care; Nursing; Lay member"
                + (meeting.kind().equals("Neonatal") ? "; Neonatology; Midwifery" : "; Primary care");
        return List.of(meeting.number(), meeting.heldOn(), meeting.kind(), "Yes", agencies);
    }

    static List<Object> review(SampleCase sample, SampleCase.ReviewLine review) {
        List<Object> line = new ArrayList<>(List.of(sample.ref, review.meeting().number(), review.meeting().heldOn(),
                review.finding().isPresent() ? "Reviewed" : "Deferred", review.reason()));
        boolean reviewed = review.finding().isPresent();
        line.add(reviewed ? sample.death.category().number() + " " + sample.death.category().label() : "");
        line.add(review.sub().filter(sub -> reviewed).map(sub -> sub.code()).orElse(""));
        line.add(review.finding().map(SampleLines::word).orElse(""));
        line.add(reviewed ? InventedFindings.cause(sample.death.category()) : "");
        line.add(review.finding().filter(Modifiability.IDENTIFIED::equals).map(found -> "Share the learning with the agencies concerned (fictional)").orElse(""));
        line.add(review.submitted().<Object>map(day -> day).orElse(""));
        line.add(review.completed().<Object>map(day -> day).orElse(""));
        return line;
    }

    private static String word(Modifiability finding) {
        return switch (finding) {
            case IDENTIFIED -> "Yes";
            case NONE_IDENTIFIED -> "No";
            case INADEQUATE_INFORMATION -> "Inadequate information";
        };
    }

    static List<List<Object>> factors(SampleCase sample) {
        List<List<Object>> lines = new ArrayList<>();
        for (ContributoryFactor factor : sample.factors) {
            lines.add(List.of(sample.ref, factor.domain().code(), factor.factorCode(), factor.detail().orElse(""),
                    factor.relevance().code(), factor.modifiable() ? "Yes" : "No"));
        }
        return lines;
    }

    /** A cell of a text file: dates the British way, quotation marks where they are needed. */
    static String csv(Object cell) {
        String text = cell instanceof LocalDate day ? BRITISH.format(day) : cell.toString();
        return text.matches("(?s).*[\",\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
