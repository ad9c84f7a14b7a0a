package uk.cdop.casebook.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.office.door.TableReader.Table;

class CsvTablesTest {

    private static Table read(String text) throws Unreadable {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Table read(byte[] bytes) throws Unreadable {
        return new CsvTables().read(bytes).getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void tellsTheSeparator(String separator) throws Unreadable {
        Table table = read("Case ref" + separator + "\"Family name, or; other\"" + separator + "NHS number\r\n1" + separator + "b" + separator + "0123\r\n");
        assertThat(table.headings()).containsExactly("Case ref", "Family name, or; other", "NHS number");
        assertThat(table.rows().getFirst().cells()).containsExactly("1", "b", "0123");
    }

    @Test
    void numbersRowsAsASpreadsheetDoes() throws Unreadable {
        Table table = read("A list of cases,\r\n\r\nCase ref,Detail\r\n1,\"two\r\nlines\"\r\n,\r\n2,x\r\n");
        assertThat(table.headings()).containsExactly("Case ref", "Detail");
        assertThat(table.rows()).extracting(row -> row.number()).containsExactly(4, 6);
    }

    @Test
    void readsEncodingsThatAreMarked() throws Unreadable {
        String text = "\uFEFFName,Place\r\nZo\u00eb,Caf\u00e9\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Table table = read(text.getBytes(charset));
            assertThat(table.headings()).containsExactly("Name", "Place");
            assertThat(table.rows().getFirst().cells()).containsExactly("Zo\u00eb", "Caf\u00e9");
        }
    }

    @Test
    void refusesAnotherEncodingByName() {
        byte[] latin = "Name,Place\r\nZo\u00eb,x\r\n".getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> read(latin)).isInstanceOf(Unreadable.class).hasMessageContaining("encoding").hasMessageContaining("UTF-8");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> read("")).isInstanceOf(Unreadable.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> read("a,b\r\n\0,c\r\n")).isInstanceOf(Unreadable.class).hasMessageContaining("characters");
        assertThatThrownBy(() -> read("a,b\r\n" + "x".repeat((1 << 20) + 1))).isInstanceOf(Unreadable.class).hasMessageContaining("1 MB");
        assertThatThrownBy(() -> read("only words\r\nand more words\r\n")).isInstanceOf(Unreadable.class).hasMessageContaining("headings");
    }

    @Test
    void refusesOverTheLimits() {
        assertThatThrownBy(() -> read("a,b\r\n" + "1,2\r\n".repeat(50_001))).hasMessageContaining("50,000 rows");
        assertThatThrownBy(() -> read(",".repeat(300) + "\r\n")).hasMessageContaining("300 columns");
        assertThatThrownBy(() -> read("a,b\r\n1," + "x".repeat(32_768) + "\r\n")).hasMessageContaining("32,767");
    }

    @Test
    void refusesBrokenQuotationMarksWithoutRepeatingThem() {
        assertThatThrownBy(() -> read("a,b\r\n\"Secretname\" x,2\r\n")).isInstanceOf(Unreadable.class)
                .hasMessageContaining("row 2").hasMessageNotContaining("Secretname");
        assertThatThrownBy(() -> read("a,b\r\n\"never closed,2\r\n")).isInstanceOf(Unreadable.class);
    }
}
