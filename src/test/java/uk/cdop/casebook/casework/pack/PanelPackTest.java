package uk.cdop.casebook.casework.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.leak.IdentifierKind;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;

class PanelPackTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final PanelPack.Stamp STAMP = new PanelPack.Stamp(Instant.EPOCH, "Sample Person");
    private static final PackHit HIT = new PackHit(new LeakHit(
            "papers.pdf", "Page 3", IdentifierKind.CHILD_NAME, new CaseNumber("CDOP-2023-0001"), true, "Rose", "the Rose"), Optional.empty());

    @Test
    void pageNumbersStayWhateverComesLater() {
        PackPages pages = new PackPages("a case", 10, 3);
        assertThat(pages.labels(3)).containsExactly("10", "11", "12");
        assertThat(pages.labels(5)).containsExactly("10", "11", "12", "12.1", "12.2");
        assertThat(pages.labels(1)).containsExactly("10", "11", "12");
        assertThat(PackPages.nextAfter(List.of(new PackPages("front", 1, 2), pages))).isEqualTo(13);
        assertThat(PackPages.nextAfter(List.of())).isEqualTo(1);
        assertThatThrownBy(() -> new PackPages("x", 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPackMayBeReleasedOnlyCheckedAndWithEveryFindResolved() {
        PanelPack built = PanelPack.first(new MeetingNumber("PANEL-2024-01"), STAMP);
        assertThat(built.mayBeReleased()).isFalse();
        PanelPack checked = built.checked(STAMP, List.of(HIT));
        assertThat(checked.mayBeReleased()).isFalse();
        PanelPack resolved = checked.withHit(0, HIT.resolved(new PackHit.Resolution("a flower", "Sample Person", DAY)));
        assertThat(resolved.mayBeReleased()).isTrue();
        assertThat(resolved.rebuilt(STAMP, List.of()).mayBeReleased()).isFalse();
        assertThat(resolved.rebuilt(STAMP, List.of()).hits()).hasSize(1);
        assertThat(built.checked(STAMP, List.of()).mayBeReleased()).isTrue();
    }

    @Test
    void aCopyGoesOutComesBackAndIsDestroyedInThatOrder() {
        PackCopy copy = PackCopy.of(1, "Sample Holder");
        assertThat(copy.inWords()).isEqualTo("Not handed out yet");
        assertThat(copy.obstacle(PackCopy.Step.RETURNED, DAY)).isPresent();
        PackCopy out = copy.after(PackCopy.Step.SIGNED_OUT, DAY);
        assertThat(out.obstacle(PackCopy.Step.SIGNED_OUT, DAY)).isPresent();
        assertThat(out.obstacle(PackCopy.Step.RETURNED, DAY.minusDays(1))).isPresent();
        assertThat(out.obstacle(PackCopy.Step.RETURNED, DAY)).isEmpty();
        PackCopy back = out.after(PackCopy.Step.RETURNED, DAY);
        assertThat(back.inWords()).isEqualTo("Returned");
        assertThat(back.after(PackCopy.Step.DESTROYED, DAY).obstacle(PackCopy.Step.DESTROYED, DAY)).isPresent();
    }

    @Test
    void aTemplateWithAMistakeSaysWhichLineToMend() {
        String good = "title;T\nconfidentiality;C\nfooter;F\nwatermark;W\nempty;E\nsection summary;Summary\n";
        assertThat(PackTemplate.read(good).sections()).containsExactly(new PackTemplate.Section("summary", "Summary"));
        assertThatThrownBy(() -> PackTemplate.read(good + "section else;Else")).hasMessageContaining("Line 7");
        assertThatThrownBy(() -> PackTemplate.read(good.replace("footer;F\n", ""))).hasMessageContaining("footer");
        assertThatThrownBy(() -> PackTemplate.read(good.replace("section summary;Summary", ""))).hasMessageContaining("section");
        assertThatThrownBy(() -> PackTemplate.read("title")).hasMessageContaining("Line 1");
    }
}
