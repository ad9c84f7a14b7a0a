package uk.cdop.casebook.statistics.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * The annual tables of one edition from one snapshot, with what the cover, the notes and the definitions say.
 *
 * @param area     all areas, or the one council of an extract
 * @param snapshot the hash of the frozen facts, 64 hexadecimal digits
 * @param release  which version it is and the days of its publication and of the next release
 */
public record Publication(
        String title, String panel, FinancialYear year, Edition edition, AreaGroup area, LocalDate asAt, String snapshot,
        List<String> summary, List<Definition> definitions, List<StatisticalTable> tables, List<Check> checks, AreaBasis areas, Release release) {

    public enum Edition {
        RESTRICTED("restricted", "Restricted edition: OFFICIAL-SENSITIVE, for the panel's chair, manager and members only"),
        PARTNER("partner", "Partner edition: for the child death review partners and safeguarding partnerships, not for publication"),
        PUBLIC("public", "Public edition"),
        NHS_STYLE("nhs", "NHS-style edition: numbers from 1 to 7 withheld, all others rounded to the nearest 5");

        private final String code;
        private final String label;

        Edition(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** Whether it leaves the panel, so that what is small in it is withheld. */
        public boolean leavesThePanel() {
            return this != RESTRICTED;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }

    /**
     * When it came out and when the next one does; empty where the day is not known. A version is counted from 1 for each edition
     * and area of a year, and is another one when the facts are.
     *
     * @param version 0 where nothing was or is published
     */
    public record Release(int version, Optional<LocalDate> published, Optional<LocalDate> next) {

        public static final Release NONE = new Release(0, Optional.empty(), Optional.empty());
    }

    public record Definition(String term, String meaning, String formula, String source) {}

    /**
     * One of an auditor's checks: the rule in words, how it came out, and the difference seen where it did not hold.
     *
     * @param difference may name cases, so it is for the panel's own edition alone
     * @param cases      those behind the difference, where it is about cases
     * @param doubts     what a person may accept as an exception; empty where figures do not agree, which nobody can accept
     */
    public record Check(String id, String rule, Outcome outcome, String difference, List<CaseNumber> cases, List<Doubt> doubts) {

        public enum Outcome {
            HELD("Held"),
            EXCEPTED("Held, but for exceptions that were accepted"),
            AT_WRITING("Asked of the files when they are written"),
            NOT_RUN("Not run: there was nothing to compare with"),
            FAILED("Did not hold");

            private final String label;

            Outcome(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }

        public Check {
            cases = List.copyOf(cases);
            doubts = List.copyOf(doubts);
        }

        public Check(String id, String rule, boolean held, String difference) {
            this(id, rule, held ? Outcome.HELD : Outcome.FAILED, difference, List.of(), List.of());
        }

        /** A check that failed stops the publication. */
        public boolean held() {
            return outcome != Outcome.FAILED;
        }

        /** For people who are told of no case: how it came out, and nothing of what was seen. */
        Check withoutCases() {
            return new Check(id, rule, outcome, outcome == Outcome.HELD || outcome == Outcome.AT_WRITING ? difference : "Not shown in this edition", List.of(), List.of());
        }

        @Override
        public String toString() {
            return "Check " + id + " " + outcome;
        }
    }

    public Publication {
        summary = List.copyOf(summary);
        definitions = List.copyOf(definitions);
        tables = List.copyOf(tables);
        checks = checks.stream().sorted(Comparator.comparing(Check::id)).map(check -> edition == Edition.RESTRICTED ? check : check.withoutCases()).toList();
    }

    /** What stops this publication; empty where it may be written. */
    public List<Check> failed() {
        return checks.stream().filter(check -> !check.held()).toList();
    }

    public Publication with(Release other) {
        return new Publication(title, panel, year, edition, area, asAt, snapshot, summary, definitions, tables, checks, areas, other);
    }

    /** Of all areas, as they are now. */
    public Publication(
            String title, String panel, FinancialYear year, Edition edition, LocalDate asAt, String snapshot,
            List<String> summary, List<Definition> definitions, List<StatisticalTable> tables, List<Check> checks) {
        this(title, panel, year, edition, AreaGroup.ALL_AREAS, asAt, snapshot, summary, definitions, tables, checks, AreaBasis.AS_NOW, Release.NONE);
    }

    public StatisticalTable table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }
}
