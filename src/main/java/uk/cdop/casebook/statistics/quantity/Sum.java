package uk.cdop.casebook.statistics.quantity;

import java.util.List;

/** A total and the parts that add up to it, as every reader of the tables knows. */
public record Sum(Quantity total, List<Quantity> parts) {

    public Sum {
        parts = List.copyOf(parts);
    }
}
