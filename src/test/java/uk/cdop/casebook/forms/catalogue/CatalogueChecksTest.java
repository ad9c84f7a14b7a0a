package uk.cdop.casebook.forms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.forms.answer.FormCode;

class CatalogueChecksTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final String SEX = question("sex", "{'kind':'one_of','codeList':'sex'}", "");
    private static final String NAME = question("child_surname", "{'kind':'text'}", ",'showIf':{'is':{'field':'sex','code':'F'}}");
    private static final String FORM = form("CDN", "2027-04-01", SEX + "," + NAME);

    @Test
    void everyFileThatCameWithTheProgramPassesTheChecks() {
        assertThat(CATALOGUE.definitions()).hasSizeGreaterThan(25)
                .allSatisfy(form -> assertThat(new DefinitionChecks(form, CATALOGUE.codeLists()).mistakes()).as(form.toString()).isEmpty());
        assertThat(CATALOGUE.codeLists().all()).allSatisfy(list -> assertThat(DefinitionChecks.mistakes(list)).as(list.code()).isEmpty());
    }

    @Test
    void takesANewVersionThatIsRight() {
        assertThat(mistakes(FORM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'key':'child_surname'         | 'key':'sex'                         | sex: the key stands twice
            'label':'child_surname'       | 'label':' '                         | child_surname: the label is empty
            'source':'DESIGN'             | 'source':'we know'                  | sex: the source must carry one of the marks
            'codeList':'sex'              | 'codeList':'hues'                   | sex: there is no code list hues that holds on 2027-04-01
            'field':'sex','code':'F'      | 'field':'sex','code':'Q'            | child_surname: the condition waits for Q, which is no choice of sex
            'field':'sex','code':'F'      | 'field':'gate','code':'yes'         | child_surname: the condition reads gate, which is not asked before
            {'kind':'text'}               | {'kind':'date'}                     | child_surname: the version of 2019-04-01 asks this question with another kind
            'key':'child_surname'         | 'key':'child.surname'               | child.surname: only a question within a group
            {'kind':'text'}               | {'kind':'repeat','max':2,'fields':[{'key':'a.b','label':'B','type':{'kind':'text'},'duty':'optional','identifying':'no','source':'DESIGN'}]} | a.b: its key must begin with child_surname
            'validFrom':'2027-04-01'      | 'validFrom':'2022-04-01'            | there is a version of CDN from 2022-04-01 already, and it says something else
            """)
    void namesFilePlaceAndMistake(String right, String wrong, String complaint) {
        assertThat(FORM).contains(right);
        int first = FORM.indexOf(right);
        String json = FORM.substring(0, first) + wrong + FORM.substring(first + right.length());
        assertThat(mistakes(json)).anySatisfy(sentence -> assertThat(sentence).startsWith("file 0").contains(complaint));
    }

    @Test
    void refusesTwoFilesOfOneVersion() {
        assertThat(mistakes(FORM, FORM.replace("'label':'sex'", "'label':'Sex'"))).hasSize(2).allMatch(sentence -> sentence.contains("the same version"));
    }

    @Test
    void aQuestionNewerThanItsVersionIsAMistake() {
        assertThat(mistakes(FORM.replace("'source':'DESIGN'", "'source':'DESIGN','since':'2028-04-01'"))).isNotEmpty()
                .allMatch(sentence -> sentence.contains("cannot be newer"));
    }

    @Test
    void aListMayComeWithTheFormThatNeedsIt() {
        String form = FORM.replace("'codeList':'sex'", "'codeList':'hues'");
        assertThat(mistakes(form, list("hues", "2027-04-01", "F"))).isEmpty();
        assertThat(mistakes(form, list("hues", "2027-04-02", "F"))).anyMatch(sentence -> sentence.contains("no code list hues"));
    }

    @Test
    void aListMayNotChangeWhatAFormHasAsked() {
        assertThat(mistakes(list("sex", "2021-01-01", "F"))).singleElement().asString().contains("would change what", "has asked");
        assertThat(mistakes(list("sex", "2027-01-01", "F"))).isEmpty();
    }

    @Test
    void aListNamesEachChoiceOnceWithACodeWithoutSpaces() {
        assertThat(mistakes(list("hues", "2027-04-01", "F", "F"))).singleElement().asString().contains("stands twice");
        assertThat(mistakes(list("hues", "2027-04-01", "dark red"))).singleElement().asString().contains("without spaces");
    }

    @Test
    void aCarryOverLeadsIntoAVersionAndToItsQuestions() {
        assertThat(mistakes(FORM, carrying("2027-04-01", "child_surname"))).isEmpty();
        assertThat(mistakes(carrying("2027-04-01", "child_surname"))).singleElement().asString().contains("no version of CDN from 2027-04-01");
        assertThat(mistakes(FORM, carrying("2027-04-01", "hue"))).singleElement().asString().contains("does not ask hue");
    }

    @Test
    void knowsWhatIsThereAlreadyWordForWord() {
        assertThat(CatalogueChecks.holds(CATALOGUE, new FormFile.Form(CATALOGUE.inForce(FormCode.NOTIFICATION, LocalDate.of(2024, 1, 1))))).isTrue();
        assertThat(CatalogueChecks.holds(CATALOGUE, file(FORM))).isFalse();
    }

    @Test
    void whatIsAddedIsInForceFromItsDayAndWhatWasStays() {
        FormCatalogue more = CATALOGUE.with(List.of(file(FORM)));
        assertThat(more.inForce(FormCode.NOTIFICATION, LocalDate.of(2027, 3, 31)).validFrom()).isEqualTo("2022-04-01");
        assertThat(more.inForce(FormCode.NOTIFICATION, LocalDate.of(2027, 4, 1)).validFrom()).isEqualTo("2027-04-01");
        assertThat(more.version(FormCode.NOTIFICATION, LocalDate.of(2022, 4, 1))).isEqualTo(CATALOGUE.version(FormCode.NOTIFICATION, LocalDate.of(2022, 4, 1)));
        assertThat(more.carryOvers()).isEqualTo(CATALOGUE.carryOvers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'form':'CDN'                              | a.json: line 1: this is not JSON as it should be
            {'form':'CDN','form':'CDR'}                | a.json: line 1: the same property stands twice
            {'colour':'red'}                           | a.json: this is neither a form, nor a code list, nor a carry-over
            ['red']                                    | a.json: this is neither
            {'form':'B10','to':'2027-04-01','note':''} | a.json: not understood: B10
            """)
    void tellsWhatIsWrongWithAFileInsteadOfThrowing(String json, String sentence) {
        assertThat(FormFile.read("a.json", bytes(json))).isInstanceOfSatisfying(FormFile.Reading.Mistaken.class,
                mistaken -> assertThat(mistaken.sentence()).startsWith(sentence).endsWith("."));
    }

    private static List<String> mistakes(String... files) {
        List<CatalogueChecks.Candidate> candidates = new java.util.ArrayList<>();
        for (int number = 0; number < files.length; number++) {
            candidates.add(new CatalogueChecks.Candidate("file " + number, file(files[number])));
        }
        return new CatalogueChecks(CATALOGUE).mistakes(candidates);
    }

    private static FormFile file(String json) {
        return FormFile.of("test.json", bytes(json));
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static String form(String code, String day, String fields) {
        return "{'form':'" + code + "','validFrom':'" + day + "','note':'n','sections':[{'key':'s','title':'S','fields':[" + fields + "]}]}";
    }

    private static String question(String key, String type, String more) {
        return "{'key':'" + key + "','label':'" + key + "','type':" + type + ",'duty':'optional','identifying':'no','source':'DESIGN'" + more + "}";
    }

    private static String list(String code, String day, String... options) {
        String each = String.join(",", Arrays.stream(options).map(option -> "{'code':'" + option + "','label':'" + option + "','mark':'DESIGN'}").toList());
        return "{'code':'" + code + "','validFrom':'" + day + "','options':[" + each + "]}";
    }

    private static String carrying(String to, String key) {
        return "{'form':'CDN','to':'" + to + "','note':'n','renamed':[{'from':'name','to':'" + key + "'}]}";
    }
}
