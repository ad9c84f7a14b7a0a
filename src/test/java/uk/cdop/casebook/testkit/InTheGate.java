package uk.cdop.casebook.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A long sweep, or screen after screen drawn for people to look at: minutes of work that the gate does, while a newcomer's build does a part of it. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfEnvironmentVariable(named = "CASEBOOK_GATE", matches = "all", disabledReason = "minutes of work that .ci/run does: CASEBOOK_GATE=all")
public @interface InTheGate {}
