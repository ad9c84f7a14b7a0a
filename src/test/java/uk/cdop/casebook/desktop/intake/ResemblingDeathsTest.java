package uk.cdop.casebook.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.casework.similar.DeathCircumstances;
import uk.cdop.casebook.casework.similar.SimilarDeaths;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.similar.FindSimilarDeaths;
import uk.cdop.casebook.testkit.IntakeDeskForTests;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

class ResemblingDeathsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);
    private static final CaseNumber EARLIER = CaseNumber.of(2023, 1);
    private static final CaseNumber NEW = CaseNumber.of(2024, 1);

    @TempDir
    Path folder;

    private final Problems problems = new Problems(Runnable::run);
    private final Background background = Background.by(Runnable::run, Runnable::run, problems);
    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterEach
    void close() {
        office.close();
        assertThat(problems.latestProperty().get()).isEmpty();
    }

    private void earlier(Answers answers) {
        office.keep(StoreCases.notified(EARLIER, answers));
    }

    private IntakeViewModel notice(Background by) {
        IntakeViewModel model = IntakeDeskForTests.model(office, TODAY, by, Pause.NONE);
        model.open();
        type(model, NoticeRules.NOTIFIER_NAME, "Dr A Example");
        type(model, FAMILY_NAME, "Exampleton");
        type(model, GIVEN_NAMES, "Sample");
        type(model, DATE_OF_BIRTH, "29/2/16");
        type(model, SEX, "F");
        type(model, NHS_NUMBER, "999 090 0027");
        type(model, DATE_OF_DEATH, "14/3/24");
        type(model, HOME_POSTCODE, "dt1 1aa");
        type(model, RESIDENCE_AREA, "E06000059");
        type(model, DEATH_EXPECTED, "expected");
        return model;
    }

    private static void type(IntakeViewModel model, FieldKey key, String text) {
        model.questions().question(key).textProperty().set(text);
    }

    private static List<String> registered(IntakeViewModel model) {
        model.register();
        assertThat(model.doneProperty().get()).isPresent();
        return model.resembling().shownProperty().get().map(ResemblingDeaths.Shown::lines).orElse(List.of());
    }

    @Test
    void registeringSaysAtOnceWhichEarlierDeathItResemblesAndInWhat() {
        earlier(StoreCases.answers().with(DeathCircumstances.SUSPECTED_SUICIDE, "yes"));
        IntakeViewModel model = notice(background);
        type(model, IntakeQuestions.SUICIDE, "yes");
        assertThat(registered(model)).containsExactly(
                "CDOP-2023-0001, died 14 Jul 2023. Also a suspected suicide of a child of the same council area within 12 months.");
        assertThat(model.resembling().shownProperty().get().orElseThrow().caution()).isEqualTo(SimilarDeaths.CAUTION).contains("may be chance");
        assertThat(model.resembling().shownProperty().get().orElseThrow().number()).isEqualTo(NEW);
    }

    @Test
    void theSchoolAndThePlaceSaidOnTheTelephoneAreEnough() {
        earlier(StoreCases.answers().with(DeathCircumstances.SCHOOL, "Sample School").with(DeathCircumstances.EVENT_ADDRESS, "The invented weir"));
        IntakeViewModel model = notice(background);
        assertThat(model.questions().question(DeathCircumstances.EVENT_ADDRESS).shownProperty().get()).isFalse();
        type(model, DeathCircumstances.SCHOOL, "sample school");
        type(model, IntakeQuestions.EVENT_LOCATION, model.questions().question(IntakeQuestions.EVENT_LOCATION).choices().stream()
                .filter(choice -> !choice.code().equals("same_as_death")).findFirst().orElseThrow().code());
        type(model, DeathCircumstances.EVENT_ADDRESS, "The invented weir.");
        assertThat(registered(model)).singleElement().asString().contains("The same school, nursery or college", "the same place of the event");
    }

    @Test
    void aTwinIsNamedAsOneAndNeverAsALikenessAlone() {
        earlier(StoreCases.answers().with(FAMILY_NAME, "Exampleton").with(GIVEN_NAMES, "Other").with(DATE_OF_BIRTH, LocalDate.of(2016, 2, 29))
                .with(HOME_POSTCODE, "DT1 1AA").with(DeathCircumstances.SCHOOL, "Sample School"));
        IntakeViewModel model = notice(background);
        type(model, DeathCircumstances.SCHOOL, "Sample School");
        assertThat(registered(model)).singleElement().asString().contains("Likely a twin of this child", "likeness may come from that alone");
    }

    @Test
    void nothingIsShownWhereNoDeathResemblesIt() {
        earlier(StoreCases.answers().with(DeathCircumstances.SCHOOL, "Another School"));
        IntakeViewModel model = notice(background);
        type(model, DeathCircumstances.SCHOOL, "Sample School");
        assertThat(registered(model)).isEmpty();
    }

    @Test
    void aDeathThatIsNotReviewedIsNotCompared() {
        earlier(StoreCases.answers().with(DeathCircumstances.SCHOOL, "Sample School"));
        IntakeViewModel adult = notice(background);
        type(adult, DeathCircumstances.SCHOOL, "Sample School");
        type(adult, DATE_OF_BIRTH, "13/3/2006");
        assertThat(registered(adult)).isEmpty();
    }

    @Test
    void registeringDoesNotWaitForTheSearch() {
        earlier(StoreCases.answers().with(DeathCircumstances.SCHOOL, "Sample School"));
        Deque<Runnable> waiting = new ArrayDeque<>();
        IntakeViewModel model = notice(Background.by(waiting::add, Runnable::run, problems));
        type(model, DeathCircumstances.SCHOOL, "Sample School");
        model.register();
        while (model.doneProperty().get().isEmpty()) {
            waiting.remove().run();
        }
        assertThat(model.resembling().shownProperty().get()).as("the case is there, and the search still waits").isEmpty();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(model.resembling().shownProperty().get()).isPresent();
    }

    @Test
    void aSearchThatFailsSaysThatTheCaseIsKept() {
        ResemblingDeaths deaths = new ResemblingDeaths(new FindSimilarDeaths(office.session(Role.ADMINISTRATOR)), background);
        deaths.lookFor(NEW);
        assertThat(deaths.shownProperty().get().orElseThrow().lines()).singleElement().asString().contains("registered and kept", "could not be looked for", "Matches");
        assertThat(deaths.shownProperty().get().orElseThrow().caution()).isEmpty();
        deaths.clear();
        assertThat(deaths.shownProperty().get()).isEmpty();
    }
}
