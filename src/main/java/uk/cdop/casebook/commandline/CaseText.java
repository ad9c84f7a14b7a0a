package uk.cdop.casebook.commandline;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.deadline.Deadline;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.meeting.PanelDecision;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.office.casefile.ShowCase.CaseView;

/** A case as maps and lists, for one JSON document. */
final class CaseText {

    private CaseText() {}

    static Map<String, Object> asMap(CaseView view) {
        CaseFile file = view.file();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ref", file.number().text());
        map.put("stage", file.stage().code());
        map.put("area", file.residence().reportingArea().label());
        map.put("date_of_death", file.death().date().toString());
        map.put("date_notified", file.dateNotified().toString());
        map.put("review_completed", file.reviewCompleted().map(Object::toString).orElse(null));
        map.put("age_at_death", file.age().map(age -> age.inWords()).orElse(null));
        map.put("blocked_by", file.blocker().map(hold -> hold.kind().code()).orElse(null));
        map.put("form_version", file.notificationForm().version().toString());
        map.put("answers", answers(file));
        map.put("notifications", file.notifications().stream()
                .map(notice -> Map.of("route", notice.route().code(), "received_on", notice.receivedOn().toString()))
                .toList());
        map.put("stages", file.stageChanges().stream().map(CaseText::stage).toList());
        map.put("holds", file.holds().stream().map(CaseText::hold).toList());
        map.put("analysis", file.analysis().map(CaseText::analysis).orElse(null));
        map.put("panels", view.panels().stream().map(CaseText::panel).toList());
        map.put("deadlines", view.deadlines().stream().map(CaseText::deadline).toList());
        map.put("history", view.history().stream()
                .map(entry -> Map.of("at", entry.at().toString(), "who", entry.userName(), "what", words(entry.event().what()),
                        "fields", entry.event().fields().stream().map(Object::toString).sorted().toList()))
                .toList());
        return map;
    }

    private static Map<String, Object> answers(CaseFile file) {
        Map<String, Object> answers = new LinkedHashMap<>();
        file.notificationForm().answers().byKey().forEach((key, answer) -> answers.put(key.name(), answer(answer)));
        return answers;
    }

    private static Map<String, Object> answer(Answer<?> answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("state", answer.state().code());
        answer.toOptional().ifPresent(value -> map.put("value", value instanceof Long ? value : value.toString()));
        return map;
    }

    private static Map<String, Object> stage(StageChange change) {
        return Map.of("stage", change.to().code(), "on", change.on().toString());
    }

    private static Map<String, Object> hold(Hold hold) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", hold.kind().code());
        map.put("opened_on", hold.openedOn().toString());
        map.put("closed_on", hold.closedOn().map(Object::toString).orElse(null));
        map.put("blocks_panel", hold.blocksPanel());
        return map;
    }

    private static Map<String, Object> analysis(Analysis analysis) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("review_date", analysis.reviewDate().toString());
        map.put("category", analysis.category().code());
        map.put("secondary_categories", analysis.secondaryCategories().stream().map(other -> other.code()).toList());
        map.put("modifiability", analysis.modifiability().code());
        map.put("factors", analysis.factors().stream().map(CaseText::factor).toList());
        map.put("completed_on", analysis.completedOn().map(Object::toString).orElse(null));
        return map;
    }

    private static Map<String, Object> panel(PanelDecision decision) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("meeting", decision.meeting().text());
        map.put("on", decision.day().toString());
        map.put("outcome", decision.outcome().code());
        map.put("counted", decision.counted().orElse(null));
        map.put("stepped_back", decision.steppedBack());
        return map;
    }

    private static Map<String, Object> factor(ContributoryFactor factor) {
        return Map.of("domain", factor.domain().code(), "factor", factor.factorCode(),
                "relevance", factor.relevance().code(), "modifiable", factor.modifiable());
    }

    private static Map<String, Object> deadline(Deadline deadline) {
        return Map.of("limit", deadline.limit().code(), "due_on", deadline.dueOn().toString(), "state", words(deadline.state()));
    }

    /** A constant's name as words: MET_LATE is "met late". */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
