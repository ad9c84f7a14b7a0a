package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.ReturnRegisterStore.Unkeyed;
import uk.cdop.casebook.office.work.WorkItem;
import uk.cdop.casebook.office.work.WorkSource;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * What is to be keyed for the national database: one line for each year, due by its 31 March, and one for what changed after it
 * was keyed. Source: annual-statistics section 2.1.
 */
public final class WorkOfReturn implements WorkSource {

    private static final String PAGE = "ncmd";

    private final ReturnRegister register;

    public WorkOfReturn(ReturnRegister register) {
        this.register = register;
    }

    @Override
    public List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        List<WorkItem> items = new ArrayList<>();
        Map<Integer, List<Unkeyed>> byYear = register.unkeyed(records).stream()
                .collect(Collectors.groupingBy(form -> FinancialYear.of(form.from()).startYear(), TreeMap::new, Collectors.toList()));
        byYear.forEach((year, forms) -> items.add(toKey(new FinancialYear(year), forms, horizon)));
        List<CaseNumber> amended = register.amended(records);
        if (!amended.isEmpty()) {
            items.add(WorkItem.onPage(WorkItem.Heap.NEW, "Key again for NCMD what changed", "Changed since it was keyed: " + named(amended), Optional.empty(), PAGE));
        }
        return items;
    }

    private static WorkItem toKey(FinancialYear year, List<Unkeyed> forms, LocalDate horizon) {
        List<CaseNumber> cases = forms.stream().map(Unkeyed::number).distinct().toList();
        String why = "Due by 31 March " + (year.startYear() + 1) + ", not keyed whole yet: " + named(cases);
        WorkItem.Heap heap = year.lastDay().isAfter(horizon) ? WorkItem.Heap.NEW : WorkItem.Heap.DUE;
        return WorkItem.onPage(heap, "Key the return of " + year + " for NCMD", why, Optional.of(year.lastDay()).filter(due -> heap == WorkItem.Heap.DUE), PAGE);
    }

    private static String named(List<CaseNumber> cases) {
        return cases.size() == 1 ? cases.getFirst().text() : cases.size() + " cases, " + cases.getFirst() + " first";
    }
}
