package uk.cdop.casebook.office.importing;

import static uk.cdop.casebook.office.importing.CellType.DATE;
import static uk.cdop.casebook.office.importing.CellType.NUMBER;
import static uk.cdop.casebook.office.importing.CellType.TEXT;
import static uk.cdop.casebook.office.importing.CellType.TIME;
import static uk.cdop.casebook.office.importing.CellType.YES_NO;

import java.util.List;
import java.util.Set;

/** The columns of a list of notifications; the keys of answers are those of the form. Source: process-and-forms section 2.1. */
final class NotificationColumns {

    static final Set<String> OF_THE_NOTICE =
            Set.of("case_ref", "date_notified", "time_notified", "route", "notified_by", "notifier_agency");

    static final List<Column> ALL = List.of(
            required("case_ref", TEXT, "Case ref", "Case reference", "Case number", "Case no", "CDOP ref", "CDOP reference", "CDOP number", "Reference", "Ref"),
            required("date_notified", DATE, "Date notified", "Notified on", "Date of notification", "Notification date", "Date received", "Received on"),
            column("time_notified", TIME, "Time notified", "Time received"),
            column("route", TEXT, "Route", "How notified", "Notification route", "Received by"),
            column("notified_by", TEXT, "Notified by", "Notifier", "Name of notifier", "Referrer"),
            column("notifier_agency", TEXT, "Notifying agency", "Notifier agency", "Agency of notifier", "Referring agency"),
            column("child_surname", TEXT, "Family name", "Surname", "Last name"),
            column("child_forenames", TEXT, "Given names", "Given name", "First names", "First name", "Forenames", "Forename"),
            column("child_aliases", TEXT, "Also known as", "AKA"),
            column("nhs_number", TEXT, "NHS number", "NHS no", "NHS num"),
            column("nhs_number_absent_reason", CellType.NHS_NUMBER_ABSENCE, "Reason no NHS number", "Why no NHS number", "No NHS number reason"),
            required("date_of_birth", DATE, "Date of birth", "DOB", "D.O.B.", "Born"),
            column("time_of_birth", TIME, "Time of birth"),
            required("date_of_death", DATE, "Date of death", "DOD", "D.O.D.", "Died"),
            column("time_of_death", TIME, "Time of death"),
            column("sex", CellType.SEX, "Sex", "Gender"),
            column("ethnic_category", CellType.ETHNIC_CATEGORY, "Ethnicity", "Ethnic group", "Ethnic code"),
            column("home_address", TEXT, "Address", "Home address"),
            column("home_postcode", TEXT, "Postcode", "Post code", "Home postcode"),
            column("residence_local_authority", TEXT, "Council", "Local authority", "LA", "Area", "Council of residence", "Area of residence"),
            column("home_cdop", TEXT, "Home CDOP", "CDOP of residence"),
            column("area_of_death", TEXT, "Area of death", "Council of death", "Where died"),
            column("gp_name_practice", TEXT, "GP", "GP practice"),
            column("gestation_weeks", NUMBER, "Gestation", "Gestation (weeks)", "Gestation weeks", "Weeks of gestation"),
            column("gestation_days", NUMBER, "Gestation (days)", "Gestation days"),
            column("birth_weight_g", NUMBER, "Birth weight", "Birth weight (g)", "Birthweight", "Birthweight g"),
            column("multiple_birth", CellType.MULTIPLE_BIRTH, "Multiple birth", "Single or multiple birth"),
            column("suspected_home_stillbirth", YES_NO, "Suspected home stillbirth"),
            column("learning_disability_known", YES_NO, "Learning disability"),
            column("autism_known", YES_NO, "Autism"),
            column("school_or_nursery", TEXT, "School", "School or nursery", "Nursery"),
            column("place_of_death_type", CellType.PLACE_OF_DEATH, "Place of death", "Type of place"),
            column("place_of_death_name", TEXT, "Name of place", "Hospital", "Place name"),
            column("event_location_type", CellType.EVENT_LOCATION, "Location of event", "Place of event"),
            column("date_of_event", DATE, "Date of event", "Date of collapse"),
            column("death_expected", CellType.DEATH_EXPECTED, "Expected", "Death expected", "Expected or unexpected"),
            column("circumstances", TEXT, "Circumstances"),
            column("suspected_cause_text", TEXT, "Suspected cause", "Likely cause"),
            column("mccd_issued", YES_NO, "MCCD issued", "Certificate issued"),
            column("mccd_1a", TEXT, "Cause 1a", "1a"),
            column("referred_to_medical_examiner", YES_NO, "Medical examiner"),
            column("referred_to_coroner", YES_NO, "Coroner", "Reported to coroner"),
            column("post_mortem_planned", CellType.POST_MORTEM, "Post-mortem", "PM"),
            column("death_registered", YES_NO, "Registered"),
            column("jar_triggered", YES_NO, "JAR", "Joint agency response", "JAR started"),
            column("suspected_suicide", YES_NO, "Suspected suicide"),
            column("abuse_neglect_suspected", YES_NO, "Abuse or neglect suspected"),
            column("ncmd_alert", YES_NO, "NCMD alert"),
            column("key_worker", TEXT, "Key worker"));

    private NotificationColumns() {}

    private static Column required(String key, CellType type, String... headings) {
        return new Column(Kind.NOTIFICATIONS, key, type, true, List.of(headings));
    }

    private static Column column(String key, CellType type, String... headings) {
        return new Column(Kind.NOTIFICATIONS, key, type, false, List.of(headings));
    }
}
