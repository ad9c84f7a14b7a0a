package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.ncmdreturn.AnswerToKey;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers.KeyCommand;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInForm;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInQuestion;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOfOneCase;
import uk.cdop.casebook.testkit.ReturnedForms;
import uk.cdop.casebook.testkit.ScheduledCase;

/** An office into whose portal the agencies key their forms themselves. */
class EditAgencyFormsTest extends OfficeOfOneCase {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate DAY = ScheduledCase.DAY.plusDays(1);

    private KeyedForm surgery;

    @BeforeEach
    void anAnswerIsNeededThatTheFormOfTheSurgeryLacks() {
        surgery = ReturnedForms.reporting(office, 1, number, "Example Surgery", true, Answers.NONE.with(FieldKey.of("rep_name"), "A Doctor"));
        office.can().editReturnFields().replace("form,field,needed,mark\nCDR,rep_email,always,DESIGN\n", Optional.empty());
    }

    private NcmdReturn prepared() {
        return office.on(DAY.plusDays(60)).prepareReturn().prepare(YEAR);
    }

    private List<String> headings() {
        return office.can().ncmdReturn().showKeyIn().show(number, YEAR).orElseThrow().forms().stream().map(KeyInForm::heading).toList();
    }

    private List<AuditEntry> trail() {
        return office.read(records -> records.audit().ofObject("rules", "agency_forms"));
    }

    private boolean change(boolean keyed) {
        return office.can().ncmdReturn().editAgencyForms().change(keyed);
    }

    @Test
    void agenciesFormsAreKeyedUnlessTheOfficeSaysOtherwise() {
        assertThat(office.can().ncmdReturn().editAgencyForms().areKeyed()).isTrue();
        assertThat(headings()).contains("Reporting form, Example Surgery");
        assertThat(prepared().keysAgencies()).isTrue();
        assertThat(prepared().blockers()).anyMatch(sentence -> sentence.contains("Example Surgery"));
    }

    @Test
    void leftOutTheyAreNeitherKeyedNorHoldUpTheYear() {
        assertThat(change(false)).isTrue();
        assertThat(headings()).isNotEmpty().noneMatch(heading -> heading.startsWith("Reporting form"));
        NcmdReturn left = prepared();
        assertThat(left.keysAgencies()).isFalse();
        assertThat(left.blockers()).noneMatch(sentence -> sentence.contains("Example Surgery"));
        assertThat(left.cases().getFirst().register(surgery)).isEmpty();
    }

    @Test
    void whatWasTickedOffIsThereAgainWhereTheOfficeKeysThemAgain() {
        List<AnswerToKey> open = office.can().ncmdReturn().showKeyIn().show(number, YEAR).orElseThrow().form(surgery).orElseThrow().questions().stream()
                .filter(question -> question.mark().isOpen()).map(KeyInQuestion::now).toList();
        office.on(DAY, "Keying Person").ncmdReturn().keyAnswers().key(new KeyCommand(number, YEAR, surgery, open));
        change(false);
        assertThat(change(true)).isTrue();
        assertThat(prepared().cases().getFirst().register(surgery).orElseThrow().state()).isEqualTo(ReturnState.KEYED);
    }

    @Test
    void theTrailSaysWhoChangedItAndNothingWhereNothingIsDifferent() {
        assertThat(change(true)).isFalse();
        assertThat(trail()).isEmpty();
        assertThat(change(false)).isTrue();
        assertThat(trail()).singleElement().satisfies(entry -> assertThat(entry.event().what()).isEqualTo(AuditEvent.What.RULES_CHANGED));
    }

    @Test
    void onlyWhoSetsUpTheOfficeChangesIt() {
        EditAgencyForms edit = office.as(Role.EXPORTER).ncmdReturn().editAgencyForms();
        assertThatThrownBy(() -> edit.change(false)).isInstanceOf(OfficeFailure.class).extracting("kind").isEqualTo(OfficeFailure.Kind.NOT_PERMITTED);
        assertThat(office.can().ncmdReturn().editAgencyForms().areKeyed()).isTrue();
    }
}
