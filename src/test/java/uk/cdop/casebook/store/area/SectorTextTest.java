package uk.cdop.casebook.store.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.area.PlacedPostcode;
import uk.cdop.casebook.office.door.PostcodeStore.PostcodeLine;

class SectorTextTest {

    private static final LocalDate EDITION = LocalDate.of(2024, 2, 1);

    private static PostcodeLine line(String postcode, String council, String lsoa) {
        return new PostcodeLine(postcode, new PlacedPostcode(EDITION, council, Optional.empty(), Optional.of(lsoa)));
    }

    @Test
    void packsThePostcodesOfASectorByPlace() {
        Map<String, String> texts = SectorText.texts(List.of(
                line("BH15 1AA", "E06000058", "E01015363"), line("BH15 1AB", "E06000058", "E01015363"),
                line("BH15 1AD", "E06000058", "E01015364"), line("BH15 2AA", "E06000058", "E01015363")));
        assertThat(texts).containsOnlyKeys("BH15 1", "BH15 2");
        assertThat(texts.get("BH15 1")).isEqualTo("E06000058;;E01015363:AA AB\nE06000058;;E01015364:AD\n");
    }

    @Test
    void findsWhatItPacked() {
        PostcodeLine line = line("TA1 1AA", "E06000066", "E01029288");
        String text = SectorText.texts(List.of(line)).get("TA1 1");
        assertThat(SectorText.find("TA1 1AA", EDITION, text)).contains(line.placed());
        assertThat(SectorText.find("TA1 1AB", EDITION, text)).isEmpty();
        assertThat(SectorText.find("TA1 1AA", EDITION, "")).isEmpty();
    }
}
