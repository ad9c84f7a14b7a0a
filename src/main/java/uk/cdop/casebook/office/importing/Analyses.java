package uk.cdop.casebook.office.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.AnalysisRules;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.Correction;

/** Analyses with one thing changed, and what differs between two of them. */
final class Analyses {

    private Analyses() {}

    static Analysis withFactors(Analysis analysis, List<ContributoryFactor> factors) {
        return new Analysis(analysis.meeting(), analysis.reviewDate(), analysis.formVersion(), analysis.category(),
                analysis.subCategory(), analysis.secondaryCategories(), factors, analysis.modifiability(),
                analysis.cause(), analysis.summary(), analysis.learning(), analysis.completedOn());
    }

    static PanelMeeting withAgenda(PanelMeeting meeting, List<AgendaItem> agenda) {
        return new PanelMeeting(meeting.number(), meeting.heldOn(), meeting.kind(), meeting.quorate(),
                meeting.agenciesPresent(), agenda, meeting.rowVersion());
    }

    /** What of an analysis can be corrected, as answers by the keys of the form. */
    static Map<FieldKey, Answer<?>> answers(Analysis analysis) {
        Map<FieldKey, Answer<?>> answers = new TreeMap<>();
        answers.put(AnalysisRules.REVIEW_DATE, Answer.given(analysis.reviewDate()));
        answers.put(AnalysisRules.CATEGORY, Answer.given(analysis.category().code()));
        answers.put(AnalysisRules.SUB_CATEGORY, analysis.subCategory().<Answer<?>>map(sub -> Answer.given(sub.code())).orElse(Answer.notAsked()));
        answers.put(AnalysisRules.SECONDARY, codes(analysis.secondaryCategories().stream().map(CategoryOfDeath::code).toList()));
        answers.put(AnalysisRules.MODIFIABLE, Answer.given(analysis.modifiability().code()));
        answers.put(AnalysisRules.FACTORS, codes(analysis.factors().stream().map(Analyses::inCodes).toList()));
        answers.put(AnalysisRules.SUBMITTED, analysis.completedOn().<Answer<?>>map(Answer::given).orElse(Answer.notAsked()));
        answers.put(FieldKey.of("an_cause_text"), analysis.cause());
        answers.put(FieldKey.of("an_case_summary"), analysis.summary());
        answers.put(FieldKey.of("an_learning_points"), analysis.learning());
        return answers;
    }

    private static String inCodes(ContributoryFactor factor) {
        return factor.factorCode() + "=" + factor.relevance().code() + (factor.modifiable() ? " modifiable" : "");
    }

    private static Answer<?> codes(List<String> codes) {
        return codes.isEmpty() ? Answer.notAsked() : Answer.given(codes.stream().collect(Collectors.joining("; ")));
    }

    static List<Correction> corrections(Analysis before, Analysis after, String reason) {
        Map<FieldKey, Answer<?>> now = answers(after);
        List<Correction> corrections = new ArrayList<>();
        answers(before).forEach((key, was) -> {
            if (!was.equals(now.get(key))) {
                corrections.add(new Correction(FormCode.ANALYSIS, key, was, now.get(key), reason));
            }
        });
        return corrections;
    }
}
