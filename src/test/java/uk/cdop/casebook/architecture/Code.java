package uk.cdop.casebook.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The program's own classes, read once for all laws; the table classes that jOOQ writes are not ours. */
final class Code {

    static final String ROOT = "uk.cdop.casebook";

    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(Code::isOurs)
            .importPackages(ROOT);

    private Code() {}

    private static boolean isOurs(Location location) {
        return !location.contains("/store/schema/");
    }
}
