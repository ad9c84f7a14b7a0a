package uk.cdop.casebook.casework.analysis;

/**
 * Names a factor of one analysis in a way that lasts while rows above it come and go.
 *
 * @param row counts the factors of the same domain and code from 1; nearly always 1
 */
public record FactorKey(FactorDomain domain, String factorCode, int row) {

    public static FactorKey first(FactorDomain domain, String factorCode) {
        return new FactorKey(domain, factorCode, 1);
    }
}
