package uk.cdop.casebook.casework.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.reference.CaseNumber;

class LeakSearchTest {

    private static final CaseNumber CASE = new CaseNumber("CDOP-2023-0001");
    private static final CommonWords COMMON = new CommonWords(Set.of("may", "rose", "young", "clay", "many", "the", "was", "born", "house", "high"));

    private static LeakSearch search(IdentifierKind kind, String... held) {
        return LeakSearch.of(List.of(held).stream().map(text -> new Identifier(kind, CASE, text, "")).toList(), CASE, COMMON);
    }

    private static List<LeakHit> hits(LeakSearch search, String text) {
        return search.in("paper.pdf", List.of(TextPart.of("Page 1", text)));
    }

    private static List<LeakHit> inNames(String text) {
        return hits(search(IdentifierKind.CHILD_NAME, "Kayleigh Placeholder"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Kayleigh was seen", "KAYLEIGH", "kayleigh", "Kayleigh’s mother", "Kayleighs mother", "Káyleigh", "PLACEHOLDER, K", "K. Placeholder",
        "scan_kayleigh_2.jpg", "scanKayleigh2024.png", "kayleighplaceholder@sample.invalid", "Kay\u00ADleigh", "Kayleigh-Placeholder"})
    void aNameIsFoundHoweverItIsWritten(String text) {
        assertThat(inNames(text)).isNotEmpty().noneMatch(LeakHit::near);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Kayliegh was seen", "Caylee was seen", "Kaley was seen", "Kaylegh", "Placholder", "Kay leigh was seen", "K.P. was seen", "xkayleighx", "Kayleihg"})
    void aSlipOfANameIsFoundAsNear(String text) {
        assertThat(inNames(text)).isNotEmpty().allMatch(LeakHit::near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clay soil near the river", "The child was seen at home", "Child A was 7 weeks old", "", "See page 12.1", "KP 3 of 4"})
    void otherWordsAreNotReported(String text) {
        assertThat(inNames(text)).isEmpty();
    }

    @Test
    void aNameThatIsAnEverydayWordIsReportedAsNearAndOnceForAFile() {
        LeakSearch search = search(IdentifierKind.CHILD_NAME, "Rose Young");
        List<LeakHit> found = search.in("paper.pdf", List.of(
                TextPart.of("Page 1", "A young mother rose early. Rose was told."), TextPart.of("Page 2", "Rose again. Rose.")));
        assertThat(found).singleElement().satisfies(hit -> {
            assertThat(hit.near()).isTrue();
            assertThat(hit.found()).isEqualTo("Rose");
            assertThat(hit.around()).endsWith("(3 times)");
        });
    }

    @Test
    void twoEverydayWordsThatMakeTheWholeNameAreTheName() {
        assertThat(hits(search(IdentifierKind.CHILD_NAME, "Rose Young"), "seen was Rose Young there")).hasSize(2).noneMatch(LeakHit::near);
        assertThat(hits(search(IdentifierKind.CHILD_NAME, "Rose Young"), "seen was R Young there")).anyMatch(hit -> !hit.near());
    }

    @Test
    void titlesPostsAndStandInsForANameAreNotLookedFor() {
        assertThat(hits(search(IdentifierKind.STAFF_NAME, "Dr Ada Examplar, consultant paediatrician"), "The consultant paediatrician, a doctor")).isEmpty();
        assertThat(hits(search(IdentifierKind.STAFF_NAME, "Dr Ada Examplar, consultant paediatrician"), "told by Dr Examplar")).hasSize(1);
        assertThat(hits(search(IdentifierKind.CHILD_NAME, "Baby Boy Placeholder"), "The baby was a boy")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "14/03/2024", "14.3.24", "14-03-2024", "2024-03-14", "14 March 2024", "14th of March, 2024", "14 Mar '24", "March 14, 2024", "14MAR2024", "14 03 2024"})
    void aDateOfBirthIsFoundInEveryUsualWay(String written) {
        assertThat(hits(search(IdentifierKind.DATE_OF_BIRTH, "2024-03-14"), "Born " + written + ".")).isNotEmpty().noneMatch(LeakHit::near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/14/2024", "14032024", "20240314", "140324", "on 14 March at noon", "41/03/2024", "14/30/2024", "14/03/2042"})
    void aDateOfBirthWithASlipOrWithoutItsYearIsNear(String written) {
        assertThat(hits(search(IdentifierKind.DATE_OF_BIRTH, "2024-03-14"), "Born " + written + ".")).isNotEmpty().allMatch(LeakHit::near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/03/2024", "13 March 2024", "in March 2024", "2024", "page 14", "14:03", "15 March"})
    void otherDaysAreNotReported(String written) {
        assertThat(hits(search(IdentifierKind.DATE_OF_BIRTH, "2024-03-14"), written)).isEmpty();
    }

    @Test
    void aLeapDayIsFound() {
        assertThat(hits(search(IdentifierKind.DATE_OF_BIRTH, "2024-02-29"), "born 29 Feb 2024; 29/2/2023 is no day")).hasSize(1);
        assertThat(hits(search(IdentifierKind.DATE_OF_BIRTH, "1996-05-02"), "her date of birth 02/05/96")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "999 000 0018", "999-000-0018", "NHS:999.000.0018", "7 999 000 0018 3"})
    void anNhsNumberIsFoundWithAndWithoutGaps(String written) {
        assertThat(hits(search(IdentifierKind.NHS_NUMBER, "9990000018"), written)).isNotEmpty().noneMatch(LeakHit::near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999 000 0081", "9990000019", "999 000 018", "99900000188"})
    void anNhsNumberWithASlipIsNear(String written) {
        assertThat(hits(search(IdentifierKind.NHS_NUMBER, "9990000018"), written)).isNotEmpty();
    }

    @Test
    void aPostcodeIsFoundHoweverItIsWritten() {
        LeakSearch search = search(IdentifierKind.POSTCODE, "ZZ10 1ZZ");
        assertThat(hits(search, "at zz101zz or ZZ10  1ZZ")).isNotEmpty().noneMatch(LeakHit::near);
        assertThat(hits(search, "at ZZ1O 1ZZ")).isNotEmpty().allMatch(LeakHit::near);
        assertThat(hits(search, "in ZZ10")).isNotEmpty().allMatch(LeakHit::near);
        assertThat(hits(search, "in ZZ45 9XY")).isEmpty();
    }

    @Test
    void streetsSchoolsAndWardsAreFoundInShortFormsAndWithSlips() {
        LeakSearch street = search(IdentifierKind.STREET, "Imaginary Road");
        assertThat(hits(street, "12 imaginary rd")).isNotEmpty().noneMatch(LeakHit::near);
        assertThat(hits(street, "of Imaginery Road")).isNotEmpty().allMatch(LeakHit::near);
        assertThat(hits(street, "the road was wet")).isEmpty();
        LeakSearch school = search(IdentifierKind.SCHOOL, "Saint Fictiva's Primary School");
        assertThat(hits(school, "St Fictivas Primary School")).isNotEmpty().noneMatch(LeakHit::near);
        assertThat(hits(school, "goes to Fictiva’s")).isNotEmpty().allMatch(LeakHit::near);
        assertThat(hits(school, "a primary school")).isEmpty();
    }

    private static List<Identifier> organisation(String text) {
        IdentifierBook book = new IdentifierBook(CASE);
        book.organisation(text, "Agency");
        return book.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Police", "Health visiting", "Coroner’s office", "Register office", "General practice", "Children’s social care", "Paediatric intensive care",
        "Youth offending team or probation", "Child and adolescent mental health services", "MBRRACE-UK", "Dorset", "Voluntary sector", "Not known", ""})
    void aDisciplineOrAnAreaIsNoNameOfAnOrganisation(String text) {
        assertThat(organisation(text)).isEmpty();
    }

    @Test
    void anOrganisationIsFoundByItsNameASlipInItAndWhatTellsWhichOneItIs() {
        assertThat(organisation("Imaginary Hospital, 4 Specimen Road")).extracting(Identifier::role).contains("Hospital");
        assertThat(organisation("Fictiva Academy")).extracting(Identifier::role).containsExactly("School");
        assertThat(organisation("Sunnyfield")).extracting(Identifier::role).containsExactly("Agency");
        LeakSearch search = search(IdentifierKind.ORGANISATION, "Imaginaria Community Hospital", "Dorset Police");
        assertThat(hits(search, "seen at imaginaria community hospital")).isNotEmpty().noneMatch(LeakHit::near);
        assertThat(hits(search, "the Imaginarea team")).isNotEmpty().allMatch(LeakHit::near);
        assertThat(hits(search, "Dorset Police came")).isNotEmpty().noneMatch(LeakHit::near);
        assertThat(hits(search, "the police came from Dorset to a community hospital")).isEmpty();
    }

    @Test
    void eMailAddressesAndTelephoneNumbersAreFound() {
        IdentifierBook book = new IdentifierBook(CASE);
        book.contact("01632 960123 or Ward.Three@imaginary.invalid");
        assertThat(book.all()).hasSize(2);
        LeakSearch search = LeakSearch.of(book.all(), CASE, COMMON);
        assertThat(hits(search, "call +44 (0)1632 960 123")).as("in another form").isNotEmpty();
        assertThat(hits(search, "write to ward.three@IMAGINARY.invalid.")).isNotEmpty().noneMatch(LeakHit::near);
        assertThat(hits(search, "01632 960124, ward four")).isEmpty();
    }

    @Test
    void whatCouldNotBeSearchedIsAHit() {
        List<LeakHit> found = search(IdentifierKind.CHILD_NAME, "Kayleigh").in("paper.pdf", List.of(TextPart.unreadable("Attachment 1", "It is protected.")));
        assertThat(found).singleElement().extracting(LeakHit::kind, LeakHit::part).containsExactly(IdentifierKind.NOT_SEARCHED, "Attachment 1");
    }

    @Test
    void theWordsAroundAFindAreOnOneLine() {
        assertThat(inNames("one\ntwo   Kayleigh\nthree").getFirst().around()).isEqualTo("one two Kayleigh three");
    }

    @Test
    void streetsAreReadFromAddressesAndTownsAreNot() {
        assertThat(PlaceWords.streets("12a Imaginary Road, Sampleton, ZZ10 1ZZ")).containsExactly("Imaginary Road");
        assertThat(PlaceWords.streets("Flat 3, Specimen Court, 4 High Street, Sampleton")).containsExactly("Specimen Court", "High Street");
        assertThat(PlaceWords.streets("")).isEmpty();
        assertThat(NameWords.each("Katie Placeholder, Kay or KP")).containsExactly("Katie Placeholder", "Kay", "KP");
    }
}
