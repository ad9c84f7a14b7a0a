package uk.cdop.casebook.statistics.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import uk.cdop.casebook.statistics.control.Signal.Kind;
import uk.cdop.casebook.statistics.year.Quarter;

/**
 * The rules of a run chart. A shift is six or more quarters running on one side of the median, those on it passed over; a
 * trend is five or more running that all rise or all fall, those equal to the one before passed over. These are the usual
 * rules for run charts in health care (Perla, Provost and Murray, 2011): general knowledge; no domain file has them.
 */
final class RunRules {

    static final int SHIFT = 6;
    static final int TREND = 5;

    private RunRules() {}

    record Value(Quarter quarter, double value) {}

    static double median(List<Value> values) {
        List<Double> inOrder = values.stream().map(Value::value).sorted().toList();
        int middle = inOrder.size() / 2;
        return inOrder.size() % 2 == 1 ? inOrder.get(middle) : (inOrder.get(middle - 1) + inOrder.get(middle)) / 2;
    }

    static List<Signal> signals(List<Value> values, double median) {
        List<Signal> found = new ArrayList<>(shifts(values, median));
        found.addAll(trends(values));
        return found;
    }

    private static List<Signal> shifts(List<Value> values, double median) {
        ToIntFunction<Value> side = one -> Double.compare(one.value(), median);
        List<Value> off = values.stream().filter(one -> side.applyAsInt(one) != 0).toList();
        List<Signal> found = new ArrayList<>();
        int first = 0;
        for (int index = 1; index <= off.size(); index++) {
            int before = side.applyAsInt(off.get(index - 1));
            if (index == off.size() || side.applyAsInt(off.get(index)) != before) {
                add(found, off.subList(first, index), SHIFT, before > 0 ? Kind.SHIFT_ABOVE : Kind.SHIFT_BELOW);
                first = index;
            }
        }
        return found;
    }

    /** The quarter at which a run turns is the last of one and the first of the next. */
    private static List<Signal> trends(List<Value> values) {
        List<Value> moving = moving(values);
        List<Signal> found = new ArrayList<>();
        int first = 0;
        for (int index = 1; index < moving.size(); index++) {
            int way = way(moving, index);
            if (index + 1 == moving.size() || way(moving, index + 1) != way) {
                add(found, moving.subList(first, index + 1), TREND, way > 0 ? Kind.RISING : Kind.FALLING);
                first = index;
            }
        }
        return found;
    }

    private static List<Value> moving(List<Value> values) {
        List<Value> moving = new ArrayList<>();
        for (Value one : values) {
            if (moving.isEmpty() || moving.getLast().value() != one.value()) {
                moving.add(one);
            }
        }
        return moving;
    }

    private static int way(List<Value> values, int index) {
        return Double.compare(values.get(index).value(), values.get(index - 1).value());
    }

    private static void add(List<Signal> found, List<Value> run, int least, Kind kind) {
        if (run.size() >= least) {
            found.add(new Signal(kind, run.getFirst().quarter(), run.getLast().quarter()));
        }
    }
}
