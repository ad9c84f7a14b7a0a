package uk.cdop.casebook.benchmark;

import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.Area;
import uk.cdop.casebook.casework.area.Deprivation;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.statistics.facts.Asked;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Dossier;
import uk.cdop.casebook.statistics.facts.FactorsFound;
import uk.cdop.casebook.statistics.facts.Home;
import uk.cdop.casebook.statistics.facts.Milestone;
import uk.cdop.casebook.statistics.facts.Particulars;
import uk.cdop.casebook.statistics.facts.Wait;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.SampleAreas;

/** Generated cases with homes and answers of every kind, and among them those that lie on an edge of a definition. */
final class ManyKinds {

    private static final List<Area> AREAS = SampleAreas.directory().areas();
    private static final Map<String, List<String>> CODES = Map.of(
            Asked.SOCIAL_CARE_NOW, List.of("none", "child_in_need", "child_protection_plan", "looked_after", "asylum_uasc", "not_known"),
            Asked.SOCIAL_CARE_EVER, List.of("none", "early_help", "care_order"), Asked.DISABILITY, List.of("learning", "physical"),
            Asked.LEARNING_DISABILITY_KNOWN, List.of("yes", "no"), Asked.EVENT_TYPES, List.of("drowning", "apparent_suicide", "epilepsy", "dka", "other"),
            Asked.CONSANGUINITY, List.of("first_cousins", "not_related", "closer"), Asked.FAMILY_QUESTIONS, List.of(Asked.SAID));
    private static final List<Optional<LocalDate>> FORMS = List.of(
            Optional.of(LocalDate.of(2018, 10, 1)), Optional.of(LocalDate.of(2019, 4, 1)), Optional.of(LocalDate.of(2022, 4, 1)), Optional.empty());

    private final Random random;
    private int sequence = 3_000;

    private ManyKinds(long seed) {
        random = new Random(seed);
    }

    static List<CaseFact> of(long seed, int count) {
        ManyKinds kinds = new ManyKinds(seed);
        List<CaseFact> facts = new ArrayList<>(GeneratedFacts.of(seed, count));
        for (int year = 2019; year <= 2024; year++) {
            facts.addAll(kinds.onEdges(year));
        }
        return facts.stream().map(kinds::withMore).toList();
    }

    private CaseFactBuilder next(String died) {
        return aCase(Integer.parseInt(died.substring(0, 4)), ++sequence).died(died);
    }

    /** Ages, months, hours and records that a definition decides by a day or a minute. */
    private List<CaseFact> onEdges(int year) {
        return Stream.of(ages(year), reviews(year), hours(year), records(year)).flatMap(edges -> edges).map(CaseFactBuilder::facts).toList();
    }

    private Stream<CaseFactBuilder> ages(int year) {
        String day = year + "-06-15";
        LocalDate died = LocalDate.parse(day);
        return Stream.concat(
                Stream.of(0, 27, 28, 364, 365, 366).map(days -> next(day).born(died.minusDays(days).toString())),
                Stream.concat(
                        Stream.of(1, 5, 10, 15, 18).flatMap(years -> Stream.of(0, 1).map(later -> next(day).born(died.minusYears(years).plusDays(later).toString()))),
                        Stream.of(
                                next(year + "-02-28").born("2004-02-29"), next(year + "-03-01").born("2004-02-29"), next(year + "-02-28").born("2008-02-29"),
                                next(year + "-03-01").born("2008-02-29"), next(year + "-02-28").born((year - 1) + "-02-28"), next(year + "-02-28").born((year - 1) + "-03-01"),
                                next(day).born(died.plusDays(1).toString()), next(year + "-03-31"), next(year + "-04-01"))));
    }

    private Stream<CaseFactBuilder> reviews(int year) {
        return Stream.of(
                        List.of("-08-31", "-02-28"), List.of("-08-31", "-02-29"), List.of("-08-31", "-03-01"), List.of("-05-31", "-02-28"), List.of("-05-31", "-03-01"),
                        List.of("-03-31", "-03-31"), List.of("-04-01", "-04-01"), List.of("-04-01", "-04-02"), List.of("-09-30", "-03-31"))
                .filter(days -> !days.get(1).equals("-02-29") || LocalDate.of(year + 1, 1, 1).isLeapYear())
                .map(days -> next(year + days.get(0)).reviewed((year + 1) + days.get(1), CategoryOfDeath.SUDDEN_UNEXPLAINED, Modifiability.IDENTIFIED));
    }

    private Stream<CaseFactBuilder> hours(int year) {
        return Stream.of(
                hours(year + "-06-01", "10:00", year + "-06-02", "10:00"), hours(year + "-06-01", "10:00", year + "-06-02", "10:01"),
                hours(year + "-06-01", "10:00", year + "-06-03", "10:00"), hours(year + "-06-01", "10:00", year + "-06-08", "10:00"),
                hours(year + "-06-01", "10:00", year + "-06-08", "10:01"), hours(year + "-06-01", "10:00", year + "-06-01", "09:59"),
                hours(year + "-06-01", "", year + "-06-07", "10:00"), hours(year + "-06-01", "10:00", year + "-06-08", ""), hours(year + "-06-02", "", year + "-06-01", ""),
                hours("2023-03-25", "02:30", "2023-03-26", "03:00"), hours("2023-10-28", "02:00", "2023-10-29", "01:30"), hours("2023-10-28", "03:00", "2023-10-29", "02:30"));
    }

    private CaseFactBuilder hours(String died, String at, String notified, String notifiedAt) {
        return next(died).notified(notified).reviewDay(LocalDate.parse(died).plusDays(200).toString()).with(new Particulars(
                Optional.of("S"), Optional.of("school"), Optional.empty(), Optional.empty(), new Particulars.Birth(Optional.of(24L), Optional.of(1_500L)),
                new Particulars.Inquiries(Optional.of("not_known"), Optional.empty(), Optional.of("minimally_invasive_imaging")),
                new Particulars.Times(time(at), time(notifiedAt))));
    }

    private static Optional<LocalTime> time(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty()).map(LocalTime::parse);
    }

    private Stream<CaseFactBuilder> records(int year) {
        String died = year + "-07-01";
        String day = year + "-12-10";
        return Stream.of(
                next(died).reviewDay(day), next(died).reviewDay(year + "-06-30"), next(died).reviewDay(day).withoutFinding(),
                next(died).reviewed(day).moved(CaseStage.REOPENED, year + "-12-20"), next(died).reviewed(day).moved(CaseStage.REOPENED, year + "-12-20").withoutReview(),
                next(died).reviewed(day).moved(CaseStage.REOPENED, (year + 1) + "-03-01").reviewed((year + 1) + "-05-01"),
                next(died).moved(CaseStage.COMPLETED, day), next(died).moved(CaseStage.CLOSED, day).reviewDay(year + "-11-20"),
                next(died).transferredIn(year + "-08-01").reviewDay(day), next(died).in(ReportingArea.OUT_OF_AREA).transferredIn(year + "-08-01"),
                next(died).moved(CaseStage.REJECTED_OUT_OF_SCOPE, day).moved(CaseStage.REOPENED, (year + 1) + "-04-01"),
                next(died).moved(CaseStage.TRANSFERRED_OUT, day).moved(CaseStage.REOPENED, day), next(died).in(ReportingArea.OUT_OF_AREA).moved(CaseStage.REJECTED_OUT_OF_SCOPE, day),
                next(died).born(year - 18 + "-07-01").reviewDay(day));
    }

    private CaseFact withMore(CaseFact one) {
        Dossier kept = one.dossier();
        SortedMap<FactorDomain, Integer> rated = new TreeMap<>(kept.found().domains());
        Stream.of(FactorDomain.values()).filter(any -> random.nextInt(3) == 0).forEach(domain -> rated.put(domain, random.nextInt(5)));
        SortedMap<String, SortedSet<String>> said = new TreeMap<>(kept.said());
        new TreeMap<>(CODES).forEach((key, codes) -> {
            if (random.nextInt(3) == 0) {
                said.put(key, new TreeSet<>(List.of(codes.get(random.nextInt(codes.size())), codes.get(random.nextInt(codes.size())))));
            }
        });
        List<Milestone> milestones = new ArrayList<>(kept.milestones());
        if (random.nextInt(3) == 0) {
            milestones.add(new Milestone(Milestone.Kind.JOINT_RESPONSE_MET, one.dateOfDeath().plusDays(random.nextInt(4) - 1), Optional.of(LocalTime.of(random.nextInt(24), 0))));
        }
        Dossier more = new Dossier(new FactorsFound(FORMS.get(random.nextInt(FORMS.size())), kept.found().factors(), rated), milestones, kept.waits(), said);
        return new CaseFact(one.number(), one.area(), one.dateOfDeath(), one.dateOfBirth(), one.sex(), one.dateNotified(), one.transferredIn(), one.stageChanges(),
                one.reviewCompleted(), one.finding(), kept.waits().stream().anyMatch(wait -> wait.reason() == Wait.Reason.INQUEST), one.particulars(), home(one), more);
    }

    private Home home(CaseFact one) {
        List<Area> own = AREAS.stream().filter(area -> area.reportingArea() == one.area() && area.isValidOn(one.dateOfDeath())).toList();
        return new Home(
                random.nextInt(9) == 0 ? "" : own.get(random.nextInt(own.size())).code(), List.of(),
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(new Deprivation("IMD 2019", 1 + random.nextInt(10))),
                perhaps(random.nextInt(6) == 0 ? "unlisted" : AREAS.get(random.nextInt(AREAS.size())).code()), perhaps("Samplecester CDOP"));
    }

    private Optional<String> perhaps(String said) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(said);
    }
}
