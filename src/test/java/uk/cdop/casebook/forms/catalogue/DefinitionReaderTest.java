package uk.cdop.casebook.forms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.forms.definition.Duty;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;

class DefinitionReaderTest {

    private static final String FIELD =
            "{'key':'birth_weight_g','label':'Birth weight','type':{'kind':'whole_number','min':1,'unit':'grams'},"
            + "'duty':{'when':{'ageUnder':{'born':'b','died':'d','years':1}}},'identifying':'indirect','source':'BG-M'}";

    @Test
    void readsAQuestionWithItsConditionAndLimits() {
        Field field = read(FIELD).getFirst();
        assertThat(field.type()).isEqualTo(new FieldType.WholeNumber(java.util.OptionalLong.of(1), java.util.OptionalLong.empty(), "grams"));
        assertThat(field.duty()).isInstanceOf(Duty.Conditional.class);
        assertThat(field.showIf()).isEmpty();
        assertThat(field.since()).isEmpty();
        assertThat(field.dependsOn()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'label':'Birth weight'      | 'label':'Birth weight','colour':'red'     | unknown property colour
            'min':1                     | 'min':1,'least':1                         | unknown property least
            'label':'Birth weight',     |                                           | label is missing
            'label':'Birth weight'      | 'label':7                                 | label is not text
            'min':1                     | 'min':1.5                                 | min is not a whole number
            'kind':'whole_number'       | 'kind':'colour'                           | unknown kind of answer colour
            'years':1                   | 'years':1,'days':3                        | in days or in years
            'ageUnder'                  | 'olderThan'                               | unknown condition olderThan
            'identifying':'indirect'    | 'identifying':'perhaps'                   | not understood: perhaps
            'key':'birth_weight_g'      | 'key':'BirthWeight'                       | not understood: BirthWeight
            'source':'BG-M'             | 'source':'BG-M','since':'April'           | since is not a date
            """)
    void refusesWhatItDoesNotKnow(String right, String wrong, String complaint) {
        assertThat(FIELD).contains(right);
        assertThatThrownBy(() -> read(FIELD.replace(right, wrong == null ? "" : wrong)))
                .isInstanceOf(DefinitionMistake.class).hasMessageContaining(complaint).hasMessageContaining("test.json");
    }

    @Test
    void readsADecimalNumberAndAGroupOfRows() {
        Field group = read("{'key':'persons','label':'Persons','type':{'kind':'repeat','max':20,'fields':["
                + "{'key':'persons.bmi','label':'BMI','type':{'kind':'decimal','min':'10.0','max':'80.0','places':1,'unit':'kg/m2'},"
                + "'duty':'optional','identifying':'no','source':'BG-M'}]},'duty':'optional','identifying':'direct','source':'DESIGN'}").getFirst();
        assertThat(group.type()).isInstanceOfSatisfying(FieldType.Repeat.class, repeat -> {
            assertThat(repeat.max()).isEqualTo(20);
            assertThat(repeat.fields()).singleElement().extracting(Field::type).isEqualTo(new FieldType.Decimal(
                    Optional.of(new BigDecimal("10.0")), Optional.of(new BigDecimal("80.0")), 1, "kg/m2"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'kind':'decimal','min':10.0,'places':1}                | min is not text
            {'kind':'decimal','min':'ten','places':1}               | min is not a decimal number
            {'kind':'decimal','min':'1'}                            | places is missing
            {'kind':'repeat','max':3,'fields':[]}                   | fields is not a list
            {'kind':'repeat','fields':[FIELD]}                      | max is missing
            {'kind':'repeat','max':0,'fields':[FIELD]}              | at least one row
            {'kind':'repeat','max':-1,'fields':[FIELD]}             | max is not a count
            {'kind':'repeat','max':3,'fields':[GROUP]}              | holds no group
            """)
    void refusesANumberOrAGroupThatIsHalfDescribed(String type, String complaint) {
        String inner = question("b", "{'kind':'repeat','max':2,'fields':[FIELD]}");
        String whole = question("a", type.replace("GROUP", inner)).replace("FIELD", FIELD);
        assertThatThrownBy(() -> read(whole)).isInstanceOf(DefinitionMistake.class).hasMessageContaining(complaint);
    }

    private static String question(String key, String type) {
        return "{'key':'" + key + "','label':'A','type':" + type + ",'duty':'optional','identifying':'no','source':'DESIGN'}";
    }

    @Test
    void refusesAPropertyThatStandsTwice() {
        assertThatThrownBy(() -> read(FIELD.replace("'label':'Birth weight'", "'label':'Birth weight','label':'Weight'")))
                .isInstanceOf(DefinitionMistake.class).hasMessageContaining("line 1: the same property stands twice");
    }

    @Test
    void refusesWhatFollowsTheEnd() {
        assertThatThrownBy(() -> FormCatalogue.parse("test.json", "{} {}".getBytes(StandardCharsets.UTF_8))).isInstanceOf(DefinitionMistake.class);
    }

    @Test
    void theIndexNamesEveryFileThereIs() throws IOException {
        Path resources = Path.of("src/main/resources");
        String index = Files.readString(resources.resolve("forms/index.json"));
        TreeSet<String> files = new TreeSet<>(jsonFilesIn(resources, "forms"));
        files.remove("forms/index.json");
        files.addAll(jsonFilesIn(resources, "codelists"));
        assertThat(files).hasSizeGreaterThan(30).allMatch(file -> index.contains('"' + file + '"'));
    }

    @Test
    void aFileIsNamedAfterWhatItHolds() throws IOException {
        Path resources = Path.of("src/main/resources");
        for (String file : jsonFilesIn(resources, "codelists")) {
            var list = DefinitionReader.codeList(FormCatalogue.parse(file, Files.readAllBytes(resources.resolve(file))), file);
            assertThat(file).isEqualTo("codelists/" + list.code() + "-" + list.validFrom() + ".json");
        }
        for (String file : jsonFilesIn(resources, "forms")) {
            if (file.startsWith("forms/carryover/")) {
                var rules = CarryOverReader.rules(FormCatalogue.parse(file, Files.readAllBytes(resources.resolve(file))), file);
                assertThat(file).isEqualTo("forms/carryover/" + rules.form().code() + "-" + rules.to() + ".json");
            } else if (!file.endsWith("index.json")) {
                var form = DefinitionReader.form(FormCatalogue.parse(file, Files.readAllBytes(resources.resolve(file))), file);
                assertThat(file).isEqualTo("forms/" + form.form().code() + "/" + form.validFrom() + ".json");
            }
        }
    }

    private static List<String> jsonFilesIn(Path root, String folder) {
        try (Stream<Path> found = Files.walk(root.resolve(folder))) {
            return found.filter(path -> path.toString().endsWith(".json")).map(path -> root.relativize(path).toString().replace('\\', '/')).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Field> read(String field) {
        String json = "{'form':'CDN','validFrom':'2019-04-01','note':'n','sections':[{'key':'s','title':'S','fields':[" + field + "]}]}";
        return DefinitionReader.form(FormCatalogue.parse("test.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)), "test.json").fields();
    }
}
