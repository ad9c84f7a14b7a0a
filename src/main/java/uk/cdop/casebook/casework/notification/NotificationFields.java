package uk.cdop.casebook.casework.notification;

import uk.cdop.casebook.forms.answer.FieldKey;

/** The keys of the notification form that rules, lists and statistics read. Source: process-and-forms section 2.1. */
public final class NotificationFields {

    public static final FieldKey FAMILY_NAME = FieldKey.of("child_surname");
    public static final FieldKey GIVEN_NAMES = FieldKey.of("child_forenames");
    public static final FieldKey NHS_NUMBER = FieldKey.of("nhs_number");
    public static final FieldKey NHS_NUMBER_ABSENT_REASON = FieldKey.of("nhs_number_absent_reason");
    public static final FieldKey DATE_OF_BIRTH = FieldKey.of("date_of_birth");
    public static final FieldKey DATE_OF_DEATH = FieldKey.of("date_of_death");
    public static final FieldKey TIME_OF_DEATH = FieldKey.of("time_of_death");
    public static final FieldKey SEX = FieldKey.of("sex");
    public static final FieldKey ETHNIC_CATEGORY = FieldKey.of("ethnic_category");
    public static final FieldKey HOME_POSTCODE = FieldKey.of("home_postcode");
    public static final FieldKey RESIDENCE_AREA = FieldKey.of("residence_local_authority");
    public static final FieldKey AREA_OF_DEATH = FieldKey.of("area_of_death");
    public static final FieldKey HOME_CDOP = FieldKey.of("home_cdop");
    public static final FieldKey GESTATION_WEEKS = FieldKey.of("gestation_weeks");
    public static final FieldKey BIRTH_WEIGHT_G = FieldKey.of("birth_weight_g");
    public static final FieldKey MULTIPLE_BIRTH = FieldKey.of("multiple_birth");
    public static final FieldKey PLACE_OF_DEATH_TYPE = FieldKey.of("place_of_death_type");
    public static final FieldKey EVENT_LOCATION_TYPE = FieldKey.of("event_location_type");
    public static final FieldKey DEATH_EXPECTED = FieldKey.of("death_expected");
    public static final FieldKey JAR_TRIGGERED = FieldKey.of("jar_triggered");
    public static final FieldKey REFERRED_TO_CORONER = FieldKey.of("referred_to_coroner");
    public static final FieldKey POST_MORTEM_PLANNED = FieldKey.of("post_mortem_planned");

    private NotificationFields() {}
}
