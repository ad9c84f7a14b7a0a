package uk.cdop.casebook.casework.leak;

/** Where in a text something points to a person, and whether it is the very thing or only close to it. */
record Spot(Identifier points, int from, int to, boolean near) {

    boolean overlaps(Spot other) {
        return from < other.to && other.from < to;
    }

    boolean sameMatter(Spot other) {
        return points.kind() == other.points.kind() && points.caseNumber().equals(other.points.caseNumber());
    }

    @Override
    public String toString() {
        return "Spot";
    }
}
