package uk.cdop.casebook.desktop.session;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.desktop.session.SessionViewModel.Beside;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.session.AnalysisKeys;

/** Every key of a meeting; nothing in it needs a mouse. */
final class SessionKeys {

    /** What only the view can do. */
    interface Screen {
        /** False where there is nothing more to scroll to. */
        boolean scroll(int pages);

        void liftCurtain();

        String written();

        void mark(int by);

        Optional<SessionOffice.Choice> marked();
    }

    private final SessionViewModel model;
    private final Screen screen;
    final Answering answering;
    final Factors factors;
    final Rows rows;
    final Deciding deciding;
    final SeatLines seats;

    SessionKeys(SessionViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        answering = new Answering(model);
        factors = new Factors(model, answering);
        rows = new Rows(model, answering);
        deciding = new Deciding(model);
        seats = new SeatLines(model);
    }

    /** Whether the key was one of ours. */
    boolean pressed(KeyEvent key) {
        Optional<Writing> writing = model.writingProperty().get();
        if (!isOpening(key)) {
            deciding.forgetQuestion();
        }
        if (writing.isPresent()) {
            return whileWriting(writing.get(), key);
        }
        if (key.isShortcutDown()) {
            return withControl(key.getCode());
        }
        return !key.isAltDown() && (moves(key.getCode()) || opens(key.getCode()) || inMeeting(key.getCode()));
    }

    private static boolean isOpening(KeyEvent key) {
        return key.getCode() == KeyCode.O && key.isShortcutDown() || key.getCode().isModifierKey();
    }

    private boolean whileWriting(Writing writing, KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> model.writingProperty().set(Optional.empty());
            case TAB -> keep(writing);
            case ENTER -> {
                if (writing.lines()) {
                    return false;
                }
                keep(writing);
            }
            case PAGE_DOWN, PAGE_UP -> {
                keep(writing);
                model.turn(key.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            }
            case UP, DOWN -> {
                if (!writing.finds()) {
                    return false;
                }
                screen.mark(key.getCode() == KeyCode.DOWN ? 1 : -1);
            }
            case F8 -> screen.liftCurtain();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void keep(Writing writing) {
        String written = screen.written();
        Optional<SessionOffice.Choice> factor = writing.finds() ? screen.marked() : Optional.empty();
        model.writingProperty().set(Optional.empty());
        factor.ifPresent(factors::add);
        writing.keeps().accept(written);
    }

    private boolean withControl(KeyCode code) {
        switch (code) {
            case LEFT -> model.turnToCase(-1);
            case RIGHT -> model.turnToCase(1);
            case Z -> model.undo();
            case ENTER -> deciding.signOff();
            case O -> deciding.openMeeting();
            case END -> deciding.closeMeeting();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moves(KeyCode code) {
        switch (code) {
            case RIGHT -> model.turn(1);
            case LEFT -> model.turn(-1);
            case PAGE_DOWN, PAGE_UP -> {
                int by = code == KeyCode.PAGE_DOWN ? 1 : -1;
                if (!screen.scroll(by)) {
                    model.turn(by);
                }
            }
            case DOWN -> model.cursorProperty().set(model.cursorProperty().get() + 1);
            case UP -> model.cursorProperty().set(Math.max(0, model.cursorProperty().get() - 1));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean opens(KeyCode code) {
        switch (code) {
            case Q -> model.show(Beside.SEATS);
            case R -> model.show(Beside.RECUSALS);
            case F1 -> model.show(Beside.KEYS);
            case F6 -> model.show(Beside.EARLIER);
            case F8 -> screen.liftCurtain();
            case T -> model.clock().pause();
            case B -> model.messageProperty().set(Optional.of(model.clock().breakKey()).filter(said -> !said.isEmpty()).map(Message::information).orElse(Message.NONE));
            case D -> deciding.defer();
            case ESCAPE -> escape();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void escape() {
        if (model.besideProperty().get() != Beside.NOTHING) {
            model.show(model.besideProperty().get());
        } else {
            model.leave();
        }
    }

    private boolean inMeeting(KeyCode code) {
        Beside beside = model.besideProperty().get();
        if (beside == Beside.SEATS || beside == Beside.RECUSALS) {
            if (code == KeyCode.SPACE || code == KeyCode.ENTER) {
                seats.change();
                return true;
            }
            return false;
        }
        return switch (model.stepProperty().get().kind()) {
            case READ -> inSummary(code);
            case FACTORS -> inFactors(code);
            case CHOICE, SEVERAL -> inChoice(code);
            case TEXT -> code == KeyCode.ENTER && writes();
            case ROWS -> inRows(code);
            case DECISION -> inDecision(code);
        };
    }

    private boolean writes() {
        Step step = model.stepProperty().get();
        answering.write(step.key(), step.title());
        return true;
    }

    private boolean inFactors(KeyCode code) {
        int digit = digit(code);
        if (digit >= 0 && digit <= 2) {
            factors.rate(digit);
        } else if (digit > 2 && digit - 3 < ResponseKind.values().length) {
            factors.respond(ResponseKind.values()[digit - 3]);
        } else if (code == KeyCode.M) {
            factors.toggleModifiable();
        } else if (code == KeyCode.ENTER) {
            factors.write();
        } else if (code == KeyCode.DELETE) {
            factors.takeOff();
        } else if (code == KeyCode.F) {
            factors.find("");
        } else if (code.isLetterKey()) {
            factors.find(code.getChar().toLowerCase(java.util.Locale.UK));
        } else {
            return false;
        }
        return true;
    }

    private boolean inSummary(KeyCode code) {
        boolean writes = model.stepProperty().get() == Step.SUMMARY && (code == KeyCode.ENTER || code == KeyCode.C);
        if (writes) {
            answering.write(code == KeyCode.C ? AnalysisKeys.CAUSE : AnalysisKeys.SUMMARY, code == KeyCode.C ? "Cause as presently understood" : "Summary");
        }
        return writes;
    }

    private boolean inChoice(KeyCode code) {
        if (digit(code) >= 0) {
            answering.choose(digit(code));
            return true;
        }
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            answering.chooseAtCursor();
            return true;
        }
        return false;
    }

    private boolean inRows(KeyCode code) {
        switch (code) {
            case A -> rows.add();
            case ENTER -> rows.write();
            case W, O -> rows.writeWho();
            case U -> rows.writeDue();
            case L -> rows.nextLevel();
            case DELETE -> rows.takeOff();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean inDecision(KeyCode code) {
        switch (digit(code)) {
            case 1 -> deciding.signOff();
            case 2 -> deciding.defer();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int digit(KeyCode code) {
        return code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '0' : -1;
    }
}
