package uk.cdop.casebook.statistics.facts;

import java.util.Locale;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Something in a record that a table cannot be trusted with as it is, so that somebody mends it or says why it stands. */
public record Doubt(CaseNumber number, Kind kind) {

    public enum Kind implements Coded {
        EIGHTEEN_OR_OVER("the dates say the person was 18 or over, so neither the death nor the review is counted"),
        BORN_AFTER_DEATH("the date of birth is after the date of death, so the age is counted as not known"),
        NO_FINDING("the review is complete but has no category or finding, so the review is not counted"),
        DIED_AFTER_THE_FACTS("the death is after the day as at which is counted"),
        DIED_BEFORE_REVIEWS_BEGAN("the death is before 1 April 2008, the first year of child death reviews"),
        NOTIFIED_BEFORE_DEATH("notified before the death"),
        REVIEWED_BEFORE_DEATH("reviewed before the death"),
        REVIEWED_BEFORE_NOTIFICATION("reviewed before the notification"),
        JOINT_RESPONSE_BEFORE_DEATH("the joint agency response met before the death, so the stage is not counted"),
        POST_MORTEM_BEFORE_DEATH("the post-mortem report came before the death, so the stage is not counted"),
        MEETING_BEFORE_DEATH("the child death review meeting was before the death, so the stage is not counted"),
        INQUEST_BEFORE_DEATH("the inquest concluded before the death, so the stage is not counted"),
        NO_PANEL_THAT_DAY("no panel met on the day of the review"),
        SAME_NHS_NUMBER("another case has the same NHS number"),
        SAME_NAME_AND_BIRTH("another case has the same names and date of birth, and nobody has decided whether it is the same child"),
        REVIEW_NOT_KEYED("reviewed and signed off in the year, and its analysis was not keyed for NCMD"),
        NOTIFICATION_NOT_KEYED("notified by the end of the year, and its notification was not keyed for NCMD");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String label() {
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
    }
}
