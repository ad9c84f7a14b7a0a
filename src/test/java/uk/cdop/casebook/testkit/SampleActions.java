package uk.cdop.casebook.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** A few actions for each year, owned by people and boards that do not exist by name. */
final class SampleActions {

    static final List<String> HEADINGS = List.of("Action ref", "Case ref", "Action", "Owner", "Board", "Due", "Status", "Completed");

    private static final List<String> WHAT = List.of(
            "Send the safer sleep leaflet to every family at the booking visit",
            "Add a reminder to the discharge checklist for follow-up after a missed appointment",
            "Write to the highways team about the crossing",
            "Share the learning on early recognition of severe infection",
            "Offer training on information sharing between midwifery and health visiting",
            "Review the pathway for urgent referral");
    private static final List<String> OWNERS = List.of("Public health lead", "Designated doctor", "Named midwife", "Safeguarding lead");

    private final List<SampleCase> cases;

    SampleActions(List<SampleCase> cases) {
        this.cases = cases;
    }

    List<List<Object>> lines() {
        List<List<Object>> lines = new ArrayList<>();
        for (int year = 2019; year <= 2024; year++) {
            ofYear(year, lines);
        }
        return lines;
    }

    private void ofYear(int year, List<List<Object>> lines) {
        List<SampleCase> withLearning = cases.stream()
                .filter(sample -> sample.reviews.size() == 1 && sample.reviews.getFirst().completed().isPresent())
                .filter(sample -> sample.reviews.getFirst().finding().filter(Modifiability.IDENTIFIED::equals).isPresent())
                .filter(sample -> FinancialYear.of(sample.reviews.getFirst().meeting().heldOn()).startYear() == year)
                .limit(5).toList();
        for (int at = 0; at <= withLearning.size(); at++) {
            boolean ofNoCase = at == withLearning.size();
            LocalDate decided = ofNoCase ? LocalDate.of(year, 11, 30) : withLearning.get(at).reviews.getFirst().meeting().heldOn();
            boolean open = year == 2024 && at % 2 == 0 || year == 2023 && at == 1;
            boolean dropped = year == 2021 && at == 2;
            lines.add(List.of(
                    "ACT-%d-%02d".formatted(year, at + 1), ofNoCase ? "" : withLearning.get(at).ref,
                    WHAT.get((year + at) % WHAT.size()), OWNERS.get(at % OWNERS.size()),
                    ofNoCase ? "Pan-Dorset and Somerset CDOP" : board(withLearning.get(at)), decided.plusDays(90),
                    open ? "Open" : dropped ? "Not pursued" : "Completed",
                    open || dropped ? "" : decided.plusDays(60 + at * 12L)));
        }
    }

    private static String board(SampleCase sample) {
        return switch (sample.area) {
            case DORSET -> "Dorset Safeguarding Children Partnership";
            case BCP -> "BCP Safeguarding Children Partnership";
            default -> "Somerset Safeguarding Children Partnership";
        };
    }
}
