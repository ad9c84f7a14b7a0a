package uk.cdop.casebook.office.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemCodeTest {

    private static IllegalStateException thrownHere(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void saysTheSameForTheSameMistakeWhateverTheMessage() {
        String[] codes = new String[2];
        for (int time = 0; time < 2; time++) {
            codes[time] = ProblemCode.of(thrownHere("message " + time));
        }
        assertThat(codes[0]).isEqualTo(codes[1]).doesNotContain("message");
    }

    @Test
    void namesClassAndMethodOnly() {
        assertThat(ProblemCode.of(thrownHere("x"))).matches("[0-9A-F]{4}-[0-9A-F]{4} IllegalStateException in ProblemCodeTest\\.thrownHere");
    }

    @Test
    void differsForAnotherKindOfMistake() {
        assertThat(ProblemCode.of(new IllegalArgumentException("x"))).isNotEqualTo(ProblemCode.of(new IllegalStateException("x")));
    }

    @Test
    void hasACodeAlsoWhereNoFrameIsOurs() {
        IllegalStateException foreign = new IllegalStateException();
        foreign.setStackTrace(new StackTraceElement[] {new StackTraceElement("java.util.List", "get", "List.java", 1)});
        assertThat(ProblemCode.of(foreign)).matches("[0-9A-F]{4}-[0-9A-F]{4} IllegalStateException");
    }
}
