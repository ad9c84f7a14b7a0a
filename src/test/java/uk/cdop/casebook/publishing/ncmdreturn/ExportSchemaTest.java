package uk.cdop.casebook.publishing.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;
import static uk.cdop.casebook.testkit.ReturnCases.notifiedOn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.ReturnPack.ReturnLine;
import uk.cdop.casebook.office.door.ReturnPack;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.ncmdreturn.WriteReturn;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ReturnOffice;

/** Every export has the published shape, and the published shape says what the export holds. */
class ExportSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode SCHEMA = JSON.readTree(Path.of("docs/schema/ncmd-neutral-export-2.2.schema.json"));

    @TempDir
    Path folder;

    private final ReturnOffice office = new ReturnOffice();

    private JsonNode export(FinancialYear year) throws IOException {
        office.keep(
                notifiedOn(1, "2023-06-01").with(SEX, Answer.notKnown()).with(ETHNIC_CATEGORY, Answer.refused()),
                notifiedOn(2, "2022-06-01").bornOn("2022-05-01").diedOn("2022-05-30").with(GESTATION_WEEKS, 39L)
                        .reviewedOn("2024-02-12").movedTo(CaseStage.COMPLETED, "2024-02-20"),
                notifiedOn(3, "2021-07-01").onVersion("2021-04-01").withDatesOnly().with(ETHNIC_CATEGORY, Answer.notYetReturned()));
        office.writeAs(Role.EXPORTER).write(year, folder, Progress.NONE);
        return JSON.readTree(folder.resolve("ncmd-return-" + year.fileLabel() + ".json"));
    }

    @Test
    void everyExportValidatesAlsoOneOfAYearWithoutACase() throws IOException {
        JsonNode full = export(new FinancialYear(2023));
        assertThat(full.get("records").size()).isGreaterThan(100);
        assertThat(JsonShape.problems(SCHEMA, full)).isEmpty();
        assertThat(JsonShape.problems(SCHEMA, export(new FinancialYear(2021)))).isEmpty();
        JsonNode empty = export(new FinancialYear(2019));
        assertThat(empty.get("records").size()).isZero();
        assertThat(JsonShape.problems(SCHEMA, empty)).isEmpty();
    }

    @Test
    void theSchemaFindsWhatIsWrong() throws IOException {
        ObjectNode wrong = (ObjectNode) export(new FinancialYear(2023));
        ObjectNode record = (ObjectNode) wrong.get("records").get(0);
        record.put("state", "blank").put("form_version", "2022-4-1").put("needed", "yes").put("extra", 1).remove("field");
        wrong.put("schema", "another");
        assertThat(JsonShape.problems(SCHEMA, wrong)).containsExactlyInAnyOrder(
                "$.schema: const", "$.records[0].state: enum", "$.records[0].form_version: pattern", "$.records[0].needed: type",
                "$.records[0]: additional extra", "$.records[0]: required field");
    }

    @Test
    void theProgramHoldsItsExportsAgainstTheSchemaThatIsPublished() throws IOException {
        assertThat(ExportSchema.class.getResourceAsStream(ExportSchema.RESOURCE)).hasSameContentAs(Files.newInputStream(Path.of("docs/schema/ncmd-neutral-export-2.2.schema.json")));
    }

    @Test
    void anExportThatHasNotThePublishedShapeIsRefusedAndNothingIsWritten() throws IOException {
        office.keep(notifiedOn(1, "2023-06-01"));
        WriteReturn planted = office.writeAs(Role.EXPORTER, (made, into, progress) -> new ReturnFiles().write(withAnUnknownKindOfAnswer(made), into, progress));
        assertThatThrownBy(() -> planted.write(new FinancialYear(2023), folder, Progress.NONE))
                .isInstanceOfSatisfying(OfficeFailure.class, refused -> assertThat(refused.kind()).isEqualTo(OfficeFailure.Kind.REFUSED))
                .hasMessageContaining("$.records[0].type: enum").hasMessageContaining("No file of the return was written");
        assertThat(folder).isEmptyDirectory();
        assertThat(office.vault().entries()).isEmpty();
    }

    private static ReturnPack withAnUnknownKindOfAnswer(ReturnPack pack) {
        List<ReturnLine> lines = new ArrayList<>(pack.lines());
        ReturnLine first = lines.getFirst();
        lines.set(0, new ReturnLine(
                first.number(), first.name(), first.formVersion(), first.section(), first.field(), first.question(), "free_text", first.state(), first.value(),
                first.shown(), first.codeList(), first.codeListVersion(), first.identifying(), first.needed(), first.ncmdField()));
        return new ReturnPack(pack.summary(), pack.preparedOn(), lines, pack.counts(), pack.byAgency(), pack.byCase(), pack.keyed());
    }

    @Test
    void theSchemaIsNamedByItsVersionAndPointsToNoHost() {
        assertThat(SCHEMA.get("$id").asString()).isEqualTo(ExportJson.SCHEMA).startsWith("urn:");
    }

    @Test
    void theCsvHasTheSameRecordsColumnForProperty() throws IOException {
        export(new FinancialYear(2023));
        List<String> columns = List.of(Files.readAllLines(folder.resolve("ncmd-return-2023-24.csv")).getFirst().replace("\uFEFF", "").replace("\"", "").split(","));
        List<String> expected = new ArrayList<>(List.of("year", "prepared_on"));
        expected.addAll(SCHEMA.at("/properties/records/items/properties").propertyNames());
        expected.add("about");
        assertThat(columns).containsExactlyElementsOf(expected);
    }
}
