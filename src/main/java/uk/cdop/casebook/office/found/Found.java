package uk.cdop.casebook.office.found;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** What the panel found in one case, in words, without the child: from the analysis form, or else from the analysis a file brought. */
public record Found(
        CaseNumber number, ReportingArea area, Optional<String> ageBand, Optional<MeetingNumber> meeting, Optional<LocalDate> reviewedOn,
        Classes classes, List<Factor> factors, Texts texts, List<Recommendation> recommendations, List<Undertaking> undertakings, Referrals referrals) {

    /** Category, sub-type, other categories and modifiability, each as its label. */
    public record Classes(Optional<String> category, Optional<String> sub, List<String> secondary, Optional<String> modifiable) {}

    public record Factor(String domain, String code, String label, Optional<String> detail, Optional<String> relevance, boolean modifiable) {
        @Override
        public String toString() {
            return "Factor " + code;
        }
    }

    public record Texts(Optional<String> issues, Optional<String> learning, Optional<String> notablePractice, Optional<String> cause) {
        @Override
        public String toString() {
            return "Texts";
        }
    }

    public record Recommendation(String text, Optional<String> addressee, Optional<String> level) {
        @Override
        public String toString() {
            return "Recommendation";
        }
    }

    /** An action as the analysis form has it, whether or not the register took it. */
    public record Undertaking(String text, Optional<String> owner, Optional<LocalDate> due) {
        @Override
        public String toString() {
            return "Undertaking";
        }
    }

    /** Whether the panel referred the case to the safeguarding partners, and whether it thinks the registered cause wrong. */
    public record Referrals(boolean safeguarding, boolean causeError) {}

    @Override
    public String toString() {
        return "Found in " + number;
    }
}
