package uk.cdop.casebook.office.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRules;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.FormVersions;
import uk.cdop.casebook.office.door.NewId;

/**
 * Makes fictional cases in bulk: the same seed gives the same cases. Ages, places and courses are plausible and stand for
 * nothing; nothing happens after the last day.
 */
public final class CaseGenerator {

    private static final int TWIN_EVERY = 83;
    private static final int ABROAD_EVERY = 71;

    private final Random random;
    private final CaseLives lives;
    private final DeathInventor inventor;

    /**
     * @param numbers gives out NHS numbers that the vault does not hold yet
     */
    public CaseGenerator(long seed, InventedNhsNumbers numbers, AreaDirectory areas, FormVersions forms, NewId newId) {
        this.random = new Random(seed);
        this.inventor = new DeathInventor(random, numbers, areas);
        this.lives = new CaseLives(random, areas, forms, newId);
    }

    /**
     * Cases notified from the first day to the last, both inclusive, numbered on from the last sequence of each year.
     *
     * @param lastSequence the highest case sequence in use for a year, and
     * @param lastMeeting  the highest number of a meeting in use for a year; 0 where there is none
     */
    public GeneratedCases generate(int count, LocalDate first, LocalDate last, IntUnaryOperator lastSequence, IntUnaryOperator lastMeeting) {
        PanelCalendar calendar = new PanelCalendar(first, last, count, lastMeeting);
        List<CaseFile> cases = new ArrayList<>();
        Map<Integer, Integer> sequences = new HashMap<>();
        InventedDeath earlier = null;
        for (LocalDate notified : days(count, first, last)) {
            boolean twin = earlier != null && cases.size() % TWIN_EVERY == 1 && !earlier.died().isAfter(notified);
            ReportingArea home = home();
            InventedDeath death = twin ? inventor.twinOf(earlier) : death(notified, home, cases.size());
            int sequence = sequences.merge(notified.getYear(), 1, (used, one) -> used + one);
            CaseNumber number = CaseNumber.of(notified.getYear(), lastSequence.applyAsInt(notified.getYear()) + sequence);
            cases.add(lives.live(number, notified, death, last, calendar));
            earlier = death;
        }
        return new GeneratedCases(cases, calendar.meetings(), lives.actions());
    }

    private List<LocalDate> days(int count, LocalDate first, LocalDate last) {
        long span = last.toEpochDay() - first.toEpochDay() + 1;
        return random.longs(count, 0, span).mapToObj(first::plusDays).sorted(Comparator.naturalOrder()).toList();
    }

    private ReportingArea home() {
        int share = random.nextInt(100);
        if (share < 22) {
            return ReportingArea.DORSET;
        }
        if (share < 48) {
            return ReportingArea.BCP;
        }
        return share < 87 ? ReportingArea.SOMERSET : ReportingArea.OUT_OF_AREA;
    }

    private InventedDeath death(LocalDate notified, ReportingArea home, int position) {
        LocalDate drawn = notified.minusDays(random.nextInt(20) == 0 ? 5 + random.nextInt(30) : random.nextInt(4));
        LocalDate died = drawn.isBefore(NotificationRules.REVIEWS_BEGAN) ? NotificationRules.REVIEWS_BEGAN : drawn;
        InventedDeath death = inventor.invent(died, home);
        boolean abroad = position % ABROAD_EVERY == 9 && home.isResident();
        return abroad
                ? death.withAnswers(death.answers()
                        .with(NotificationFields.AREA_OF_DEATH, "outside_uk")
                        .with(NotificationFields.PLACE_OF_DEATH_TYPE, "abroad"))
                : death;
    }
}
