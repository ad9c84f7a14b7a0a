package uk.cdop.casebook.casework.scope;

import static uk.cdop.casebook.casework.notification.NotificationFields.*;
import static uk.cdop.casebook.forms.rules.Finding.refusal;
import static uk.cdop.casebook.forms.rules.Finding.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;

/** What can be wrong with, or missing from, a notice beyond the form's own rules. Source: process-and-forms sections 2.1 and 4.2 (V1 to V5, V13). */
public final class NoticeRules {

    public static final FieldKey ALERT = FieldKey.of("ncmd_alert");
    public static final FieldKey ALERT_REASON = FieldKey.of("ncmd_alert_reason");
    public static final FieldKey CIRCUMSTANCES = FieldKey.of("circumstances");
    public static final FieldKey PLACE_NAME = FieldKey.of("place_of_death_name");
    public static final FieldKey NOTIFIER_NAME = FieldKey.of("referrer_name");
    public static final FieldKey NOTIFIER_AGENCY = FieldKey.of("referrer_agency");
    public static final FieldKey AGENCIES_KNOWN = FieldKey.of("agency_contacts");

    /** As many characters as the column of the fact takes. */
    private static final Map<FieldKey, Integer> COLUMNS = new LinkedHashMap<>();
    private static final int SHORT_TEXT = 4_000;
    private static final int LONG_TEXT = 100_000;

    /** What a case needs soon, in the order of a call. */
    private static final List<FieldKey> WANTED = List.of(
            NOTIFIER_NAME, NOTIFIER_AGENCY, FAMILY_NAME, GIVEN_NAMES, DATE_OF_BIRTH, SEX, DATE_OF_DEATH, PLACE_OF_DEATH_TYPE, PLACE_NAME,
            HOME_POSTCODE, RESIDENCE_AREA, DEATH_EXPECTED, CIRCUMSTANCES, REFERRED_TO_CORONER, TriageFields.JAR_DECISION, AGENCIES_KNOWN);

    static {
        COLUMNS.put(NOTIFIER_NAME, 200);
        COLUMNS.put(NOTIFIER_AGENCY, 200);
        COLUMNS.put(FAMILY_NAME, 200);
        COLUMNS.put(GIVEN_NAMES, 200);
        COLUMNS.put(HOME_CDOP, 200);
        COLUMNS.put(TriageFields.JAR_REASON, 1_000);
        COLUMNS.put(TriageFields.JAR_DECIDED_BY, 200);
        COLUMNS.put(CIRCUMSTANCES, LONG_TEXT);
        COLUMNS.put(AGENCIES_KNOWN, LONG_TEXT);
    }

    private NoticeRules() {}

    public static List<Finding> findings(Answers answers) {
        List<Finding> found = new ArrayList<>();
        lengths(answers, found);
        testRange(answers, found);
        firstYear(answers, found);
        found.addAll(JointResponseRules.findings(answers));
        if (TriageFields.says(answers, ALERT, TriageFields.YES)
                && answers.text(ALERT_REASON).toOptional().filter(text -> !text.isBlank()).isEmpty()) {
            found.add(refusal("alert_reason_missing", ALERT_REASON,
                    "NCMD is to be told at once, and the reason is missing. Say what it is: a cluster, a product, a new danger."));
        }
        return found;
    }

    /** The core questions that nobody has answered yet, not even with a kind of blank. */
    public static List<FieldKey> missing(Answers answers) {
        List<FieldKey> missing = new ArrayList<>(WANTED.stream().filter(key -> answers.answer(key) instanceof Answer.NotAsked<?>).toList());
        if (!answers.text(NHS_NUMBER).isGiven() && !answers.text(NHS_NUMBER_ABSENT_REASON).isGiven()) {
            missing.add(Math.min(missing.size(), 2), NHS_NUMBER);
        }
        return missing;
    }

    private static void lengths(Answers answers, List<Finding> found) {
        answers.byKey().forEach((key, answer) -> {
            if (answer instanceof Answer.Given<?>(String text) && text.length() > COLUMNS.getOrDefault(key, SHORT_TEXT)) {
                found.add(refusal("text_too_long", key, "This is longer than the " + COLUMNS.getOrDefault(key, SHORT_TEXT)
                        + " characters that can be kept here. Shorten it, and put the rest under the circumstances."));
            }
        });
    }

    private static void testRange(Answers answers, List<Finding> found) {
        answers.text(NHS_NUMBER).toOptional().flatMap(NhsNumber::read).filter(NhsNumber::isTestRange).ifPresent(number -> found.add(warning(
                "nhs_number_test_range", NHS_NUMBER,
                "Numbers beginning 999 are kept for test patients (background, high confidence). It is taken; check that this record is a trial one.")));
    }

    private static void firstYear(Answers answers, List<Finding> found) {
        Optional<LocalDate> born = answers.date(DATE_OF_BIRTH).toOptional();
        Optional<LocalDate> died = answers.date(DATE_OF_DEATH).toOptional();
        boolean infant = born.isPresent() && died.isPresent() && !died.get().isBefore(born.get())
                && new AgeAtDeath(born.get(), died.get()).years() < 1;
        if (infant && answers.answer(GESTATION_WEEKS) instanceof Answer.NotAsked<?>) {
            found.add(warning("gestation_missing", GESTATION_WEEKS,
                    "Under one year the form asks for the gestation at birth. Ask now, or with the form."));
        }
        if (infant && answers.answer(BIRTH_WEIGHT_G) instanceof Answer.NotAsked<?>) {
            found.add(warning("birth_weight_missing", BIRTH_WEIGHT_G,
                    "Under one year the form asks for the birth weight. Ask now, or with the form."));
        }
    }
}
