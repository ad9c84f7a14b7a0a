package uk.cdop.casebook.testkit;

import com.sun.javafx.tk.Toolkit;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Starts JavaFX without a display, once, and runs what a test wants on the screen's thread. */
public final class DeskToolkit {

    private static final long PATIENCE_SECONDS = 20;
    private static final boolean DRAWS = "all".equals(System.getenv("CASEBOOK_GATE")) || System.getenv("CASEBOOK_PICTURES") != null;
    private static final CountDownLatch STARTED = new CountDownLatch(1);
    private static boolean asked;

    private DeskToolkit() {}

    public static synchronized void start() {
        if (!asked) {
            asked = true;
            Platform.startup(DeskToolkit::begin);
            Platform.setImplicitExit(false);
        }
        within(STARTED);
    }

    private static void begin() {
        Thread.UncaughtExceptionHandler usual = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            if (!isTooWideForTheHeadlessScreen(failure)) {
                usual.uncaughtException(thread, failure);
            }
        });
        STARTED.countDown();
    }

    /** JavaFX's own screen without a display is 1000 by 1000; of a wider window it cannot show the rest, and our pictures do not need it to. */
    private static boolean isTooWideForTheHeadlessScreen(Throwable failure) {
        return failure instanceof IndexOutOfBoundsException
                && java.util.Arrays.stream(failure.getStackTrace()).anyMatch(frame -> frame.getClassName().endsWith("HeadlessWindow"));
    }

    private static void within(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("JavaFX did not start");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    public static <T> T on(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        FutureTask<T> task = new FutureTask<>(work::get);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }

    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return true;
        });
    }

    /** Closes every window that a test showed, so that the next one has the screen and its keys to itself. */
    static synchronized void closeAll() {
        if (asked) {
            run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        }
    }

    /** Waits until the condition, asked on the screen's thread, holds. */
    public static void until(String what, BooleanSupplier condition) {
        until(() -> what, condition);
    }

    /** The same; what it was waiting for is put into words only once it did not come. */
    public static void until(Supplier<String> what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!on(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never happened: " + what.get());
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    /**
     * Lays out at once what has changed in every window that is shown, as JavaFX does before each picture, and puts the cursor where the
     * page wants it then: a person presses the next key at a page that is drawn, so a test need not wait for a picture that nobody looks at.
     * What a layout adds, such as the words of an empty table, is dressed by the next one.
     */
    public static void layOut() {
        run(() -> {
            layOutOnce();
            layOutOnce();
        });
    }

    private static void layOutOnce() {
        try {
            Toolkit.getToolkit().firePulse();
        } catch (IndexOutOfBoundsException tooWide) {
            if (!isTooWideForTheHeadlessScreen(tooWide)) {
                throw tooWide;
            }
            // The window has its size now; what the failure kept from being laid out is laid out once more.
            Toolkit.getToolkit().firePulse();
        }
    }

    /** Draws the scene for people to look at, in the gate and where CASEBOOK_PICTURES is set; otherwise only lays it out, as drawing it would. */
    public static void picture(Scene scene, String name) {
        if (DRAWS) {
            draw(scene, name);
        } else {
            layOut(scene);
        }
    }

    /** Also where no window shows the scene, so that no picture of it is ever due. */
    private static void layOut(Scene scene) {
        if (on(() -> scene.getWindow() != null && scene.getWindow().isShowing())) {
            layOut();
        } else {
            run(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        }
    }

    /** Draws the scene into a file under target/pictures. */
    public static File draw(Scene scene, String name) {
        WritableImage drawn = on(() -> {
            scene.snapshot(null);
            return scene.snapshot(null);
        });
        BufferedImage image = new BufferedImage((int) drawn.getWidth(), (int) drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        drawn.getPixelReader().getPixels(0, 0, image.getWidth(), image.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, image.getWidth());
        File file = new File("target/pictures/" + name + ".png");
        file.getParentFile().mkdirs();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }
}
