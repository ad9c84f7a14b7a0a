package uk.cdop.casebook.statistics.timeliness;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * Spans of days in order, with their quartiles by linear interpolation ("type 7", as QUARTILE.INC in Excel), not rounded.
 * Source: domain file, annual-statistics section 4.6.
 */
public record Days(List<Long> inOrder) {

    public Days {
        inOrder = inOrder.stream().sorted().toList();
    }

    public static Days of(Collection<Long> spans) {
        return new Days(List.copyOf(spans));
    }

    public boolean isEmpty() {
        return inOrder.isEmpty();
    }

    public BigDecimal firstQuartile() {
        return quartile(1);
    }

    public BigDecimal median() {
        return quartile(2);
    }

    public BigDecimal thirdQuartile() {
        return quartile(3);
    }

    public long shortest() {
        return inOrder.getFirst();
    }

    public long longest() {
        return inOrder.getLast();
    }

    public long sum() {
        return inOrder.stream().mapToLong(Long::longValue).sum();
    }

    private BigDecimal quartile(int number) {
        int quartersIn = (inOrder.size() - 1) * number;
        int below = quartersIn / 4;
        int above = Math.min(below + 1, inOrder.size() - 1);
        BigDecimal share = BigDecimal.valueOf(quartersIn % 4).multiply(new BigDecimal("0.25"));
        BigDecimal step = BigDecimal.valueOf(inOrder.get(above) - inOrder.get(below));
        return BigDecimal.valueOf(inOrder.get(below)).add(step.multiply(share));
    }
}
