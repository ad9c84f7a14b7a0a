package uk.cdop.casebook.desktop.annualtables;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.interval.Limits;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.interval.Rate;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * One figure of one year as it is published, with its limits, what it was made of, and England's beside it.
 *
 * @param withoutEngland the years of which the tables say that England's is not held
 */
record FigureOfYear(
        FinancialYear year, Cell cell, String text, Optional<Limits> limits, Optional<Proportion> share, Optional<Rate> rate, Optional<England> england,
        Optional<String> withoutEngland) {

    static FigureOfYear of(Publication publication, FinancialYear year, StatisticalTable table, Row row, Column column) {
        Cell cell = table.cell(row, column.key());
        return new FigureOfYear(
                year, cell, CellText.of(cell, column), cell instanceof Cell.Figure ? Intervals.of(table, row, column) : Optional.empty(),
                Shares.share(table, row, column), Shares.rate(table, row, column), England.beside(publication, table, row, column),
                England.notHeldBeside(publication, table, row, column));
    }

    /** Empty where the figure is withheld or not available. */
    Optional<Double> value() {
        return cell instanceof Cell.Figure figure ? Optional.of(figure.value().doubleValue()) : Optional.empty();
    }

    List<CaseNumber> trail() {
        return cell instanceof Cell.Figure figure ? figure.trail() : List.of();
    }
}
