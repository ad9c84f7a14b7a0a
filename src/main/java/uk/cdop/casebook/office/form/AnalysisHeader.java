package uk.cdop.casebook.office.form;

import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** Works out the head of an analysis form from the case, so that nobody types it and nobody can change it there. */
public final class AnalysisHeader {

    public static final FieldKey CASE_REF = FieldKey.of("an_case_ref");
    public static final FieldKey STAGE = FieldKey.of("an_stage");
    public static final FieldKey AGE = FieldKey.of("an_age_at_death");
    public static final FieldKey SEX = FieldKey.of("an_sex");
    public static final FieldKey CDRM_DATE = FieldKey.of("an_cdrm_date");
    public static final FieldKey CDRM_LEAD = FieldKey.of("an_cdrm_lead");
    public static final FieldKey CDRM_TYPE = FieldKey.of("an_cdrm_type");
    public static final String DRAFT = "draft";
    public static final String FINAL = "final";

    /** Worked out by the program wherever they are given; what the case does not say can still be typed. */
    static final Set<FieldKey> DERIVED = Set.of(CASE_REF, STAGE, AGE, SEX, CDRM_DATE, CDRM_LEAD, CDRM_TYPE);

    private AnalysisHeader() {}

    /** The answers with the head as the case now says it. */
    public static Answers filled(Answers answers, CaseFile file, Optional<Cdrm> meeting, String stage) {
        Answers filled = answers.with(CASE_REF, file.number().text()).with(STAGE, stage);
        filled = with(filled, AGE, file.age().map(AgeAtDeath::inWords));
        Answer<String> sex = file.child().sex().map(Coded::code);
        filled = sex.state() == uk.cdop.casebook.forms.answer.AnswerState.NOT_ASKED ? filled : filled.with(SEX, sex);
        filled = with(filled, CDRM_DATE, meeting.flatMap(Cdrm::heldOn));
        filled = with(filled, CDRM_LEAD, meeting.flatMap(Cdrm::lead));
        return with(filled, CDRM_TYPE, meeting.flatMap(Cdrm::type).map(Coded::code));
    }

    private static Answers with(Answers answers, FieldKey key, Optional<?> value) {
        return value.map(found -> answers.with(key, (Object) found)).orElse(answers);
    }

    /** Those of the head that stand in the form and are therefore not to be typed over. */
    static Set<FieldKey> lockedIn(Answers answers) {
        return DERIVED.stream().filter(key -> answers.answer(key).isGiven()).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
