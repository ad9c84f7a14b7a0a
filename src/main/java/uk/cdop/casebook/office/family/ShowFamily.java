package uk.cdop.casebook.office.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.GuardDate;
import uk.cdop.casebook.casework.family.GuardDates;
import uk.cdop.casebook.casework.family.KeyWorker;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows the family ledger of a case, and the days on which the family should be left in peace. */
@Needs(Right.READ_CASES)
public final class ShowFamily {

    private final Session session;
    private final FamilySetUp setUp;
    private final Today today;

    public ShowFamily(Session session, FamilySetUp setUp, Today today) {
        this.session = session;
        this.setUp = setUp;
        this.today = today;
    }

    /**
     * The ledger with what follows from its dates.
     *
     * @param nameWorkerBy the last day on which a key worker is named in time
     * @param guardedToday what keeps today clear of letters
     * @param guards       the days to keep clear in the next twelve months
     */
    public record FamilyView(
            CaseNumber number, LocalDate died, LocalDate nameWorkerBy, FamilyLedger ledger, List<GuardDate> guardedToday, List<GuardDate> guards,
            LocalDate today) {

        @Override
        public String toString() {
            return "FamilyView " + number;
        }
    }

    /** Empty where the vault has no such case. */
    public Optional<FamilyView> show(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> records.cases().find(number).map(file -> view(file, records)));
    }

    private FamilyView view(CaseFile file, Records records) {
        FamilyLedger ledger = records.families().find(file.number()).orElse(FamilyLedger.EMPTY);
        GuardDates guards = setUp.guards(records, file, ledger);
        LocalDate died = file.death().date();
        return new FamilyView(
                file.number(), died, died.plusDays(KeyWorker.DAYS_TO_NAME), ledger, guards.on(today.date()), guards.comingFrom(today.date()), today.date());
    }
}
