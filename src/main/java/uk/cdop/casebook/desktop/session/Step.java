package uk.cdop.casebook.desktop.session;

import java.util.Arrays;
import java.util.List;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.session.AnalysisKeys;
import uk.cdop.casebook.office.session.SessionCase;

/** The questions of a case in the order in which the panel takes them. */
public enum Step {
    FAMILY("What the family asks", Kind.READ, AnalysisKeys.SUMMARY, ""),
    SUMMARY("Summary", Kind.READ, AnalysisKeys.SUMMARY, ""),
    DOMAIN_A("A  Characteristics of the child", Kind.FACTORS, AnalysisKeys.FACTORS, "A"),
    DOMAIN_B("B  Social environment", Kind.FACTORS, AnalysisKeys.FACTORS, "B"),
    DOMAIN_C("C  Physical environment", Kind.FACTORS, AnalysisKeys.FACTORS, "C"),
    DOMAIN_D("D  Service provision", Kind.FACTORS, AnalysisKeys.FACTORS, "D"),
    CATEGORY("Category of death", Kind.CHOICE, AnalysisKeys.CATEGORY, "category_of_death"),
    SUB_CATEGORY("Sub-type of category 8", Kind.CHOICE, AnalysisKeys.SUB_CATEGORY, "perinatal_sub_category"),
    OTHER_CATEGORIES("Other categories that also apply", Kind.SEVERAL, AnalysisKeys.OTHER_CATEGORIES, "category_of_death"),
    MODIFIABLE("Were there modifiable factors?", Kind.CHOICE, AnalysisKeys.MODIFIABLE, "modifiability"),
    ISSUES("Issues", Kind.TEXT, AnalysisKeys.ISSUES, ""),
    LEARNING("What is to be learnt", Kind.TEXT, AnalysisKeys.LEARNING, ""),
    PRACTICE("Notable practice", Kind.TEXT, AnalysisKeys.NOTABLE_PRACTICE, ""),
    RECOMMENDATIONS("Recommendations", Kind.ROWS, AnalysisKeys.RECOMMENDATIONS, "learning_level"),
    ACTIONS("Actions", Kind.ROWS, AnalysisKeys.ACTIONS, ""),
    FOLLOW_UP("Follow-up for the family", Kind.TEXT, AnalysisKeys.FOLLOW_UP, ""),
    DECISION("What the panel decides", Kind.DECISION, AnalysisKeys.SUMMARY, "");

    /** How a question is answered. */
    public enum Kind {
        READ, FACTORS, CHOICE, SEVERAL, TEXT, ROWS, DECISION
    }

    private static final String PERINATAL = "CAT08_PERINATAL";

    private final String title;
    private final Kind kind;
    private final FieldKey key;
    private final String list;

    Step(String title, Kind kind, FieldKey key, String list) {
        this.title = title;
        this.kind = kind;
        this.key = key;
        this.list = list;
    }

    public String title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }

    public FieldKey key() {
        return key;
    }

    /** The code list of its choices; for factors the letter of the domain. */
    public String list() {
        return list;
    }

    /** Those that are asked of a case as it is answered so far. */
    static List<Step> asked(SessionCase one) {
        boolean perinatal = one.text(AnalysisKeys.CATEGORY).filter(PERINATAL::equals).isPresent();
        return Arrays.stream(values()).filter(step -> step != SUB_CATEGORY || perinatal).toList();
    }
}
