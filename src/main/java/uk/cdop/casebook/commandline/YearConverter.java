package uk.cdop.casebook.commandline;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Reads a year as it is written: 2023/24. */
final class YearConverter implements ITypeConverter<FinancialYear> {

    @Override
    public FinancialYear convert(String text) {
        return FinancialYear.read(text).orElseThrow(() ->
                new TypeConversionException("a year is written like 2023/24, for 1 April 2023 to 31 March 2024"));
    }
}
