package uk.cdop.casebook.testkit.handles;

import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import uk.cdop.casebook.testkit.DeskToolkit;

/** Nothing but keys, pressed on a real stage: no mouse, no looking things up to press them. */
public final class Keyboard {

    /** The headless screen is 1000 by 1000. */
    private static final double WIDTH = 1000;

    private static final double HEIGHT = 720;
    private static final int MOST_TABS = 60;

    /** One for all: a robot keeps the window it last pressed a key in, and that window the robot it was opened under, so one for each window would keep them all. */
    private static Robot oneForAll;

    private final WindowHandle window;
    private final Robot robot;
    private int strokes;

    public Keyboard(WindowHandle window) {
        this.window = window;
        DeskToolkit.run(() -> {
            window.stage().setWidth(WIDTH);
            window.stage().setHeight(HEIGHT);
        });
        this.robot = DeskToolkit.on(Keyboard::robot);
        takeTheKeys();
    }

    private static Robot robot() {
        if (oneForAll == null) {
            oneForAll = new Robot();
        }
        return oneForAll;
    }

    private void takeTheKeys() {
        DeskToolkit.run(() -> {
            if (!window.stage().isFocused()) {
                window.stage().requestFocus();
            }
        });
        DeskToolkit.until("the window has the keys", window.stage()::isFocused);
    }

    public Keyboard press(KeyCode code, KeyCode... held) {
        takeTheKeys();
        DeskToolkit.run(() -> {
            for (KeyCode modifier : held) {
                robot.keyPress(modifier);
            }
            robot.keyType(code);
            for (KeyCode modifier : held) {
                robot.keyRelease(modifier);
            }
        });
        strokes += 1 + held.length;
        window.settle();
        return this;
    }

    /** Several keys one after another, so quickly that nothing that runs behind the screen can be done between them. */
    public Keyboard atOnce(KeyCode... codes) {
        takeTheKeys();
        DeskToolkit.run(() -> {
            for (KeyCode code : codes) {
                robot.keyType(code);
            }
        });
        strokes += codes.length;
        window.settle();
        return this;
    }

    /** Types letters, digits, spaces, and what a date needs; a capital takes the shift key too. */
    public Keyboard type(String text) {
        takeTheKeys();
        text.chars().forEach(letter -> DeskToolkit.run(() -> {
            if (Character.isUpperCase(letter)) {
                robot.keyPress(KeyCode.SHIFT);
            }
            robot.keyType(key(letter));
            if (Character.isUpperCase(letter)) {
                robot.keyRelease(KeyCode.SHIFT);
            }
        }));
        strokes += text.length() + (int) text.chars().filter(Character::isUpperCase).count();
        window.settle();
        return this;
    }

    private static KeyCode key(int letter) {
        return switch (letter) {
            case ' ' -> KeyCode.SPACE;
            case '/' -> KeyCode.SLASH;
            case '.' -> KeyCode.PERIOD;
            case '-' -> KeyCode.MINUS;
            case ',' -> KeyCode.COMMA;
            default -> KeyCode.getKeyCode(Character.toString(letter).toUpperCase(Locale.ROOT));
        };
    }

    /** How many keys were struck so far, each key that was held while another was struck among them. */
    public int strokes() {
        return strokes;
    }

    /** Moves with the Tab key alone, and fails where that never gets there. */
    public Keyboard tabTo(String id) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            if (isOn(id)) {
                return this;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("Tab never reaches " + id + "; it stopped at " + window.focused());
    }

    /** On from here to the next control whose name begins so. */
    public Keyboard tabToNext(String prefix) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            press(KeyCode.TAB);
            if (isOn(id -> id.startsWith(prefix))) {
                return this;
            }
        }
        throw new AssertionError("Tab never reaches " + prefix + "; it stopped at " + window.focused());
    }

    private boolean isOn(String wanted) {
        return isOn(wanted::equals);
    }

    private boolean isOn(Predicate<String> wanted) {
        return DeskToolkit.on(() -> {
            Scene scene = window.scene();
            for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
                if (node.getId() != null && wanted.test(node.getId())) {
                    return true;
                }
            }
            return false;
        });
    }
}
