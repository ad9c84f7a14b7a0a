package uk.cdop.casebook.forms.answer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The forms of a case: the three national core forms, the local record of a Joint Agency Response, and the supplementary
 * reporting forms. Names, not the numbers of older forms, which moved over the years.
 * Source: process-and-forms sections 2.0 and 2.3.
 */
public enum FormCode {
    NOTIFICATION("CDN", "Notification form"),
    REPORTING("CDR", "Reporting form"),
    ANALYSIS("CDA", "Analysis form"),
    JOINT_RESPONSE("JAR", "Joint Agency Response record"),
    ASTHMA_ANAPHYLAXIS("sf_asthma_anaphylaxis", "Asthma and anaphylaxis"),
    CARDIAC("sf_cardiac", "Cardiac, congenital or acquired"),
    CARE_PATHWAY("sf_care_pathway", "Care pathway"),
    CHROMOSOMAL_GENETIC_CONGENITAL("sf_chromosomal_genetic_congenital", "Chromosomal, genetic and congenital anomalies"),
    DELIVERY_NEONATAL("sf_delivery_neonatal", "Deaths on delivery suite, labour ward or neonatal unit"),
    DROWNING("sf_drowning", "Drowning"),
    SUDDEN_UNEXPECTED("sf_sud", "Sudden unexpected deaths"),
    DIABETIC_KETOACIDOSIS("sf_dka", "Diabetic ketoacidosis"),
    EPILEPSY("sf_epilepsy", "Epilepsy"),
    FIRE("sf_fire", "Fire, burns and electrocution"),
    INFECTION("sf_infection", "Infection"),
    ONCOLOGY("sf_oncology", "Malignancy"),
    POISONING("sf_poisoning", "Poisoning"),
    SUBSTANCE_MISUSE("sf_substance_misuse", "Substance misuse"),
    SUICIDE_SELF_HARM("sf_suicide_self_harm", "Suicide and self-harm"),
    TRAUMA("sf_trauma", "Trauma and other non-intentional injury"),
    VEHICLE_COLLISION("sf_vehicle_collision", "Traffic and vehicle collision"),
    VIOLENCE_MALTREATMENT("sf_violence_maltreatment", "Violent and maltreatment-related deaths"),
    LIFE_LIMITING("sf_life_limiting", "Known life-limiting condition"),
    INTENSIVE_CARE("sf_icu", "Intensive care");

    private final String code;
    private final String label;

    FormCode(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** One of the three national forms that every death has. */
    public boolean isCore() {
        return this == NOTIFICATION || this == REPORTING || this == ANALYSIS;
    }

    /** A supplementary reporting form, wanted by cause or circumstance. */
    public boolean isSupplementary() {
        return code.startsWith("sf_");
    }

    public static List<FormCode> core() {
        return Arrays.stream(values()).filter(FormCode::isCore).toList();
    }

    public static List<FormCode> supplementary() {
        return Arrays.stream(values()).filter(FormCode::isSupplementary).toList();
    }

    /** What agencies are asked for: the reporting form and the supplementary ones. */
    public static List<FormCode> ofAgencies() {
        return Arrays.stream(values()).filter(form -> form == REPORTING || form.isSupplementary()).toList();
    }

    /** In the order in which the national database takes them: what agencies report stands between notification and analysis. */
    public static List<FormCode> inOrderOfReturn() {
        return Stream.of(List.of(NOTIFICATION), ofAgencies(), List.of(ANALYSIS)).flatMap(List::stream).toList();
    }

    public static FormCode ofCode(String code) {
        for (FormCode form : values()) {
            if (form.code.equals(code)) {
                return form;
            }
        }
        throw new IllegalArgumentException("no such form");
    }
}
