package uk.cdop.casebook.statistics.facts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.analysis.FactorDomain;

/** The questions of forms of which the tables count the codes that were given. Source: process-and-forms sections 2.1, 2.2 and 2.4. */
public final class Asked {

    public static final String SOCIAL_CARE_NOW = "a_social_care_status_now";
    public static final String SOCIAL_CARE_EVER = "a_social_care_status_ever";
    public static final String DISABILITY = "a_disability";
    public static final String LEARNING_DISABILITY_KNOWN = "learning_disability_known";
    public static final String EVENT_TYPES = "event_types";
    public static final String CONSANGUINITY = "b_consanguinity";

    /** Questions and views of the family: that something was said, and not what. */
    public static final String FAMILY_QUESTIONS = "d_family_questions";
    public static final String SAID = "said";

    private Asked() {}

    /** The overall rating of a domain on the analysis form. */
    public static String relevanceOf(FactorDomain domain) {
        return "an_domain_relevance_" + domain.code().toLowerCase(Locale.ROOT);
    }

    public static List<String> all() {
        return Stream.concat(
                Stream.of(FactorDomain.values()).map(Asked::relevanceOf),
                Stream.of(SOCIAL_CARE_NOW, SOCIAL_CARE_EVER, DISABILITY, LEARNING_DISABILITY_KNOWN, EVENT_TYPES, CONSANGUINITY, FAMILY_QUESTIONS)).toList();
    }
}
