package uk.cdop.casebook.store.casefile;

import static uk.cdop.casebook.store.schema.Tables.ANALYSIS;
import static uk.cdop.casebook.store.schema.Tables.ANALYSIS_FACTOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.statistics.facts.Dossier;
import uk.cdop.casebook.statistics.facts.FactorsFound;
import uk.cdop.casebook.statistics.facts.NamedFactor;

/** Reads what forms and processes say of each case, one question to the store for each kind of thing and none for each case. */
final class DossierReader {

    private final Map<String, Parts> cases = new HashMap<>();

    private DossierReader() {}

    /** What is gathered of one case while the questions are asked. */
    private static final class Parts {

        private Optional<LocalDate> formVersion = Optional.empty();
        private final List<NamedFactor> factors = new ArrayList<>();

        Dossier dossier() {
            return new Dossier(new FactorsFound(formVersion, factors, new TreeMap<>()), List.of(), List.of(), new TreeMap<>());
        }
    }

    static Map<String, Dossier> dossiers(DSLContext dsl) {
        DossierReader reader = new DossierReader();
        reader.factors(dsl);
        Map<String, Dossier> dossiers = new HashMap<>();
        reader.cases.forEach((number, parts) -> dossiers.put(number, parts.dossier()));
        return dossiers;
    }

    private Parts of(String number) {
        return cases.computeIfAbsent(number, any -> new Parts());
    }

    private void factors(DSLContext dsl) {
        dsl.select(ANALYSIS.CASE_NUMBER, ANALYSIS.FORM_VERSION).from(ANALYSIS)
                .forEach(row -> of(row.value1()).formVersion = Optional.of(row.value2()));
        dsl.select(ANALYSIS_FACTOR.CASE_NUMBER, ANALYSIS_FACTOR.DOMAIN, ANALYSIS_FACTOR.FACTOR_CODE, ANALYSIS_FACTOR.RELEVANCE, ANALYSIS_FACTOR.MODIFIABLE)
                .from(ANALYSIS_FACTOR)
                .forEach(row -> of(row.value1()).factors.add(new NamedFactor(
                        Coded.require(FactorDomain.class, row.value2()), row.value3(), row.value4(), row.value5())));
    }
}
