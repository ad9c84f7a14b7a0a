package uk.cdop.casebook.casework.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreedChangeTest {

    private static final LocalDate DUE = LocalDate.of(2024, 2, 29);

    private static List<AgreedAction> named(String... texts) {
        return Arrays.stream(texts).map(text -> new AgreedAction(text, Optional.of("The ward"), Optional.of(DUE))).toList();
    }

    private static List<String> between(List<AgreedAction> before, List<AgreedAction> now) {
        return AgreedChange.between(before, now).stream().map(change -> said(change.before()) + " > " + said(change.now())).toList();
    }

    private static String said(Optional<AgreedAction> action) {
        return action.map(AgreedAction::text).orElse("-");
    }

    @Test
    void nothingBecomesOfNothing() {
        assertThat(between(List.of(), List.of())).isEmpty();
    }

    @Test
    void theSameWordsAreTheSameActionInWhateverOrderAndSpelling() {
        assertThat(between(named("Write to the ward", "Review the leaflet"), named("review the  leaflet.", "Write to the ward")))
                .containsExactly("Write to the ward > Write to the ward", "Review the leaflet > review the  leaflet.");
    }

    @Test
    void halfOfTheWordsInCommonIsTheSameActionWordedAnew() {
        assertThat(between(named("Write to the ward"), named("Write to both wards"))).containsExactly("Write to the ward > Write to both wards");
        assertThat(between(named("Write to the ward"), named("Ask the ward sister"))).containsExactly("Write to the ward > Ask the ward sister");
        assertThat(between(named("Write to the ward"), named("Telephone the surgery"))).containsExactly("Write to the ward > -", "- > Telephone the surgery");
    }

    @Test
    void theSameWordsAreFoundBeforeLikeOnesAreTaken() {
        assertThat(between(named("Write to the east ward", "Write to the west ward"), named("Write to the west ward")))
                .containsExactly("Write to the east ward > -", "Write to the west ward > Write to the west ward");
    }

    @Test
    void theSameActionNamedTwiceIsTwoActions() {
        assertThat(between(named("Write to the ward"), named("Write to the ward", "Write to the ward")))
                .containsExactly("Write to the ward > Write to the ward", "- > Write to the ward");
    }

    private static ReviewAction inRegister(String text, Optional<String> owner, ActionStatus status) {
        return new ReviewAction("ACT-2024-01", Optional.empty(), text, owner, Optional.of("ssb_dorset"), Optional.of(DUE.plusDays(9)), status, Optional.empty(), 3);
    }

    private static AgreedChange change(Optional<AgreedAction> before, Optional<AgreedAction> now) {
        return new AgreedChange(before, now);
    }

    private static Optional<AgreedAction> action(String text, Optional<String> owner, Optional<LocalDate> due) {
        return Optional.of(new AgreedAction(text, owner, due));
    }

    @Test
    void anActionIsFoundUnderTheNameItHadOnce() {
        AgreedChange stays = change(action("Write to the ward", Optional.empty(), Optional.empty()), action("Write to the ward", Optional.empty(), Optional.empty()));
        ReviewAction renamed = inRegister("Telephone the ward", Optional.empty(), ActionStatus.OPEN);
        assertThat(stays.isOf(renamed, List.of())).isFalse();
        assertThat(stays.isOf(renamed, List.of(new ActionChange(DUE, "A Clerk", ActionRules.OWNER, "Write to the ward", "")))).isFalse();
        assertThat(stays.isOf(renamed, List.of(new ActionChange(DUE, "A Clerk", ActionRules.DESCRIPTION, "Write to the ward", "Telephone the ward")))).isTrue();
    }

    @Test
    void anActionThatIsNamedAnewIsNotOneThatWasNotPursued() {
        ReviewAction dropped = inRegister("Write to the ward", Optional.empty(), ActionStatus.NOT_PURSUED);
        Optional<AgreedAction> named = action("Write to the ward", Optional.empty(), Optional.empty());
        assertThat(change(Optional.empty(), named).isOf(dropped, List.of())).isFalse();
        assertThat(change(named, named).isOf(dropped, List.of())).isTrue();
    }

    @Test
    void onlyWhatTheFindingsNewlySayChangesTheRegister() {
        ReviewAction there = inRegister("Write to the ward", Optional.of("A nurse"), ActionStatus.OPEN);
        Optional<AgreedAction> before = action("Write to the ward", Optional.of("The ward"), Optional.of(DUE));
        assertThat(change(before, before).applied(there)).isEqualTo(there);
        ReviewAction dueLater = change(before, action("Write to the ward", Optional.of("The ward"), Optional.of(DUE.plusYears(1)))).applied(there);
        assertThat(dueLater.dueOn()).contains(LocalDate.of(2025, 2, 28));
        assertThat(dueLater.owner()).contains("A nurse");
        assertThat(dueLater.owningBoard()).contains("ssb_dorset");
        assertThat(change(before, action("Write to the ward", Optional.empty(), Optional.of(DUE))).applied(there).owner()).as("a blank takes nothing away").contains("A nurse");
    }

    @Test
    void anActionThatTheRegisterHadFirstIsOnlyFilledIn() {
        ReviewAction there = inRegister("Write to the ward", Optional.empty(), ActionStatus.OPEN);
        ReviewAction filled = change(Optional.empty(), action("Write to the ward", Optional.of("The ward"), Optional.of(DUE))).applied(there);
        assertThat(filled.owner()).contains("The ward");
        assertThat(filled.dueOn()).contains(DUE.plusDays(9));
    }

    @Test
    void theRegisterHasRoomForTwoThousandCharactersAndAnOwnerOfTwoHundred() {
        assertThat(new AgreedAction("x".repeat(2_000), Optional.of("y".repeat(200)), Optional.empty()).fits()).isTrue();
        assertThat(new AgreedAction("x".repeat(2_001), Optional.empty(), Optional.empty()).fits()).isFalse();
        assertThat(new AgreedAction("x", Optional.of("y".repeat(201)), Optional.empty()).fits()).isFalse();
    }
}
