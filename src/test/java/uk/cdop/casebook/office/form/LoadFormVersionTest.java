package uk.cdop.casebook.office.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.form.ListFormVersions.FormVersion;
import uk.cdop.casebook.office.form.LoadFormVersion.FormText;
import uk.cdop.casebook.office.form.LoadFormVersion.LoadFormVersionOutcome;
import uk.cdop.casebook.office.form.LoadFormVersion.LookOutcome;
import uk.cdop.casebook.testkit.FormTexts;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** The yearly change of the forms, without a release of the program. */
class LoadFormVersionTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 5);
    private static final LocalDate APRIL_2027 = LocalDate.of(2027, 4, 1);

    @TempDir
    private Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNewVersionIsAskedFromItsDayAndAnOldCaseKeepsItsWording() {
        CaseFile old = StoreCases.notified(1);
        office.keep(old);
        assertThat(load(FormTexts.named("CDN-2027.json", FormTexts.notificationOf2027())))
                .isEqualTo(new LoadFormVersionOutcome.Loaded(List.of("form CDN 2027-04-01")));
        FormCatalogue now = LoadedForms.of(office.session(), FormCatalogue.load());
        assertThat(label(now, TODAY)).isEqualTo("Surname of the child");
        assertThat(label(now, APRIL_2027.minusDays(1))).isEqualTo("Family name");
        FormContent shown = office.can().forms().showForm().show(FormRef.notification(old.number()));
        assertThat(shown.definition().validFrom()).isEqualTo(old.notificationForm().version());
        assertThat(shown.definition().field(NotificationFields.FAMILY_NAME)).map(Field::label).contains("Family name");
        assertThat(shown.wording()).hasValueSatisfying(words -> assertThat(words).startsWith("Asked in the wording of"));
    }

    @Test
    void isListedWithWhoLoadedIt() {
        load(FormTexts.named("CDN-2027.json", FormTexts.notificationOf2027()));
        List<FormVersion> versions = office.can().forms().listFormVersions().list();
        assertThat(versions).filteredOn(version -> version.form() == FormCode.NOTIFICATION).hasSize(4).last().satisfies(newest -> {
            assertThat(newest.validFrom()).isEqualTo(APRIL_2027);
            assertThat(newest.loadedBy()).isPresent();
            assertThat(newest.questions()).isGreaterThan(80);
        });
        assertThat(versions).filteredOn(version -> version.loadedBy().isPresent()).hasSize(1);
        assertThat(versions).extracting(FormVersion::form).contains(FormCode.values());
    }

    @Test
    void loadingTheSameAgainChangesNothing() {
        FormText text = FormTexts.named("CDN-2027.json", FormTexts.notificationOf2027());
        load(text);
        assertThat(load(text)).isEqualTo(new LoadFormVersionOutcome.Loaded(List.of()));
        assertThat(load(FormTexts.named("same.json", FormTexts.shipped(FormTexts.NEWEST_NOTIFICATION)))).isEqualTo(new LoadFormVersionOutcome.Loaded(List.of()));
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void lookingSaysWhatAFileBringsAndKeepsNothing() {
        FormText text = FormTexts.named("CDN-2027.json", FormTexts.notificationOf2027());
        FormText list = FormTexts.named("list.json", FormTexts.shipped("codelists/" + firstOf("src/main/resources/codelists")));
        assertThat(look(text, list)).isInstanceOfSatisfying(LookOutcome.Loadable.class, loadable -> {
            assertThat(loadable.files()).extracting(FormFileFound::held).containsExactly(false, true);
            assertThat(loadable.files().getFirst().title()).isEqualTo("Notification form");
            assertThat(loadable.files().getFirst().validFrom()).isEqualTo(APRIL_2027);
            assertThat(loadable.files().getFirst().sentences()).contains("Against the version before it: 1 new question, 1 no longer asked, 1 in other words.");
            assertThat(loadable.files().getLast().title()).startsWith("List of choices");
        });
        assertThat(kept()).isZero();
        load(text);
        assertThat(((LookOutcome.Loadable) look(text)).files()).extracting(FormFileFound::held).containsExactly(true);
    }

    @Test
    void lookingNamesTheMistakesThatLoadingWouldName() {
        FormText wrong = FormTexts.named("wrong.json", "{\"form\": \"CDR\",\n \"sections\": 7");
        assertThat(((LookOutcome.NotLoadable) look(wrong)).sentences()).isEqualTo(refusal(wrong));
    }

    @Test
    void aVersionLoadedNowWaitsForTheNextSignInAndIsListedAtOnce() {
        var forms = office.can().forms();
        forms.loadFormVersion().load(List.of(FormTexts.named("CDN-2027.json", FormTexts.notificationOf2027())));
        assertThat(forms.listFormVersions().list()).filteredOn(FormVersion::waits).extracting(FormVersion::validFrom).containsExactly(APRIL_2027);
        assertThat(office.can().forms().listFormVersions().list()).noneMatch(FormVersion::waits);
    }

    private LookOutcome look(FormText... texts) {
        return office.can().forms().loadFormVersion().look(List.of(texts));
    }

    private static String firstOf(String folder) {
        return java.util.Arrays.stream(new java.io.File(folder).list()).filter(name -> name.endsWith(".json")).sorted().findFirst().orElseThrow();
    }

    @Test
    void aVersionThatIsThereWithOtherWordsIsRefused() {
        load(FormTexts.named("CDN-2027.json", FormTexts.notificationOf2027()));
        assertThat(refusal(FormTexts.named("again.json", FormTexts.notificationOf2027().replace("Surname of the child", "Name"))))
                .singleElement().asString().startsWith("again.json: there is a version of CDN from 2027-04-01 already");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void oneFileThatIsWrongKeepsAllOfThemOut() {
        assertThat(refusal(FormTexts.named("right.json", FormTexts.notificationOf2027()), FormTexts.named("wrong.json", "{\"form\": \"CDR\",\n \"sections\": 7")))
                .singleElement().asString().startsWith("wrong.json: line 2");
        assertThat(kept()).isZero();
    }

    @Test
    void aQuestionOfAnotherKindIsRefusedWithItsPlace() {
        String wrong = FormTexts.notificationOf2027().replace("\"label\": \"Surname of the child\", \"type\": {\"kind\": \"text\"}",
                "\"label\": \"Surname of the child\", \"type\": {\"kind\": \"date\"}");
        assertThat(refusal(FormTexts.named("wrong.json", wrong))).singleElement().asString()
                .startsWith("wrong.json at child_surname: the version of 2019-04-01 asks this question with another kind of answer");
    }

    @Test
    void aFileLargerThanAnyFormIsRefused() {
        assertThat(refusal(new FormText("huge.json", new byte[2_000_001]))).singleElement().asString().startsWith("huge.json").contains("2 MB");
    }

    @Test
    void anAdministratorMayLoadAndAChairMayNot() {
        LoadFormVersion asAdministrator = new LoadFormVersion(office.session(Role.ADMINISTRATOR), FormCatalogue.load(), StoreDesk.TODAY);
        assertThat(asAdministrator.load(List.of())).isEqualTo(new LoadFormVersionOutcome.Loaded(List.of()));
        LoadFormVersion asChair = new LoadFormVersion(office.session(Role.CHAIR), FormCatalogue.load(), StoreDesk.TODAY);
        assertThatThrownBy(() -> asChair.load(List.of())).isInstanceOf(OfficeFailure.class).extracting("kind").isEqualTo(OfficeFailure.Kind.NOT_PERMITTED);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleSeesTheLoadedWording(Role role) {
        load(FormTexts.named("CDN-2027.json", FormTexts.notificationOf2027()));
        assertThat(label(LoadedForms.of(office.session(role), FormCatalogue.load()), TODAY)).isEqualTo("Surname of the child");
    }

    private LoadFormVersionOutcome load(FormText... texts) {
        return office.can().forms().loadFormVersion().load(List.of(texts));
    }

    private List<String> refusal(FormText... texts) {
        return ((LoadFormVersionOutcome.Refused) load(texts)).sentences();
    }

    private int kept() {
        return office.read(records -> records.formVersions().all()).size();
    }

    private static String label(FormCatalogue catalogue, LocalDate day) {
        return catalogue.inForce(FormCode.NOTIFICATION, day).field(NotificationFields.FAMILY_NAME).orElseThrow().label();
    }
}
