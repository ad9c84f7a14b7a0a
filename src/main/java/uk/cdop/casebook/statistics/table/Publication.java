package uk.cdop.casebook.statistics.table;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * The annual tables of one edition from one snapshot, with what the cover, the notes and the definitions say.
 *
 * @param area     all areas, or the one council of an extract
 * @param snapshot the hash of the frozen facts, 64 hexadecimal digits
 */
public record Publication(
        String title, String panel, FinancialYear year, Edition edition, AreaGroup area, LocalDate asAt, String snapshot,
        List<String> summary, List<Definition> definitions, List<StatisticalTable> tables, List<Check> checks) {

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

    public record Definition(String term, String meaning, String formula, String source) {}

    /** One of an auditor's checks: the rule in words, whether it held, and the difference seen where it did not. */
    public record Check(String id, String rule, boolean held, String difference) {}

    public Publication {
        summary = List.copyOf(summary);
        definitions = List.copyOf(definitions);
        tables = List.copyOf(tables);
        checks = List.copyOf(checks);
    }

    /** Of all areas. */
    public Publication(
            String title, String panel, FinancialYear year, Edition edition, LocalDate asAt, String snapshot,
            List<String> summary, List<Definition> definitions, List<StatisticalTable> tables, List<Check> checks) {
        this(title, panel, year, edition, AreaGroup.ALL_AREAS, asAt, snapshot, summary, definitions, tables, checks);
    }

    public StatisticalTable table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }
}
