package uk.cdop.casebook.office.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.similar.ClusterAnswer.Linked;
import uk.cdop.casebook.casework.similar.DeathCircumstances;
import uk.cdop.casebook.casework.similar.Kin;
import uk.cdop.casebook.casework.similar.SimilarDeath;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.desk.DocumentsDesk;
import uk.cdop.casebook.office.duplicate.DecideMatch;
import uk.cdop.casebook.office.similar.FindSimilarDeaths.SimilarView;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

class ClusterQuestionTest {

    private static final CaseNumber FIRST = CaseNumber.of(2023, 1);
    private static final CaseNumber SECOND = CaseNumber.of(2023, 2);

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private DocumentsDesk desk;

    private static CaseFile suicide(CaseNumber number) {
        return StoreCases.notified(number, StoreCases.answers().with(DeathCircumstances.SUSPECTED_SUICIDE, "yes"));
    }

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 2, 29));
        office.keep(suicide(FIRST), suicide(SECOND), StoreCases.notified(3),
                suicide(CaseNumber.of(2023, 4)).movedTo(CaseStage.DUPLICATE, LocalDate.of(2023, 8, 1), java.util.Optional.empty()));
        desk = office.can().documents();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void asksUntilAPersonHasAnsweredAndNamesTheOtherDeathsOnly() {
        SimilarView view = desk.findSimilarDeaths().find(FIRST);
        assertThat(view.deaths()).extracting(SimilarDeath::number).containsExactly(SECOND);
        assertThat(view.asks()).isTrue();
        assertThat(desk.answerClusterQuestion().answer(FIRST, Linked.NOT_LINKED, " The school knows of no link. ")).isEmpty();
        SimilarView answered = desk.findSimilarDeaths().find(FIRST);
        assertThat(answered.asks()).isFalse();
        assertThat(answered.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.reason()).isEqualTo("The school knows of no link.");
            assertThat(answer.others()).containsExactly(SECOND);
        });
        assertThat(desk.findSimilarDeaths().find(SECOND).asks()).as("the other case is asked about in its own right").isTrue();
    }

    @Test
    void anAnswerWithoutAReasonIsRefusedAndALaterOneIsAdded() {
        assertThat(desk.answerClusterQuestion().answer(FIRST, Linked.LINKED, "  ")).map(Finding::rule).contains("cluster_reason");
        assertThat(desk.answerClusterQuestion().answer(FIRST, Linked.LINKED, "r".repeat(1_001))).isPresent();
        assertThat(desk.findSimilarDeaths().find(FIRST).answers()).isEmpty();
        desk.answerClusterQuestion().answer(FIRST, Linked.NOT_YET_CLEAR, "Waiting for the school.");
        desk.answerClusterQuestion().answer(FIRST, Linked.LINKED, "They were friends.");
        assertThat(desk.findSimilarDeaths().find(FIRST).answers()).extracting(answer -> answer.linked())
                .containsExactly(Linked.NOT_YET_CLEAR, Linked.LINKED);
    }

    /** The two share birth, home and name, as far as their records say; then somebody decides. */
    @Test
    void aTwinIsNamedAsOneWhereverTheLikenessIsShownAndTheQuestionStays() {
        assertThat(kin()).contains(Kin.PERHAPS);
        office.can().matching().decideMatch().decide(new DecideMatch.DecideMatchCommand(MatchPair.of(FIRST, SECOND), MatchVerdict.TWIN, "The midwife said so."));
        assertThat(kin()).contains(Kin.TWIN);
        assertThat(desk.findSimilarDeaths().find(FIRST).asks()).isTrue();
        assertThat(desk.findSimilarDeaths().find(FIRST).deaths().getFirst().why()).endsWith("A twin of this child: likeness may come from that alone.");
    }

    private java.util.Optional<Kin> kin() {
        return desk.findSimilarDeaths().find(FIRST).deaths().getFirst().kin();
    }

    @Test
    void aCaseThatIsNotThereResemblesNothing() {
        assertThat(desk.findSimilarDeaths().find(CaseNumber.of(2023, 99)).deaths()).isEmpty();
    }
}
