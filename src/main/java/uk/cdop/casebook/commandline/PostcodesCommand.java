package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import uk.cdop.casebook.office.area.LoadPostcodes.IndexOrigin;
import uk.cdop.casebook.office.area.LoadPostcodes.Loaded;
import uk.cdop.casebook.office.area.LoadPostcodes.LoadPostcodesCommand;
import uk.cdop.casebook.office.area.ShowPostcodes.LoadedPostcodes;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;

/** The national look-up of postcodes: which editions are loaded, and another one more. */
@Command(name = "postcodes", mixinStandardHelpOptions = true, description = "Loads the national look-up of postcodes, and says what is loaded.")
final class PostcodesCommand {

    private PostcodesCommand() {}

    static PostcodesCommand group() {
        return new PostcodesCommand();
    }

    @Command(name = "load", mixinStandardHelpOptions = true,
            description = "Loads an edition of the ONS Postcode Directory or the National Statistics Postcode Lookup (CSV): whole, or not at all.")
    static final class Load extends VaultCommand {

        private static final Set<String> COLUMNS = Set.of("postcode", "council", "county", "lsoa", "index-lsoa", "decile");

        @Parameters(paramLabel = "FILE", description = "The CSV file of the edition.")
        private Path file;

        @Option(names = "--as-at", paramLabel = "DATE", required = true, converter = DayConverter.class, description = "The day as at which the edition was made, such as 2024-02-01.")
        private LocalDate asAt;

        @Option(names = "--deprivation", paramLabel = "FILE", description = "The CSV file of the index of multiple deprivation.")
        private Path deprivation;

        @Option(names = "--index", paramLabel = "NAME", defaultValue = "IMD 2019", description = "The version of the index. Default: ${DEFAULT-VALUE}.")
        private String index;

        @Option(names = "--index-publisher", paramLabel = "NAME", defaultValue = "", description = "Who published the index.")
        private String publisher;

        @Option(names = "--index-released", paramLabel = "DATE", defaultValue = "", description = "When it was released: a day, month or year, such as 2019-09-26.")
        private String released;

        @Option(names = "--column", paramLabel = "WHAT=NAME",
                description = "Which column holds what: postcode, council, county, lsoa; in the file of deprivation index-lsoa, decile.")
        private Map<String, String> columns = new LinkedHashMap<>();

        Load(DeskMaker desks) {
            super(desks);
        }

        @Override
        void checkOptions() {
            if (!COLUMNS.containsAll(columns.keySet())) {
                throw new ParameterException(spec().commandLine(), "A column is one of: " + String.join(", ", COLUMNS.stream().sorted().toList()) + ".");
            }
        }

        @Override
        int run(Desk desk, UseCases office) {
            Loaded loaded = office.intake().loadPostcodes().load(
                    new LoadPostcodesCommand(file, asAt, Optional.ofNullable(deprivation), index, new IndexOrigin(publisher, released), columns), new LineProgress(problems()));
            out().printf("%,d postcodes loaded as at %s; %,d rows without a council or of another form left out.%n", loaded.postcodes(), asAt, loaded.leftOut());
            if (deprivation != null) {
                out().printf("%,d areas of %s loaded.%n", loaded.deprivationAreas(), index);
            }
            return ExitCode.DONE;
        }
    }

    @Command(name = "status", mixinStandardHelpOptions = true, description = "Says which editions are loaded.")
    static final class Status extends VaultCommand {

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        Status(DeskMaker desks) {
            super(desks);
        }

        @Override
        int run(Desk desk, UseCases office) {
            LoadedPostcodes loaded = office.intake().showPostcodes().show();
            if (json) {
                out().println(desk.json().write(Map.of("editions", editions(loaded), "indices", indices(loaded))));
                return ExitCode.DONE;
            }
            loaded.editions().forEach(edition -> out().printf("As at %s: %,d postcodes%n", edition.asAt(), edition.postcodes()));
            loaded.indices().forEach(index -> out().printf("%s: %,d areas%s%n", index.name(), index.areas(), index.publisher().isEmpty() ? "" : ", " + index.publisher() + " " + index.released()));
            if (loaded.editions().isEmpty()) {
                out().println("No edition is loaded. Until one is, the first half of a postcode gives a hint only, and the council is asked for.");
            }
            return ExitCode.DONE;
        }

        private static List<Map<String, Object>> editions(LoadedPostcodes loaded) {
            return loaded.editions().stream().map(edition -> Map.<String, Object>of("as_at", edition.asAt().toString(), "postcodes", edition.postcodes())).toList();
        }

        private static List<Map<String, Object>> indices(LoadedPostcodes loaded) {
            return loaded.indices().stream().map(index -> Map.<String, Object>of("index", index.name(), "areas", index.areas(), "publisher", index.publisher(), "released", index.released())).toList();
        }
    }
}
