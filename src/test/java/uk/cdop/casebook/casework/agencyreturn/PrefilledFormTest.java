package uk.cdop.casebook.casework.agencyreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.agencyreturn.PrefilledForm.PrefilledField;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.FormDefinition;

class PrefilledFormTest {

    private static final FieldKey PLACE = FieldKey.of("place_of_death_type");
    private static final FormDefinition CDR = FormCatalogue.load().inForce(FormCode.REPORTING, LocalDate.of(2024, 3, 1));

    private static Optional<PrefilledField> place(PrefilledForm form) {
        return form.sections().stream().flatMap(section -> section.fields().stream()).filter(field -> field.field().key().equals(PLACE)).findFirst();
    }

    private static PrefilledForm whole(Answers known) {
        return PrefilledForm.of(CDR, List.of(FormPart.whole(FormCode.REPORTING)), known);
    }

    @Test
    void showsWhatIsKnownAndAsksTheRest() {
        PrefilledForm form = whole(Answers.NONE.with(PLACE, "hospice"));
        assertThat(form.sections()).hasSameSizeAs(CDR.sections());
        assertThat(place(form).orElseThrow().known()).contains(Answer.given("hospice"));
        long known = form.sections().stream().flatMap(section -> section.fields().stream()).filter(field -> field.known().isPresent()).count();
        assertThat(known).isEqualTo(1);
    }

    @Test
    void asksAgainWhatNobodyKnewAndShowsWhatDoesNotApply() {
        assertThat(place(whole(Answers.NONE.with(PLACE, Answer.notKnown()))).orElseThrow().known()).isEmpty();
        assertThat(place(whole(Answers.NONE.with(PLACE, Answer.notYetReturned()))).orElseThrow().known()).isEmpty();
        assertThat(place(whole(Answers.NONE.with(PLACE, Answer.notApplicable()))).orElseThrow().known()).isPresent();
    }

    @Test
    void leavesOutSectionsThatNobodyAskedFor() {
        String first = CDR.sections().getFirst().key();
        PrefilledForm form = PrefilledForm.of(CDR, List.of(new FormPart(FormCode.REPORTING, List.of(first))), Answers.NONE);
        assertThat(form.sections()).extracting(section -> section.section().key()).containsExactly(first);
    }

    @Test
    void hasNothingOfAFormThatNobodyAskedFor() {
        assertThat(PrefilledForm.of(CDR, List.of(FormPart.whole(FormCode.ofCode("sf_drowning"))), Answers.NONE).sections()).isEmpty();
    }
}
