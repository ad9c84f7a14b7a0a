package uk.cdop.casebook.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A test that draws: it has the one screen to itself and leaves it empty, for a window left behind is drawn again and again. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock(OnTheScreen.SCREEN)
@ExtendWith(OnTheScreen.LeftEmpty.class)
public @interface OnTheScreen {

    String SCREEN = "screen";

    /** Closes what a test showed; windows that a class shares stay until its last test. */
    final class LeftEmpty implements AfterEachCallback, AfterAllCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            if (context.getTestInstanceLifecycle().filter(Lifecycle.PER_METHOD::equals).isPresent()) {
                DeskToolkit.closeAll();
            }
        }

        @Override
        public void afterAll(ExtensionContext context) {
            DeskToolkit.closeAll();
        }
    }
}
