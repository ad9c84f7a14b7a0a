package uk.cdop.casebook.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Dossier;
import uk.cdop.casebook.statistics.facts.Home;
import uk.cdop.casebook.statistics.facts.Particulars;

/** Builds the facts of one case by saying what happened and when. */
public final class CaseFactBuilder {

    private final CaseNumber number;
    private ReportingArea area = ReportingArea.DORSET;
    private LocalDate died = LocalDate.of(2023, 5, 10);
    private Optional<LocalDate> born = Optional.of(LocalDate.of(2020, 2, 1));
    private Optional<Sex> sex = Optional.of(Sex.FEMALE);
    private LocalDate notified = LocalDate.of(2023, 5, 11);
    private Optional<LocalDate> transferredIn = Optional.empty();
    private final List<StageChange> changes = new ArrayList<>();
    private Optional<LocalDate> reviewed = Optional.empty();
    private Optional<CaseFact.Finding> finding = Optional.empty();
    private boolean inquest;
    private Particulars particulars = Particulars.NOT_KNOWN;
    private Dossier dossier = Dossier.EMPTY;
    private Home home = Home.NOT_RECORDED;

    private CaseFactBuilder(CaseNumber number) {
        this.number = number;
    }

    public static CaseFactBuilder aCase(int sequence) {
        return new CaseFactBuilder(CaseNumber.of(2023, sequence));
    }

    public static CaseFactBuilder aCase(int year, int sequence) {
        return new CaseFactBuilder(CaseNumber.of(year, sequence));
    }

    public CaseFactBuilder in(ReportingArea where) {
        area = where;
        return this;
    }

    public CaseFactBuilder died(String day) {
        return died(LocalDate.parse(day));
    }

    /** Notified the day after, unless said otherwise. */
    public CaseFactBuilder died(LocalDate day) {
        died = day;
        notified = day.plusDays(1);
        return this;
    }

    public CaseFactBuilder born(String day) {
        born = Optional.of(LocalDate.parse(day));
        return this;
    }

    public CaseFactBuilder bornOnAnUnknownDay() {
        born = Optional.empty();
        return this;
    }

    public CaseFactBuilder ofSex(Sex known) {
        sex = Optional.of(known);
        return this;
    }

    public CaseFactBuilder ofUnknownSex() {
        sex = Optional.empty();
        return this;
    }

    public CaseFactBuilder notified(String day) {
        return notified(LocalDate.parse(day));
    }

    public CaseFactBuilder notified(LocalDate day) {
        notified = day;
        return this;
    }

    public CaseFactBuilder transferredIn(String day) {
        transferredIn = Optional.of(LocalDate.parse(day));
        return this;
    }

    public CaseFactBuilder moved(CaseStage to, String day) {
        return moved(to, LocalDate.parse(day));
    }

    public CaseFactBuilder moved(CaseStage to, LocalDate day) {
        Optional<CaseStage> from = changes.isEmpty() ? Optional.of(CaseStage.NOTIFIED) : Optional.of(changes.getLast().to());
        changes.add(new StageChange(from, to, day, Optional.empty()));
        return this;
    }

    /** Reviewed by the panel that day and marked complete a week later. */
    public CaseFactBuilder reviewed(String day, CategoryOfDeath category, Modifiability modifiability) {
        return reviewed(LocalDate.parse(day), category, modifiability);
    }

    public CaseFactBuilder reviewed(LocalDate day, CategoryOfDeath category, Modifiability modifiability) {
        reviewed = Optional.of(day);
        finding = Optional.of(new CaseFact.Finding(category, modifiability));
        return moved(CaseStage.REVIEWED, day).moved(CaseStage.ANALYSIS_SUBMITTED, day.plusDays(5)).moved(CaseStage.COMPLETED, day.plusDays(7));
    }

    public CaseFactBuilder reviewed(String day) {
        return reviewed(day, CategoryOfDeath.INFECTION, Modifiability.NONE_IDENTIFIED);
    }

    /** The day alone, without the moves that led to it. */
    public CaseFactBuilder reviewDay(String day) {
        reviewed = Optional.of(LocalDate.parse(day));
        finding = Optional.of(new CaseFact.Finding(CategoryOfDeath.INFECTION, Modifiability.NONE_IDENTIFIED));
        return this;
    }

    public CaseFactBuilder withoutReview() {
        reviewed = Optional.empty();
        finding = Optional.empty();
        return this;
    }

    public CaseFactBuilder withoutFinding() {
        finding = Optional.empty();
        return this;
    }

    public CaseFactBuilder awaitedInquest() {
        inquest = true;
        return this;
    }

    public CaseFactBuilder with(Particulars said) {
        particulars = said;
        return this;
    }

    public CaseFactBuilder with(Dossier kept) {
        dossier = kept;
        return this;
    }

    /** The council as it was at death, and what look-ups say of the postcode. */
    public CaseFactBuilder at(Home known) {
        home = known;
        return this;
    }

    public CaseFact facts() {
        return new CaseFact(number, area, died, born, sex, notified, transferredIn, changes, reviewed, finding, inquest, particulars, home, dossier);
    }
}
