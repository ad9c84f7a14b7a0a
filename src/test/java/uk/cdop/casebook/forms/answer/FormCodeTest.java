package uk.cdop.casebook.forms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FormCodeTest {

    @Test
    void threeFormsAreTheCoreAndTwentyAreSupplementary() {
        assertThat(FormCode.core()).extracting(FormCode::code).containsExactly("CDN", "CDR", "CDA");
        assertThat(FormCode.supplementary()).hasSize(20).noneMatch(FormCode::isCore).allMatch(form -> form.code().startsWith("sf_"));
        assertThat(FormCode.JOINT_RESPONSE.isCore() || FormCode.JOINT_RESPONSE.isSupplementary()).isFalse();
    }

    @Test
    void whatAgenciesReportIsReturnedBetweenNotificationAndAnalysisAndTheJointResponseNever() {
        assertThat(FormCode.ofAgencies()).startsWith(FormCode.REPORTING).containsAll(FormCode.supplementary()).hasSize(21);
        assertThat(FormCode.inOrderOfReturn()).startsWith(FormCode.NOTIFICATION, FormCode.REPORTING).endsWith(FormCode.ANALYSIS).hasSize(23)
                .doesNotContain(FormCode.JOINT_RESPONSE);
    }

    @Test
    void eachFormIsFoundByItsCode() {
        for (FormCode form : FormCode.values()) {
            assertThat(FormCode.ofCode(form.code())).isSameAs(form);
        }
        assertThat(FormCode.values()).extracting(FormCode::label).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(Arrays.stream(FormCode.values()).mapToInt(form -> form.code().length()).max()).hasValue(33);
        assertThatThrownBy(() -> FormCode.ofCode("B10")).isInstanceOf(IllegalArgumentException.class);
    }
}
