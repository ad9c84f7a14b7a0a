package uk.cdop.casebook.casework.scope;

import java.util.Optional;

/**
 * What the triage of a notice comes to.
 *
 * @param status empty while the answers do not decide it
 * @param rule   the rule in plain words, or what is still to be asked
 * @param source where the rule comes from, in the marks of the domain file
 */
public record Scope(Optional<ScopeStatus> status, String rule, String source) {

    static Scope of(ScopeStatus status, String rule, String source) {
        return new Scope(Optional.of(status), rule, source);
    }

    static Scope undecided(String stillToAsk, String source) {
        return new Scope(Optional.empty(), stillToAsk, source);
    }

    public boolean is(ScopeStatus asked) {
        return status.filter(asked::equals).isPresent();
    }

    public boolean isRejected() {
        return status.map(ScopeStatus::isRejected).orElse(false);
    }
}
