package uk.cdop.casebook.casework.duplicate;

import java.time.Instant;

/** Who decided what about two cases, when and why. The reason is the person's own words and stays in the vault. */
public record MatchDecision(MatchPair pair, MatchVerdict verdict, String reason, String decidedBy, Instant decidedAt) {

    @Override
    public String toString() {
        return "MatchDecision " + pair.first() + " " + pair.second() + " " + verdict.code();
    }
}
