package uk.cdop.casebook.casework.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.leak.CommonWords;
import uk.cdop.casebook.casework.leak.Identifier;
import uk.cdop.casebook.casework.leak.IdentifierKind;
import uk.cdop.casebook.casework.leak.LeakSearch;
import uk.cdop.casebook.casework.leak.TextPart;
import uk.cdop.casebook.casework.reference.CaseNumber;

class PseudonymsTest {

    private static final CaseNumber FIRST = new CaseNumber("CDOP-2023-0001");
    private static final CaseNumber SECOND = new CaseNumber("CDOP-2023-0002");
    private static final CommonWords COMMON = new CommonWords(Set.of("rose", "young", "may"));
    private static final LocalDate BORN = LocalDate.of(2024, 2, 29);
    private static final LocalDate DIED = LocalDate.of(2024, 5, 1);

    private static Identifier known(CaseNumber number, IdentifierKind kind, String text, String role) {
        return new Identifier(kind, number, text, role);
    }

    private static final List<Identifier> OF_FIRST = List.of(
            known(FIRST, IdentifierKind.CHILD_NAME, "Kayleigh Mae Placeholder", "Child"),
            known(FIRST, IdentifierKind.RELATIVE_NAME, "Jane Placeholder", "Mother"),
            known(FIRST, IdentifierKind.STAFF_NAME, "Dr Ada Examplar", "Consultant"),
            known(FIRST, IdentifierKind.WARD, "Imaginary Hospital", "Hospital"),
            known(FIRST, IdentifierKind.SCHOOL, "Fictiva Primary School", "School"),
            known(FIRST, IdentifierKind.STREET, "Specimen Road", "Street"),
            known(FIRST, IdentifierKind.POSTCODE, "ZZ10 1ZZ", "Postcode"),
            known(FIRST, IdentifierKind.ORGANISATION, "Sunnyfield", "Voluntary sector"),
            known(FIRST, IdentifierKind.CONTACT, "office@imaginary.invalid", ""),
            known(FIRST, IdentifierKind.NHS_NUMBER, "9990000018", "Child"));
    private static final List<Identifier> OF_SECOND = List.of(
            known(SECOND, IdentifierKind.CHILD_NAME, "Rose Young", "Child"),
            known(SECOND, IdentifierKind.STAFF_NAME, "Dr Examplar", "GP"),
            known(SECOND, IdentifierKind.WARD, "imaginary hospital", "Hospital"),
            known(SECOND, IdentifierKind.ORGANISATION, "Imaginary Hospital", "Hospital"));

    private static Pseudonyms names(Mask... masks) {
        return new Pseudonyms(List.of(
                new PackCase(FIRST, Optional.of(BORN), DIED, OF_FIRST), new PackCase(SECOND, Optional.empty(), DIED, OF_SECOND)), List.of(masks), COMMON);
    }

    @Test
    void everyNameBecomesANeutralOne() {
        assertThat(names().rewrite(FIRST, "Kayleigh lived with Jane Placeholder at 4 Specimen Rd, ZZ10 1ZZ. Dr Examplar saw Kayleigh Mae Placeholder."))
                .isEqualTo("Child A lived with Mother of A at 4 Street 1, [postcode]. Professional 1 (consultant) saw Child A.");
        assertThat(names().rewrite(FIRST, "She went to Fictiva Primary School. NHS 999 000 0018. Kayleigh’s coat."))
                .isEqualTo("She went to School 1. NHS [NHS number]. Child A’s coat.");
    }

    @Test
    void aFamilyNameAloneIsTheFamily() {
        assertThat(names().rewrite(FIRST, "Mrs Placeholder said")).isEqualTo("Family of A said");
    }

    @Test
    void theSamePersonAndPlaceHaveTheSameNameInEveryCase() {
        assertThat(names().rewrite(SECOND, "Ada Examplar of Imaginary Hospital")).isEqualTo("Professional 1 (consultant) of Hospital 1");
        assertThat(names().of(OF_SECOND.get(1))).isEqualTo(names().of(OF_FIRST.get(2)));
        assertThat(names().child(SECOND)).isEqualTo("Child B");
    }

    private static final List<Identifier> OF_TWIN = List.of(
            known(FIRST, IdentifierKind.CHILD_NAME, "Adalyn Testwin", "Child"), known(FIRST, IdentifierKind.RELATIVE_NAME, "Caroline Testwin", "Mother"),
            known(FIRST, IdentifierKind.RELATIVE_NAME, "Benedikt Testwin", "Other child"));
    private static final List<Identifier> OF_OTHER_TWIN = List.of(
            known(SECOND, IdentifierKind.CHILD_NAME, "Benedikt Testwin", "Child"), known(SECOND, IdentifierKind.RELATIVE_NAME, "Caroline Testwin", "Mother"));

    @Test
    void twinsAreToldApartAndTheirMotherIsOnePersonInThePapersOfBoth() {
        Pseudonyms twins = new Pseudonyms(List.of(
                new PackCase(FIRST, Optional.of(BORN), DIED, OF_TWIN), new PackCase(SECOND, Optional.of(BORN), DIED, OF_OTHER_TWIN)), List.of(), COMMON);
        for (CaseNumber number : List.of(FIRST, SECOND)) {
            assertThat(twins.rewrite(number, "Adalyn was born before Benedikt. Caroline held Benedikt Testwin, and Mrs Testwin held Adalyn Testwin."))
                    .isEqualTo("Child A was born before Child B. Mother of A held Child B, and Family of A held Child A.");
        }
    }

    @Test
    void anOrganisationIsSaidByItsKindWhereverItIsNamed() {
        assertThat(names().rewrite(FIRST, "Notified by Imaginary Hospital, told by Sunnyfield (office@imaginary.invalid)"))
                .isEqualTo("Notified by Hospital 1, told by Voluntary sector 1 ([e-mail address])");
        assertThat(names().of(OF_SECOND.get(3))).isEqualTo(names().of(OF_FIRST.get(3)));
    }

    @Test
    void anEverydayWordIsLeftForAPersonToJudge() {
        assertThat(names().rewrite(SECOND, "Rose Young was a young child; Rose slept.")).isEqualTo("Child B was a young child; Rose slept.");
        assertThat(names(new Mask("Rose", "Child B")).rewrite(SECOND, "Rose slept.")).isEqualTo("Child B slept.");
    }

    @Test
    void daysAreSaidByTheLifeOfTheChild() {
        assertThat(names().rewrite(FIRST, "Seen on 7 March 2024 and 28/02/2024; born 29.2.24; died 1 May 2024; told on 3 May 2024."))
                .isEqualTo("Seen at the age of 7 days and 1 day before birth; born the day of birth; died the day of the death; told 2 days after the death.");
        assertThat(RelativeDay.words(LocalDate.of(1996, 5, 2), Optional.of(BORN), DIED)).isEqualTo("[date left out]");
        assertThat(RelativeDay.words(LocalDate.of(2024, 4, 30), Optional.empty(), DIED)).isEqualTo("1 day before the death");
    }

    @Test
    void noTextHoldsTheVeryThingAfterItWasRewritten() {
        Random random = new Random(7);
        List<String> words = List.of("the", "was", "seen", "by", "at", "home", ",", ".", "(", ")", "with", "and", "-", "’s");
        List<Identifier> all = new ArrayList<>(OF_FIRST);
        all.addAll(OF_SECOND);
        LeakSearch search = LeakSearch.of(all, FIRST, COMMON);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 12; word++) {
                String next = random.nextInt(3) == 0 ? all.get(random.nextInt(all.size())).text() : words.get(random.nextInt(words.size()));
                text.append(random.nextInt(5) == 0 ? next.toUpperCase(java.util.Locale.ROOT) : next).append(' ');
            }
            String rewritten = names().rewrite(random.nextBoolean() ? FIRST : SECOND, text.toString());
            assertThat(search.in("x", List.of(TextPart.of("Text", rewritten)))).as(text + " -> " + rewritten).noneMatch(hit -> !hit.near());
            assertThat(names().rewrite(FIRST, rewritten)).isEqualTo(rewritten);
        }
    }

    @Test
    void lettersGoOnAfterTheAlphabet() {
        assertThat(PseudonymBook.letter(25)).isEqualTo("Z");
        assertThat(PseudonymBook.letter(26)).isEqualTo("AA");
    }
}
