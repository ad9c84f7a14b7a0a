package uk.cdop.casebook.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Draws screen after screen, for people to look at: minutes of work that the gate does, and a newcomer's build does not. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfEnvironmentVariable(named = "CASEBOOK_PICTURES", matches = "all", disabledReason = "the gate draws these: CASEBOOK_PICTURES=all")
public @interface DrawnInTheGate {}
