package uk.cdop.casebook.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterKindTest {

    /** Whoever adds a letter decides here whether its reader has to know which child it is. */
    @Test
    void fourLettersGoToPeopleWhoNeedNotKnowWhichChildItIs() {
        assertThat(Arrays.stream(LetterKind.values()).filter(kind -> !kind.mayNameTheChild())).containsExactly(
                LetterKind.PANEL_INVITATION, LetterKind.ACTION_NOTICE, LetterKind.ACTION_REMINDER, LetterKind.CLOSURE);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAMILY_AFTER_PANEL", "INFORMATION_REQUEST", "SAFEGUARDING_REFERRAL", "REGISTERED_CAUSE_ERROR"})
    void theFamilyTheAgenciesAskedThePartnersAndTheExaminerAreToldWhichChildItIs(LetterKind kind) {
        assertThat(kind.mayNameTheChild()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHILD_NAME", "CHILD_DATE_OF_BIRTH", "CHILD_DATE_OF_DEATH"})
    void theWordingOfALetterThatMayNotNameTheChildCannotAskForTheName(Placeholder child) {
        assertThat(new LetterTemplate(LetterKind.ACTION_NOTICE, 1, "An action", "{{action}} " + child.written()).problems())
                .singleElement().asString().contains("need not know which child it is");
        assertThat(new LetterTemplate(LetterKind.SAFEGUARDING_REFERRAL, 1, "A referral", "{{case_reference}} {{reason}} " + child.written()).problems()).isEmpty();
    }
}
