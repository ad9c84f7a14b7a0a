package uk.cdop.casebook.publishing.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.ReturnCases.notifiedOn;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.ncmdreturn.DescribeReturn;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ReturnOffice;

class ReturnJsonTest {

    private final ReturnOffice office = new ReturnOffice();

    @Test
    void hasTheKeysThatTheCommandPromises() {
        office.keep(
                notifiedOn(2, "2022-06-01").reviewedOn("2024-02-12").movedTo(CaseStage.COMPLETED, "2024-02-20"),
                notifiedOn(3, "2023-07-01").withDatesOnly());
        JsonNode json = json();
        assertThat(json.propertyNames()).containsExactly("year", "ready", "cases", "blockers");
        assertThat(json.get("year").stringValue()).isEqualTo("2023/24");
        assertThat(json.get("ready").booleanValue()).isFalse();
        JsonNode one = json.get("cases").get(1);
        assertThat(one.propertyNames()).containsExactly("ref", "stage", "forms");
        assertThat(one.get("ref").stringValue()).isEqualTo("CDOP-2023-0003");
        assertThat(one.get("stage").stringValue()).isEqualTo("notified");
        JsonNode form = one.get("forms").get(0);
        assertThat(form.propertyNames()).containsExactly("form", "version", "state", "missing", "changed_since_keyed", "return_state", "keyed_on", "confirmed_on");
        assertThat(form.get("form").stringValue()).isEqualTo("CDN");
        assertThat(form.get("version").stringValue()).isEqualTo("2022-04-01");
        assertThat(form.get("state").stringValue()).isEqualTo("incomplete");
        assertThat(form.get("missing").get(0).stringValue()).isEqualTo("nhs_number");
        assertThat(form.get("changed_since_keyed").isArray()).isTrue();
        assertThat(form.get("changed_since_keyed")).isEmpty();
        assertThat(one.get("forms").get(2).get("state").stringValue()).isEqualTo("not_due");
        assertThat(json.get("cases").get(0).get("forms").get(2).get("state").stringValue()).isEqualTo("complete");
        assertThat(json.get("blockers")).hasSize(1);
    }

    @Test
    void anEmptyYearIsReadyAndHasEmptyLists() {
        JsonNode json = json();
        assertThat(json.get("ready").booleanValue()).isTrue();
        assertThat(json.get("cases")).isEmpty();
        assertThat(json.get("blockers")).isEmpty();
    }

    @Test
    void holdsNoAnswersOfACase() {
        office.keep(notifiedOn(3, "2023-07-01"));
        assertThat(text()).contains("CDOP-2023-0003").doesNotContain("Sample-", "Invented", "9990000018");
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(text());
    }

    private String text() {
        return new DescribeReturn(new ReturnJson()).asJson(office.prepareAs(Role.CHAIR).prepare(new FinancialYear(2023)));
    }
}
