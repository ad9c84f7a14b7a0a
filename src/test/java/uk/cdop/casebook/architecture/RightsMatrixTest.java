package uk.cdop.casebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.annualtables.PrepareAnnualStatistics;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics;
import uk.cdop.casebook.office.backup.BackUpVault;
import uk.cdop.casebook.office.backup.CheckVault;
import uk.cdop.casebook.office.casefile.CorrectCase;
import uk.cdop.casebook.office.casefile.ListCases;
import uk.cdop.casebook.office.casefile.ShowCase;
import uk.cdop.casebook.office.demonstration.GenerateCases;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Vault;
import uk.cdop.casebook.office.door.VaultCare;
import uk.cdop.casebook.office.door.VaultKeys;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.transfer.ReviewAreaReason;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.office.duplicate.DecideMatch;
import uk.cdop.casebook.office.duplicate.FindLikelyMatches;
import uk.cdop.casebook.office.duplicate.ListOpenMatches;
import uk.cdop.casebook.office.duplicate.ListRelatedCases;
import uk.cdop.casebook.office.duplicate.MergeCases;
import uk.cdop.casebook.office.duplicate.ShowMatch;
import uk.cdop.casebook.office.duplicate.UndoMerge;
import uk.cdop.casebook.office.transfer.ListLedger;
import uk.cdop.casebook.office.transfer.RecordLearning;
import uk.cdop.casebook.office.transfer.RecordReceipt;
import uk.cdop.casebook.office.transfer.RegisterTransferIn;
import uk.cdop.casebook.office.transfer.TransferIn;
import uk.cdop.casebook.office.transfer.TransferOut;
import uk.cdop.casebook.office.transfer.WriteTransferPack;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.importing.ImportFiles;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn;
import uk.cdop.casebook.office.ncmdreturn.ShowReturnFields;
import uk.cdop.casebook.office.ncmdreturn.WriteReturn;
import uk.cdop.casebook.office.notification.RegisterNotification;
import uk.cdop.casebook.office.people.AddPerson;
import uk.cdop.casebook.office.people.ListPeople;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Permission;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.permission.Rights;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Every use case, called as every role: who lacks the right is stopped before any record is reached, and who has it
 * reaches the records. A use case that is not called here fails the test.
 */
class RightsMatrixTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final CaseNumber CASE = new CaseNumber("CDOP-2023-0001");

    /** Thrown when a use case reaches the records: the door was opened. */
    private static final class DoorOpened extends RuntimeException {
        private final Right with;

        private DoorOpened(Right with) {
            this.with = with;
        }
    }

    private static final Vault DOOR = new Vault() {
        @Override
        public <T> T read(Permission permission, Function<Records, T> reading) {
            throw new DoorOpened(permission.right());
        }

        @Override
        public <T> T change(Permission permission, Function<Records, T> change) {
            throw new DoorOpened(permission.right());
        }

        @Override
        public void close() {}
    };

    private static final VaultCare CARE = new VaultCare() {
        @Override
        public ProvedBackup backUp(Vault vault, Permission permission, Path folder) {
            throw new DoorOpened(permission.right());
        }

        @Override
        public CheckedVault check(Vault vault, Permission permission) {
            throw new DoorOpened(permission.right());
        }

        @Override
        public void restore(Path backup, Path folder, Optional<String> userName, char[] passphrase) {
            throw new AssertionError("restoring needs no session");
        }

        @Override
        public void restoreByRecoveryKey(Path backup, Path folder, char[] recoveryKey) {
            throw new AssertionError("restoring needs no session");
        }
    };

    private static final VaultKeys KEYS = new VaultKeys() {
        @Override
        public void addPerson(Vault vault, Permission permission, SignedIn person, char[] passphrase) {
            throw new DoorOpened(permission.right());
        }

        @Override
        public void changePassphrase(Path folder, String userName, char[] old, char[] chosen) {
            throw new AssertionError("changing a passphrase needs no session");
        }

        @Override
        public void changePassphraseByRecoveryKey(Path folder, String userName, char[] recoveryKey, char[] chosen) {
            throw new AssertionError("changing a passphrase needs no session");
        }
    };

    private static Map<Class<?>, Consumer<UseCases>> calls() {
        Map<Class<?>, Consumer<UseCases>> calls = new HashMap<>();
        Path out = Path.of("target", "never-written");
        calls.put(ListCases.class, office -> office.listCases().list(CaseQuery.everything()));
        calls.put(ShowCase.class, office -> office.showCase().show(CASE));
        calls.put(CorrectCase.class, office -> office.correctCase().correct(
                new CorrectCase.CorrectCaseCommand(CASE, 1, Map.of(), "a reason")));
        calls.put(ImportFiles.class, office -> office.importFiles().importFiles(
                List.of(), Optional.empty(), false, Progress.NONE));
        calls.put(PrepareAnnualStatistics.class, office -> office.prepareStatistics()
                .prepare(YEAR, Publication.Edition.RESTRICTED));
        calls.put(WriteAnnualStatistics.class, office -> office.writeStatistics()
                .write(YEAR, Publication.Edition.RESTRICTED, out, Progress.NONE));
        calls.put(PrepareReturn.class, office -> office.prepareReturn().prepare(YEAR));
        calls.put(WriteReturn.class, office -> office.writeReturn().write(YEAR, out, Progress.NONE));
        calls.put(GenerateCases.class, office -> office.generateCases().generate(
                1, 1, LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31), Progress.NONE));
        calls.put(RegisterNotification.class, office -> office.registerNotification().register(
                new RegisterNotification.RegisterNotificationCommand(Answers.NONE, NotificationRoute.REGISTRAR,
                        Optional.empty(), Optional.empty(), LocalDate.of(2024, 1, 2), Optional.empty())));
        calls.put(ShowReturnFields.class, office -> office.showReturnFields().show());
        calls.put(EditReturnFields.class, office -> office.editReturnFields().replace("form,field,needed,mark\n"));
        calls.put(BackUpVault.class, office -> office.backUpVault().backUp(out));
        calls.put(ListPeople.class, office -> office.listPeople().list());
        calls.put(AddPerson.class, office -> office.addPerson().add("Sample Person", Set.of(Role.CHAIR), "a".toCharArray()));
        calls.put(CheckVault.class, office -> office.checkVault().check());
        matching(calls, out);
        return calls;
    }

    private static void matching(Map<Class<?>, Consumer<UseCases>> calls, Path out) {
        MatchPair pair = MatchPair.of(CASE, new CaseNumber("CDOP-2023-0002"));
        calls.put(FindLikelyMatches.class, office -> office.matching().findLikelyMatches().forAnswers(Answers.NONE));
        calls.put(ListOpenMatches.class, office -> office.matching().listOpenMatches().list());
        calls.put(ShowMatch.class, office -> office.matching().showMatch().show(pair));
        calls.put(DecideMatch.class, office -> office.matching().decideMatch().takeBack(pair));
        calls.put(MergeCases.class, office -> office.matching().mergeCases().merge(
                new MergeCases.MergeCasesCommand(pair.first(), 0, pair.second(), 0, true, "a reason")));
        calls.put(UndoMerge.class, office -> office.matching().undoMerge().undo(CASE));
        calls.put(ListRelatedCases.class, office -> office.matching().listRelatedCases().of(CASE));
        calls.put(ListLedger.class, office -> office.matching().listLedger().list());
        calls.put(TransferOut.class, office -> office.matching().transferOut().transfer(new TransferOut.TransferOutCommand(
                CASE, "Sample CDOP", ReviewAreaReason.RESIDENCE, Optional.empty(), LocalDate.of(2024, 1, 2), Optional.empty())));
        calls.put(TransferIn.class, office -> office.matching().transferIn().transfer(new TransferIn.TransferInCommand(
                CASE, "Sample CDOP", ReviewAreaReason.RESIDENCE, Optional.empty(), LocalDate.of(2024, 1, 2))));
        calls.put(RecordReceipt.class, office -> office.matching().recordReceipt().sent(CASE, LocalDate.of(2024, 1, 2)));
        calls.put(RecordLearning.class, office -> office.matching().recordLearning().record(new RecordLearning.RecordLearningCommand(
                CASE, TransferDirection.OUT, LocalDate.of(2024, 1, 2), Optional.empty())));
        calls.put(WriteTransferPack.class, office -> office.matching().writeTransferPack().write(CASE, out, Progress.NONE));
        calls.put(RegisterTransferIn.class, office -> office.matching().registerTransferIn().look(out));
    }

    private static Set<Class<?>> useCases() {
        return Code.MAIN.stream()
                .filter(type -> type.isAnnotatedWith(Needs.class))
                .map(type -> (Class<?>) type.reflect())
                .collect(Collectors.toSet());
    }

    static Stream<Arguments> everyUseCaseAsEveryRole() {
        return useCases().stream().flatMap(useCase ->
                Stream.of(Role.values()).map(role -> Arguments.of(useCase, role)));
    }

    @Test
    void everyUseCaseIsWalked() {
        assertThat(useCases()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(calls().keySet()).containsExactlyInAnyOrderElementsOf(useCases());
    }

    @ParameterizedTest
    @MethodSource("everyUseCaseAsEveryRole")
    void opensTheRecordsToThoseWhoMayAndToNobodyElse(Class<?> useCase, Role role) {
        Right named = useCase.getAnnotation(Needs.class).value();
        SignedIn who = new SignedIn(new UUID(0, 7), "Sample Person", Set.of(role));
        UseCases office = OfficeForTests.useCases(new Session(DOOR, who), CARE, KEYS);
        Throwable outcome = catchThrowable(() -> calls().get(useCase).accept(office));
        if (Rights.of(role).contains(named)) {
            assertThat(outcome).isInstanceOfSatisfying(DoorOpened.class, opened ->
                    assertThat(Rights.of(role)).contains(opened.with));
        } else {
            assertThat(outcome).isInstanceOfSatisfying(OfficeFailure.class, failure ->
                    assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.NOT_PERMITTED));
        }
    }
}
