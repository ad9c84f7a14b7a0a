package uk.cdop.casebook.casework.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Text that a person reads as what is held, and that a plain search for it would miss. */
class WaysToHideTest {

    private static final CaseNumber CASE = new CaseNumber("CDOP-2023-0001");
    private static final CommonWords COMMON = new CommonWords(Set.of("the", "child", "was", "seen", "at", "home", "with", "page", "march"));

    private static Identifier known(IdentifierKind kind, String text) {
        return new Identifier(kind, CASE, text, "");
    }

    private static final LeakSearch SEARCH = LeakSearch.of(List.of(
            known(IdentifierKind.CHILD_NAME, "Kayleigh Griffin-Placeholder"), known(IdentifierKind.ALIAS, "Katy"),
            known(IdentifierKind.STAFF_NAME, "Dr Zoë O’Sampleton"), known(IdentifierKind.DATE_OF_BIRTH, "2024-03-14"),
            known(IdentifierKind.NHS_NUMBER, "9990000018"), known(IdentifierKind.POSTCODE, "ZZ10 1ZZ"),
            known(IdentifierKind.STREET, "Imaginary Road"), known(IdentifierKind.SCHOOL, "Fictiva Primary School")), CASE, COMMON);

    private static List<LeakHit> hits(String text) {
        return SEARCH.in("paper.pdf", List.of(TextPart.of("Page 1", text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "seen with Kay-\nleigh at home", "seen with Kay-\r\n   leigh", "Kay\u2010\nleigh", "Kay\u2011leigh", "Kay\u00A0leigh", "Kay\nleigh", "Kay\u202Fleigh",
        "Kay\u200Eleigh", "Kay\u2063leigh", "Kay\u034Fleigh", "Kay\uFE0Fleigh", "Kay\u00ADleigh", "Kay\u200Bleigh", "K\u200Ba\u200By\u200Bl\u200Be\u200Bi\u200Bg\u200Bh",
        "K a y l e i g h", "K.a.y.l.e.i.g.h", "K\na\ny\nl\ne\ni\ng\nh", "Kayle1gh", "K4yleigh", "\uFF2B\uFF41\uFF59\uFF4C\uFF45\uFF49\uFF47\uFF48",
        "\u041A\u0430yleigh", "K\u0430yl\u0435igh", "Kàýlëïgh", "kayleigh", "KAYLEIGH’S", "Kayleigh's", "Griﬃn", "GRIFFIN, Kayleigh", "Griffin Kayleigh",
        "K. Griffin", "Griffin K", "K.G.P.", "Mrs Plaecholder", "Kety was", "Katty", "kgriffin@sample.invalid", "kayleigh_griffin", "griffin.k.docx",
        "Zoe OSampleton", "ZOE O'SAMPLETON", "O Sampleton", "O\u2019Sampletun", "hgielyak Kayleighs"})
    void aName(String text) {
        assertThat(hits(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "14/03/2024", "14-3-24", "14\u201303\u20132024", "14\u201103\u20112024", "14 / 03 / 2024", "14\u00A0March\u00A02024", "Thursday 14th March 2024", "March the 14th, 2024",
        "14\nMarch\n2024", "2024/03/14", "2024-03-14T00:00", "20240314", "14.03.2024", "14. März 2024 or 14 Mar. 2024", "the fourteenth of March 2024",
        "14 iii 2024", "\uFF11\uFF14/03/2024", "14 March", "14th of March", "March 14th"})
    void aDateOfBirth(String text) {
        assertThat(hits("born " + text + " at home")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "9990000018", "999 000 0018", "999\u00A0000\u00A00018", "999\u2013000\u20130018", "999\u2011000\u20110018", "999\n000\n0018", "9 9 9 0 0 0 0 0 1 8", "999 000\u200B0018",
        "999  000  0018", "999, 000, 0018", "(999) 000 0018", "999\u2009000\u20090018", "\uFF19\uFF19\uFF190000018", "NHS9990000018", "9990000018.pdf"})
    void anNhsNumber(String text) {
        assertThat(hits("number " + text + " at home")).isNotEmpty().allMatch(hit -> hit.kind() == IdentifierKind.NHS_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ZZ101ZZ", "zz10\u00A01zz", "ZZ10\n1ZZ", "ZZ10\u2011 1ZZ", "Z Z 1 0 1 Z Z", "ZZ1O IZZ", "ZZ10, 1ZZ", "ZZ10\u200B1ZZ", "\uFF3A\uFF3A10 1ZZ",
        "Imaginary Rd", "imaginary road", "Imaginary\u00A0Road", "Imaginary\nRoad", "IMAGINARY RD.", "imaginaryroad", "Imagin-\nary Road", "Imaginery Rd", "12A, Imaginary",
        "Fictiva Primary", "fictiva pri. school", "Ficitva School", "Fictiva\u2011Primary", "fictivaprimaryschool", "Fictiva’s"})
    void aPlace(String text) {
        assertThat(hits("of " + text + " then")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The child was seen at home on page 14.", "The road was wet and the primary school was closed.", "In March 2024 the panel met at 14:03.", "A kay was seen; a gate.",
        "He was 18 weeks and 999 g; 0018 is no number.", "I a m not", "Child A and Child B", "ZZ11 2AA", "1 2 3 4 5 6 7 8 9 10 11 12"})
    void otherTextIsNotReported(String text) {
        assertThat(hits(text)).isEmpty();
    }

    @Test
    void aHitShowsTheWordsAsTheyAreRead() {
        assertThat(hits("one Kay\u200Bleigh two").getFirst().around()).isEqualTo("one Kayleigh two");
    }
}
