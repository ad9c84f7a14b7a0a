package uk.cdop.casebook.desktop.intake;

import static uk.cdop.casebook.casework.notification.NotificationFields.*;
import static uk.cdop.casebook.casework.scope.TriageFields.*;
import static uk.cdop.casebook.desktop.intake.IntakeQuestion.Kind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.scope.JointResponseDecision;
import uk.cdop.casebook.casework.scope.JointResponseRules;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.casework.similar.DeathCircumstances;
import uk.cdop.casebook.desktop.intake.IntakeQuestion.Choice;
import uk.cdop.casebook.desktop.intake.IntakeQuestion.Kind;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.notification.NoticeChoices;

/** The questions of a call, in the order in which a call goes, and which of them the other answers make needless. */
public final class IntakeQuestions {

    /** Some questions under one heading. */
    public record Section(String title, List<IntakeQuestion> questions) {}

    static final FieldKey ROUTE = FieldKey.of("received_route");
    static final FieldKey RECEIVED_ON = FieldKey.of("received_on");
    static final FieldKey RECEIVED_AT = FieldKey.of("received_at");
    static final FieldKey SUICIDE = FieldKey.of("suspected_suicide");
    static final FieldKey ABUSE = FieldKey.of("abuse_neglect_suspected");
    static final FieldKey EVENT_LOCATION = FieldKey.of("event_location_type");
    private static final List<Choice> YES_NO = List.of(new Choice(YES, "Yes"), new Choice(NO, "No"));

    private final NoticeChoices coded;
    private final AreaDirectory areas;
    private final List<Section> sections;

    IntakeQuestions(NoticeChoices coded, AreaDirectory areas, LocalDate today) {
        this.coded = coded;
        this.areas = areas;
        this.sections = List.of(caller(), child(), death(), newborn(), home(today), circumstances(), decisions(), known());
    }

    private Section caller() {
        return new Section("Who is calling", List.of(
                ask(NoticeRules.NOTIFIER_NAME, "Name of the caller", TEXT, ""),
                ask(NoticeRules.NOTIFIER_AGENCY, "Agency", TEXT, ""),
                ask(FieldKey.of("referrer_phone"), "Telephone or e-mail", TEXT, ""),
                choice(ROUTE, "How the notice came", labels(NotificationRoute.values())),
                ask(RECEIVED_ON, "Received on", DATE, ""),
                ask(RECEIVED_AT, "Received at", TIME, "")));
    }

    private Section child() {
        return new Section("The child", List.of(
                ask(FAMILY_NAME, "Family name", TEXT, ""),
                ask(GIVEN_NAMES, "First and other names", TEXT, "“Baby” or “Twin 1” may stand where no name was given."),
                ask(DATE_OF_BIRTH, "Date of birth", DATE, "14/3/24 will do"),
                choice(SEX, "Sex", labels(Sex.values())),
                ask(NHS_NUMBER, "NHS number", TEXT, ""),
                choice(NHS_NUMBER_ABSENT_REASON, "Why there is no NHS number", list(NHS_NUMBER_ABSENT_REASON)),
                choice(BELIEVED_UNDER_18, "Believed to be under 18?", YES_NO)));
    }

    private Section death() {
        return new Section("The death", List.of(
                ask(DATE_OF_DEATH, "Date of death", DATE, ""),
                ask(TIME_OF_DEATH, "Time of death", TIME, ""),
                choice(PLACE_OF_DEATH_TYPE, "Where the child died", list(PLACE_OF_DEATH_TYPE)),
                ask(NoticeRules.PLACE_NAME, "Name of the place, ward", TEXT, ""),
                choice(EVENT_LOCATION, "Where what led to it happened, if elsewhere", list(EVENT_LOCATION)),
                ask(DeathCircumstances.EVENT_ADDRESS, "Address or postcode of that place", TEXT, "")));
    }

    private Section newborn() {
        return new Section("A birth and a death at once", List.of(
                choice(SIGNS_OF_LIFE, "Were there signs of life?", YES_NO),
                choice(BIRTH_ATTENDED, "Did a healthcare professional attend the birth?", YES_NO),
                choice(LAWFUL_TERMINATION, "Was it a lawful termination?", YES_NO),
                ask(GESTATION_WEEKS, "Gestation in weeks", NUMBER, ""),
                ask(BIRTH_WEIGHT_G, "Birth weight in grams", NUMBER, "")));
    }

    private Section home(LocalDate today) {
        return new Section("Home", List.of(
                ask(FieldKey.of("home_address"), "Home address", TEXT, ""),
                ask(HOME_POSTCODE, "Postcode", TEXT, "NFA: no fixed abode. ABROAD: outside the UK."),
                choice(RESIDENCE_AREA, "Council of residence, as it was at the death", councils(today)),
                ask(HOME_CDOP, "Home panel", TEXT, ""),
                choice(REVIEW_AREA_REASON, "Who reviews", List.of(
                        new Choice(BY_RESIDENCE, "The home panel, by residence"),
                        new Choice(BY_AGREEMENT, "This panel, by agreement"),
                        new Choice(AT_DISCRETION, "This panel, at its discretion")))));
    }

    private Section circumstances() {
        return new Section("What happened", List.of(
                choice(DEATH_EXPECTED, "Was the death expected 24 hours before?", list(DEATH_EXPECTED)),
                choice(NATURAL_CAUSE_APPARENT, "Is a natural cause readily apparent?", YES_NO),
                choice(EXTERNAL_CAUSE, "Could an external cause have led to it?", YES_NO),
                choice(SUICIDE, "Suspected suicide?", YES_NO),
                choice(ABUSE, "Abuse or neglect suspected?", YES_NO),
                ask(NoticeRules.CIRCUMSTANCES, "What is known about the circumstances", LONG_TEXT, "")));
    }

    private Section decisions() {
        return new Section("Decisions", List.of(
                choice(REFERRED_TO_CORONER, "Referred to the coroner?", YES_NO),
                choice(JAR_DECISION, "Joint Agency Response", labels(JointResponseDecision.values())),
                new IntakeQuestion(JointResponseRules.TRIGGERS, "Triggers", SEVERAL, "", list(JointResponseRules.TRIGGERS)),
                ask(JAR_DECIDED_BY, "Who decided", TEXT, ""),
                ask(JAR_DECIDED_ON, "Decided on", DATE, ""),
                ask(JAR_DECIDED_AT, "Decided at", TIME, ""),
                ask(JAR_REASON, "Reason", TEXT, ""),
                choice(NoticeRules.ALERT, "Tell NCMD at once?", YES_NO),
                ask(NoticeRules.ALERT_REASON, "Why NCMD must know", TEXT, "")));
    }

    private Section known() {
        return new Section("Who knew the child", List.of(
                ask(DeathCircumstances.SCHOOL, "School, nursery or college", TEXT, ""),
                ask(NoticeRules.AGENCIES_KNOWN, "Agencies and people who knew the child or the mother", LONG_TEXT, ""),
                choice(NOT_A_DEATH, "Is this not a death, or sent in error?", YES_NO)));
    }

    private static IntakeQuestion ask(FieldKey key, String label, Kind kind, String help) {
        return new IntakeQuestion(key, label, kind, help, List.of());
    }

    private static IntakeQuestion choice(FieldKey key, String label, List<Choice> choices) {
        return new IntakeQuestion(key, label, CHOICE, "", choices);
    }

    private static List<Choice> labels(Coded[] choices) {
        return Arrays.stream(choices).map(choice -> new Choice(choice.code(), choice.label())).toList();
    }

    private List<Choice> list(FieldKey key) {
        return coded.of(key).stream().map(option -> new Choice(option.code(), option.label())).toList();
    }

    /** The councils that were there on the day. */
    List<Choice> councils(LocalDate day) {
        return areas.areas().stream().filter(area -> area.isValidOn(day)).map(area -> new Choice(area.code(), area.name())).toList();
    }

    List<Section> sections() {
        return sections;
    }

    Stream<IntakeQuestion> all() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public IntakeQuestion question(FieldKey key) {
        return find(key).orElseThrow();
    }

    Optional<IntakeQuestion> find(FieldKey key) {
        return all().filter(question -> question.key().equals(key)).findFirst();
    }

    /** The answers to the questions asked, without those that cannot be read. */
    Answers answers(LocalDate today) {
        Answers answers = Answers.NONE;
        for (IntakeQuestion question : all().filter(asked -> asked.shownProperty().get()).toList()) {
            Answer<?> answer = question.answer(today).orElse(Answer.notAsked());
            answers = answer instanceof Answer.NotAsked<?> ? answers : answers.with(question.key(), answer);
        }
        return answers;
    }

    /** Asks only what the other answers leave open. */
    void showWhatIsAsked(LocalDate today, boolean outOfArea, boolean ageInDoubt) {
        Answers said = answers(today);
        boolean bornThatDay = said.date(DATE_OF_BIRTH).isGiven() && said.answer(DATE_OF_BIRTH).equals(said.answer(DATE_OF_DEATH));
        boolean lost = says(said, SIGNS_OF_LIFE, NO);
        show(bornThatDay || lost, SIGNS_OF_LIFE, LAWFUL_TERMINATION, GESTATION_WEEKS, BIRTH_WEIGHT_G);
        show(lost, BIRTH_ATTENDED);
        show(said.text(NHS_NUMBER).toOptional().isEmpty(), NHS_NUMBER_ABSENT_REASON);
        show(ageInDoubt, BELIEVED_UNDER_18);
        show(outOfArea, HOME_CDOP, REVIEW_AREA_REASON);
        show(said.text(EVENT_LOCATION).toOptional().filter(where -> !where.equals("same_as_death")).isPresent(), DeathCircumstances.EVENT_ADDRESS);
        show(says(said, DEATH_EXPECTED, "unexpected"), NATURAL_CAUSE_APPARENT);
        Optional<JointResponseDecision> decision = JointResponseRules.decision(said);
        boolean decided = decision.filter(made -> made != JointResponseDecision.NOT_YET).isPresent();
        show(decision.filter(JointResponseDecision.TRIGGERED::equals).isPresent(), JointResponseRules.TRIGGERS);
        show(decided, JAR_DECIDED_BY, JAR_DECIDED_ON, JAR_DECIDED_AT, JAR_REASON);
        show(says(said, NoticeRules.ALERT, YES), NoticeRules.ALERT_REASON);
    }

    private void show(boolean shown, FieldKey... keys) {
        for (FieldKey key : new ArrayList<>(List.of(keys))) {
            question(key).ask(shown);
        }
    }
}
