package uk.cdop.casebook.testkit;

import static uk.cdop.casebook.casework.area.ReportingArea.BCP;
import static uk.cdop.casebook.casework.area.ReportingArea.DORSET;
import static uk.cdop.casebook.casework.area.ReportingArea.OUT_OF_AREA;
import static uk.cdop.casebook.casework.area.ReportingArea.SOMERSET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.office.demonstration.DeathInventor;
import uk.cdop.casebook.office.demonstration.InventedDeath;
import uk.cdop.casebook.office.demonstration.InventedNames;
import uk.cdop.casebook.office.demonstration.InventedNhsNumbers;
import uk.cdop.casebook.office.importing.Milestone;

/** Makes up the children of the sample data: who was notified when, from where, and the cases that need a story of their own. */
final class SampleStory {

    private static final long SEED = 20_240_331L;

    /** Notifications of a year: first year, Dorset, BCP, Somerset, from elsewhere. 2023/24 is as published: 27, 30 and 9. */
    private static final int[][] YEARS = {
        {2018, 4, 4, 5, 0},
        {2019, 14, 17, 27, 7},
        {2020, 14, 16, 26, 6},
        {2021, 16, 17, 28, 8},
        {2022, 16, 18, 29, 7},
        {2023, 13, 14, 30, 9},
        {2024, 14, 16, 29, 8},
    };

    final Random random = new Random(SEED);
    final List<SampleCase> cases = new ArrayList<>();
    SampleCase reviewedTwice;
    private final DeathInventor inventor = new DeathInventor(random, new InventedNhsNumbers(10_000, Set.of()), SampleAreas.directory());

    SampleStory() {
        for (int[] year : YEARS) {
            year(year);
        }
        ownStories();
        number();
    }

    private void year(int[] counts) {
        List<ReportingArea> areas = new ArrayList<>();
        add(areas, DORSET, counts[1]);
        add(areas, BCP, counts[2]);
        add(areas, SOMERSET, counts[3]);
        add(areas, OUT_OF_AREA, counts[4]);
        Collections.shuffle(areas, random);
        LocalDate first = counts[0] == 2018 ? LocalDate.of(2018, 7, 1) : LocalDate.of(counts[0], 4, 1);
        long days = LocalDate.of(counts[0] + 1, 3, 31).toEpochDay() - first.toEpochDay();
        for (int at = 0; at < areas.size(); at++) {
            LocalDate notified = first.plusDays(1 + (days - 5) * at / areas.size() + random.nextInt(4));
            SampleCase sample = new SampleCase(areas.get(at), notified);
            sample.death = inventor.invent(notified.minusDays(lag()), areas.get(at));
            cases.add(sample);
        }
    }

    private static void add(List<ReportingArea> areas, ReportingArea area, int times) {
        areas.addAll(Collections.nCopies(times, area));
    }

    private int lag() {
        return random.nextInt(25) == 0 ? 8 + random.nextInt(30) : random.nextInt(4);
    }

    /** The first cases of a year and area without a story yet stand in for the ones the data must hold. */
    private void ownStories() {
        retell(2019, DORSET, 9, inventor.invent(LocalDate.of(2012, 8, 14), LocalDate.of(2020, 2, 29), DORSET, CategoryOfDeath.MALIGNANCY), LocalDate.of(2020, 3, 2));
        retell(2023, SOMERSET, 20, inventor.invent(LocalDate.of(2023, 3, 1), LocalDate.of(2024, 2, 29), SOMERSET, CategoryOfDeath.SUDDEN_UNEXPLAINED), LocalDate.of(2024, 3, 1));
        twins();
        abroad(of(2022, DORSET, 3));
        twiceNotified(of(2022, BCP, 2));
        twiceNotified(of(2020, SOMERSET, 4));
        transfers();
        leave(of(2021, SOMERSET, 6), Milestone.OUT_OF_SCOPE, "Found to be outside child death review");
        duplicate(of(2024, BCP, 9));
        reviewedTwice = of(2020, DORSET, 5);
        reviewedTwice.keptBack = true;
        SampleCase refused = of(2024, DORSET, 2);
        refused.death = refused.death.withAnswers(refused.death.answers().with(NotificationFields.ETHNIC_CATEGORY, Answer.refused()));
    }

    private void retell(int year, ReportingArea area, int which, InventedDeath death, LocalDate notified) {
        SampleCase old = of(year, area, which);
        SampleCase told = new SampleCase(area, notified);
        told.death = death;
        cases.set(cases.indexOf(old), told);
    }

    private void twins() {
        SampleCase first = of(2021, BCP, 3);
        SampleCase second = of(2021, BCP, 4);
        first.death = inventor.invent(first.notified.minusDays(6), first.notified.minusDays(2), BCP, CategoryOfDeath.PERINATAL_NEONATAL);
        first.death = first.death.withAnswers(first.death.answers().with(NotificationFields.MULTIPLE_BIRTH, "twin"));
        SampleCase beside = new SampleCase(BCP, first.notified);
        beside.death = inventor.twinOf(first.death);
        cases.set(cases.indexOf(second), beside);
    }

    private static void abroad(SampleCase sample) {
        sample.death = sample.death.withAnswers(sample.death.answers()
                .with(NotificationFields.AREA_OF_DEATH, "outside_uk")
                .with(NotificationFields.PLACE_OF_DEATH_TYPE, "abroad"));
    }

    private void twiceNotified(SampleCase sample) {
        sample.notices.add(new SampleCase.Notice(sample.notified, NotificationRoute.PUBLIC_FORM, InventedNames.professional(random), "Sample Hospital"));
        sample.notices.add(new SampleCase.Notice(sample.notified.plusDays(3), NotificationRoute.CORONER, "Coroner's officer", "Coroner's office"));
    }

    private void transfers() {
        SampleCase in = of(2020, SOMERSET, 8);
        in.transfers.add(new SampleCase.TransferLine("In", "Exampleshire CDOP", in.notified, "Resident here; first taken up where the child died"));
        SampleCase also = of(2022, SOMERSET, 9);
        also.transfers.add(new SampleCase.TransferLine("In", "Testermouth CDOP", also.notified, "Resident here; first taken up where the child died"));
        SampleCase out = of(2021, DORSET, 5);
        out.transfers.add(new SampleCase.TransferLine("Out", "Samplecester CDOP", out.notified.plusDays(40), "By agreement, most services were there"));
        out.leavesThePanel = true;
        SampleCase again = of(2024, SOMERSET, 7);
        again.transfers.add(new SampleCase.TransferLine("Out", "Exampleshire CDOP", again.notified.plusDays(25), "By agreement, most services were there"));
        again.leavesThePanel = true;
    }

    private static void leave(SampleCase sample, Milestone how, String reason) {
        sample.milestones.put(Milestone.ACCEPTED, sample.notified.plusDays(1));
        sample.milestones.put(how, sample.notified.plusDays(12));
        sample.stageReason = reason;
        sample.leavesThePanel = true;
    }

    private static void duplicate(SampleCase sample) {
        leave(sample, Milestone.DUPLICATE, "The child is known under another reference");
        sample.death = sample.death.withAnswers(sample.death.answers()
                .with(NotificationFields.NHS_NUMBER, Answer.notKnown())
                .with(NotificationFields.NHS_NUMBER_ABSENT_REASON, "not_currently_available"));
    }

    /** The case of a year and area, counted from 0 in the order of notification. */
    SampleCase of(int year, ReportingArea area, int which) {
        return cases.stream().filter(sample -> sample.year().startYear() == year && sample.area == area).toList().get(which);
    }

    private void number() {
        cases.sort(Comparator.comparing(sample -> sample.notified));
        Map<Integer, Integer> last = new HashMap<>();
        for (SampleCase sample : cases) {
            int year = sample.notified.getYear();
            sample.ref = CaseNumber.of(year, last.merge(year, 1, Integer::sum)).text();
            if (sample.notices.isEmpty()) {
                sample.notices.add(notice(sample));
            }
        }
    }

    private SampleCase.Notice notice(SampleCase sample) {
        NotificationRoute route = sample.isNewborn() && random.nextInt(2) == 0
                ? NotificationRoute.CASCADE
                : NotificationRoute.values()[random.nextInt(10) < 6 ? 0 : 2 + random.nextInt(3)];
        String agency = switch (route) {
            case CASCADE -> "MBRRACE-UK";
            case REGISTRAR -> "Register office";
            case CORONER -> "Coroner's office";
            default -> "Sample Hospital";
        };
        return new SampleCase.Notice(sample.notified, route, InventedNames.professional(random), agency);
    }
}
