package uk.cdop.casebook.statistics.crosscheck;

import uk.cdop.casebook.statistics.table.Publication.Check;

/** One thing an auditor would check before a publication is believed. Source: domain file, annual-statistics section 5.5. */
public interface Crosscheck {

    Check check(Examined examined);
}
