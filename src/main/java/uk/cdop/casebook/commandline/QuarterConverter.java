package uk.cdop.casebook.commandline;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.cdop.casebook.statistics.year.Quarter;

/** Reads a quarter as it is written: 2023/24-Q2. */
final class QuarterConverter implements ITypeConverter<Quarter> {

    @Override
    public Quarter convert(String text) {
        return Quarter.read(text).orElseThrow(() ->
                new TypeConversionException("a quarter is written like 2023/24-Q2, for 1 July to 30 September 2023"));
    }
}
