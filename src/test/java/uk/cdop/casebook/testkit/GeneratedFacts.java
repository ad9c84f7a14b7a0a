package uk.cdop.casebook.testkit;

import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.statistics.facts.Asked;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Dossier;
import uk.cdop.casebook.statistics.facts.Milestone;
import uk.cdop.casebook.statistics.facts.Particulars;
import uk.cdop.casebook.statistics.facts.Wait;

/** Case facts of every kind, the same for the same seed: open, reviewed, reopened, reviewed again, moved away, out of scope, doubled. */
public final class GeneratedFacts {

    public static final LocalDate AS_AT = LocalDate.of(2025, 3, 31);

    private static final List<String> ETHNIC = List.of("A", "A", "A", "B", "D", "H", "N", "R", "Z");
    private static final List<String> PLACES = List.of("emergency_department", "neonatal_unit", "home_normal_residence", "hospice", "public_place", "abroad");

    private static final List<String> EVENT_PLACES = List.of("same_as_death", "home", "road", "inland_water", "hospital", "not_known");

    private static final List<String> FACTORS = List.of(
            "A_PREMATURITY", "B_SMOKING_HOUSEHOLD", "B_SMOKING_HOUSEHOLD", "B_DOMESTIC_ABUSE", "C_SLEEP_ENVIRONMENT", "C_SLEEP_ENVIRONMENT", "D_COMMUNICATION", "D_COMMUNICATION");

    private static final List<String> EVENTS = List.of("neonatal", "sudi_sudc", "road_traffic", "infection", "malignancy");

    private final Random random;
    private final Random said;
    private final Random kept;
    private final Random elsewhere;
    private final Random inquests;

    private GeneratedFacts(long seed) {
        random = new Random(seed);
        said = new Random(seed + 1);
        kept = new Random(seed + 2);
        elsewhere = new Random(seed + 3);
        inquests = new Random(seed + 4);
    }

    public static List<CaseFact> of(long seed, int count) {
        GeneratedFacts generated = new GeneratedFacts(seed);
        List<CaseFact> facts = new ArrayList<>();
        for (int sequence = 1; sequence <= count; sequence++) {
            facts.add(generated.one(sequence));
        }
        return facts;
    }

    private CaseFact one(int sequence) {
        LocalDate died = LocalDate.of(2019, 4, 1).plusDays(random.nextInt(365 * 5));
        CaseFactBuilder one = aCase(died.getYear(), sequence).in(pick(ReportingArea.values())).died(died);
        one.notified(died.plusDays(random.nextInt(20)));
        if (random.nextInt(10) == 0) {
            one.bornOnAnUnknownDay();
        } else {
            one.born(died.minusDays(random.nextInt(18 * 365)).toString());
        }
        if (random.nextInt(10) == 0) {
            one.ofUnknownSex();
        } else {
            one.ofSex(pick(Sex.values()));
        }
        if (random.nextInt(12) == 0) {
            one.transferredIn(died.plusDays(25 + random.nextInt(60)).toString());
        }
        if (random.nextInt(3) == 0) {
            one.awaitedInquest();
        }
        return course(one.with(particulars()).with(dossier(died)), died.plusDays(100)).facts();
    }

    private Particulars particulars() {
        return new Particulars(
                perhaps(ETHNIC), perhaps(PLACES), Optional.of(EVENT_PLACES.get(elsewhere.nextInt(EVENT_PLACES.size()))).filter(any -> elsewhere.nextBoolean()), perhaps(List.of("expected", "unexpected")), perhaps(List.of("singleton", "singleton", "twin", "higher")),
                new Particulars.Birth(perhaps(List.of(22L, 26L, 31L, 36L, 40L)), perhaps(List.of(480L, 1_200L, 2_499L, 3_300L))),
                new Particulars.Inquiries(
                        perhaps(List.of("yes", "no")), perhaps(List.of("yes", "no")), perhaps(List.of("coronial_paediatric", "external_only", "none"))),
                new Particulars.Times(perhaps(List.of(LocalTime.of(3, 15), LocalTime.of(22, 0))), perhaps(List.of(LocalTime.of(9, 0), LocalTime.of(16, 30)))));
    }

    private Dossier dossier(LocalDate died) {
        Dossiers dossier = Dossiers.dossier();
        for (int factor = kept.nextInt(4); factor > 0; factor--) {
            String code = FACTORS.get(kept.nextInt(FACTORS.size()));
            dossier.factor(code.substring(0, 1), code, kept.nextBoolean());
        }
        for (Wait.Reason reason : Wait.Reason.values()) {
            String from = died.plusDays(kept.nextInt(30)).toString();
            switch (kept.nextInt(4)) {
                case 0 -> dossier.waits(reason, from);
                case 1 -> dossier.waited(reason, from, died.plusDays(60 + kept.nextInt(600)).toString());
                default -> { }
            }
        }
        for (Milestone.Kind kind : EnumSet.complementOf(EnumSet.of(Milestone.Kind.INQUEST_OPENED))) {
            if (kept.nextBoolean()) {
                dossier.milestone(kind, died.plusDays(kept.nextInt(200)).toString());
            }
        }
        if (inquests.nextBoolean()) {
            dossier.milestone(Milestone.Kind.INQUEST_OPENED, died.plusDays(inquests.nextInt(30)).toString());
        }
        dossier.says(Asked.EVENT_TYPES, EVENTS.get(kept.nextInt(EVENTS.size())));
        dossier.says(Asked.SOCIAL_CARE_NOW, kept.nextInt(4) == 0 ? "child_in_need" : "none");
        return dossier.made();
    }

    private <T> Optional<T> perhaps(List<T> choices) {
        return said.nextInt(10) == 0 ? Optional.empty() : Optional.of(choices.get(said.nextInt(choices.size())));
    }

    private CaseFactBuilder course(CaseFactBuilder one, LocalDate start) {
        LocalDate first = start.plusDays(random.nextInt(500));
        return switch (random.nextInt(8)) {
            case 0 -> one;
            case 1 -> one.moved(CaseStage.TRANSFERRED_OUT, first);
            case 2 -> one.moved(CaseStage.REJECTED_OUT_OF_SCOPE, first);
            case 3 -> one.moved(CaseStage.DUPLICATE, first);
            case 4 -> reviewed(one, first).moved(CaseStage.REOPENED, first.plusDays(100)).withoutReview();
            case 5 -> reviewed(reviewed(one, first).moved(CaseStage.REOPENED, first.plusDays(100)), first.plusDays(300));
            default -> reviewed(one, first);
        };
    }

    private CaseFactBuilder reviewed(CaseFactBuilder one, LocalDate day) {
        return one.reviewed(day, pick(CategoryOfDeath.values()), pick(Modifiability.values()));
    }

    private <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
