package uk.cdop.casebook.desktop.analysis;

import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.action.LearningLevel;
import uk.cdop.casebook.casework.analysis.AnalysisFields;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.PerinatalSubCategory;
import uk.cdop.casebook.casework.analysis.Relevance;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.analysis.TrippedCheck;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.desktop.entry.Entry;
import uk.cdop.casebook.desktop.entry.EntrySheet;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.analysis.FindingsView;

/** The entries of each sheet on the findings of a case, and the answers that were entered on them. */
final class FindingsSheets {

    static final FieldKey REASON = FieldKey.of("findings_reason");
    static final FieldKey KIND = FieldKey.of("response_kind");
    static final FieldKey TEXT = FieldKey.of("response_text");
    static final FieldKey WHOM = FieldKey.of("response_whom");
    static final FieldKey BOARD = FieldKey.of("response_board");
    static final FieldKey LEVEL_OF = FieldKey.of("response_level");
    static final FieldKey DUE = FieldKey.of("response_due");
    static final FieldKey RETURNED_ON = AnalysisFields.SUBMITTED;
    static final FieldKey ON_WORD_OF = FieldKey.of("sign_off_on_word_of");

    private static final List<Entry.Choice> YES_NO = List.of(new Entry.Choice("yes", "Yes"), new Entry.Choice("no", "No"));

    private FindingsSheets() {}

    static <E extends Enum<E> & Coded> List<Entry.Choice> choices(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(one -> new Entry.Choice(one.code(), one.label())).toList();
    }

    private static Entry choice(FindingsView now, FieldKey key, String label, List<Entry.Choice> choices) {
        return new Entry(key, label, Entry.Kind.CHOICE, choices).starting(now.facts().answers().answer(key));
    }

    private static Entry entry(FindingsView now, FieldKey key, String label, Entry.Kind kind) {
        return Entry.of(key, label, kind).starting(now.facts().answers().answer(key));
    }

    static List<Entry> category(FindingsView now) {
        return List.of(
                choice(now, SUB_CATEGORY, "Sub-type, for category 8", choices(PerinatalSubCategory.class)),
                new Entry(SECONDARY, "Further categories that also apply", Entry.Kind.SEVERAL, numbered()).starting(now.facts().answers().answer(SECONDARY)),
                choice(now, MODIFIABLE, "Modifiable factors", choices(Modifiability.class)),
                entry(now, ISSUES, "Issues; where information was inadequate, what was missing", Entry.Kind.LONG_TEXT),
                entry(now, REVIEW_DATE, "Date of the review", Entry.Kind.DATE));
    }

    static List<Entry.Choice> numbered() {
        return Arrays.stream(CategoryOfDeath.values()).map(one -> new Entry.Choice(one.code(), one.number() + ". " + one.label())).toList();
    }

    static List<Entry> primary(FindingsView now) {
        return List.of(choice(now, CATEGORY, "Primary category", numbered()));
    }

    static List<Entry> domain(FindingsView now, FactorDomain domain) {
        return List.of(
                choice(now, relevanceOf(domain), "Relevance of the domain as a whole", choices(Relevance.class)),
                entry(now, narrativeOf(domain), "In words", Entry.Kind.LONG_TEXT));
    }

    static List<Entry> factor(FindingsView now, FactorDomain domain, String code, int row, List<Entry.Choice> factors) {
        Entry which = new Entry(FACTOR_CODE.at(row), "Factor", Entry.Kind.CHOICE, factors).needed("Choose a factor from the list.").starting(Optional.of(code));
        Entry where = new Entry(FACTOR_DOMAIN.at(row), "Domain", Entry.Kind.CHOICE, choices(FactorDomain.class)).needed("Choose the domain.").starting(Optional.of(domain.code()));
        return List.of(
                which, where, choice(now, FACTOR_RELEVANCE.at(row), "Relevance", choices(Relevance.class)).needed("Say how relevant it was."),
                choice(now, FACTOR_MODIFIABLE.at(row), "Modifiable, for relevance 2", YES_NO),
                entry(now, FACTOR_DETAIL.at(row), "Detail", Entry.Kind.LONG_TEXT));
    }

    static List<Entry> texts(FindingsView now) {
        return List.of(
                entry(now, CAUSE, "Cause as presently understood", Entry.Kind.TEXT), entry(now, SUMMARY, "Summary of background and events", Entry.Kind.LONG_TEXT),
                entry(now, LEARNING, "Learning", Entry.Kind.LONG_TEXT), entry(now, NOTABLE_PRACTICE, "Notable practice", Entry.Kind.LONG_TEXT));
    }

    static List<Entry> after(FindingsView now) {
        return List.of(
                entry(now, FAMILY_FOLLOWUP, "Follow-up for the family", Entry.Kind.LONG_TEXT),
                choice(now, FEEDBACK_GIVEN, "Feedback given to the family", YES_NO), entry(now, FEEDBACK_BY, "Feedback given by", Entry.Kind.TEXT),
                entry(now, FEEDBACK_ON, "Feedback given on", Entry.Kind.DATE), choice(now, JAR_DONE, "Joint agency response was held", YES_NO),
                choice(now, REFERRAL, "Referred to the safeguarding partners", YES_NO), entry(now, REFERRAL_ON, "Referred on", Entry.Kind.DATE),
                choice(now, CAUSE_ERROR, "Registered cause thought wrong", YES_NO),
                entry(now, CAUSE_ERROR_TOLD, "Medical examiner and certifier told on", Entry.Kind.DATE));
    }

    static List<Entry> recommendation(FindingsView now, int row) {
        return List.of(
                entry(now, RECOMMENDATION.at(row), "Recommendation", Entry.Kind.LONG_TEXT), entry(now, ADDRESSEE.at(row), "To whom", Entry.Kind.TEXT),
                choice(now, LEVEL.at(row), "Level", choices(LearningLevel.class)));
    }

    static List<Entry> response() {
        return List.of(
                new Entry(KIND, "It leads to", Entry.Kind.CHOICE, choices(ResponseKind.class)).needed("Choose what it leads to."),
                Entry.of(TEXT, "In words; for nothing, the reason why not", Entry.Kind.LONG_TEXT).needed("Say it in a sentence or two."),
                new Entry(LEVEL_OF, "Level", Entry.Kind.CHOICE, choices(LearningLevel.class)),
                Entry.of(WHOM, "Owner, or to whom the recommendation goes", Entry.Kind.TEXT),
                Entry.of(BOARD, "Board that follows it, for an action", Entry.Kind.TEXT),
                Entry.of(DUE, "Due, for an action", Entry.Kind.DATE));
    }

    static Entry reason(String label) {
        return Entry.of(REASON, label, Entry.Kind.LONG_TEXT).needed("A reason is needed. Say why in a few words.");
    }

    /** A reason for each check that asks for one, and on whose word. */
    static List<Entry> signOff(List<TrippedCheck> checks, boolean chair) {
        List<Entry> entries = new ArrayList<>();
        checks.stream().filter(check -> !check.stops()).forEach(check -> entries.add(Entry.of(
                reasonFor(check.number()), check.number() + ". " + check.check().title() + ": reason", Entry.Kind.TEXT).needed("Say why it is signed off all the same, or mend it.")));
        if (!chair) {
            entries.add(Entry.of(ON_WORD_OF, "On the word of the chair (name)", Entry.Kind.TEXT).needed("The chair signs off. Give their name."));
        }
        return entries;
    }

    static FieldKey reasonFor(int check) {
        return FieldKey.of("sign_off_reason").at(check);
    }

    static Map<Integer, String> reasons(EntrySheet sheet) {
        Map<Integer, String> reasons = new HashMap<>();
        sheet.entries().stream().filter(entry -> entry.key().name().equals("sign_off_reason"))
                .forEach(entry -> entry.said().ifPresent(said -> reasons.put(entry.key().occurrence(), said)));
        return reasons;
    }

    /** What was entered of the form's own questions; an emptied entry takes its answer back. */
    static Map<FieldKey, Answer<?>> changes(EntrySheet sheet) {
        Map<FieldKey, Answer<?>> changes = new HashMap<>();
        sheet.entries().stream().filter(entry -> !entry.key().equals(REASON)).forEach(entry -> changes.put(entry.key(), entry.answer()));
        return changes;
    }
}
